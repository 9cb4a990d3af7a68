// Ready explanations: one press puts the text into the official answer and chooses the reason with it.
export function mount(list) {
  list.addEventListener("click", (event) => {
    const press = event.target.closest("[data-ready]");
    const form = document.getElementById(list.dataset.form);
    if (!press || !form) return;
    const answer = form.elements.namedItem("response");
    const text = press.parentElement.querySelector("[data-ready-text]").textContent;
    answer.value = answer.value.trim() ? `${answer.value.trimEnd()}\n\n${text}` : text;
    const status = form.elements.namedItem("status");
    if ([...status.options].some((one) => one.value === "declined")) {
      status.value = "declined";
      status.dispatchEvent(new Event("change", { bubbles: true }));
      form.elements.namedItem("reason").value = press.dataset.ready;
    }
    answer.focus();
  });
}
