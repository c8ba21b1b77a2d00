"""On the page of an item: whether its text was read and by what, and the ways to see it and to read it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from archive.evidence_texts import Outcome
from crypto.errors import CodedError
from ui.desktop.bidi import isolate
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.i18n import text
from ui.presenters.item import ItemView
from ui.presenters.reading_texts import FileText, ReadAll, TextsDesk
from ui.presenters.text_reading import TextPlace


class ItemText(Card):
    """``text_wanted`` carries a ``TextPlace``; ``read`` when the journal has a new entry."""

    text_wanted = Signal(object)
    read = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._presenter = TextsDesk(desk.vault)
        self._item_id = ""
        self._found: FileText | None = None
        look, runner = desk.tools.look, desk.tools.runner
        self._looking, self._reading = LatestJob(runner, self), LatestJob(runner, self)
        self._looking.answered.connect(self._show)
        self._reading.answered.connect(self._done)
        for job in (self._looking, self._reading):
            job.failed.connect(self._fail)
        self._state = PlainLabel(role="muted", wrap=True)
        self._trouble = Banner(look)
        self._progress = ProgressPanel(look, lambda stage: text(desk.language, "terminal", f"stage.{stage}"))
        self.show_it = ActionButton(look, icon="file-text")
        self.show_it.clicked.connect(self._open)
        self.recognise = ActionButton(look, icon="eye", kind="plain")
        self.recognise.clicked.connect(lambda: self._read(recognise=True))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.show_it)
        line.addWidget(self.recognise)
        line.addStretch(1)
        self.body.addWidget(self._state)
        self.body.addLayout(line)
        self.body.addWidget(self._trouble)
        self.body.addWidget(self._progress)
        self.hide()
        self._retranslate()

    def show_view(self, view: ItemView) -> None:
        """Show how the text of this item stands; nothing where it has none."""
        if view.item.id != self._item_id:
            self._trouble.clear()
            self.hide()
        item_id = self._item_id = view.item.id
        self._looking.ask(lambda _progress, _token: self._presenter.file_text(item_id))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._say()

    def _show(self, found: FileText | None) -> None:
        self._found = found
        self.setVisible(found is not None)
        self._say()

    def _say(self) -> None:
        found = self._found
        if found is None:
            return
        reading = found.reading
        self.show_it.setVisible(found.letters or bool(reading and reading.outcome is Outcome.DONE))
        self.recognise.setVisible(found.pixels and found.may_keep)
        self.recognise.say(
            self.tr("Recognise the letters") if reading is None or not reading.machine else self.tr("Recognise again")
        )
        if reading is None:
            self._state.say(self.tr("Not read yet: the search does not look into it."))
        elif reading.outcome is Outcome.REFUSED:
            self._state.say(self._desk.tools.error_sentence(found.refusal()))
        elif reading.outcome is Outcome.BEGUN:
            self._state.say(self.tr("Read in part, up to page {page}.").format(page=reading.pages))
        elif reading.machine:
            words = self.tr("Recognised by a machine ({program}); it may be wrong. The search looks into it.")
            self._state.say(words.format(program=isolate(reading.made_by)))
        elif reading.unread:
            words = self.tr("Pages without letters of their own, as scans have none: {count}.")
            self._state.say(words.format(count=reading.unread))
        else:
            self._state.say(self.tr("Read; the search looks into it."))

    def _open(self) -> None:
        if self._found is not None:
            self.text_wanted.emit(TextPlace(self._item_id, self._found.file_id))

    def _read(self, *, recognise: bool) -> None:
        item_id = self._item_id
        self._trouble.clear()
        job = self._reading.ask(
            lambda progress, token: (
                item_id,
                self._presenter.read_item(item_id, progress, token, recognise=recognise),
            ),
            "reading",
        )
        self.recognise.setEnabled(False)
        job.settled.connect(lambda: self.recognise.setEnabled(True))
        self._progress.follow(job, self.tr("Recognising letters"))

    def _done(self, answer: tuple[str, ReadAll]) -> None:
        item_id, done = answer
        if item_id != self._item_id:
            return
        if done.unread:
            self._trouble.tell(self._desk.tools.error_sentence(done.unread[0].error), "warn")
        self.read.emit()

    def _fail(self, error: CodedError) -> None:
        self._trouble.tell(self._desk.tools.error_sentence(error), "warn")

    def _retranslate(self) -> None:
        self.set_title(self.tr("Text"))
        self.show_it.say(self.tr("Show the text"))
