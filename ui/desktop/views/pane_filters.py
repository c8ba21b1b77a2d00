"""The funnel of a list that has a page of its own: filters and an order, built when they are first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from archive.model.fields import Record
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.views.list_filters import ListFilters
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.list_pane import ListPane
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.list_filters import WRONGLY_ASKED, FilteredLists


class PaneFilters(QObject):
    """Ctrl+Shift+F opens and closes them; ``changed`` when the list is another one now.

    The page lets the answers of its presenter go through what :meth:`narrowing` gives, on the worker.
    """

    changed = Signal()

    def __init__(self, desk: Desk, pane: ListPane, kind: type[Record], page: QWidget, *, names: bool = True) -> None:
        """Without ``names`` the list begins with no name shown, and no filter reads one."""
        super().__init__(page)
        self._desk, self._pane, self._kind, self._names = desk, pane, kind, names
        self._lists = FilteredLists(desk.vault)
        self.button = IconButton(desk.tools.look, "funnel")
        self.button.setCheckable(True)
        self.button.clicked.connect(self.show)
        pane.add_beside_search(self.button)
        QShortcut(QKeySequence("Ctrl+Shift+F"), page).activated.connect(self.button.click)

    @cached_property
    def bar(self) -> ListFilters:
        """The line in which a filter is filled in, with its chips below."""
        bar = ListFilters(self._desk)
        bar.show_kind(self._kind)
        bar.show_names(self._names)
        bar.hide()
        bar.changed.connect(self.changed)
        self._pane.add_below(bar)
        self._pane.add_below(bar.chips)
        tab_in_place(self._pane)
        return bar

    def show(self, on: bool) -> None:
        """Open or close the line. What holds stays in sight as chips."""
        self.button.setChecked(on)
        self.bar.setVisible(on)
        (self.bar.field if on else self._pane.list).setFocus()

    def show_names(self, on: bool) -> None:
        """Names are shown in the list now, or no longer: then nothing that asked for one holds."""
        self._names = on
        if self._built:
            self.bar.show_names(on)

    @property
    def hold(self) -> bool:
        """Whether something is asked for."""
        return self._built and bool(self.bar.asked())

    def narrowing(self) -> Callable[[list[str]], list[str]]:
        """What keeps, on a worker, the ids of a list that fit now. It raises what ``FilteredLists.ids`` does."""
        if not self._built:
            return lambda ids: ids
        lists, kind, asked, order = self._lists, self._kind, self.bar.asked(), self.bar.wanted_order()
        return lambda ids: lists.narrowed(kind, ids, asked, order)

    def show_count(self, hits: int, whole: int) -> None:
        """Beside the title: how many there are, or how many of them fit."""
        self._pane.header.show_count(hits if self.hold else whole)

    def say_empty(self) -> bool:
        """Say that nothing fits, where filters are why a list is empty."""
        if self.hold:
            self._pane.empty.say(
                self.tr("Nothing found"),
                self.tr("Nothing fits all filters. Press a filter above the list to take it away."),
            )
        return self.hold

    def refused(self, error: CodedError) -> bool:
        """Tell what is wrong with the newest filter, if that is why the list could not be read."""
        if not isinstance(error, WRONGLY_ASKED) or not self.hold:
            return False
        self.show(True)
        self.bar.refuse(error)
        return True

    def retranslate(self) -> None:
        """Set the words of the button again."""
        self.button.say(self.tr("Filter and sort (Ctrl+Shift+F)"))

    @property
    def _built(self) -> bool:
        return "bar" in self.__dict__
