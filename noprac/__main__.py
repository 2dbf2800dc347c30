"""The door: the window without arguments, the command line with them.

Takes: the process's arguments. Gives: an exit code. May not: hold anything else, so that a command never loads Qt.
"""

import sys


def main() -> int:
    """Run the window or a command; the exit code."""
    if len(sys.argv) == 1:
        from noprac.gui.app import main as window  # noqa: PLC0415 - a command never loads Qt

        return window()
    from noprac.cli.main import main as command  # noqa: PLC0415 - the window needs no commands

    return command()


if __name__ == "__main__":
    sys.exit(main())
