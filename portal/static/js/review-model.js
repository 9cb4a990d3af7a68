// A 3D model through model-viewer, its script loaded only now. Its pins stand on the surface and hide behind it; each knows its view.
import { placeOnModel } from "./review-model-place.js";

const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
const DEGREES = 15;

export async function show(room, host, asset) {
  const { ModelViewerElement } = await import(room.element.dataset.viewer);
  // Nothing is fetched from elsewhere: models that need these decoders are refused when they are brought.
  const own = new URL("../vendor/", import.meta.url).href;
  Object.assign(ModelViewerElement, { dracoDecoderLocation: own, ktx2TranscoderLocation: own, lottieLoaderLocation: own });
  if (room.asset !== asset) return;
  const model = document.createElement("model-viewer");
  const says = { src: asset.url, alt: asset.title || "3D", "camera-controls": "", "touch-action": "pan-y", "shadow-intensity": "0.7", "interaction-prompt": "none", "min-hotspot-opacity": "0" };
  for (const [name, value] of Object.entries(says)) model.setAttribute(name, value);
  host.append(model);
  host.classList.add("open");
  room.model = model;
  model.addEventListener("error", () => { room.find("[data-model-wrong]").hidden = false; });
  const listening = new AbortController();
  const hear = (name, action) => room.addEventListener(name, (event) => action(event.detail), { signal: listening.signal });
  hear("changed", () => { listening.abort(); model.remove(); room.model = null; room.find("[data-model-wrong]").hidden = true; });
  hear("zoom", ({ by }) => model.zoom(by > 1 ? 2 : -2));
  hear("fit", () => look(model, "auto auto auto", "auto auto auto", "auto"));
  hear("pan", ({ x, y }) => turn(model, Math.sign(x), Math.sign(y)));
  hear("fly", ({ thread }) => { if (model.loaded) fly(model, thread.surface); else model.addEventListener("load", () => fly(model, thread.surface), { once: true }); });
  const pins = () => drawHotspots(room, model);
  hear("select", pins);
  hear("shown", pins);
  const watcher = new MutationObserver(pins);
  watcher.observe(room.find('[data-live-list="threads"]'), { childList: true, subtree: true });
  listening.signal.addEventListener("abort", () => watcher.disconnect());
  model.addEventListener("load", () => room.tell("loaded"));
  placeOnModel(room, model, hear);
  pins();
  const chosen = room.threads().find((one) => one.id === room.selected && one.asset === asset.id);
  if (chosen?.surface) room.tell("fly", { thread: chosen });
}

function look(model, orbit, target, view) {
  model.cameraOrbit = orbit;
  model.cameraTarget = target;
  model.fieldOfView = view;
  if (still) model.jumpCameraToGoal();
}

function fly(model, surface) {
  if (!surface?.camera) return;
  const { orbit: [azimuth, inclination, distance], target, fieldOfView } = surface.camera;
  look(model, `${azimuth}rad ${inclination}rad ${distance}m`, target.map((one) => `${one}m`).join(" "), `${fieldOfView}deg`);
}

function turn(model, right, down) {
  const { theta, phi, radius } = model.getCameraOrbit();
  const lean = Math.min(Math.PI - 0.05, Math.max(0.05, phi + down * DEGREES * Math.PI / 180));
  model.cameraOrbit = `${theta + right * DEGREES * Math.PI / 180}rad ${lean}rad ${radius}m`;
  if (still) model.jumpCameraToGoal();
}

function drawHotspots(room, model) {
  const wanted = room.threads().filter((one) => one.asset === room.asset.id && one.surface && !one.article.hidden && !room.hides?.(one));
  for (const old of model.querySelectorAll("[data-pin]")) if (!wanted.some((one) => one.id === old.dataset.pin)) old.remove();
  for (const thread of wanted) {
    const { position, normal } = thread.surface;
    let pin = model.querySelector(`[data-pin="${thread.id}"]`);
    const place = `${position.map((one) => `${one}m`).join(" ")}`;
    if (pin && pin.dataset.position !== place) { pin.remove(); pin = null; }
    if (!pin) {
      pin = Object.assign(document.createElement("button"), { type: "button", slot: `hotspot-${thread.id}` });
      Object.assign(pin.dataset, { pin: thread.id, position: place, normal: normal.join(" "), visibilityAttribute: "visible" });
      pin.addEventListener("click", (event) => { event.stopPropagation(); room.select(thread.id); });
      model.append(pin);
    }
    pin.className = `spot-3d label-${thread.label}${thread.state === "resolved" ? " solved" : ""}${thread.id === room.selected ? " chosen" : ""}${thread.internal ? " for-team" : ""}`;
    pin.textContent = thread.state === "resolved" ? "✓" : thread.sign;
    pin.setAttribute("aria-label", thread.article.querySelector(".pin")?.textContent.trim() ?? thread.sign);
  }
}
