// Looking blind first, live: when it begins, is opened or one has finished elsewhere, the page offers to be asked for anew.
import { toast } from "./words.js";

const NEWS = { "blind.began": "began", "blind.opened": "opened", "blind.own_finished": "finished", "blind.reviewer_finished": "oneMore" };

export function mount(element) {
  const room = `prototype:${element.closest("[data-prototype]").dataset.prototype}`;
  document.addEventListener("live:fact", ({ detail }) => {
    const words = detail.room.startsWith(room) && element.dataset[NEWS[detail.type]];
    if (words) toast(words, "info", { label: element.dataset.show, run: () => location.reload() });
  });
}
