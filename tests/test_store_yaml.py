"""YAML that is read, and YAML that is refused before it can do anything."""

import time

import pytest

from noprac.store import marked_yaml
from noprac.store.marked_yaml import BadYaml

TEXT = """\
id: call   # a comment
numbers: [1, -2.5, 1e3, 0x1F, 0o17, 007]
plain:
  - says: "yes"
    really: yes
    date: 2024-01-01
  - null
folded: >
  two
  lines
"""


def test_values_are_plain_and_know_their_lines() -> None:
    marked = marked_yaml.read(TEXT.encode())
    assert marked.value == {
        "id": "call",
        "numbers": [1, -2.5, 1000.0, 31, 15, 7],
        "plain": [{"says": "yes", "really": "yes", "date": "2024-01-01"}, None],
        "folded": "two lines\n",
    }
    assert marked.lines["plain[0].really"] == 5
    assert marked.lines["plain[1]"] == 7
    assert marked.lines["numbers[2]"] == 2


def test_a_byte_order_mark_is_no_part_of_the_first_word() -> None:
    assert marked_yaml.read(b"\xef\xbb\xbfa: 1").value == {"a": 1}


def test_an_empty_file_holds_nothing() -> None:
    assert marked_yaml.read(b"").value is None
    assert marked_yaml.read(b"# only a comment\n").value is None


BOMB = b"a: &a [x, x]\n" + b"".join(b"%c: &%c [*%c, *%c]\n" % (c + 1, c + 1, c, c) for c in range(97, 121))


@pytest.mark.parametrize(
    ("data", "line", "said"),
    [
        (BOMB, 1, "anchor"),
        (b"a: 1\nb: *nothing", 2, "alias"),
        (b"a: 1\nb: !!python/object/apply:os.system [true]", 2, "tag"),
        (b"a: !mine 1", 1, "tag"),
        (b"a: 1\na: 2", 2, "stands twice"),
        (b"a:\n  - .inf", 2, "not a number"),
        (b"a: .nan", 1, "not a number"),
        (b"a: " + b"9" * 6000, 1, "not a number"),
        (b"---\na: 1\n---\nb: 2", 3, "second document"),
        (b"? [a]\n: 1", 1, "not a word"),
        (b"a: 1\n b: 2", 2, "not YAML"),
        (b"a: 'open", 1, "not YAML"),
        (b"\ta: 1", 1, "not YAML"),
        (b"a: 1\nb: \xff", 2, "UTF-8"),
        ("a: 1".encode("utf-16"), 1, "UTF-8"),
        (b"a: \x00", None, "not YAML"),
        (b"[" * 5_000, 1, "nested"),
        (b"- " * 5_000, 1, "nested"),
        (b"x" * (marked_yaml.LARGEST + 1), None, "larger than"),
    ],
)
def test_what_may_not_be_read_is_refused_in_one_line(data: bytes, line: int | None, said: str) -> None:
    begun = time.process_time()
    with pytest.raises(BadYaml) as caught:
        marked_yaml.read(data)
    assert said in caught.value.why
    assert caught.value.line == line
    assert "\n" not in caught.value.why
    assert time.process_time() - begun < 10
