"""The window: the only room that knows Qt.

Takes: values from the core and what `build` puts together. Gives: pages. May not: touch a device, wait, or decide
anything about a call.
"""
