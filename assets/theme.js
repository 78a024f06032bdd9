// Paper or night, and how the page was reached. The choice stays on this device. This script stands in every page, before anything is painted.
(function () {
  "use strict";
  var root = document.documentElement;
  var key = "claimscope-theme";

  try {
    var saved = localStorage.getItem(key);
    if (/^(paper|night)$/.test(saved)) root.dataset.theme = saved;
    // Where storage is refused, the choice lasts as long as the page.
  } catch (error) {}
  // One listener for all of the page, so that the button works before the app is there, and after it.
  addEventListener("click", function (event) {
    if (!event.target.closest("[data-theme-toggle]")) return;
    var theme = root.dataset.theme;
    var isNight = theme ? theme === "night" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = theme = isNight ? "paper" : "night";
    try {
      localStorage.setItem(key, theme);
    } catch (error) {}
  });
  root.dataset.themeReady = "";

  // Followed by a link or typed, not reached by a step in history: what is out of sight is laid out later (section.css).
  var entry = performance.getEntriesByType("navigation")[0];
  if (!entry || entry.type !== "navigate") return;
  root.dataset.opened = "";
  // A reader who goes on by keyboard meets the page whole: a part that gets its height when focus is in it would carry
  // the focus out of sight. The first key may come long before the app does.
  addEventListener("keydown", function () {
    delete root.dataset.opened;
  }, { once: true });
})();
