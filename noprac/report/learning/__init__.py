"""Results for learning systems, as files.

Takes: results of calls and drills. Gives: xAPI statements, SCORM packages, as bytes. May not: send anything, tell a
word of what was said, or say that somebody passed or failed: how a call ended earns nothing.
"""
