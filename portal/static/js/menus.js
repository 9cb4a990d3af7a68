// Menus are <details> and open without script; here they close on Escape, on a press elsewhere and when another one opens.
// The main navigation of a phone is moved to where one is.
export function watchMenus() {
  // With the next frame, which measures the page anyway.
  requestAnimationFrame(() => document.querySelector(".site-nav [aria-current]")?.scrollIntoView({ inline: "center", block: "nearest", behavior: "instant" }));
  const open = () => document.querySelectorAll("details.menu[open]");
  document.addEventListener("click", (event) => open().forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; }));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    open().forEach((menu) => { menu.open = false; menu.querySelector("summary").focus(); });
  });
  document.addEventListener("toggle", (event) => {
    const menu = event.target;
    if (!menu.matches?.("details.menu") || !menu.open) return;
    open().forEach((other) => { if (other !== menu && !other.contains(menu)) other.open = false; });
    menu.querySelector('.menu-panel input[type="search"]')?.focus();
  }, true);
  document.addEventListener("focusout", (event) => open().forEach((menu) => {
    if (menu.contains(event.target) && event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
  }));
}
