// A video on the table, played by the browser itself.
export function showVideo(room, host, asset) {
  room.viewer?.setVisible(false);
  host.querySelector("model-viewer")?.remove();
  const video = Object.assign(document.createElement("video"), { controls: true, preload: "metadata", playsInline: true, src: asset.url, poster: asset.poster ?? "" });
  video.setAttribute("aria-label", asset.title);
  host.append(video);
  host.classList.add("open");
  room.tell("moved");
}
