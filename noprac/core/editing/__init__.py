"""A scenario while it is being written: plain values that change, with their faults.

Takes: plain values. Gives: other plain values, faults. May not: read or write a file.
"""
