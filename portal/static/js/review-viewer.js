// OpenSeadragon for pictures: deep-zoom tiles or one image. It tells the room of presses and drags; a tool may take them.
const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
const GESTURES = { "canvas-press": "down", "canvas-drag": "drag", "canvas-drag-end": "dragged", "canvas-release": "up", "canvas-click": "press", "canvas-double-click": "twice", "canvas-pinch": "pinch" };

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

export async function makeViewer(room, host) {
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
    room.ground = groundOf(viewer, room.item);
    host.classList.add("open");
    room.tell("open");
  });
  viewer.addOnceHandler("tile-drawn", () => host.classList.add("drawn"));
  viewer.addHandler("open-failed", () => host.classList.remove("open"));
  for (const name of ["update-viewport", "resize", "animation-finish"]) viewer.addHandler(name, () => { if (room.item) room.tell("moved"); });
  for (const [name, told] of Object.entries(GESTURES)) {
    viewer.addHandler(name, (event) => {
      const detail = { at: event.position, quick: event.quick, by: event.pointerType, event: event.originalEvent, taken: false };
      room.tell(told, detail);
      if (detail.taken) event.preventDefaultAction = true;
    });
  }
  viewer.addHandler("canvas-key", (event) => { event.preventDefaultAction = true; event.preventVerticalPan = true; event.preventHorizontalPan = true; });
  return viewer;
}

function groundOf(viewer, item) {
  const size = item.getContentSize();
  const point = (x, y) => new window.OpenSeadragon.Point(x, y);
  return {
    place: viewer.canvas, ratio: size.x / size.y,
    size: () => viewer.viewport.getContainerSize(),
    toScreen: (x, y) => item.imageToViewerElementCoordinates(point(x * size.x, y * size.y)),
    toPicture: ({ x, y }) => { const at = item.viewerElementToImageCoordinates(point(x, y)); return { x: at.x / size.x, y: at.y / size.y }; },
    // How much nearer one may still come, and the way there.
    nearer: () => viewer.viewport.getMaxZoom() / viewer.viewport.getZoom(true),
    lookAt: (x, y) => viewer.viewport.panTo(item.imageToViewportCoordinates(x * size.x, y * size.y)),
    fit: ({ x, y, w, h }) => viewer.viewport.fitBoundsWithConstraints(item.imageToViewportRectangle(x * size.x, y * size.y, w * size.x, h * size.y)),
  };
}
