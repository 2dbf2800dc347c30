"""One stylesheet, made from roles.

Takes: a theme and a zoom. Gives: Qt style text. May not: hold a colour of its own.

A widget says what it is through the dynamic property `kind`; there is no styling anywhere else.
"""

from collections.abc import Callable

from noprac.gui.theme import BODY, CAPTION, CAPTIONS, CORNER, DISPLAY, GRID, SIGN, SMALL, TITLE, Theme

Sizer = Callable[[float], str]


def sheet(theme: Theme, zoom: float = 1.0) -> str:
    """Qt style text for the whole window; `zoom`: 1 to 2, of all words."""

    def px(size: float) -> str:
        return f"{round(size * zoom)}px"

    parts = (_words(theme, px(SMALL)), _sizes(px), _buttons(theme), _small_buttons(theme), _fields(theme, px))
    return "\n".join(
        (*parts, _furniture(theme), _sheets(theme), _rail(theme, px), _choices(theme, px), _lists(theme, px))
    )


def _words(t: Theme, small: str) -> str:
    return f"""
* {{ font-family: "Inter"; font-size: {small}; color: {t.ink}; }}
QLabel {{ background: transparent; }}
QLabel[tone="quiet"] {{ color: {t.quiet}; }}
QLabel[tone="accent"] {{ color: {t.accent}; }}
QLabel[tone="care"] {{ color: {t.care}; }}
QLabel[tone="good"] {{ color: {t.good}; }}
QToolTip {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.edge}; padding: 6px 8px; }}"""


def _sizes(px: Sizer) -> str:
    captions = "\n".join(f'QLabel[step="caption {size}"] {{ font-size: {px(size)}; }}' for size in CAPTIONS)
    return f"""{captions}
QLabel[step="body"] {{ font-size: {px(BODY)}; }}
QLabel[step="caption"] {{ font-size: {px(CAPTION)}; }}
QLabel[step="title"] {{ font-size: {px(TITLE)}; font-weight: 600; }}
QLabel[step="display"] {{ font-size: {px(DISPLAY)}; font-weight: 600; }}
QLabel[weight="strong"] {{ font-weight: 600; }}"""


def _buttons(t: Theme) -> str:
    pad = f"{GRID}px {GRID * 2}px"
    return f"""
QPushButton {{ background: transparent; border: 2px solid transparent; border-radius: {CORNER}px; padding: {pad};
  color: {t.quiet}; font-weight: 500; }}
QPushButton:hover {{ color: {t.ink}; background: {t.soft}; }}
QPushButton:pressed {{ background: {t.shade}; }}
QPushButton:checked {{ color: {t.accent}; background: {t.soft}; border-color: {t.edge}; }}
QPushButton:focus {{ border-color: {t.accent}; outline: none; }}
QPushButton:disabled {{ color: {t.off}; }}
QPushButton[kind="main"] {{ background: {t.accent}; color: {t.on_accent}; font-weight: 600;
  padding: {GRID + 4}px {GRID * 3}px; }}
QPushButton[kind="main"]:hover {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.soft}; }}
QPushButton[kind="main"]:focus {{ border-color: {t.ink}; }}
QPushButton[kind="main"]:disabled {{ background: {t.off}; }}
QPushButton[kind="plain"] {{ border-color: {t.edge}; color: {t.ink}; }}
QPushButton[kind="plain"]:focus {{ border-color: {t.accent}; }}
QPushButton[kind="plain"]:disabled {{ border-color: {t.line}; color: {t.off}; }}
QPushButton[kind="row"] {{ text-align: left; border-radius: {CORNER}px; }}
QPushButton::menu-indicator {{ width: 0; }}"""


