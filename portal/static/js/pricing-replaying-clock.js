// The clock of a replay: time runs an hour or a day in a second, or from step to step; a slider goes to any time.
const REST = 1400; // milliseconds a step is shown when nothing is waited for
const near = new Intl.DateTimeFormat(document.documentElement.lang || "en", { dateStyle: "medium", timeStyle: "short" });

export function run(player, story, { steps, here, go }) {
  const [slider, clock, speed, button] = ["time", "clock", "speed", "play"].map((name) => player.querySelector(`[data-${name}]`));
  const at = (step) => Date.parse(step.dataset.when);
  let now = 0; // the time that is shown, in milliseconds
  let timer = 0;
  let before = 0;

  function show(moment) {
    now = moment;
    slider.value = String(Math.round(moment / 1000));
    clock.textContent = near.format(moment);
    slider.setAttribute("aria-valuetext", clock.textContent);
  }

  function measure() {
    const all = steps();
    slider.min = String(Math.floor(at(all[0]) / 1000));
    slider.max = String(Math.ceil(at(all.at(-1)) / 1000));
  }

  // The last step that had happened by then.
  const reached = (moment) => Math.max(0, steps().findLastIndex((one) => Math.floor(at(one) / 1000) <= Math.ceil(moment / 1000)));

  function tick(stamp) {
    if (!timer) return;
    const passed = stamp - before;
    if (speed.value === "skip") {
      if (passed < REST) return void (timer = requestAnimationFrame(tick));
      go(here() + 1, false);
    } else {
      const moment = now + Math.min(passed, 200) * Number(speed.value);
      const step = reached(moment);
      if (step !== here()) go(step, false);
      show(Math.min(moment, Number(slider.max) * 1000));
    }
    before = stamp;
    if (here() >= steps().length - 1) return rest();
    timer = requestAnimationFrame(tick);
  }

  function rest() {
    cancelAnimationFrame(timer);
    timer = 0;
    tell(false);
  }

  function play() {
    if (here() >= steps().length - 1) go(0, false);
    before = performance.now();
    timer = requestAnimationFrame(tick);
    tell(true);
  }

  function tell(running) {
    button.setAttribute("aria-pressed", String(running));
    button.querySelector("[data-when='rest']").hidden = running;
    button.querySelector("[data-when='run']").hidden = !running;
  }

  button.addEventListener("click", () => (timer ? rest() : play()));
  player.querySelector("[data-to='back']").addEventListener("click", () => { rest(); go(here() - 1); });
  player.querySelector("[data-to='on']").addEventListener("click", () => { rest(); go(here() + 1); });
  slider.addEventListener("input", () => { rest(); const moment = Number(slider.value) * 1000; go(reached(moment), false); show(moment); });
  story.addEventListener("story:at", (event) => { if (!timer || speed.value === "skip") show(event.detail); });
  story.addEventListener("story:grew", () => { measure(); show(at(steps()[here()])); });
  measure();
  show(at(steps()[Math.max(0, here())]));
  player.hidden = false;
}
