"""The form of a scenario: its fields, how they are read, and their schema for editors; `sheets` first.

Takes: plain values. Gives: a frozen `Scenario`, or the field that is wrong. May not: read a file.
"""
