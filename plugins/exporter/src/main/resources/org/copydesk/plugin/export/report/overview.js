// The first page: counts, charts, and who speaks of whom.
(async function () {
  "use strict";

  const { element, show, number, count, load, charts, network } = copydesk;
  const MONTHS = 36;
  const LABELS = { documents: "documents", quotes: "quotes", statistics: "figures", actors: "actors" };
  const spoken = (name) => name.replaceAll("-", " ");
  const given = await load("overview");

  /** The card of a table says as many as the table shows at first. */
  function card([name, label]) {
    const aside = name === "actors" ? given.aside : 0;
    const rest = aside ? element("small", {}, `and ${number.format(aside)} unnamed`) : null;
    return element("a", { href: `${name}.html`, class: name },
      element("b", {}, number.format(given.sizes[name] - aside)), element("span", {}, label), rest);
  }

  const cards = () => element("div", { class: "cards" }, Object.entries(LABELS).map(card));

  /** Long runs are told by the year. */
  function times() {
    if (given.times.length <= MONTHS) {
      return given.times;
    }
    const years = new Map();
    for (const [month, ...counts] of given.times) {
      const sum = years.get(month.slice(0, 4)) || [0, 0, 0];
      years.set(month.slice(0, 4), sum.map((n, i) => n + counts[i]));
    }
    return [...years].map(([year, counts]) => [year, ...counts]);
  }

  function overTime() {
    const rows = times();
    if (rows.length === 0) {
      return null;
    }
    const title = given.undated ? `Over time (${count(given.undated, "document")} without a date)` : "Over time";
    const series = [["quotes", 2, "quote"], ["figures", 3, "statistic"]];
    return charts.bars(title, {
      labels: rows.map(([when]) => when),
      series: series.map(([label, at, layer]) => ({ label, layer, values: rows.map((row) => row[at]) })),
    }, ["When", "Documents", "Quotes", "Figures"], rows);
  }

  function speakers() {
    const links = given.speakers.map(([at]) => `actor.html#${at}`);
    return given.speakers.length === 0 ? null : charts.bars("Who is quoted most", {
      across: true, links,
      labels: given.speakers.map(([, name]) => name),
      series: [{ label: "quotes", layer: "actor", values: given.speakers.map(([, , quotes]) => quotes) }],
    }, ["Actor", "Quotes"], given.speakers.map(([, name, quotes], i) => [element("a", { href: links[i] }, name), quotes]));
  }

  function kinds(title, counts, layer, page) {
    const rows = Object.entries(counts).sort((a, b) => b[1] - a[1]);
    return rows.length === 0 ? null : charts.bars(title, {
      across: true,
      links: rows.map(([kind]) => `${page}.html#kind=${kind}`),
      labels: rows.map(([kind]) => spoken(kind)),
      series: [{ label: title, layer, values: rows.map(([, many]) => many) }],
    }, ["Kind", "How many"], rows.map(([kind, many]) => [element("a", { href: `${page}.html#kind=${kind}` }, spoken(kind)), many]));
  }

  show(
    element("h1", {}, given.pipeline),
    cards(),
    given.sizes.ledger ? element("p", { class: "notice" }, element("a", { href: "ledger.html" }, `${count(given.sizes.ledger, "remark")} in the ledger`), ": what was not read whole, and why.") : null,
    element("div", { class: "charts" }, ...[
      speakers(),
      kinds("Figures by kind", given.statisticKinds, "statistic", "statistics"),
      overTime(),
      kinds("Quotes by kind", given.quoteKinds, "quote", "quotes"),
      given.network.ties.length ? network("Who speaks of or to whom", given.network) : null,
    ].filter(Boolean)),
  );
  charts.drawAll();
})();
