"""The history of one record, word by word, and the record as it was on a day."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.model.catalogue import RECORD_TYPES, record_type
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.views.consent_sheet import day_words
from ui.desktop.views.history_text import HistoryText
from ui.desktop.views.record_facts import RecordFacts
from ui.desktop.views.record_look import kind_words, title_of
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.date_words_field import DateWordsField
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.record_history import Entry, RecordHistory, Then
from ui.presenters.record_kinds import OWN_PAGE
from ui.presenters.record_lines import RecordLine, RecordLines
from ui.presenters.record_place import RecordPlace

Found = tuple[RecordLine, list[Entry], Then | None]


class HistoryPage(Page):
    """Nothing can be changed here. What is protected is hidden again whenever a record is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._histories, self._lines = RecordHistory(desk.vault), RecordLines(desk.vault)
        self._place: RecordPlace | None = None
        self._line: RecordLine | None = None
        self._day: dt.date | None = None
        self._found: Found | None = None
        look = desk.tools.look
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self._leave)
        self._title = PlainLabel(role="heading")
        self._about = PlainLabel(role="muted")
        self.protected = ActionButton(look, icon="eye", kind="plain")
        self.protected.setCheckable(True)
        self.protected.toggled.connect(lambda _on: self._read())
        self._trouble = Banner(look)
        self.day = DateWordsField(quiet=True)
        self.show_day = ActionButton(look, icon="clock")
        self.show_day.clicked.connect(self._turn_back)
        self.today = ActionButton(look, icon="x")
        self.today.clicked.connect(self._turn_forward)
        self._then_card, self._then_mark = Card(), Banner(look)
        self.then = RecordFacts(desk)
        self._legend = PlainLabel(role="hint", wrap=True)
        self.text = HistoryText(desk)
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        self._arrange()
        look.changed.connect(self._paint)
        self._retranslate()

    def entered(self, target: object) -> None:
        """``target`` is the ``RecordPlace`` of the record; None shows what was shown before."""
        if isinstance(target, RecordPlace):
            self._place, self._day, self._found = target, None, None
            self.day.show_words("")
            for label in (self._title, self._about):
                label.say("")
            self.text.wipe()
        self.protected.blockSignals(True)
        self.protected.setChecked(False)
        self.protected.blockSignals(False)
        self._trouble.clear()
        self._read()
        self.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._turn_back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._read()

    def _arrange(self) -> None:
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.setSpacing(10)
        for part in (self._back, self._title, self._about):
            head.addWidget(part)
        head.addStretch()
        head.addWidget(self.protected)
        top = QWidget()
        top.setLayout(head)
        head.setContentsMargins(28, 8, 24, 8)
        self._asking_card = Card()
        ask = QHBoxLayout()
        ask.setSpacing(10)
        ask.addWidget(self.day, 1)
        for button in (self.show_day, self.today):
            ask.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._asking_card.body.addLayout(ask)
        self._then_card.body.addWidget(self._then_mark)
        self._then_card.body.addWidget(self.then)
        column = ScrollColumn()
        for card in (self._trouble, self._asking_card, self._then_card, self._legend):
            column.body.addWidget(card)
        self.text.setMinimumHeight(self._desk.tools.look.type.px(360))
        column.body.addWidget(self.text, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(top)
        lines.addWidget(column, 1)
        self._then_card.hide()

    def _turn_back(self) -> None:
        if not self.day.check():
            return
        said = self.day.date()
        if said.earliest is None or said.earliest != said.latest:
            self.day.set_error(self.tr("One day is needed: “7 January 2022”"))
            self.day.setFocus()
            return
        self._day = said.earliest
        self._read()

    def _turn_forward(self) -> None:
        self._day = None
        self.day.show_words("")
        self._read()
        self.day.setFocus()

    def _read(self) -> None:
        place, day, language, protected = self._place, self._day, self._desk.language, self.protected.isChecked()
        self._say_protected()
        if place is None:
            return
        kind = record_type(place.entity)

        def read(_progress: Progress, _token: CancelToken) -> Found:
            record = self._desk.vault.records.get(kind, place.record_id)
            lines = self._lines.of(kind, [record.id], language)
            line = lines.get(record.id) or RecordLine(record.id, kind.entity, str(getattr(record, "code", "")), "")
            then = None if day is None else self._histories.at(record, day, language, protected=protected)
            return line, self._histories.entries(record, language, protected=protected), then

        self._reading.ask(read)

    def _show(self, found: Found) -> None:
        if self._place is not None and found[0].id == self._place.record_id:
            self._found = found
            self._paint()

    def _paint(self) -> None:
        if self._found is None or self._place is None:
            return
        line, entries, then = self._found
        kind, language = RECORD_TYPES[self._place.entity], self._desk.language
        self._title.say(self.tr("History"))
        self._about.show_stored(title_of(line, language) or kind_words(kind.entity, language))
        self.text.show_entries(kind, entries)
        self._then_card.setVisible(then is not None)
        self.today.setVisible(then is not None)
        if then is None:
            self.then.show_facts(None, ())
            return
        day = day_words(then.day)
        if not then.known:
            words = self.tr("At the end of {day} it was not there, or what it said then was erased since.")
        elif then.withdrawn:
            words = self.tr("At the end of {day} it was out of every list, and said this. It can only be read.")
        else:
            words = self.tr(
                "This is how it was at the end of {day}. It can only be read, and may say otherwise now."
            )
        self._then_mark.tell(words.format(day=day), "warn")
        self._then_card.set_title(self.tr("As it was on {day}").format(day=day))
        self.then.show_facts(kind, then.facts)

    def _leave(self) -> None:
        place = self._place
        if place is None:
            self.wanted.emit("records", None)
        elif place.back is not None:
            self.wanted.emit(*place.back)
        elif place.entity in OWN_PAGE:
            self.wanted.emit(OWN_PAGE[place.entity], place.record_id)
        else:
            self.wanted.emit("record", RecordPlace(place.entity, place.record_id))

    def _say_protected(self) -> None:
        on = self.protected.isChecked()
        self.protected.say(self.tr("Hide what is protected") if on else self.tr("Show what is protected"))

    def _retranslate(self) -> None:
        self._back.say(self.tr("Back (Esc)"))
        self.day.say(self.tr("As it was on the day"), self.tr("One day: “7 January 2022”. Enter shows it."))
        self.show_day.say(self.tr("Show that day"))
        self.today.say(self.tr("Back to today"))
        self.today.hide()
        self._legend.say(self.tr("[− what went −]  [+ what came +]. Newest first; “…” stands for words that stayed."))
        self.text.setAccessibleName(self.tr("History, word by word"))
        self._say_protected()
        self._paint()

    def _tell(self, error: CodedError) -> None:
        self._trouble.tell(self._desk.tools.error_sentence(error), "bad")
