"use strict";
// A learning system that takes only what its edition of SCORM allows, and keeps a record of it.

const ID = /^[\w\-.:]{1,255}$/;
const SHARE = /^-?(1(\.0{1,7})?|0(\.\d{1,7})?)$/;
const FULL = /^(100(\.0+)?|\d{1,2}(\.\d{1,7})?)$/;
const LONG = /^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/;
const RULES = {
  "1.2": [
    [/^cmi\.core\.score\.(raw|min|max)$/, FULL],
    [/^cmi\.core\.lesson_status$/, /^(passed|completed|failed|incomplete|browsed)$/],
    [/^cmi\.core\.session_time$/, /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/],
    [/^cmi\.objectives\.\d+\.id$/, ID],
    [/^cmi\.objectives\.\d+\.score\.(raw|min|max)$/, FULL],
    [/^cmi\.objectives\.\d+\.status$/, /^(passed|completed|failed|incomplete|browsed|not attempted)$/],
  ],
  "2004": [
    [/^cmi(\.objectives\.\d+)?\.score\.scaled$/, SHARE],
    [/^cmi(\.objectives\.\d+)?\.score\.(raw|min|max)$/, FULL],
    [/^cmi(\.objectives\.\d+)?\.completion_status$/, /^(completed|incomplete|not attempted|unknown)$/],
    [/^cmi(\.objectives\.\d+)?\.success_status$/, /^(passed|failed|unknown)$/],
    [/^cmi\.session_time$/, LONG],
    [/^cmi\.exit$/, /^(time-out|suspend|logout|normal|)$/],
    [/^cmi\.objectives\.\d+\.id$/, ID],
    [/^cmi\.objectives\.\d+\.description$/, /^[^]{0,250}$/],
  ],
};

function System(edition, without) {
  this.values = {};
  this.state = "new";
  const set = (name, value) => {
    const rule = RULES[edition].find(([pattern]) => pattern.test(name));
    const objective = /^cmi\.objectives\.(\d+)\.(?!id$)/.exec(name);
    const known = !objective || "cmi.objectives." + objective[1] + ".id" in this.values;
    const fits = this.state === "open" && rule && known && typeof value === "string" && rule[1].test(value);
    if (!fits || name.startsWith(without)) return "false";
    this.values[name] = value;
    return "true";
  };
  const go = (from, to) => (text) => {
    if (text !== "" || this.state !== from) return "false";
    this.state = to;
    return "true";
  };
  const before = edition === "1.2" ? "LMS" : "";
  this[before + "Initialize"] = go("new", "open");
  this[before + "SetValue"] = set;
  this[before + "Commit"] = go("open", "open");
  this[edition === "1.2" ? "LMSFinish" : "Terminate"] = go("open", "over");
}
