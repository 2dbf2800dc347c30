"""A scenario while it is being written: plain values that change, with their faults."""
