// Shows a document: '#KEY' the whole of it, '#KEY/ID' the place of an annotation in it.
(function () {
  "use strict";

  const { element, show, miss, load, all, objects } = copydesk;
  const LAYERS = [["q", "Quotes"], ["s", "Figures"], ["a", "Actors"]];
  let shown = "";

  const address = () => location.hash.slice(1).split("/");

  async function open() {
    const [key, id] = address();
    if (!/^[0-9a-f]+$/.test(key)) {
      miss("The address names no document.");
      return;
    }
    if (key !== shown) {
      try {
        await paint(key);
      } catch {
        miss("No document of this report has this address.");
        return;
      }
    }
    follow(id);
  }

  async function paint(key) {
    const page = { ...(await load(`texts/${key}`)) };
    ["quotes", "statistics", "actors"].forEach((layer) => (page[layer] = objects(page[layer])));
    const members = await load("members");
    const remarks = (await all("ledger")).filter((remark) => remark.document === key);
    shown = key;
    document.title = page.title;
    show(
      element("h1", { class: page.titleShows ? "unseen" : null }, page.title),
      element("p", { class: "soft" }, [page.place, page.published.slice(0, 10), page.authors.join(", ")].filter(Boolean).join(" · ")),
      warnings(remarks),
      legend(),
      element("div", { class: "reading" }, copydesk.text(page, copydesk.point), copydesk.side(page, key, members)),
      copydesk.card,
    );
  }

  function warnings(remarks) {
    const lines = remarks.map((remark) =>
      element("li", {}, element("b", {}, remark.reason), ` ${[remark.stage, remark.detail].filter(Boolean).join(": ")}`));
    return lines.length === 0 ? null : element("section", { class: "warnings", "aria-label": "Warnings" },
      element("h2", {}, "What the ledger tells"), element("ul", {}, lines));
  }

  /** Names the layers' colours; each can be switched off. */
  function legend() {
    return element("fieldset", { class: "legend" }, element("legend", { class: "unseen" }, "Highlights"),
      LAYERS.map(([style, name]) => element("label", {},
        element("input", { type: "checkbox", checked: true, change: (event) =>
          document.querySelector(".text").classList.toggle(`without-${style}`, !event.target.checked) }),
        element("span", { class: style }, name))));
  }

  function follow(id) {
    document.querySelectorAll(".here").forEach((mark) => mark.classList.remove("here"));
    if (!id) {
      return;
    }
    const marks = [...document.querySelectorAll("mark")].filter((mark) => mark.dataset.ids.split(" ").includes(id));
    marks.forEach((mark) => mark.classList.add("here"));
    if (marks.length) {
      marks[0].scrollIntoView({ block: "center" });
      marks[0].focus({ preventScroll: true });
    }
  }

  addEventListener("hashchange", open);
  open();
})();
