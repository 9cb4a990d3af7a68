// Tells when the line is down and when it is back: the network by the browser, the live line by live.js.
import { announce, say } from "./words.js";

const troubles = new Set();

export function watchLine() {
  const look = () => trouble("offline", !navigator.onLine);
  window.addEventListener("offline", look);
  window.addEventListener("online", look);
  look();
}

export function trouble(name, there) {
  const before = troubles.size;
  if (there) troubles.add(name); else troubles.delete(name);
  const place = document.getElementById("line-state");
  if (!place) return;
  place.hidden = troubles.size === 0;
  place.textContent = troubles.has("offline") ? say("offline") : troubles.has("reconnecting") ? say("reconnecting") : "";
  if (!before && troubles.size) announce(place.textContent);
}
