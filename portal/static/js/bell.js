// The bell: facts in the room "me" carry how many notifications are unread (data.unread); the number is shown and spoken.
import { announce, say } from "./words.js";

export function mount(element) {
  const place = element.querySelector("[data-count]");
  document.addEventListener("live:fact", (event) => {
    const { room, data } = event.detail;
    if (room !== "me" || typeof data?.unread !== "number") return;
    const before = Number.parseInt(place.textContent, 10) || 0;
    place.hidden = data.unread < 1;
    place.textContent = data.unread > 99 ? "99+" : String(data.unread);
    if (data.unread > before) announce(`${say("unread")} ${data.unread}`);
  });
}
