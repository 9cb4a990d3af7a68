// The panes of a comparison: the older picture at the left; at the right both one over the other, with the difference on top.
// All pictures are one unit wide, so that a place has the same coordinates in both panes and pictures fit by their width.
const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
const source = (side) => side.dzi ?? { type: "image", url: side.url, buildPyramid: false };

export function layPanes(element, sides) {
  const OSD = window.OpenSeadragon;
  const make = (name) => {
    const place = Object.assign(document.createElement("div"), { className: "osd" });
    element.querySelector(`[data-pane="${name}"]`).append(place);
    const viewer = OSD({ element: place, drawer: "canvas", showNavigationControl: false, tabIndex: -1, animationTime: still ? 0 : 0.4, springStiffness: 9,
      visibilityRatio: 0.3, minZoomImageRatio: 0.5, maxZoomPixelRatio: 6, zoomPerScroll: 1.25,
      gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: false }, gestureSettingsTouch: { clickToZoom: false, dblClickToZoom: false, flickEnabled: !still } });
    viewer.addHandler("canvas-key", (event) => { event.preventDefaultAction = true; event.preventVerticalPan = true; event.preventHorizontalPan = true; });
    return viewer;
  };
  const left = make("before");
  const right = make("after");
  const items = {};
  const add = (viewer, name, side) => new Promise((done) => {
    if (!side) return done();
    viewer.addTiledImage({ tileSource: source(side), x: 0, y: 0, width: 1, success: ({ item }) => { items[name] = item; done(); }, error: () => done() });
  });
  const line = Object.assign(document.createElement("div"), { className: "compare-wipe" });
  element.querySelector('[data-pane="after"]').append(line);
  let linked = true;
  let leading = null;
  let mode = "side";
  const follow = (from, to) => () => {
    if (!linked || mode !== "side" || (leading && leading !== from)) return;
    leading = from;
    to.viewport.zoomTo(from.viewport.getZoom(), null, true);
    to.viewport.panTo(from.viewport.getCenter(), true);
    leading = null;
  };
  for (const name of ["zoom", "pan", "animation"]) { left.addHandler(name, follow(left, right)); right.addHandler(name, follow(right, left)); }
  right.addHandler("update-viewport", () => draw());
  const value = (name) => Number(element.querySelector(`[data-${name}]`).value) / 100;

  function draw() {
    if (mode !== "wipe" || !items.after) return;
    const at = right.viewport.pixelFromPoint(new OSD.Point(value("wipe"), 0), true);
    line.style.setProperty("translate", `${at.x.toFixed(1)}px 0`);
  }

  const ready = Promise.all([add(left, "left", sides.before), add(right, "before", sides.before).then(() => add(right, "after", sides.after))]).then(() => {
    for (const viewer of [left, right]) viewer.viewport.goHome(true);
  });
  return {
    ready, left, right, items,
    show(wanted) {
      // Another way has another room for the picture; whoever looked at the whole goes on looking at the whole.
      const whole = right.viewport.getZoom() <= right.viewport.getHomeZoom() * 1.05;
      if (whole && (mode === "side") !== (wanted === "side")) right.addOnceHandler("resize", () => right.viewport.goHome(true));
      mode = wanted;
      const { before, after, difference } = items;
      before?.setOpacity(mode === "side" && after ? 0 : 1);
      after?.setOpacity(mode === "overlay" ? value("opacity") : 1);
      const size = after?.getContentSize();
      after?.setClip(mode === "wipe" ? new OSD.Rect(value("wipe") * size.x, 0, Math.max(1, (1 - value("wipe")) * size.x), size.y) : null);
      difference?.setOpacity(mode === "difference" ? 1 : 0);
      draw();
      right.forceResize?.();
      right.forceRedraw();
    },
    addDifference: (url) => add(right, "difference", { url }).then(() => items.difference?.setOpacity(mode === "difference" ? 1 : 0)),
    link() { linked = !linked; if (linked) follow(right, left)(); return linked; },
    zoom(by) { right.viewport.zoomBy(by); right.viewport.applyConstraints(); },
    pan(x, y) { right.viewport.panBy(right.viewport.deltaPointsFromPixels(new OSD.Point(x, y))); right.viewport.applyConstraints(); },
    fit() { right.viewport.goHome(); if (!linked) left.viewport.goHome(); },
    bring(x, y, w, h) { const by = 0.04; right.viewport.fitBounds(new OSD.Rect(x - by, y - by, w + 2 * by, h + 2 * by)); },
  };
}
