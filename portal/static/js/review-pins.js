// One SVG over the picture or the frame: the spots of the threads, at their place through every pan and zoom, one size at every zoom.
import { toScreen } from "./review-canvas.js";
import { cluster } from "./review-cluster.js";
import { boxShape, footOf, make, pinShape, setPlace } from "./review-shapes.js";

const REACH = 24;

export function drawPins(room) {
  const layer = make("svg", { class: "spots", "aria-hidden": "true", focusable: "false" });
  room.layer = layer;
  room.marks = new Map();
  room.bubbles = [];
  const redraw = () => { if (attach(room, layer)) draw(room, layer); };
  room.hear("open", redraw);
  room.hear("changed", () => { layer.replaceChildren(); room.marks.clear(); room.bubbles = []; });
  room.hear("moved", () => move(room));
  room.hear("select", redraw);
  room.hear("shown", redraw);
  room.hear("press", (detail) => {
    const hit = detail.quick && !detail.taken && !room.moving && pinAt(room, detail.at);
    if (!hit || ["polygon", "measure"].includes(room.tool) && room.points.length) return;
    detail.taken = true;
    if (hit.bubble) room.whenReady(() => room.tell("apart", { bubble: hit.bubble }));
    else room.select(hit.id);
  });
  new MutationObserver(redraw).observe(room.find('[data-live-list="threads"]'), { childList: true, subtree: true });
}

function attach(room, layer) {
  if (!room.ground) return false;
  if (layer.parentNode !== room.ground.place) room.ground.place.append(layer);
  return true;
}

function draw(room, layer) {
  for (const mark of room.marks.values()) mark.group.remove();
  room.marks.clear();
  for (const thread of room.threads()) {
    if (thread.asset !== room.asset?.id || thread.x === null || thread.article.hidden || room.hides?.(thread)) continue;
    const group = make("g", { class: classes(room, thread), "data-pin": thread.id });
    const box = boxShape(thread);
    const pin = pinShape(thread.state === "resolved" ? "✓" : thread.sign);
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
  if (!room.ground) return;
  for (const mark of room.marks.values()) mark.at = setPlace(room, mark.thread, mark.pin, mark.box);
  cluster(room);
  room.tell("drawn");
}

// What lies under a point of the canvas: a bubble of several pins, or the nearest pin.
export function pinAt(room, point) {
  if (!room.ground || room.element.classList.contains("no-pins")) return null;
  let best = null;
  const look = (x, y, reach, found) => {
    const away = Math.hypot(point.x - x, point.y - y);
    if (away < reach && (!best || away < best.away)) best = { away, ...found };
  };
  for (const bubble of room.bubbles) look(bubble.x, bubble.y - 16, REACH, { bubble });
  for (const { thread, pin } of room.marks.values()) {
    if (pin.hasAttribute("display")) continue;
    const foot = footOf(thread);
    const at = toScreen(room, foot.x, foot.y);
    look(at.x, at.y - 16, REACH, { id: thread.id });
  }
  return best;
}
