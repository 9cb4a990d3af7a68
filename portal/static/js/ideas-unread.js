// What is new in a discussion: marked where it stands, and noted as read when the discussion has been on the screen.
export function mount(panel) {
  const page = document.querySelector("#discussion");
  const form = panel.querySelector("form");
  const me = panel.closest("[data-me]")?.dataset.me;
  let last = panel.dataset.last;
  let told = panel.dataset.seen;
  if (!page) return;
  if (panel.dataset.seen) for (const comment of page.querySelectorAll(".comment[data-by]")) fresh(comment);

  panel.addEventListener("click", (event) => {
    const link = event.target.closest("[data-first-new]");
    const comment = link && document.getElementById(`comment-${link.dataset.firstNew}`);
    if (!comment) return;
    event.preventDefault();
    comment.tabIndex = -1;
    comment.focus();
    comment.scrollIntoView({ block: "center" });
  });
  new IntersectionObserver((entries) => { if (entries.some((one) => one.isIntersecting)) read(); }).observe(page);
  document.addEventListener("visibilitychange", read);
  document.addEventListener("live:fact", (event) => {
    const id = event.detail.data?.comment?.id;
    if (!id || event.detail.data.comment.internal || id <= last) return;
    last = id;
    read();
  });

  function fresh(comment) {
    const id = comment.id.replace("comment-", "");
    if (id <= panel.dataset.seen || comment.dataset.by === me || comment.classList.contains("internal")) return;
    comment.querySelector(".comment-head .comment-at")?.before(Object.assign(document.createElement("span"), { className: "is-new", textContent: panel.dataset.new }));
  }

  async function read() {
    const box = page.getBoundingClientRect();
    if (document.hidden || last <= told || box.top > innerHeight || box.bottom < 0) return;
    const up = last;
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams({ comment_id: up }), headers: { Accept: "application/problem+json" }, redirect: "manual" });
      if (answer.type === "opaqueredirect" || answer.ok) told = up;
    } catch { /* the line is down: it is noted the next time */ }
  }
}
