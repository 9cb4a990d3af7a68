// Moving and resizing the spot of the chosen thread: by drag, by a press where it should be, or by keys alone. What was moved can be put back.
import { inside, toPicture, toScreen } from "./review-canvas.js";
import { boxShape, make, moved, pinShape, setPlace, sized } from "./review-shapes.js";
import { inWords, selectorOf } from "./review-spot.js";
import { ARROWS } from "./review-cross.js";
import { grip } from "./review-grip.js";
import { sendMoved } from "./review-spot-send.js";
import { announce } from "./words.js";

const STEP = 12;

export function moveSpots(room) {
  let hold = null;
  const bar = room.find("[data-moving-bar]");
  room.hear("move", () => begin(room));
  room.hear("key", (detail) => { if (!detail.taken && moveKey(room, detail.event)) detail.taken = true; });
  room.hear("moved", () => draw(room));
  for (const name of ["changed", "select", "tool"]) room.hear(name, () => end(room));
  bar?.querySelector("[data-moving-save]").addEventListener("click", () => save(room));
  bar?.querySelector("[data-moving-leave]").addEventListener("click", () => end(room));
  room.hear("down", ({ at }) => { hold = room.moving && room.ground ? grip(room, at) : null; });
  room.hear("drag", (detail) => {
    if (!hold) return;
    detail.taken = true;
    room.moving.spot = hold.to(toPicture(room, detail.at));
    draw(room);
  });
  room.hear("dragged", (detail) => { if (hold) detail.taken = true; });
  room.hear("up", () => { hold = null; });
  room.hear("press", (detail) => {
    if (!room.moving) return;
    detail.taken = true;
    if (!detail.quick || hold?.held || !room.ground) return;
    const [at, { spot }] = [toPicture(room, detail.at), room.moving];
    if (inside(at)) room.moving.spot = spot.x === null ? { ...spot, x: at.x, y: at.y, w: 0, h: 0 } : moved(spot, at.x - spot.x, at.y - spot.y);
    draw(room);
  });
}
function begin(room) {
  const thread = room.threads().find((one) => one.id === room.selected);
  if (!thread || thread.asset !== room.asset?.id || room.moving || !room.writable) return;
  const spot = Object.fromEntries(["x", "y", "w", "h", "points", "closed", "start", "end", "surface"].filter((name) => thread[name] !== undefined).map((name) => [name, thread[name]]));
  if (thread.shape === "whole") Object.assign(spot, { x: 0.5, y: 0.5, w: 0, h: 0 });
  if (room.asset.kind === "video") spot.start ??= 0;
  room.moving = { thread, spot, before: selectorOf(thread) };
  room.find("[data-moving-bar]").hidden = false;
  room.find("[data-stage]").dataset.moving = "";
  room.host.focus({ preventScroll: true });
  announce(room.words.move);
  room.tell("moving");
  draw(room);
}
function end(room) {
  if (!room.moving) return;
  room.moving = null;
  room.find("[data-moving-bar]").hidden = true;
  delete room.find("[data-stage]").dataset.moving;
  room.layer?.querySelector(".being-moved")?.remove();
  room.tell("moved");
}

// Returns whether the key was the mover's: arrows move, Shift and arrows size, Enter saves, Escape leaves.
function moveKey(room, event) {
  if (!room.moving) return false;
  const way = ARROWS[event.key];
  if (event.key === "Escape") end(room);
  else if (event.key === "Enter" && !event.target.closest("button")) save(room);
  else if (way && room.ground && room.moving.spot.x !== null) {
    const { spot } = room.moving;
    const pixels = event.altKey ? 2 : STEP;
    const at = toScreen(room, spot.x, spot.y);
    const to = toPicture(room, { x: at.x + way[0] * pixels, y: at.y + way[1] * pixels });
    const [dx, dy] = [to.x - spot.x, to.y - spot.y];
    room.moving.spot = event.shiftKey ? sized(spot, spot.w + dx, spot.h + dy) : moved(spot, dx, dy);
    announce(inWords(room, room.moving.spot));
    draw(room);
  } else return false;
  return true;
}

function draw(room) {
  room.layer?.querySelector(".being-moved")?.remove();
  if (!room.moving || !room.ground || room.moving.spot.x === null) return;
  const { spot } = room.moving;
  const group = make("g", { class: "spot draft being-moved" });
  const [box, pin] = [boxShape(spot), pinShape(room.moving.thread.sign)];
  if (box) group.append(box);
  group.append(pin);
  const corners = spot.points?.length <= 40 ? spot.points : spot.w > 0 && !spot.points ? [{ x: spot.x + spot.w, y: spot.y + spot.h }] : [];
  for (const one of corners) { const at = toScreen(room, one.x, one.y); group.append(make("circle", { class: "grip", cx: at.x, cy: at.y, r: 7 })); }
  room.layer.append(group);
  setPlace(room, spot, pin, box);
}

function save(room) {
  const { thread, spot, before } = room.moving;
  room.tell("moving-save", { spot });
  end(room);
  return sendMoved(room, thread.id, selectorOf(spot), before);
}
