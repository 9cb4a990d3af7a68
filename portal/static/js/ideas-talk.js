// The discussion: answering moves the form beneath the comment, one's own comments show their verbs, also those that come live.
import { quote } from "./quote.js";
import { callPeople } from "./call.js";

export function mount(page) {
  const me = page.dataset.me;
  const homes = new Map([...page.querySelectorAll(".comment-form")].map((form) => [form, form.nextSibling ?? null]));
  const parents = new Map([...homes.keys()].map((form) => [form, form.parentElement]));
  for (const form of homes.keys()) {
    callPeople(form);
    form.addEventListener("reset", () => form.querySelector("[data-picture-list]")?.replaceChildren());
  }
  own(page);
  document.addEventListener("live:fact", (event) => event.detail.placed?.forEach(own));
  page.addEventListener("form:done", (event) => { event.detail.placed.forEach(own); home(event.target); });
  page.addEventListener("click", (event) => {
    const reply = event.target.closest("[data-reply]");
    const end = event.target.closest("[data-reply-end]");
    const form = end ? end.closest("form") : reply && page.querySelector(reply.closest(".comment").classList.contains("internal") ? "#note-form" : "#comment-form");
    if (!form) return;
    event.preventDefault();
    if (end) home(form); else answer(form, reply);
    if (reply && "quote" in reply.dataset && !end) quote(form.querySelector("textarea"), reply);
    form.querySelector("textarea").focus();
  });

  function own(root) {
    if (!me) return;
    const found = [...root.querySelectorAll?.(".comment") ?? []];
    if (root.matches?.(".comment")) found.push(root);
    for (const comment of found) if (comment.dataset.by === me) comment.querySelectorAll("[data-own], [data-other]").forEach((link) => { link.hidden = "other" in link.dataset; });
  }

  function answer(form, reply) {
    form.querySelector('[name="parent_id"]').value = reply.dataset.reply;
    form.querySelector("[data-replying-name]").textContent = reply.dataset.replyName;
    form.querySelector("[data-replying]").hidden = false;
    form.dataset.into = `replies-${reply.dataset.reply}`;
    reply.closest(".comment").after(form);
  }

  function home(form) {
    if (!parents.has(form)) return;
    form.querySelector('[name="parent_id"]').value = "";
    form.querySelector("[data-replying]").hidden = true;
    form.dataset.into = form.id === "note-form" ? "notes" : "comments";
    parents.get(form).insertBefore(form, homes.get(form));
  }
}
