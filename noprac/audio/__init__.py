"""Devices, one library a file: microphone, recognisers, end of turn, voice, loudspeaker.

Takes: sound and text. Gives: words, samples and what the ports of the engine ask for. May not: know a call, a move or
a window, or import a sibling room.
"""
