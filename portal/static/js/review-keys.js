// The keyboard map and the tools: the same words do the same thing by key and by button.

const FAR = 90;
const LATER = ["polygon", "draw", "measure", "cross"];
const PANS = { ArrowLeft: [-FAR, 0], ArrowRight: [FAR, 0], ArrowUp: [0, -FAR], ArrowDown: [0, FAR] };

export function mapKeys(room) {
  const dialog = room.find("[data-keys]");
  const frames = (by) => {
    const at = room.assets.findIndex((one) => one.id === room.asset?.id);
    const next = room.assets[(at + by + room.assets.length) % room.assets.length];
    if (next) room.find(`[data-asset-link="${next.id}"]`)?.click();
  };
  const does = {
    hand: () => room.use("hand"), pin: () => room.use("pin"), rect: () => room.use("rect"), polygon: () => room.use("polygon"), draw: () => room.use("draw"), measure: () => room.use("measure"), move: () => room.tell("move"), cross: () => room.tell("cross"),
    in: () => room.tell("zoom", { by: 1.4 }), out: () => room.tell("zoom", { by: 1 / 1.4 }), fit: () => room.tell("fit"),
    pins: () => { const off = room.element.classList.toggle("no-pins"); room.find('[data-tool="pins"]')?.setAttribute("aria-pressed", String(!off)); },
    keys: () => dialog.showModal(),
    next: () => room.tell("step", { by: 1 }), before: () => room.tell("step", { by: -1 }), answer: () => room.tell("answer"),
    "frame-next": () => frames(1), "frame-before": () => frames(-1),
  };
  const keys = { v: "hand", p: "pin", r: "rect", g: "polygon", d: "draw", l: "measure", m: "move", c: "cross", "+": "in", "=": "in", "-": "out", "−": "out", 0: "fit", h: "pins", "?": "keys", n: "next", b: "before", ".": "frame-next", ",": "frame-before" };
  const places = { KeyV: "v", KeyP: "p", KeyR: "r", KeyG: "g", KeyD: "d", KeyL: "l", KeyM: "m", KeyC: "c", KeyH: "h", KeyN: "n", KeyB: "b" };
  room.element.addEventListener("click", (event) => {
    const button = event.target.closest("[data-tool]");
    const name = button?.dataset.tool;
    if (LATER.includes(name)) room.whenReady(does[name]);
    else does[name]?.();
  });
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || dialog.open || document.querySelector("dialog[open]")) return;
    if (event.target.matches("input, textarea, select, [contenteditable]")) return;
    if (room.isReady() || !(room.isWaiting() || LATER.includes(named(event))) || event.target.closest("a, button, summary")) return press(event);
    event.preventDefault();  // it waits its turn
    room.whenReady(() => press(event));
  });

  // By the place of the key where its letter is of another script.
  function named(event) {
    return keys[event.key.toLowerCase()] ?? keys[/^[^\x00-\x7f]$/.test(event.key) ? places[event.code] : ""];
  }

  // A key goes to whoever is at work (the crosshair, the mover, a video), else it does what the map says.
  function press(event) {
    const detail = { event, taken: false };
    room.tell("key", detail);
    if (detail.taken) return event.preventDefault();
    const onCanvas = room.host?.contains(event.target);
    if (onCanvas && PANS[event.key]) {
      event.preventDefault();
      return room.tell("pan", { x: PANS[event.key][0], y: PANS[event.key][1] });
    }
    if (event.key === "Enter" && (onCanvas || event.target.matches("[data-thread]")) && room.selected) {
      event.preventDefault();
      return does.answer();
    }
    if (event.key === "Escape" && room.selected) return room.select(null);
    const name = named(event);
    if (!name || (!room.writable && ["pin", "rect", "polygon", "draw", "move"].includes(name)) || event.altKey) return;
    event.preventDefault();
    does[name]();
  }
  const grip = room.find("[data-sheet]");
  grip?.addEventListener("click", () => {
    const up = room.element.classList.toggle("sheet-up");
    grip.setAttribute("aria-expanded", String(up));
  });
}
