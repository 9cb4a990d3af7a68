// Who is here: <ul class="people" data-mount="presence" data-presence="idea:ID"> shows the faces of those in the room.
import { say } from "./words.js";

export function mount(list) {
  document.addEventListener("live:here", (event) => {
    const { room, people } = event.detail;
    if (room !== list.dataset.presence || !Array.isArray(people)) return;
    list.replaceChildren(...people.slice(0, 8).map((one) => face(one.name ?? "?")));
    if (people.length > 8) list.append(face(`+${people.length - 8}`, `+${people.length - 8}`));
    list.setAttribute("aria-label", `${say("here")} ${people.length}`);
  });
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
