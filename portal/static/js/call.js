// Calling somebody: @ and the beginning of a name offers people beneath the box; arrows choose, Enter or Tab takes, Escape leaves.
import { fragment } from "./parts.js";
import { announce } from "./words.js";

const BEGUN = /(?:^|[^\p{L}\p{N}_@/\\])@([\p{L}\p{N}_][\p{L}\p{N}_'’.\- ]{0,60}|)$/u;

export function callPeople(form) {
  const box = form.querySelector("textarea");
  const chosen = new Map(); // name -> id
  let [list, at, asked, waiting] = [null, -1, "", 0];
  if (!form.dataset.people || !box) return;
  const id = `${box.id}-people`;
  box.setAttribute("aria-autocomplete", "list");
  box.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(look, 150); });
  box.addEventListener("blur", () => setTimeout(close, 150));
  box.addEventListener("keydown", (event) => list && steer(event));
  form.addEventListener("submit", (event) => { if (event.target === form) remember(); }, true);
  form.rememberCalled = remember; // for who reads the form before its submit is heard here
  form.addEventListener("reset", () => { chosen.clear(); close(); });

  const begun = () => box.selectionStart === box.selectionEnd ? box.value.slice(0, box.selectionStart).match(BEGUN)?.[1] : undefined;

  async function look() {
    const word = begun();
    if (word === undefined) return close();
    asked = word;
    const address = new URL(form.dataset.people, location);
    address.searchParams.set("q", word.trim());
    try {
      const answer = await fetch(address, { headers: { "X-Part": "1" } });
      if (asked !== begun() || document.activeElement !== box) return;
      close();
      if (answer.ok) open(await answer.text());
    } catch { /* the line is down: a full name can still be typed */ }
  }

  function open(html) {
    const fresh = fragment(html).querySelector('[role="listbox"]');
    const options = fresh ? [...fresh.children] : [];
    if (!options.length || options.some((one) => one.dataset.name === asked)) return;
    list = fresh;
    list.id = id;
    options.forEach((one, number) => { one.id = `${id}-${number}`; one.addEventListener("pointerdown", (event) => { event.preventDefault(); take(one); }); });
    box.after(list);
    box.setAttribute("aria-controls", id);
    move(0);
    announce(`${list.getAttribute("aria-label")}: ${options.map((one) => one.dataset.name).join(", ")}`);
  }

  function close() {
    list?.remove();
    [list, at] = [null, -1];
    box.removeAttribute("aria-controls");
    box.removeAttribute("aria-activedescendant");
  }

  function steer(event) {
    const many = list.children.length;
    if (event.isComposing) return;
    if (event.key === "ArrowDown") move((at + 1) % many);
    else if (event.key === "ArrowUp") move((at + many - 1) % many);
    else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey) take(list.children[at]);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function move(to) {
    list.children[at]?.setAttribute("aria-selected", "false");
    at = to;
    list.children[at].setAttribute("aria-selected", "true");
    list.children[at].scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", list.children[at].id);
  }

  function take(option) {
    const end = box.selectionStart;
    box.setRangeText(`${option.dataset.name} `, end - (begun() ?? "").length, end, "end");
    chosen.set(option.dataset.name, option.dataset.person);
    close();
    box.focus();
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // Two people may bear one name: who was chosen goes with the text.
  function remember() {
    form.querySelectorAll('[name="mentions"]').forEach((one) => one.remove());
    for (const [name, person] of chosen) {
      if (!box.value.includes(`@${name}`)) continue;
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "mentions", value: person }));
    }
  }
}
