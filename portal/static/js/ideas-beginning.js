// What a new idea on the chosen board begins with: fills the description and the rows only where nobody has written yet.
export function mount(element) {
  const form = element.closest("form");
  const board = form.querySelector('[name="board"]');
  const text = form.querySelector('[name="text"]');
  const ids = JSON.parse(element.dataset.boards);
  let filled = text.value;
  let filledRows = rowsNow();
  board.addEventListener("change", async () => {
    if (!ids[board.value]) return;
    const answer = await fetch(`/api/v1/boards/${ids[board.value]}/template`).catch(() => null);
    if (!answer?.ok) return;
    const begin = await answer.json();
    if (!text.value.trim() || text.value === filled) { text.value = filled = begin.text; }
    if (rowsNow() !== filledRows && rowsNow().replace(/[\n\t]/g, "")) return;
    fillRows(begin.spec);
    filledRows = rowsNow();
  });

  function inputs() { return [...form.querySelectorAll('[name^="spec."]')].filter((one) => !one.closest("template")); }
  function rowsNow() { return inputs().filter((one) => !one.name.endsWith(".need")).map((one) => one.value).join("\n"); }

  function fillRows(rows) {
    const add = form.querySelector('[data-rows="spec"] [data-row-add]');
    const focused = document.activeElement;
    while (form.querySelectorAll('[data-rows="spec"] [data-row]').length < rows.length) add.click();
    focused.focus();
    for (const one of inputs()) {
      const [, number, name] = one.name.split(".");
      one.value = rows[number]?.[name] ?? "";
    }
  }
}
