// Shows an actor: '#NUMBER' in the order of the table of actors.
(function () {
  "use strict";

  const { element, show, miss, count, number, load, lines } = copydesk;
  const IN_A_FILE = 200;

  async function open() {
    const at = location.hash.slice(1);
    const { sizes } = await load("overview");
    if (!/^\d+$/.test(at) || Number(at) >= sizes.actors) {
      miss("The address names no actor.");
      return;
    }
    const one = (await load(`cast/${Math.floor(Number(at) / IN_A_FILE)}`))[Number(at) % IN_A_FILE];
    paint(one, await load("members"));
  }

  function paint(one, members) {
    document.title = one.name;
    const others = one.names.filter((name) => name !== one.name);
    show(
      element("h1", {}, one.name),
      element("p", { class: "soft" }, [one.type.replaceAll("-", " "), one.entry, `${count(one.mentions, "mention")} in ${count(one.documents.length, "document")}`].filter(Boolean).join(" · ")),
      others.length ? element("p", {}, element("span", { class: "soft" }, "Also "), others.join(", ")) : null,
      element("div", { class: "columns" },
        element("div", {},
          lines.section("Says", "quotes", one.said, lines.own),
          lines.section("Is told", "quotes", one.told, lines.quote(members)),
          lines.section("Figures about it", "statistics", one.about, lines.figure(members)),
          lines.section("Figures from it", "statistics", one.from, lines.figure(members)),
          lines.section("Quotes that speak of it", "quotes", one.spoken_of, lines.quote(members))),
        element("div", { class: "side" },
          people("Who speaks of it", one.spoken_of_by),
          people("Of whom it speaks", one.speaks_of),
          lines.section("Documents", "documents", one.documents, lines.paper))),
    );
  }

  function people(title, ties) {
    const items = ties.map(([at, name, times]) => element("li", {},
      element("a", { href: `actor.html#${at}`, class: "a" }, name), element("span", { class: "soft" }, `${number.format(times)} ×`)));
    return ties.length ? element("section", {}, element("h2", {}, title), element("ul", { class: "people" }, items)) : null;
  }

  addEventListener("hashchange", open);
  open();
})();
