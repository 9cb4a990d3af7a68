// The start of every page: what the page is there for, then what every page has and whatever [data-mount] asks for.
import { mountAll, mountFirst } from "./mount.js";

document.documentElement.classList.add("scripted");
const first = document.querySelector("[data-first]");
const common = first ? null : import("./everywhere.js");
mountFirst(document).then(async () => {
  for (const link of document.querySelectorAll('link[rel="later"]')) link.rel = "modulepreload"; // what the page named to come now
  (await (common ?? import("./everywhere.js"))).start();
  mountAll(document).then(() => document.documentElement.classList.add("mounted"));
  if (document.querySelector("[data-room]")) import("./live.js").then((live) => live.enterAll(document));
});
