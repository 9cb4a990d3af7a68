// What is typed and not yet sent is kept in this browser: <form data-mount="draft" data-draft="idea:new">.
import { say } from "./words.js";

const KEPT_FOR = 14 * 86_400_000;

export function mount(form) {
  const place = `draft:${form.dataset.draft || location.pathname + "#" + form.id}`;
  const fields = () => [...form.elements].filter((one) => one.name && !one.name.startsWith("_") && one.matches("input:not([type=file], [type=hidden], [type=password]), textarea, select"));
  const early = fields().filter(typed); // typed before this script was here
  restore(form, place, fields().filter((one) => !typed(one)));
  let waiting = 0;
  let elsewhere = false;
  form.addEventListener("input", () => { clearTimeout(waiting); if (elsewhere) return; waiting = setTimeout(() => { keep(place, fields()); form.dataset.kept = ""; }, 400); });
  const forget = () => { clearTimeout(waiting); localStorage.removeItem(place); };
  form.addEventListener("form:done", forget);
  form.addEventListener("draft:elsewhere", () => { elsewhere = true; forget(); }); // kept on the server from now on
  form.addEventListener("reset", forget);
  if (early.length) form.dispatchEvent(new Event("input"));
  form.addEventListener("submit", () => { if (!elsewhere && !form.hasAttribute("data-enhance")) keep(place, fields(), true); });
}

const typed = (one) => one.matches("textarea, input:not([type=checkbox], [type=radio])") && one.value !== one.defaultValue;

function read(one) {
  return one.matches("[type=checkbox], [type=radio]") ? one.checked : one.value;
}

function keep(place, fields, sent = false) {
  const values = fields.map((one) => [one.id || one.name, read(one)]);
  if (!values.some(([, value]) => typeof value === "string" && value.trim())) return localStorage.removeItem(place);
  try {
    localStorage.setItem(place, JSON.stringify({ at: Date.now(), sent, values }));
  } catch { /* full or forbidden: the page still works */ }
}

function restore(form, place, fields) {
  let kept;
  try { kept = JSON.parse(localStorage.getItem(place)); } catch { kept = null; }
  if (!kept) return;
  const wrong = form.querySelector("[data-form-note]");
  if (kept.sent || wrong || Date.now() - kept.at > KEPT_FOR) return localStorage.removeItem(place);
  const values = new Map(kept.values);
  let changed = false;
  for (const one of fields) {
    const value = values.get(one.id || one.name);
    if (typeof value === "boolean") one.checked = value;
    else if (value && one.value !== value) { one.value = value; changed = true; }
  }
  if (changed) tell(form, place);
}

function tell(form, place) {
  const line = Object.assign(document.createElement("p"), { className: "form-status mb-3", textContent: `${say("restored")} ` });
  const button = Object.assign(document.createElement("button"), { type: "button", className: "btn btn-secondary btn-sm", textContent: say("discard") });
  button.addEventListener("click", () => { localStorage.removeItem(place); form.reset(); line.remove(); });
  line.append(button);
  form.prepend(line);
}
