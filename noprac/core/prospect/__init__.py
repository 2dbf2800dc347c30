"""The prospect: what it feels and remembers, what it hears in a turn, and the table of its answers; `mind` first.

Takes: a scenario, the trainee's moves and words. Gives: what it feels then, and an answer to be worded. May not: word
it, or draw by chance.
"""