def _small_buttons(t: Theme) -> str:
    """`chip`: a move's name; its underline, shade or dots say what the move did. `deed`: what can be done there."""
    pad = f"2px {GRID + 2}px"
    return f"""
QPushButton[kind="chip"], QPushButton[kind="deed"] {{ border: 2px solid transparent; border-radius: {GRID}px;
  padding: {pad}; font-weight: 400; }}
QPushButton[kind="chip"] {{ border-color: {t.edge}; color: {t.quiet}; }}
QPushButton[kind="chip"][mark="room"] {{ border-bottom-color: {t.accent}; }}
QPushButton[kind="chip"][mark="pressure"] {{ border-bottom: 2px dotted {t.care}; }}
QPushButton[kind="chip"][mark="listening"] {{ background: {t.shade}; color: {t.ink}; }}
QPushButton[kind="chip"][mark="denied"] {{ border: 2px dashed {t.edge}; text-decoration: line-through; }}
QPushButton[kind="chip"][mark="claimed"] {{ border: 2px dashed {t.edge}; color: {t.ink}; }}
QPushButton[kind="chip"]:hover {{ color: {t.ink}; background: {t.soft}; }}
QPushButton[kind="chip"]:focus, QPushButton[kind="deed"]:focus {{ border: 2px solid {t.accent}; color: {t.ink}; }}
QPushButton[kind="deed"] {{ color: {t.accent}; padding: 2px 4px; }}"""


def _fields(t: Theme, px: Sizer) -> str:
    return f"""
QLineEdit {{ background: {t.surface}; color: {t.ink}; border: 2px solid {t.edge}; border-radius: {CORNER}px;
  padding: {GRID + 2}px {GRID * 2}px; font-size: {px(BODY)}; selection-background-color: {t.accent};
  selection-color: {t.on_accent}; placeholder-text-color: {t.quiet}; }}
QLineEdit[kind="search"] {{ font-size: {px(SMALL)}; padding: {GRID}px {GRID * 2}px; }}
QLineEdit:focus {{ border-color: {t.accent}; }}
QLineEdit:disabled {{ background: {t.ground}; border-color: {t.line}; color: {t.quiet}; }}
QTextEdit {{ background: transparent; border: 2px solid transparent; border-radius: {CORNER}px; color: {t.ink};
  selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QTextEdit:focus {{ border-color: {t.accent}; }}
QTextEdit[kind="words"], QTextEdit[kind="words"]:focus {{ border: none; border-radius: 0; }}
QTextEdit[kind="guide"] {{ background: {t.surface}; font-size: {px(BODY)}; }}
QPlainTextEdit {{ background: {t.surface}; color: {t.ink}; border: 2px solid {t.edge}; border-radius: {CORNER}px;
  padding: {GRID + 2}px {GRID * 2}px; font-size: {px(BODY)}; selection-background-color: {t.accent};
  selection-color: {t.on_accent}; placeholder-text-color: {t.quiet}; }}
QPlainTextEdit:focus {{ border-color: {t.accent}; }}
QPlainTextEdit[kind="file"] {{ font-size: {px(SMALL)}; }}"""


def _furniture(t: Theme) -> str:
    return f"""
QPushButton[kind="card"] {{ background: {t.surface}; border: 2px solid {t.outline}; padding: 0; }}
QPushButton[kind="card"]:hover {{ background: {t.surface}; border-color: {t.soft}; }}
QPushButton[kind="card"]:focus {{ border-color: {t.accent}; }}
QFrame[kind="panel"] {{ background: {t.surface}; border: 1px solid {t.outline}; border-radius: {CORNER}px; }}
QFrame[kind="trouble"] {{ background: {t.soft}; border: 2px solid {t.care}; border-radius: {CORNER}px; }}
QFrame[kind="rule"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.edge}; padding: {GRID}px; }}
QMenu::item {{ padding: {GRID}px {GRID * 2}px; border-radius: 6px; color: {t.ink}; }}
QMenu::item:selected {{ background: {t.soft}; color: {t.ink}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {t.edge}; border-radius: 4px; min-height: 48px; margin: 2px; }}
QScrollBar::handle:vertical:hover {{ background: {t.quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QScrollBar:horizontal {{ height: 0; }}"""


def _sheets(t: Theme) -> str:
    """`turn`: a row of a transcript; `tile`: a score; `note`: a sheet over the page."""
    return f"""
QFrame[kind="turn"], QFrame[kind="tile"] {{ background: transparent; border: 2px solid transparent;
  border-radius: {CORNER}px; }}
QFrame[kind="turn"]:hover, QFrame[kind="tile"]:hover {{ background: {t.surface}; }}
QFrame[kind="turn"][current="true"] {{ background: {t.surface}; }}
QFrame[kind="turn"]:focus, QFrame[kind="tile"]:focus {{ background: {t.surface}; border-color: {t.accent}; }}
QFrame[kind="note"] {{ background: {t.surface}; border: 1px solid {t.edge}; border-radius: {CORNER}px; }}
QFrame[kind="quote"] {{ background: {t.soft}; border: none; border-radius: {CORNER}px; }}"""


