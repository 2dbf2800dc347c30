"""The embedded recogniser's language model: pocketsphinx's general one, mixed with what is said on sales calls.

Takes: the general model, texts. Gives: a model, kept for later starts, and what weighs words with it. May not: need a
device, or be made where a window waits for it.
"""
