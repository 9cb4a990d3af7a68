// The review room: puts its behaviours together around one `room` object; each part hears and tells through its events.
import { showCanvas } from "./review-canvas.js";
import { drawPins } from "./review-pins.js";
import { placeSpots } from "./review-place.js";
import { bringLater } from "./review-later.js";
import { cornersOf } from "./review-shapes.js";
import { linkThreads } from "./review-threads.js";
import { answerThreads } from "./review-answer.js";
import { keepOutbox } from "./review-outbox.js";
import { mapKeys } from "./review-keys.js";
import { hearNews } from "./review-news.js";

class Room extends EventTarget {
  constructor(element) {
    super();
    this.element = element;
    this.name = `prototype:${element.dataset.prototype}`;
    this.circle = element.dataset.circle;  // the room of those who see the same: cursors and views are passed on there
    this.me = element.dataset.me;
    this.team = "team" in element.dataset;
    this.writable = "writable" in element.dataset;
    this.assets = JSON.parse(element.querySelector("[data-assets]").textContent);
    this.words = element.querySelector("[data-review-words]").dataset;
    this.tool = "hand";
    this.selected = null;
    this.asset = null;
    this.points = [];  // the outline that is being drawn
    this.moving = null;  // the spot that is being moved
    this.ground = null;  // what lies on the table now: turns fractions into places on the screen and back
  }

  find(selector) { return this.element.querySelector(selector); }

  tell(name, detail = {}) { this.dispatchEvent(new CustomEvent(name, { detail })); }

  hear(name, action) { this.addEventListener(name, (event) => action(event.detail)); }

  // The threads as the list shows them; the list is what both pins and counts are made from.
  threads() {
    return [...this.element.querySelectorAll("[data-thread]")].map((article) => {
      const data = article.dataset;
      const head = article.querySelector("[data-state]")?.dataset ?? {};
      const number = (name) => (name in head ? Number(head[name]) : null);
      return { id: data.thread, article, asset: data.asset, sign: data.sign, internal: "internal" in data, author: data.author,
        shape: head.shape ?? "whole", state: head.state ?? "open", label: head.label ?? "feedback",
        x: number("x"), y: number("y"), w: number("w"), h: number("h"), start: number("start"), end: number("end"),
        surface: head.surface ? JSON.parse(head.surface) : null, ...cornersOf(head.points) };
    });
  }

  use(tool) {
    this.tool = tool;
    this.tell("tool", { tool });
  }

  // Something is to be said about this spot.
  place(spot) { this.whenReady(() => this.tell("place", { spot })); }

  select(id, { show = true } = {}) {
    this.selected = id;
    this.tell("select", { id, show });
  }
}

export function mount(element) {
  const room = new Room(element);
  element.reviewRoom = room;  // for behaviours of panels that are mounted by themselves
  for (const behaviour of [bringLater, drawPins, placeSpots, keepOutbox, linkThreads, answerThreads, mapKeys, hearNews]) behaviour(room);
  const shown = showCanvas(room);
  const asked = location.hash.match(/^#thread-(\w+)$/)?.[1];
  if (asked) room.select(asked);
  addEventListener("hashchange", () => { const id = location.hash.match(/^#thread-(\w+)$/)?.[1]; if (id && id !== room.selected) room.select(id); });
  element.dataset.mounted = "1";
  return shown;
}
