// Shapes as SVG: pins, rectangles and outlines at their place on the screen, with the arithmetic they need.
import { toScreen } from "./review-canvas.js";

const SVG = "http://www.w3.org/2000/svg";
const DROP = "M0 0C-5-5.5-13-10-13-18.5a13 13 0 1 1 26 0C13-10 5-5.5 0 0Z";

export function make(name, attributes = {}) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

// "0.1,0.2 0.3,0.4 Z" to {points, closed}.
export function cornersOf(text) {
  if (!text) return {};
  const parts = text.split(" ");
  const closed = parts.at(-1) === "Z";
  return { closed, points: (closed ? parts.slice(0, -1) : parts).map((one) => { const [x, y] = one.split(",").map(Number); return { x, y }; }) };
}

export function boxOf(points) {
  const [across, down] = [points.map((one) => one.x), points.map((one) => one.y)];
  const [x, y] = [Math.min(...across), Math.min(...down)];
  return { x, y, w: Math.max(...across) - x, h: Math.max(...down) - y };
}

// An outline as a spot: its corners with the box around them.
export const outlined = (points, closed) => ({ ...boxOf(points), points, closed });

// Where the pin of a spot stands: the corner of a rectangle, the highest corner of an outline.
export const footOf = (spot) => (spot.points ? spot.points.reduce((best, one) => (one.y < best.y ? one : best)) : { x: spot.x, y: spot.y });

// A spot moved as a whole, kept on the picture.
export function moved(spot, dx, dy) {
  const x = Math.min(1 - spot.w, Math.max(0, spot.x + dx)) - spot.x;
  const y = Math.min(1 - spot.h, Math.max(0, spot.y + dy)) - spot.y;
  return { ...spot, x: spot.x + x, y: spot.y + y, ...(spot.points && { points: spot.points.map((one) => ({ x: one.x + x, y: one.y + y })) }) };
}

// A spot with another width and height, its upper left corner where it was.
export function sized(spot, w, h) {
  const [wide, high] = [Math.min(1 - spot.x, Math.max(0.002, w)), Math.min(1 - spot.y, Math.max(0.002, h))];
  const points = spot.points?.map((one) => ({ x: spot.x + (spot.w ? (one.x - spot.x) / spot.w * wide : 0), y: spot.y + (spot.h ? (one.y - spot.y) / spot.h * high : 0) }));
  return points ? outlined(points, spot.closed) : { ...spot, w: wide, h: high };
}

export function pinShape(sign) {
  const pin = make("g", { class: "spot-pin" });
  const text = make("text", { y: -18 });
  text.textContent = sign;
  pin.append(make("path", { d: DROP }), sign === "+" ? make("path", { class: "plus", d: "M-5-18.5h10M0-23.5v10" }) : text);
  return pin;
}

export function boxShape(spot) {
  if (spot.points) return make("path", { class: spot.closed ? "spot-box" : "spot-box spot-line" });
  return spot.w > 0 ? make("rect", { class: "spot-box", rx: 3 }) : null;
}

export const drawn = (room, points, closed) => `M${points.map((one) => { const at = toScreen(room, one.x, one.y); return `${at.x.toFixed(1)} ${at.y.toFixed(1)}`; }).join("L")}${closed ? "Z" : ""}`;

export function setPlace(room, spot, pin, box) {
  const foot = footOf(spot);
  const at = toScreen(room, foot.x, foot.y);
  pin?.setAttribute("transform", `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`);
  if (!box) return at;
  if (spot.points) {
    box.setAttribute("d", drawn(room, spot.points, spot.closed));
    return at;
  }
  const to = toScreen(room, spot.x + spot.w, spot.y + spot.h);
  for (const [name, value] of [["x", at.x], ["y", at.y], ["width", Math.max(0, to.x - at.x)], ["height", Math.max(0, to.y - at.y)]]) box.setAttribute(name, value.toFixed(1));
  return at;
}
