// One's part in a review: says so when the turn of one's group comes while one looks.
import { toast } from "./words.js";

export function mount(element) {
  const groups = new Set(element.dataset.groups.split(" "));
  const room = `prototype:${element.closest("[data-prototype]").dataset.prototype}`;
  document.addEventListener("live:fact", ({ detail }) => {
    if (detail.room !== room || detail.type !== "review.group_called" || !groups.has(detail.data?.group_id)) return;
    toast(element.dataset.called, "info", { label: element.dataset.show, run: () => location.reload() });
  });
}
