"use strict";
// The choice of light or dark that the renderer remembers holds for all pages; without one it is the system's.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("colorMode");
  } catch {
    // a page without storage has no memory either
  }
  if (chosen === "light" || chosen === "dark") {
    document.documentElement.dataset.theme = chosen;
  }
})();

// on a narrow screen the bar scrolls: this page's name is to be seen in it
document.addEventListener("DOMContentLoaded", () => {
  document.querySelector(".site [aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });
});
