// The picture on the table: deep-zoom tiles or one image through OpenSeadragon, a model through model-viewer; frames change it in place.
import { showModel } from "./review-model.js";
import { showVideo } from "./review-video.js";

const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

export function showCanvas(room) {
  const host = room.find("[data-canvas]");
  if (!host) return;
  room.host = host;
  room.hear("asset", ({ id }) => show(room, host, id));
  room.element.querySelectorAll("[data-asset-link]").forEach((link) => link.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    room.tell("asset", { id: link.dataset.assetLink });
    history.replaceState(null, "", link.href);
  }));
  const wanted = new URLSearchParams(location.search).get("asset");
  const first = room.assets.find((one) => one.id === wanted) ?? room.assets.find((one) => one.id === room.pending) ?? room.assets[0];
  if (first) room.tell("asset", { id: first.id });
  room.hear("zoom", ({ by }) => { room.viewer?.viewport.zoomBy(by); room.viewer?.viewport.applyConstraints(); });
  room.hear("fit", () => room.viewer?.viewport.goHome());
  room.hear("pan", ({ x, y }) => panBy(room.viewer, x, y));
}

function panBy(viewer, x, y) {
  if (!viewer) return;
  viewer.viewport.panBy(viewer.viewport.deltaPointsFromPixels(new window.OpenSeadragon.Point(x, y)));
  viewer.viewport.applyConstraints();
}

async function show(room, host, id) {
  const asset = room.assets.find((one) => one.id === id);
  if (!asset || room.asset?.id === id) return;
  room.asset = asset;
  room.item = null;
  for (const link of room.element.querySelectorAll("[data-asset-link]")) link.toggleAttribute("aria-current", link.dataset.assetLink === id) && link.setAttribute("aria-current", "true");
  host.setAttribute("aria-label", asset.title || host.getAttribute("aria-label"));
  room.element.classList.toggle("shows-model", asset.kind !== "image");
  room.tell("changed");
  host.querySelector("video")?.remove();
  if (asset.kind === "video") return showVideo(room, host, asset);
  if (asset.kind === "model") {
    room.viewer?.setVisible(false);
    return showModel(room, host, asset);
  }
  host.querySelector("model-viewer")?.remove();
  room.viewer ??= await makeViewer(room, host);
  if (room.asset !== asset) return;
  room.viewer.setVisible(true);
  room.viewer.open(asset.dzi ?? { type: "image", url: asset.url, buildPyramid: false });
}

export function loadViewer(address) {
  return new Promise((resolve, reject) => {
    if (window.OpenSeadragon) return resolve();
    // The viewer would write a <style> that our policy refuses; where it finds one with this mark it does not. This one styles nothing.
    const mark = document.createElementNS("urn:maquette:mark", "style");
    mark.setAttribute("data-openseadragon-mobile-css", "");
    document.head.append(mark);
    const element = Object.assign(document.createElement("script"), { src: address, onload: resolve, onerror: () => reject(new Error("no viewer")) });
    document.head.append(element);
  });
}

async function makeViewer(room, host) {
  room.loading ??= loadViewer(room.element.dataset.osd);
  await room.loading;
  if (room.viewer) return room.viewer;
  const place = Object.assign(document.createElement("div"), { className: "osd" });
  host.append(place);
  const viewer = window.OpenSeadragon({
    element: place, drawer: "canvas", showNavigationControl: false, tabIndex: -1, animationTime: still ? 0 : 0.45, springStiffness: 9,
    visibilityRatio: 0.5, minZoomImageRatio: 0.6, maxZoomPixelRatio: 4, imageLoaderLimit: 6, zoomPerScroll: 1.25, preserveImageSizeOnResize: true,
    gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: false }, gestureSettingsTouch: { clickToZoom: false, dblClickToZoom: false, flickEnabled: !still },
    gestureSettingsPen: { clickToZoom: false, dblClickToZoom: false },
  });
  viewer.addHandler("open", () => {
    room.item = viewer.world.getItemAt(0);
    host.classList.add("open");
    room.tell("open");
  });
  viewer.addHandler("open-failed", () => host.classList.remove("open"));
  for (const name of ["update-viewport", "resize", "animation-finish"]) viewer.addHandler(name, () => room.tell("moved"));
  viewer.addHandler("canvas-key", (event) => { event.preventDefaultAction = true; event.preventVerticalPan = true; event.preventHorizontalPan = true; });
  return viewer;
}

// Fractions of the picture to pixels of the canvas, and back.
export function toScreen(room, x, y) {
  const size = room.item.getContentSize();
  return room.item.imageToViewerElementCoordinates(new window.OpenSeadragon.Point(x * size.x, y * size.y));
}

export function toPicture(room, point) {
  const size = room.item.getContentSize();
  const at = room.item.viewerElementToImageCoordinates(point);
  return { x: at.x / size.x, y: at.y / size.y };
}

export const inside = ({ x, y }) => x >= 0 && y >= 0 && x <= 1 && y <= 1;
