// What each table shows: its columns with their words for searching and sorting, and its filters.
(function () {
  "use strict";

  const { element, place, actor, number } = copydesk;

  const year = (row) => row.at.published.slice(0, 4);
  const spoken = (name) => name.replaceAll("-", " ");
  const words = (name, label) => ({ name, label, text: (row) => row[name] });
  const amount = (name, label) => ({
    name,
    label,
    amount: (row) => row[name],
    text: (row) => number.format(row[name]),
  });
  const kind = { name: "kind", label: "Kind", text: (row) => spoken(row.kind) };
  const page = { name: "page", label: "Page", text: (row) => row.page };
  const where = {
    name: "document",
    label: "Document",
    text: (row) => row.at.title,
    also: (row) => row.at.place,
    cell: (row) => element("a", { href: `document.html#${row.at.key}`, title: row.at.place }, row.at.title),
  };

  function found(label, style) {
    return {
      name: "words",
      label,
      wide: true,
      text: (row) => row.words,
      cell: (row) => element("a", { href: place(row.at, row.id), class: style }, row.words),
    };
  }

  function who(name, label, member, text) {
    return { name, label, text, cell: (row, { members }) => actor(members, row[member], text(row)) };
  }

  const figure = (row) =>
    row.high === "" ? number.format(row.value) : `${number.format(row.value)} to ${number.format(row.high)}`;

  const value = {
    name: "value",
    label: "Value",
    amount: (row) => row.value,
    text: (row) => [row.sign, figure(row)].join(" ").trim(),
    also: (row) => `${row.value} ${row.high}`,
  };

  copydesk.tables = {
    quotes: {
      title: "Quotes",
      noun: "quote",
      columns: [
        found("Quote", "q"),
        who("speaker", "Speaker", "actor", (row) => row.name || row.speaker),
        kind,
        words("cue", "Cue"),
        page,
        where,
      ],
      filters: [
        { name: "kind", label: "Kind", of: (row) => row.kind },
        { name: "doubt", label: "Denied or hypothetical", of: (row) => row.doubt },
        { name: "year", label: "Year", of: year },
      ],
    },
    statistics: {
      title: "Statistics",
      noun: "figure",
      columns: [
        found("Figure", "s"),
        value,
        { name: "unit", label: "Unit", text: (row) => (row.unit === "-" ? "" : row.unit) },
        who("subject", "Subject", "subjectActor", (row) => row.subject),
        words("of", "Of"),
        words("time", "When"),
        who("source", "Source", "sourceActor", (row) => row.source),
        kind,
        page,
        where,
      ],
      filters: [
        { name: "kind", label: "Kind", of: (row) => row.kind },
        { name: "trend", label: "Trend", of: (row) => row.trend },
        { name: "year", label: "Year", of: year },
      ],
    },
    actors: {
      title: "Actors",
      noun: "actor",
      aside: { label: "Unnamed as well", words: "without a name, a quote or a figure not shown", of: (row) => row.aside },
      columns: [
        {
          name: "name",
          label: "Actor",
          text: (row) => row.name,
          cell: (row) => element("a", { href: `actor.html#${row.number}`, class: "a" }, row.name),
        },
        { name: "type", label: "Type", text: (row) => spoken(row.type) },
        words("entry", "Entry"),
        amount("quotes", "Quotes"),
        amount("statistics", "Figures"),
        amount("spokenOf", "Spoken of"),
        amount("mentions", "Mentions"),
        amount("documents", "Documents"),
      ],
      filters: [
        { name: "type", label: "Type", of: (row) => row.type },
        { name: "known", label: "Entry", of: (row) => (row.entry ? "with an entry" : "without") },
      ],
    },
    documents: {
      title: "Documents",
      noun: "document",
      columns: [
        {
          name: "title",
          label: "Document",
          wide: true,
          text: (row) => row.title,
          cell: (row) => element("a", { href: `document.html#${row.key}` }, row.title),
        },
        words("place", "Place"),
        words("published", "Published"),
        words("language", "Language"),
        words("type", "Type"),
        amount("quotes", "Quotes"),
        amount("statistics", "Figures"),
        amount("actors", "Actors"),
      ],
      filters: [
        { name: "language", label: "Language", of: (row) => row.language },
        { name: "type", label: "Type", of: (row) => row.type },
        { name: "year", label: "Year", of: (row) => row.published.slice(0, 4) },
      ],
    },
    ledger: {
      title: "Ledger",
      noun: "remark",
      hint: "What was not read whole, and why. The run's ledger.jsonl has a line for every document.",
      columns: [
        {
          name: "place",
          label: "Place",
          wide: true,
          text: (row) => row.place,
          cell: (row) =>
            row.document && row.status !== "quarantined"
              ? element("a", { href: `document.html#${row.document}` }, row.place)
              : row.place,
        },
        words("status", "Status"),
        words("reason", "Reason"),
        words("stage", "Stage"),
        words("detail", "What happened"),
      ],
      filters: [
        { name: "status", label: "Status", of: (row) => row.status },
        { name: "reason", label: "Reason", of: (row) => row.reason },
      ],
    },
  };
})();
