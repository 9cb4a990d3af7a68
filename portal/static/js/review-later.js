// Drawing, moving, measuring and the crosshair come when somebody first reaches for the room; what is asked of them before waits for them.
const STARTS = ["pointermove", "pointerdown", "keydown", "focusin"];

export function bringLater(room) {
  let here = false;
  let coming = null;
  const load = () => {
    coming ??= import("./review-hands.js").then(({ takeUp }) => { takeUp(room); here = true; });
    return coming;
  };
  // Runs at once when they are here, else in its turn.
  room.whenReady = (action) => (here ? action() : void load().then(action));
  room.isReady = () => here;
  room.find("[data-whole]")?.addEventListener("click", () => room.whenReady(() => room.tell("whole")));
  for (const name of STARTS) room.element.addEventListener(name, load, { once: true, passive: true });
}
