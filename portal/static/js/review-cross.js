// Placing by keyboard alone: a crosshair moved by the arrows, sized with Shift, set down with Enter.
import { toPicture, toScreen } from "./review-canvas.js";
import { make } from "./review-pins.js";
import { announce } from "./words.js";

const STEP = 12;
const clamp = (value) => Math.min(1, Math.max(0, value));
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function placeByKeys(room) {
  room.cross = null;
  room.hear("cross", () => { if (room.item && room.writable) begin(room); });
  room.hear("moved", () => draw(room));
  room.hear("changed", () => leave(room));
}

function begin(room) {
  const canvas = room.viewer.viewport.getContainerSize();
  const middle = toPicture(room, canvas.divide(2));
  room.cross = { x: clamp(middle.x), y: clamp(middle.y), w: 0, h: 0 };
  room.host.focus();
  announce(room.words.cross);
  draw(room);
}

function leave(room) {
  room.cross = null;
  room.layer.querySelector(".cross")?.remove();
}

// Returns whether the key was the crosshair's.
export function crossKey(room, event) {
  if (!room.cross) return false;
  if (event.key === "Escape") leave(room);
  else if (event.key === "Enter" || event.key === " ") {
    const spot = room.cross;
    leave(room);
    room.tell("place", { spot });
    announce(room.words.placed);
  } else if (ARROWS[event.key]) step(room, ARROWS[event.key], event);
  else return false;
  event.preventDefault();
  return true;
}

function step(room, [right, down], event) {
  const pixels = event.altKey ? 2 : event.repeat ? STEP * 2 : STEP;
  const at = toScreen(room, room.cross.x, room.cross.y);
  const to = toPicture(room, at.plus(new window.OpenSeadragon.Point(right * pixels, down * pixels)));
  const [dx, dy] = [to.x - room.cross.x, to.y - room.cross.y];
  const cross = room.cross;
  if (event.shiftKey) {
    const small = { x: STEP / at.distanceTo(toScreen(room, cross.x + 1, cross.y)), y: STEP / at.distanceTo(toScreen(room, cross.x, cross.y + 1)) };
    if (!cross.w) Object.assign(cross, { w: small.x * 2, h: small.y * 2 });
    cross.w = Math.min(1 - cross.x, Math.max(small.x, cross.w + dx));
    cross.h = Math.min(1 - cross.y, Math.max(small.y, cross.h + dy));
  } else {
    cross.x = Math.min(1 - cross.w, clamp(cross.x + dx));
    cross.y = Math.min(1 - cross.h, clamp(cross.y + dy));
  }
  follow(room);
  draw(room);
  const says = (value) => `${(value * 100).toFixed(1)} %`;
  announce(cross.w ? `${says(cross.x)}, ${says(cross.y)}, ${says(cross.w)} × ${says(cross.h)}` : `${says(cross.x)}, ${says(cross.y)}`);
}

// The picture moves along when the crosshair comes near its edge.
function follow(room) {
  const at = toScreen(room, room.cross.x + room.cross.w, room.cross.y + room.cross.h);
  const size = room.viewer.viewport.getContainerSize();
  const beyond = (value, most) => (value < 30 ? value - 30 : value > most - 30 ? value - most + 30 : 0);
  const [x, y] = [beyond(at.x, size.x), beyond(at.y, size.y)];
  if (x || y) room.tell("pan", { x, y });
}

function draw(room) {
  room.layer.querySelector(".cross")?.remove();
  if (!room.cross || !room.item) return;
  const at = toScreen(room, room.cross.x, room.cross.y);
  const far = toScreen(room, room.cross.x + room.cross.w, room.cross.y + room.cross.h);
  const group = make("g", { class: "cross" });
  group.append(make("path", { d: `M${at.x - 22} ${at.y}h44M${at.x} ${at.y - 22}v44` }), make("circle", { cx: at.x, cy: at.y, r: 7 }));
  if (room.cross.w) group.append(make("rect", { x: at.x, y: at.y, width: far.x - at.x, height: far.y - at.y, rx: 3 }));
  room.layer.append(group);
}
