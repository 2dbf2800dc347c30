"""The README and the guide lead somewhere: links, headings, pictures, one table of contents, files by name."""

import re
import tomllib
from pathlib import Path

import pytest
from guide_pages import DOCS, PAGES, ROOT, Link, links
from ruamel.yaml import YAML

from noprac.core import guide
from noprac.core.guide import anchor, contents

INSIDE = [link for link in links() if "://" not in link.target]
PATH = re.compile(r"`((?:assets|noprac|packaging|scenarios|tests)/[a-z0-9_./*-]+(?:\.[a-z]+|/))`")


def headings(page: Path) -> list[str]:
    return [section.anchor for section in guide.sections(page.name, page.read_text(encoding="utf-8"))]


def leads(link: Link) -> bool:
    name, _, heading = link.target.partition("#")
    page = (link.page.parent / name).resolve() if name else link.page
    return page.exists() and (not heading or headings(page).count(heading) == 1)


def test_every_link_leads_somewhere() -> None:
    assert len(INSIDE) > 60
    assert [(link.page.name, link.target) for link in INSIDE if not leads(link)] == []


def test_links_out_of_the_app_are_https() -> None:
    outward = [link.target for link in links() if "://" in link.target]
    assert outward
    assert [target for target in outward if not target.startswith("https://")] == []


def test_pictures_are_pictures_with_words_beside_them() -> None:
    pictures = [link for link in INSIDE if link.picture]
    assert len({link.target for link in pictures}) >= 6
    for link in pictures:
        assert (link.page.parent / link.target).read_bytes().startswith(b"\x89PNG")
        assert f"![]({link.target})" not in link.page.read_text(encoding="utf-8")


def test_every_picture_of_the_guide_is_used() -> None:
    used = {(link.page.parent / link.target).resolve() for link in INSIDE if link.picture}
    assert set((DOCS / "pictures").iterdir()) <= used


def test_site_and_app_have_one_table_of_contents() -> None:
    site = YAML(typ="safe").load((ROOT / "packaging" / "mkdocs.yml").read_text(encoding="utf-8"))
    first, *parts = site["nav"]
    pages = [(part, one) for each in parts for part, below in each.items() for one in below]
    there = [(part, title, page) for part, one in pages for title, page in one.items()]
    index = (DOCS / guide.INDEX).read_text(encoding="utf-8")
    assert first == {"The guide": guide.INDEX}
    assert there == [(entry.part, entry.title, entry.page) for entry in contents(index)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name + "/" + page.name)
def test_files_that_are_named_are_there(page: Path) -> None:
    named = PATH.findall(page.read_text(encoding="utf-8"))
    assert [path for path in named if not any(ROOT.glob(path.rstrip("/")))] == []


def test_anchors_are_made_as_sites_make_them() -> None:
    assert anchor("What it does not claim") == "what-it-does-not-claim"
    assert anchor("The journal of no's") == "the-journal-of-nos"
    assert anchor("`noprac` and  more") == "noprac-and-more"


def test_the_readme_is_what_the_package_shows() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["readme"] == "README.md"
    assert project["description"] in (ROOT / "README.md").read_text(encoding="utf-8")
