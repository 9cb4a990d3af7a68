// What happens to the prototype itself while one looks: a newer version, another state, being put out.
import { toast } from "./words.js";

export function hearNews(room) {
  document.addEventListener("live:fact", ({ detail }) => {
    if (!detail.room.startsWith(room.name)) return;
    if (detail.type === "prototype.version_published") toast(room.words.newer, "info", { label: room.words.show, run: () => location.assign(location.pathname) });
    if (detail.type === "prototype.status_changed") toast(room.words.status, "info", { label: room.words.show, run: () => location.reload() });
  });
  document.addEventListener("live:out", ({ detail }) => {
    const writing = () => [...room.element.querySelectorAll("textarea")].some((field) => field.value.trim());
    if (detail.room === room.name) setTimeout(() => { if (!writing()) location.reload(); }, 1500); // words somebody is writing stay for them to copy
  });
}
