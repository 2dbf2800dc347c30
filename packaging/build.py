"""Build the packages of noprac, with nothing but the system's own Python.

    python3 packaging/build.py bundle       dist/noprac-VERSION-linux-x86_64.tar.gz: unpack it and start noprac/noprac
    python3 packaging/build.py deb          dist/noprac_VERSION_amd64.deb
    python3 packaging/build.py wheel sdist  dist/noprac-VERSION-py3-none-any.whl, dist/noprac-VERSION.tar.gz

On Windows `bundle` makes a zip, and `installer` an installer of it (Inno Setup); on macOS `dmg` makes a disk image.

Takes: the checkout it stands in; `--work DIR` for what is made on the way, `--out DIR` for packages. Gives: packages,
the bill of materials beside them, and a line for each with its size and hash. May not: use a package that is not in
the lock, or write a time, an owner or an order of its own into a file: they are the last commit's, nobody's, by name.
"""

import argparse
import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import deb
import start
from start import Need, Stop, say
from trimming import lacking, ordered

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements-package.txt"
TOOLS = (Need("objdump", ("binutils",)), Need("strip", ("binutils",)))
ESPEAK = "usr/lib/*/espeak-ng-data"
UNSTRIPPED = re.compile(r"\.libs/|PySide6/|libvosk")  # rewritten after linking, or nothing to gain


@dataclass(frozen=True, slots=True)
class Order:
    """`work`: what is made on the way; `out`: where packages go; `epoch`: seconds, the time of every file."""

    work: Path
    out: Path
    epoch: int
    version: str

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.work / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def tree(self) -> Path:
        """The frozen app."""
        return self.work / "tree" / ("noprac.app" if sys.platform == "darwin" else "noprac")


