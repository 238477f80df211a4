// Shows a table: a box to search in, filters, heads to sort by, fifty rows a page.
(async function () {
  "use strict";

  const { element, show, count, number, load, each, all, filters } = copydesk;
  const SHOWN = 50;
  const view = document.body.dataset.view;
  const table = copydesk.tables[view];
  const joined = view === "quotes" || view === "statistics";
  const context = { members: [] };
  const rows = [];
  let choice = filters.read(table);
  let whole = false;
  let now = [];
  let aside = 0;

  const box = element("input", { type: "search", id: "search", input: () => change({ q: box.value }) });
  const selects = table.filters.map((filter) => ({
    filter,
    select: element("select", { id: `filter-${filter.name}`, change: filtered }),
  }));
  const also = element("input", { type: "checkbox", id: "all", checked: choice.all, change: () => change({ all: also.checked }) });
  const status = element("p", { role: "status", class: "soft" });
  const body = element("tbody");
  const heads = table.columns.map((column) =>
    element("th", { scope: "col", class: column.amount ? "amount" : null },
      element("button", { type: "button", click: () => sortBy(column) }, column.label)));
  const back = element("button", { type: "button", click: () => turn(-1) }, "Previous");
  const next = element("button", { type: "button", click: () => turn(1) }, "Next");
  const pages = element("span", {});

  function controls() {
    const labels = selects.map(({ filter, select }) => element("label", {}, filter.label, select));
    return element("form", { class: "choose", role: "search", submit: (event) => event.preventDefault() },
      element("label", { class: "search" }, "Search", box), labels,
      table.aside ? element("label", { class: "also" }, also, table.aside.label) : null);
  }

  function change(values) {
    choice = { ...choice, page: 1, ...values };
    filters.write(choice);
    choose();
  }

  function filtered() {
    const values = {};
    selects.forEach(({ filter, select }) => (values[filter.name] = select.value));
    change({ filters: values });
  }

  function sortBy(column) {
    const same = choice.sort === column.name;
    change({ sort: column.name, down: same ? !choice.down : Boolean(column.amount) });
  }

  function turn(by) {
    choice.page += by;
    filters.write(choice);
    paint();
    document.getElementById("main").scrollIntoView();
  }

  function choose() {
    ({ shown: now, aside } = filters.chosen(table, rows, choice));
    paint();
  }

  function paint() {
    const last = Math.max(1, Math.ceil(now.length / SHOWN));
    choice.page = Math.min(choice.page, last);
    const first = (choice.page - 1) * SHOWN;
    const shown = now.slice(first, first + SHOWN);
    body.replaceChildren(...shown.map(line));
    const range = now.length ? `${number.format(first + 1)} to ${number.format(first + shown.length)} of ` : "";
    const rest = aside ? `; ${number.format(aside)} ${table.aside.words}` : "";
    status.textContent = `${range}${count(now.length, table.noun)}${rest}${whole ? "" : ", reading on"}`;
    status.dataset.whole = whole;
    pages.textContent = `Page ${number.format(choice.page)} of ${number.format(last)}`;
    back.disabled = choice.page === 1;
    next.disabled = choice.page === last;
    hideEmpty();
    heads.forEach((head, i) => {
      const sorted = table.columns[i].name === choice.sort;
      head.setAttribute("aria-sort", sorted ? (choice.down ? "descending" : "ascending") : "none");
    });
  }

  /** Most texts have no pages: a column without a word is not shown. */
  function hideEmpty() {
    table.columns.forEach((column, i) => {
      column.hidden = column.name === "page" && !rows.some((row) => row.page);
      heads[i].hidden = column.hidden;
      [...body.rows].forEach((line) => (line.cells[i].hidden = column.hidden));
    });
  }

  function line(row) {
    return element("tr", {}, table.columns.map((column) => {
      const style = column.amount ? "amount" : column.wide ? "wide" : null;
      const content = column.cell ? column.cell(row, context) : column.text(row);
      return element("td", { class: style, "data-label": column.label }, content);
    }));
  }

  function offer() {
    selects.forEach(({ filter, select }) => {
      const options = filters.offered(filter, rows).map((value) =>
        element("option", { value, selected: value === choice.filters[filter.name] }, value.replaceAll("-", " ")));
      select.replaceChildren(element("option", { value: "" }, "all"), ...options);
      select.closest("label").hidden = options.length < 2 && !choice.filters[filter.name];
    });
  }

  async function read() {
    const documents = joined ? await all("documents") : [];
    context.members = joined ? await load("members") : [];
    await each(view, (some) => {
      some.forEach((row) => {
        row.number = rows.length;
        row.at = documents[row.document];
        row.searched = filters.searched(table, row);
        rows.push(row);
      });
      if (rows.length === some.length) {
        choose();
      }
    });
    whole = true;
    offer();
    choose();
  }

  box.value = choice.q;
  show(
    element("h1", {}, table.title),
    table.hint ? element("p", { class: "soft" }, table.hint) : null,
    controls(),
    status,
    element("div", { class: "scroll" },
      element("table", { class: view },
        element("caption", { class: "unseen" }, table.title),
        element("thead", {}, element("tr", {}, heads)),
        body)),
    element("nav", { class: "pages", "aria-label": "Pages of the table" }, back, pages, next),
  );
  addEventListener("hashchange", () => {
    choice = filters.read(table);
    box.value = choice.q;
    also.checked = choice.all;
    offer();
    choose();
  });
  await read();
})();
