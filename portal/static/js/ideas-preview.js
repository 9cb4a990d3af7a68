// A look at the description as it will be shown, made by the server so that it is exactly so.
export function mount(element) {
  const text = element.querySelector("textarea");
  const press = element.querySelector("[data-preview-press]");
  const place = element.querySelector("[data-preview]");
  press.setAttribute("aria-pressed", "false");
  press.addEventListener("click", async () => {
    const show = place.hidden;
    if (show) {
      const answer = await fetch("/ideas/preview", { method: "POST", body: new URLSearchParams({ text: text.value }) }).catch(() => null);
      if (!answer?.ok) return;
      place.innerHTML = await answer.text();
    }
    place.hidden = !show;
    press.setAttribute("aria-pressed", String(show));
  });
}
