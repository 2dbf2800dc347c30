"""The prospect: what it feels and remembers, what it hears in a turn, and the table of its answers; `mind` first."""
