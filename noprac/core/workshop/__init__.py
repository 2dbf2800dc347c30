"""A prospect before a room: ways a call can take, what the room suggests and how it votes.

Takes: answers, suggestions, hands. Gives: the next `Workshop`. May not: tag, or keep anything.
"""
