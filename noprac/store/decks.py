"""The drills' prompts on disk.

Takes: the files that come with the app. Gives: `Deck`s. May not: pass over a fault: it is told in one line that names
file, line and field.
"""

from functools import cache
from pathlib import Path

from noprac.core.drills.drill import Deck, Drill
from noprac.core.drills.parsing import parse
from noprac.core.errors import ScenarioError
from noprac.store import marked_yaml, paths
from noprac.store.marked_yaml import BadYaml
from noprac.store.scenarios import Fault, nearest_line


def folder() -> Path:
    """Where the prompts lie."""
    return paths.assets() / "drills"


@cache
def deck(drill: Drill) -> Deck:
    """The prompts of a drill that come with the app. Raises ScenarioError."""
    return read(folder() / f"{drill}.yaml")


def read(path: Path) -> Deck:
    """The prompts of a file. Raises ScenarioError in one line that names file, line and field."""
    try:
        marked = marked_yaml.read(path.read_bytes())
    except OSError as error:
        raise _told(Fault(path, None, "", f"cannot be read: {error.strerror or error}")) from error
    except BadYaml as error:
        raise _told(Fault(path, error.line, error.field, error.why)) from error
    values = marked.value
    if not isinstance(values, dict):
        raise _told(Fault(path, 1, "", "holds no drill; begin with a line such as drill: let-go"))
    try:
        return parse(values)
    except ScenarioError as error:
        raise _told(Fault(path, nearest_line(marked.lines, error.path), error.path, error.why)) from error


def _told(fault: Fault) -> ScenarioError:
    return ScenarioError("", str(fault))
