"""The Debian package on a machine that has nothing: `sudo python3 packaging/test_deb.py dist/noprac_VERSION_ARCH.deb`.

Takes: a package; `--root DIR`, where the machine is made (by default below the system's folder for such things), and
`--picture FILE`, where the window's picture goes; root's rights, and this machine's own apt settings. Gives: a line for
each thing that holds, exit 0; exit 1 with the first one that does not. May not: leave a mount, a process or, unless
`--keep` is given, the machine behind.

The machine is Debian 12 as debootstrap makes it, without Python. What is looked at: the package comes with all it
needs, the window is shown, a call is heard by the recognisers in the package, an upgrade keeps the journal, and
removal leaves what the user made.
"""

import argparse
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import wave
import zlib
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import start
from start import Need, say

RELEASE = "bookworm"
TOOLS = (Need("debootstrap", ("debootstrap",)), Need("Xvfb", ("xvfb",)))
USER = "anna"
HOME = Path("home") / USER
JOURNAL = HOME / ".local" / "share" / "noprac"
RECORDING = "/usr/lib/noprac/_internal/noprac/assets/demo/skilled/01.flac"
PATIENCE = 300.0  # seconds for a window on a machine that has other work
COLOURS = 40  # of a window; an empty screen has one
WORDS = 40  # that are made out in the recorded call


class Refused(Exception):
    """What does not hold."""


@dataclass(frozen=True, slots=True)
class Machine:
    """A Debian below `root`."""

    root: Path

    def run(self, *command: str, user: str = "", display: str = "", fine: Sequence[int] = (0,)) -> str:
        """What a command says there. Raises Refused: it failed."""
        done = subprocess.run(self.words(command, user, display), capture_output=True, text=True, check=False)
        if done.returncode not in fine:
            last = (done.stderr or done.stdout).strip()[-800:]
            raise Refused(f"{' '.join(command)} ended with {done.returncode}: {last}")
        return done.stdout

    def words(self, command: Sequence[str], user: str = "", display: str = "") -> list[str]:
        """The command as it is run from here: nothing of our environment goes along."""
        home = f"/{HOME}" if user else "/root"
        path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        given = [f"HOME={home}", "LANG=C.UTF-8", f"PATH={path}", "DEBIAN_FRONTEND=noninteractive"]
        given += [f"DISPLAY={display}"] if display else []
        who = [f"--userspec={user}:{user}"] if user else []
        return ["chroot", *who, str(self.root), "/usr/bin/env", "-i", *given, *command]

    def apt(self, *words: str) -> None:
        """apt-get, asking nothing."""
        self.run("apt-get", "-y", "-q", *words)


def mirror() -> str:
    """Where this machine has its own packages of that release from."""
    told = subprocess.run(
        ("apt-get", "indextargets", "--format", "$(CODENAME) $(REPO_URI)", "Created-By: Packages"),
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    found = [line.split(" ", 1)[1] for line in told.splitlines() if line.split(" ", 1)[0] == RELEASE]
    if not found:
        raise Refused(f"apt knows no source for {RELEASE} here: add one, run apt-get update and start again.")
    return found[0]


def make(root: Path) -> Machine:
    """A bare machine that can install packages as this one can."""
    done = subprocess.run(
        ("debootstrap", "--variant=minbase", RELEASE, str(root), mirror()), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Refused(f"debootstrap failed: {done.stdout.strip()[-800:]}")
    apt = Path("/etc/apt")
    (root / "etc/apt/sources.list").unlink(missing_ok=True)
    for name in ("sources.list", "sources.list.d", "trusted.gpg.d", "keyrings", "auth.conf.d"):
        _copy(apt / name, root / "etc/apt" / name)
    for name in (
        "/etc/resolv.conf",
        "/etc/hosts",
        "/etc/ssl/certs",
        "/usr/share/keyrings",
        "/usr/share/ca-certificates",
    ):
        _copy(Path(name), root / name.lstrip("/"))
    ways = subprocess.run(("apt-config", "dump", "Acquire"), capture_output=True, text=True, check=True).stdout
    (root / "etc/apt/apt.conf.d/90machine").write_text(ways, encoding="utf-8")
    machine = Machine(root)
    machine.apt("update")
    machine.run("useradd", "--create-home", USER)
    return machine


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True, ignore_dangling_symlinks=True)
    elif source.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


@contextmanager
def mounted(kind: Sequence[str], place: Path) -> Iterator[None]:
    """Something mounted below the root until the block ends."""
    place.mkdir(parents=True, exist_ok=True)
    subprocess.run(("mount", *kind, str(place)), check=True)
    try:
        yield
    finally:
        subprocess.run(("umount", "--lazy", str(place)), check=False)


@contextmanager
def screen(folder: Path) -> Iterator[tuple[str, Path]]:
    """A screen without a monitor: its display, and the file in which it keeps what it shows."""
    reads, writes = os.pipe()
    size = ("-screen", "0", "1280x800x24", "-fbdir", str(folder), "-nolisten", "tcp", "-ac")
    shown = subprocess.Popen(("Xvfb", "-displayfd", str(writes), *size), pass_fds=(writes,), stderr=subprocess.DEVNULL)
    os.close(writes)
    try:
        with os.fdopen(reads, encoding="ascii") as told:
            number = told.readline().strip()
        if not number:
            raise Refused("Xvfb did not start.")
        yield f":{number}", folder / "Xvfb_screen0"
    finally:
        shown.terminate()
        shown.wait(20)


@dataclass(frozen=True, slots=True)
class Picture:
    """What a screen shows: rows of pixels of four bytes, blue first."""

    width: int
    height: int
    rows: tuple[bytes, ...]

    def colours(self) -> int:
        """How many there are."""
        return len({pixel for row in self.rows for pixel in set(memoryview(row).cast("I"))})

    def png(self) -> bytes:
        """The picture as a file."""
        data = bytearray()
        for row in self.rows:
            line = bytearray(self.width * 3)
            line[0::3], line[1::3], line[2::3] = row[2::4], row[1::4], row[0::4]
            data += b"\0" + line
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(data), 6)), (b"IEND", b""))
        whole = (struct.pack(">I", len(d)) + k + d + struct.pack(">I", zlib.crc32(k + d)) for k, d in parts)
        return b"\x89PNG\r\n\x1a\n" + b"".join(whole)