def must(order: Order, *command: str | Path, **environment: str) -> None:
    """Run with fixed hashes and times. Raises Stop with what was said last."""
    fixed = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(order.epoch), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    done = subprocess.run(
        [str(word) for word in command],
        cwd=ROOT,
        env={**os.environ, **fixed, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    order.work.mkdir(parents=True, exist_ok=True)
    with (order.work / "build.log").open("a", encoding="utf-8") as log:
        log.write(f"$ {' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["it said nothing"]
        raise Stop(f"{Path(command[0]).name} failed: {last[0]} (all it said stands in {order.work / 'build.log'})")


def environment(order: Order) -> None:
    """An environment with the locked packages, made once for each lock."""
    mark = order.work / "venv" / "noprac-package.txt"
    wanted = hashlib.sha256(LOCK.read_bytes() + start.BUILD.read_bytes() + sys.version.encode()).hexdigest()
    if mark.is_file() and mark.read_text(encoding="ascii") == wanted:
        return
    say("Installing what builds the packages …")
    must(order, getattr(sys, "_base_executable", sys.executable), "-m", "venv", "--clear", order.work / "venv")
    pip = (order.python, "-m", "pip", "--disable-pip-version-check", "install", "--no-deps", "--require-hashes")
    must(order, *pip, "--only-binary=:all:", "-r", start.BUILD)
    must(order, *pip, "--only-binary=:all:", "--no-binary=srt", "--no-build-isolation", "-r", LOCK)
    mark.write_text(wanted, encoding="ascii")


@cache
def wheel(order: Order) -> Path:
    """The wheel."""
    environment(order)
    must(order, order.python, "-m", "hatchling", "build", "-t", "wheel", "-d", order.out)
    return order.out / f"noprac-{order.version}-py3-none-any.whl"


def sdist(order: Order) -> Path:
    """The source distribution."""
    environment(order)
    must(order, order.python, "-m", "hatchling", "build", "-t", "sdist", "-d", order.out)
    return order.out / f"noprac-{order.version}.tar.gz"


@cache
def frozen(order: Order) -> Path:
    """The app in a folder, whole: what the bundle, the .deb, the installer and the disk image are made of."""
    system_libraries()
    made = wheel(order)
    say("Freezing the app …")
    must(order, order.python, "-m", "pip", "install", "--no-deps", "--no-index", "--force-reinstall", made)
    empty = order.work / "home"  # the made model is that of the shipped scenarios alone
    language = order.work / "venv" / "share" / "noprac" / "language"
    shutil.rmtree(language, ignore_errors=True)
    must(order, order.python, "-P", "-c", start.PREPARE, NOPRAC_HOME=str(empty))
    shutil.rmtree(order.work / "tree", ignore_errors=True)
    spec = ("-P", "-m", "PyInstaller", "--noconfirm", "--clean", "--workpath", order.work / "freezing")
    icons = icon(order)
    must(
        order,
        *(order.python, *spec, "--distpath", order.work / "tree", ROOT / "packaging" / "noprac.spec"),
        NOPRAC_LANGUAGE=str(language),
        NOPRAC_ICON=str(icons),
    )
    if sys.platform == "linux":
        finish(order.tree / "_internal")
    written(order, order.tree)
    return order.tree


def written(order: Order, tree: Path) -> None:
    """The bill of materials in the tree and beside the packages, and what the app tells of the system's libraries."""
    bill = order.out / f"noprac-{order.version}.cdx.json"
    must(order, order.python, ROOT / "packaging" / "materials.py", inside(tree), bill, str(order.epoch))


def inside(tree: Path) -> Path:
    """Where the frozen app has its files."""
    return tree / "Contents" / "Resources" if tree.suffix == ".app" else tree / "_internal"


def icon(order: Order) -> Path | str:
    """The icon in the form of this system; "" where programs have none."""
    form = {"win32": "ico", "darwin": "icns"}.get(sys.platform)
    if form is None:
        return ""
    made = order.work / f"noprac.{form}"
    source = ROOT / "assets" / "icon" / "noprac-512.png"
    must(order, order.python, "-c", f"from PIL import Image; Image.open({str(source)!r}).save({str(made)!r})")
    return made


def system_libraries() -> None:
    """What the frozen app takes from the system that builds it. Raises Stop where it lacks."""
    if sys.platform != "linux":
        return
    if line := start.bring((start.PIP, *start.SOUND, *start.WINDOW, *TOOLS), start.run):
        raise Stop(line)


def finish(folder: Path) -> None:
    """Linux: symbols off, and beside the app only those system libraries that it needs, in the order of their needs."""
    for path in sorted(folder.rglob("*.so*")):
        if path.is_file() and not path.is_symlink() and not UNSTRIPPED.search(path.as_posix()):
            subprocess.run(("strip", "--strip-unneeded", str(path)), check=False, capture_output=True)
    fallback = folder / "fallback"
    order = ordered(fallback, lacking(folder))
    for path in fallback.iterdir():
        if path.name not in order:
            path.unlink()
    (fallback / "order.txt").write_text("\n".join((*order, "")), encoding="utf-8")
    shutil.copytree(next(Path("/").glob(ESPEAK)), fallback / "espeak-ng-data")


def bundle(order: Order) -> Path:
    """The folder as one file; it needs nothing installed but what every desktop has."""
    tree = frozen(order)
    name = f"noprac-{order.version}-{sys.platform.replace('win32', 'windows')}-{platform.machine().lower()}"
    if sys.platform == "win32":
        return zipped(tree, order.out / f"{name}.zip", order.epoch)
    return tarred(tree, order.out / f"{name}.tar.gz", order.epoch)


def debian(order: Order) -> Path:
    """The Debian package: the folder without the libraries that other packages bring."""
    start.bring((Need("dpkg-deb", ("dpkg",)),), start.run)
    made = deb.package(frozen(order), order.work / "deb", order.out, order.version, order.epoch)
    written(order, made.app)
    must(order, *deb.pack(made, order.epoch))
    return made.path


def installer(order: Order) -> Path:
    """Windows: an installer, by Inno Setup's compiler."""
    tree, script = frozen(order), ROOT / "packaging" / "windows" / "noprac.iss"
    must(order, "iscc", f"/DVersion={order.version}", f"/DTree={tree}", f"/O{order.out}", script)
    return order.out / f"noprac-{order.version}-setup.exe"


def dmg(order: Order) -> Path:
    """macOS: a disk image with the app."""
    tree, made = frozen(order), order.out / f"noprac-{order.version}.dmg"
    must(order, "codesign", "--force", "--deep", "--sign", os.environ.get("NOPRAC_SIGN", "-"), tree)
    must(order, "hdiutil", "create", "-volname", "noprac", "-srcfolder", tree, "-ov", "-format", "UDZO", made)
    return made


def tarred(tree: Path, path: Path, epoch: int) -> Path:
    """`tree` as tar.gz: by name, nobody's, of one time."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = epoch
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    with (
        path.open("wb") as file,
        gzip.GzipFile("", "wb", compresslevel=9, fileobj=file, mtime=epoch) as packed,
        tarfile.open(mode="w", fileobj=packed, format=tarfile.GNU_FORMAT) as archive,
    ):
        for one in listed(tree):
            archive.add(one, one.relative_to(tree.parent).as_posix(), recursive=False, filter=plain)
    return path


def zipped(tree: Path, path: Path, epoch: int) -> Path:
    """`tree` as zip, in the same manner; its clock has no year before 1980 and no zone."""
    import time  # noqa: PLC0415 - for this alone

    stamp = time.gmtime(epoch)[:6]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for one in listed(tree):
            if one.is_file():
                entry = zipfile.ZipInfo(one.relative_to(tree.parent).as_posix(), stamp)
                entry.external_attr, entry.compress_type = 0o644 << 16, zipfile.ZIP_DEFLATED
                archive.writestr(entry, one.read_bytes())
    return path


def listed(tree: Path) -> Iterator[Path]:
    """All below `tree`, itself first, by name."""
    yield tree
    yield from sorted(tree.rglob("*"))


def told(path: Path) -> str:
    """One line on a package."""
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    return f"{path} {path.stat().st_size / 1e6:.1f} MB sha256 {found}"


def version() -> str:
    """The app's, from its own file."""
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "noprac" / "__init__.py").read_text(encoding="utf-8"))
    if found is None:
        raise Stop("noprac/__init__.py names no version.")
    return found[1]


def epoch() -> int:
    """SOURCE_DATE_EPOCH, else the time of the last commit; where there is none, as in an sdist, always the same."""
    if named := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(named)
    done = subprocess.run(("git", "log", "-1", "--format=%ct"), cwd=ROOT, capture_output=True, text=True, check=False)
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else 1_700_000_000


MADE: dict[str, Callable[[Order], Path]] = {
    "bundle": bundle,
    "deb": debian,
    "wheel": wheel,
    "sdist": sdist,
    "installer": installer,
    "dmg": dmg,
}


def main(arguments: Sequence[str]) -> int:
    """Build what is asked for; the exit code."""
    asking = argparse.ArgumentParser(prog="build.py", description="Build packages of noprac.")
    asking.add_argument("what", nargs="+", choices=tuple(MADE))
    asking.add_argument("--work", type=Path, default=ROOT / "build" / "packages")
    asking.add_argument("--out", type=Path, default=ROOT / "dist")
    asked = asking.parse_args(arguments)
    order = Order(asked.work.absolute(), asked.out.absolute(), epoch(), version())
    order.out.mkdir(parents=True, exist_ok=True)
    for what in asked.what:
        print(told(MADE[what](order)), flush=True)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stop as stop:
        say(str(stop))
        sys.exit(2)
