// What is written goes out once: kept in this browser with its key until the server has taken it, sent again when the line is back.
import { place } from "./parts.js";
import { freshKey } from "./sending.js";
import { announce, say } from "./words.js";

export function keepOutbox(room) {
  const shelf = `outbox:${room.me}:${room.name}`;
  const view = room.find("[data-outbox]");
  const busy = new Set();
  let wait = 1000;
  let timer = 0;
  const read = () => { try { return JSON.parse(localStorage.getItem(shelf)) ?? []; } catch { return []; } };
  const write = (entries) => { try { localStorage.setItem(shelf, JSON.stringify(entries)); } catch { /* full or forbidden: it is sent from here, only not kept */ } show(); };
  const change = (key, values) => write(read().map((one) => (one.key === key ? { ...one, ...values } : one)));
  const drop = (key) => write(read().filter((one) => one.key !== key));

  room.hear("send", (entry) => {
    const kept = { ...entry, key: freshKey(), at: Date.now() };
    write([...read(), kept]);
    sendAll();
  });
  for (const name of ["online", "focus"]) window.addEventListener(name, sendAll);
  document.addEventListener("live:entered", sendAll);
  window.addEventListener("storage", (event) => { if (event.key === shelf) show(); });
  show();
  sendAll();

  async function sendAll() {
    clearTimeout(timer);
    for (const entry of read()) {
      if (entry.refused || busy.has(entry.key)) continue;
      busy.add(entry.key);
      try {
        await send(entry);
        wait = 1000;
      } catch {
        timer = setTimeout(sendAll, wait);
        wait = Math.min(wait * 2, 30_000);
        break;
      } finally {
        busy.delete(entry.key);
        show();
      }
    }
  }

  // Throws while the line is down; what the server refuses for a reason stays here with the reason.
  async function send(entry) {
    show(entry.key);
    const answer = await fetch(entry.url, { method: "POST", body: new URLSearchParams(entry.body),
      headers: { "X-Part": "1", "Idempotency-Key": entry.key, Accept: "text/html" } });
    if (answer.ok && !answer.redirected) {
      place(await answer.text(), entry.list);
      drop(entry.key);
      announce(say("sent"));
      return room.tell("sent", entry);
    }
    if (answer.status >= 500 || answer.status === 429) throw new Error("later");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const told = page.querySelector("[data-problem-text], .wrong, [data-form-note]");
    change(entry.key, { refused: told?.textContent.trim() || say("refused") });
  }

  function show(sending = null) {
    view.replaceChildren(...read().map((entry) => card(entry, sending === entry.key || (busy.has(entry.key) && navigator.onLine))));
  }

  function card(entry, sending) {
    const box = Object.assign(document.createElement("div"), { className: entry.refused ? "waits refused" : "waits" });
    const words = Object.assign(document.createElement("p"), { textContent: entry.text });
    const told = Object.assign(document.createElement("p"), { className: "small" });
    told.textContent = entry.refused ? `${view.dataset.refused} ${entry.refused}` : sending ? view.dataset.sending : view.dataset.waiting;
    box.append(words, told);
    if (entry.refused) box.append(button(view.dataset.again, () => { change(entry.key, { refused: "", key: freshKey() }); sendAll(); }), button(view.dataset.discard, () => drop(entry.key)));
    return box;
  }
}

function button(label, run) {
  const made = Object.assign(document.createElement("button"), { type: "button", className: "btn btn-quiet btn-sm", textContent: label });
  made.addEventListener("click", run);
  return made;
}
