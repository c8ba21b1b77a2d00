"""Trying the program out: a vault with invented cases, in a folder that the person chooses."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crypto.errors import CodedError
from ui.desktop.latest_job import LatestJob
from ui.desktop.tools import Tools
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.i18n import language_of, text
from ui.presenters.demonstration import Demonstration, make_demonstration
from ui.presenters.entry import VaultGateway


class DemonstrationView(QWidget):
    """``created`` carries the opened vault; ``back_wanted`` leads back to unlocking."""

    created = Signal(object)
    back_wanted = Signal()

    def __init__(self, tools: Tools, gateway: VaultGateway, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._gateway = tools, gateway
        self._parent_folder = Path.home()
        self._made: Demonstration | None = None
        look = tools.look
        self._title = PlainLabel(role="heading")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words = PlainLabel(role="muted", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._place = ElidedLabel("", Qt.TextElideMode.ElideMiddle)
        self._choose = ActionButton(look)
        self._choose.clicked.connect(self._pick)
        self._inset = QFrame()
        self._make = ActionButton(look, icon="archive", kind="primary")
        self._make.clicked.connect(self._start)
        self._progress = ProgressPanel(look, self._stage_words)
        self._trouble = Banner(look)
        self._note = Banner(look)
        self._passphrase = PlainLabel(role="section", wrap=True)
        self._passphrase.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._passphrase.let_select()
        self._open = ActionButton(look, icon="lock-open", kind="primary")
        self._open.clicked.connect(self._enter)
        self._back = ActionButton(look, icon="arrow-left", kind="plain")
        self._back.clicked.connect(self._leave)
        self._making, self._opening = LatestJob(tools.runner, self), LatestJob(tools.runner, self)
        self._making.answered.connect(self._show)
        self._opening.answered.connect(self._opened)
        for job in (self._making, self._opening):
            job.failed.connect(self._fail)
        self._arrange()
        self._retranslate()
        self._renew()

    def start_here(self) -> None:
        """Put the keyboard where a person goes on."""
        (self._make if self._made is None else self._open).setFocus()

    def wipe(self) -> None:
        """Forget the passphrase that was told."""
        self._made = None
        self._passphrase.say("")
        self._trouble.clear()
        self._renew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        self._inset.setProperty("inset", "true")
        place = QHBoxLayout(self._inset)
        place.setContentsMargins(12, 7, 7, 7)
        place.setSpacing(10)
        place.addWidget(IconTile(self._tools.look, "folder", 18, kind="neutral", bare=True))
        place.addWidget(self._place, 1)
        place.addWidget(self._choose)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addWidget(self._title)
        lines.addWidget(self._words)
        lines.addSpacing(4)
        parts = (
            self._inset,
            self._make,
            self._progress,
            self._trouble,
            self._note,
            self._passphrase,
            self._open,
        )
        for part in parts:
            lines.addWidget(part)
        lines.addWidget(self._back, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(1)

    def _renew(self) -> None:
        made, busy = self._made is not None, self._making.busy or self._opening.busy
        for part in (self._inset, self._make):
            part.setVisible(not made)
            part.setEnabled(not busy)
        for part in (self._note, self._passphrase, self._open):
            part.setVisible(made)
        self._open.setEnabled(not busy)
        self._back.setEnabled(not busy)
        self._place.show_stored(str(self._parent_folder))

    def _start(self) -> None:
        parent = self._parent_folder
        self._trouble.clear()
        job = self._making.ask(lambda progress, token: make_demonstration(parent, progress, token))
        job.settled.connect(self._renew)
        self._progress.follow(job, self.tr("Making invented cases"))
        self._renew()

    def _show(self, made: Demonstration) -> None:
        self._made = made
        self._passphrase.say(made.passphrase)
        self._renew()
        self._open.setFocus()

    def _enter(self) -> None:
        made = self._made
        if made is None:
            return
        job = self._opening.ask(
            lambda _progress, _token: self._gateway.open(made.folder, made.passphrase, False)
        )
        job.settled.connect(self._renew)
        self._renew()

    def _opened(self, vault: object) -> None:
        self.wipe()
        self.created.emit(vault)

    def _leave(self) -> None:
        self.wipe()
        self.back_wanted.emit()

    def _fail(self, error: CodedError) -> None:
        self._trouble.tell(self._tools.error_sentence(error), "bad")

    def _pick(self) -> None:
        from ui.desktop.file_picker import FilePicker, Picking

        words = self.tr("Choose where the folder for trying out will be")
        look, start = self._tools.look, self._parent_folder
        picker = FilePicker(look, Picking.FOLDER, words, start=start, parent=self.window())
        picker.picked.connect(self._picked)
        picker.open()

    def choose(self, parent: Path) -> None:
        """Make it below that folder."""
        self._parent_folder = parent
        self._renew()

    def _picked(self, paths: tuple[Path, ...]) -> None:
        self.choose(paths[0])

    def _stage_words(self, stage: str) -> str:
        return text(language_of(self._tools.translations.code), "terminal", f"stage.{stage}")

    def _retranslate(self) -> None:
        self._title.say(self.tr("Try it with invented cases"))
        self._words.say(
            self.tr(
                "A vault of its own is made in a new folder, with people and events that were made up."
                " Change and export what you like; delete the folder when you are done."
            )
        )
        self._choose.say(self.tr("Choose…"))
        self._choose.setAccessibleName(self.tr("Choose where the folder for trying out will be"))
        self._make.say(self.tr("Make it"))
        self._note.tell(
            self.tr("Note this passphrase if you want to open it again. It is told only now."), "warn"
        )
        self._note.setVisible(self._made is not None)
        self._passphrase.setAccessibleName(self.tr("Passphrase"))
        self._open.say(self.tr("Open it"))
        self._back.say(self.tr("Back"))
