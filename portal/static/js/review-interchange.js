// Annotations that came in while one looks at the room: says so, and offers to show them.
import { toast } from "./words.js";

export function mount(menu) {
  document.addEventListener("live:fact", ({ detail }) => {
    if (!menu.isConnected || detail.type !== "prototype.annotations_imported" || detail.data.version_id !== menu.dataset.version) return;
    toast(menu.dataset.says, "info", { label: menu.dataset.show, run: () => location.reload() });
  });
}
