"""The drills: one skill at a time, one to three minutes, with an answer at once and the reason; `drill` first."""
