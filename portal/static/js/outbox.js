// What is written goes out once: kept in this browser with its key until the server has taken it, sent again when the line is back.
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
  let here = null; // where the browser's place is full or forbidden: it is sent from here, only not kept
  const read = () => { try { return here ?? JSON.parse(localStorage.getItem(shelf)) ?? []; } catch { return []; } };
  const write = (entries) => { try { localStorage.setItem(shelf, JSON.stringify(entries)); here = null; } catch { here = entries; } show(); };
  const change = (key, values) => write(read().map((one) => (one.key === key ? { ...one, ...values } : one)));
  const drop = (key) => write(read().filter((one) => one.key !== key));

  for (const name of ["online", "focus"]) window.addEventListener(name, sendAll);
  document.addEventListener("live:entered", sendAll);
  window.addEventListener("storage", (event) => { if (event.key === shelf) show(); });
  show();
  sendAll();
  return (entry) => {
    write([...read(), { key: freshKey(), at: Date.now(), ...entry }]);
    sendAll();
  };

  // One after the other, as they were written; who asks while it runs has it look once more.
  async function sendAll() {
    asked = true;
    if (running) return;
    running = true;
    while (asked) {
      asked = false;
      clearTimeout(timer);
      if (await sendEach()) wait = 1000;
      else {
        timer = setTimeout(sendAll, wait);
        wait = Math.min(wait * 2, 30_000);
      }
    }
    running = false;
  }

  async function sendEach() {
    for (const entry of read().filter((one) => !one.refused)) {
      if (Date.now() - entry.at > LONGEST) { change(entry.key, { refused: view.dataset.old ?? say("refused") }); continue; }
      try {
        await send(entry);
      } catch {
        return false;
      } finally {
        show();
      }
    }
    return true;
  }

  // Throws while the line is down; what the server refuses for a reason stays here with the reason.
  async function send(entry) {
    show(entry.key);
    const answer = await fetch(entry.url, { method: "POST", signal: AbortSignal.timeout(20_000), body: new URLSearchParams(entry.body),
      headers: { "X-Part": "1", "Idempotency-Key": entry.key, Accept: "text/html" } });
    if (answer.ok && !answer.redirected) {
      const placed = place(await answer.text(), entry.list);
      drop(entry.key);
      announce(say("sent"));
      return sent(entry, placed);
    }
    if (answer.status >= 500 || answer.status === 429) throw new Error("later");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const told = page.querySelector("[data-problem-text], .wrong, [data-form-note]");
    change(entry.key, { refused: told?.textContent.trim() || say("refused") });
  }

  function show(sending = null) {
    view.replaceChildren(...read().map((entry) => card(entry, sending === entry.key && navigator.onLine)));
  }

  function card(entry, sending) {
    const box = Object.assign(document.createElement("div"), { className: entry.refused ? "waits refused" : "waits" });
    const words = Object.assign(document.createElement("p"), { textContent: entry.text });
    const told = Object.assign(document.createElement("p"), { className: "small" });
    told.textContent = entry.refused ? `${view.dataset.refused} ${entry.refused}` : sending ? view.dataset.sending : view.dataset.waiting;
    box.append(words, told);
    if (entry.refused) box.append(button(view.dataset.again, () => { change(entry.key, { refused: "", key: freshKey(), at: Date.now() }); sendAll(); }), button(view.dataset.discard, () => drop(entry.key)));
    return box;
  }
}

function button(label, run) {
  const made = Object.assign(document.createElement("button"), { type: "button", className: "btn btn-quiet btn-sm", textContent: label });
  made.addEventListener("click", run);
  return made;
}
