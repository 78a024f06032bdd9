// Paper or night, and how the page was reached. The choice stays on this device. This script stands in every page, before anything is painted.
(function () {
  "use strict";
  var root = document.documentElement;
  var key = "claimscope-theme";

  function saved() {
    try {
      return localStorage.getItem(key);
    } catch (error) {
      // Storage is refused; the choice then lasts as long as the page.
      return null;
    }
  }

  function isNight() {
    var theme = root.dataset.theme;
    return theme ? theme === "night" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  if (/^(paper|night)$/.test(saved())) root.dataset.theme = saved();
  // One listener on the document, so that the button works before the app is there, and after it.
  document.addEventListener("click", function (event) {
    if (!event.target.closest("[data-theme-toggle]")) return;
    root.dataset.theme = isNight() ? "paper" : "night";
    try {
      localStorage.setItem(key, root.dataset.theme);
    } catch (error) {}
  });
  root.dataset.themeReady = "";

  // Followed by a link or typed, not reached by a step in history: what is out of sight is laid out later (section.css).
  var entry = performance.getEntriesByType("navigation")[0];
  if (entry && entry.type === "navigate") root.dataset.opened = "";
})();
