// Threads beyond words: what is new, which are listed, quoting; each behaviour gets the room once it stands.
import { filterThreads } from "./review-talk-filter.js";
import { showNew } from "./review-talk-new.js";
import { quoteIn } from "./review-talk-quote.js";

export async function mount(element) {
  const room = await roomOf(element);
  for (const behaviour of [showNew, filterThreads, quoteIn]) behaviour(room);
  element.dataset.talks = "1";
}

// The room is put together by a module of its own, perhaps later than this one.
export function roomOf(element) {
  if (element.dataset.mounted) return Promise.resolve(element.reviewRoom);
  return new Promise((done) => new MutationObserver((_changes, watcher) => {
    if (!element.dataset.mounted) return;
    watcher.disconnect();
    done(element.reviewRoom);
  }).observe(element, { attributes: true, attributeFilter: ["data-mounted"] }));
}
