// An edit that comes while one looks: the new words stand in place already; this tells it, and shows what is new since one began to read.
import { announce } from "./words.js";

export function mount(page) {
  const read = Number(page.dataset.revision);
  document.addEventListener("live:fact", ({ detail: { type, data, placed } }) => {
    const mark = placed?.find((part) => part.querySelector("[data-what-changed]"));
    if (type !== "idea.revised" || !mark) return;
    const link = mark.querySelector("[data-what-changed]");
    link.search = new URLSearchParams({ before: read });
    const title = document.querySelector("h1")?.textContent.trim();
    if (title) document.title = `${title} · Maquette`;
    followVersion(data.version);
    announce(mark.textContent.trim());
  });
}

// Who is about to decide has the new words before him; after anything else that happened meanwhile he still has to look again.
function followVersion(now) {
  const version = document.querySelector('#status-form [name="version"]');
  if (version && Number(version.value) === now - 1) version.value = now;
}
