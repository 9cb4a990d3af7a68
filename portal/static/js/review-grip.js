// What a drag takes hold of while a spot is moved.
import { clamp, toPicture, toScreen } from "./review-canvas.js";
import { moved, outlined, sized } from "./review-shapes.js";

// A corner, or the whole when pressed near it; nothing elsewhere, so that the picture can be moved.
export function grip(room, at) {
  const { spot } = room.moving;
  const from = toPicture(room, at);
  const near = (x, y, reach = 18) => { const there = toScreen(room, x, y); return Math.hypot(at.x - there.x, at.y - there.y) < reach; };
  const corner = spot.points?.findIndex((one) => near(one.x, one.y));
  if (corner >= 0 && spot.points.length <= 40) return { held: true, to: (to) => outlined(spot.points.map((one, index) => (index === corner ? { x: clamp(to.x), y: clamp(to.y) } : one)), spot.closed) };
  if (!spot.points && spot.w > 0 && near(spot.x + spot.w, spot.y + spot.h)) return { held: true, to: (to) => sized(spot, to.x - spot.x, to.y - spot.y) };
  const over = spot.w > 0 && from.x >= spot.x && from.y >= spot.y && from.x <= spot.x + spot.w && from.y <= spot.y + spot.h;
  return over || near(spot.x, spot.y, 40) ? { held: spot.w > 0, to: (to) => moved(spot, to.x - from.x, to.y - from.y) } : null;
}
