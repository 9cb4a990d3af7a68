// A draft is saved on the server as one types, from the first words: POST makes it, PATCH with the version it was opened with
// goes on; another window's change stops it.
import { freshKey } from "./sending.js";

export function mount(element) {
  const form = element.closest("form");
  const status = form.querySelector("[data-draft-status]");
  const key = freshKey(); // of the draft to be made: sent again after a broken line it is still one
  let version = form.querySelector('input[name="version"]');
  let waiting = 0;
  let running = null;
  let stopped = false;
  form.addEventListener("input", () => { clearTimeout(waiting); if (!stopped) waiting = setTimeout(save, 1500); });
  form.addEventListener("submit", (event) => {
    stopped = true;
    clearTimeout(waiting);
    if (!running || element.dataset.idea) return;
    event.preventDefault(); // the draft is being made: else there would be two
    event.stopImmediatePropagation();
    const { submitter } = event;
    running.then(() => form.requestSubmit(submitter));
  }, { capture: true });

  async function save() {
    if (running) await running;
    running = send().finally(() => { running = null; });
  }

  async function send() {
    if (!element.dataset.idea) return make();
    const answer = await fetch(`/api/v1/ideas/${element.dataset.idea}`, {
      method: "PATCH",
      headers: { "Content-Type": "application/json", "If-Match": `"${version.value}"` },
      body: JSON.stringify(written()),
    }).catch(() => null);
    if (answer?.ok) {
      version.value = (await answer.json()).version;
      status.textContent = element.dataset.saved;
    } else if (answer?.status === 412) {
      stopped = true;
      status.textContent = element.dataset.moved;
    } else status.textContent = element.dataset.unsaved;
  }

  async function make() {
    const said = { ...written(), board: form.elements.board.value };
    said.title ??= said.text.trim().split(/\s+/).slice(0, 8).join(" ").slice(0, 100); // a draft is called by its first words
    if (!said.title) return;
    if (!said.board) return void (status.textContent = element.dataset.choose);
    const answer = await fetch("/api/v1/ideas", { method: "POST", headers: { "Content-Type": "application/json", "Idempotency-Key": key }, body: JSON.stringify(said) }).catch(() => null);
    if (!answer?.ok) return void (status.textContent = element.dataset.unsaved);
    const made = await answer.json();
    element.dataset.idea = made.id;
    version ??= form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name: "version" }));
    version.value = made.version;
    form.action = `/ideas/${made.id}`;
    history.replaceState(null, "", `/ideas/${made.id}/edit`);
    form.dispatchEvent(new Event("draft:elsewhere"));
    status.textContent = element.dataset.saved;
  }

  function written() {
    const data = new FormData(form);
    const rows = new Map();
    for (const [name, value] of data) {
      const [, number, field] = /^spec\.(\d+)\.(\w+)$/.exec(name) ?? [];
      if (field) rows.set(number, { ...rows.get(number), ...(value.trim() && { [field]: value }) });
    }
    const spec = [...rows.values()].filter((row) => row.name && row.value);
    const captions = Object.fromEntries([...data].filter(([name]) => name.startsWith("captions.")).map(([name, value]) => [name.slice(9), value]));
    const title = data.get("title").trim();
    return { ...(title && { title }), text: data.get("text"), tags: data.get("tags").split(",").filter((tag) => tag.trim()), pictures: data.getAll("pictures"), captions, spec };
  }
}
