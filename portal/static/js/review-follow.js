// Following somebody's view: a press on a face, and this window shows what that one looks at, until one moves by oneself.
import { connection } from "./live.js";
import { announce, toast } from "./words.js";

const EVERY = 120; // milliseconds between two views that are sent
const AGAIN = 8000; // who follows says so again and again; who is not asked any more sends nothing
const FORGOTTEN = 20_000;

export function followPeople(room) {
  if (!room.me || !room.element.dataset.room) return;
  const line = room.find("[data-following]");
  let leader = null;
  let asking = 0;
  let quiet = 0; // until when followers have asked
  let told = 0;
  let late = 0;

  document.addEventListener("people:follow", ({ detail }) => (leader?.id === detail.id ? stop() : follow(detail)));
  document.addEventListener("people:shown", ({ detail }) => {
    if (leader && !detail.people.some((one) => one.id === leader.id)) stop();
    mark();
  });
  document.addEventListener("live:follow", ({ detail }) => {
    if (detail.room !== room.circle || detail.user !== room.me) return;
    if (leader?.id === detail.person.id) stop(); // two who follow each other would turn for ever
    quiet = Date.now() + FORGOTTEN;
    send();
  });
  document.addEventListener("live:view", ({ detail }) => {
    if (leader && detail.room === room.circle && detail.person.id === leader.id) look(detail);
  });
  for (const name of ["moved", "open"]) room.hear(name, send);
  for (const name of ["pointerdown", "wheel", "keydown"]) room.find("[data-canvas]")?.addEventListener(name, stop, { passive: true });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && leader) { event.preventDefault(); stop(); } }, true);
  line?.querySelector("button").addEventListener("click", stop);

  function follow(person) {
    stop();
    leader = person;
    const ask = () => connection().emit("follow", { room: room.circle, user: person.id });
    ask();
    asking = setInterval(ask, AGAIN);
    mark();
    announce(line.querySelector("span").textContent);
  }

  function stop() {
    if (!leader) return;
    leader = null;
    clearInterval(asking);
    mark();
  }

  function mark() {
    for (const face of document.querySelectorAll("[data-person]")) face.setAttribute("aria-pressed", String(face.dataset.person === leader?.id));
    room.element.classList.toggle("follows", Boolean(leader));
    if (!line) return;
    line.hidden = !leader;
    if (leader) line.querySelector("span").textContent = line.dataset.says.replace("{name}", leader.name);
  }

  // The last view of a move is sent as well, else the followers would stop short of it.
  function send() {
    if (leader || Date.now() > quiet || !room.item || !room.asset) return;
    clearTimeout(late);
    const wait = told + EVERY - performance.now();
    if (wait > 0) return void (late = setTimeout(send, wait));
    told = performance.now();
    const port = room.viewer.viewport;
    const centre = room.item.viewportToImageCoordinates(port.getCenter());
    const size = room.item.getContentSize();
    const seen = room.item.viewportToImageRectangle(port.getBounds());
    connection().emit("view", { room: room.circle, asset: room.asset.id, x: round(centre.x / size.x), y: round(centre.y / size.y), zoom: round(seen.width / size.x) });
  }

  function look({ asset, x, y, zoom }) {
    if (![x, y, zoom].every(Number.isFinite) || zoom <= 0) return;
    if (asset !== room.asset?.id) {
      if (!room.assets.some((one) => one.id === asset)) return void toast(line.dataset.elsewhere, "info");
      room.tell("asset", { id: asset });
      return;
    }
    if (!room.item) return;
    const size = room.item.getContentSize();
    const height = (zoom * size.x * room.viewer.viewport.getContainerSize().y) / room.viewer.viewport.getContainerSize().x;
    const seen = new window.OpenSeadragon.Rect((x - zoom / 2) * size.x, y * size.y - height / 2, zoom * size.x, height);
    room.viewer.viewport.fitBounds(room.item.imageToViewportRectangle(seen));
  }
}

const round = (number) => Number(number.toFixed(5));
