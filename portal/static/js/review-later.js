// Drawing, moving, measuring and the crosshair come when somebody first reaches for the room; what is asked of them before waits for them.
const STARTS = ["pointermove", "pointerdown", "keydown", "focusin"];

export function bringLater(room) {
  const waiting = [];
  let here = false;
  let coming = false;
  // While the line is away nothing comes; then it is asked for again as soon as the line is back.
  const load = async () => {
    if (coming || here) return;
    coming = true;
    try {
      const { takeUp } = await import("./review-hands.js");
      takeUp(room);
      here = true;
      room.element.dataset.ready = "";
      for (const action of waiting.splice(0)) action();
    } catch {
      addEventListener("online", load, { once: true });
    }
    coming = false;
  };
  // Runs at once when they are here, else in its turn.
  room.whenReady = (action) => {
    if (here) return action();
    waiting.push(action);
    load();
  };
  room.isReady = () => here;
  room.isWaiting = () => waiting.length > 0; // what is pressed behind it waits as well, so that keys stay in their order
  room.find("[data-whole]")?.addEventListener("click", () => room.whenReady(() => room.tell("whole")));
  for (const name of STARTS) room.element.addEventListener(name, load, { once: true, passive: true });
}
