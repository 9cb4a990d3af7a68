// One SVG over the picture: pins and rectangles of the threads, at their place through every pan and zoom, one size at every zoom.
import { toScreen } from "./review-canvas.js";

const SVG = "http://www.w3.org/2000/svg";
const REACH = 24;

export function drawPins(room) {
  const layer = make("svg", { class: "spots", "aria-hidden": "true", focusable: "false" });
  room.layer = layer;
  room.marks = new Map();
  const redraw = () => { if (attach(room, layer)) draw(room, layer); };
  room.hear("open", redraw);
  room.hear("changed", () => layer.replaceChildren(...layer.querySelectorAll(".draft")));
  room.hear("moved", () => move(room));
  room.hear("select", redraw);
  new MutationObserver(redraw).observe(room.find('[data-live-list="threads"]'), { childList: true, subtree: true });
}

export function make(name, attributes = {}) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function attach(room, layer) {
  if (!room.viewer || !room.item) return false;
  if (layer.parentNode !== room.viewer.canvas) room.viewer.canvas.append(layer);
  return true;
}

function draw(room, layer) {
  for (const mark of room.marks.values()) mark.group.remove();
  room.marks.clear();
  for (const thread of room.threads()) {
    if (thread.asset !== room.asset?.id || thread.shape === "whole" || thread.article.hidden) continue;
    const group = make("g", { class: classes(room, thread), "data-pin": thread.id });
    const box = thread.shape === "rect" ? make("rect", { class: "spot-box", rx: 3 }) : null;
    const pin = make("g", { class: "spot-pin" });
    const text = make("text", { y: -18 });
    text.textContent = thread.state === "resolved" ? "✓" : thread.sign;
    pin.append(make("path", { d: "M0 0C-5-5.5-13-10-13-18.5a13 13 0 1 1 26 0C13-10 5-5.5 0 0Z" }), text);
    if (box) group.append(box);
    group.append(pin);
    room.marks.set(thread.id, { thread, group, box, pin });
  }
  const marks = [...room.marks.values()].sort((a, b) => (a.thread.id === room.selected) - (b.thread.id === room.selected));
  layer.prepend(...marks.map((mark) => mark.group));
  move(room);
}

function classes(room, thread) {
  const said = ["spot", `label-${thread.label}`];
  if (thread.state === "resolved") said.push("solved");
  if (thread.internal) said.push("for-team");
  if (thread.id === room.selected) said.push("chosen");
  return said.join(" ");
}

function move(room) {
  if (!room.item) return;
  for (const { thread, box, pin } of room.marks.values()) setPlace(room, thread, pin, box);
  room.tell("drawn");
}

export function setPlace(room, spot, pin, box) {
  const from = toScreen(room, spot.x, spot.y);
  pin?.setAttribute("transform", `translate(${from.x.toFixed(1)} ${from.y.toFixed(1)})`);
  if (!box) return;
  const to = toScreen(room, spot.x + spot.w, spot.y + spot.h);
  for (const [name, value] of [["x", from.x], ["y", from.y], ["width", Math.max(0, to.x - from.x)], ["height", Math.max(0, to.y - from.y)]]) box.setAttribute(name, value.toFixed(1));
}

// The thread whose pin lies under a point of the canvas, the nearest if several do.
export function pinAt(room, point) {
  let best = null;
  for (const { thread } of room.marks.values()) {
    const at = toScreen(room, thread.x, thread.y);
    const away = Math.hypot(point.x - at.x, point.y - (at.y - 16));
    if (away < REACH && (!best || away < best.away)) best = { away, id: thread.id };
  }
  return room.element.classList.contains("no-pins") ? null : best?.id ?? null;
}
