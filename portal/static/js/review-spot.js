// A spot as a W3C selector for the server, and in words for people.
const MEDIA = "http://www.w3.org/TR/media-frags/";
const short = (value, places = 6) => String(Number(value.toFixed(places)));

export function selectorOf(spot) {
  if (spot.surface) return spot.surface;
  const inFrame = spot.x >= 0 ? regionOf(spot) : null;
  if (spot.start === undefined || spot.start === null) return inFrame;
  const ends = [spot.start, spot.end].filter((one) => one !== undefined && one !== null);
  return { type: "FragmentSelector", conformsTo: MEDIA, value: `t=npt:${ends.map((one) => short(one / 1000, 3)).join(",")}`, ...(inFrame && { refinedBy: inFrame }) };
}

function regionOf(spot) {
  if (spot.points) {
    const corners = spot.points.map((one) => `${short(one.x)},${short(one.y)}`);
    return drawing(spot.closed ? `<polygon points="${corners.join(" ")}"/>` : `<path d="M${corners.join(" L")}"/>`);
  }
  if (spot.w > 0) return { type: "FragmentSelector", conformsTo: MEDIA, value: `xywh=percent:${[spot.x, spot.y, spot.w, spot.h].map((one) => short(one * 100, 4)).join(",")}` };
  return drawing(`<circle cx="${short(spot.x)}" cy="${short(spot.y)}" r="0.005"/>`);
}

const drawing = (figure) => ({ type: "SvgSelector", value: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${figure}</svg>` });

export function clock(ms) {
  const whole = Math.floor(ms / 1000);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}.${Math.floor((ms % 1000) / 100)}`;
}

// "upper left", "at 0:12.4, in the middle": the ninth of the picture in which the middle of the spot lies.
export function inWords(room, spot) {
  const said = [];
  if (spot.start !== undefined && spot.start !== null) said.push(spot.end ? `${clock(spot.start)}–${clock(spot.end)}` : clock(spot.start));
  if (spot.x >= 0 && spot.x !== null) {
    const third = (value) => Math.min(2, Math.floor(value * 3));
    said.push(room.words.ninths.split("|")[third(spot.y + spot.h / 2) * 3 + third(spot.x + spot.w / 2)]);
  }
  if (spot.surface) said.push(room.words.surface);
  return said.join(", ");
}
