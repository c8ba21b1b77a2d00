"""Taking the last action back: says in kinds, codes and names of fields what it was, asks once, and does it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from archive.model.catalogue import RECORD_TYPES
from archive.model.field_words import record_word
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.page import Page
from ui.desktop.views.record_look import field_words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.page_column import PageColumn
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.i18n import language_of, text
from ui.presenters.undoing import Deed, Undoing

_MOST = 12
"""Parts of one action that are listed; of more the number is told."""

_SHOWN_AGAIN = ("record", "review", "discrepancy")
"""Pages that show what they showed before when they are entered without a wish."""


class UndoPage(Page):
    """Enter takes back, Esc changes nothing. Undoing in a field of text stays with the field (Ctrl+Z)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._undoing = Undoing(desk.vault)
        self._from = ""
        self._deeds: tuple[Deed, ...] = ()
        look = desk.tools.look
        self.sheet = PageColumn(look)
        self.sheet.left.connect(self._leave)
        self.message = Banner(look)
        self._card = Card()
        self._words = PlainLabel(wrap=True)
        self._words.let_select()
        self._card.body.addWidget(self._words)
        self.take_back = ActionButton(look, icon="undo-2", kind="primary")
        self.take_back.clicked.connect(self._take_back)
        self.close_button = ActionButton(look)
        self.close_button.clicked.connect(self._leave)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.take_back, self.close_button):
            buttons.addWidget(button)
        buttons.addStretch()
        self._card.body.addLayout(buttons)
        self.progress = ProgressPanel(
            look, lambda stage: text(language_of(desk.language), "terminal", f"stage.{stage}")
        )
        self.sheet.add(self.message, self.progress, self._card)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.sheet)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._reading, self._doing = LatestJob(desk.tools.runner, self), LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        self._doing.answered.connect(self._done)
        self._doing.failed.connect(self._tell)
        self._retranslate()

    def entered(self, target: object) -> None:
        """``target`` is the key of the page that was shown."""
        self._from = target if isinstance(target, str) else ""
        self._deeds = ()
        self.message.clear()
        self._card.hide()
        self.sheet.arrow.setFocus()
        self._reading.ask(lambda _progress, _token: self._undoing.last())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, deeds: tuple[Deed, ...]) -> None:
        self._deeds = deeds
        self._card.show()
        self._retranslate()
        self.take_back.setEnabled(not self._desk.read_only)
        self.take_back.setFocus()

    def _take_back(self) -> None:
        deeds = self._deeds
        if deeds and not self._doing.busy and not self._desk.read_only:
            job = self._doing.tell(lambda progress, token: self._undoing.undo(deeds, progress, token))
            self.progress.follow(job, self.tr("Taking it back"))

    def _done(self, records: int) -> None:
        self._deeds = ()
        self._card.hide()
        self.message.tell(self.tr("Taken back. Records concerned: {count}").format(count=records), "ok")
        self.sheet.arrow.setFocus()

    def _leave(self) -> None:
        self._reading.forget()
        if self._from in _SHOWN_AGAIN:
            self.wanted.emit(self._from, None)
        else:
            self.back_wanted.emit()

    def _tell(self, error: CodedError) -> None:
        self._deeds = ()
        self._card.hide()
        self.message.tell(self._desk.tools.error_sentence(error), "warn")

    def _deed(self, deed: Deed) -> str:
        language = self._desk.language
        record = record_word(deed.entity, language)
        words = f"{record} {deed.code}".strip()
        if deed.action == "create":
            return self.tr("Written down: {record}. It would be taken out of the lists.").format(record=words)
        if deed.action == "withdraw":
            return self.tr("Taken out of the lists: {record}. It would stand in them again.").format(record=words)
        kind = RECORD_TYPES[deed.entity]
        fields = ", ".join(field_words(kind, name, language).lower() for name in deed.fields)
        named = f"{words} ({fields})" if fields else words
        return self.tr("Changed: {record}. It would say again what it said before.").format(record=named)

    def _retranslate(self) -> None:
        self.sheet.say(
            self.tr("Take the last action back"),
            self.tr("Nothing leaves the history: taking back is a change like any other, with who did it and when."),
            self.tr("Back (Esc)"),
        )
        self._card.set_title(self.tr("What was done last"))
        lines = [self._deed(deed) for deed in self._deeds[:_MOST]]
        more = len(self._deeds) - len(lines)
        if more > 0:
            lines.append(self.tr("and more of the same action: {count}").format(count=more))
        self._words.say("\n".join(lines))
        self.take_back.say(self.tr("Take back"))
        self.close_button.say(self.tr("Not now"))
