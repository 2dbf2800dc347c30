"""Pronunciations: words to phones.

Takes: the CMU Pronouncing Dictionary as the pocketsphinx wheel carries it. Gives: every word's pronunciations in its
39 phones, flite's phones in the same set. May not: guess; a word that the dictionary lacks is an error.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

import pocketsphinx

Phones = tuple[str, ...]
Lexicon = Mapping[str, tuple[Phones, ...]]

UNKNOWN = "[unk]"
UNKNOWN_PHONE = "SPN"  # the sound of a word that the lexicon lacks, three times in a row
UNKNOWN_PHONES: Phones = (UNKNOWN_PHONE,) * 3

# Weak and British forms that the dictionary leaves out.
FURTHER = {
    "absolutely": ("AE B S AH L UW T L IY",),
    "all": ("AO L", "AA L"),
    "been": ("B IY N",),
    "can": ("K AE N", "K AH N"),
    "for": ("F AO R", "F ER"),
    "have": ("HH AE V", "AH V"),
    "not": ("N AA T", "N AO T"),
    "on": ("AO N", "AA N"),
    "other": ("AH DH ER",),
    "our": ("AW ER", "AA R"),
    "problem": ("P R AA B L AH M", "P R AO B L AH M"),
    "proposal": ("P R AH P OW Z AH L",),
    "than": ("DH AE N", "DH AH N"),
    "to": ("T UW", "T AH", "T IH"),
    "tomorrow": ("T AH M AA R OW", "T UW M AO R OW"),
    "until": ("AH N T IH L",),
    "your": ("Y AO R", "Y UH R", "Y ER"),
    "yours": ("Y AO R Z", "Y UH R Z"),
}

# flite writes its own names for these; all others are the dictionary's in lower case.
FLITE = {"ax": "AH", "axr": "ER", "ix": "IH", "dx": "T", "nx": "N", "ux": "UW", "h": "HH"}
FLITE_PAIRS = {"em": ("AH", "M"), "en": ("AH", "N"), "el": ("AH", "L")}
FLITE_SILENCE = frozenset({"pau", "ssil", "h#"})


def _dictionary() -> dict[str, list[Phones]]:
    entries: dict[str, list[Phones]] = {}
    path = Path(pocketsphinx.get_model_path("en-us/cmudict-en-us.dict"))
    for line in path.read_text(encoding="utf-8").splitlines():
        word, *phones = line.split()
        entries.setdefault(word.split("(")[0], []).append(tuple(phones))
    return entries


def lexicon(words: Iterable[str]) -> Lexicon:
    """The pronunciations of `words`, and of UNKNOWN. Raises KeyError for a word that the dictionary lacks."""
    entries = _dictionary()
    found: dict[str, tuple[Phones, ...]] = {UNKNOWN: (UNKNOWN_PHONES,)}
    for word in words:
        further = [tuple(phones.split()) for phones in FURTHER.get(word, ())]
        found[word] = tuple(dict.fromkeys(entries[word] + further))
    return found


def phone_set(words: Lexicon) -> Phones:
    """All phones in use, sorted."""
    return tuple(sorted({phone for spoken in words.values() for phones in spoken for phone in phones}))


def from_flite(phone: str) -> Phones:
    """The dictionary's phones for one of flite's; empty for its silences."""
    if phone in FLITE_SILENCE:
        return ()
    return FLITE_PAIRS.get(phone) or (FLITE.get(phone, phone.upper()),)
