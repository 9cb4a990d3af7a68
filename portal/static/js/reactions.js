// Reactions: counts come live into the buttons without moving the focus; which are one's own is known from one's own room.
export function mount(page) {
  const own = new Set([...page.querySelectorAll('.reaction[aria-pressed="true"]')].map((button) => button.dataset.reaction));

  document.addEventListener("live:fact", (event) => {
    const { data, placed } = event.detail;
    if (data?.comment_id && data.reactions) for (const button of of(data.comment_id)) number(button, data.reactions[button.value] ?? 0);
    if (data?.my_reactions_to) for (const button of of(data.my_reactions_to)) keep(button, data.mine.includes(button.value));
    placed?.forEach((root) => root.querySelectorAll(".reaction").forEach(settle));
  });
  page.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches(".reactions")) return;
    const [at, open] = [event.submitter?.dataset.reaction, form.querySelector(".react").open];
    // The answer takes the form's place, so it is heard at the form itself.
    form.addEventListener("form:done", (done) => done.detail.placed.forEach((root) => {
      root.querySelectorAll(".reaction").forEach((button) => keep(button, button.name === "take"));
      focusAgain(root, at, open);
    }), { once: true });
  }, true);
  page.addEventListener("form:done", (event) => event.detail.placed.forEach((root) => root.querySelectorAll(".reaction").forEach(settle)));

  // What comes for everybody has nobody's marks.
  function settle(button) {
    if ("still" in page.dataset) button.disabled = true;
    mark(button, own.has(button.dataset.reaction));
  }

  function keep(button, mine) {
    if (mine) own.add(button.dataset.reaction); else own.delete(button.dataset.reaction);
    mark(button, mine);
  }

  function focusAgain(root, at, open) {
    const again = at && root.querySelector(`[data-reaction="${CSS.escape(at)}"]`);
    if (!again) return;
    const unseen = "none" in again.dataset;
    if (unseen && open) root.querySelector(".react").open = true;
    if (document.activeElement === document.body) (unseen && !open ? root.querySelector("summary") : again).focus();
  }
}

const of = (id) => document.getElementById(`reactions-${id}`)?.querySelectorAll(".reaction") ?? [];

function mark(button, mine) {
  button.name = mine ? "take" : "give";
  button.setAttribute("aria-pressed", String(mine));
}

function number(button, many) {
  button.toggleAttribute("data-none", !many);
  button.querySelector(".reaction-count").textContent = many ? new Intl.NumberFormat(document.documentElement.lang).format(many) : "";
}
