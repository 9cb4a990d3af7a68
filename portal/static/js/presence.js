// Who is here: <ul class="people" data-mount="presence" data-presence="idea:ID"> shows the faces of those in the room.
// With data-follow (what a press does, "Follow {name}") each face but one's own is a button that asks to follow that person.
import { say } from "./words.js";

export function mount(list) {
  document.addEventListener("live:here", (event) => {
    const { room, people } = event.detail;
    if (room !== list.dataset.presence || !Array.isArray(people)) return;
    const held = document.activeElement?.closest("[data-person]")?.dataset.person;
    list.replaceChildren(...people.slice(0, 8).map((one) => (list.dataset.follow && one.id !== list.dataset.me ? toFollow(list, one) : face(one.name ?? "?"))));
    if (held) list.querySelector(`[data-person="${CSS.escape(held)}"]`)?.focus();
    document.dispatchEvent(new CustomEvent("people:shown", { detail: { people } }));
    if (people.length > 8) list.append(face(`+${people.length - 8}`, `+${people.length - 8}`));
    list.setAttribute("aria-label", `${say("here")} ${people.length}`);
  });
}

function toFollow(list, person) {
  const item = face(person.name ?? "?");
  const says = list.dataset.follow.replace("{name}", person.name ?? "?");
  const button = Object.assign(document.createElement("button"), { type: "button", className: "face", title: says });
  button.dataset.person = person.id;
  button.setAttribute("aria-pressed", "false");
  button.append(...item.childNodes);
  button.querySelector(".visually-hidden").textContent = says;
  button.addEventListener("click", () => document.dispatchEvent(new CustomEvent("people:follow", { detail: person })));
  item.removeAttribute("title");
  item.append(button);
  return item;
}

function face(name, letters = "") {
  const words = name.trim().split(/\s+/);
  const item = document.createElement("li");
  const mark = document.createElement("span");
  const last = words.at(-1) ?? "?";
  mark.className = `avatar avatar-s tone-${([...name.trim()].length * 7 + [...last].length) % 6}`;
  mark.textContent = letters || ([...words[0]][0] + (words.length > 1 ? [...last][0] : "")).toUpperCase();
  mark.setAttribute("aria-hidden", "true");
  const spoken = document.createElement("span");
  spoken.className = "visually-hidden";
  spoken.textContent = name;
  item.title = name;
  item.append(mark, spoken);
  return item;
}
