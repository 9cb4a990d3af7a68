// While a title is typed: ideas that may be the same, asked for after a pause in typing.
export function mount(element) {
  const input = element.querySelector("input");
  const place = element.querySelector("[data-similar]");
  let waiting = 0;
  let asked = "";
  input.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(look, 350); });
  if (input.value !== input.defaultValue) look(); // typed before this script was here

  async function look() {
    const title = input.value.trim();
    if (title.length < 4) return place.replaceChildren();
    if (title === asked) return;
    asked = title;
    const words = new URLSearchParams({ title, ...(element.dataset.but && { but: element.dataset.but }) });
    try {
      const answer = await fetch(`/ideas/similar?${words}`, { headers: { "X-Part": "1" } });
      const html = answer.ok ? await answer.text() : "";
      if (title === asked) place.innerHTML = html;
    } catch { /* the line is down: writing goes on without help */ }
  }
}
