"""The page of a place: what it lies in, what lies in it, its names, and what possibly or surely happened there."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout

from archive.dates import DateMode, Period
from archive.model.events import Event
from archive.model.organisations import Place, PublicName
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.views.subject_page import Section, SubjectPage
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.form_field import FormField
from ui.presenters.subject_lists import SubjectLists
from ui.presenters.subject_sheet import SubjectSheet

_PAUSE_MS = 220
_LEFT = (Section("path"), Section("inside", Place, "parent_id"), Section("names", PublicName, "owner_id"))
_RIGHT = (Section("happened", Event, "place_id", named=True), Section("cases"))


class PlacePage(SubjectPage):
    """What happened in everything inside counts too."""

    def __init__(self, desk: Desk) -> None:
        self._lists = SubjectLists(desk.vault)
        super().__init__(desk, Place, _LEFT, _RIGHT)

    def arrange(self) -> None:
        self._asked_card = Card()
        self.period = DateWordsField(quiet=True)
        self.mode = Choice(self.desk.tools.look)
        self._mode_field = FormField(self.mode)
        row = QHBoxLayout()
        row.setSpacing(14)
        for field in (self.period, self._mode_field):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._asked_card.body.addLayout(row)
        self.right.insertWidget(0, self._asked_card)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        self.period.changed.connect(self._pause.start)
        self.mode.chosen.connect(lambda _key: self.ask())

    def focus_search(self) -> bool:
        self.period.setFocus()
        return True

    def read(self, record_id: str, progress: Progress, token: CancelToken) -> SubjectSheet:
        date = self.period.date()
        mode = DateMode(self.mode.key() or DateMode.POSSIBLE)
        return self._lists.place(record_id, self.desk.language, Period(date.earliest, date.latest), mode)

    def titles(self) -> Mapping[str, str]:
        self._asked_card.set_title(self.tr("When"))
        self.period.say(self.tr("Day or period"))
        self.mode.offer(
            [
                (str(DateMode.POSSIBLE), self.tr("what may have been then")),
                (str(DateMode.CERTAIN), self.tr("what surely was then")),
            ]
        )
        self._mode_field.say(self.tr("How sure"))
        return {
            "path": self.tr("Lies in"),
            "inside": self.tr("Inside it"),
            "inside:add": self.tr("Add a place inside"),
            "names": self.tr("Names"),
            "names:add": self.tr("Add a name"),
            "happened": self.tr("What happened here and inside"),
            "happened:add": self.tr("Add an event here"),
        }

    def ties(self) -> Mapping[str, str]:
        return {DateMode.POSSIBLE: self.tr("possibly then"), DateMode.CERTAIN: self.tr("surely then")}
