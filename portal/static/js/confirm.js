// A question before what cannot be taken back: data-confirm="..." on a form or on its button.
import { say } from "./words.js";

const agreed = new WeakSet();

export function watchConfirm() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    const question = event.submitter?.dataset.confirm ?? form.dataset.confirm;
    if (question === undefined || agreed.delete(form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    form.dataset.asked = ""; // news leaves it in its place
    ask(question || say("sure")).then((yes) => {
      delete form.dataset.asked;
      if (!yes) return;
      agreed.add(form);
      form.requestSubmit(event.submitter);
    });
  }, true);
}

// Resolves to true or false; Escape is no.
export function ask(question) {
  const dialog = document.createElement("dialog");
  dialog.className = "ask";
  const text = document.createElement("p");
  text.textContent = question;
  text.id = "ask-text";
  dialog.setAttribute("aria-labelledby", text.id);
  const form = document.createElement("form");
  form.method = "dialog";
  form.className = "actions justify-content-end";
  for (const [value, label, look] of [["no", say("no"), "secondary"], ["yes", say("yes"), "primary"]]) {
    form.append(Object.assign(document.createElement("button"), { value, textContent: label, className: `btn btn-${look}` }));
  }
  dialog.append(text, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((answer) => dialog.addEventListener("close", () => { dialog.remove(); answer(dialog.returnValue === "yes"); }, { once: true }));
}
