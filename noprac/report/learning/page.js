"use strict";
// The page's only deed: once it is there, the results are told, and what came of that is said.

addEventListener("load", () => {
  const line = document.getElementById("told");
  const system = systemOf(window, RESULTS.edition);
  if (system === null) {
    line.textContent = "No learning system is listening. Upload this package to yours and open it there.";
    return;
  }
  line.textContent = tell(system, RESULTS).told
    ? "Your learning system has these results."
    : "Your learning system did not take these results. Try the package of the other edition of SCORM.";
});
