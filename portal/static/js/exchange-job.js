// An import that is under way: asks how far it is, shows it, and opens the page anew when its state has changed.
const EVERY = 700;

export function mount(section) {
  const meter = section.querySelector("progress");
  const figures = section.querySelector(".numbers");
  const ask = async () => {
    if (!section.isConnected) return;
    try {
      const answer = await fetch(section.dataset.job, { headers: { Accept: "application/json" } });
      const job = await answer.json();
      if (answer.ok && job.state !== section.dataset.state && job.state !== "working") return location.reload();
      if (answer.ok) show(job);
    } catch { /* the line is down: ask again */ }
    setTimeout(ask, EVERY);
  };
  const show = (job) => {
    if (job.total) [meter.max, meter.value] = [job.total, job.done];
    else meter.removeAttribute("value");
    figures.textContent = job.total ? `${job.done} / ${job.total}` : "…";
  };
  setTimeout(ask, EVERY);
}
