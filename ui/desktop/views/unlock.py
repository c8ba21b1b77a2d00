"""The first window: which vault, and its passphrase. It shows nothing of what is inside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crypto.errors import CodedError
from ui.desktop.latest_job import LatestJob
from ui.desktop.tools import Tools
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.busy_bar import BusyBar
from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.passphrase_field import PassphraseField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.entry import Place, Standing, UnlockFlow, UnlockState, VaultGateway
from ui.presenters.rescuing import DAMAGE, may_be_rescued


class UnlockView(QWidget):
    """``opened`` carries what the gateway returned. ``create_wanted`` leads to the other page."""

    opened = Signal(object)
    create_wanted = Signal()
    ways_wanted = Signal()
    """Leads to the page that opens the chosen vault in another way."""
    add_wanted = Signal()
    """Leads to the page that adds to the chosen vault without opening it."""
    erase_wanted = Signal()
    """Leads to the page that destroys every way into the chosen vault."""
    demonstration_wanted = Signal()
    """Leads to the page that makes a vault with invented cases."""
    rescue_wanted = Signal()
    """Leads to the page that looks at what of a damaged vault can be saved."""
    restore_wanted = Signal()
    """Leads to the page that makes a vault out of a backup."""

    def __init__(self, tools: Tools, gateway: VaultGateway, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._closing = False
        self._told: CodedError | None = None
        self._note = ""
        self._gateway = gateway
        self._standing = Standing()
        self._looking = LatestJob(tools.runner, self)
        self._looking.answered.connect(self._stand)
        look = tools.look
        self._title = PlainLabel(role="heading")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._subtitle = PlainLabel(role="muted", wrap=True)
        self._subtitle.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._name = ElidedLabel("strong")
        self._path = ElidedLabel("hint", Qt.TextElideMode.ElideMiddle)
        self._choose = ActionButton(look)
        self._choose.clicked.connect(self._pick)
        self._secret = PassphraseField(look)
        self._secret.textChanged.connect(self._renew_buttons)
        self._secret.returnPressed.connect(self._unlock)
        self._secret.caps_lock.connect(self._warn_caps)
        self._field = FormField(self._secret)
        self._caps = PlainLabel(role="hint", wrap=True)
        self._caps.hide()
        self._banner = Banner(look)
        self._unlock_button = ActionButton(look, icon="lock-open", kind="primary")
        self._unlock_button.clicked.connect(self._unlock)
        self._read_button = ActionButton(look, icon="eye")
        self._read_button.clicked.connect(self._read)
        self._busy = BusyBar(look)
        self._busy.hide()
        self._ways = ActionButton(look, icon="key-round", kind="plain")
        self._ways.clicked.connect(self.ways_wanted)
        self._add = ActionButton(look, icon="download", kind="plain")
        self._add.clicked.connect(self.add_wanted)
        self._erase = ActionButton(look, icon="trash-2", kind="plain")
        self._erase.clicked.connect(self.erase_wanted)
        self._rescue = ActionButton(look, icon="search")
        self._rescue.clicked.connect(self.rescue_wanted)
        self._create = ActionButton(look, icon="plus", kind="plain")
        self._create.clicked.connect(self.create_wanted)
        self._restore = ActionButton(look, icon="undo-2", kind="plain")
        self._restore.clicked.connect(self.restore_wanted)
        self._try = ActionButton(look, icon="book-open", kind="plain")
        self._try.clicked.connect(self.demonstration_wanted)
        self._arrange()
        self._flow = UnlockFlow(gateway, self._show)
        self._retranslate()

    def choose(self, folder: Path) -> None:
        """Take this vault and put the cursor where its passphrase goes."""
        self._secret.wipe()
        self._told, self._note = None, ""
        self._standing = Standing()
        self._flow.choose(folder)
        self.look_again()
        if self._flow.state.can_unlock:
            self._secret.setFocus()

    def folder(self) -> Path | None:
        """The vault folder that is chosen, or None."""
        return self._flow.state.folder

    def look_again(self) -> None:
        """Read anew what the chosen vault shows of itself."""
        folder, gateway = self._flow.state.folder, self._gateway
        if folder is not None and self._flow.state.place is Place.VAULT:
            self._looking.ask(lambda _progress, _token: gateway.standing(folder), "files")

    def _stand(self, standing: Standing) -> None:
        self._standing = standing
        self._show(self._flow.state)

    def wipe(self) -> None:
        """Forget the passphrase that was typed."""
        self._secret.wipe()

    def set_closing(self, closing: bool) -> None:
        """While the vault that was open is still being closed, nothing can be opened."""
        self._closing = closing
        if not closing:
            self.look_again()
        self._show(self._flow.state)
        if not closing and self.isVisible():
            self.start_here()  # a field that was disabled has lost the keyboard

    def tell(self, error: CodedError) -> None:
        """Show an error that did not come from opening, until something is tried."""
        self._told = error
        self._show(self._flow.state)

    def note(self, words: str) -> None:
        """Say something about the chosen vault until something is tried or another one is chosen."""
        self._note = words
        self._show(self._flow.state)

    def start_here(self) -> None:
        """Put the keyboard where a person goes on."""
        (self._secret if self._flow.state.can_unlock else self._choose).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        look = self._tools.look
        inset = QFrame()
        inset.setProperty("inset", "true")
        place = QHBoxLayout(inset)
        place.setContentsMargins(12, 9, 9, 9)
        place.setSpacing(10)
        place.addWidget(IconTile(look, "archive", 20, bare=True))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._path)
        place.addLayout(words, 1)
        place.addWidget(self._choose)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(IconTile(look, "lock", 52), 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(self._title)
        lines.addWidget(self._subtitle)
        lines.addSpacing(6)
        for part in (inset, self._field, self._caps, self._banner, self._unlock_button):
            lines.addWidget(part)
        lines.addWidget(self._busy)
        lines.addWidget(self._read_button)
        lines.addWidget(self._rescue)
        for group in ((self._ways, self._add, self._erase), (self._create, self._restore, self._try)):
            # What is about the chosen vault stands together; below it, what is about another one.
            beside = QVBoxLayout()
            beside.setSpacing(2)
            for button in group:
                beside.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            lines.addLayout(beside)
        lines.addStretch(1)

    def _retranslate(self) -> None:
        self._title.say(self.tr("Open a vault"))
        self._choose.say(self.tr("Choose…"))
        self._choose.setAccessibleName(self.tr("Choose the folder of a vault"))
        self._field.say(self.tr("Passphrase"))
        self._secret.say(self.tr("Show the passphrase"), self.tr("Hide the passphrase"))
        self._caps.say(self.tr("Caps Lock seems to be on."))
        self._read_button.say(self.tr("Open for reading only"))
        self._busy.setAccessibleName(self.tr("The vault is being opened"))
        self._ways.say(self.tr("Other ways in"))
        self._add.say(self.tr("Add without opening"))
        self._erase.say(self.tr("Erase access…"))
        self._rescue.say(self.tr("Look at what can be saved"))
        self._create.say(self.tr("Create a new vault"))
        self._restore.say(self.tr("Restore from a backup"))
        self._try.say(self.tr("Try it with invented cases"))
        self._show(self._flow.state)

    def _show(self, state: UnlockState) -> None:
        busy = state.busy or self._closing
        if state.folder is None:
            self._name.say(self.tr("No vault chosen yet"))
            self._path.say(self.tr("A vault is a folder on this computer or on a stick."))
        else:
            self._name.show_stored(state.folder.name or str(state.folder))
            self._path.show_stored(str(state.folder.parent))
        if self._closing:
            self._subtitle.say(self.tr("The vault is being closed…"))
        elif state.folder is None:
            self._subtitle.say(self.tr("Choose a vault, or create a new one."))
        else:
            self._subtitle.say(self.tr("Nothing in it can be read without its passphrase."))
        error = state.error or self._told
        if error is not None:
            self._banner.tell(self._tools.error_sentence(error), "bad")
        elif state.place is Place.OTHER:
            self._banner.tell(self.tr("There is no vault in this folder. Choose another one."), "warn")
        elif self._standing.needs_others:
            self._banner.tell(
                self.tr("No passphrase opens this vault: it needs its partner or its shares. See “Other ways in”."),
                "warn",
            )
        elif self._note:
            self._banner.tell(self._note, "info")
        else:
            self._banner.clear()
        self._unlock_button.say(self.tr("Opening…") if state.busy else self.tr("Unlock"))
        self._busy.setVisible(busy)
        self._read_button.setVisible(state.offers_reading)
        remains = state.place is Place.OTHER and may_be_rescued(state.folder)
        self._rescue.setVisible(remains or (error is not None and error.code in DAMAGE))
        self._ways.setVisible(state.place is Place.VAULT)
        self._add.setVisible(state.place is Place.VAULT)
        self._erase.setVisible(state.place is Place.VAULT and self._standing.may_be_erased)
        passive = (self._rescue, self._ways, self._add, self._erase, self._create, self._restore, self._try)
        for part in (self._secret, self._choose, *passive):
            part.setEnabled(not busy)
        self._renew_buttons()

    def _renew_buttons(self) -> None:
        ready = self._flow.state.can_unlock and not self._closing and bool(self._secret.text())
        self._unlock_button.setEnabled(ready)
        self._read_button.setEnabled(ready)

    def _warn_caps(self, on: bool) -> None:
        self._caps.setVisible(on)

    def _unlock(self) -> None:
        self._attempt(read_only=False)

    def _read(self) -> None:
        self._attempt(read_only=True)

    def _attempt(self, *, read_only: bool) -> None:
        work = None if self._closing else self._flow.attempt(self._secret.text(), read_only=read_only)
        if work is None:
            return
        self._told, self._note = None, ""
        job = self._tools.runner.start(work)
        job.succeeded.connect(self._opened)
        job.failed.connect(self._refused)

    def _opened(self, vault: object) -> None:
        self._secret.wipe()
        self._flow.opened()
        self.opened.emit(vault)

    def _refused(self, error: CodedError) -> None:
        self._flow.refused(error)
        self._secret.setFocus()
        self._secret.selectAll()

    def _pick(self) -> None:
        from ui.desktop.file_picker import FilePicker, Picking

        here = self._flow.state.folder
        start = here.parent if here is not None and here.parent.is_dir() else None
        words = self.tr("Choose the folder of a vault")
        picker = FilePicker(self._tools.look, Picking.FOLDER, words, start=start, parent=self.window())
        picker.picked.connect(self._picked)
        picker.open()

    def _picked(self, paths: tuple[Path, ...]) -> None:
        self.choose(paths[0])
