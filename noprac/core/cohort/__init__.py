"""Many people's calls: what a trainer is given, and what can be said of it.

What one person gives is `facts`; what is reckoned from many is `values`. A small number is called so here, too.
"""
