// Putting a partial into the page: an element with a known id is replaced, a new one goes to the end of its named list.
import { mountAll } from "./mount.js";
import { localise } from "./times.js";

export function fragment(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

// Returns the elements now in the page. `list` names a [data-live-list]; data-live-order="newest" adds at its top.
export function place(html, list = null) {
  const placed = [];
  for (const fresh of [...fragment(html).children]) {
    const old = fresh.id && document.getElementById(fresh.id);
    if (old) {
      const typing = old.contains(document.activeElement) && document.activeElement.matches("input, textarea, select");
      if (typing) continue;
      localise(fresh);
      if (old.isEqualNode(fresh)) { placed.push(old); continue; } // what looks the same stays: focus, selection, loaded pictures
      old.replaceWith(fresh);
    } else if (!append(fresh, list)) continue;
    else fresh.classList.add("just-came");
    localise(fresh);
    mountAll(fresh);
    placed.push(fresh);
  }
  return placed;
}

function append(fresh, list) {
  const name = fresh.dataset.list ?? list;
  const target = name && document.querySelector(`[data-live-list="${CSS.escape(name)}"]`);
  if (!target) return false;
  target.querySelector(":scope > .empty, :scope > [data-empty]")?.remove();
  if (target.dataset.liveOrder === "newest") target.prepend(fresh);
  else target.append(fresh);
  return true;
}
