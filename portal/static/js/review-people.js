// The others in the room: their cursors with names, and who is writing. All of it is volatile and sent sparingly.
import { connection } from "./live.js";
import { inside, toPicture, toScreen } from "./review-canvas.js";

const EVERY = 70;
const GONE_AFTER = 5000;
const UP_TO = 30; // more people's cursors would hide the picture; the server does not pass them on either

export function showPeople(room) {
  if (!room.me || !room.element.dataset.room) return;
  const cursors = new Map();
  let last = 0;
  let crowd = 0;
  document.addEventListener("people:shown", ({ detail }) => { crowd = detail.people.length; });
  const ready = () => {
    if (room.cursors || !room.ground) return;
    room.cursors = document.createElement("div");
    room.cursors.className = "cursors";
    room.cursors.setAttribute("aria-hidden", "true");
    room.host.append(room.cursors);
    room.host.addEventListener("pointermove", (event) => {
      if (event.pointerType === "touch" || !room.ground || crowd > UP_TO || performance.now() - last < EVERY) return;
      last = performance.now();
      const area = room.host.getBoundingClientRect();
      const at = toPicture(room, { x: event.clientX - area.left, y: event.clientY - area.top });
      if (inside(at)) connection().volatile.emit("cursor", { room: room.circle, asset: room.asset.id, x: Number(at.x.toFixed(5)), y: Number(at.y.toFixed(5)) });
    });
  };
  room.hear("open", ready);
  ready(); // it may have been opened before
  document.addEventListener("live:cursor", ({ detail }) => {
    if (detail.room !== room.circle || detail.person.id === room.me || !room.cursors || !Number.isFinite(detail.x) || !Number.isFinite(detail.y)) return;
    const known = cursors.get(detail.person.id) ?? make(room, detail.person, cursors);
    clearTimeout(known.timer);
    known.timer = setTimeout(() => { known.element.remove(); cursors.delete(detail.person.id); }, GONE_AFTER);
    Object.assign(known, { x: detail.x, y: detail.y, asset: detail.asset });
    put(room, known);
  });
  room.hear("moved", () => cursors.forEach((one) => put(room, one)));
  room.hear("changed", () => cursors.forEach((one) => put(room, one)));
  hearTyping(room);
}

function make(room, person, cursors) {
  const element = document.createElement("span");
  element.className = `cursor tone-${[...person.id].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 6}`;
  element.textContent = person.name.split(" ")[0];
  room.cursors.append(element);
  const made = { element, timer: 0 };
  cursors.set(person.id, made);
  return made;
}

function put(room, one) {
  one.element.hidden = one.asset !== room.asset?.id || !room.ground;
  if (one.element.hidden) return;
  const at = toScreen(room, one.x, one.y);
  one.element.style.translate = `${at.x.toFixed(1)}px ${at.y.toFixed(1)}px`;
}

function hearTyping(room) {
  const writing = new Map();
  let told = 0;
  room.hear("writing", ({ thread, internal }) => {
    if (performance.now() - told < 2000) return;
    told = performance.now();
    connection().volatile.emit("typing", { room: internal ? `${room.name}/internal` : room.circle, thread });
  });
  document.addEventListener("live:typing", ({ detail }) => {
    if (!detail.room.startsWith(room.name) || detail.person.id === room.me) return;
    const key = `${detail.person.id} ${detail.thread}`;
    clearTimeout(writing.get(key)?.timer);
    writing.set(key, { name: detail.person.name, thread: detail.thread, timer: setTimeout(() => { writing.delete(key); show(); }, 4000) });
    show();
  });
  const show = () => {
    for (const place of room.element.querySelectorAll("[data-typing], [data-typing-all]")) {
      const names = [...writing.values()].filter((one) => ("typingAll" in place.dataset ? true : one.thread === place.dataset.typing)).map((one) => one.name);
      place.hidden = names.length === 0;
      place.textContent = names.length ? `${[...new Set(names)].join(", ")} ${room.words.isTyping}` : "";
    }
  };
}