def _rail(t: Theme, px: Sizer) -> str:
    return f"""
QFrame#rail {{ background: {t.ground}; border: none; }}
QPushButton[kind="rail"] {{ text-align: left; font-weight: 500; color: {t.quiet};
  padding: {GRID + 2}px {GRID * 2}px {GRID + 2}px {px(SIGN + GRID * 2.5)}; }}
QPushButton[kind="rail"]:checked {{ background: {t.surface}; border-color: {t.outline}; color: {t.ink};
  font-weight: 600; }}
QPushButton[kind="rail"]:focus {{ border-color: {t.accent}; }}"""


def _choices(t: Theme, px: Sizer) -> str:
    """Lists, sliders and rows of choices of which one holds."""
    return f"""
QComboBox {{ background: {t.surface}; color: {t.ink}; border: 2px solid {t.edge}; border-radius: {CORNER}px;
  padding: {GRID}px {GRID * 2}px; }}
QComboBox:focus, QComboBox:on {{ border-color: {t.accent}; }}
QComboBox::drop-down {{ border: none; width: {px(36)}; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.edge}; outline: none;
  selection-background-color: {t.soft}; selection-color: {t.ink}; padding: {GRID // 2}px; }}
QListWidget {{ background: transparent; border: 2px solid transparent; border-radius: {CORNER}px; outline: none; }}
QListWidget:focus {{ border-color: {t.accent}; }}
QListWidget::item {{ padding: {GRID // 2}px {GRID}px; border-radius: 6px; color: {t.ink}; }}
QListWidget::item:hover {{ background: {t.soft}; }}
QListWidget::item:selected {{ background: {t.soft}; color: {t.accent}; }}
QListWidget::item:disabled {{ background: transparent; color: {t.quiet}; padding-top: {GRID * 2}px; }}
QSlider {{ min-height: {px(32)}; }}
QSlider::groove:horizontal {{ background: {t.edge}; height: 4px; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {t.accent}; height: 4px; border-radius: 2px; }}
QSlider::handle:horizontal {{ background: {t.accent}; border: 3px solid {t.ground}; width: 18px; height: 18px;
  margin: -10px 0; border-radius: 12px; }}
QSlider::handle:horizontal:focus {{ border-color: {t.ink}; }}
QPushButton[kind="choice"] {{ border: 2px solid {t.edge}; color: {t.ink}; }}
QPushButton[kind="choice"]:checked {{ background: {t.accent}; border-color: {t.accent}; color: {t.on_accent};
  font-weight: 600; }}
QPushButton[kind="choice"]:focus {{ border-color: {t.ink}; }}
QPushButton[kind="choice"]:disabled {{ border-color: {t.line}; color: {t.off}; }}"""


def _lists(t: Theme, px: Sizer) -> str:
    """Lists and tables however long, and a place to drop a folder."""
    return f"""
QTableView, QListView[kind="ticks"] {{ background: {t.surface}; border: 2px solid {t.edge}; border-radius: {CORNER}px;
  outline: none; selection-background-color: {t.soft}; selection-color: {t.ink}; }}
QTableView:focus, QListView[kind="ticks"]:focus {{ border-color: {t.accent}; }}
QTableView::item, QListView[kind="ticks"]::item {{ padding: 2px {GRID}px; border: none; color: {t.ink}; }}
QListView[kind="ticks"]::item {{ min-height: {px(30)}; }}
QTableView::item:selected, QListView[kind="ticks"]::item:selected {{ background: {t.soft}; color: {t.ink}; }}
QListView[kind="ticks"]::indicator {{ width: {px(18)}; height: {px(18)}; border: 2px solid {t.edge};
  border-radius: 5px; background: {t.ground}; }}
QListView[kind="ticks"]::indicator:checked {{ background: {t.accent}; border-color: {t.ink}; }}
QTableView QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {t.edge}; border-radius: 4px; min-width: 48px; margin: 2px; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: transparent; color: {t.quiet}; border: none; border-bottom: 2px solid {t.line};
  padding: 2px {GRID}px; }}
QFrame[kind="drop"] {{ background: {t.surface}; border: 2px dashed {t.edge}; border-radius: {CORNER}px; }}
QFrame[kind="drop"][current="true"] {{ background: {t.soft}; border-color: {t.accent}; }}"""
