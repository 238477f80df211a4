// Draws bars with Chart.js, in the colours of the page, each with the same figures as a table.
(function () {
  "use strict";

  const { element, colour, number } = copydesk;
  const drawn = [];

  /** Sets the figures beneath a picture out as a table, for those who cannot see or print it. */
  function table(heads, rows) {
    const cells = (row) => row.map((cell, i) => element("td", { class: i ? "amount" : null }, typeof cell === "number" ? number.format(cell) : cell));
    return element("details", { class: "figures" }, element("summary", {}, "As a table"),
      element("table", {}, element("thead", {}, element("tr", {}, heads.map((head) => element("th", { scope: "col" }, head)))),
        element("tbody", {}, rows.map((row) => element("tr", {}, cells(row))))));
  }

  const axis = () => ({
    ticks: { color: colour("soft"), precision: 0 },
    grid: { color: colour("line") },
    border: { display: false },
  });

  function options(chart) {
    const across = chart.across ? "y" : "x";
    const scales = { x: axis(), y: axis() };
    scales[across].grid = { display: false };
    return {
      indexAxis: across,
      maintainAspectRatio: false,
      animation: false,
      scales,
      plugins: { legend: { display: chart.series.length > 1, labels: { color: colour("ink"), boxWidth: 12 } } },
      onClick: (event, [hit]) => hit && chart.links && (location.href = chart.links[hit.index]),
    };
  }

  const LONGEST = 34;
  const NARROW = 20;

  /** Cuts a label to what fits beside the bars. */
  function short(label) {
    const most = innerWidth < 500 ? NARROW : LONGEST;
    return label.length > most ? `${label.slice(0, most)}…` : label;
  }

  function draw(chart) {
    chart.made?.destroy();
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    chart.made = new Chart(chart.canvas, {
      type: "bar",
      data: {
        labels: chart.labels.map((label) => short(label)),
        datasets: chart.series.map(({ label, values, layer }) => ({
          label, data: values, backgroundColor: colour(layer), borderRadius: 3, maxBarThickness: 26,
        })),
      },
      options: options(chart),
    });
  }

  /** Makes a picture of bars; call 'drawAll' when it stands in the page. */
  function bars(title, chart, heads, rows) {
    chart.canvas = element("canvas", { role: "img", "aria-label": `${title}, as a chart` });
    drawn.push(chart);
    const tall = chart.across ? Math.max(14, chart.labels.length * 1.9) : 14;
    const frame = element("div", { class: "frame" }, chart.canvas);
    frame.style.height = `${tall}rem`;
    return element("figure", {}, element("figcaption", {}, title), frame, table(heads, rows));
  }

  const drawAll = () => drawn.forEach(draw);

  addEventListener("copydesk-theme", drawAll);
  copydesk.charts = { bars, table, drawAll };
})();
