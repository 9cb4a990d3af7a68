// Forms: none is sent twice by a double press; those with data-enhance are sent without leaving the page and lose no text.
import { freshKey, send } from "./sending.js";
import { place } from "./parts.js";
import { mountAll } from "./mount.js";
import { localise } from "./times.js";
import { announce, say, toast } from "./words.js";

export function watchForms() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.sending) return event.preventDefault();
    if (!form.hasAttribute("data-enhance")) return hold(form, event.submitter);
    event.preventDefault();
    post(form, event.submitter);
  });
  window.addEventListener("pageshow", (event) => { if (event.persisted) document.querySelectorAll("form[data-sending]").forEach(release); });
  document.querySelector(".is-wrong :is(input, textarea, select), [data-form-note]")?.focus();
}

function hold(form, submitter) {
  form.dataset.sending = "1";
  submitter?.setAttribute("aria-busy", "true");
  setTimeout(() => release(form), 8000);
}

function release(form) {
  delete form.dataset.sending;
  form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
}

function status(form, text = "", again = null) {
  const line = form.querySelector("[data-form-status]") ?? form.appendChild(Object.assign(document.createElement("p"), { className: "form-status" }));
  line.classList.toggle("trouble", Boolean(again) || (Boolean(text) && text !== say("sending")));
  line.replaceChildren(text);
  if (!again) return;
  const button = Object.assign(document.createElement("button"), { type: "button", className: "btn btn-secondary btn-sm", textContent: say("retry") });
  button.addEventListener("click", again);
  line.append(button);
}

export async function post(form, submitter = null) {
  hold(form, submitter);
  status(form, say("sending"));
  try {
    settle(form, await send(form, submitter));
  } catch {
    // What keeps it safe elsewhere says so; otherwise it stays here and waits for the line.
    const kept = !form.dispatchEvent(new CustomEvent("form:down", { bubbles: true, cancelable: true }));
    if (kept) status(form); else lineDown(form, submitter);
  } finally {
    release(form);
  }
}

// The text stays, the key stays: the same thought goes out again when the line is back, and counts once.
function lineDown(form, submitter) {
  const again = () => { window.removeEventListener("online", again); if (form.isConnected && !form.dataset.sending) form.requestSubmit(submitter?.isConnected ? submitter : null); };
  window.addEventListener("online", again, { once: true });
  status(form, navigator.onLine ? say("failed") : say("offline"), again);
}

function settle(form, result) {
  status(form);
  if (result.kind === "gone") return result.url ? location.assign(result.url) : location.reload();
  if (result.kind === "form") return showAgain(form, result.page);
  if (result.kind === "refused") {
    status(form, result.text || say("refused"));
    form.dispatchEvent(new CustomEvent("form:refused", { bubbles: true, detail: result }));
    if (result.status === 409 || result.status === 412) toast(result.text || say("stale"), "wait", { label: say("reload"), run: () => location.reload() });
    return;
  }
  const placed = place(result.html, form.dataset.into);
  form.dispatchEvent(new CustomEvent("form:done", { bubbles: true, detail: { placed } }));
  announce(say("sent"));
  if (!form.isConnected) return;
  form.reset();
  const key = form.querySelector('input[name="_key"]');
  if (key) key.value = freshKey();
}

function showAgain(form, page) {
  const fresh = document.adoptNode(page.getElementById(form.id));
  form.replaceWith(fresh);
  localise(fresh);
  mountAll(fresh);
  (fresh.querySelector('[aria-invalid="true"]') ?? fresh.querySelector("[data-form-note]"))?.focus();
}
