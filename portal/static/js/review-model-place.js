// Placing on a model: a press with the pin tool, or the crosshair in the middle of the view, which needs no pointer. Also moves a pin.
import { announce, toast } from "./words.js";

export function placeOnModel(room, model, hear) {
  let from = null;
  model.addEventListener("pointerdown", (event) => { from = { x: event.clientX, y: event.clientY }; });
  model.addEventListener("click", (event) => {
    if (!from || Math.hypot(event.clientX - from.x, event.clientY - from.y) > 6 || event.target !== model) return;
    if (room.moving) { room.moving.spot = { surface: surfaceAt(model, event.clientX, event.clientY) ?? room.moving.spot.surface }; return room.tell("moving-now"); }
    if (room.tool === "pin" && room.writable) put(room, model, event.clientX, event.clientY);
    else room.select(null);
  });
  hear("cross", () => { if (room.writable) aim(room, model); });
  hear("changed", () => leave(room));
  hear("key", (detail) => {
    if (!room.aim || room.moving || detail.taken) return;
    const { key } = detail.event;
    if (key === "Escape") leave(room);
    else if (key === "Enter" || key === " ") { leave(room); put(room, model, ...middle(model)); }
    else return;
    detail.taken = true;
  });
  // Saving a moved pin by keyboard alone: what is in the middle of the view, unless a press said where.
  hear("moving-save", ({ spot }) => { if (!room.pressed && room.aim) { const at = surfaceAt(model, ...middle(model)); if (at) spot.surface = at; } leave(room); room.pressed = false; });
  hear("moving", () => { room.pressed = false; aim(room, model); });
  hear("moving-now", () => { room.pressed = true; leave(room); room.moving && announce(room.words.placed); });
  hear("moved", () => { if (!room.moving && room.aim?.dataset.for === "move") leave(room); });
}

const middle = (model) => { const area = model.getBoundingClientRect(); return [area.left + area.width / 2, area.top + area.height / 2]; };

function aim(room) {
  leave(room);
  room.aim = Object.assign(document.createElement("span"), { className: "aim" });
  room.aim.dataset.for = room.moving ? "move" : "place";
  room.aim.setAttribute("aria-hidden", "true");
  room.host.append(room.aim);
  room.host.focus({ preventScroll: true });
  announce(room.words.aim);
}

function leave(room) {
  room.aim?.remove();
  room.aim = null;
}

function put(room, model, x, y) {
  const surface = surfaceAt(model, x, y);
  if (!surface) return toast(room.words.nothing, "wait");
  const area = room.host.getBoundingClientRect();
  room.place({ surface, at: { x: x - area.left, y: y - area.top } });
}

function surfaceAt(model, x, y) {
  const hit = model.positionAndNormalFromPoint(x, y);
  if (!hit) return null;
  const round = (one) => [one.x, one.y, one.z].map((value) => Number(value.toFixed(6)));
  const { theta, phi, radius } = model.getCameraOrbit();
  const camera = { orbit: [theta, phi, radius].map((value) => Number(value.toFixed(6))), target: round(model.getCameraTarget()), fieldOfView: Number(model.getFieldOfView().toFixed(4)) };
  return { type: "SurfaceSelector", conformsTo: "urn:maquette:selector:surface:1", position: round(hit.position), normal: round(hit.normal), camera };
}
