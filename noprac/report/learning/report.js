"use strict";
// Tells a learning system the results of `results.js`.
//
// Takes: a window in or above which the system has put its API (SCORM 1.2: `API`, SCORM 2004: `API_1484_11`), the
// results. Gives: whether they were taken, and what was refused. May not: touch the page, or call anybody else.

const EDITIONS = {
  "1.2": { api: "API", start: "LMSInitialize", set: "LMSSetValue", commit: "LMSCommit", end: "LMSFinish" },
  "2004": { api: "API_1484_11", start: "Initialize", set: "SetValue", commit: "Commit", end: "Terminate" },
};
const DEEPEST = 500; // frames above ours, as SCORM 2004 has it

// The system's API in or above a window, or null. A frame of another origin may not be looked into.
function above(start, name) {
  let at = start;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    try {
      if (at[name]) return at[name];
      if (at.parent === at) return null;
      at = at.parent;
    } catch (walled) {
      return null;
    }
  }
  return null;
}

function systemOf(start, edition) {
  const name = EDITIONS[edition].api;
  let opener = null;
  try {
    opener = start.opener || (start.top && start.top.opener);
  } catch (walled) {
    opener = null;
  }
  return above(start, name) || (opener ? above(opener, name) : null);
}

// What is set, in its order: [name, value, whether a system may do without it].
function valuesOf(results) {
  return results.edition === "1.2" ? values12(results) : values2004(results);
}

function values12(results) {
  const values = scores12("cmi.core.score", results, false);
  values.push(["cmi.core.lesson_status", status(results), false]);
  values.push(["cmi.core.session_time", results.time, true]);
  results.each.forEach((one, number) => {
    const at = "cmi.objectives." + number;
    values.push([at + ".id", one.id, true], ...scores12(at + ".score", one, true));
    values.push([at + ".status", status(one), true]);
  });
  return values;
}

function scores12(at, one, spare) {
  if (one.raw === null) return [];
  return [
    [at + ".raw", String(one.raw), spare],
    [at + ".min", "0", true],
    [at + ".max", "100", true],
  ];
}

function values2004(results) {
  const values = scores2004("cmi.score", results, false);
  values.push(["cmi.completion_status", status(results), false]);
  values.push(["cmi.success_status", "unknown", true]);
  values.push(["cmi.session_time", results.time, true]);
  values.push(["cmi.exit", "normal", true]);
  results.each.forEach((one, number) => {
    const at = "cmi.objectives." + number;
    values.push([at + ".id", one.id, true], ...scores2004(at + ".score", one, true));
    values.push([at + ".completion_status", status(one), true]);
    values.push([at + ".success_status", "unknown", true]);
    values.push([at + ".description", one.title, true]);
  });
  return values;
}

function scores2004(at, one, spare) {
  if (one.raw === null) return [];
  return [[at + ".scaled", String(one.scaled), spare], ...scores12(at, one, spare)];
}

function status(one) {
  return one.completed ? "completed" : "incomplete";
}

// Whether the system took the results: all that it may not do without, and that to the end.
function tell(system, results) {
  const said = EDITIONS[results.edition];
  if (String(system[said.start]("")) !== "true") return { told: false, refused: [said.start] };
  const refused = [];
  let told = true;
  for (const [name, value, spare] of valuesOf(results)) {
    if (String(system[said.set](name, value)) !== "true") {
      refused.push(name);
      told = told && spare;
    }
  }
  told = String(system[said.commit]("")) === "true" && told;
  told = String(system[said.end]("")) === "true" && told;
  return { told: told, refused: refused };
}
