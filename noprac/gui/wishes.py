"""What a person can ask for on the debrief page.

Takes: nothing. Gives: one signal a wish; the parts of the page send them, the window's control carries them out. May
not: do anything itself.
"""

from PySide6.QtCore import QObject, Signal


class Wishes(QObject):
    """The wishes; turns count from 1."""

    contested = Signal(int, object, object)  # a turn, a move, the verdict on it
    corrected = Signal(int, str)  # a turn, its true words
    withdrawn = Signal(int, object)  # a turn, a contested move, or None for its corrected words
    again_from = Signal(int)
    played = Signal(int)
    call_played = Signal()  # the whole call, both voices; once more stops it
    spoken = Signal(str)  # words to be heard from the synthesiser
    stopped = Signal()
    planned = Signal(str)  # "" takes the plan away
    heard = Signal()  # listen to the plan
    reflected = Signal(str)  # "" takes the sentence away
    reflection_heard = Signal()
    felt = Signal(int)  # how bad the no felt, 0 to 10
    opened = Signal(str)  # another call's id
    later = Signal(str, str)  # a scenario's id, and that of the call to follow
    again = Signal(str)  # a scenario's id
    saved = Signal()
    given = Signal(str)  # a call's id, to a trainer
    deleted = Signal(str, str)  # a call's id, and with whom it was
    went_home = Signal()
