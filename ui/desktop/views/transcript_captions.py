"""A subtitle file taken in as a text: who wrote it, why it corrects what stands, and what is wrong with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from archive.captions import CaptionsRefused
from archive.model.transcripts import BY_PERSON
from archive.vocabulary.testimony import Language
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.file_picker import FilePicker, Picking
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.account_texts import kind_and_language
from ui.presenters.captions_taking import MOST_TOLD, CaptionsForm, CaptionsTaken, take_captions
from ui.presenters.transcript import TranscriptView


class TranscriptCaptions(Card):
    """Hidden until :meth:`ask`. ``taken`` once the text stands; ``closed`` when nothing is taken in."""

    taken = Signal(CaptionsTaken)
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view: TranscriptView | None = None
        look = desk.tools.look
        self._taking = LatestJob(desk.tools.runner, self)
        self._taking.answered.connect(self._taken)
        self._taking.failed.connect(self._fail)
        self._note = PlainLabel(role="hint", wrap=True)
        self._trouble = Banner(look)
        self.spoken: CodeChoice[Language] = CodeChoice(look, Language, lambda: desk.language)
        self._spoken_field = FormField(self.spoken)
        self.program, self.reason = QLineEdit(), QLineEdit()
        self._program_field, self._reason_field = FormField(self.program), FormField(self.reason)
        self.pick = ActionButton(look, icon="download", kind="primary")
        self.pick.clicked.connect(self._pick)
        self.cancel = ActionButton(look)
        self.cancel.clicked.connect(self.close_panel)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.pick)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        for part in (self._note, self._trouble, self._spoken_field, self._program_field, self._reason_field):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.hide()
        self._retranslate()

    def ask(self, view: TranscriptView) -> None:
        """Show the form for the text that is shown."""
        self._view = view
        self._trouble.clear()
        standing = view.standing
        self.spoken.choose_code(standing.language if standing is not None else view.item.language)
        self.program.clear()
        self.reason.clear()
        self._reason_field.set_error("")
        self._retranslate()
        self.show()
        (self.program if self._spoken_field.isHidden() else self.spoken).setFocus()

    def close_panel(self) -> None:
        """Nothing is taken in."""
        if not self.isHidden():
            self.leave()
            self.closed.emit()

    def leave(self) -> None:
        """Put the form away with what was typed in it."""
        self._taking.forget()
        self._view = None
        self.program.clear()
        self.reason.clear()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _pick(self) -> None:
        view = self._view
        if view is None:
            return
        unsaid = view.sealed and not self.reason.text().strip()
        self._reason_field.set_error(self.tr("A sealed text is corrected only with a reason.") if unsaid else "")
        if unsaid:
            self.reason.setFocus()
            return
        picker = FilePicker(
            self._desk.tools.look,
            Picking.FILE,
            self.tr("Which subtitle file (SRT or WebVTT) holds the words?"),
            parent=self.window(),
        )
        picker.picked.connect(lambda paths: self._take(paths[0]))
        picker.open()

    def _take(self, path: Path) -> None:
        view = self._view
        if view is None:
            return
        self._trouble.clear()
        kind, into = kind_and_language(view.key)
        form = CaptionsForm(
            kind,
            into or self.spoken.code(),
            self.program.text().strip() or BY_PERSON,
            self.reason.text(),
            new_version=view.standing is not None and bool(view.body),
        )
        vault, file = self._desk.vault, view.file
        self._taking.tell(lambda _progress, _token: take_captions(vault, file, path, form))

    def _taken(self, taken: CaptionsTaken) -> None:
        self.leave()
        self.taken.emit(taken)

    def _fail(self, error: CodedError) -> None:
        said = self._desk.tools.error_sentence
        words = said(error)
        if isinstance(error, CaptionsRefused) and len(error.problems) > 1:
            lines = ", ".join(str(one.line) for one in error.problems[1:MOST_TOLD])
            others = self.tr("Lines that are not understood either: {lines}").format(lines=lines)
            words = f"{words} {others}"
        self._trouble.tell(words, "bad")
        self.pick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        view = self._view
        self.set_title(self.tr("Take in a subtitle file"))
        self._note.say(
            self.tr(
                "Times, speakers and words become a text of this file. What stands now stays as an older version."
                " The subtitle file itself is only read; it stays where it is."
            )
        )
        self._spoken_field.say(self.tr("Language"))
        self._spoken_field.setVisible(view is not None and kind_and_language(view.key)[1] is None)
        self._program_field.say(
            self.tr("Program that wrote it"),
            self.tr("Empty where a person did. What a machine wrote stays marked as that."),
        )
        self._reason_field.say(self.tr("Why it is corrected"), self.tr("A new version begins; the sealed one stays."))
        self._reason_field.setVisible(view is not None and view.sealed)
        self.pick.say(self.tr("Choose the file…"))
        self.cancel.say(self.tr("Cancel"))
