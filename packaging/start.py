"""Set noprac up and start it, with nothing but the system's own Python.

    python3 packaging/start.py              the window; the spoken demo call where there is no screen
    python3 packaging/start.py COMMAND…     a command of the app, as `doctor` or `demo --json`
    python3 packaging/start.py --test       every gate: format, lint, types, import walls, tests with coverage
    python3 packaging/start.py --test ARG…  the tests alone, with these arguments for pytest

Takes: the checkout it stands in. Gives: system libraries (by apt-get, where it may), `.venv` with the locked packages,
and the app's exit code; what it does is told on standard error. May not: need a package, install one that is not in
the lock, or touch anything outside the checkout but through apt-get. A set-up that was cut off is mended by the next
start: `.venv` counts only with the mark that is written last.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python runs this line
    sys.exit("noprac needs Python 3.11 to 3.14. Install one of them and run this file with it: python3.11 " + __file__)

import ctypes
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from textwrap import shorten
from typing import NamedTuple

PREPARE = "from noprac.build.language import prepare; prepare()"
Run = Callable[[Sequence[str]], tuple[int, str]]

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
MARK, LOG = VENV / "noprac-setup.json", VENV / "noprac-setup.log"
BUILD, APP, TEST = (ROOT / f"requirements{part}.txt" for part in ("-build", "", "-test"))
PYTHON = f"{platform.python_implementation()} {sys.version_info[0]}.{sys.version_info[1]} {platform.machine()} {ROOT}"
CORE = ROOT / "tests" / "core.txt"  # the files that prove the core, line by line and branch by branch
NEWEST = (3, 13) if (sys.platform, platform.machine()) == ("darwin", "x86_64") else (3, 14)  # the locked wheels' end


class Stop(Exception):
    """Nothing more can be done: one line for a person."""


def say(line: str) -> None:
    """One line of progress. Standard output belongs to the app."""
    print(line, file=sys.stderr, flush=True)


class Need(NamedTuple):
    """A shared library, program or pattern of files, and the Debian packages that bring it, the likeliest first."""

    probe: str
    packages: tuple[str, ...]

    def met(self) -> bool:
        """Whether it is here. For libraries the loader itself is asked: it knows every path there is."""
        if "/" in self.probe:
            return next(Path("/").glob(self.probe), None) is not None
        if ".so." not in self.probe:
            return shutil.which(self.probe) is not None
        try:
            ctypes.CDLL(self.probe)
        except OSError:
            return False
        return True


def library(name: str, version: int) -> Need:
    """A shared library whose package is named by Debian's rule: in lower case, a digit parted from the version."""
    package = f"{name}-{version}" if name[-1].isdigit() else f"{name}{version}"
    return Need(f"{name}.so.{version}", (package.lower(), f"{package.lower()}t64"))


_BY_VERSION = {
    0: ("xkbcommon", "xkbcommon-x11", "xcb-cursor", "xcb-image", "xcb-randr", "xcb-render", "xcb-render-util"),
    1: ("EGL", "GL", "fontconfig", "X11-xcb", "xcb-keysyms", "xcb-sync", "xcb-xkb"),
    3: ("dbus-1",),
    4: ("xcb-icccm",),
    6: ("freetype",),
}
VERSION = f"python{sys.version_info[0]}.{sys.version_info[1]}"
PIP = Need(  # Debian's Python leaves out what an environment is made with
    f"{sysconfig.get_path('stdlib').lstrip('/')}/ensurepip/__init__.py", (f"{VERSION}-venv", "python3-venv")
)
SOUND = (library("libportaudio", 2), Need("libespeak-ng.so.1", ("espeak-ng",)))
WINDOW = (
    *(library(f"lib{name}", version) for version, names in _BY_VERSION.items() for name in names),
    *(library(f"libxcb-{name}", 0) for name in ("shape", "shm", "xfixes")),
    Need("libglib-2.0.so.0", ("libglib2.0-0", "libglib2.0-0t64")),
    Need("usr/share/fonts/**/*.[to]tf", ("fonts-dejavu-core",)),
)
STAGE = (  # what the tests' virtual devices and screen are made of
    Need("pulseaudio", ("pulseaudio",)),
    Need("pactl", ("pulseaudio-utils",)),
    Need("usr/lib/*/alsa-lib/libasound_module_pcm_pulse.so", ("libasound2-plugins",)),
    Need("Xvfb", ("xvfb",)),
    Need("xauth", ("xauth",)),
)


