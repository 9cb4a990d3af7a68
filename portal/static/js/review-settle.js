// What is done to a thread by its own small forms: sent, and what comes back put in its place; a refusal is said.
import { place } from "./parts.js";
import { freshKey } from "./sending.js";
import { say, toast } from "./words.js";

export async function settle(form, submitter) {
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, submitter)), headers: { "X-Part": "1", "Idempotency-Key": freshKey() } });
    const text = await answer.text();
    if (answer.ok) return void place(text);
    const page = new DOMParser().parseFromString(text, "text/html");
    toast(page.querySelector(".wrong, [data-problem-text], [data-form-note]")?.textContent.trim() || say("refused"), "wait");
  } catch {
    toast(say("failed"), "wait");
  }
}
