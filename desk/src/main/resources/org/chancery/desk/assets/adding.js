// Sends files one after another, and shows what came of each as it comes.
(() => {
  "use strict";
  const form = document.getElementById("files-form");
  const words = document.getElementById("paste-form");
  const drop = document.getElementById("drop");
  const results = document.getElementById("results");
  if (!form || !words) {
    return;
  }
  const list = document.getElementById("outcomes");
  const sum = document.getElementById("sum");
  const line = document.getElementById("progress-line");
  const bar = document.getElementById("progress");
  const doing = document.getElementById("progress-words");
  const styles = { ADDED: "held", KNOWN: "planned", REFUSED: "off" };
  const labels = { ADDED: "added", KNOWN: "there already", REFUSED: "not read" };
  const counts = { ADDED: 0, KNOWN: 0, REFUSED: 0 };
  let busy = false;

  function make(name, style, text) {
    const element = document.createElement(name);
    element.className = style;
    element.textContent = text;
    return element;
  }

  function tell(item) {
    counts[item.state] += 1;
    const entry = make("li", "entry", "");
    const head = make("div", "entry-head", "");
    head.append(make("span", `badge ${styles[item.state]}`, item.label));
    const title = make("span", "entry-title", "");
    title.dir = "auto";
    if (item.link) {
      const link = make("a", "", item.title);
      link.href = item.link;
      title.append(link);
    } else {
      title.textContent = item.title;
    }
    head.append(" ", title);
    const about = make("p", "", item.words);
    about.dir = "auto";
    entry.append(head, about);
    list.append(entry);
    sum.textContent = Object.keys(labels).filter((s) => counts[s] > 0).map((s) => `${counts[s]} ${labels[s]}`).join(", ") + ".";
  }

  const refuse = (name, sentence) => tell({ state: "REFUSED", label: labels.REFUSED, title: name, words: sentence, link: "" });

  async function send(name, data) {
    try {
      const reply = await fetch("/add/one", { method: "POST", body: data });
      if (!(reply.headers.get("Content-Type") || "").startsWith("application/json")) {
        refuse(name, reply.status === 413 ? `${name} is more than the desk takes at once. Use: chancery add` : `${name} could not be added (${reply.status}). Load the page again, and send it once more.`);
        return;
      }
      const told = await reply.json();
      if (told.wrong) {
        refuse(name, told.wrong);
      }
      told.outcomes.forEach((outcome) => {
        outcome.items.forEach(tell);
        if (outcome.leftOut > 0) {
          list.append(make("li", "entry soft", `${outcome.name} held ${outcome.leftOut} more, which were treated likewise.`));
        }
      });
    } catch (error) {
      refuse(name, `${name} could not be sent: the desk does not answer. Is it still open?`);
    }
  }

  async function sendAll(jobs) {
    if (busy || jobs.length === 0) {
      return;
    }
    busy = true;
    results.hidden = false;
    line.hidden = false;
    bar.max = jobs.length;
    bar.value = 0;
    for (const [index, job] of jobs.entries()) {
      doing.textContent = `Reading ${index + 1} of ${jobs.length}: ${job.name}`;
      if (index === 0) {
        bar.removeAttribute("value");
      }
      await send(job.name, job.data);
      bar.value = index + 1;
    }
    line.hidden = true;
    busy = false;
  }

  function jobs(files) {
    const most = Number(form.dataset.most);
    const fine = [];
    for (const file of files) {
      if (file.size > most) {
        results.hidden = false;
        refuse(file.name, `${file.name} is more than the desk takes at once (${most >> 20} MB). Use: chancery add`);
        continue;
      }
      const data = new FormData();
      data.append("token", form.elements.token.value);
      data.append("published", form.elements.published.value);
      data.append("files", file, file.name);
      fine.push({ name: file.name, data });
    }
    return fine;
  }

  form.addEventListener("submit", (event) => {
    if (form.elements.files.files.length === 0) {
      return;
    }
    event.preventDefault();
    const all = jobs(form.elements.files.files);
    form.elements.files.value = "";
    sendAll(all);
  });
  words.addEventListener("submit", async (event) => {
    event.preventDefault();
    const before = counts.REFUSED;
    await sendAll([{ name: words.elements.title.value || "What was pasted", data: new FormData(words) }]);
    if (counts.REFUSED === before) {
      words.reset();
    }
  });
  for (const name of ["dragover", "dragenter"]) {
    form.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  form.addEventListener("dragleave", () => drop.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    sendAll(jobs(event.dataTransfer.files));
  });
})();
