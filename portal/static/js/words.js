// What scripts say: texts come translated from #words; toasts and announcements for screen readers.
export function say(key) {
  return document.getElementById("words")?.dataset[key] ?? "";
}

export function announce(text) {
  const place = document.getElementById("announce");
  if (!place) return;
  place.textContent = "";
  requestAnimationFrame(() => { place.textContent = text; });
}

export function icon(name) {
  const sprite = document.querySelector("svg.icon use")?.getAttribute("href")?.split("#")[0] ?? "/static/img/icons.svg";
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `${sprite}#${name}`);
  svg.append(use);
  return svg;
}

const SIGNS = { good: "circle-check", bad: "octagon-x", wait: "triangle-alert", info: "info" };

// A toast; one that offers something to do stays until it is closed. action: { label, run }.
export function toast(text, kind = "info", action = null) {
  const note = document.createElement("div");
  note.className = `note ${kind}`;
  const words = document.createElement("div");
  words.textContent = text;
  note.append(icon(SIGNS[kind] ?? "info"), words);
  if (action) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-secondary btn-sm mt-2 d-flex";
    button.textContent = action.label;
    button.addEventListener("click", () => { note.remove(); action.run(); });
    words.append(button);
  }
  const close = document.createElement("button");
  close.type = "button";
  close.className = "close";
  close.setAttribute("aria-label", say("close"));
  close.append(icon("x"));
  close.addEventListener("click", () => note.remove());
  note.append(close);
  document.getElementById("toasts")?.append(note);
  if (!action) setTimeout(() => { if (!note.matches(":hover, :focus-within")) note.remove(); }, 7000);
  return note;
}
