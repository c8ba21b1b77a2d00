"""A further passphrase, alone or with a key file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from archive.ways_in import SlotKind
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.strength_words import StrengthWords
from ui.desktop.views.ways_task import WaysTask
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.file_row import FileRow
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.passphrase_field import PassphraseField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.strength_meter import StrengthMeter
from ui.desktop.widgets.suggested_words import SuggestedWords
from ui.presenters.ways import WaysDesk, may_add


class SecretTask(WaysTask):
    """Makes a way of the kind that :meth:`start` was told."""

    def __init__(self, desk: Desk, presenter: WaysDesk) -> None:
        super().__init__(desk, presenter)
        look = desk.tools.look
        self._kind = SlotKind.PASSPHRASE
        self.label = QLineEdit()
        self.label.setMaxLength(80)
        self._label_field = FormField(self.label)
        self.key_file = FileRow(desk.tools, "usb")
        self.key_file.changed.connect(self._renew)
        self.make_file = ActionButton(look, icon="plus")
        self.make_file.clicked.connect(self._pick_new_file)
        self._file_hint = PlainLabel(role="hint", wrap=True)
        self._making_file = LatestJob(desk.tools.runner, self)
        self._making_file.answered.connect(self._file_made)
        self._making_file.failed.connect(self._fail)
        self.first, self.second = PassphraseField(look), PassphraseField(look)
        self._first_field, self._second_field = FormField(self.first), FormField(self.second)
        self._meter = StrengthMeter(look)
        self._strength = StrengthWords(self)
        self.suggestion = SuggestedWords(desk.tools)
        self.suggestion.suggested.connect(self._take_suggestion)
        self._caps = PlainLabel(role="hint", wrap=True)
        self._caps.hide()
        card = Card()
        passphrase = (self._first_field, self._meter, self.suggestion, self._second_field, self._caps)
        for part in (self.key_file, self.make_file, self._file_hint, *passphrase, self._label_field):
            card.body.addWidget(part)
        card.body.setAlignment(self.make_file, Qt.AlignmentFlag.AlignLeading)
        self._arrange(card)
        for field in (self.first, self.second):
            field.textChanged.connect(self._renew)
            field.caps_lock.connect(self._caps.setVisible)
            field.returnPressed.connect(self._act)
        self._retranslate()

    def start(self, kind: SlotKind) -> None:
        """An empty form for a passphrase, or for one with a key file."""
        self.wipe()
        self._kind = kind
        with_file = kind is SlotKind.KEY_FILE
        for part in (self.key_file, self.make_file, self._file_hint):
            part.setVisible(with_file)
        self._retranslate()
        (self.key_file if with_file else self.first).setFocus()

    def wipe(self) -> None:
        for field in (self.first, self.second):
            field.wipe()
        self.suggestion.wipe()
        self.key_file.wipe()
        self.label.setText("")
        self._caps.hide()
        self._banner.clear()

    def _take_suggestion(self, phrase: str) -> None:
        """The words stand on the screen; typing them once is what shows that they were read."""
        self.first.setText(phrase)
        self.second.wipe()
        self.second.setFocus()

    def _pick_new_file(self) -> None:
        from ui.desktop.file_picker import FilePicker, Picking

        words = self.tr("Where the new key file goes: best on a stick that you carry")
        picker = FilePicker(self._desk.tools.look, Picking.NEW_FILE, words, name="notes.bin", parent=self.window())
        picker.picked.connect(lambda paths: self._make_file(paths[0]))
        picker.open()

    def _make_file(self, path: Path) -> None:
        def make() -> Path:
            self._presenter.make_key_file(path)
            return path

        self._banner.clear()
        self._making_file.tell(lambda _progress, _token: make(), "files")

    def _file_made(self, path: Path) -> None:
        self.key_file.show_file(path)
        self._banner.tell(
            self.tr("Made. Keep a copy of this file in a second place: without it this way in is lost."), "info"
        )
        self.first.setFocus()

    def _renew(self) -> None:
        if self.suggestion.words() not in ("", self.first.text()):
            self.suggestion.wipe()
        self._strength.tell(self._meter, self.first.text())
        different = bool(self.second.text()) and self.second.text() != self.first.text()
        self._second_field.set_error(self.tr("The two are not the same yet.") if different else "")
        file_there = self._kind is SlotKind.PASSPHRASE or self.key_file.path() is not None
        ready = file_there and may_add(self.first.text(), self.second.text())
        self.act.setEnabled(ready and not self._working.busy and not self._desk.read_only)

    def _act(self) -> None:
        if not self.act.isEnabled():
            return
        passphrase, label, key_file = self.first.text(), self.label.text(), self.key_file.path()
        if self._kind is SlotKind.KEY_FILE and key_file is not None:
            self._work(lambda: self._presenter.add_key_file(passphrase, key_file, label))
        else:
            self._work(lambda: self._presenter.add_passphrase(passphrase, label))

    def _answered(self, value: object) -> None:
        self.wipe()
        self.done.emit(self.tr("The new way in was made and has opened the vault once. Try it yourself soon."), "ok")

    def _fail(self, error: CodedError) -> None:
        super()._fail(error)
        self.first.setFocus()

    def _retranslate(self) -> None:
        super()._retranslate()
        with_file = self._kind is SlotKind.KEY_FILE
        self.head.say(self.tr("Passphrase and key file") if with_file else self.tr("Another passphrase"))
        self.lead.say(
            self.tr("Opens only with both: what you know, and a file that you carry. One of them alone is nothing.")
            if with_file
            else self.tr("Opens the vault alone, beside the passphrase that there is: one for a colleague, say.")
        )
        self.key_file.say(self.tr("No key file chosen"), self.tr("Choose…"), self.tr("Choose the key file"))
        self.make_file.say(self.tr("Make a new key file…"))
        self._file_hint.say(
            self.tr("Any file will do that never changes. A new one is best, with a name that says nothing.")
        )
        self._first_field.say(
            self.tr("Passphrase"), self.tr("Four or more words that nobody else would put together.")
        )
        self._second_field.say(self.tr("The same passphrase again"))
        for field in (self.first, self.second):
            field.say(self.tr("Show the passphrase"), self.tr("Hide the passphrase"))
        self._caps.say(self.tr("Caps Lock seems to be on."))
        self._label_field.say(self.tr("What you call it"), self.tr("Only in the vault. Never the passphrase itself."))
        self.act.say(self.tr("Make this way in"))
        self._renew()
