"""The bill of materials of a frozen app (CycloneDX 1.6), and what its licence page tells of the system's libraries.

Takes: the folder of the frozen app's files, the bill's file, the time in seconds; runs in the environment that froze
it. Gives: `noprac.cdx.json` in the folder and in the file, `assets/licences/bundled.json` in the folder. May not: name
what is not in the folder, or hold a time or a number that another run on the same files would not.
"""

import hashlib
import json
import platform
import re
import subprocess
import sys
import sysconfig
import time
import uuid
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from noprac import __version__
from noprac.build import licences

LOCK = Path(__file__).resolve().with_name("requirements-package.txt")
DEBIAN, DPKG = Path("/usr/share/doc"), Path("/var/lib/dpkg/info")
LONGEST = 60_000  # letters of a copyright file

Component = dict[str, Any]


def main(folder: Path, bill: Path, epoch: int) -> None:
    """Write both files."""
    system = list(of_system(folder))
    told = {"parts": [{key: one[key] for key in ("name", "version", "licence", "about", "text")} for one in system]}
    place = folder / "noprac" / "assets" / "licences" / "bundled.json"
    place.write_text(json.dumps(told, indent=1, sort_keys=True) + "\n", encoding="utf-8", newline="\n")
    text = json.dumps(whole(folder, system, epoch), indent=1, sort_keys=True) + "\n"
    for path in (folder / "noprac.cdx.json", bill):
        path.write_text(text, encoding="utf-8", newline="\n")
    if fault := faults(text):
        sys.exit(f"The bill of materials is not valid: {fault}")


def whole(folder: Path, system: list[Component], epoch: int) -> Component:
    """The bill."""
    components = [*packages(folder), *shipped(folder), *map(of_file, system)]
    found = hashlib.sha256(json.dumps(components, sort_keys=True).encode()).hexdigest()
    own = f"pkg:pypi/noprac@{__version__}"
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, found)}",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch)),
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": "noprac",
                "version": __version__,
                "purl": own,
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": sorted(components, key=lambda one: str(one["bom-ref"])),
        "dependencies": [{"ref": own, "dependsOn": sorted(str(one["bom-ref"]) for one in components)}],
    }


def packages(folder: Path) -> Iterator[Component]:
    """Python's distributions in the folder, with the hashes that the lock has for them."""
    locked = hashes(LOCK.read_text(encoding="utf-8"))
    for one in licences.needs("noprac")[1:]:
        name = re.sub(r"[-_.]+", "-", one.metadata["Name"]).lower()
        if not any(folder.glob(f"*-{one.version}.dist-info")) or not _there(folder, name):
            continue
        purl = f"pkg:pypi/{name}@{one.version}"
        yield {
            "type": "library",
            "bom-ref": purl,
            "name": one.metadata["Name"],
            "version": one.version,
            "purl": purl,
            "licenses": [{"license": {"name": licences.licence_of(one)}}],
            "externalReferences": [
                {"type": "distribution", "url": purl, "hashes": [{"alg": "SHA-256", "content": found}]}
                for found in locked.get(f"{name}=={one.version}", ())
            ],
        }


def hashes(lock: str) -> dict[str, tuple[str, ...]]:
    """`name==version` to the hashes of its files."""
    blocks = re.split(r"(?m)^(?=[a-z0-9])", lock)
    named = ((re.match(r"[\w.-]+==[\w.+!-]+", block), block) for block in blocks)
    return {match[0]: tuple(re.findall(r"sha256:([0-9a-f]{64})", block)) for match, block in named if match}


def shipped(folder: Path) -> Iterator[Component]:
    """Models and letters among the assets."""
    assets = folder / "noprac" / "assets"
    for one in json.loads((assets / "licences" / "shipped.json").read_text(encoding="utf-8"))["parts"]:
        for file in one.get("files", ()):
            yield {
                "type": "data" if "fonts/" in file else "machine-learning-model",
                "bom-ref": f"file:assets/{file}",
                "name": f"{one['name']} ({file})",
                "version": one["version"],
                "licenses": [{"license": {"id": one["licence"]}}],
                "hashes": [{"alg": "SHA-256", "content": _hash(assets / file)}],
            }


def of_system(folder: Path) -> Iterator[Component]:
    """Python, and the libraries that the system lent: name, version, licence, text, and the file."""
    version = platform.python_version()
    library = next(folder.glob("*python3*"), None)
    about = "The language that noprac is written in."
    yield {
        "name": "Python",
        "version": version,
        "licence": "PSF-2.0",
        "about": about,
        "text": _python(),
        "file": library,
        "purl": f"pkg:generic/python@{version}",
    }
    files = [*folder.glob("*.so*"), *(folder / "fallback").glob("*.so*")]
    lent = [path for path in sorted(files) if "python" not in path.name]
    owned = owners([path.name for path in lent])
    for path in lent:
        if path.name in owned:
            package, number = owned[path.name]
            text = _copyright(package)
            licence = ", ".join(dict.fromkeys(re.findall(r"(?m)^License: (\S.*)", text))) or licences.UNKNOWN
            yield {
                "name": f"{package} ({path.name})",
                "version": number,
                "licence": licence,
                "text": text,
                "about": "A library of the system that built this package.",
                "file": path,
                "purl": f"pkg:deb/debian/{package}@{number}",
            }


def of_file(one: Component) -> Component:
    """A lent library as the bill has it."""
    found = {
        "type": "library",
        "bom-ref": f"{one['purl']}#{Path(one['file'] or one['name']).name}",
        "name": one["name"],
        "version": one["version"],
        "purl": one["purl"],
        "licenses": [{"license": {"name": one["licence"]}}],
    }
    if one["file"] is None:
        return found
    return {**found, "hashes": [{"alg": "SHA-256", "content": _hash(one["file"])}]}


def owners(libraries: Sequence[str]) -> dict[str, tuple[str, str]]:
    """The Debian package that brings each library, with its version; none elsewhere."""
    wanted, found = set(libraries), dict[str, str]()
    for told in sorted(DPKG.glob("*.list")):  # dpkg -S looks through all of them for each name
        for line in told.read_text(encoding="utf-8", errors="replace").splitlines():
            name = line.rpartition("/")[2]
            if name in wanted:
                found.setdefault(name, told.stem.split(":", maxsplit=1)[0])
    asked = ("dpkg-query", "-W", "-f=${Package} ${Version}\\n", *sorted(set(found.values())))
    versions = dict(line.split(" ", 1) for line in _said(*asked).splitlines())
    return {name: (package, versions[package]) for name, package in found.items() if package in versions}


def faults(text: str) -> str:
    """What the standard's own schema has against a bill; "" for nothing."""
    from cyclonedx.schema import SchemaVersion  # noqa: PLC0415 - only where bills are made
    from cyclonedx.validation.json import JsonStrictValidator  # noqa: PLC0415 - as above

    found = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    return str(found) if found else ""


def _there(folder: Path, name: str) -> bool:
    found = (path.name.removesuffix(".dist-info").rsplit("-", 1)[0] for path in folder.glob("*.dist-info"))
    return name in {re.sub(r"[-_.]+", "-", one).lower() for one in found}


def _python() -> str:
    files = (
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
        DEBIAN / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "copyright",
    )
    return next((path.read_text(encoding="utf-8", errors="replace") for path in files if path.is_file()), "")


def _copyright(package: str) -> str:
    path = DEBIAN / package / "copyright"
    return path.read_text(encoding="utf-8", errors="replace")[:LONGEST] if path.is_file() else ""


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _said(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        return ""


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
