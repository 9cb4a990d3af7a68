// Threads that are carried to the version one looks at come by themselves; the team places a lost one with the pin tool.
import { place } from "./parts.js";
import { freshKey } from "./sending.js";
import { say, toast } from "./words.js";

export function mount(panel) {
  const element = panel.closest(".room");
  const words = panel.dataset;
  let putting = null;
  document.addEventListener("live:fact", ({ detail }) => {
    if (detail.type.endsWith("prototype.threads_carried") && detail.data.version_id === words.carried) fetchThreads(words.came);
  });
  if (!("team" in element.dataset)) return;
  const show = () => { for (const link of element.querySelectorAll("[data-for-team][hidden]")) link.hidden = false; };
  new MutationObserver(show).observe(element.querySelector('[data-live-list="threads"]'), { childList: true, subtree: true });
  show();
  element.addEventListener("click", (event) => {
    const link = event.target.closest("[data-replace]");
    const room = element.reviewRoom;
    if (!link || !room?.writable || room.asset?.kind !== "image" || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    putting ?? room.addEventListener("place", put, { capture: true });
    putting = link.dataset.replace;
    room.use("pin");
    toast(words.put.replace("{sign}", link.closest("[data-thread]").dataset.sign), "info");
    room.host.focus();
  }, { capture: true });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") putting = null; });

  // Before the words for a new thread are asked for: here a place is meant, not a new thread.
  async function put(event) {
    if (!putting) return;
    event.stopImmediatePropagation();
    const room = element.reviewRoom;
    const { spot } = event.detail;
    const id = putting;
    putting = null;
    room.setDraft(null);
    const per = (value) => String(Math.round(value * 1e6) / 1e4);
    try {
      const answer = await fetch(`/threads/${id}/place`, { method: "POST", headers: { "X-Part": "1", "Idempotency-Key": freshKey() },
        body: new URLSearchParams({ asset: room.asset.id, x: per(spot.x), y: per(spot.y), w: per(spot.w), h: per(spot.h) }) });
      if (!answer.ok) return toast(say("refused"), "wait");
      place(await answer.text(), "threads");
      room.select(id);
      toast(words.done, "good");
    } catch { toast(say("failed"), "wait"); }
  }
}

async function fetchThreads(came) {
  const answer = await fetch(location.pathname + location.search, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const thread of page.querySelectorAll('[data-live-list="threads"] > [data-thread]')) place(thread.outerHTML, "threads");
  toast(came, "info");
}
