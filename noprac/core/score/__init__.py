"""What a call was worth: exchanges to a receipt.

Takes: exchanges with their moves. Gives: scores, each point with its rule and words. May not: see how the deal ended.
"""
