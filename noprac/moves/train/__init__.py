"""Training of the tagger's model, behind the `train` extra.

Takes: coded turns (`assets/corpus/*.jsonl`) and the published MiniLM weights. Gives: the files of `assets/moves`.
May not: be needed at run time; nothing outside this package imports it.
"""
