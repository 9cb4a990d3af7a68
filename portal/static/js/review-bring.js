// Files for a version: each goes by itself, one after the other, and tells how far it is, that it is ready, or what to do.
import { mountAll } from "./mount.js";
import { freshKey } from "./sending.js";

export function mount(place) {
  const form = place.querySelector("form[enctype]");
  const list = place.querySelector("[data-bring-list]");
  const words = place.querySelector("[data-bring-words]").dataset;
  const model = place.querySelector("[data-bring-line]");
  const waiting = [];
  let busy = false;

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const input = form.querySelector('input[type="file"]');
    for (const file of input.files) queue(file);
    form.reset();
    go();
  }, true);
  addEventListener("beforeunload", (event) => { if (busy) event.preventDefault(); });

  function queue(file, before) {
    const line = before ?? list.appendChild(model.content.firstElementChild.cloneNode(true));
    line.querySelector(".bringing-name").textContent = file.name;
    line.className = "";
    tell(line, words.waits, 0);
    const again = line.querySelector("button");
    again.hidden = true;
    again.onclick = () => { queue(file, line); go(); };
    list.hidden = false;
    waiting.push({ file, line });
  }

  function tell(line, says, percent) {
    line.querySelector(".bringing-state").textContent = says;
    const bar = line.querySelector("progress");
    if (percent === null) bar.removeAttribute("value");
    else bar.value = percent;
    bar.hidden = percent === 100;
  }

  async function go() {
    if (busy) return;
    busy = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { status, problem } = await send(next.file, (percent) => tell(next.line, percent < 100 ? `${percent} %` : words.prepared, percent < 100 ? percent : null));
      next.line.className = problem ? "bad" : "good";
      tell(next.line, problem ?? words.ready, 100);
      next.line.querySelector("button").hidden = !problem || ![0, 429, 503, 507].includes(status);
      if (!problem) await refresh();
    }
    busy = false;
  }

  // What is there now, read from the page itself: list and the way to publish.
  async function refresh() {
    const page = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    if (!page.ok) return;
    const fresh = new DOMParser().parseFromString(await page.text(), "text/html");
    for (const part of ["[data-bring-shown]", "[data-bring-after]"]) {
      const now = fresh.querySelector(`[data-bring="${place.dataset.bring}"] ${part}`);
      if (!now) continue;
      place.querySelector(part).replaceWith(now);
      mountAll(now);
    }
  }

  function send(file, progress) {
    const body = new FormData();
    body.append("file", file);
    return new Promise((resolve) => {
      const line = new XMLHttpRequest();
      line.open("POST", place.dataset.bring);
      line.setRequestHeader("Idempotency-Key", freshKey());
      line.upload.addEventListener("progress", ({ loaded, total }) => progress(Math.floor(100 * loaded / total)));
      line.upload.addEventListener("load", () => progress(100));
      line.addEventListener("error", () => resolve({ status: 0, problem: words.offline }));
      line.addEventListener("load", () => resolve({ status: line.status, problem: line.status < 300 ? null : why(line.responseText) }));
      line.send(body);
    });
  }
}

function why(text) {
  try {
    const told = JSON.parse(text);
    return Object.values(told.errors ?? {}).flat().join(" ") || told.detail || told.title;
  } catch {
    return text.slice(0, 200);
  }
}
