// Shows a document's text: blocks of pieces, each with the highlights over it.
(function () {
  "use strict";

  const { element } = copydesk;
  const TAGS = { title: "h2", heading: "h3", "block-quote": "blockquote", "quoted-reply": "blockquote" };
  const MARKER = 5;
  const MOST_COLUMNS = 1000;
  const LAYERS = { q: "quotes", s: "statistics", a: "actors" };

  /** Returns the annotations that a piece's names stand for: the letter of a layer and a number. */
  function named(page, names) {
    return names.split(" ").map((name) => ({ style: name[0], of: page[LAYERS[name[0]]][Number(name.slice(1))] }));
  }

  /** Tells whether a text is the dot or the number before an item of a list. */
  const marks = (pieces) => pieces.map((piece) => (typeof piece === "string" ? piece : piece[0])).join("").length <= MARKER;

  /** Puts a cell into its table, of which the first cell makes one; returns the row. */
  function put(blocks, open, [starts, column, header], words) {
    let row = open;
    if (starts === "table" || !row) {
      const body = element("tbody", {});
      blocks.push(element("div", { class: "tabular" }, element("table", {}, body)));
      row = body.appendChild(element("tr", {}));
    } else if (starts === "row") {
      row = row.parentElement.appendChild(element("tr", {}));
    }
    while (row.cells.length < Math.min(column - 1, MOST_COLUMNS)) {
      row.append(element("td", {}));
    }
    row.append(element(header ? "th" : "td", { scope: header ? "col" : null }, words));
    return row;
  }

  /** Makes the text; 'point' is called with an element and its annotations when one is pointed at. */
  function text(page, point) {
    const seen = new Set();
    const blocks = [];
    let last = "";
    let row = null;
    let marker = null;
    page.blocks.forEach(([kind, at, pieces, cell], i) => {
      if (at !== last) {
        blocks.push(element("p", { class: "page" }, /^\d+$/.test(at) ? `Page ${at}` : at));
        last = at;
      }
      const words = pieces.map((piece) => made(page, piece, seen, point));
      if (cell.length) {
        row = put(blocks, row, cell, words);
      } else if (kind === "gap" && marks(pieces) && page.blocks[i + 1]?.[0] === "list-item") {
        marker = words;
      } else {
        blocks.push(element(TAGS[kind] || "p", { class: kind }, marker && element("span", { class: "marker" }, marker), words));
        marker = null;
        row = null;
      }
    });
    return element("article", { class: "text", "aria-label": "The text" }, blocks);
  }

  function made(page, piece, seen, point) {
    if (typeof piece === "string") {
      return piece;
    }
    const marks = named(page, piece[1]);
    const fresh = marks.filter(({ of }) => !seen.has(of.id));
    fresh.forEach(({ of }) => seen.add(of.id));
    const reached = fresh.some(({ style }) => style !== "a");
    const mark = element("mark", {
      class: [...new Set(marks.map(({ style, of }) => (style === "a" && !of.named ? "a unnamed" : style)))].join(" "),
      "data-ids": marks.map(({ of }) => of.id).join(" "),
      tabindex: reached ? "0" : null,
      mouseenter: () => point(mark, marks),
      focus: () => point(mark, marks),
      click: () => point(mark, marks),
    }, piece[0]);
    return mark;
  }

  copydesk.text = text;
})();
