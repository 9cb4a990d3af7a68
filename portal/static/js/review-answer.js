// The chosen thread gets what one may do with it: answer, resolve, open again, label, price; one's own comments get their pencil.
import { mountAll } from "./mount.js";

export function answerThreads(room) {
  const models = Object.fromEntries([...room.element.querySelectorAll("template[data-model]")].map((one) => [one.dataset.model, one]));
  const copy = (name) => models[name]?.content.cloneNode(true);
  const drafts = new Map();
  room.hear("select", ({ id }) => dress(id));
  room.hear("answer", () => room.find("[data-reply-form] textarea")?.focus());
  new MutationObserver(() => { own(room); if (room.selected && !room.find(`#thread-${room.selected} [data-dressed]`)) dress(room.selected); })
    .observe(room.find('[data-live-list="threads"]'), { childList: true, subtree: true });
  own(room);

  function dress(id) {
    const old = room.find("[data-reply-form]");
    if (old && old.dataset.for !== id) { keep(old); old.remove(); }
    for (const tools of room.element.querySelectorAll("[data-thread-tools]")) if (!tools.closest(`#thread-${id}`)) { tools.replaceChildren(); delete tools.dataset.dressed; }
    const thread = room.threads().find((one) => one.id === id);
    if (!thread) return;
    const tools = thread.article.querySelector("[data-thread-tools]");
    if (!("dressed" in tools.dataset)) {
      const mine = room.team || (room.me && thread.author === room.me);
      const wanted = [mine && (thread.state === "open" ? copy("settle") : room.writable && copy("reopen")), mine && copy("label"), mine && room.writable && thread.asset && copy("move"), copy("link"), room.team && copy("take"), !thread.internal && copy("wish")];
      tools.replaceChildren(...wanted.filter(Boolean));
      tools.dataset.dressed = "";
      taking(tools, thread);
      for (const link of tools.querySelectorAll("[data-bid-link]")) link.href = `/bids/new?about_kind=prototype_version&about_id=${room.element.dataset.version}&thread=${id}`;
      for (const form of tools.querySelectorAll("[data-thread-form]")) form.action = `/threads/${id}/${form.dataset.threadForm}`;
    }
    if (!thread.article.querySelector("[data-reply-form]") && models.reply) addReply(thread);
  }

  function addReply(thread) {
    const piece = copy("reply");
    const form = piece.querySelector("form");
    form.action = `/threads/${thread.id}/comments`;
    form.dataset.for = thread.id;
    form.elements.text.value = drafts.get(thread.id) ?? "";
    form.elements.text.addEventListener("input", () => room.tell("writing", { thread: thread.id, internal: thread.internal }));
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); form.requestSubmit(); }
      if (event.key === "Escape") { event.stopPropagation(); room.host?.focus(); }
    });
    thread.article.querySelector(".pinned-reply").before(form);
    mountAll(form);
  }

  room.element.addEventListener("click", (event) => {
    if (event.target.closest("[data-move-spot]")) room.whenReady(() => room.tell("move"));
    if (event.target.closest("[data-copy-link]")) import("./review-link.js").then(({ copyLink }) => copyLink(room));
  });

  function keep(form) {
    if (form.elements.text.value) drafts.set(form.dataset.for, form.elements.text.value);
    else drafts.delete(form.dataset.for);
  }

  room.element.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.matches("[data-reply-form]")) {
      event.preventDefault();
      event.stopPropagation();
      const text = form.elements.text.value;
      if (!text.trim()) return;
      room.tell("send", { url: new URL(form.action).pathname, body: String(new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"))), text, list: `comments-${form.dataset.for}` });
      drafts.delete(form.dataset.for);
      form.reset();
    } else if (form.matches("[data-thread-form]")) {
      event.preventDefault();
      event.stopPropagation();
      import("./review-settle.js").then(({ settle }) => settle(form, event.submitter));
    }
  });
}

// Who takes care now stands in the form; a maker never gets an internal thread.
function taking(tools, thread) {
  const form = tools.querySelector('[data-thread-form="assignment"]');
  const care = thread.article.querySelector(".care[data-due]")?.dataset;
  if (!form) return;
  if (thread.internal) form.querySelectorAll("[data-maker]").forEach((one) => one.remove());
  form.elements.assignee_id.value = care?.assignee ?? "";
  form.elements.due_on.value = care?.due ?? "";
}

function own(room) {
  const guest = room.element.dataset.guest;
  for (const link of room.element.querySelectorAll("[data-mine][hidden]")) {
    const said = link.closest("[data-said]");
    const mine = room.me ? room.team || said.dataset.author === room.me : guest && said.dataset.guest === guest;
    if (mine && !said.querySelector(".trace")) link.hidden = false;
  }
}
