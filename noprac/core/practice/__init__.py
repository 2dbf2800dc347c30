"""Practice over weeks: the no's heard, the goal, the figures, the dread, the progress, what to do next.

One rule for all of it: a small number is called so. Nothing here knows a clock; days and moments are passed in.
"""
