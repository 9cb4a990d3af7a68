// A place for files: drop or paste them, see what was chosen, take one out again.
import { icon, say } from "./words.js";

export function mount(area) {
  const input = area.querySelector('input[type="file"]');
  const list = area.querySelector("[data-drop-list]");
  const add = (files) => {
    const all = new DataTransfer();
    if (input.multiple) for (const file of input.files) all.items.add(file);
    for (const file of input.multiple ? files : [...files].slice(0, 1)) all.items.add(file);
    input.files = all.files;
    show();
  };
  const remove = (gone) => {
    const all = new DataTransfer();
    for (const file of input.files) if (file !== gone) all.items.add(file);
    input.files = all.files;
    show();
    input.focus();
  };
  const show = () => list.replaceChildren(...[...input.files].map((file) => line(file, remove)));
  input.addEventListener("change", show);
  for (const kind of ["dragenter", "dragover"]) area.addEventListener(kind, (event) => { event.preventDefault(); area.classList.add("over"); });
  for (const kind of ["dragleave", "drop"]) area.addEventListener(kind, () => area.classList.remove("over"));
  area.addEventListener("drop", (event) => { event.preventDefault(); add(event.dataTransfer.files); });
  input.form?.addEventListener("paste", (event) => { if (event.clipboardData?.files.length) { event.preventDefault(); add(event.clipboardData.files); } });
  input.form?.addEventListener("reset", () => setTimeout(show));
}

function line(file, remove) {
  const item = document.createElement("li");
  if (/^image\/(png|jpeg|webp|gif|avif)$/.test(file.type)) {
    const picture = Object.assign(document.createElement("img"), { alt: "", src: URL.createObjectURL(file) });
    picture.addEventListener("load", () => URL.revokeObjectURL(picture.src), { once: true });
    item.append(picture);
  }
  const size = new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 });
  const button = Object.assign(document.createElement("button"), { type: "button", className: "btn btn-quiet btn-sm" });
  button.setAttribute("aria-label", `${say("remove")}: ${file.name}`);
  button.append(icon("x"));
  button.addEventListener("click", () => remove(file));
  item.append(`${file.name} · ${size.format(Math.max(1, file.size / 1000))}`, button);
  return item;
}
