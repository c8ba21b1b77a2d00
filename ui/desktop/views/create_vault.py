"""The window that makes a new vault: where, what it is called, and its passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crypto.errors import CodedError
from ui.desktop.strength_words import StrengthWords
from ui.desktop.tools import Tools
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.busy_bar import BusyBar
from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.passphrase_field import PassphraseField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.strength_meter import StrengthMeter
from ui.desktop.widgets.suggested_words import SuggestedWords
from ui.presenters.creating import CreateFlow, CreateState, Gap
from ui.presenters.entry import VaultGateway


class CreateVaultView(QWidget):
    """``created`` carries what the gateway returned; ``back_wanted`` leads back to unlocking."""

    created = Signal(object)
    made_in: Path | None = None
    """The folder of the vault that was created last."""
    back_wanted = Signal()

    def __init__(self, tools: Tools, gateway: VaultGateway, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._parent_folder: Path | None = Path.home()
        look = tools.look
        self._title = PlainLabel(role="heading")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._name_edit = QLineEdit()
        self._name_edit.setMaxLength(80)
        self._name = FormField(self._name_edit)
        self._place = ElidedLabel("", Qt.TextElideMode.ElideMiddle)
        self._choose = ActionButton(look)
        self._choose.clicked.connect(self._pick)
        self._first = PassphraseField(look)
        self._first_field = FormField(self._first)
        self._meter = StrengthMeter(look)
        self._strength = StrengthWords(self)
        self._suggestion = SuggestedWords(tools)
        self._suggestion.suggested.connect(self._take_suggestion)
        self._second = PassphraseField(look)
        self._second_field = FormField(self._second)
        self._caps = PlainLabel(role="hint", wrap=True)
        self._caps.hide()
        self._notice = Banner(look)
        self._trouble = Banner(look)
        self._create = ActionButton(look, icon="shield-check", kind="primary")
        self._create.clicked.connect(self._make)
        self._busy = BusyBar(look)
        self._busy.hide()
        self._back = ActionButton(look, icon="arrow-left", kind="plain")
        self._back.clicked.connect(self.back_wanted)
        self._arrange()
        for field in (self._first, self._second):
            field.caps_lock.connect(self._caps.setVisible)
            field.returnPressed.connect(self._make)
        for edit in (self._name_edit, self._first, self._second):
            edit.textChanged.connect(self._changed)
        self._flow = CreateFlow(gateway, self._show)
        self._retranslate()
        self._changed()

    def start_here(self) -> None:
        """Put the keyboard into the first field."""
        self._name_edit.setFocus()

    def wipe(self) -> None:
        """Empty the form."""
        for field in (self._first, self._second):
            field.wipe()
        self._suggestion.wipe()
        self._name_edit.setText("")
        self._trouble.clear()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        inset = QFrame()
        inset.setProperty("inset", "true")
        place = QHBoxLayout(inset)
        place.setContentsMargins(12, 7, 7, 7)
        place.setSpacing(10)
        place.addWidget(IconTile(self._tools.look, "folder", 18, kind="neutral", bare=True))
        place.addWidget(self._place, 1)
        place.addWidget(self._choose)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(11)
        lines.addWidget(self._title)
        lines.addSpacing(4)
        lines.addWidget(self._name)
        lines.addWidget(inset)
        lines.addWidget(self._first_field)
        lines.addWidget(self._meter)
        lines.addWidget(self._suggestion)
        lines.addWidget(self._second_field)
        for part in (self._caps, self._notice, self._trouble, self._create, self._busy):
            lines.addWidget(part)
        lines.addWidget(self._back, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(1)

    def _retranslate(self) -> None:
        self._title.say(self.tr("Create a vault"))
        self._name.say(self.tr("Name of the vault"), self.tr("It is visible as the name of a folder."))
        self._choose.say(self.tr("Choose…"))
        self._choose.setAccessibleName(self.tr("Choose where the vault will be"))
        self._first_field.say(
            self.tr("Passphrase"), self.tr("Four or more words that nobody else would put together.")
        )
        self._second_field.say(self.tr("The same passphrase again"))
        for field in (self._first, self._second):
            field.say(self.tr("Show the passphrase"), self.tr("Hide the passphrase"))
        self._caps.say(self.tr("Caps Lock seems to be on."))
        self._notice.tell(
            self.tr("If you forget the passphrase, nobody can open the vault, and we cannot either."), "warn"
        )
        self._create.say(self.tr("Create the vault"))
        self._busy.setAccessibleName(self.tr("The vault is being created"))
        self._back.say(self.tr("Back"))
        self._show(self._flow.state)

    def _take_suggestion(self, phrase: str) -> None:
        """The words stand on the screen; typing them once is what shows that they were read."""
        self._first.setText(phrase)
        self._second.wipe()
        self._second.setFocus()

    def _changed(self) -> None:
        if self._suggestion.words() not in ("", self._first.text()):
            self._suggestion.wipe()
        self._flow.change(
            parent=self._parent_folder,
            name=self._name_edit.text(),
            first=self._first.text(),
            second=self._second.text(),
        )

    def _show(self, state: CreateState) -> None:
        self._place.show_stored(str(state.parent or ""))
        self._strength.tell(self._meter, self._first.text())
        typed_both = bool(self._second.text())
        self._second_field.set_error(
            self.tr("The two passphrases differ.") if Gap.DIFFERENT in state.gaps and typed_both else ""
        )
        self._name.set_error(self._name_words(state))
        if state.error is not None:
            self._trouble.tell(self._tools.error_sentence(state.error), "bad")
        else:
            self._trouble.clear()
        self._create.setEnabled(state.can_create)
        self._busy.setVisible(state.busy)
        for part in (self._name_edit, self._choose, self._first, self._second, self._suggestion, self._back):
            part.setEnabled(not state.busy)

    def _name_words(self, state: CreateState) -> str:
        if Gap.TAKEN in state.gaps:
            return self.tr("There is already something with this name here. Choose another name.")
        if Gap.BAD_NAME in state.gaps:
            return self.tr("A name cannot contain / \\ : * ? \" < > | and cannot end with a dot.")
        return ""

    def _make(self) -> None:
        work = self._flow.create(self._first.text())
        if work is None:
            return
        job = self._tools.runner.start(work)
        job.succeeded.connect(self._made)
        job.failed.connect(self._refused)

    def _made(self, vault: object) -> None:
        self.made_in = self._flow.state.folder
        self._flow.created()
        self.wipe()
        self.created.emit(vault)

    def _refused(self, error: CodedError) -> None:
        self._flow.refused(error)
        self._first.setFocus()

    def _pick(self) -> None:
        from ui.desktop.file_picker import FilePicker, Picking

        picker = FilePicker(
            self._tools.look,
            Picking.FOLDER,
            self.tr("Choose where the vault will be"),
            start=self._parent_folder,
            parent=self.window(),
        )
        picker.picked.connect(self._picked)
        picker.open()

    def _picked(self, paths: tuple[Path, ...]) -> None:
        self._parent_folder = paths[0]
        self._changed()
