// Pins closer than 32 pixels stand as one bubble with their count. A press brings them apart, or lists them where it cannot.
import { make } from "./review-shapes.js";

const CLOSE = 32;

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
    room.layer.append(drawn);
    room.bubbles.push({ x, y, group: drawn, ids: group.map((one) => one.id), places: group });
  }
}

// So near that they stand apart, if there is such a nearness; else a list to choose from.
export function bringApart(room, bubble) {
  const spots = bubble.places.map((one) => one.mark.thread);
  const widest = Math.max(...bubble.places.flatMap((a) => bubble.places.map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
  if (!room.ground.nearer || widest * room.ground.nearer() < CLOSE * 1.05) return list(room, bubble);
  const [left, top] = [Math.min(...spots.map((one) => one.x)), Math.min(...spots.map((one) => one.y))];
  const [w, h] = [Math.max(...spots.map((one) => one.x)) - left, Math.max(...spots.map((one) => one.y)) - top];
  const [wide, high] = [Math.max(w, h * 0.3, 0.004), Math.max(h, w * 0.3, 0.004)];
  room.ground.fit({ x: left - wide, y: top - high, w: w + wide * 2, h: h + high * 2 });
}

function list(room, bubble) {
  room.find(".pin-list")?.remove();
  const box = Object.assign(document.createElement("ul"), { className: "pin-list" });
  box.setAttribute("aria-label", room.words.several);
  for (const id of bubble.ids) {
    const thread = room.threads().find((one) => one.id === id);
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: `${thread.sign} · ${thread.article.querySelector(".comment-body, .trace")?.textContent.trim().slice(0, 40) ?? ""}` });
    button.addEventListener("click", () => { box.remove(); room.select(id); });
    const item = document.createElement("li");
    item.append(button);
    box.append(item);
  }
  const leave = (event) => { if (!box.contains(event.target)) { box.remove(); document.removeEventListener("pointerdown", leave); } };
  box.addEventListener("keydown", (event) => { if (event.key === "Escape") { event.stopPropagation(); box.remove(); room.host.focus(); } });
  setTimeout(() => document.addEventListener("pointerdown", leave));
  box.style.translate = `${Math.round(bubble.x + 20)}px ${Math.round(bubble.y - 20)}px`;
  room.host.append(box);
  box.querySelector("button").focus();
}
