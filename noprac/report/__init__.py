"""A debrief on paper: HTML and text.

Takes: a debrief. Gives: files that need nothing else. May not: score, or read the journal.
"""
