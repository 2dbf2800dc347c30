"""The embedded recogniser's language model: the general one of its wheel, mixed with what is said on sales calls.

Takes: the wheel's model and dictionary, texts. Gives: a model and a dictionary for the recogniser, kept for later
starts. May not: need a device, or run where a window waits for it.
"""
