// A video on the table: its frame is a ground for spots like a picture, its time line carries the threads.
import { showTimeline } from "./review-timeline.js";

export async function show(room, host, asset) {
  const film = Object.assign(document.createElement("video"), { src: asset.url, preload: "metadata", playsInline: true, className: "film", tabIndex: -1 });
  if (asset.poster) film.poster = asset.poster;
  film.setAttribute("aria-label", asset.title || host.dataset.label);
  const glass = Object.assign(document.createElement("div"), { className: "film-glass" });
  host.append(film, glass);
  host.classList.add("open");
  room.film = film;
  const listening = new AbortController();
  const hear = (name, action) => room.addEventListener(name, (event) => action(event.detail), { signal: listening.signal });
  hear("changed", () => { listening.abort(); film.remove(); glass.remove(); room.film = null; });
  room.ground = groundOf(film, glass, asset);
  gestures(room, glass, hear);
  showTimeline(room, film, asset, hear, listening.signal);
  new ResizeObserver(() => { if (room.film === film) room.tell("moved"); }).observe(glass);
  film.addEventListener("loadedmetadata", () => room.tell("moved"));
  film.addEventListener("error", () => { room.find("[data-model-wrong]").hidden = false; });
  hear("changed", () => { room.find("[data-model-wrong]").hidden = true; });
  // What is placed while the film runs stands still at this moment.
  hear("fly", ({ thread }) => { film.pause(); film.currentTime = thread.start / 1000; });
  room.tell("open");
}

// The frame within the glass, with its proportions kept.
function groundOf(film, glass, asset) {
  const frame = () => {
    const [wide, high] = [glass.clientWidth, glass.clientHeight];
    const ratio = (film.videoWidth || asset.width || 16) / (film.videoHeight || asset.height || 9);
    const w = Math.min(wide, high * ratio);
    return { w, h: w / ratio, x: (wide - w) / 2, y: (high - w / ratio) / 2 };
  };
  return {
    place: glass,
    size: () => ({ x: glass.clientWidth, y: glass.clientHeight }),
    toScreen: (x, y) => { const at = frame(); return { x: at.x + x * at.w, y: at.y + y * at.h }; },
    toPicture: (point) => { const at = frame(); return { x: (point.x - at.x) / at.w, y: (point.y - at.y) / at.h }; },
  };
}

// The same presses and drags that a picture tells of.
function gestures(room, glass, hear) {
  let from = null;
  const tell = (name, event, more = {}) => {
    const area = glass.getBoundingClientRect();
    const detail = { at: { x: event.clientX - area.left, y: event.clientY - area.top }, by: event.pointerType, event, taken: false, ...more };
    room.tell(name, detail);
    return detail.taken;
  };
  glass.addEventListener("pointerdown", (event) => { if (!event.isPrimary) return void (from && tell("pinch", event)); from = event; glass.setPointerCapture(event.pointerId); tell("down", event); });
  glass.addEventListener("pointermove", (event) => { if (from && event.isPrimary) tell("drag", event); });
  glass.addEventListener("pointerup", (event) => {
    if (!from || !event.isPrimary) return;
    const quick = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) < 6;
    from = null;
    if (!quick) tell("dragged", event);
    tell("up", event);
    if (!tell("press", event, { quick }) && quick && room.tool === "hand") room.tell("film-toggle");
  });
  glass.addEventListener("pointercancel", (event) => { from = null; tell("pinch", event); });
  glass.addEventListener("dblclick", (event) => tell("twice", event));
}
