"""The transcripts and translations that the files of an item have, and the way to each and to a new one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Language
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.testimonies_glance import state_words
from ui.desktop.views.transcript import text_words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.emptying import empty
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.item import ItemView
from ui.presenters.testimonies import TextState
from ui.presenters.transcript import KEYS, TextLine, TranscriptPlace, texts_of


class ItemTexts(Card):
    """``wanted`` carries the ``TranscriptPlace`` of the text that is opened or begun. Shows not a word of any."""

    wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view: ItemView | None = None
        self._lines: tuple[TextLine, ...] = ()
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._area = QWidget()
        self._list = QVBoxLayout(self._area)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        self._none = PlainLabel(role="muted", wrap=True)
        self.begin = ActionButton(desk.tools.look, icon="pen-line")
        self.begin.clicked.connect(self._begin)
        self.body.addWidget(self._none)
        self.body.addWidget(self._area)
        self.body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        self._retranslate()

    def forget(self) -> None:
        """Another item comes."""
        self._reading.forget()
        self._view, self._lines = None, ()
        self._renew()

    def show_view(self, view: ItemView) -> None:
        """Show the texts of an item; nothing at all where we hold no file of it."""
        self._view = view
        item_id, vault = view.item.id, self._desk.vault
        self.setVisible(bool(view.files))
        self._reading.ask(lambda _progress, _token: (item_id, texts_of(vault, item_id)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _begin(self) -> None:
        if self._view is not None and self._view.files:
            self.wanted.emit(TranscriptPlace(self._view.item.id, self._view.files[0].id, KEYS[0]))

    def _show(self, answer: tuple[str, tuple[TextLine, ...]]) -> None:
        item_id, lines = answer
        if self._view is not None and self._view.item.id == item_id:
            self._lines = lines
            self._renew()

    def _renew(self) -> None:
        empty(self._list)
        for line in self._lines:
            self._list.addWidget(self._row(line))
        tab_in_place(self._area)
        self._none.setVisible(not self._lines)
        self._area.setVisible(bool(self._lines))
        first = self._view.files[0].id if self._view is not None and self._view.files else ""
        begun = any(line.place.file_id == first and line.place.key == KEYS[0] for line in self._lines)
        self.begin.setVisible(bool(first) and not begun and not self._desk.read_only)

    def _row(self, line: TextLine) -> QWidget:
        language, text = self._desk.language, line.standing
        row = QWidget()
        parts = FlowLayout(row)
        words = text_words(line.place.key, language)
        if line.place.key == KEYS[0]:
            words = f"{words}, {label(Language, text.language, language)}"
        if line.file > 1:
            words += " · " + self.tr("File {number}").format(number=line.file)
        button = ActionButton(self._desk.tools.look, icon="file-text", kind="plain")
        button.say(words)
        button.clicked.connect(partial(self.wanted.emit, line.place))
        parts.addWidget(button)
        if line.stale:
            parts.addWidget(Chip(self.tr("not up to date"), "warn"))
        state, kind = state_words(TextState.SEALED if text.sealed_digest else TextState.DRAFT)
        parts.addWidget(Chip(state, kind))
        return row

    def _retranslate(self) -> None:
        self.set_title(self.tr("Transcript and translations"))
        self._none.say(self.tr("Nothing of what is said or stands in it is written out yet."))
        self.begin.say(self.tr("Write it out…"))
        self._renew()
