// Chooses and sorts the rows of a table. The choice stands in the address, so that it can be kept.
(function () {
  "use strict";

  /** Reads the choice from the address. */
  function read(table) {
    const given = new URLSearchParams(location.hash.slice(1));
    const choice = { q: given.get("q") || "", sort: given.get("sort") || "", filters: {} };
    choice.down = given.get("down") === "1";
    choice.all = given.get("all") === "1";
    choice.page = Math.max(1, Number.parseInt(given.get("page"), 10) || 1);
    table.filters.forEach(({ name }) => (choice.filters[name] = given.get(name) || ""));
    return choice;
  }

  function write(choice) {
    const given = new URLSearchParams();
    const values = { q: choice.q, sort: choice.sort, down: choice.down ? "1" : "", all: choice.all ? "1" : "", ...choice.filters };
    values.page = choice.page > 1 ? String(choice.page) : "";
    Object.entries(values).forEach(([name, value]) => value && given.set(name, value));
    history.replaceState(null, "", `#${given}`);
  }

  /** Returns the words that a row is searched by. */
  function searched(table, row) {
    const texts = table.columns.map((column) => column.text(row) + (column.also ? ` ${column.also(row)}` : ""));
    return texts.join("\n").toLowerCase();
  }

  /** Returns the rows to show, in order, and how many more there were but for those left aside. */
  function chosen(table, rows, choice) {
    const words = choice.q.toLowerCase().split(/\s+/).filter(Boolean);
    const filters = table.filters.filter(({ name }) => choice.filters[name]);
    const fits = (row) =>
      words.every((word) => row.searched.includes(word)) &&
      filters.every(({ name, of }) => of(row) === choice.filters[name]);
    const fitting = rows.filter(fits);
    const shown = choice.all || !table.aside ? fitting : fitting.filter((row) => !table.aside.of(row));
    return { shown: sorted(table, shown, choice), aside: fitting.length - shown.length };
  }

  function sorted(table, rows, choice) {
    const column = table.columns.find(({ name }) => name === choice.sort);
    if (!column) {
      return rows;
    }
    const key = column.amount || ((row) => column.text(row).toLowerCase());
    const keyed = rows.map((row) => ({ row, key: key(row) }));
    const turn = choice.down ? -1 : 1;
    keyed.sort((a, b) => (a.key < b.key ? -turn : a.key > b.key ? turn : 0));
    return keyed.map(({ row }) => row);
  }

  /** Returns the values that a filter offers, in order. */
  function offered(filter, rows) {
    return [...new Set(rows.map(filter.of))].filter(Boolean).sort();
  }

  copydesk.filters = { read, write, searched, chosen, offered };
})();
