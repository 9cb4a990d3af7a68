// Placing by mouse, pen and finger: a press with the pin tool is a point, a drag with the rectangle tool a rectangle, a long press of a finger a pin.
import { clamp, inside, toPicture } from "./review-canvas.js";
import { boxShape, make, pinShape, setPlace } from "./review-shapes.js";

const LONG = 550;
const TOOLS = ["hand", "pin", "rect", "polygon", "draw", "measure"];

export function placeSpots(room) {
  let from = null;
  room.draft = null;
  room.setDraft = (spot) => { room.draft = spot; drawDraft(room); };
  room.hear("open", () => drawDraft(room));
  room.hear("moved", () => drawDraft(room));
  room.hear("changed", () => room.setDraft(null));
  room.hear("tool", ({ tool }) => {
    for (const button of room.element.querySelectorAll("[data-tool][aria-pressed]")) {
      if (TOOLS.includes(button.dataset.tool)) button.setAttribute("aria-pressed", String(button.dataset.tool === tool));
    }
    room.find("[data-stage]").dataset.using = tool;
  });
  room.use(room.writable && matchMedia("(pointer: fine)").matches ? "pin" : "hand");
  room.hear("press", (detail) => { if (detail.quick && !detail.taken && !room.moving) press(room, detail); });
  room.hear("down", ({ at }) => { from = room.tool === "rect" && !room.moving ? toPicture(room, at) : null; });
  room.hear("pinch", () => { if (from) room.setDraft(null); from = null; });
  room.hear("drag", (detail) => {
    if (!from || detail.taken) return;
    detail.taken = true;
    room.setDraft(between(from, toPicture(room, detail.at)));
  });
  room.hear("dragged", (detail) => { if (from) detail.taken = true; });
  room.hear("up", () => {
    const done = from && room.draft;
    from = null;
    // A turn later: the viewer takes the focus for itself once the press is over.
    if (done && done.w > 0.004 && done.h > 0.004) setTimeout(() => room.place(done));
    else if (done && room.tool === "rect") room.setDraft(null);
  });
  longPress(room);
}

function longPress(room) {
  let timer = 0;
  let start = null;
  const stop = () => clearTimeout(timer);
  room.hear("down", ({ at, by }) => {
    stop();
    start = at;
    if (by !== "touch" || !room.writable || room.moving || room.tool !== "hand") return;
    timer = setTimeout(() => {
      const spot = toPicture(room, start);
      if (inside(spot)) { navigator.vibrate?.(15); room.place({ ...spot, w: 0, h: 0 }); }
    }, LONG);
  });
  room.hear("drag", ({ at }) => { if (start && Math.hypot(at.x - start.x, at.y - start.y) > 8) stop(); });
  for (const name of ["up", "pinch", "changed"]) room.hear(name, stop);
}

function press(room, detail) {
  const at = toPicture(room, detail.at);
  if (room.tool === "pin" && room.writable && inside(at)) room.place({ ...at, w: 0, h: 0 });
  else if (["hand", "pin", "rect"].includes(room.tool)) room.select(null);
}

export function between(a, b) {
  const [left, right] = [clamp(Math.min(a.x, b.x)), clamp(Math.max(a.x, b.x))];
  const [top, bottom] = [clamp(Math.min(a.y, b.y)), clamp(Math.max(a.y, b.y))];
  return { x: left, y: top, w: right - left, h: bottom - top };
}

function drawDraft(room) {
  room.layer.querySelector(".draft")?.remove();
  if (!room.draft || !room.ground || !(room.draft.x >= 0)) return;
  const group = make("g", { class: "spot draft" });
  const [box, pin] = [boxShape(room.draft), pinShape("+")];
  if (box) group.append(box);
  group.append(pin);
  room.layer.append(group);
  setPlace(room, room.draft, pin, box);
}
