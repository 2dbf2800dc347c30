"""Tab in the order of reading.

Takes: a layout. Gives: what takes the focus in it, in its order. May not: hold for what was added later; ask again.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from noprac.gui.widgets.flow import Flow


def in_order(layout: QLayout) -> Iterator[QWidget]:
    """What Tab can reach, as it is laid out."""
    for number in range(layout.count()):
        item = layout.itemAt(number)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if inner is not None:
            yield from in_order(inner)
        if widget is not None:
            yield from _in_widget(widget)


def _in_widget(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, Flow):
        for part in widget.parts:
            yield from _in_widget(part)
    whole = widget.widget() if isinstance(widget, QScrollArea) else widget
    if whole is not None and (inside := whole.layout()) is not None:
        yield from in_order(inside)


def tab_in_order(layout: QLayout) -> None:
    """Let Tab go through a layout as one reads it."""
    for one, after in pairwise(in_order(layout)):
        QWidget.setTabOrder(one, after)
