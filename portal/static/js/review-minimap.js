// A small picture of the whole, shown while only a part of it is to be seen; a press on it goes there. It is for the eye alone.
export function showMinimap(room) {
  let map = null;
  room.hear("open", lay);
  room.hear("changed", () => { map?.remove(); map = null; });
  room.hear("moved", show);
  lay();

  function lay() {
    map?.remove();
    map = null;
    const small = room.find(`[data-asset-link="${room.asset?.id}"] img`);
    if (!room.item || !small || matchMedia("(max-width: 55.99rem)").matches) return;
    map = Object.assign(document.createElement("div"), { className: "minimap", hidden: true });
    map.setAttribute("aria-hidden", "true");
    const picture = Object.assign(document.createElement("img"), { src: small.currentSrc || small.src, alt: "", draggable: false });
    map.append(picture, Object.assign(document.createElement("span"), { className: "minimap-seen" }));
    map.style.aspectRatio = String(room.ground.ratio);
    map.addEventListener("pointerdown", (event) => {
      event.stopPropagation();
      const area = map.getBoundingClientRect();
      room.ground.lookAt((event.clientX - area.left) / area.width, (event.clientY - area.top) / area.height);
    });
    room.find("[data-stage]").append(map);
    show();
  }

  function show() {
    if (!map || !room.ground) return;
    const size = room.ground.size();
    const [from, to] = [room.ground.toPicture({ x: 0, y: 0 }), room.ground.toPicture({ x: size.x, y: size.y })];
    const keep = (value) => Math.min(1, Math.max(0, value));
    map.hidden = from.x <= 0.001 && from.y <= 0.001 && to.x >= 0.999 && to.y >= 0.999;
    const seen = map.lastElementChild.style;
    seen.left = `${keep(from.x) * 100}%`;
    seen.top = `${keep(from.y) * 100}%`;
    seen.width = `${(keep(to.x) - keep(from.x)) * 100}%`;
    seen.height = `${(keep(to.y) - keep(from.y)) * 100}%`;
  }
}
