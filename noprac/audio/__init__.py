"""Devices, files of sound, recognisers and voices, one library a file.

Takes: names, paths, texts, blocks of sound. Gives: what the engine's ports ask for, and `DeviceError` with one line for
a person where the world fails. May not: know a call, a move or a window.
"""
