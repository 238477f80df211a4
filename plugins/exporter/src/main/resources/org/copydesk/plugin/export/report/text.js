// Shows a document's text: blocks of pieces, each with the highlights over it.
(function () {
  "use strict";

  const { element } = copydesk;
  const TAGS = { title: "h2", heading: "h3", "block-quote": "blockquote", "quoted-reply": "blockquote" };
  const LAYERS = { q: "quotes", s: "statistics", a: "actors" };

  /** Returns the annotations that a piece's names stand for: the letter of a layer and a number. */
  function named(page, names) {
    return names.split(" ").map((name) => ({ style: name[0], of: page[LAYERS[name[0]]][Number(name.slice(1))] }));
  }

  /** Makes the text; 'point' is called with an element and its annotations when one is pointed at. */
  function text(page, point) {
    const seen = new Set();
    const blocks = [];
    let last = "";
    for (const [kind, at, pieces] of page.blocks) {
      if (at !== last) {
        blocks.push(element("p", { class: "page" }, /^\d+$/.test(at) ? `Page ${at}` : at));
        last = at;
      }
      blocks.push(element(TAGS[kind] || "p", { class: kind }, pieces.map((piece) => made(page, piece, seen, point))));
    }
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
      class: [...new Set(marks.map(({ style }) => style))].join(" "),
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
