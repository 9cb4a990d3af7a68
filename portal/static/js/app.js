// The start of every page: mounts behaviours where [data-mount] asks for them and switches on what every page has.
import { mountAll, mountFirst } from "./mount.js";
import { watchForms } from "./forms.js";
import { watchConfirm } from "./confirm.js";
import { watchMenus } from "./menus.js";
import { watchTheme } from "./theme.js";
import { watchLine } from "./line.js";
import { localise } from "./times.js";

document.documentElement.classList.add("scripted");
watchConfirm();
watchForms();
watchMenus();
watchTheme();
watchLine();
localise(document);
setInterval(() => localise(document), 60_000);
for (const field of document.querySelectorAll("input[data-timezone]")) field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || field.value;
mountFirst(document).then(() => {
  for (const link of document.querySelectorAll('link[rel="later"]')) link.rel = "modulepreload"; // what the page named to come now
  mountAll(document).then(() => document.documentElement.classList.add("mounted"));
  if (document.querySelector("[data-room]")) import("./live.js").then((live) => live.enterAll(document));
});
