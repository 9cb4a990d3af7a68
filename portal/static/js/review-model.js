// A 3D model, shown by model-viewer; its script comes only when a model is on the table, decoders would come from here too.
export async function showModel(room, host, asset) {
  const { ModelViewerElement } = await import(room.element.dataset.viewer);
  const own = new URL("../vendor/", import.meta.url).href;
  Object.assign(ModelViewerElement, { dracoDecoderLocation: own, ktx2TranscoderLocation: own, lottieLoaderLocation: own });
  if (room.asset !== asset) return;
  host.querySelector("model-viewer")?.remove();
  const model = document.createElement("model-viewer");
  for (const [name, value] of Object.entries({ src: asset.url, alt: asset.title || "3D", "camera-controls": "", "touch-action": "pan-y", "shadow-intensity": "0.7", "interaction-prompt": "none" })) model.setAttribute(name, value);
  host.append(model);
  host.classList.add("open");
  room.tell("moved");
}
