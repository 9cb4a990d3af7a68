// The live line: enters the rooms this page shows, applies numbered facts in order, notices a gap and catches up.
import { io } from "../vendor/socket.io.esm.min.js";
import { place } from "./parts.js";
import { trouble } from "./line.js";
import { say, toast } from "./words.js";

const rooms = new Map(); // room -> { seq, epoch, busy, held }
let socket = null;
let late = 0;
let ended = false; // the session is over: another try would only be refused

export function connection() {
  if (socket) return socket;
  socket = io("/live", { transports: ["websocket"], auth: { locale: document.documentElement.lang }, reconnectionDelay: 300, reconnectionDelayMax: 5000 });
  socket.on("connect", () => { clearTimeout(late); trouble("reconnecting", false); for (const room of rooms.keys()) catchUp(room); });
  socket.on("disconnect", (why) => {
    if (why === "io client disconnect" || ended) return void socket.disconnect();
    clearTimeout(late);
    late = setTimeout(() => trouble("reconnecting", true), 2000);
    if (why === "io server disconnect") setTimeout(() => socket.connect(), 1000);
  });
  socket.on("fact", hear);
  for (const kind of ["here", "cursor", "typing", "follow", "view"]) socket.on(kind, (news) => tell(`live:${kind}`, news));
  socket.on("out", putOut);
  window.addEventListener("online", () => socket.disconnect().connect()); // at once, not at the next try; a line from before may be dead
  window.addEventListener("pagehide", () => socket.disconnect());
  window.addEventListener("pageshow", (event) => { if (event.persisted) socket.connect(); });
  return socket;
}

export function enterAll(root) {
  for (const element of root.querySelectorAll("[data-room]")) enter(element.dataset.room, element.dataset.seq);
}

// `since` is the number of the last fact the page was made with; without it one hears only what is new.
export function enter(room, since = "") {
  if (rooms.has(room)) return;
  rooms.set(room, { seq: since === "" || since === undefined ? null : Number(since), epoch: null, busy: false, held: [] });
  if (connection().connected) catchUp(room);
}

export const leave = (room) => { if (rooms.delete(room)) socket?.emit("leave", { room }); };

async function catchUp(room) {
  const state = rooms.get(room);
  if (!state || state.busy) return;
  state.busy = true;
  try {
    const answer = await socket.timeout(8000).emitWithAck("enter", { room, since: state.seq, epoch: state.epoch });
    if (!answer.ok) return putOut({ room, code: answer.code });
    if (answer.reset || (state.seq && state.epoch && answer.epoch !== state.epoch)) return moved(room, state, answer);
    for (const fact of answer.events ?? []) apply({ ...fact, room }, state);
    state.epoch = answer.epoch;
    state.seq = Math.max(state.seq ?? 0, answer.seq);
    tell("live:entered", { room, seq: state.seq });
  } catch { /* the line broke: connect asks again */ } finally {
    state.busy = false;
    for (const fact of state.held.splice(0)) hear(fact);
  }
}

function hear(news) {
  const fact = { ...news, room: named(news.room) };
  const state = rooms.get(fact.room);
  if (!state) return;
  if (state.busy) return void state.held.push(fact); // the answer under way may be older than this fact
  if (state.seq !== null && fact.seq <= state.seq) return;
  if (state.seq !== null && fact.seq > state.seq + 1) return catchUp(fact.room);
  apply(fact, state);
}

function apply(fact, state) {
  if (state.seq !== null && fact.seq <= state.seq) return;
  const placed = fact.html ? place(fact.html, fact.data?.list) : [];
  state.seq = fact.seq;
  if (fact.data?.gone) document.getElementById(fact.data.gone)?.remove();
  tell("live:fact", { ...fact, placed });
}

// Too far behind to catch up: the page itself is asked for anew, but never over text somebody is typing.
function moved(room, state, answer) {
  state.seq = answer.seq;
  state.epoch = answer.epoch;
  tell("live:reset", { room });
  if (room !== "me") toast(say("stale"), "wait", { label: say("reload"), run: () => location.reload() });
}

function putOut({ room: full, code }) {
  if (!full) ended = true; // signed out, or a guest's link has ended: there is no room left to be in
  const lost = (full ? [named(full)] : [...rooms.keys()]).filter((room) => rooms.delete(room));
  for (const room of lost) tell("live:out", { room, code });
  if (lost.some((room) => room !== "me")) toast(say("putOut"), "bad");
}

// One enters one's own room as "me"; its facts say "me:ID".
const named = (room) => (room.startsWith("me:") ? "me" : room);

function tell(name, detail) {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}
