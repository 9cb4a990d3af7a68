// What is new to me: "n new" on threads and pictures, the next by U, read once its thread was chosen for a moment.
const MOMENT = 1200;

export function showNew(room) {
  const bar = room.find("[data-news]");
  if (!bar) return;
  const news = new Map(Object.entries(JSON.parse(bar.dataset.threads)).map(([id, [number, asset, first, version]]) => [id, { number, asset, first, version }]));
  const list = room.find('[data-live-list="threads"]');
  const watcher = new MutationObserver(show);
  const says = (number) => bar.dataset.says.replace("{n}", number);
  let waiting = 0;
  show();
  room.hear("select", ({ id }) => { clearTimeout(waiting); if (news.has(id)) waiting = setTimeout(() => read(id), MOMENT); });
  bar.querySelector("[data-next-new]").addEventListener("click", next);
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.target.matches("input, textarea, select, [contenteditable]")) return;
    if (event.key.toLowerCase() === "u" || (event.code === "KeyU" && /^[^\x00-\x7f]$/.test(event.key))) { event.preventDefault(); next(); }
  });
  document.addEventListener("live:fact", ({ detail: { type, room: where, data } }) => {
    const said = data?.comment;
    if (!where?.startsWith(room.name) || !said || !type.endsWith("comment.posted") || said.author.id === room.me) return;
    const known = news.get(data.thread_id);
    const asset = room.threads().find((one) => one.id === data.thread_id)?.asset ?? null;
    news.set(data.thread_id, { number: (known?.number ?? 0) + 1, asset, first: known?.first ?? said.id, version: room.element.dataset.version });
    show();
    if (room.selected === data.thread_id && !document.hidden) { clearTimeout(waiting); waiting = setTimeout(() => read(data.thread_id), MOMENT); }
  });
  bar.querySelector("[data-read-all]").addEventListener("submit", async (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (await post(event.target.action, new URLSearchParams(new FormData(event.target)))) { news.clear(); show(); }
  });

  // The oldest news first, behind the thread one is at.
  function next() {
    const waiting_ = [...news].sort(([, a], [, b]) => (a.first < b.first ? -1 : 1)).map(([id]) => id);
    const id = waiting_[(waiting_.indexOf(room.selected) + 1) % waiting_.length];
    if (!id) return;
    const article = document.getElementById(`thread-${id}`);
    if (!article) return location.assign(`/threads/${id}`);
    room.select(id);
    article.focus({ preventScroll: true });
  }

  async function read(id) {
    const said = [...document.querySelectorAll(`#thread-${CSS.escape(id)} [data-said]`)].at(-1)?.dataset.said;
    if (!said || document.hidden || !news.has(id)) return;
    if (await post(`/threads/${id}/unread`, new URLSearchParams({ comment_id: said }))) { news.delete(id); show(); }
  }

  function show() {
    watcher.disconnect();
    const frames = new Map();
    let sum = 0;
    for (const { number, asset, version } of news.values()) { sum += number; if (version === room.element.dataset.version) frames.set(asset, (frames.get(asset) ?? 0) + number); }
    room.element.querySelectorAll("[data-new-mark]").forEach((old) => { if (!news.has(old.dataset.newMark)) old.remove(); });
    for (const [id, { number, first }] of news) {
      const article = document.getElementById(`thread-${id}`);
      const head = article?.querySelector(".pinned-head");
      if (!head) continue;
      const mark = head.querySelector("[data-new-mark]") ?? head.insertBefore(piece("is-new", id), head.querySelector("[data-thread-tools]"));
      mark.textContent = says(number);
      for (const one of article.querySelectorAll("[data-said]")) one.classList.toggle("said-new", one.dataset.said >= first && one.dataset.author !== room.me);
    }
    for (const one of room.element.querySelectorAll(".said-new")) if (!news.has(one.closest("[data-thread]")?.dataset.thread)) one.classList.remove("said-new");
    for (const frame of room.element.querySelectorAll("[data-asset-link]")) {
      const number = frames.get(frame.dataset.assetLink);
      const mark = frame.querySelector(".frame-new") ?? frame.appendChild(piece("frame-new"));
      mark.textContent = number ? `+${number}` : "";
      mark.title = number ? says(number) : "";
      mark.hidden = !number;
    }
    bar.hidden = !sum;
    bar.querySelector("[data-news-count]").textContent = says(sum);
    watcher.observe(list, { childList: true, subtree: true });
  }
}

function piece(name, id) {
  const made = Object.assign(document.createElement("span"), { className: name });
  if (id) made.dataset.newMark = id;
  return made;
}

async function post(url, body) {
  try {
    const answer = await fetch(url, { method: "POST", body, headers: { Accept: "application/problem+json" }, redirect: "manual" });
    return answer.type === "opaqueredirect" || answer.ok;
  } catch { return false; /* the line is down: it is noted the next time */ }
}
