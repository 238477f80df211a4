// Lists of quotes and figures on an actor's page, some at a time, each with a link to its place.
(function () {
  "use strict";

  const { element, some, place, actor, number } = copydesk;
  const AT_ONCE = 20;

  async function joined(table, numbers) {
    const rows = await some(table, numbers);
    const documents = await some("documents", rows.map((row) => row.document));
    rows.forEach((row, i) => (row.at = documents[i]));
    return rows;
  }

  function origin(row) {
    const page = row.page ? `, page ${row.page}` : "";
    return element("span", { class: "soft" }, row.at.title, page, row.at.published ? ` · ${row.at.published.slice(0, 10)}` : "");
  }

  const words = (row, style) => element("a", { class: style, href: place(row.at, row.id) }, row.words);

  /** A quote of the page's own actor needs no name. */
  const own = (row) => element("li", {}, words(row, "q"), origin(row));

  const quote = (members) => (row) => element("li", {}, words(row, "q"),
    element("span", { class: "by" }, actor(members, row.actor, row.name || row.speaker || "no speaker named")), origin(row));

  const figure = (members) => (row) => element("li", {},
    words(row, "s"),
    element("span", { class: "by" }, [row.unit === "-" ? "" : row.unit, row.subject, row.of && `of ${row.of}`, row.time].filter(Boolean).join(" · ")),
    row.source ? element("span", { class: "by" }, "according to ", actor(members, row.sourceActor, row.source)) : null, origin(row));

  const paper = (row) => element("li", {},
    element("a", { href: `document.html#${row.key}` }, row.title),
    element("span", { class: "soft" }, [row.place, row.published.slice(0, 10)].filter(Boolean).join(" · ")));

  /** Makes a section that reads on when it is asked to; null where there is nothing to show. */
  function section(title, table, numbers, line) {
    if (numbers.length === 0) {
      return null;
    }
    const items = element("ol", { class: "lines" });
    const more = element("button", { type: "button", class: "more", click: on }, "Show more");
    let shown = 0;
    async function on() {
      const wanted = numbers.slice(shown, shown + AT_ONCE);
      shown += wanted.length;
      more.hidden = shown === numbers.length;
      const rows = table === "documents" ? await some(table, wanted) : await joined(table, wanted);
      items.append(...rows.map(line));
    }
    on();
    return element("section", {}, element("h2", {}, `${title} (${number.format(numbers.length)})`), items, more);
  }

  copydesk.lines = { section, own, quote, figure, paper };
})();
