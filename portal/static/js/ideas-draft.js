// A draft is saved on the server as one types: PATCH with the version it was opened with; another window's change stops it.
export function mount(element) {
  const form = element.closest("form");
  const status = form.querySelector("[data-draft-status]");
  const version = form.querySelector('input[name="version"]');
  let waiting = 0;
  let running = null;
  let stopped = false;
  form.addEventListener("input", () => { clearTimeout(waiting); if (!stopped) waiting = setTimeout(save, 1500); });
  form.addEventListener("submit", () => { stopped = true; clearTimeout(waiting); });

  async function save() {
    if (running) await running;
    running = send().finally(() => { running = null; });
  }

  async function send() {
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

  function written() {
    const data = new FormData(form);
    const rows = new Map();
    for (const [name, value] of data) {
      const [, number, field] = /^spec\.(\d+)\.(\w+)$/.exec(name) ?? [];
      if (field) rows.set(number, { ...rows.get(number), ...(value.trim() && { [field]: value }) });
    }
    const spec = [...rows.values()].filter((row) => row.name && row.value);
    const title = data.get("title").trim();
    return { ...(title && { title }), text: data.get("text"), tags: data.get("tags").split(","), pictures: data.getAll("pictures"), spec };
  }
}
