// Measuring between two points: millimetres where the picture's scale is known, pixels of the picture else.
import { clamp, toPicture, toScreen } from "./review-canvas.js";
import { make } from "./review-shapes.js";
import { announce } from "./words.js";

export function measure(room) {
  room.ends = [];
  const clear = () => { room.ends = []; draw(room); };
  for (const name of ["changed", "tool"]) room.hear(name, clear);
  room.hear("moved", () => draw(room));
  room.hear("measure", ({ at }) => set(room, at));
  room.hear("press", (detail) => {
    if (room.tool !== "measure" || detail.taken || !detail.quick) return;
    detail.taken = true;
    set(room, toPicture(room, detail.at));
  });
}

function set(room, at) {
  if (room.ends.length > 1) room.ends = [];
  room.ends.push({ x: clamp(at.x), y: clamp(at.y) });
  draw(room);
  announce(room.ends.length > 1 ? long(room) : room.words.firstEnd);
}

function long(room) {
  const { width, height, mm_per_pixel: mm } = room.asset;
  const [a, b] = room.ends;
  const pixels = Math.hypot((b.x - a.x) * width, (b.y - a.y) * height);
  const number = (value) => new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: value < 100 ? 1 : 0 }).format(value);
  return mm ? `${number(pixels * mm)} ${room.words.mm}` : `${number(pixels)} ${room.words.px}`;
}

function draw(room) {
  room.layer?.querySelector(".measured")?.remove();
  if (!room.ends.length || !room.ground) return;
  const group = make("g", { class: "measured" });
  const at = room.ends.map((one) => toScreen(room, one.x, one.y));
  if (at.length > 1) group.append(make("path", { class: "under", d: `M${at[0].x} ${at[0].y}L${at[1].x} ${at[1].y}` }), make("path", { d: `M${at[0].x} ${at[0].y}L${at[1].x} ${at[1].y}` }));
  for (const one of at) group.append(make("circle", { cx: one.x, cy: one.y, r: 4.5 }));
  if (at.length > 1) {
    const text = make("text", { x: (at[0].x + at[1].x) / 2, y: (at[0].y + at[1].y) / 2 - 10 });
    text.textContent = long(room);
    group.append(text);
  }
  room.layer.append(group);
}
