// Pointing at a fact lights up its words, and pointing at words lights up the facts read from them.
(() => {
  "use strict";
  let held = [];

  const clear = () => {
    held.forEach((element) => element.classList.remove("lit"));
    held = [];
  };
  const hold = (element) => {
    element.classList.add("lit");
    held.push(element);
  };
  const holding = (name, token) => [...document.querySelectorAll(`[${name}~="${CSS.escape(token)}"]`)];

  // Scrolls within the list that is scrolled by itself; the page stays where it is.
  function reveal(element) {
    const box = element.closest(".words-beside");
    if (!box || box.scrollHeight <= box.clientHeight) {
      return;
    }
    const at = element.getBoundingClientRect();
    const around = box.getBoundingClientRect();
    if (at.top < around.top || at.bottom > around.bottom) {
      box.scrollTop += at.top - around.top - around.height / 3;
    }
  }

  function light(target, moves) {
    const fact = target.closest("[data-lights]");
    const words = target.closest("[data-lit]");
    if (fact) {
      clear();
      const lit = holding("data-lit", fact.dataset.lights);
      lit.forEach(hold);
      hold(fact);
      if (moves && lit.length > 0) {
        reveal(lit[0]);
      }
    } else if (words) {
      clear();
      const tokens = words.dataset.lit.split(" ").filter((token) => token);
      const facts = tokens.flatMap((token) => holding("data-lights", token));
      facts.forEach(hold);
      hold(words);
      if (moves && facts.length > 0) {
        reveal(facts[0]);
      }
    }
  }

  const element = (event) => (event.target instanceof Element ? event.target : null);
  document.addEventListener("mouseover", (event) => {
    const target = element(event);
    if (target) {
      light(target, target.closest("[data-lights]") !== null);
    }
  });
  document.addEventListener("focusin", (event) => {
    const target = element(event);
    if (target) {
      light(target, true);
    }
  });
  document.addEventListener("click", (event) => {
    const target = element(event);
    if (target && target.closest("[data-lit]")) {
      light(target, true);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      clear();
    }
  });
})();
