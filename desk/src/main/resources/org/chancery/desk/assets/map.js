// Closer, farther and aside. Without it, parts of the map are links.
(() => {
  "use strict";
  const map = document.querySelector("svg.map");
  const buttons = document.querySelector(".zoom");
  if (!map || !buttons) {
    return;
  }
  const WIDTH = 1000;
  const EDGE = 20;
  const first = map.getAttribute("viewBox").split(" ").map(Number);
  const ratio = first[3] / first[2];
  let box = [...first];

  function show(next) {
    const width = Math.min(WIDTH + 2 * EDGE, Math.max(40, next[2]));
    const height = width * ratio;
    const x = Math.min(WIDTH + EDGE - width, Math.max(-EDGE, next[0]));
    const y = Math.min(WIDTH / 2 - height, Math.max(0, next[1]));
    box = [x, y, width, height];
    map.setAttribute("viewBox", box.map((n) => n.toFixed(2)).join(" "));
    for (const spot of map.querySelectorAll(".spot")) {
      spot.setAttribute("transform", `translate(${spot.dataset.x} ${spot.dataset.y}) scale(${width / WIDTH})`);
    }
  }

  function zoom(by, x = box[0] + box[2] / 2, y = box[1] + box[3] / 2) {
    show([x - (x - box[0]) * by, y - (y - box[1]) * by, box[2] * by]);
  }

  const aside = (x, y) => show([box[0] + x * box[2], box[1] + y * box[3], box[2]]);

  buttons.hidden = false;
  buttons.addEventListener("click", (event) => {
    const what = event.target.closest("button")?.dataset.zoom;
    if (what === "in") {
      zoom(1 / 1.5);
    } else if (what === "out") {
      zoom(1.5);
    } else if (what === "back") {
      show(first);
    }
  });

  // Keys count while something on the map or one of its buttons has the focus.
  map.closest("section").addEventListener("keydown", (event) => {
    const keys = {
      "+": () => zoom(1 / 1.5), "=": () => zoom(1 / 1.5), "-": () => zoom(1.5), "0": () => show(first),
      ArrowLeft: () => aside(-0.1, 0), ArrowRight: () => aside(0.1, 0),
      ArrowUp: () => aside(0, -0.1), ArrowDown: () => aside(0, 0.1),
    };
    if (!event.ctrlKey && !event.metaKey && !event.altKey && keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  let held = null;
  map.addEventListener("pointerdown", (event) => {
    held = { x: event.clientX, y: event.clientY, box: [...box], far: false };
  });
  window.addEventListener("pointermove", (event) => {
    if (!held) {
      return;
    }
    const unit = box[2] / map.clientWidth;
    const x = (event.clientX - held.x) * unit;
    const y = (event.clientY - held.y) * unit;
    held.far = held.far || Math.abs(event.clientX - held.x) + Math.abs(event.clientY - held.y) > 5;
    if (held.far) {
      map.classList.add("dragged");
      show([held.box[0] - x, held.box[1] - y, held.box[2]]);
    }
  });
  window.addEventListener("pointerup", () => {
    if (held && held.far) {
      // The click that ends it is meant for no circle.
      map.addEventListener("click", (event) => event.preventDefault(), { once: true, capture: true });
      window.setTimeout(() => map.classList.remove("dragged"), 0);
    }
    held = null;
  });
  map.addEventListener("dragstart", (event) => event.preventDefault());
})();
