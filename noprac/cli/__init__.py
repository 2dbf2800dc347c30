"""The command line, one file a command.

Takes: arguments and JSON Lines. Gives: text, JSON Lines and exit codes. May not: touch a device or know Qt.
"""
