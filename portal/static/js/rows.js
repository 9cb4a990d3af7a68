// Lines of a list one adds to: a copy of the template with the next number in its names; nothing has to be removed, empty lines are left out.
export function mount(set) {
  const list = set.querySelector("[data-row-list]");
  const model = set.querySelector("template");
  set.querySelector("[data-row-add]")?.addEventListener("click", () => {
    const number = String(list.children.length);
    const row = document.createElement("div");
    row.dataset.row = "";
    row.append(model.content.cloneNode(true));
    for (const element of row.querySelectorAll("*")) {
      for (const name of ["name", "id", "for", "aria-describedby", "aria-label"]) {
        const value = element.getAttribute(name);
        if (value?.includes("__n__")) element.setAttribute(name, value.replaceAll("__n__", number));
      }
    }
    list.append(row);
    row.querySelector("input, select, textarea")?.focus();
  });
}
