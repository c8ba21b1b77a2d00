"""The page of series: numbers by the day for which they hold, official ones and others side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from archive.model.work import Statistic
from crypto.errors import CodedError
from ui.desktop.date_bounds import bounds_beside, said_words
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows, Row
from ui.desktop.page import Page
from ui.desktop.views.record_facts import quantity_words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.list_pane import ListPane
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.record_place import RecordPlace
from ui.presenters.statistics import Day, Number, Series

MOST_DAYS = 200
"""Of one series on the page; the list of numbers holds all of them."""


class StatisticsPage(Page):
    """Enter on a number opens its record; Escape leads back to the records."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._series = Series(desk.vault)
        self._names: list[str] = []
        self._days: Sequence[Day] = ()
        look, runner = desk.tools.look, desk.tools.runner
        self.pane = ListPane(look, "hash")
        self.pane.pills.hide()
        self.pane.search.hide()
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(lambda: self.wanted.emit("records", RecordPlace(Statistic.entity)))
        self.pane.header.buttons.addWidget(self._back)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.pane.list.setModel(self._model)
        self.pane.list.current_changed.connect(self._read_days)
        self.pane.empty.wanted.connect(lambda: self.wanted.emit("record", RecordPlace(Statistic.entity)))
        self.title = PlainLabel(role="heading", wrap=True)
        self.hint = PlainLabel(role="muted", wrap=True)
        self._card = Card()
        self._table = QWidget()
        self._card.body.addWidget(self._table)
        self._reading, self._counting = LatestJob(runner, self), LatestJob(runner, self)
        self._reading.answered.connect(self._show_names)
        self._counting.answered.connect(self._show_days)
        for job in (self._reading, self._counting):
            job.failed.connect(self._tell)
        area = ScrollColumn()
        for part in (self.title, self.hint, self._card):
            area.body.addWidget(part)
        area.body.addStretch(1)
        self._right = QWidget()
        QVBoxLayout(self._right).addWidget(area)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.pane)
        line.addWidget(self._right, 1)
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._back.click)
        self._retranslate()

    def entered(self, target: object) -> None:
        self._reading.ask(lambda _progress, _token: self._series.names())
        self._back.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._lay_out()

    def _show_names(self, names: list[str]) -> None:
        self._names = names
        self._model.show(names)
        self.pane.header.show_count(len(names))
        self.pane.show_list(bool(names))
        self._right.setVisible(bool(names))
        if names:
            self.pane.list.setFocus()
            if self.pane.list.current_id() is None:
                self.pane.list.select_id(names[0])
            self._read_days(self.pane.list.current_id())

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, Row]:
        return {one: CardRow(one, str(one), icon="hash") for one in ids}

    def _read_days(self, name: RowId | None) -> None:
        if name is not None:
            wanted = str(name)
            self._counting.ask(lambda _progress, _token: (wanted, self._series.days(wanted)))

    def _show_days(self, found: tuple[str, list[Day]]) -> None:
        name, self._days = found
        self.title.show_stored(name)
        self._lay_out()

    def _lay_out(self) -> None:
        """A new table in the place of the old one: labels are kept nowhere else."""
        old, self._table = self._table, QWidget()
        self._card.body.replaceWidget(old, self._table)
        old.hide()
        old.deleteLater()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        for column, words in enumerate((self.tr("As of"), self.tr("Official"), self.tr("Others and our own"))):
            grid.addWidget(PlainLabel(words, role="strong"), 0, column)
        for row, day in enumerate(self._days[:MOST_DAYS], start=1):
            as_of = PlainLabel(role="muted", wrap=True)
            bounds = bounds_beside(day.as_of)
            said = said_words(day.as_of) or bounds or self.tr("no day stated")
            as_of.show_stored(f"{said} ({bounds})" if bounds and bounds != said else said)
            grid.addWidget(as_of, row, 0, Qt.AlignmentFlag.AlignTop)
            for column, numbers in ((1, day.official), (2, day.others)):
                grid.addWidget(self._cell(numbers), row, column, Qt.AlignmentFlag.AlignTop)
        tab_in_place(self)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)

    def _cell(self, numbers: Sequence[Number]) -> QWidget:
        cell = QWidget()
        lines = QVBoxLayout(cell)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        for one in numbers:
            amount = quantity_words(one.amount, self._desk.language) or self.tr("not stated")
            button = ActionButton(self._desk.tools.look, f"{amount}  {one.code}".replace("&", "&&"), kind="plain")
            button.setAccessibleName(self.tr("{amount}, open {code}").format(amount=amount, code=one.code))
            button.clicked.connect(partial(self.wanted.emit, "record", RecordPlace(Statistic.entity, one.id)))
            lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            below = PlainLabel(role="small", wrap=True)
            below.show_stored(" · ".join(self._below(one)))
            below.setContentsMargins(12, 0, 0, 0)
            lines.addWidget(below)
        return cell

    def _below(self, one: Number) -> list[str]:
        said = [one.what, one.told_by]
        if one.part_of and one.whole is not None:
            whole = quantity_words(one.whole, self._desk.language)
            said.append(self.tr("part of {code}: {amount}").format(code=one.part_of, amount=whole))
        if one.superseded_by:
            said.append(self.tr("replaced by {code}").format(code=one.superseded_by))
        elif one.behind_newer:
            said.append(self.tr("a newer number exists"))
        return [part for part in said if part]

    def _retranslate(self) -> None:
        self.pane.header.say(self.tr("Series of numbers"))
        self._back.say(self.tr("Back to the records (Esc)"))
        self.pane.list.setAccessibleName(self.tr("Series of numbers"))
        self.pane.empty.say(
            self.tr("No series yet"),
            self.tr("Numbers that have the same name of a series stand here by their days."),
            "" if self._desk.read_only else self.tr("Write a number down"),
        )
        self.hint.say(self.tr("Numbers stand beside each other and are never added: many are vague, or overlap."))

    def _tell(self, error: CodedError) -> None:
        self.pane.empty.say(self.tr("The series could not be read"), self._desk.tools.error_sentence(error))
        self.pane.show_list(False)
