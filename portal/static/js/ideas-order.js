// The order of pictures: by buttons, which the keyboard reaches, or by dragging one before another.
import { announce } from "./words.js";

export function mount(list) {
  let dragged = null;
  list.querySelectorAll("[data-place]").forEach((field) => field.remove()); // for those without scripts
  list.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move], [data-remove]");
    const item = button?.closest("li");
    if (!item) return;
    if (button.matches("[data-remove]")) {
      const next = item.nextElementSibling ?? item.previousElementSibling;
      item.remove();
      (next?.querySelector("[data-remove]") ?? document.querySelector("[data-picture-input]"))?.focus();
    } else {
      const other = button.dataset.move === "-1" ? item.previousElementSibling : item.nextElementSibling;
      if (!other) return;
      if (button.dataset.move === "-1") other.before(item); else other.after(item);
      button.focus();
      announce(list.dataset.moved.replace("%", [...list.children].indexOf(item) + 1));
    }
    changed();
  });
  list.addEventListener("dragstart", (event) => {
    dragged = event.target.closest("li");
    event.dataTransfer.effectAllowed = "move";
  });
  list.addEventListener("dragover", (event) => {
    const over = event.target.closest("li");
    if (!dragged || !over || over === dragged) return;
    const box = over.getBoundingClientRect();
    if (event.clientX < box.left + box.width / 2) over.before(dragged); else over.after(dragged);
  });
  list.addEventListener("dragend", () => { if (dragged) changed(); dragged = null; });
  function changed() { list.dispatchEvent(new Event("input", { bubbles: true })); }
}
