// Draws the network as springs would, and lets its sliders act at once. Without it, the drawing is a
// circle and the form is sent.
(() => {
  "use strict";
  const svg = document.querySelector("svg.network");
  const form = document.querySelector(".network-form");
  if (!svg || !form || typeof d3 === "undefined") {
    return;
  }
  const [, , WIDTH, HEIGHT] = svg.getAttribute("viewBox").split(" ").map(Number);
  const data = JSON.parse(svg.dataset.graph);
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const details = document.getElementById("details");
  const left = document.getElementById("left-out");
  const field = (name) => form.elements.namedItem(name);
  const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December"];
  const words = (number) => `${MONTHS[number % 12]} ${Math.floor(number / 12)}`;
  const times = (many) => `${many} ${many === 1 ? "engagement" : "engagements"}`;

  const all = data.nodes.map((node) => ({ ...node }));
  let chosen = null;

  // The circle of the server goes; its title and words on it stay.
  svg.querySelectorAll(".lines, .node").forEach((element) => element.remove());
  const lines = d3.select(svg).append("g").attr("class", "lines");
  const nodes = d3.select(svg).append("g");
  const force = d3.forceSimulation()
    .force("link", d3.forceLink().distance((l) => 70 + 60 / l.many).strength((l) => Math.min(0.7, 0.12 + l.many / 12)))
    .force("charge", d3.forceManyBody().strength(-300).distanceMax(420))
    .force("x", d3.forceX(WIDTH / 2 - 60).strength(0.07))
    .force("y", d3.forceY(HEIGHT / 2).strength(0.09))
    .force("apart", d3.forceCollide().radius((n) => n.size + 20))
    .on("tick", place)
    .stop();

  function place() {
    nodes.selectAll("a.node").attr("transform", (n) => {
      n.x = Math.max(30, Math.min(WIDTH - 160, n.x));
      n.y = Math.max(20, Math.min(HEIGHT - 20, n.y));
      return `translate(${n.x.toFixed(1)} ${n.y.toFixed(1)})`;
    });
    lines.selectAll("line").attr("x1", (l) => l.source.x).attr("y1", (l) => l.source.y)
      .attr("x2", (l) => l.target.x).attr("y2", (l) => l.target.y);
  }

  /** What is left of the data between two months. */
  function seen() {
    const from = Number(field("from").value);
    const until = Number(field("until").value);
    const least = Math.max(1, Number(field("least").value) || 1);
    const open = from <= Number(field("from").min) && until >= Number(field("until").max);
    const edges = data.edges
      .map(([one, other, months, href]) => ({
        source: one, target: other, href,
        many: months.filter((m) => open || (m >= from && m <= until)).length,
      }))
      .filter((e) => e.many >= least);
    const met = new Map();
    for (const e of edges) {
      for (const end of [e.source, e.target]) {
        met.set(end, (met.get(end) || 0) + e.many);
      }
    }
    const kept = [...met.keys()].sort((a, b) => met.get(b) - met.get(a) || a - b).slice(0, data.shown);
    const there = new Set(kept);
    return {
      nodes: kept.map((i) => all[i]),
      links: edges.filter((e) => there.has(e.source) && there.has(e.target))
        .map((e) => ({ ...e, source: all[e.source], target: all[e.target] })),
      left: met.size - kept.length,
    };
  }

  function draw() {
    const now = seen();
    const most = Math.max(9, ...now.nodes.map((n) => n.many));
    now.nodes.forEach((n, i) => {
      n.size = Math.max(4, 17 * Math.sqrt(n.many / most));
      if (n.x === undefined) {
        // Where they begin is the same each time, so that the drawing is, too.
        n.x = WIDTH / 2 + 260 * Math.cos(i * 2.4) * Math.sqrt((i + 1) / now.nodes.length);
        n.y = HEIGHT / 2 + 260 * Math.sin(i * 2.4) * Math.sqrt((i + 1) / now.nodes.length);
      }
    });
    lines.selectAll("line").data(now.links, (l) => `${l.source.name}\n${l.target.name}`).join("line")
      .attr("class", "line").attr("stroke-width", (l) => Math.min(9, 0.6 + 0.9 * l.many));
    nodes.selectAll("a.node").data(now.nodes, (n) => n.name).join((enter) => {
      const a = enter.append("a").attr("class", "node").attr("href", (n) => n.href)
        .on("click", (event, n) => {
          event.preventDefault();
          choose(n, true);
        })
        .on("focus", (event, n) => choose(n, false))
        .call(d3.drag().clickDistance(4)
          .on("start", (event) => { if (!event.active && !still) force.alphaTarget(0.2).restart(); })
          .on("drag", (event, n) => { n.fx = n.x = event.x; n.fy = n.y = event.y; if (still) place(); })
          .on("end", (event, n) => { if (!event.active) force.alphaTarget(0); n.fx = null; n.fy = null; }));
      a.append("title");
      a.filter((n) => n.body).append("rect").attr("class", "body").attr("rx", 2);
      a.filter((n) => !n.body).append("circle").attr("class", "person");
      a.append("text").attr("y", 4);
      return a;
    });
    nodes.selectAll("a.node").each(function (n) {
      const a = d3.select(this);
      a.select("title").text(`${n.name}: ${times(n.many)}`);
      a.select("rect").attr("x", -n.size).attr("y", -n.size).attr("width", 2 * n.size).attr("height", 2 * n.size);
      a.select("circle").attr("r", n.size);
      a.select("text").attr("x", n.size + 4).text(n.name.length > 26 ? `${n.name.slice(0, 25)}…` : n.name);
    });
    left.textContent = now.left > 0 ? `${now.left} who met less often are not drawn.`
      : now.nodes.length === 0 ? "Nobody met so often in this time." : "";
    force.nodes(now.nodes);
    force.force("link").links(now.links);
    force.alpha(0.9);
    force.tick(still ? 300 : 120);
    place();
    if (!still) {
      force.restart();
    }
    mark();
  }

  function near() {
    return lines.selectAll("line").data().filter((l) => l.source === chosen || l.target === chosen);
  }

  function mark() {
    const links = new Set(chosen ? near() : []);
    const friends = new Set(chosen ? [chosen] : []);
    links.forEach((l) => { friends.add(l.source); friends.add(l.target); });
    svg.classList.toggle("chosen", links.size > 0);
    nodes.selectAll("a.node").classed("near", (n) => friends.has(n));
    lines.selectAll("line").classed("near", (l) => links.has(l));
    tell();
  }

  function choose(node) {
    chosen = node;
    mark();
  }

  /** At the side: who is chosen, and whom they met. Text is set as text, whatever it holds. */
  function tell() {
    details.replaceChildren();
    const add = (tag, text, into = details) => {
      const element = document.createElement(tag);
      element.textContent = text;
      into.append(element);
      return element;
    };
    const link = (href, text, into) => {
      const a = add("a", text, into);
      a.href = href;
      a.dir = "auto";
      return a;
    };
    if (!chosen) {
      add("h2", "Nobody chosen");
      add("p", "Choose somebody in the drawing, with the pointer or the Tab key.").className = "soft";
      return;
    }
    add("h2", chosen.name).dir = "auto";
    add("p", `${chosen.side && chosen.side !== chosen.name ? `${chosen.side} · ` : ""}${times(chosen.many)}`).className = "soft";
    link(chosen.href, "Open the dossier", add("p", ""));
    const list = add("ul", "");
    list.className = "plain";
    for (const l of near().sort((a, b) => b.many - a.many)) {
      const item = add("li", "", list);
      link(l.href, l.source === chosen ? l.target.name : l.source.name, item);
      add("span", String(l.many), item).className = "number soft";
    }
    const away = add("button", "Choose nobody");
    away.type = "button";
    away.className = "quiet";
    away.addEventListener("click", () => choose(null));
  }

  function show(input) {
    const text = words(Number(input.value));
    input.setAttribute("aria-valuetext", text);
    form.querySelector(`output[for="${input.id}"]`).textContent = text;
  }

  for (const name of ["from", "until"]) {
    field(name).addEventListener("input", (event) => {
      const from = field("from");
      const until = field("until");
      if (Number(from.value) > Number(until.value)) {
        (event.target === from ? until : from).value = event.target.value;
      }
      show(from);
      show(until);
      draw();
    });
    field(name).addEventListener("change", () => {
      // What was not loaded is asked for.
      if (Number(field("from").value) < Number(form.dataset.loadedFrom)
        || Number(field("until").value) > Number(form.dataset.loadedUntil)) {
        form.requestSubmit();
      }
    });
  }
  const number = field("least");
  const range = document.createElement("input");
  range.type = "range";
  range.min = "1";
  range.max = String(Math.max(2, ...data.edges.map((e) => e[2].length)));
  range.value = number.value;
  range.setAttribute("aria-label", "Engagements between two, at least");
  number.after(range);
  range.addEventListener("input", () => { number.value = range.value; draw(); });
  number.addEventListener("input", () => { range.value = number.value; draw(); });
  svg.addEventListener("click", (event) => { if (event.target === svg) choose(null); });
  svg.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      choose(null);
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      window.location.assign(chosen.href);
    }
  });

  details.hidden = false;
  draw();
})();
