// Pictures of an idea: sent at once when chosen, dropped or pasted, shown small, and kept by their ids in the form.
import { freshKey } from "./sending.js";

export function mount(set) {
  const inputs = [...set.querySelectorAll("[data-picture-input]")];
  const form = set.closest("form");
  const model = set.querySelector("[data-picture-model]");
  const list = set.querySelector("[data-picture-list]");
  const status = set.querySelector("[data-picture-status]");
  let [busy, held] = [0, null];
  const add = async (files) => {
    busy += 1;
    try { await each(files); } finally { busy -= 1; }
    if (busy || !held) return;
    const press = held;
    held = null;
    if (status.classList.contains("trouble")) return; // whoever sends it sees first what did not come
    form.requestSubmit(press === form || !press.isConnected ? null : press);
  };
  // What is sent while a picture is still on its way waits for it.
  if ("waits" in set.dataset) form.addEventListener("submit", (event) => {
    if (!busy) return;
    event.preventDefault();
    event.stopPropagation();
    held = event.submitter ?? form;
  });

  async function each(files) {
    for (const file of files) {
      if (!file.type.startsWith("image/")) continue;
      if (list.querySelectorAll("input:checked").length >= Number(set.dataset.most ?? 10)) return void (status.textContent = set.dataset.full);
      await send(file);
    }
  }

  for (const input of inputs) {
    const chosen = async () => { await add([...input.files]); input.value = ""; };
    input.addEventListener("change", chosen);
    if (input.files.length) chosen(); // before this script was here
  }
  set.addEventListener("dragover", (event) => event.preventDefault());
  set.addEventListener("drop", (event) => { event.preventDefault(); add(event.dataTransfer.files); });
  form?.addEventListener("paste", (event) => { if (event.clipboardData?.files.length) { event.preventDefault(); add(event.clipboardData.files); } });

  async function send(file) {
    status.classList.remove("trouble");
    status.textContent = `${file.name} …`;
    const body = new FormData();
    body.append("file", file);
    try {
      const answer = await fetch("/api/v1/files", { method: "POST", body, headers: { "Idempotency-Key": freshKey() } });
      const told = await answer.json();
      if (!answer.ok) throw new Error(Object.values(told.errors ?? {}).flat().join(" ") || told.detail);
      list.append(line(told, file.name));
      status.textContent = "";
      set.dispatchEvent(new Event("input", { bubbles: true }));
    } catch (failed) {
      status.classList.add("trouble");
      status.textContent = `${file.name}: ${failed.message}`;
    }
  }

  function line(stored, name) {
    const place = document.createElement("template");
    place.innerHTML = model.innerHTML.replaceAll("__id__", stored.id).replaceAll("__n__", String(list.children.length + 1));
    const item = place.content.querySelector("li");
    item.querySelector("[data-place]")?.remove();
    Object.assign(item.querySelector("img"), { alt: name, src: stored.urls["w320.webp"] ?? stored.urls.master });
    return item;
  }
}
