// Draws who speaks of whom with Cytoscape.js; what it shows stands beneath as a table.
(function () {
  "use strict";

  const { element, colour, charts } = copydesk;

  // Cytoscape.js would write a style into the page, which the page's policy forbids; where it finds
  // this name it leaves that be, and overview.css says the same.
  document.head.append(element("meta", { id: "__________cytoscape_stylesheet" }));

  /** Sizes are told for the screen, however far the picture has to be drawn back to fit. */
  function styles(most, zoom) {
    return [
      { selector: "node", style: {
        label: "data(name)", color: colour("ink"), "font-size": 12 / zoom, "text-wrap": "ellipsis", "text-max-width": 140 / zoom,
        "text-valign": "bottom", "text-margin-y": 3 / zoom, "background-color": colour("actor"),
        "text-background-color": colour("card"), "text-background-opacity": 0.8, "text-background-padding": 1,
        width: (node) => node.data("size") / zoom, height: (node) => node.data("size") / zoom } },
      { selector: "edge", style: {
        width: `mapData(times, 1, ${Math.max(2, most)}, ${1 / zoom}, ${5 / zoom})`, "line-color": colour("line-strong"), "curve-style": "bezier",
        "target-arrow-shape": "triangle", "target-arrow-color": colour("line-strong"), "arrow-scale": 0.8 } },
    ];
  }

  function elements({ actors, ties }) {
    const nodes = actors.map(([at, name, , quotes]) => ({ data: { id: String(at), name, size: 8 + 2.5 * Math.min(8, Math.sqrt(quotes)) } }));
    const edges = ties.map(([from, to, times]) => ({ data: { id: `${from}-${to}`, source: String(from), target: String(to), times } }));
    return [...nodes, ...edges];
  }

  /** Pushes two boxes apart by as much as they lie over each other; tells whether they did. */
  function part(a, b) {
    const x = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
    const y = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
    if (x <= 0 || y <= 0) {
      return false;
    }
    const [axis, by] = x < y ? ["x", x / 2] : ["y", y / 2];
    const turn = a[`${axis}1`] + a[`${axis}2`] <= b[`${axis}1`] + b[`${axis}2`] ? 1 : -1;
    for (const [box, way] of [[a, -turn], [b, turn]]) {
      box[`${axis}1`] += way * (by + 1);
      box[`${axis}2`] += way * (by + 1);
    }
    return true;
  }

  /** Moves actors until no name lies over another. */
  function spread(picture) {
    const boxes = picture.nodes().map((node) => {
      const { x1, x2, y1, y2 } = node.boundingBox({ includeEdges: false });
      return { node, x: x1, y: y1, x1, x2, y1, y2 };
    });
    let moved = true;
    for (let round = 0; moved && round < 200; round++) {
      moved = false;
      boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => (moved = part(a, b) || moved)));
    }
    boxes.forEach(({ node, x, y, x1, y1 }) => node.shift({ x: x1 - x, y: y1 - y }));
  }

  /** Names keep their size on the screen: what is spread is drawn back, which makes them larger in it. */
  function settle(picture, most) {
    for (let round = 0; round < 4; round++) {
      picture.style(styles(most, picture.zoom()));
      spread(picture);
      picture.fit(16);
    }
    picture.style(styles(most, picture.zoom()));
  }

  function draw(frame, network) {
    const most = Math.max(...network.ties.map(([, , times]) => times));
    const picture = cytoscape({
      container: frame,
      elements: elements(network),
      style: styles(most, 1),
      layout: { name: "circle" },
      userZoomingEnabled: false, userPanningEnabled: false, boxSelectionEnabled: false, autoungrabify: true,
    });
    // From the circle on, without chance: the same report always looks the same.
    picture.layout({ name: "cose", animate: false, randomize: false, nodeRepulsion: () => 90000, idealEdgeLength: () => 90, nodeDimensionsIncludeLabels: true, padding: 30, componentSpacing: 90 }).run();
    settle(picture, most);
    picture.on("tap", "node", (event) => (location.href = `actor.html#${event.target.id()}`));
    addEventListener("copydesk-theme", () => picture.style(styles(most, picture.zoom())));
  }

  /** Makes the picture, and draws it when it stands in the page. */
  function network(title, given) {
    const frame = element("div", { class: "network", role: "img", "aria-label": `${title}, as a picture` });
    const names = new Map(given.actors.map(([at, name]) => [at, name]));
    const link = (at) => element("a", { href: `actor.html#${at}` }, names.get(at));
    const rows = given.ties.map(([from, to, times]) => [link(from), link(to), times]);
    requestAnimationFrame(() => draw(frame, given));
    return element("figure", { class: "broad" }, element("figcaption", {}, title), frame,
      charts.table(["Who speaks", "Of or to whom", "Quotes"], rows));
  }

  copydesk.network = network;
})();
