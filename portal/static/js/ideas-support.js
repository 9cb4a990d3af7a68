// One's support in another window of one's own: what shows it here is asked for anew when the room "me" tells of a change.
import { place } from "./parts.js";

export function mount(element) {
  document.addEventListener("live:fact", async (event) => {
    const { room, data } = event.detail;
    if (room !== "me" || !data?.support_of || !element.isConnected) return;
    const asked = `[data-support-of="${CSS.escape(data.support_of)}"]`;
    const part = element.matches(asked) ? element : element.querySelector(asked);
    if (!part || part.contains(document.activeElement)) return;
    const words = new URLSearchParams(part === element ? {} : { as: "button", here: location.pathname + location.search });
    const answer = await fetch(`/ideas/${data.support_of}/support/now?${words}`, { headers: { "X-Part": "1" } });
    if (answer.ok) place(await answer.text());
  });
}
