"""The card from which a backup is made: where it goes, what the place is called, how many stay."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from ui.desktop.look import Look
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.elided_label import ElidedLabel
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.icon_tile import IconTile
from ui.presenters.backups import KEEP_ALL, KEEPS, BackupView


class BackupMakingCard(Card):
    """``chosen`` carries a folder; ``wanted`` when the button is pressed."""

    chosen = Signal(object)
    wanted = Signal()

    def __init__(self, look: Look, start: Path) -> None:
        super().__init__()
        self._look = look
        self._start = start
        self._view: BackupView | None = None
        self._name = ElidedLabel("strong")
        self._path = ElidedLabel("hint", Qt.TextElideMode.ElideMiddle)
        self.choose = ActionButton(look, icon="folder-open")
        self.choose.clicked.connect(self._pick)
        self.label = QLineEdit()
        self._label_field = FormField(self.label)
        self.keep = Choice(look)
        self._keep_field = FormField(self.keep)
        self.everything = CheckBox(look)
        self.make = ActionButton(look, icon="hard-drive", kind="primary")
        self.make.clicked.connect(self.wanted)
        self._arrange()
        self._retranslate()

    def show_view(self, view: BackupView, *, free: bool) -> None:
        """Show where the next backup goes. ``free``: nothing else runs and the vault can be written."""
        if self._view is None or self._view.folder != view.folder:
            self.label.setText(view.label)
        self._view = view
        if view.folder is None:
            self._name.say(self.tr("No place chosen yet"))
            self._path.say(self.tr("A stick that you keep somewhere else is best."))
        else:
            self._name.show_stored(view.folder.name or str(view.folder))
            self._path.show_stored(str(view.folder.parent))
        usable = view.folder is not None and view.trouble is None
        self.make.setEnabled(free and usable)
        for part in (self.choose, self.label, self.keep, self.everything):
            part.setEnabled(free)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        inset = QFrame()
        inset.setProperty("inset", "true")
        place = QHBoxLayout(inset)
        place.setContentsMargins(12, 9, 9, 9)
        place.setSpacing(10)
        place.addWidget(IconTile(self._look, "usb", 20, bare=True))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._path)
        place.addLayout(words, 1)
        place.addWidget(self.choose)
        fields = QHBoxLayout()
        fields.setSpacing(16)
        fields.addWidget(self._label_field, 1)
        fields.addWidget(self._keep_field, 1)
        self.body.addWidget(inset)
        self.body.addLayout(fields)
        self.body.addWidget(self.everything)
        self.body.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeading)

    def _pick(self) -> None:
        from ui.desktop.file_picker import FilePicker, Picking

        here = self._view.folder if self._view is not None else None
        above = (self._start,) if here is None else (here, *here.parents)
        picker = FilePicker(
            self._look,
            Picking.FOLDER,
            self.tr("Where should the backups go? Best on a stick that you keep somewhere else."),
            start=next((folder for folder in above if folder.is_dir()), None),
            parent=self.window(),
        )
        picker.picked.connect(lambda paths: self.chosen.emit(paths[0]))
        picker.open()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Make a backup"))
        self.choose.say(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the place for backups"))
        self._label_field.say(self.tr("What you call this place"), self.tr("Only the vault remembers it."))
        self._keep_field.say(self.tr("Earlier backups"), self.tr("Removed only after a new one was read back."))
        words = {KEEP_ALL: self.tr("Keep all of them")}
        words |= {keep: self.tr("Keep the newest {number}").format(number=keep) for keep in KEEPS if keep}
        self.keep.offer([(str(keep), words[keep]) for keep in KEEPS])
        self.everything.setText(self.tr("Read everything back, also what was read back before"))
        self.make.say(self.tr("Back up now"))
        if self._view is not None and self._view.folder is None:
            self._name.say(self.tr("No place chosen yet"))
            self._path.say(self.tr("A stick that you keep somewhere else is best."))
