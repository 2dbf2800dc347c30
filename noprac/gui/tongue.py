"""The language of the window.

Takes: the language that was chosen, before any module of texts is imported. Gives: `tr` for every text, `locale` for
dates and numbers. May not: change what is rehearsed: the prospect and the scenarios speak English in every language.

Qt's own catalogues (`assets/translations`, made by pyside6-lupdate and pyside6-lrelease) hold the words. They are asked
without an application, so that constants can be translated where they are written and tests need none.
"""

import os

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from noprac.store import paths

SYSTEM, ENGLISH, GERMAN = "system", "en", "de"
NAMES = {ENGLISH: "English", GERMAN: "Deutsch"}

_COUNTRIES = {QLocale.Language.English: QLocale.Country.UnitedKingdom, QLocale.Language.German: QLocale.Country.Germany}
_words, _qts_words = QTranslator(), QTranslator()


def choose(language: str) -> None:
    """Speak `language` from now on: `system`, `en` or `de`; English where the system's has no catalogue. What
    `NOPRAC_LANGUAGE` says comes first.

    Texts that were made before stay as they are."""
    asked = os.environ.get("NOPRAC_LANGUAGE") or language
    _load(QLocale.system() if asked == SYSTEM else QLocale(asked)) or _load(QLocale(ENGLISH))
    QLocale.setDefault(_own_locale())


def dress(app: QCoreApplication) -> None:
    """Let Qt's own dialogs and menus speak the language too."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if _qts_words.load(f"qtbase_{spoken()}", folder):
        app.installTranslator(_qts_words)


def spoken() -> str:
    """The language that is spoken: `en` or `de`."""
    _wake()
    return _words.language()[:2]


def tr(text: str, note: str | None = None, n: int = -1) -> str:
    """`text` in the language of the window; `note`: which of several meanings it has.

    With a count `n`, `%n` stands for it, and the catalogue holds a form for one and a form for many: `tr("%n call(s)",
    None, n)`, all three given, for only so does lupdate see that there are forms."""
    _wake()
    found = _words.translate("", text, note, n) or text
    return found if n < 0 else found.replace("%n", locale().toString(n))


def noted(text: str) -> str:
    """`text` as it is, put into the catalogues: it is looked up with `tr` where it is shown."""
    return text


def inside(text: str) -> str:
    """`text` within a line; German keeps its letters, for nouns have capitals."""
    return text[:1].lower() + text[1:] if spoken() == ENGLISH else text


def locale() -> QLocale:
    """How dates and numbers are written: as the user's system has it, in the language of the window."""
    _wake()
    return QLocale()


def _own_locale() -> QLocale:
    system, language = QLocale.system(), QLocale(_words.language()).language()
    if system.language() == language:
        return system
    if system.language() == QLocale.Language.C:  # no country: a plain one
        return QLocale(language, _COUNTRIES[language])
    return QLocale(language, system.territory())


def _load(language: QLocale) -> bool:
    return _words.load(language, "noprac", "_", str(paths.assets() / "translations"))


def _wake() -> None:
    if _words.isEmpty():
        choose(ENGLISH)
