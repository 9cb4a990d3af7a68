// Quoting: what is marked in a comment, or its beginning, begins the answer in its thread.
import { quote } from "./quote.js";

export function quoteIn(room) {
  room.element.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-quote]");
    const thread = link?.closest("[data-thread]");
    if (!thread || !room.writable || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    room.select(thread.dataset.thread);
    const box = thread.querySelector("[data-reply-form] textarea");
    if (!box) return;
    quote(box, link);
    box.focus();
  });
}
