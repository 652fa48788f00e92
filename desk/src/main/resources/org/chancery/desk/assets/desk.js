// What moves on every page. Each page works without it.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");

  // A choice that is sent as soon as it is made.
  document.addEventListener("change", (event) => {
    const field = event.target;
    if (field instanceof HTMLElement && field.hasAttribute("data-send")) {
      field.form.requestSubmit();
    }
  });

  // What is asked before something is done that takes away.
  document.addEventListener("submit", (event) => {
    const question = event.target.getAttribute("data-ask");
    if (question && !window.confirm(question)) {
      event.preventDefault();
    }
  });

  // What only a script can do is shown where there is one.
  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });

  const typing = (element) =>
    element instanceof HTMLElement && (element.matches("input, textarea, select") || element.isContentEditable);
  const entries = () => [...document.querySelectorAll(".entries > li")].filter((e) => e.querySelector("a[href]"));
  let waiting = false;

  function step(by) {
    const all = entries();
    if (all.length === 0) {
      return;
    }
    const at = all.findIndex((e) => e.contains(document.activeElement));
    const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by))];
    next.querySelector("a[href]").focus();
    next.scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) {
      waiting = false;
      return;
    }
    if (waiting) {
      waiting = false;
      const part = document.querySelector(`[data-go="${CSS.escape(event.key)}"]`);
      if (part) {
        event.preventDefault();
        part.click();
      }
      return;
    }
    const shortcut = document.querySelector(`[data-shortcut="${CSS.escape(event.key)}"]`);
    if (shortcut) {
      event.preventDefault();
      shortcut.focus();
      if (shortcut.select) {
        shortcut.select();
      }
    } else if (event.key === "g") {
      waiting = true;
      window.setTimeout(() => { waiting = false; }, 1500);
    } else if (event.key === "j") {
      step(1);
    } else if (event.key === "k") {
      step(-1);
    } else if (event.key === "?") {
      document.getElementById("keys").showModal();
    }
  });
})();
