"""Many people's calls: what a trainer is given, and what can be said of it.

Takes: calls with their letters, rows of many. Gives: `facts` that one person gives, `values` reckoned from many. May
not: read a file, or say of few what holds for many.
"""
