"""The drills: one skill at a time, one to three minutes, with an answer at once and the reason; `drill` first.

Takes: prompts, answers with their moves. Gives: judgements. May not: tag, time, schedule or keep anything.
"""
