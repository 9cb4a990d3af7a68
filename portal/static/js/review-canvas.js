// What lies on the table: a picture through OpenSeadragon, a model, a video. The frames of the strip change it in place.
import { makeViewer } from "./review-viewer.js";

// Where the first thing is a picture, gives what to wait for until it takes spots, or will not.
export function showCanvas(room) {
  const host = room.find("[data-canvas]");
  if (!host) return;
  room.host = host;
  host.dataset.label = host.getAttribute("aria-label");
  let shown = null;
  room.hear("asset", ({ id }) => { shown = show(room, host, id); });
  room.element.querySelectorAll("[data-asset-link]").forEach((link) => link.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    room.tell("asset", { id: link.dataset.assetLink });
    history.replaceState(null, "", link.href);
  }));
  const wanted = new URLSearchParams(location.search).get("asset");
  const first = room.assets.find((one) => one.id === room.pending) ?? room.assets.find((one) => one.id === wanted) ?? room.assets[0];
  if (first) room.tell("asset", { id: first.id });
  room.hear("zoom", ({ by }) => { if (room.item) { room.viewer.viewport.zoomBy(by); room.viewer.viewport.applyConstraints(); } });
  room.hear("fit", () => { if (room.item) room.viewer.viewport.goHome(); });
  room.hear("pan", ({ x, y }) => { if (room.item) panBy(room.viewer, x, y); });
  return first?.kind === "image" ? shown.catch(() => {}) : null;
}

function panBy(viewer, x, y) {
  viewer.viewport.panBy(viewer.viewport.deltaPointsFromPixels(new window.OpenSeadragon.Point(x, y)));
  viewer.viewport.applyConstraints();
}

async function show(room, host, id) {
  const asset = room.assets.find((one) => one.id === id);
  if (!asset || room.asset?.id === id) return;
  room.asset = asset;
  room.item = null;
  room.ground = null;
  for (const link of room.element.querySelectorAll("[data-asset-link]")) link.toggleAttribute("aria-current", link.dataset.assetLink === id) && link.setAttribute("aria-current", "true");
  host.setAttribute("aria-label", asset.title || host.dataset.label);
  room.element.dataset.shows = asset.kind;
  room.tell("changed");
  if (asset.kind !== "image") {
    room.viewer?.setVisible(false);
    const way = asset.kind === "model" ? await import("./review-model.js") : await import("./review-video.js");
    if (room.asset === asset) await way.show(room, host, asset);
    return;
  }
  room.viewer ??= await makeViewer(room, host);
  if (room.asset !== asset) return;
  room.viewer.setVisible(true);
  // The still lies beneath until something of the same picture is drawn over it.
  if (host.querySelector("[data-still]")?.dataset.still !== id) host.classList.add("drawn");
  room.viewer.open(asset.source); // says where the parts are, so that spots can be set before any of them has come
}

// Fractions of the picture or the frame to pixels of the canvas, and back.
export const toScreen = (room, x, y) => room.ground.toScreen(x, y);

export const toPicture = (room, point) => room.ground.toPicture(point);

export const inside = ({ x, y }) => x >= 0 && y >= 0 && x <= 1 && y <= 1;

export const clamp = (value) => Math.min(1, Math.max(0, value));
