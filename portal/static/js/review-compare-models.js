// Two models beside each other with one camera: whoever is turned turns the other; the dimensions come from the server.
export async function mount(element) {
  const { ModelViewerElement } = await import(element.dataset.viewer);
  const own = new URL("../vendor/", import.meta.url).href;
  Object.assign(ModelViewerElement, { dracoDecoderLocation: own, ktx2TranscoderLocation: own, lottieLoaderLocation: own });
  const sides = JSON.parse(element.querySelector("[data-sides]").textContent);
  const models = ["before", "after"].flatMap((name) => (sides[name] ? [show(element, name, sides[name])] : []));
  for (const model of models) {
    model.addEventListener("camera-change", ({ detail }) => {
      if (detail.source !== "user-interaction") return;
      for (const other of models) if (other !== model) turn(model, other);
    });
  }
  if (!element.dataset.comparison || element.querySelector("[data-measures] table")) return;
  const answer = await fetch(element.dataset.comparison).catch(() => null);
  if (answer?.ok && (await answer.json()).difference) {
    const page = await fetch(location.href).then((one) => one.text()).catch(() => "");
    const fresh = new DOMParser().parseFromString(page, "text/html").querySelector("[data-measures]");
    if (fresh) element.querySelector("[data-measures]").replaceWith(fresh);
  }
}

function show(element, name, side) {
  const model = document.createElement("model-viewer");
  for (const [key, value] of Object.entries({ src: side.url, alt: side.title || "3D", "camera-controls": "", "touch-action": "pan-y", "shadow-intensity": "0.7", "interaction-prompt": "none", "interpolation-decay": "50" })) model.setAttribute(key, value);
  element.querySelector(`[data-pane="${name}"]`).append(model);
  return model;
}

function turn(from, to) {
  const orbit = from.getCameraOrbit();
  const target = from.getCameraTarget();
  to.cameraOrbit = `${orbit.theta}rad ${orbit.phi}rad ${orbit.radius}m`;
  to.cameraTarget = `${target.x}m ${target.y}m ${target.z}m`;
  to.fieldOfView = `${from.getFieldOfView()}deg`;
  to.jumpCameraToGoal();
}
