// The chance beside a bid's form: marks the range that the typed price lies in and says its chance.
export function mount(panel) {
  const amount = document.querySelector(`[name="${panel.dataset.field}"]`);
  if (!amount) return;
  const currency = document.querySelector('[name="unit_price.currency"]');
  const rows = [...panel.querySelectorAll("tbody tr")];
  const now = panel.querySelector(".chance-now");
  const look = () => {
    const price = /^\d+(\.\d+)?$/.test(amount.value.trim()) && (!currency || currency.value === panel.dataset.currency) ? Number(amount.value) : NaN;
    let here = null;
    for (const row of rows) {
      const { start, end } = row.dataset;
      const inside = !Number.isNaN(price) && (start === "" || price >= Number(start)) && (end === "" || price < Number(end));
      row.classList.toggle("here", inside);
      if (inside) { row.setAttribute("aria-current", "true"); here = row; } else row.removeAttribute("aria-current");
    }
    now.hidden = !here;
    if (here) now.textContent = panel.dataset.says.replace("#", here.dataset.share);
  };
  amount.addEventListener("input", look);
  currency?.addEventListener("change", look);
  look();
}
