"""The journal looked after, as a window or a command asks for it.

Takes: a journal, files' names, a backup's name. Gives: what was done, in one line each. May not: run on a window's
thread: each of these may take seconds. Lies beside the root.
"""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from noprac.core.errors import DeviceError
from noprac.report import everything
from noprac.store import backup, care, disk, incoming, outgoing, paths
from noprac.store.backup import Backup
from noprac.store.journal import Journal
from noprac.store.merge import Merged

WORDS: Mapping[str, tuple[str, str]] = {
    "calls": ("call", "calls"),
    "noes": ("no", "no's"),
    "drill_attempts": ("drill answer", "drill answers"),
}  # what a person counts in; other rows belong to these


def look_after(journal: Journal) -> str | None:
    """Once a day: check the journal through and back it up; one line where something is wrong. To be asked for at each
    start, once the window stands. Raises DeviceError."""
    return care.look_after(journal.tables)


def backups() -> tuple[Backup, ...]:
    """The backups, the newest first."""
    return backup.backups(paths.home())


def restore(name: str, journal: Journal | None = None) -> str:
    """Put a backup in the journal's place; what was done. `name`: its own or its day's. `journal`: the open one, which
    goes on with it (no call may be going on); None where none could be opened. Raises DeviceError."""
    if journal is None:
        found, aside = care.put_back(paths.home(), name)
    else:
        found, aside = backup.find(journal.tables.home, name), journal.tables.put_back(name)
    done = f"The journal is that of {found.day} again."
    return f"{done} The one before is kept: {aside}; `noprac journal import` adds its calls." if aside else done


def bring_in(file: Path, journal: Journal) -> str:
    """Merge another journal into this one: an export, a backup, a journal, or the folder it lies in; what came in.
    Raises DeviceError; nothing is changed then."""
    return _told(care.bring_in(journal.tables, file))


def export_all(file: Path, journal: Journal) -> None:
    """Write everything that is kept to a file, in the form that its ending asks for. Raises DeviceError."""
    form = FORMS.get(file.suffix.lower())
    if form is None:
        raise DeviceError(f"{file} ends in none of {', '.join(FORMS)}.", "Choose one of them.")
    try:
        disk.write_parts(file, form(journal))
    except OSError as error:
        raise disk.fault(error, journal.tables.home) from error


def _told(merged: Merged) -> str:
    counts = [(merged.added.get(table, 0), words) for table, words in WORDS.items()]
    came = [f"{count} {words[count != 1]}" for count, words in counts if count]
    rest = sum(count for table, count in merged.added.items() if table not in WORDS)
    if not came:
        came = [f"{rest} {'entry' if rest == 1 else 'entries'}"] if rest else ["Nothing"]
    line = f"{_listed(came)} came in; {merged.known} {'call was' if merged.known == 1 else 'calls were'} here already."
    if merged.renamed:
        count = len(merged.renamed)
        line += f" {count} went on differently here, and {'is' if count == 1 else 'are'} kept beside those."
    return line


def _listed(parts: list[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]


def _json_lines(journal: Journal) -> Iterable[bytes]:
    return outgoing.json_lines(journal.tables)


def _archive(journal: Journal) -> Iterable[bytes]:
    lines = outgoing.json_lines(journal.tables, with_sounds=False)
    sounds = outgoing.sounds(journal.tables.home)
    return everything.archive(outgoing.contents(journal.tables), (incoming.LINES, lines), sounds)


def _page(journal: Journal) -> Iterable[bytes]:
    return everything.page(outgoing.contents(journal.tables), outgoing.choices(journal.tables.home))


FORMS: Mapping[str, Callable[[Journal], Iterable[bytes]]] = {".jsonl": _json_lines, ".zip": _archive, ".html": _page}
