// Paper, slate or as the system has it: changed at once here, kept by the server.
export function watchTheme() {
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches("[data-theme-form]") || !event.submitter) return;
    event.preventDefault();
    const chosen = event.submitter.value;
    if (chosen === "light" || chosen === "dark") document.documentElement.dataset.bsTheme = chosen;
    else delete document.documentElement.dataset.bsTheme;
    for (const button of document.querySelectorAll('[data-theme-form] button[name="theme"]')) {
      button.setAttribute("aria-pressed", String(button.value === chosen));
    }
    document.dispatchEvent(new CustomEvent("theme:changed", { detail: { theme: chosen } }));
    await fetch(form.action, { method: "POST", body: new URLSearchParams([...new FormData(form, event.submitter)]), redirect: "manual" }).catch(() => {});
  }, true);
}
