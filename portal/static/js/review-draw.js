// Outlines: corner by corner with the polygon tool (the first corner, Enter or a double press closes), or drawn freely by hand.
import { clamp, toPicture, toScreen } from "./review-canvas.js";
import { drawn, make, outlined } from "./review-shapes.js";
import { simplified } from "./review-simplify.js";
import { announce } from "./words.js";

const NEAR_FIRST = 14;
const LOOSE = 1.5;  // pixels by which a simplified line may stray
const MOST = 380;

export function drawOutlines(room) {
  let drawing = false;
  const clear = () => { room.points = []; drawing = false; sketch(room); };
  room.addCorner = (at) => addCorner(room, at);
  room.closeOutline = () => finish(room, true);
  room.hear("key", (detail) => { if (!detail.taken && sketchKey(room, detail.event)) detail.taken = true; });
  room.hear("changed", clear);
  room.hear("tool", clear);
  room.hear("moved", () => sketch(room));
  room.hear("press", (detail) => {
    if (room.tool !== "polygon" || !room.writable || detail.taken || !detail.quick) return;
    detail.taken = true;
    addCorner(room, toPicture(room, detail.at), detail.by === "touch" ? NEAR_FIRST * 1.7 : NEAR_FIRST);
  });
  room.hear("twice", () => { if (room.tool === "polygon") finish(room, true); });
  room.hear("down", ({ at }) => { if (room.tool === "draw" && room.writable && !room.moving) { drawing = true; room.points = [kept(room, at)]; } });
  room.hear("pinch", () => { if (drawing) clear(); });
  room.hear("drag", (detail) => {
    if (!drawing) return;
    detail.taken = true;
    room.points.push(kept(room, detail.at));
    sketch(room);
  });
  room.hear("dragged", (detail) => { if (drawing) detail.taken = true; });
  room.hear("up", () => {
    if (!drawing) return;
    drawing = false;
    const onScreen = room.points.map((one) => toScreen(room, one.x, one.y));
    let loose = LOOSE;
    let chosen = simplified(onScreen, loose);
    while (chosen.length > MOST) chosen = simplified(onScreen, loose *= 2);
    room.points = chosen.map((index) => room.points[index]);
    finish(room, false);
  });
}

const kept = (room, at) => { const { x, y } = toPicture(room, at); return { x: clamp(x), y: clamp(y) }; };

function addCorner(room, at, near = NEAR_FIRST) {
  const here = toScreen(room, clamp(at.x), clamp(at.y));
  const away = (one) => { const there = toScreen(room, one.x, one.y); return Math.hypot(here.x - there.x, here.y - there.y); };
  if (room.points.length > 2 && away(room.points[0]) < near) return finish(room, true);
  if (room.points.length && away(room.points.at(-1)) < 3 || room.points.length >= MOST) return;
  room.points.push({ x: clamp(at.x), y: clamp(at.y) });
  sketch(room);
  announce(room.words.corner.replace("{number}", room.points.length));
}

// Returns whether there was enough of it.
function finish(room, closed) {
  const points = room.points;
  const spot = points.length > (closed ? 2 : 1) ? outlined(points, closed) : null;
  const enough = spot && (closed ? spot.w > 0.0005 && spot.h > 0.0005 : spot.w + spot.h > 0.002);
  if (!enough && closed) return false;
  room.points = [];
  sketch(room);
  if (enough) setTimeout(() => room.place(spot));
  return Boolean(enough);
}

// What is drawn so far. Returns whether the key was the sketch's: Enter closes, Backspace takes the last corner back.
function sketchKey(room, event) {
  if (!room.points.length) return false;
  if (event.key === "Enter") finish(room, true);
  else if (event.key === "Backspace") room.points.pop();
  else if (event.key === "Escape") room.points = [];
  else return false;
  sketch(room);
  return true;
}

function sketch(room) {
  room.layer?.querySelector(".sketch")?.remove();
  if (!room.points.length || !room.ground) return;
  const group = make("g", { class: "sketch" });
  group.append(make("path", { d: drawn(room, room.points, false) }));
  if (room.tool === "polygon") for (const [index, one] of room.points.entries()) { const at = toScreen(room, one.x, one.y); group.append(make("circle", { cx: at.x, cy: at.y, r: index ? 4 : 7 })); }
  room.layer.append(group);
}
