"""The packaged app's first file: the app, or, in a child process of it, what Python would do there.

Takes: the app's arguments, or Python's own `[-P] FILE…`, `[-P] -m MODULE…`, `[-P] -c CODE…`, with which the app starts
its workers. Gives: an exit code. May not: hold anything of the app, or pass on to other programs what only the
package's own files need.
"""

import ctypes
import ctypes.util
import multiprocessing
import os
import runpy
import sys
from contextlib import suppress
from pathlib import Path

INSIDE = Path(getattr(sys, "_MEIPASS", Path(__file__).parent))
FALLBACK = INSIDE / "fallback"


def leave_no_trace() -> None:
    """Other programs get the environment as it was; a child of ours makes its own anew."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    elif "LD_LIBRARY_PATH" in os.environ:
        del os.environ["LD_LIBRARY_PATH"]
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


def bring_libraries() -> None:
    """Load what the system lacks from the files beside us, in their order: each after those that it needs."""
    order = FALLBACK / "order.txt"
    names = order.read_text(encoding="utf-8").split() if order.is_file() else []
    for name in names:
        try:
            ctypes.CDLL(name)
        except OSError:
            with suppress(OSError):  # whoever needs it tells
                ctypes.CDLL(str(FALLBACK / name), mode=ctypes.RTLD_GLOBAL)
    if (FALLBACK / "espeak-ng-data").is_dir():
        os.environ.setdefault("ESPEAK_DATA_PATH", str(FALLBACK))
    find = ctypes.util.find_library
    ctypes.util.find_library = lambda name: (
        find(name) or next((str(FALLBACK / one) for one in names if one.startswith(f"lib{name}.so")), None)
    )


def use_console_twin() -> None:
    """On Windows workers talk over pipes, which the windowed program lacks: they run as the one beside it."""
    twin = Path(sys.executable).with_name("noprac.exe")
    if sys.platform == "win32" and twin.is_file():
        sys.executable = str(twin)
        multiprocessing.set_executable(sys.executable)


def as_python(arguments: list[str]) -> bool:
    """Run what a worker's command line names; False where it is the app's own."""
    safe = arguments[:1] == ["-P"]
    match arguments[safe:]:
        case ["-m", name, *rest]:
            sys.argv = [name, *rest]
            runpy.run_module(name, run_name="__main__", alter_sys=True)
        case ["-c", code, *rest]:
            sys.argv = ["-c", *rest]
            exec(compile(code, "<string>", "exec"), {"__name__": "__main__"})  # noqa: S102 - our own, as Python would
        case [file, *rest] if safe:
            sys.argv = [file, *rest]
            runpy.run_path(file, run_name="__main__")
        case _:
            return False
    return True


def main() -> int:
    """The app's exit code."""
    multiprocessing.freeze_support()
    leave_no_trace()
    bring_libraries()
    use_console_twin()
    if as_python(sys.argv[1:]):
        return 0
    if sys.platform == "darwin" and sys.argv[1:2] and sys.argv[1].startswith("-psn"):
        del sys.argv[1]  # the Finder's own
    from noprac.__main__ import main as app  # noqa: PLC0415 - a worker runs without it

    return app()


if __name__ == "__main__":
    sys.exit(main())
