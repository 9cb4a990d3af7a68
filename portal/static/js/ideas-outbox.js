// A comment that did not get through waits beneath the discussion, also over a reload, and goes out once when the line is back.
import { openOutbox } from "./outbox.js";
import { freshKey } from "./sending.js";

export function mount(view) {
  const tell = (element, placed) => element.dispatchEvent(new CustomEvent("form:done", { bubbles: true, detail: { placed } }));
  const put = openOutbox(`outbox:${view.dataset.me}:${view.dataset.outbox}`, view, (_entry, placed) => tell(view, placed));
  document.addEventListener("form:down", (event) => {
    const form = event.target;
    if (!form.matches(".comment-form")) return;
    event.preventDefault();
    const data = new FormData(form);
    const body = new URLSearchParams([...data].filter(([, value]) => typeof value === "string"));
    // With the key of the try that failed: perhaps it arrived, and only the answer did not.
    put({ key: data.get("_key"), url: new URL(form.action).pathname, body: String(body), text: data.get("text"), list: form.dataset.into });
    tell(form, []);
    form.reset();
    form.elements._key.value = freshKey();
  });
}
