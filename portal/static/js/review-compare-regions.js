// What differs, as the server found it: boxes over the picture, a list beside it, the next one on a key.
import { make } from "./review-shapes.js";
import { announce } from "./words.js";

export function findRegions(element, panes, words) {
  const list = element.querySelector("[data-regions]");
  const wait = element.querySelector("[data-difference-wait]");
  const says = element.querySelector("[data-difference-says]");
  const layer = make("svg", { class: "compare-boxes", "aria-hidden": "true", focusable: "false" });
  element.querySelector('[data-pane="after"]').append(layer);
  let found = { regions: [], width: 1, height: 1 };
  let at = -1;
  const per = (value) => `${Math.round(value * 100)} %`;

  async function read() {
    try {
      const answer = await fetch(element.dataset.comparison);
      const told = answer.ok ? (await answer.json()).difference : null;
      if (!told) throw new Error("none");
      found = told;
      wait.hidden = true;
      const count = found.regions.length;
      says.textContent = count === 0 ? words.none : count === 1 ? words.one : words.count.replace("{n}", count);
      if (found.more) says.textContent += ` ${words.more.replace("{n}", found.more)}`;
      list.replaceChildren(...found.regions.map(line));
      await panes.ready;
      await panes.addDifference(element.dataset.difference);
      panes.right.addHandler("update-viewport", draw);
      draw();
      element.dataset.compared = String(count);
    } catch {
      wait.textContent = words.failed;
    }
  }

  function line(one, number) {
    const entry = document.createElement("li");
    const link = Object.assign(document.createElement("a"), { href: "#difference", textContent: words.at.replace("{x}", per(one.x + one.w / 2)).replace("{y}", per(one.y + one.h / 2)) });
    link.dataset.region = number;
    link.addEventListener("click", (event) => { event.preventDefault(); element.querySelector('[data-to-mode="difference"]').click(); bring(number); });
    const size = Object.assign(document.createElement("span"), { className: "soft", textContent: ` ${(one.w * 100).toFixed(1)} × ${(one.h * 100).toFixed(1)} %` });
    entry.append(link, size);
    return entry;
  }

  // Regions are fractions of the sheet both pictures are fitted to: one unit wide, so many units high.
  function box(one) {
    const tall = found.height / found.width;
    return [one.x, one.y * tall, one.w, one.h * tall];
  }

  function draw() {
    const port = panes.right.viewport;
    const point = (x, y) => port.pixelFromPoint(new window.OpenSeadragon.Point(x, y), true);
    layer.replaceChildren(...found.regions.flatMap((one, number) => {
      const [x, y, w, h] = box(one);
      const [from, to] = [point(x, y), point(x + w, y + h)];
      const sign = make("text", { x: from.x, y: from.y });
      sign.textContent = number + 1;
      return [make("rect", { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y, class: number === at ? "chosen" : "" }), make("circle", { cx: from.x, cy: from.y, r: 10 }), sign];
    }));
  }

  function bring(number) {
    at = number;
    for (const link of list.querySelectorAll("[data-region]")) link.toggleAttribute("aria-current", Number(link.dataset.region) === number);
    list.children[number]?.scrollIntoView({ block: "nearest" });
    panes.bring(...box(found.regions[number]));
    announce(words.place.replace("{n}", number + 1).replace("{all}", found.regions.length));
    draw();
  }

  read();
  return {
    next(by) {
      const count = found.regions.length;
      if (!count) return announce(words.none);
      element.querySelector('[data-to-mode="difference"]').click();
      bring(at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count);
    },
  };
}