def has_screen(environment: Mapping[str, str], system: str = sys.platform) -> bool:
    """Whether a window can be seen; only Linux runs without."""
    return system != "linux" or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def needs(*, testing: bool, screen: bool, system: str = sys.platform) -> tuple[Need, ...]:
    """What this run asks of the system; macOS and Windows bring all of it."""
    if system != "linux":
        return ()
    return (PIP, *SOUND, *(WINDOW if testing or screen else ()), *(STAGE if testing else ()))


def privilege(run: Run) -> tuple[str, ...] | None:
    """The words that make a command root's: none for root itself, None where a password would be asked for."""
    if os.geteuid() == 0:
        return ()
    return ("sudo", "-n") if shutil.which("sudo") and run(("sudo", "-n", "true"))[0] == 0 else None


def apt_install(lacking: Sequence[Need], as_root: Sequence[str], run: Run) -> None:
    """Install all at once; where that fails, one by one and by every name, so that one bad name sinks no other."""
    apt = (*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=120")
    install = (*apt, "install", "-y", "--no-install-recommends")
    run((*apt, "update"))
    if run((*install, *(need.packages[0] for need in lacking)))[0] == 0:
        return
    run((*as_root, "dpkg", "--configure", "-a"))  # mends an installation that was cut off
    for need in lacking:
        any(run((*install, name))[0] == 0 for name in need.packages)


def bring(wanted: Sequence[Need], run: Run) -> str:
    """Install what is missing where that is allowed; the line that says what still lacks, "" for nothing."""
    lacking = [need for need in wanted if not need.met()]
    apt = shutil.which("apt-get") is not None
    as_root = privilege(run) if lacking and apt else None
    if as_root is not None:
        say(f"Installing system libraries: {' '.join(need.packages[0] for need in lacking)} …")
        apt_install(lacking, as_root, run)
        lacking = [need for need in lacking if not need.met()]
    if lacking and apt:
        return f"System libraries are missing. Run: sudo apt-get install {' '.join(n.packages[0] for n in lacking)}"
    return f"Missing here, for your package manager: {', '.join(n.probe for n in lacking)}" if lacking else ""


_SHOWN = (
    (r"\s*Downloading (?:\S*/)?([^-/\s]+)-([\d.]+\d)\S* \((.+)\)", r"  \1 \2, \3"),
    (r"Installing collected packages", "  unpacking …"),
    (r"Setting up ([^\s:]+)", r"  \1"),
)


def shown(line: str) -> str:
    """What of a tool's output is worth a person's time; "" for nothing."""
    matches = ((re.match(pattern, line), form) for pattern, form in _SHOWN)
    return next((match.expand(form) for match, form in matches if match), "")


def run(command: Sequence[str]) -> tuple[int, str]:
    """Run to the end with progress shown; the exit code, and all it said, which the log keeps too."""
    said, language = [f"$ {' '.join(command)}\n"], {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONUNBUFFERED": "1"}
    null, pipe, both = subprocess.DEVNULL, subprocess.PIPE, subprocess.STDOUT
    try:
        process = subprocess.Popen(command, stdin=null, stdout=pipe, stderr=both, env=language, errors="replace")
    except OSError as fault:
        return 127, str(fault)
    with process:
        for line in process.stdout or ():
            said.append(line)
            if shown(line):
                say(shown(line))
    if VENV.is_dir():
        with LOG.open("a", encoding="utf-8") as log:
            log.writelines(said)
    return process.returncode, "".join(said[1:])


_AWAY = "NewConnection|name resolution|Name or service|getaddrinfo|unreachable|timed out|ProxyError|refused|reset by"
FAULTS = (
    ("ensurepip is not available", "This Python cannot make an environment. Install python3-venv"),
    (r"No space left|Errno 28\b|quota exceeded", "The disk is full. Free about 1.5 GB"),
    ("DO NOT MATCH THE HASHES", "A download is not the file that the lock names. Look at the proxy or the mirror"),
    ("CERTIFICATE_VERIFY|SSLError", "The package index's certificate is not trusted. Set PIP_CERT to your CA bundle"),
    (_AWAY, "The package index cannot be reached. Look at the network, PIP_INDEX_URL and the proxy"),
    (r"Permission denied|Errno 13\b|Read-only file", f"{ROOT} cannot be written. Move the checkout to your own files"),
)


def explain(output: str) -> str:
    """What went wrong and how to mend it, in one line, from what a tool said."""
    for pattern, line in FAULTS:
        if re.search(pattern, output):
            return f"{line}, then start again."
    found = re.search(r"No matching distribution found for ([\w.=-]+)", output)
    if found:
        return f"There is no ready-built {found[1]} for {PYTHON.rpartition(' ')[0]}. Use Python 3.11, 3.12 or 3.13."
    errors = re.findall(r"(?mi)^ *error:? +(.+)", output) or output.strip().split("\n")[-1:]
    return f"The set-up failed: {errors[-1].strip()} (everything it said stands in {LOG})"


class Mark(NamedTuple):
    """How far `.venv` is. `made`: by this file; `stamps`: of the locks that stand in it, none while it is worked on."""

    made: bool
    python: str
    stamps: tuple[str, ...] = ()


def stamp(lock: Path) -> str:
    """Changes when what should be installed changes."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in (BUILD, lock, ROOT / "pyproject.toml"))).hexdigest()


def read_mark(path: Path) -> Mark | None:
    """None where there is none that can be read."""
    try:
        made, python, stamps = json.loads(path.read_text(encoding="utf-8"))
        return Mark(bool(made), str(python), tuple(stamps))
    except (OSError, ValueError, TypeError):
        return None


def write_mark(path: Path, mark: Mark) -> None:
    """In one step, so that a cut leaves the old mark or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".new")
    draft.write_text(json.dumps(mark), encoding="utf-8")
    draft.replace(path)


def inside(name: str) -> str:
    """A program of `.venv`."""
    return str(VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name)


def anew(mark: Mark | None, *, there: bool) -> bool:
    """Whether to make `.venv` from nothing. One that someone else made is kept and filled, never cleared."""
    return not there or (mark is not None and mark.made and (not mark.stamps or mark.python != PYTHON))


def setup(*, testing: bool) -> None:
    """Bring `.venv` to the lock. The tests' lock holds all of the app's."""
    lock = TEST if testing else APP
    mark = read_mark(MARK)
    there = (VENV / "pyvenv.cfg").exists()
    if there and mark and mark.python == PYTHON and stamp(lock) in mark.stamps:
        return
    made = anew(mark, there=there)
    ours = made or (mark is not None and mark.made)
    if made:
        make()
    write_mark(MARK, Mark(ours, PYTHON))
    if run((inside("python"), "-m", "pip", "--version"))[0]:  # an environment that another tool made
        must((inside("python"), "-m", "ensurepip"))
    install(lock, again=bool(mark and not mark.stamps and not made))
    write_mark(MARK, Mark(ours, PYTHON, tuple({stamp(APP), stamp(lock)})))


def must(command: Sequence[str]) -> None:
    """Run; raises Stop where it fails."""
    code, output = run(command)
    if code:
        raise Stop(explain(output))


def make() -> None:
    """An empty environment with pip in it."""
    say(f"Making {VENV} …")
    (VENV / "pyvenv.cfg").unlink(missing_ok=True)  # first, so that a cut here is seen
    shutil.rmtree(VENV, ignore_errors=True)
    write_mark(MARK, Mark(made=True, python=PYTHON))
    python = getattr(sys, "_base_executable", sys.executable)  # the running one may lie in the folder just cleared
    must((python, "-m", "venv", str(VENV)))


def install(lock: Path, *, again: bool) -> None:
    """The locked packages by their hashes, then the checkout itself, without network. `again`: trust nothing there."""
    say("Installing packages (about 200 MB to fetch the first time) …")
    pip = (inside("python"), "-m", "pip", "--disable-pip-version-check", "install", "--progress-bar=off", "--no-deps")
    locked = (*pip, "--require-hashes", "--only-binary=:all:", *(("--force-reinstall",) if again else ()))
    must((*locked, "-r", str(BUILD)))
    # srt has no wheel, but needs no compiler either.
    must((*locked, "--no-build-isolation", "--no-binary=srt", "-r", str(lock)))
    must((*pip, "--no-build-isolation", "--no-index", "--editable", str(ROOT)))
    say("Making the recogniser's language model …")
    run((inside("python"), "-c", PREPARE))  # where it fails, the first start tries again


def gates(arguments: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The commands that all have to pass, in order; with arguments, the tests alone."""
    python = (inside("python"), "-m")
    if arguments:
        return ((*python, "pytest", *arguments),)
    two = ("-n", "2", "--dist", "loadfile", "--no-loadscope-reorder")  # by name: those that take long are not the last
    # A window or a process loses a race where the machine stands still: what fails runs once more, and is listed.
    tests = (*python, "pytest", "-m", "not audio", *two, "--reruns=1", "-rR", "--durations=30")
    # Counting lines doubles the time, so the core is counted by its own tests and nothing else by any.
    cover = ("--cov=noprac.core", "--cov-branch", "--cov-fail-under=100")
    core = CORE.read_text(encoding="utf-8").split()
    counted, others = (*tests, *cover, *core), (*tests, *(f"--ignore={file}" for file in core))
    # Devices run in real time: alone, and twice more where it stood still in the middle of a sound.
    aloud = (*python, "pytest", "-m", "audio", "--reruns=2", "--durations=10")
    form, lint = (*python, "ruff", "format", "--check"), (*python, "ruff", "check")
    return (form, lint, (*python, "mypy"), (inside("lint-imports"),), counted, others, aloud)


def test(arguments: Sequence[str]) -> int:
    """The exit code of the first gate that fails, 0 where all pass."""
    path = f"{Path(inside('python')).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PATH": path}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # hundreds of processes would each compile everything anew
    for gate in gates(arguments):
        say(shorten(f"== {' '.join((Path(gate[0]).name, *gate[1:]))}", 200, placeholder=" …"))
        code = subprocess.run(gate, cwd=ROOT, env=environment, check=False).returncode
        if code:
            break
    return code


def main(arguments: Sequence[str]) -> int:
    """Set up, then test or start; the exit code."""
    if sys.version_info[:2] > NEWEST:
        raise Stop(f"noprac needs Python 3.11 to {NEWEST[0]}.{NEWEST[1]}. Install one and run this file with it.")
    testing = arguments[:1] == ["--test"]
    screen = has_screen(os.environ)
    lacking = bring(needs(testing=testing, screen=screen), run)
    if lacking and testing:
        raise Stop(lacking)
    setup(testing=testing)
    if testing:
        return test(arguments[1:])
    if lacking:
        say(lacking)
    if not arguments and not screen:
        say("There is no screen here, so a recorded trainee takes a whole call by voice: noprac demo")
        arguments = ["demo"]
    command = (inside("python"), "-m", "noprac", *arguments)
    if os.name != "nt":  # Windows cannot become another program
        os.execv(command[0], command)  # noqa: S606 - no shell is the point
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stop as stop:
        say(str(stop))
    except OSError as fault:
        say(explain(str(fault)))
    except KeyboardInterrupt:
        say("Stopped. The next start goes on from here.")
        sys.exit(130)
    sys.exit(2)
