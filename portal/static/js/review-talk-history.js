// What a comment said before, on its own page: asked for anew whenever its words change.
import { fragment } from "./parts.js";
import { localise } from "./times.js";

export function mount(panel) {
  document.addEventListener("live:fact", async ({ detail }) => {
    if (detail.data?.comment?.id !== panel.dataset.comment) return;
    try {
      const answer = await fetch(location.pathname);
      const fresh = answer.ok && fragment(await answer.text()).querySelector("#history");
      if (!fresh) return;
      localise(fresh);
      document.getElementById("history").replaceWith(fresh);
    } catch { /* the line is down: it stands there at the next look */ }
  });
}
