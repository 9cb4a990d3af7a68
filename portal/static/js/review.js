// The review room: puts its behaviours together around one `room` object; each part hears and tells through its events.
import { showCanvas } from "./review-canvas.js";
import { drawPins } from "./review-pins.js";
import { placeSpots } from "./review-place.js";
import { placeByKeys } from "./review-cross.js";
import { linkThreads } from "./review-threads.js";
import { composeAt } from "./review-compose.js";
import { answerThreads } from "./review-answer.js";
import { keepOutbox } from "./review-outbox.js";
import { showPeople } from "./review-people.js";
import { followPeople } from "./review-follow.js";
import { mapKeys } from "./review-keys.js";
import { hearNews } from "./review-news.js";

class Room extends EventTarget {
  constructor(element) {
    super();
    this.element = element;
    this.name = `prototype:${element.dataset.prototype}`;
    this.me = element.dataset.me;
    this.team = "team" in element.dataset;
    this.writable = "writable" in element.dataset;
    this.assets = JSON.parse(element.querySelector("[data-assets]").textContent);
    this.words = element.querySelector("[data-review-words]").dataset;
    this.tool = "hand";
    this.selected = null;
    this.asset = null;
  }

  find(selector) { return this.element.querySelector(selector); }

  tell(name, detail = {}) { this.dispatchEvent(new CustomEvent(name, { detail })); }

  hear(name, action) { this.addEventListener(name, (event) => action(event.detail)); }

  // The threads as the list shows them; the list is what both pins and counts are made from.
  threads() {
    return [...this.element.querySelectorAll("[data-thread]")].map((article) => {
      const data = article.dataset;
      const head = article.querySelector("[data-state]")?.dataset ?? {};
      return { id: data.thread, article, asset: data.asset, shape: data.shape, sign: data.sign, internal: "internal" in data, author: data.author,
        x: Number(data.x), y: Number(data.y), w: Number(data.w), h: Number(data.h), state: head.state ?? "open", label: head.label ?? "feedback" };
    });
  }

  use(tool) {
    this.tool = tool;
    this.tell("tool", { tool });
  }

  select(id, { show = true } = {}) {
    this.selected = id;
    this.tell("select", { id, show });
  }
}

export function mount(element) {
  const room = new Room(element);
  element.reviewRoom = room;  // for behaviours of panels that are mounted by themselves
  for (const behaviour of [drawPins, placeSpots, placeByKeys, composeAt, keepOutbox, linkThreads, answerThreads, showPeople, followPeople, mapKeys, hearNews, showCanvas]) behaviour(room);
  const asked = location.hash.match(/^#thread-(\w+)$/)?.[1];
  if (asked) room.select(asked);
  element.dataset.mounted = "1";
}
