"""What is said of a call afterwards: the letter, its parts, and what the trainee says back; `letter` first.

Takes: calls, remarks. Gives: frozen values. May not: know a page or a file.
"""
