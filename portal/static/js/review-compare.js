// Two versions compared: the ways on one key each, moved and zoomed together; what differs is boxed, listed and stepped through.
import { loadViewer } from "./review-viewer.js";
import { wayOf } from "./review-compare-keys.js";
import { layPanes } from "./review-compare-panes.js";
import { findRegions } from "./review-compare-regions.js";
import { announce } from "./words.js";

const PANS = { ArrowLeft: [-90, 0], ArrowRight: [90, 0], ArrowUp: [0, -90], ArrowDown: [0, 90] };

export async function mount(element) {
  const words = element.querySelector("[data-compare-words]").dataset;
  const which = element.querySelector("[data-which]");
  which.addEventListener("change", () => which.requestSubmit());
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.target.matches("input:not([type=range]), select")) location.assign(element.dataset.roomLink);
  });
  if (element.dataset.kind !== "image") return;
  await loadViewer(element.dataset.osd);
  const panes = layPanes(element, JSON.parse(element.querySelector("[data-sides]").textContent));
  element.comparePanes = panes;  // for whoever looks on
  const regions = element.dataset.comparison ? findRegions(element, panes, words) : { next() {} };
  const does = {
    link: () => { const on = panes.link(); element.querySelector('[data-do="link"]').setAttribute("aria-pressed", String(on)); announce(on ? words.linked : words.loose); },
    in: () => panes.zoom(1.4), out: () => panes.zoom(1 / 1.4), fit: () => panes.fit(), next: () => regions.next(1), before: () => regions.next(-1),
  };
  const keys = { l: "link", "+": "in", "=": "in", "-": "out", "−": "out", 0: "fit", n: "next", b: "before" };
  const places = { KeyL: "l", KeyN: "n", KeyB: "b" };

  const go = (mode) => {
    if (!element.querySelector(`[data-to-mode="${mode}"]`)) return;
    element.dataset.mode = mode;
    for (const button of element.querySelectorAll("[data-to-mode]")) button.setAttribute("aria-pressed", String(button.dataset.toMode === mode));
    for (const label of element.querySelectorAll("[data-for]")) label.hidden = label.dataset.for !== mode;
    history.replaceState(null, "", `${location.pathname}${location.search}#${mode}`);
    panes.show(mode);
    const range = element.querySelector(`[data-for="${mode}"] input`);
    if (range) range.focus();
    else if (document.activeElement?.matches("[data-wipe], [data-opacity], body")) element.querySelector("[data-compare-stage]").focus({ preventScroll: true });
  };
  element.addEventListener("click", (event) => {
    const button = event.target.closest("[data-to-mode], [data-do]");
    if (button?.dataset.toMode) go(button.dataset.toMode);
    else if (button) does[button.dataset.do]();
  });
  for (const range of element.querySelectorAll("[data-wipe], [data-opacity]")) range.addEventListener("input", () => panes.show(element.dataset.mode));
  document.addEventListener("keydown", (event) => {
    const way = wayOf(event);
    if (way) { event.preventDefault(); return go(way); }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
    if (PANS[event.key] && event.target.closest("[data-compare-stage]")) { event.preventDefault(); return panes.pan(...PANS[event.key]); }
    const name = keys[event.key.toLowerCase()] ?? keys[/^[^\x00-\x7f]$/.test(event.key) ? places[event.code] : ""];
    if (name) { event.preventDefault(); does[name](); }
  });
  await panes.ready;
  go(location.hash.slice(1) || "side");
  element.dataset.mounted = "1";
}
