"""The guide as a site, built strictly and without network; the spelling of all that a person reads."""

import logging
import re
from pathlib import Path

import pytest
from codespell_lib import main as codespell
from guide_pages import ROOT
from mkdocs.commands.build import build
from mkdocs.config import load_config

LEADS_OUT = re.compile(r'<(?:script|link|img)[^>]+(?:src|href)="(?:https?:)?//[^"]*"')


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    config = load_config(str(ROOT / "packaging" / "mkdocs.yml"), strict=True, site_dir=str(folder))
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    build(config)  # raises where a page warns
    return folder


def test_the_guide_builds_strictly(site: Path) -> None:
    pages = {page.stem for page in site.glob("*.html")}
    assert {page.stem for page in (ROOT / "assets" / "docs").glob("*.md")} <= pages
    assert not list(site.glob("*.py"))


def test_the_site_fetches_nothing(site: Path) -> None:
    styles = "".join(style.read_text(encoding="utf-8") for style in site.rglob("*.css"))
    assert {page.name: LEADS_OUT.findall(page.read_text(encoding="utf-8")) for page in site.glob("*.html")} == {
        page.name: [] for page in site.glob("*.html")
    }
    assert not re.search(r"url\(['\"]?(?:https?:)?//", styles)


def test_words_are_spelt_right(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    texts = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "noprac" / "gui").glob("*texts.py"))
    assert len(texts) > 6
    pages = ("README.md", "packaging/README.md", "packaging/CHANGELOG.md", "assets/docs", "assets/examples")
    wrong = codespell(*pages, "assets/drills", "noprac/cli", *texts)  # what it passes over stands in pyproject.toml
    assert wrong == 0, capsys.readouterr().out
