// Filters of the list: kept in the address, asked of the server, and the pins follow the list; older pages come on demand.
import { fragment } from "./parts.js";
import { mountAll } from "./mount.js";
import { localise } from "./times.js";

export function filterThreads(room) {
  const box = room.find("[data-talk-filter]");
  const form = box?.querySelector("form");
  const list = room.find('[data-live-list="threads"]');
  if (!form) return;
  const status = box.querySelector("[data-filter-says]");
  let [waiting, turn] = [0, 0];
  const soon = (wait) => { clearTimeout(waiting); waiting = setTimeout(apply, wait); };
  form.addEventListener("submit", (event) => { event.preventDefault(); soon(0); });
  form.addEventListener("change", () => soon(0));
  form.elements.q.addEventListener("input", () => soon(250));
  box.querySelector("[data-filter-clear]").addEventListener("click", (event) => {
    event.preventDefault();
    for (const field of form.elements) if (field.type === "checkbox") field.checked = false; else if (field.name && field.type !== "hidden") field.value = "";
    room.find('[data-filter="all"]')?.click();
    soon(0);
  });
  for (const button of room.element.querySelectorAll("[data-filter]")) button.addEventListener("click", () => {
    form.elements.state.value = button.dataset.filter === "all" ? "" : button.dataset.filter;
    address();
    if (narrowed || more) soon(0);
  });
  room.hear("asset", () => { if (form.elements.here?.checked) soon(50); });
  document.addEventListener("live:fact", ({ detail }) => { if (detail.room?.startsWith(room.name) && on() && (detail.data?.thread || detail.data?.comment)) soon(400); });
  let narrowed = on() || Boolean(form.elements.state.value);
  let more = room.find("[data-more-threads]");
  more?.addEventListener("click", (event) => { event.preventDefault(); soon(0); });
  if (form.elements.state.value) room.find(`[data-filter="${form.elements.state.value}"]`)?.click();

  function words() {
    return [...new FormData(form)].filter(([name, value]) => value && !["version", "asset"].includes(name));
  }

  function on() { return words().some(([name]) => name !== "state"); }

  function address() {
    const kept = new URLSearchParams(location.search);
    for (const name of ["state", "label", "mine", "unread", "assignee", "q", "here", "after"]) kept.delete(name);
    for (const [name, value] of words()) kept.set(name, value);
    history.replaceState(null, "", location.pathname + (kept.size ? `?${kept}` : "") + location.hash);
  }

  // All pages of what fits: what is there already stays as it is, with what is being written in it.
  async function apply() {
    const mine = ++turn;
    address();
    const asked = new URLSearchParams(words().filter(([name]) => name !== "here"));
    if (form.elements.here?.checked && room.asset) asked.set("asset", room.asset.id);
    asked.set("limit", "100");
    const fit = [];
    try {
      for (let after = ""; after !== null;) {
        if (after) asked.set("after", after);
        const answer = await fetch(`${form.dataset.list}?${asked}`, { headers: { "X-Part": "1" } });
        if (!answer.ok || mine !== turn) return;
        const page = fragment(await answer.text()).querySelector("[data-page]");
        fit.push(...page.children);
        after = page.dataset.next || null;
      }
    } catch { return; /* the line is down: the list stays as it was */ }
    const ids = new Set(fit.map((one) => one.dataset.thread));
    for (const article of list.querySelectorAll("[data-thread]")) article.toggleAttribute("data-out", !ids.has(article.dataset.thread));
    for (const fresh of fit.filter((one) => !document.getElementById(one.id))) {
      list.querySelector(":scope > [data-empty]")?.remove();
      const behind = [...list.children].find((one) => one.dataset.thread > fresh.dataset.thread);
      localise(fresh);
      list.insertBefore(fresh, behind ?? null);
      mountAll(fresh);
    }
    more?.remove();
    more = null;
    narrowed = false;
    room.tell("filtered");
    box.querySelector("[data-filter-on]").hidden = !on();
    status.textContent = !on() ? "" : ids.size === 0 ? status.dataset.none : ids.size === 1 ? status.dataset.one : status.dataset.many.replace("{n}", ids.size);
  }
}
