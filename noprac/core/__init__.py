"""The pure heart: moves, prospect, lines, call and score.

Takes: events and frozen values. Gives: new values and effects to be carried out by others.
May not: do I/O, read a clock, start a thread or draw a random number; import any other room or any third-party library.
"""
