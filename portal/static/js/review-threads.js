// Threads and pins point at each other: choosing one shows the other; filters hide both; the address names what is chosen.
import { toScreen } from "./review-canvas.js";
import { announce } from "./words.js";

export function linkThreads(room) {
  let filter = "all";
  const body = room.find("[data-talk-body]");
  room.element.addEventListener("click", (event) => {
    const link = event.target.closest("[data-select], [data-reply]");
    if (!link || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    room.select(link.dataset.select ?? link.dataset.reply);
    if (link.dataset.reply) room.tell("answer");
  });
  room.element.addEventListener("click", (event) => {
    const article = event.target.closest("[data-thread]");
    if (article && !event.target.closest("a, button, input, textarea, select, summary") && !String(getSelection())) room.select(article.dataset.thread);
  });
  room.hear("select", ({ id, show }) => {
    for (const article of room.element.querySelectorAll("[data-thread]")) article.classList.toggle("chosen", article.dataset.thread === id);
    const thread = room.threads().find((one) => one.id === id);
    history.replaceState(null, "", location.pathname + location.search + (thread ? `#thread-${id}` : ""));
    if (!thread) return;
    if (thread.article.hidden && !("out" in thread.article.dataset)) choose("all");
    const box = thread.article.getBoundingClientRect();
    const frame = body.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom) body.scrollTo({ top: body.scrollTop + box.top - frame.top - 12, behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    if (show) bring(room, thread);
  });
  room.hear("open", () => { const chosen = room.threads().find((one) => one.id === room.selected); if (chosen && chosen.asset === room.asset.id) bring(room, chosen); });
  room.hear("step", ({ by }) => {
    const shown = inReadingOrder(room, room.threads().filter((one) => !one.article.hidden));
    if (!shown.length) return;
    const at = shown.findIndex((one) => one.id === room.selected);
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length];
    room.select(next.id);
    next.article.focus({ preventScroll: true });
    announce(next.article.querySelector(".pin")?.textContent.trim() ?? "");
  });
  room.hear("filtered", () => { count(); room.tell("select", { id: room.selected, show: false }); });
  room.element.querySelectorAll("[data-filter]").forEach((button) => button.addEventListener("click", () => choose(button.dataset.filter)));
  const watcher = new MutationObserver(count);
  const watch = () => watcher.observe(room.find('[data-live-list="threads"]'), { childList: true, subtree: true });
  watch();
  count();

  function choose(name) {
    filter = name;
    for (const button of room.element.querySelectorAll("[data-filter]")) button.setAttribute("aria-pressed", String(button.dataset.filter === name));
    count();
    room.tell("select", { id: room.selected, show: false });
  }

  function count() {
    watcher.disconnect();
    const threads = room.threads();
    const sums = { open: 0, resolved: 0, all: 0 };
    const frames = new Map();
    for (const thread of threads) {
      const out = "out" in thread.article.dataset;
      thread.article.hidden = out || (filter !== "all" && thread.state !== filter);
      if (out) continue;
      sums[thread.state] += 1;
      sums.all += 1;
      if (thread.state === "open") frames.set(thread.asset, (frames.get(thread.asset) ?? 0) + 1);
    }
    for (const place of room.element.querySelectorAll("[data-filter-count]")) place.textContent = sums[place.dataset.filterCount] || "";
    for (const place of room.element.querySelectorAll("[data-frame-count]")) {
      place.textContent = frames.get(place.dataset.frameCount) ?? "";
      place.hidden = !frames.has(place.dataset.frameCount);
    }
    watch();
  }
}

// Picture by picture as in the film strip, there by time, then down and to the right; what is about the whole comes last.
function inReadingOrder(room, threads) {
  const place = (thread) => [room.assets.findIndex((one) => one.id === thread.asset) + (thread.shape === "whole" ? 1000 : 0), thread.start ?? 0, Math.round((thread.y ?? 0) * 40), thread.x ?? 0];
  return threads.map((one) => [place(one), one]).sort(([a], [b]) => { const at = a.findIndex((value, index) => value !== b[index]); return at < 0 ? 0 : a[at] - b[at]; }).map(([, one]) => one);
}

// The picture is changed if it must be, and moved only as far as the spot asks for it.
function bring(room, thread) {
  if (!thread.asset || thread.shape === "whole") return;
  if (room.asset?.id !== thread.asset) {
    room.pending = thread.asset;
    return room.tell("asset", { id: thread.asset });
  }
  if (thread.shape === "surface" || thread.shape === "time") room.tell("fly", { thread });
  if (!room.ground?.lookAt || thread.x === null) return;
  const [x, y] = [thread.x + thread.w / 2, thread.y + thread.h / 2];
  const at = toScreen(room, x, y);
  const size = room.ground.size();
  if (at.x > 60 && at.y > 60 && at.x < size.x - 60 && at.y < size.y - 60) return;
  room.ground.lookAt(x, y);
}
