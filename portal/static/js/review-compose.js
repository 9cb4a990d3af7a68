// Writing about a spot: the form floats beside it on a desk, lies at the foot of a phone's screen, and sends through the outbox.
import { toScreen } from "./review-canvas.js";
import { inWords, selectorOf } from "./review-spot.js";

export function composeAt(room) {
  const box = room.find("[data-compose]");
  if (!box) return;
  const form = box.querySelector("form");
  const text = form.elements.text;
  let spot = null;
  // A phone's keyboard lies over the page: the form stands on it.
  const seen = window.visualViewport;
  seen?.addEventListener("resize", () => box.style.setProperty("--keyboard", `${Math.max(0, Math.round(innerHeight - seen.height - seen.offsetTop))}px`));
  if (form.querySelector("[data-form-note]")) box.classList.add("up");
  room.hear("place", (placed) => { spot = { ...room.filmSpot?.(), ...placed.spot }; room.select(null); room.setDraft(spot); open(); });
  room.hear("asset", close);
  room.hear("drawn", () => { if (spot) stand(room, box, spot); });
  room.hear("whole", () => { spot = null; room.setDraft?.(null); open(); });
  box.querySelector("[data-compose-close]").addEventListener("click", close);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { event.stopPropagation(); close(); }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); form.requestSubmit(); }
  });
  text.addEventListener("input", () => room.tell("writing", { thread: "new", internal: form.elements.internal?.checked }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!text.value.trim()) return text.focus();
    const data = new URLSearchParams({ text: text.value, label: form.elements.label.value });
    if (room.asset) data.set("asset", room.asset.id);
    if (form.elements.internal?.checked) data.set("internal", "true");
    if (spot) data.set("selector", JSON.stringify(selectorOf(spot)));
    form.rememberCalled?.();
    for (const name of ["mentions", "files"]) for (const one of new FormData(form).getAll(name)) data.append(name, one);
    room.tell("send", { url: new URL(form.action).pathname, body: String(data), text: text.value, list: "threads" });
    form.reset();
    close();
  }, true);

  function open() {
    box.querySelector("[data-spot-says]").textContent = spot ? inWords(room, spot) : room.words.whole;
    box.classList.add("up");
    box.classList.toggle("floats", Boolean(spot?.at || (spot?.x >= 0 && room.ground)));
    if (spot) stand(room, box, spot);
    text.focus({ preventScroll: Boolean(spot) });
  }

  function close() {
    const had = box.contains(document.activeElement);
    spot = null;
    room.setDraft?.(null);
    box.classList.remove("up", "floats");
    box.style.translate = "";
    if (had) room.host?.focus({ preventScroll: true });
  }
}

// Beside the spot, on whichever side there is room; a phone's stylesheet pays no heed to it.
function stand(room, box, spot) {
  if (!(room.ground || spot.at) || !box.classList.contains("floats") || matchMedia("(max-width: 55.99rem)").matches) return void (box.style.translate = "");
  const area = room.host.getBoundingClientRect();
  const right = spot.at ?? toScreen(room, spot.x + spot.w, spot.y);
  const left = spot.at ?? toScreen(room, spot.x, spot.y);
  const [wide, high] = [box.offsetWidth, box.offsetHeight];
  const x = right.x + 28 + wide < area.width ? right.x + 28 : left.x - wide - 28;
  const fit = (value, size, room_) => Math.min(Math.max(8, value), Math.max(8, room_ - size - 8));
  box.style.translate = `${Math.round(area.left + fit(x, wide, area.width))}px ${Math.round(area.top + fit(right.y - 40, high, area.height))}px`;
}
