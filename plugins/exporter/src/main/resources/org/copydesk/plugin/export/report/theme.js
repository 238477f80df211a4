// Light or dark: as the system has it, until somebody chooses.
(function () {
  "use strict";

  const KEY = "copydesk-theme";
  const dark = matchMedia("(prefers-color-scheme: dark)");

  // Some browsers keep nothing for pages on the disk, and say so by an error.
  function kept() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  }

  function keep(theme) {
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // It holds for this page alone.
    }
  }

  function apply() {
    document.documentElement.dataset.theme = kept() || (dark.matches ? "dark" : "light");
    dispatchEvent(new Event("copydesk-theme"));
  }

  function turn() {
    const theme = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
    keep(theme);
    document.documentElement.dataset.theme = theme;
    dispatchEvent(new Event("copydesk-theme"));
  }

  /** Returns a colour of the styles, for what is drawn on a canvas. */
  const colour = (name) =>
    getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

  apply();
  dark.addEventListener("change", apply);
  addEventListener("DOMContentLoaded", () =>
    document.getElementById("theme").addEventListener("click", turn),
  );
  Object.assign(copydesk, { colour });
})();
