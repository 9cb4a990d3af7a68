// A bid's page, or a deal sheet: when something happens at the bid, each side asks for its own view and puts the fresh parts in place.
import { fragment, place } from "./parts.js";
import { announce, say } from "./words.js";

export function mount(page) {
  const room = page.dataset.room;
  const ours = (name) => name === room || name?.startsWith(`${room}/`);
  const soon = paced(() => refresh(page));
  for (const kind of ["live:fact", "live:reset"]) document.addEventListener(kind, ({ detail }) => { if (ours(detail.room)) soon(detail); });
}

// The first news is asked about at once. What comes later waits for that answer and a moment, unless the answer shows it already.
const REST = 120; // milliseconds
const pause = (long) => new Promise((over) => setTimeout(over, long));

function paced(ask) {
  const due = new Map(); // room -> the number of the newest fact that the page does not show
  const shown = {};
  let busy = false;
  return async ({ room, seq = Infinity }) => {
    if (shown[room] >= seq) return;
    due.set(room, seq);
    if (busy) return;
    busy = true;
    while (due.size) {
      const known = new Map(due);
      Object.assign(shown, await ask());
      for (const [name, last] of due) if (known.get(name) === last || shown[name] >= last) due.delete(name);
      await pause(REST);
    }
    busy = false;
  };
}

async function refresh(page) {
  const answer = await fetch(page.dataset.from ?? location.href, { headers: { "X-Part": "1", Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok) return {};
  for (const fresh of [...fragment(await answer.text()).children]) {
    const old = document.getElementById(fresh.id);
    if (!old) page.append(fresh);
    else if (isTyped(old)) offer(old, fresh);
    else place(keepOpen(old, fresh).outerHTML);
  }
  announce(page.dataset.changed);
  return JSON.parse(answer.headers.get("X-Seen") ?? "{}");
}

// Words somebody has begun, or what he is being asked about, are never taken away: the fresh part waits behind a button.
function isTyped(part) {
  return part.querySelector("form[data-asked]") !== null || [...part.querySelectorAll("input, textarea, select")].some((field) => {
    if (field.type === "hidden") return false;
    if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
    if (field.tagName === "SELECT") return [...field.options].some((one) => one.selected !== one.defaultSelected) && field.selectedIndex > 0;
    return field.value !== field.defaultValue || field === document.activeElement;
  });
}

function keepOpen(old, fresh) {
  old.querySelectorAll("details[open]").forEach((details) => {
    const twin = details.id && fresh.querySelector(`#${CSS.escape(details.id)}`);
    if (twin) twin.open = true;
  });
  return fresh;
}

function offer(old, fresh) {
  old.querySelector(":scope > [data-moved-on]")?.remove();
  const line = document.createElement("p");
  line.className = "note wait";
  line.dataset.movedOn = "";
  line.append(say("stale"), " ");
  const button = Object.assign(document.createElement("button"), { type: "button", className: "btn btn-secondary btn-sm", textContent: say("reload") });
  button.addEventListener("click", () => { old.replaceWith(fresh); place(fresh.outerHTML); });
  line.append(button);
  old.prepend(line);
}
