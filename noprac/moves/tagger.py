"""The tagger of the app, ready to use.

Takes: nothing. Gives: a Tagger (see `engine.ports`); deterministic, offline. May not: train or fetch anything.
"""

from noprac.moves.wording import WordingTagger


def load() -> WordingTagger:
    """The tagger; it keeps nothing between turns and may be shared by threads."""
    return WordingTagger()
