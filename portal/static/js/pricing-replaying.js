// The story of a bid: moving to a step shows the table as it stood after it; at the end the newest step comes by itself.
import { fragment, place } from "./parts.js";
import { run } from "./pricing-replaying-clock.js";
import { announce } from "./words.js";

export function mount(story) {
  const player = story.querySelector("[data-player]");
  const kept = new Map(); // what was asked for before: the past does not change
  const steps = () => [...story.querySelectorAll("[data-step]")];
  const here = () => steps().findIndex((one) => one.hasAttribute("aria-current"));

  async function go(at, aloud = true) {
    const step = steps()[at];
    if (!step || at === here()) return;
    mark(step);
    const html = kept.get(step.dataset.step) ?? await ask(`?at=${step.dataset.step}`);
    if (!html) return;
    if (at < steps().length - 1) kept.set(step.dataset.step, html);
    if (steps()[here()] !== step) return; // one has gone on meanwhile
    place(fragment(html).querySelector("#story-now").outerHTML);
    // Who stands at the end stays at the end, also after loading anew.
    history.replaceState(null, "", at < steps().length - 1 ? `?at=${step.dataset.step}` : location.pathname);
    if (aloud) announce(step.querySelector("a").textContent);
  }

  function mark(step) {
    for (const one of steps()) one.toggleAttribute("aria-current", false);
    step.setAttribute("aria-current", "step");
    story.dispatchEvent(new CustomEvent("story:at", { detail: Date.parse(step.dataset.when) }));
  }

  story.addEventListener("click", (event) => {
    const step = event.target.closest("[data-step]");
    if (!step || !event.target.closest("a[href^='?at=']") || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    go(steps().indexOf(step));
  });
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("textarea, select, .table-frame, input:not([type='range'])")) return;
    const to = { ArrowLeft: here() - 1, ArrowRight: here() + 1, Home: 0, End: steps().length - 1 }[event.key];
    if (to === undefined || !story.contains(event.target) && event.target !== document.body && event.target.id !== "main") return;
    event.preventDefault();
    go(to);
  });
  if (steps().length > 1) run(player, story, { steps, here, go });

  const ours = ({ detail }) => detail.room === story.dataset.room || detail.room?.startsWith(`${story.dataset.room}/`);
  let waiting = 0;
  const soon = (event) => { if (ours(event)) { clearTimeout(waiting); waiting = setTimeout(came, 150); } };
  document.addEventListener("live:fact", soon);
  document.addEventListener("live:reset", soon);

  // Whoever looks at the end stays at the end; whoever looks back stays there, and the list grows below.
  async function came() {
    const last = here() === steps().length - 1;
    const html = await ask(last ? "" : `?at=${steps()[here()]?.dataset.step ?? 1}`);
    if (!html) return;
    kept.clear();
    for (const part of [...fragment(html).children]) if (last || part.id === "story-steps") place(part.outerHTML);
    story.dispatchEvent(new CustomEvent("story:grew"));
    announce(story.dataset.came);
  }
}

async function ask(words) {
  const answer = await fetch(`${location.pathname}${words}`, { headers: { "X-Part": "1", Accept: "text/html" } }).catch(() => null);
  return answer?.ok ? answer.text() : null;
}
