// A press on a bubble of several pins brings them apart, or lists them where it cannot.
import { CLOSE } from "./review-cluster.js";

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
