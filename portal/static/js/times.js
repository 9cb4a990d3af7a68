// <time datetime>: what is near is told as "5 minutes ago", the rest in the reader's own zone; the whole instant is in the title.
import { say } from "./words.js";

const language = document.documentElement.lang || "en";
const UNITS = [["day", 86_400], ["hour", 3600], ["minute", 60]];
// A formatter costs a phone up to 30 ms: each is made when the first time wants it.
const once = (make) => { let made; return () => (made ??= make()); };
const relative = once(() => new Intl.RelativeTimeFormat(language, { numeric: "auto" }));
const whole = once(() => new Intl.DateTimeFormat(language, { dateStyle: "full", timeStyle: "short" }));
const near = once(() => new Intl.DateTimeFormat(language, { day: "numeric", month: "short", hour: "numeric", minute: "2-digit" }));
const far = once(() => new Intl.DateTimeFormat(language, { day: "numeric", month: "short", year: "numeric" }));

export function localise(root) {
  const found = [...root.querySelectorAll("time[datetime]")];
  if (root.matches?.("time[datetime]")) found.push(root);
  for (const element of found) {
    const stamp = element.dateTime;
    if (!stamp.includes("T") || element.hasAttribute("data-plain")) continue;
    const moment = new Date(stamp);
    if (Number.isNaN(moment.getTime())) continue;
    element.title = whole().format(moment);
    element.textContent = told(moment);
  }
}

export function told(moment, now = Date.now()) {
  const seconds = (moment.getTime() - now) / 1000;
  if (Math.abs(seconds) < 45) return say("justNow");
  for (const [unit, length] of UNITS) {
    const count = Math.round(seconds / length);
    if (Math.abs(count) >= 1 && (unit !== "day" || Math.abs(count) <= 6)) return relative().format(count, unit);
    if (unit === "day" && Math.abs(count) > 6) break;
  }
  return (new Date(now).getFullYear() === moment.getFullYear() ? near() : far()).format(moment);
}
