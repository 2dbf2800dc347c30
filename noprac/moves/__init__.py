"""The tagger: a trainee's words to moves, with the words that prove each.

Takes: the prospect's line and the trainee's words. Gives: `Moves`; the same words always give the same moves. May not:
use the network, or keep anything between turns.
"""
