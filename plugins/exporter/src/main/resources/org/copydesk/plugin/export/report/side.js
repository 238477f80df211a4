// What stands beside a document's text: lists of what was found in it, and the card of a highlight.
(function () {
  "use strict";

  const { element, actor, number } = copydesk;

  const spoken = (name) => name.replaceAll("-", " ");
  const joined = (parts) => parts.filter(Boolean).join(" · ");

  /** Tells of an annotation in a line. */
  const told = {
    q: (quote) => joined([quote.name || quote.speaker || "no speaker named", quote.cue && `“${quote.cue}”`, spoken(quote.kind), quote.doubt]),
    s: (figure) => joined([
      `${figure.sign} ${number.format(figure.value)}${figure.high === "" ? "" : ` to ${number.format(figure.high)}`} ${figure.unit === "-" ? "" : figure.unit}`.trim(),
      figure.subject, figure.of && `of ${figure.of}`, figure.time, figure.trend, figure.source && `according to ${figure.source}`]),
    a: (one) => joined([spoken(one.type), `${number.format(one.mentions)} ×`, one.names.slice(0, 6).join(", ")]),
  };
  const NAMES = { q: "Quote", s: "Figure", a: "Actor" };

  function list(title, style, rows, key, members, open = rows.length <= 200) {
    const items = rows.map((row) => element("li", {},
      element("a", { href: `#${key}/${row.id}`, class: style }, row.words || row.name),
      element("span", { class: "soft" }, told[style](row)),
      style === "a" ? element("span", {}, actor(members, row.actor, "All about this actor")) : null));
    return rows.length === 0 ? null : element("details", { open },
      element("summary", {}, `${title} (${number.format(rows.length)})`), element("ol", {}, items));
  }

  function side(page, key, members) {
    return element("aside", { class: "side", "aria-label": "What was found" },
      list("Quotes", "q", page.quotes, key, members),
      list("Figures", "s", page.statistics, key, members),
      list("Actors", "a", page.actors.filter((one) => one.named), key, members),
      list("Actors without a name", "a", page.actors.filter((one) => !one.named), key, members, false));
  }

  const card = element("div", { class: "card", role: "tooltip", id: "card", hidden: true });

  /** Shows the card of a highlight beneath it. */
  function point(mark, marks) {
    card.replaceChildren(...marks.map(({ style, of }) =>
      element("p", {}, element("b", { class: style }, NAMES[style]), " ", style === "a" ? `${of.name} · ` : "", told[style](of))));
    card.hidden = false;
    const at = mark.getBoundingClientRect();
    const widest = document.documentElement.clientWidth - card.offsetWidth - 8;
    card.style.left = `${Math.max(8, Math.min(at.left, widest)) + scrollX}px`;
    card.style.top = `${at.bottom + scrollY + 6}px`;
    mark.setAttribute("aria-describedby", "card");
  }

  const hide = () => (card.hidden = true);
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  document.addEventListener("mouseover", (event) => !event.target.closest("mark, .card") && hide());

  Object.assign(copydesk, { side, point, card });
})();
