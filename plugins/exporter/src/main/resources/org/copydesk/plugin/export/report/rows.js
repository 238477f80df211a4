// Reads the tables, which come a thousand rows a file, and joins a row with its document and actor.
(function () {
  "use strict";

  const AT_ONCE = 8;

  /** Makes objects out of rows of cells. */
  function objects({ columns, rows }) {
    return rows.map((row) => {
      const made = {};
      columns.forEach((column, i) => (made[column] = row[i]));
      return made;
    });
  }

  const parts = new Map();

  function part(table, index) {
    const name = `${table}/${index}`;
    if (!parts.has(name)) {
      parts.set(name, copydesk.load(name).then(objects));
    }
    return parts.get(name);
  }

  /** Reads a whole table and gives its rows, a file at a time, in order. */
  async function each(table, receive) {
    const { sizes, inAFile } = await copydesk.load("overview");
    const files = Math.ceil(sizes[table] / inAFile);
    for (let first = 0; first < files; first += AT_ONCE) {
      const indexes = [...Array(Math.min(AT_ONCE, files - first)).keys()];
      for (const rows of await Promise.all(indexes.map((i) => part(table, first + i)))) {
        receive(rows);
      }
    }
  }

  async function all(table) {
    const rows = [];
    await each(table, (some) => some.forEach((row) => rows.push(row)));
    return rows;
  }

  /** Reads single rows by their numbers. */
  async function some(table, numbers) {
    const { inAFile } = await copydesk.load("overview");
    return Promise.all(
      numbers.map(async (n) => (await part(table, Math.floor(n / inAFile)))[n % inAFile]),
    );
  }

  const place = (document, id) => `document.html#${document.key}/${id}`;

  /** Links to an actor's page, or shows the words alone where nobody is known. */
  function actor(members, member, words) {
    const { element } = copydesk;
    return member < 0 ? words : element("a", { href: `actor.html#${members[member]}` }, words);
  }

  Object.assign(copydesk, { objects, each, all, some, place, actor });
})();
