// One's own support: what shows it is asked for anew when it changed in another window, and when the idea it is for was revised.
import { place } from "./parts.js";

export function mount(element) {
  document.addEventListener("live:fact", async (event) => {
    const idea = changed(event.detail, element);
    if (!idea || !element.isConnected) return;
    const asked = `[data-support-of="${CSS.escape(idea)}"]`;
    const part = element.matches(asked) ? element : element.querySelector(asked);
    if (!part || part.contains(document.activeElement) || isTyped(part)) return;
    const words = new URLSearchParams(part === element ? {} : { as: "button", here: location.pathname + location.search });
    const answer = await fetch(`/ideas/${idea}/support/now?${words}`, { headers: { "X-Part": "1" } });
    if (answer.ok) place(await answer.text());
  });
}

// The idea whose support may read otherwise now: changed elsewhere by oneself, or given to words that are no longer those.
function changed({ room, type, data }, element) {
  if (room === "me") return data?.support_of;
  return type === "idea.revised" && data.material && "given" in element.dataset ? room.slice("idea:".length) : null;
}

const isTyped = (part) => [...part.querySelectorAll("input:not([type=hidden])")].some((field) => field.value !== field.defaultValue);
