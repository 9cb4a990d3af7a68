// The team's decision: what only a decline or a merge needs is shown only then.
export function mount(form) {
  const status = form.querySelector('[name="status"]');
  const look = () => form.querySelectorAll("[data-for-status]").forEach((part) => {
    part.hidden = part.dataset.forStatus !== status.value;
  });
  status.addEventListener("change", look);
  look();
}