def picture(file: Path) -> Picture:
    """What Xvfb keeps: a header, a table of colours, rows."""
    data = file.read_bytes()
    header = struct.unpack(">25I", data[:100])
    size, width, height, stride, table = header[0], header[4], header[5], header[12], header[19]
    first = size + table * 12
    rows = (data[first + n * stride : first + n * stride + width * 4] for n in range(height))
    return Picture(width, height, tuple(rows))


def installs(machine: Machine, package: Path) -> str:
    """The package comes with all that it needs, and finds every library."""
    if found := machine.run("sh", "-c", "command -v python3 || true").strip():
        raise Refused(f"The machine has {found}; the test is of one without Python.")
    shutil.copyfile(package, machine.root / "root/noprac.deb")
    machine.apt("install", "--no-install-recommends", "/root/noprac.deb")
    look = "find /usr/lib/noprac -name '*.so*' -type f -exec ldd {} + 2>/dev/null | grep 'not found' | sort -u || true"
    if lacking := machine.run("sh", "-c", f"export LD_LIBRARY_PATH=/usr/lib/noprac/_internal; {look}").strip():
        raise Refused(f"Libraries are lacking: {lacking}")
    if machine.run("sh", "-c", "command -v python3 || true").strip():
        raise Refused("The package brought a Python of the system's.")
    return f"It installs, with {len(machine.run('dpkg-query', '-f', 'x', '-W'))} packages on the machine."


def answers(machine: Machine, package: Path) -> str:
    """The commands run, and the licences are there."""
    told = machine.run("noprac", "--version", user=USER).strip()
    if version_of(package) not in told:
        raise Refused(f"noprac --version says {told!r}.")
    parts = machine.run("noprac", "licences", user=USER).splitlines()
    if not any(line.startswith("Qt ") for line in parts) or not any(line.startswith("Python ") for line in parts):
        raise Refused("noprac licences does not name Qt and Python.")
    machine.run("noprac", "doctor", user=USER, fine=(0, 1))
    return f"{told}; {len(parts)} licences are shown."


def rehearses(machine: Machine, _package: Path) -> str:
    """A whole call, spoken by the system's voice and heard by the recogniser in the package."""
    machine.run("noprac", "demo", "--out", f"/{HOME}/demo", user=USER)
    folder = machine.root / HOME / "demo"
    call = json.loads((folder / "call.json").read_text(encoding="utf-8"))
    heard = sum(len(str(turn.get("heard") or "").split()) for turn in call["turns"])
    if heard < WORDS or not call["right_ending"]:
        raise Refused(f"Of the demo call {heard} words were heard, and it ended in {call['ending']}.")
    with wave.open(str(folder / "call.wav")) as file:
        loudest = max(map(abs, array("h", file.readframes(file.getnframes()))), default=0)
    if loudest < 1000:  # noqa: PLR2004 - of 32767: somebody speaks
        raise Refused("The call's recording is silent.")
    return f"A call is heard by {call['engine']}: {heard} words, {call['ending']}, scores {call['scores']}."


def hears(machine: Machine, _package: Path) -> str:
    """The embedded recogniser, with the language model that lies in the package."""
    heard = json.loads(machine.run("noprac", "hear", RECORDING, user=USER))
    if heard["engine"] != "moonshine" or "sales talk" not in heard["model"] or not heard["words"]:
        raise Refused(f"The embedded recogniser said {heard}.")
    if (machine.root / JOURNAL / "cache" / "language").exists():
        raise Refused("The language model in the package was not taken: another was made.")
    return f"{heard['engine']} ({heard['model']}) hears: {heard['text']}"


