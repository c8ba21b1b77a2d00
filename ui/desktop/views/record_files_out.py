"""The card in which is said what of the records leaves as a file, in which form, and to whom it is sealed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from archive.interchange.kinds import STAY
from archive.model.catalogue import RECORD_TYPES
from ui.desktop.desk import Desk
from ui.desktop.file_picker import FilePicker, Picking
from ui.desktop.views.record_look import kinds_words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.typed_confirmation import TypedConfirmation
from ui.i18n import language_of, text
from ui.presenters.record_files import Leaving

_TABLES, _LINES = "tables", "lines"


class LeavingCard(Card):
    """``wanted`` carries what is to be written, after a word was typed where one is needed."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        look = desk.tools.look
        self.kind, self.form = Choice(look), Choice(look)
        self.case, self.recipient = QLineEdit(), QLineEdit()
        self._kind_field, self._form_field = FormField(self.kind), FormField(self.form)
        self._case_field, self._recipient_field = FormField(self.case), FormField(self.recipient)
        self.sources = CheckBox(look)
        self.warning = PlainLabel(role="muted", wrap=True)
        self.write = ActionButton(look, icon="save", kind="primary")
        self.confirm = TypedConfirmation(look, "save")
        self.recipient.textChanged.connect(lambda _words: self._renew())
        self.sources.toggled.connect(lambda _on: self._renew())
        for signal in (self.write.clicked, self.confirm.confirmed):
            signal.connect(self._pick)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        fields = (self._kind_field, self._case_field, self._form_field, self._recipient_field)
        for place, field in enumerate(fields):
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.sources)
        self.body.addWidget(self.warning)
        self.body.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.confirm)
        self._retranslate()

    def clear(self) -> None:
        """It was written: the next one is asked for anew."""
        self.confirm.wipe()
        self.sources.setChecked(False)

    def leaving(self, target: Path) -> Leaving:
        """What is filled in, for a file at that place."""
        return Leaving(
            target,
            case=self.case.text(),
            kind="" if self.case.text().strip() else self.kind.key(),
            tables=self.form.key() == _TABLES,
            sources=self.sources.isChecked(),
            recipient=self.recipient.text(),
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _pick(self) -> None:
        leaving = self.leaving(Path())
        name = "records.zip" if leaving.tables else "records.jsonl"
        name += ".age" if leaving.recipient.strip() else ""
        picker = FilePicker(
            self._desk.tools.look,
            Picking.NEW_FILE,
            self.tr("Where should the file go?"),
            name=name,
            parent=self.window(),
        )
        picker.picked.connect(lambda paths: self.wanted.emit(self.leaving(Path(paths[0]))))
        picker.open()

    def _renew(self) -> None:
        needs = self.leaving(Path()).needs_word
        self.write.setVisible(not needs)
        self.confirm.setVisible(needs)
        self.write.setEnabled(not self._desk.read_only)
        self.confirm.allow(not self._desk.read_only)
        said = []
        if not self.recipient.text().strip():
            said.append(
                self.tr("It will not be sealed: whoever gets hold of it can read it, also after it was deleted.")
            )
        if self.sources.isChecked():
            said.append(self.tr("It will tell who the sources are."))
        self.warning.say(" ".join(said))
        self.warning.setVisible(bool(said))

    def _retranslate(self) -> None:
        language = language_of(self._desk.language)
        self.set_title(self.tr("Write records"))
        kinds = [(entity, kinds_words(entity, language)) for entity in RECORD_TYPES if entity not in STAY]
        self.kind.offer([("", self.tr("Everything")), *kinds])
        self.form.offer(
            [
                (_LINES, self.tr("Lines of JSON, which come in again")),
                (_TABLES, self.tr("Tables for spreadsheets (CSV in a ZIP file)")),
            ]
        )
        self._kind_field.say(self.tr("What"))
        self._case_field.say(self.tr("Only the case"), self.tr("Its code, such as C-0001. Empty: as chosen."))
        self._form_field.say(self.tr("Form"))
        self._recipient_field.say(self.tr("Seal it to the key"), self.tr("age1…; empty: not sealed."))
        words = self.tr("With what protects sources: witnesses, contacts, texts of testimonies, consents")
        self.sources.setText(words)
        self.write.say(self.tr("Write the file…"))
        word = text(language, "travel", "word.records")
        self.confirm.say(self.tr("Type “{word}” to write it").format(word=word), word, self.tr("Write the file…"))
        self._renew()
