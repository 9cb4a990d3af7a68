// What is written goes out once: kept in this browser with its key until the server has taken it, sent again when the line is back.
import { openShelf } from "./outbox-store.js";
import { place } from "./parts.js";
import { freshKey } from "./sending.js";
import { announce, say } from "./words.js";

const LONGEST = 23 * 3_600_000; // the server knows a key for 24 hours; what is older goes out only when its writer says so

// `shelf` names the place in this browser, `view` shows what waits, `sent(entry, placed)` hears of each that went out.
// Gives the way to put something in: {url, body, text, list}, with the key of a try that may have arrived.
export function openOutbox(shelf, view, sent) {
  let wait = 1000;
  let timer = 0;
  let running = false;
  let asked = false;
  let [sending, drawn] = [null, 0]; // only the latest look at the shelf is shown
  const kept = openShelf(shelf, show);

  for (const name of ["online", "focus"]) window.addEventListener(name, sendAll);
  document.addEventListener("live:entered", sendAll);
  show();
  sendAll();
  return async (entry) => {
    await kept.put({ key: freshKey(), at: Date.now(), ...entry });
    sendAll();
  };

  // One after the other, as they were written; who asks while it runs has it look once more. Of several windows one sends.
  async function sendAll() {
    asked = true;
    if (running) return;
    running = true;
    while (asked) {
      asked = false;
      clearTimeout(timer);
      const done = await (navigator.locks ? navigator.locks.request(shelf, sendEach) : sendEach());
      if (done) wait = 1000;
      else {
        timer = setTimeout(sendAll, wait);
        wait = Math.min(wait * 2, 30_000);
      }
    }
    running = false;
  }

  async function sendEach() {
    for (const entry of (await kept.all()).filter((one) => !one.refused)) {
      if (Date.now() - entry.at > LONGEST) { await kept.change(entry.key, { refused: view.dataset.old ?? say("refused") }); continue; }
      sending = entry.key;
      try {
        await send(entry);
      } catch {
        return false;
      } finally {
        sending = null;
        show();
      }
    }
    return true;
  }

  // Throws while the line is down; what the server refuses for a reason stays here with the reason.
  async function send(entry) {
    show();
    const answer = await fetch(entry.url, { method: "POST", signal: AbortSignal.timeout(20_000), body: new URLSearchParams(entry.body),
      headers: { "X-Part": "1", "Idempotency-Key": entry.key, Accept: "text/html" } });
    if (answer.ok && !answer.redirected) {
      const placed = place(await answer.text(), entry.list);
      await kept.drop(entry.key);
      announce(say("sent"));
      return sent(entry, placed);
    }
    if (answer.status >= 500 || answer.status === 429) throw new Error("later");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const told = page.querySelector("[data-problem-text], .wrong, [data-form-note]");
    await kept.change(entry.key, { refused: told?.textContent.trim() || say("refused") });
  }

  async function show() {
    const mine = ++drawn;
    const waiting = await kept.all();
    if (mine === drawn) view.replaceChildren(...waiting.map((entry) => card(entry, sending === entry.key && navigator.onLine)));
  }

  function card(entry, going) {
    const box = Object.assign(document.createElement("div"), { className: entry.refused ? "waits refused" : "waits" });
    const words = Object.assign(document.createElement("p"), { textContent: entry.text });
    const told = Object.assign(document.createElement("p"), { className: "small" });
    told.textContent = entry.refused ? `${view.dataset.refused} ${entry.refused}` : going ? view.dataset.sending : view.dataset.waiting;
    box.append(words, told);
    if (entry.refused) box.append(button(view.dataset.again, async () => { await kept.change(entry.key, { refused: "", key: freshKey(), at: Date.now() }); sendAll(); }), button(view.dataset.discard, () => kept.drop(entry.key)));
    return box;
  }
}

function button(label, run) {
  const made = Object.assign(document.createElement("button"), { type: "button", className: "btn btn-quiet btn-sm", textContent: label });
  made.addEventListener("click", run);
  return made;
}
