// Placing by keyboard alone: a crosshair moved by the arrows, sized with Shift, set down with Enter; with the polygon tool Space sets
// a corner and Enter closes, with the measure both ends are set down.
import { clamp, toPicture, toScreen } from "./review-canvas.js";
import { make } from "./review-shapes.js";
import { inWords } from "./review-spot.js";
import { announce } from "./words.js";

const STEP = 12;
const says = (value) => `${(value * 100).toFixed(1)} %`;
export const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function placeByKeys(room) {
  room.cross = null;
  room.hear("cross", () => { if (room.ground && !room.moving && (room.writable || room.tool === "measure")) begin(room); });
  room.hear("key", (detail) => { if (!detail.taken && crossKey(room, detail.event)) detail.taken = true; });
  room.hear("moving", () => leave(room));
  room.hear("moved", () => draw(room));
  room.hear("changed", () => leave(room));
}

function begin(room) {
  const size = room.ground.size();
  const middle = toPicture(room, { x: size.x / 2, y: size.y / 2 });
  room.cross = { x: clamp(middle.x), y: clamp(middle.y), w: 0, h: 0 };
  room.host.focus();
  announce(room.tool === "polygon" ? room.words.crossPolygon : room.words.cross);
  draw(room);
}

function leave(room) {
  room.cross = null;
  room.layer?.querySelector(".cross")?.remove();
}

// Returns whether the key was the crosshair's.
function crossKey(room, event) {
  if (!room.cross) return false;
  if (event.key === "Escape") { leave(room); if (room.points.length) room.use(room.tool); }
  else if (room.tool === "polygon" && (event.key === " " || event.key === "Enter")) {
    if (event.key === " " || room.points.length < 3) room.addCorner(room.cross);
    else if (room.closeOutline()) leave(room);
  } else if (room.tool === "polygon" && event.key === "Backspace") return false;
  else if (room.tool === "measure" && (event.key === " " || event.key === "Enter")) room.tell("measure", { at: room.cross });
  else if (event.key === "Enter" || event.key === " ") {
    const spot = room.cross;
    leave(room);
    room.place(spot);
    announce(room.words.placed);
  } else if (ARROWS[event.key]) step(room, ARROWS[event.key], event);
  else return false;
  return true;
}

function step(room, [right, down], event) {
  const pixels = event.altKey ? 2 : event.repeat ? STEP * 2 : STEP;
  const at = toScreen(room, room.cross.x, room.cross.y);
  const to = toPicture(room, { x: at.x + right * pixels, y: at.y + down * pixels });
  const [dx, dy] = [to.x - room.cross.x, to.y - room.cross.y];
  const cross = room.cross;
  if (event.shiftKey && !["polygon", "measure"].includes(room.tool)) {
    const small = { x: STEP / (toScreen(room, cross.x + 1, cross.y).x - at.x), y: STEP / (toScreen(room, cross.x, cross.y + 1).y - at.y) };
    if (!cross.w) Object.assign(cross, { w: small.x * 2, h: small.y * 2 });
    cross.w = Math.min(1 - cross.x, Math.max(small.x, cross.w + dx));
    cross.h = Math.min(1 - cross.y, Math.max(small.y, cross.h + dy));
  } else {
    cross.x = Math.min(1 - cross.w, clamp(cross.x + dx));
    cross.y = Math.min(1 - cross.h, clamp(cross.y + dy));
  }
  follow(room);
  draw(room);
  announce(`${inWords(room, cross)}: ${says(cross.x)}, ${says(cross.y)}${cross.w ? `, ${says(cross.w)} × ${says(cross.h)}` : ""}`);
}

// The picture moves along when the crosshair comes near its edge.
function follow(room) {
  const at = toScreen(room, room.cross.x + room.cross.w, room.cross.y + room.cross.h);
  const size = room.ground.size();
  const beyond = (value, most) => (value < 30 ? value - 30 : value > most - 30 ? value - most + 30 : 0);
  const [x, y] = [beyond(at.x, size.x), beyond(at.y, size.y)];
  if (x || y) room.tell("pan", { x, y });
}

function draw(room) {
  room.layer?.querySelector(".cross")?.remove();
  if (!room.cross || !room.ground) return;
  const at = toScreen(room, room.cross.x, room.cross.y);
  const far = toScreen(room, room.cross.x + room.cross.w, room.cross.y + room.cross.h);
  const group = make("g", { class: "cross" });
  group.append(make("path", { d: `M${at.x - 22} ${at.y}h44M${at.x} ${at.y - 22}v44` }), make("circle", { cx: at.x, cy: at.y, r: 7 }));
  if (room.cross.w) group.append(make("rect", { x: at.x, y: at.y, width: far.x - at.x, height: far.y - at.y, rx: 3 }));
  room.layer.append(group);
}
