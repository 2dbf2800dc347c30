"""What was reckoned, to be read elsewhere: as a page, a sheet, a table, or for a learning system.

Takes: debriefs, workshops, cohorts, results. Gives: text and bytes that need nothing else. May not: score, read the
journal, or write a file.
"""
