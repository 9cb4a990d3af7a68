// What every page has: forms that say how they fare, questions before what cannot be undone, menus, the theme, the line, times.
import { watchForms } from "./forms.js";
import { watchConfirm } from "./confirm.js";
import { watchMenus } from "./menus.js";
import { watchTheme } from "./theme.js";
import { watchLine } from "./line.js";
import { localise } from "./times.js";

export function start() {
  watchConfirm();
  watchForms();
  watchMenus();
  watchTheme();
  watchLine();
  localise(document);
  setInterval(() => localise(document), 60_000);
  for (const field of document.querySelectorAll("input[data-timezone]")) field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || field.value;
}
