// In the room: one key for each way of comparing, with the picture that is on the table.
const WAYS = { s: "side", w: "wipe", o: "overlay", d: "difference" };
const PLACES = { KeyS: "s", KeyW: "w", KeyO: "o", KeyD: "d" };

export function wayOf(event) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return null;
  if (event.target.matches("textarea, select, [contenteditable], input:not([type=range])")) return null;
  // By the place of the key where its letter is of another script.
  const key = /^[^\x00-\x7f]$/.test(event.key) ? PLACES[event.code] : event.key.toLowerCase();
  return WAYS[key] ?? null;
}

export function mount(link) {
  const address = () => {
    const to = new URL(link.href);
    const asset = link.closest(".room").reviewRoom?.asset?.id || link.dataset.assetOf;
    if (asset) to.searchParams.set("asset", asset);
    return to;
  };
  link.addEventListener("click", () => { link.href = address(); });
  document.addEventListener("keydown", (event) => {
    const way = wayOf(event);
    if (!way) return;
    event.preventDefault();
    const to = address();
    to.hash = way;
    location.assign(to);
  });
}
