"""The Debian package: the frozen app, where Debian has its parts.

Takes: the frozen app's folder. Gives: the package's tree, and the command that packs it. May not: bring a library that
another package brings, nor touch what a user has made: there is no script that runs at installation or removal.
"""

import gzip
import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import start
from trimming import lacking

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
NAME = "org.noprac.noprac"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# What is asked for beside the libraries that a checkout needs too; alternatives are other releases' names.
MORE = {
    "libespeak-ng.so.1": "libespeak-ng1",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libbz2.so.1.0": "libbz2-1.0",
    "liblzma.so.5": "liblzma5",
    "libuuid.so.1": "libuuid1",
    "libexpat.so.1": "libexpat1",
    "libxcb.so.1": "libxcb1",
    "libX11.so.6": "libx11-6",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libGLX.so.0": "libglx0",
    "libGLdispatch.so.0": "libglvnd0",
    "libOpenGL.so.0": "libopengl0",
    "libasound.so.2": "libasound2 | libasound2t64",
    "libdb-5.3.so": "libdb5.3 | libdb5.3t64",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libzstd.so.1": "libzstd1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libdrm.so.2": "libdrm2",
    "libcrypt.so.1": "libcrypt1",
    "libgomp.so.1": "libgomp1",
}
CONTROL = """Package: noprac
Version: {version}
Section: education
Priority: optional
Architecture: {architecture}
Maintainer: The noprac developers <noprac@localhost>
Installed-Size: {size}
Depends: {depends}
Recommends: libasound2-plugins | pipewire-alsa, fonts-dejavu-core
Description: rehearse sales calls out loud, with a prospect who may say no
 You call, and the other person answers by voice, with a mind of their own.
 noprac listens with a recogniser on your own computer and shows afterwards
 what your questions did: where they left room for a no, and how you let go
 of one. Nothing that you say leaves your computer; no network is needed.
"""
COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: noprac
Comment: The licences of everything that comes with noprac are shown by
 `noprac licences` and in the settings; their texts lie below
 /usr/lib/noprac/_internal, and the bill of materials in noprac.cdx.json there.

Files: *
Copyright: the noprac developers
License: MIT

License: MIT
"""


@dataclass(frozen=True, slots=True)
class Made:
    """A tree below `work`, with the app in `app`, that is to be packed into `path`."""

    path: Path
    work: Path
    app: Path


def package(tree: Path, work: Path, out: Path, version: str, epoch: int) -> Made:
    """Lay out the package's tree below `work`."""
    shutil.rmtree(work, ignore_errors=True)
    app = work / "usr" / "lib" / "noprac"
    shutil.copytree(tree, app, symlinks=True, ignore=shutil.ignore_patterns("fallback"))
    (work / "usr" / "bin").mkdir()
    (work / "usr" / "bin" / "noprac").symlink_to("../lib/noprac/noprac")
    _share(work / "usr" / "share", version, epoch)
    architecture = _told("dpkg", "--print-architecture")
    size = sum(path.lstat().st_size for path in work.rglob("*") if path.is_file()) // 1024
    depends = ", ".join(dependencies(lacking(tree / "_internal"), _told("getconf", "GNU_LIBC_VERSION").split()[1]))
    control = CONTROL.format(version=version, architecture=architecture, size=size, depends=depends)
    _write(work / "DEBIAN" / "control", control)
    return Made(out / f"noprac_{version}_{architecture}.deb", work, app)


def pack(made: Made, epoch: int) -> tuple[str, ...]:
    """The command that packs the tree, which is not changed any more."""
    _same(made.work, epoch)
    return ("dpkg-deb", "--root-owner-group", "-Zxz", "-z4", "--build", str(made.work), str(made.path))


def dependencies(libraries: Iterable[str], glibc: str) -> list[str]:
    """The packages that bring these libraries, and what is loaded by name. Raises Stop for one that none is known to
    bring."""
    known = {need.probe: " | ".join(need.packages) for need in (*start.SOUND, *start.WINDOW)} | MORE
    if unknown := sorted(set(libraries) - set(known)):
        raise start.Stop(f"packaging/deb.py names no package for {', '.join(unknown)}.")
    named = {known[name] for name in libraries}
    drawn = {known[need.probe] for need in (*start.SOUND, *start.WINDOW) if "/" not in need.probe}
    return [f"libc6 (>= {glibc})", "zlib1g", *sorted(named | (drawn - {"espeak-ng"}))]


def _share(share: Path, version: str, epoch: int) -> None:
    day = time.strftime("%Y-%m-%d", time.gmtime(epoch))
    places = {
        f"applications/{NAME}.desktop": f"{NAME}.desktop",
        f"metainfo/{NAME}.metainfo.xml": f"{NAME}.metainfo.xml",
    }
    for target, source in places.items():
        _write(share / target, filled(LINUX / source, version, day))
    _packed(share / "man" / "man1" / "noprac.1.gz", filled(LINUX / "noprac.1", version, day), epoch)
    _packed(share / "doc" / "noprac" / "changelog.gz", (ROOT / "packaging/CHANGELOG.md").read_text("utf-8"), epoch)
    text = (ROOT / "LICENSE").read_text("utf-8")
    _write(share / "doc" / "noprac" / "copyright", COPYRIGHT + re.sub(r"(?m)^", " ", re.sub(r"\n\n", "\n.\n", text)))
    icons = share / "icons" / "hicolor"
    for size in SIZES:
        _copy(ROOT / f"assets/icon/noprac-{size}.png", icons / f"{size}x{size}" / "apps" / f"{NAME}.png")
    _copy(ROOT / "assets/icon/noprac.svg", icons / "scalable" / "apps" / f"{NAME}.svg")


def filled(source: Path, version: str, day: str) -> str:
    """A file of ours with version and day in their places."""
    return source.read_text(encoding="utf-8").replace("@VERSION@", version).replace("@DATE@", day)


def _same(work: Path, epoch: int) -> None:
    """Rights and times that do not depend on who builds, and when."""
    for path in (work, *work.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _packed(path: Path, text: str, epoch: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=epoch))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _told(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
