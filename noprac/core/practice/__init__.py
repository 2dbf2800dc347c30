"""Practice over weeks: the no's heard, the goal, the figures, the dread, the progress, what to do next.

Takes: calls in numbers, days, moments. Gives: frozen values, and sentences on them. May not: know a clock, or call a
small number anything but small.
"""
