"""What a second reader says of a claim: it stands, it rests on less, or somebody has to be asked. With a reason."""

from __future__ import annotations

import enum

from PySide6.QtWidgets import QLineEdit, QWidget

from archive.vocabulary.casework import Verification
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.widgets.code_choice import CodeChoice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.reviewing import Reviewed, ReviewPresenter


class Deed(enum.Enum):
    """What the panel asks about."""

    CONFIRM = "confirm"
    DOUBT = "doubt"
    ASK = "ask"


class ReviewDeed(Editor):
    """Hidden until :meth:`ask`. Ctrl+S keeps, Esc closes; ``saved`` carries the id of the claim."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._review = ReviewPresenter(desk.vault)
        self._shown: Reviewed | None = None
        self._deed = Deed.CONFIRM
        self._heading = PlainLabel(role="section", wrap=True)
        self._note = PlainLabel(role="hint", wrap=True)
        self.checked: CodeChoice[Verification] = CodeChoice(desk.tools.look, Verification, lambda: desk.language)
        self._checked_field = FormField(self.checked)
        self.reason = QLineEdit()
        self._reason_field = FormField(self.reason)
        for part in (self._heading, self._note):
            self.body.addWidget(part)
        self.body.addWidget(self.add("checked", self._checked_field))
        self.body.addWidget(self.add("reason", self._reason_field))
        self.hide()
        self.retranslate()

    def ask(self, deed: Deed, shown: Reviewed) -> None:
        """Show the panel for that claim."""
        self._deed, self._shown = deed, shown
        self._reason_field.set_error("")
        lower = Verification.UNVERIFIED if deed is Deed.DOUBT else shown.proposed
        self.put({"checked": str(lower), "reason": ""})
        record = shown.sheet.record
        self.begin(Place(f"record:read:{deed.value}:{record.id}", record.entity, record.id))
        self.retranslate()
        self.show()
        (self.reason if deed is Deed.ASK else self.checked).setFocus()

    def close_panel(self) -> None:
        """Nothing happens; what was typed stays kept."""
        if not self.isHidden():
            self.go_away()
            self.hide()

    def work(self) -> Work | None:
        shown, deed, reason = self._shown, self._deed, self.reason.text()
        if shown is None:
            return None
        lacking = deed is not Deed.CONFIRM and not reason.strip()
        why = self.tr("Say what is missing, or whom to ask for what, without names.")
        self._reason_field.set_error(why if lacking else "")
        if lacking:
            self.reason.setFocus()
            return None
        entity, record_id, checked = shown.sheet.record.entity, shown.sheet.record.id, self.checked.code()
        if deed is Deed.CONFIRM:
            return lambda _progress, _token: self._review.confirm(entity, record_id, checked, reason)
        if deed is Deed.DOUBT:
            return lambda _progress, _token: self._review.doubt(entity, record_id, checked, reason)
        return lambda _progress, _token: self._review.ask_again(entity, record_id, reason)

    def retranslate(self) -> None:
        super().retranslate()
        headings = {
            Deed.CONFIRM: self.tr("Confirm: I read it against its sources"),
            Deed.DOUBT: self.tr("Downgrade: it rests on less than it says"),
            Deed.ASK: self.tr("Ask again before it can be told"),
        }
        self._heading.say(headings[self._deed])
        same = self._shown is not None and self._shown.alone and self._deed is Deed.CONFIRM
        self._note.say(self.tr("Nobody else works in this vault: it is marked as confirmed by the same person."))
        self._note.setVisible(same)
        self._checked_field.say(self.tr("How far it is checked"))
        self._checked_field.setVisible(self._deed is not Deed.ASK)
        self._reason_field.say(self.tr("Why"), self.tr("The reason stays on record: write no names here."))