def shows(machine: Machine, file: Path, folder: Path) -> str:
    """The window is there."""
    with (
        screen(folder) as (display, shown),
        mounted(("--bind", "/tmp/.X11-unix"), machine.root / "tmp/.X11-unix"),  # noqa: S108 - X's own place
    ):
        window = subprocess.Popen(machine.words(("noprac",), USER, display), stderr=subprocess.PIPE, text=True)
        try:
            seen = _awaited(lambda: picture(shown), window)
        finally:
            window.terminate()
            with suppress(subprocess.TimeoutExpired):
                window.wait(30)
            window.kill()
    file.write_bytes(seen.png())
    return f"The window is shown in {seen.colours()} colours: {file}"


def _awaited(look: Callable[[], Picture], window: subprocess.Popen[str]) -> Picture:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if window.poll() is not None:
            said = window.stderr.read() if window.stderr else ""
            raise Refused(f"The window ended with {window.returncode}: {said.strip()[-800:]}")
        seen = look()
        if seen.colours() >= COLOURS:
            return seen
        time.sleep(0.5)
    raise Refused("No window was shown.")


def upgrades(machine: Machine, package: Path) -> str:
    """A higher version takes over, and the calls are what they were."""
    before = machine.run("noprac", "journal", "list", user=USER)
    if not before.strip():
        raise Refused("The demo call is not in the journal.")
    version = f"{version_of(package)}+1"
    with tempfile.TemporaryDirectory() as work:
        subprocess.run(("dpkg-deb", "-R", str(package), f"{work}/tree"), check=True)
        control = Path(work, "tree/DEBIAN/control")
        text = control.read_text(encoding="utf-8")
        control.write_text(text.replace(f"Version: {version_of(package)}\n", f"Version: {version}\n"), encoding="utf-8")
        made = machine.root / "root/higher.deb"
        pack = ("dpkg-deb", "--root-owner-group", "-Znone", "--build", f"{work}/tree", str(made))
        subprocess.run(pack, check=True, stdout=subprocess.DEVNULL)
    machine.apt("install", "--no-install-recommends", "/root/higher.deb")
    if (now := machine.run("dpkg-query", "-W", "-f=${Version}", "noprac")) != version:
        raise Refused(f"After the upgrade the version is {now}.")
    if machine.run("noprac", "journal", "list", user=USER) != before:
        raise Refused("The upgrade changed the journal.")
    return f"The upgrade to {version} keeps the journal: {before.strip()}"


def leaves(machine: Machine, _package: Path) -> str:
    """Removal takes what was installed, and nothing that the user made."""
    before = contents(machine.root / JOURNAL)
    machine.apt("remove", "noprac")
    machine.run("dpkg", "--purge", "noprac")  # what apt no longer knows of, dpkg passes over
    left = [str(path) for name in ("usr/lib/noprac", "usr/bin/noprac") if (path := machine.root / name).exists()]
    left += [str(path) for path in (machine.root / "usr/share").rglob("*noprac*")]
    if left:
        raise Refused(f"Removal leaves {', '.join(left)}.")
    if not before or contents(machine.root / JOURNAL) != before:
        raise Refused("Removal changed what the user made.")
    return f"Removal leaves the user's {len(before)} files as they were."


def contents(folder: Path) -> dict[str, bytes]:
    """The files below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def version_of(package: Path) -> str:
    """As the package names it."""
    told = subprocess.run(("dpkg-deb", "-f", str(package), "Version"), capture_output=True, text=True, check=True)
    return told.stdout.strip()


def test(package: Path, root: Path, file: Path) -> None:
    """All of it, in the order of a user's life with it. Raises Refused."""
    say(f"Making a bare Debian below {root} …")
    machine = make(root)
    with mounted(("-t", "proc", "proc"), root / "proc"), tempfile.TemporaryDirectory() as folder:
        for look in (installs, answers, rehearses, hears):
            print(look(machine, package), flush=True)
        print(shows(machine, file, Path(folder)), flush=True)
        for look in (upgrades, leaves):
            print(look(machine, package), flush=True)


def main(arguments: Sequence[str]) -> int:
    """The exit code."""
    asking = argparse.ArgumentParser(prog="test_deb.py", description="Try a Debian package of noprac.")
    asking.add_argument("package", type=Path)
    asking.add_argument("--root", type=Path, help="an empty folder for the machine")
    asking.add_argument("--picture", type=Path, default=Path("noprac-window.png"))
    asking.add_argument("--keep", action="store_true", help="leave the machine for a look")
    asked = asking.parse_args(arguments)
    if os.geteuid() != 0:
        raise Refused("A machine is made by root: sudo python3 packaging/test_deb.py …")
    if lacking := start.bring(TOOLS, start.run):
        raise Refused(lacking)
    root = (asked.root or Path(tempfile.mkdtemp(prefix="noprac-bare-"))).absolute()
    try:
        test(asked.package.absolute(), root, asked.picture.absolute())
    finally:
        if not asked.keep:
            subprocess.run(("rm", "-rf", "--one-file-system", str(root)), check=False)
    print("All of it holds.")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (Refused, OSError, subprocess.SubprocessError) as fault:
        say(str(fault))
        sys.exit(1)
