"""A text written out as a subtitle file: for what and for whom, whether it may leave, and where it is put."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from archive.captions import Form
from archive.vocabulary.testimony import Use
from crypto.errors import CodedError
from exports.leaving import Whom
from ui.desktop.desk import Desk
from ui.desktop.file_picker import FilePicker, Picking
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.words_leaving import WordsAnswer, WordsLeaving

_PAUSE_MS = 250


class TranscriptLeaving(Card):
    """Hidden until :meth:`ask`. ``written`` once the file is outside. What somebody did not agree to stays."""

    written = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._text_id = ""
        self._presenter = WordsLeaving(desk.vault)
        self._answer: WordsAnswer | None = None
        look, runner = desk.tools.look, desk.tools.runner
        self._asking, self._writing = LatestJob(runner, self), LatestJob(runner, self)
        self._asking.answered.connect(self._show)
        self._writing.answered.connect(lambda _none: self._written())
        for job in (self._asking, self._writing):
            job.failed.connect(self._fail)
        self._note = PlainLabel(role="hint", wrap=True)
        self.use: CodeChoice[Use] = CodeChoice(look, Use, lambda: desk.language, without=(Use.INTERNAL,))
        self.use.chosen.connect(lambda _key: self._ask())
        self.audience = QLineEdit()
        self.audience.textEdited.connect(lambda _words: self._begin_pause())
        self.form = Choice(look)
        self.form.offer([(Form.SRT, "SRT"), (Form.VTT, "WebVTT")], Form.SRT)
        self._use_field, self._audience_field = FormField(self.use), FormField(self.audience)
        self._form_field = FormField(self.form)
        self.banner = Banner(look)
        self.write = ActionButton(look, icon="folder-open", kind="primary")
        self.write.clicked.connect(self._pick)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        buttons = QHBoxLayout()
        buttons.addWidget(self.write)
        buttons.addStretch()
        for part in (self._note, self._use_field, self._audience_field, self._form_field, self.banner):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.hide()
        self._retranslate()

    def ask(self, text_id: str) -> None:
        """Show the form for that version of a text."""
        self._text_id = text_id
        self.use.choose_code(Use.PARTNER_NGO)
        self.audience.clear()
        self.show()
        self._ask()

    def leave(self) -> None:
        """Put the form away with what was typed in it."""
        self._asking.forget()
        self._pause.stop()
        self._text_id, self._answer = "", None
        self.audience.clear()
        self.banner.clear()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _for(self) -> Whom:
        return Whom(self.use.code(), self.audience.text().strip())

    def _begin_pause(self) -> None:
        self.write.setEnabled(False)
        self._pause.start()

    def _ask(self) -> None:
        """For another use or audience the same people may answer otherwise."""
        self._pause.stop()
        self._answer = None
        self.write.setEnabled(False)
        text_id, whom = self._text_id, self._for()
        if text_id:
            self._asking.ask(lambda _progress, _token: self._presenter.ask(text_id, whom))

    def _show(self, answer: WordsAnswer) -> None:
        if answer.whom != self._for() or not self._text_id:
            return
        self._answer = answer
        self.write.setEnabled(answer.asked is not None and not self._desk.read_only)
        self._say_answer()

    def _say_answer(self) -> None:
        answer = self._answer
        if answer is None:
            self.banner.clear()
        elif answer.refused is not None:
            self.banner.tell(self._desk.tools.error_sentence(answer.refused), "warn")
        elif answer.asked is not None:
            words = self.tr("It may leave for this use.")
            if answer.asked.nobody_shown:
                words += " " + self.tr(
                    "No record says who is heard or read of in it, so nobody of them was asked: read it yourself."
                )
            if answer.asked.conditions:
                words += " " + self.tr("Somebody set conditions with their yes: read them first.")
            self.banner.tell(words, "info")

    def _pick(self) -> None:
        picker = FilePicker(
            self._desk.tools.look,
            Picking.NEW_FILE,
            self.tr("Where to put the subtitle file"),
            name=f"words.{self.form.key()}",
            parent=self.window(),
        )
        picker.picked.connect(lambda paths: self._write(paths[0]))
        picker.open()

    def _write(self, target: Path) -> None:
        answer, text_id, form = self._answer, self._text_id, Form(self.form.key())
        if answer is None or answer.asked is None:
            return
        whom, presenter = answer.whom, self._presenter
        self._writing.tell(lambda _progress, _token: presenter.write(text_id, whom, form, target), "files")

    def _written(self) -> None:
        self.leave()
        self.written.emit()

    def _fail(self, error: CodedError) -> None:
        self.banner.tell(self._desk.tools.error_sentence(error), "bad")

    def _retranslate(self) -> None:
        self.set_title(self.tr("Write this text out as subtitles"))
        self._note.say(
            self.tr(
                "Everybody whom the item is about has to agree. Codes of people become numbers of speakers."
                " Whoever gets the file can read it."
            )
        )
        self._use_field.say(self.tr("What it is for"), self.tr("Only what people agreed to for this use leaves."))
        self._audience_field.say(
            self.tr("Which organisation"),
            self.tr("If somebody agreed to one organisation only, write its name as they did."),
        )
        self._form_field.say(self.tr("Form"))
        self.write.say(self.tr("Choose where…"))
        self._say_answer()
