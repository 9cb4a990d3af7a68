// Pins closer than 32 pixels stand as one bubble with their count.
import { make } from "./review-shapes.js";

export const CLOSE = 32;

// Groups of places that lie near the first of their group; the chosen one always stands alone.
export function grouped(places, close = CLOSE) {
  const groups = [];
  for (const place of places) {
    const near = groups.find((one) => Math.hypot(one[0].x - place.x, one[0].y - place.y) < close);
    if (near) near.push(place);
    else groups.push([place]);
  }
  return groups;
}

export function cluster(room) {
  for (const bubble of room.bubbles) bubble.group.remove();
  room.bubbles = [];
  const places = [];
  for (const [id, mark] of room.marks) {
    mark.pin.removeAttribute("display");
    if (id !== room.selected && id !== room.moving?.thread.id) places.push({ id, mark, x: mark.at.x, y: mark.at.y });
  }
  for (const group of grouped(places)) {
    if (group.length < 2) continue;
    for (const one of group) one.mark.pin.setAttribute("display", "none");
    const [x, y] = ["x", "y"].map((way) => group.reduce((sum, one) => sum + one[way], 0) / group.length);
    const drawn = make("g", { class: "bubble", "data-bubble": group.length, transform: `translate(${x.toFixed(1)} ${(y - 16).toFixed(1)})` });
    const text = make("text");
    text.textContent = group.length;
    drawn.append(make("circle", { r: 17 }), make("circle", { class: "rim", r: 13.5 }), text);
    room.layer.prepend(drawn);
    room.bubbles.push({ x, y, group: drawn, ids: group.map((one) => one.id), places: group });
  }
}
