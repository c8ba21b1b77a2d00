"""The head of an item: where it belongs, what it is called, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.vocabulary.evidence import CustodyAction, EvidenceKind, Held
from archive.vocabulary.labels import label
from ui.desktop.desk import Desk
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.item import ItemView

_CHECKS = (CustodyAction.CHECKED, CustodyAction.MISMATCH_FOUND)


class ItemHead(QWidget):
    """Back, edit and check are only wishes; the page carries them out."""

    back_wanted = Signal()
    edit_wanted = Signal()
    check_wanted = Signal()
    all_wanted = Signal(str)
    """The item of which everything that can be written down is wanted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view: ItemView | None = None
        self._checking = self._editing = False
        look = desk.tools.look
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self.back_wanted)
        self._code = PlainLabel(role="mono")
        self.all = ActionButton(look, icon="layout-list")
        self.all.clicked.connect(lambda: self._view and self.all_wanted.emit(self._view.item.id))
        self.edit = ActionButton(look, icon="pencil")
        self.edit.clicked.connect(self.edit_wanted)
        self.check = ActionButton(look, icon="shield-check", kind="primary")
        self.check.clicked.connect(self.check_wanted)
        self._title = PlainLabel(role="heading", wrap=True)
        self._kind, self._held = Chip(), Chip()
        self._warning, self._proof = Chip(kind="warn"), Chip()
        top = QHBoxLayout()
        top.setSpacing(8)
        for part in (self._back, self._code):
            top.addWidget(part)
        top.addStretch()
        for button in (self.all, self.edit, self.check):
            top.addWidget(button)
        chips = QWidget()
        flow = FlowLayout(chips)
        for chip in (self._proof, self._kind, self._held, self._warning):
            flow.addWidget(chip)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addLayout(top)
        lines.addWidget(self._title)
        lines.addWidget(chips)
        self._retranslate()
        self._renew()

    def show_view(self, view: ItemView) -> None:
        """Show an item."""
        self._view = view
        language = self._desk.language
        self._code.show_stored(view.item.code)
        self._title.show_stored(view.item.title)
        self._kind.say(capitalised(label(EvidenceKind, view.item.kind, language)))
        self._held.say(capitalised(label(Held, view.item.held, language)))
        self._warning.setVisible(view.item.content_warning)
        self._say_proof(view)
        self._renew()

    def set_checking(self, checking: bool) -> None:
        """A check is under way."""
        self._checking = checking
        self._renew()

    def set_editing(self, editing: bool) -> None:
        """The form is open."""
        self._editing = editing
        self._renew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _say_proof(self, view: ItemView) -> None:
        last = next((line.action for line in reversed(view.custody) if line.action in _CHECKS), None)
        self._proof.setVisible(bool(view.files))
        if last is CustodyAction.CHECKED:
            self._proof.say(self.tr("Checked: unchanged"))
            self._proof.set_kind("ok")
        elif last is CustodyAction.MISMATCH_FOUND:
            self._proof.say(self.tr("Does not match what was taken in"))
            self._proof.set_kind("bad")
        else:
            self._proof.say(self.tr("Not checked since it was taken in"))
            self._proof.set_kind("neutral")

    def _retranslate(self) -> None:
        self._back.say(self.tr("Back to the list (Esc)"))
        self.all.say(self.tr("All facts"))
        self.edit.say(self.tr("Edit"))
        self.check.say(self.tr("Check now"))
        self._warning.say(self.tr("Hard to look at"))
        self._renew()

    def _renew(self) -> None:
        has_files = self._view is not None and bool(self._view.files)
        self.check.setEnabled(has_files and not self._checking)
        self.check.setToolTip("" if has_files else self.tr("There is no file to check."))
        self.edit.setEnabled(not self._desk.read_only and not self._editing)
        self.edit.setToolTip(self.tr("The vault is open for reading only.") if self._desk.read_only else "")
