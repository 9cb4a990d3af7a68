// Placing by mouse, pen and finger: a press with the pin tool is a point, a drag with the rectangle tool a rectangle.
import { inside, toPicture } from "./review-canvas.js";
import { make, pinAt, setPlace } from "./review-pins.js";

const clamp = (value) => Math.min(1, Math.max(0, value));

export function placeSpots(room) {
  let from = null;
  room.draft = null;
  room.setDraft = (spot) => { room.draft = spot; drawDraft(room); };
  room.hear("open", () => once(room));
  room.hear("moved", () => drawDraft(room));
  room.hear("changed", () => room.setDraft(null));
  room.hear("tool", ({ tool }) => {
    for (const button of room.element.querySelectorAll("[data-tool][aria-pressed]")) {
      if (["hand", "pin", "rect"].includes(button.dataset.tool)) button.setAttribute("aria-pressed", String(button.dataset.tool === tool));
    }
    room.find("[data-stage]").dataset.using = tool;
  });
  room.use(room.writable && matchMedia("(pointer: fine)").matches ? "pin" : "hand");

  function once(on) {
    if (on.placing) return;
    on.placing = true;
    on.viewer.addHandler("canvas-click", (event) => { if (event.quick) press(on, event); });
    on.viewer.addHandler("canvas-press", (event) => { from = on.tool === "rect" ? toPicture(on, event.position) : null; });
    on.viewer.addHandler("canvas-drag", (event) => {
      if (!from) return;
      event.preventDefaultAction = true;
      on.setDraft(between(from, toPicture(on, event.position)));
    });
    on.viewer.addHandler("canvas-drag-end", (event) => { if (from) event.preventDefaultAction = true; });
    on.viewer.addHandler("canvas-release", () => {
      const drawn = from && on.draft;
      from = null;
      // A turn later: the viewer takes the focus for itself once the press is over.
      if (drawn && drawn.w > 0.004 && drawn.h > 0.004) setTimeout(() => on.tell("place", { spot: drawn }));
      else if (drawn && on.tool === "rect") on.setDraft(null);
    });
  }
}

function press(room, event) {
  const hit = pinAt(room, event.position);
  if (hit) return room.select(hit);
  const at = toPicture(room, event.position);
  if (room.tool === "pin" && room.writable && inside(at)) room.tell("place", { spot: { ...at, w: 0, h: 0 } });
  else room.select(null);
}

export function between(a, b) {
  const [left, right] = [clamp(Math.min(a.x, b.x)), clamp(Math.max(a.x, b.x))];
  const [top, bottom] = [clamp(Math.min(a.y, b.y)), clamp(Math.max(a.y, b.y))];
  return { x: left, y: top, w: right - left, h: bottom - top };
}

function drawDraft(room) {
  room.layer.querySelector(".draft")?.remove();
  if (!room.draft || !room.item) return;
  const group = make("g", { class: "spot draft" });
  const box = room.draft.w > 0 ? make("rect", { class: "spot-box", rx: 3 }) : null;
  const pin = make("g", { class: "spot-pin" });
  pin.append(make("path", { d: "M0 0C-5-5.5-13-10-13-18.5a13 13 0 1 1 26 0C13-10 5-5.5 0 0Z" }), make("path", { class: "plus", d: "M-5-18.5h10M0-23.5v10" }));
  if (box) group.append(box);
  group.append(pin);
  room.layer.append(group);
  setPlace(room, room.draft, pin, box);
}
