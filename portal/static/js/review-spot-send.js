// A thread's spot goes to the server, which answers with the thread's head; what is refused is told.
import { place } from "./parts.js";
import { freshKey } from "./sending.js";
import { say, toast } from "./words.js";

export async function sendMoved(room, id, selector, before) {
  if (await sendSpot(id, selector)) toast(room.words.movedNow, "good", before && { label: room.words.undo, run: () => sendSpot(id, before) });
}

async function sendSpot(id, selector) {
  try {
    const answer = await fetch(`/threads/${id}/spot`, { method: "POST", body: new URLSearchParams({ selector: JSON.stringify(selector) }), headers: { "X-Part": "1", "Idempotency-Key": freshKey() } });
    if (answer.ok) { place(await answer.text()); return true; }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    toast(page.querySelector(".wrong, [data-problem-text], [data-form-note]")?.textContent.trim() || say("refused"), "wait");
  } catch {
    toast(say("failed"), "wait");
  }
  return false;
}
