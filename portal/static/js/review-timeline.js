// Playing a video: play, pause, frame by frame, marks for a range, and the time line on which every thread has its place.
import { clock, inWords } from "./review-spot.js";
import { announce } from "./words.js";

const WIDE = 26;

// Places along a line, so far apart that none lies on another.
function apart(places, length) {
  const moved = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -WIDE) + WIDE));
  return moved.map((place, index) => Math.max(0, Math.min(place, length - (moved.length - 1 - index) * WIDE)));
}

export function showTimeline(room, film, asset, hear, signal) {
  const bar = room.find("[data-film-bar]");
  const part = (name) => bar.querySelector(`[data-film="${name}"]`);
  const [seek, now, marks] = [part("seek"), part("now"), part("marks")];
  const length = () => (Number.isFinite(film.duration) ? film.duration * 1000 : asset.duration_ms) || 1;
  const frame = 1 / (asset.fps || 25);
  const range = { start: null, end: null };
  bar.hidden = false;
  signal.addEventListener("abort", () => { bar.hidden = true; marks.replaceChildren(); room.filmSpot = null; room.hides = null; });
  const does = {
    play: () => (film.paused ? film.play() : film.pause()),
    next: () => { film.pause(); film.currentTime = Math.min(film.duration, film.currentTime + frame); },
    before: () => { film.pause(); film.currentTime = Math.max(0, film.currentTime - frame); },
    from: () => mark("start"), to: () => mark("end"),
    say: () => { film.pause(); room.place(room.filmSpot()); },
  };
  // The time of a spot placed now: the marked range, else this moment.
  room.filmSpot = () => (range.start !== null && range.end !== null ? { ...range } : { start: Math.round(film.currentTime * 1000) });

  function mark(end) {
    range[end] = Math.round(film.currentTime * 1000);
    if (range.start === null) range.start = 0;
    if (range.end !== null && range.end <= range.start) range[end === "start" ? "end" : "start"] = null;
    paint();
    announce(`${clock(range.start ?? 0)}–${range.end === null ? "" : clock(range.end)}`);
  }

  bar.onclick = (event) => does[event.target.closest("[data-film]")?.dataset.film]?.();
  seek.oninput = () => { film.currentTime = seek.value / 1000; };
  hear("film-toggle", does.play);
  hear("moving-save", ({ spot }) => { const long = spot.end ? spot.end - spot.start : 0; spot.start = Math.round(film.currentTime * 1000); spot.end = long ? spot.start + long : null; });
  hear("key", (detail) => {
    const name = { " ": "play", k: "play", "]": "next", "[": "before", i: "from", o: "to", t: "say" }[detail.event.key.toLowerCase()];
    if (!name || detail.taken || room.cross || detail.event.target.matches("button, summary, a") || (["from", "to", "say"].includes(name) && !room.writable)) return;
    detail.taken = true;
    does[name]();
  });
  hear("select", paint);
  hear("down", () => { if (room.tool !== "hand") film.pause(); });
  hear("cross", () => film.pause());
  const watcher = new MutationObserver(paint);
  watcher.observe(room.find('[data-live-list="threads"]'), { childList: true, subtree: true });
  signal.addEventListener("abort", () => watcher.disconnect());
  for (const name of ["play", "pause"]) film.addEventListener(name, () => bar.classList.toggle("plays", !film.paused));
  for (const name of ["timeupdate", "seeked", "loadedmetadata"]) film.addEventListener(name, tick);
  film.addEventListener("loadedmetadata", paint);
  // A spot in the frame is seen while its time is.
  room.hides = (thread) => thread.start !== null && thread.id !== room.selected && !(thread.start <= film.currentTime * 1000 + 400 && (thread.end ?? thread.start) >= film.currentTime * 1000 - 400);
  paint();

  function tick() {
    seek.max = Math.round(length());
    seek.value = Math.round(film.currentTime * 1000);
    seek.setAttribute("aria-valuetext", clock(film.currentTime * 1000));
    now.textContent = `${clock(film.currentTime * 1000)} / ${clock(length())}`;
    room.tell("shown");
  }

  function paint() {
    const made = [];
    const span = (name, start, end) => {
      const stretch = Object.assign(document.createElement("span"), { className: name });
      stretch.style.left = `${start / length() * 100}%`;
      stretch.style.width = `${(end - start) / length() * 100}%`;
      made.push(stretch);
    };
    if (range.start !== null) span("film-range", range.start, range.end ?? range.start);
    const threads = room.threads().filter((one) => one.asset === asset.id && one.start !== null && !one.article.hidden).sort((a, b) => a.start - b.start);
    const at = apart(threads.map((one) => one.start / length() * marks.clientWidth), marks.clientWidth);
    for (const [index, thread] of threads.entries()) {
      if (thread.end) span("film-long", thread.start, thread.end);
      const button = Object.assign(document.createElement("button"), { type: "button", className: `film-mark label-${thread.label}${thread.state === "resolved" ? " solved" : ""}${thread.id === room.selected ? " chosen" : ""}`, textContent: thread.sign });
      button.setAttribute("aria-label", `${thread.article.querySelector(".pin")?.textContent.trim()} ${inWords(room, { start: thread.start, end: thread.end })}`);
      button.style.translate = `${at[index].toFixed(1)}px 0`;
      button.addEventListener("click", (event) => { event.stopPropagation(); room.select(thread.id); });
      made.push(button);
    }
    marks.replaceChildren(...made);
    tick();
  }
}
