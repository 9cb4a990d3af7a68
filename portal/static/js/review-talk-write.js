// Writing in the room: people are called while typing, files are brought at once and go with the words by their ids.
import { callPeople } from "./call.js";
import { freshKey } from "./sending.js";

export function mount(form) {
  const room = form.closest(".room");
  if (!room) return; // taken away again before this came
  const own = form.matches("form") ? form : form.querySelector("form");
  const people = () => {
    const internal = own.closest("[data-internal]") || own.elements.internal?.checked;
    own.dataset.people = `/prototypes/${room.dataset.prototype}/people${internal ? "?internal=1" : ""}`;
  };
  people();
  own.addEventListener("change", people);
  callPeople(own);
  const field = own.querySelector("[data-files]");
  if (field) takeFiles(own, field);
}

function takeFiles(form, field) {
  const [list, status] = [field.querySelector("[data-file-list]"), field.querySelector("[data-file-status]")];
  const input = field.querySelector("input[type=file]");
  let busy = 0;
  input.addEventListener("change", () => { bring([...input.files]); input.value = ""; });
  form.addEventListener("paste", (event) => { if (event.clipboardData?.files.length) { event.preventDefault(); bring([...event.clipboardData.files]); } });
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => { if (event.dataTransfer.files.length) { event.preventDefault(); bring([...event.dataTransfer.files]); } });
  form.addEventListener("reset", () => { list.replaceChildren(); status.textContent = ""; });
  form.addEventListener("submit", (event) => { if (busy) { event.preventDefault(); event.stopImmediatePropagation(); status.textContent = field.dataset.busy; } }, true);

  async function bring(files) {
    for (const file of files) {
      if (list.children.length >= Number(field.dataset.most)) return void (status.textContent = field.dataset.full);
      busy += 1;
      status.textContent = `${file.name} …`;
      try {
        list.append(line(await send(file), file.name));
        status.textContent = "";
      } catch (failed) { status.textContent = `${file.name}: ${failed.message}`; } finally { busy -= 1; }
    }
  }

  function line(stored, name) {
    const item = document.createElement("li");
    const picture = stored.kind === "image" ? Object.assign(document.createElement("img"), { src: stored.urls["w320.webp"] ?? stored.urls.master, alt: name }) : Object.assign(document.createElement("span"), { textContent: name });
    const gone = Object.assign(document.createElement("button"), { type: "button", className: "btn btn-quiet btn-sm", textContent: "×" });
    gone.setAttribute("aria-label", field.dataset.remove.replace("{name}", name));
    gone.addEventListener("click", () => { item.remove(); input.focus(); });
    item.append(picture, Object.assign(document.createElement("input"), { type: "hidden", name: "files", value: stored.id }), gone);
    return item;
  }
}

async function send(file) {
  const body = new FormData();
  body.append("file", file);
  const answer = await fetch("/api/v1/files", { method: "POST", body, headers: { "Idempotency-Key": freshKey() } });
  const told = await answer.json();
  if (!answer.ok) throw new Error(Object.values(told.errors ?? {}).flat().join(" ") || told.detail);
  return told;
}
