"""Which files and folders are taken in, and what is in them: how many, how large, of what kind, what is left out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QWidget

from archive.vocabulary.evidence import EvidenceKind
from archive.vocabulary.labels import label
from ui.desktop.desk import Desk
from ui.desktop.file_picker import FilePicker, Picking
from ui.desktop.models.intake_rows import shown
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.plain_label import PlainLabel
from ui.i18n import name_of
from ui.presenters.taking_in import Preview


class IntakeChoice(Card):
    """``changed`` when something else is to be looked at."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        look = desk.tools.look
        self.paths: list[Path] = []
        self._folder: Path | None = None
        self._preview: Preview | None = None
        self._list = QListWidget()
        self._list.setProperty("surface", "bg")
        self._list.setFixedHeight(look.type.px(84))
        self.choose = ActionButton(look, icon="file")
        self.choose.clicked.connect(lambda: self._pick(Picking.FILES))
        self.choose_folder = ActionButton(look, icon="folder-open")
        self.choose_folder.clicked.connect(lambda: self._pick(Picking.FOLDER))
        self._remove = ActionButton(look, icon="x", kind="plain")
        self._remove.clicked.connect(self._drop_selected)
        self._drag = PlainLabel(role="hint", wrap=True)
        self._facts = FactsGrid()
        self._warning = Banner(look)
        self.everything = CheckBox(look)
        self.everything.toggled.connect(lambda _on: self.changed.emit())
        row = QHBoxLayout()
        for button in (self.choose, self.choose_folder, self._remove):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        for part in (self._drag, self._list, self._facts, self._warning, self.everything):
            self.body.addWidget(part)
        self._retranslate()
        self.show_preview(None)

    def clear(self) -> None:
        """Begin anew."""
        self.paths = []
        self.everything.setChecked(False)
        self.show_preview(None)
        self._renew()

    def add(self, paths: Iterable[Path]) -> None:
        """Put files and folders on the list, each once."""
        before = len(self.paths)
        self.paths = list(dict.fromkeys([*self.paths, *paths]))
        self._renew()
        if len(self.paths) != before:
            self.changed.emit()

    def let(self, usable: bool) -> None:
        """Whether anything may be changed now."""
        for part in (self.choose, self.choose_folder, self.everything):
            part.setEnabled(usable)
        self._remove.setEnabled(usable and bool(self.paths))

    def show_preview(self, preview: Preview | None) -> None:
        """Say what is in the chosen files and folders; nothing while that is not known."""
        self._preview = preview
        self._facts.setVisible(preview is not None)
        self.everything.setVisible(preview is not None and (bool(self._left(preview)) or self.everything.isChecked()))
        self._warning.clear()
        if preview is None:
            return
        self._facts.show_facts(self._said(preview))
        troubles = []
        if not preview.fits:
            free = QLocale().formattedDataSize(preview.free)
            words = self.tr("There is not room enough on the disk of the vault: {free} are free.")
            troubles.append(words.format(free=free))
        if preview.disagreeing:
            words = self.tr("%n file(s) are something else than their names say.", "", preview.disagreeing)
            troubles.append(words)
        if preview.unreadable:
            troubles.append(self.tr("%n thing(s) cannot be read and are named in the end.", "", preview.unreadable))
        if troubles:
            self._warning.tell(" ".join(troubles), "warn" if preview.fits else "bad")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_preview(self._preview)

    def _retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("Files and folders to take in"))
        self.choose.say(self.tr("Choose files…"))
        self.choose_folder.say(self.tr("Choose a folder or stick…"))
        self._remove.say(self.tr("Take off the list"))
        self._drag.say(self.tr("Or drag files and folders into this window."))
        self.everything.setText(self.tr("Also take what systems leave in folders, and empty files"))

    def _said(self, preview: Preview) -> list[Fact]:
        language, locale = self._desk.language, QLocale()
        size = locale.formattedDataSize(preview.size)
        whole = self.tr("%n file(s)", "", preview.files)
        facts = [Fact(self.tr("To be taken in"), f"{whole}, {size}")]
        kinds = [
            f"{capitalised(label(EvidenceKind, kind, language))}: {locale.toString(files)}"
            f" ({locale.formattedDataSize(bytes_)})"
            for kind, files, bytes_ in preview.kinds
        ]
        if len(kinds) > 1:
            facts.append(Fact(self.tr("By kind"), "\n".join(kinds)))
        left = [
            f"{capitalised(name_of(language, 'terminal', 'left_out', str(reason)))}: {locale.toString(number)}"
            for reason, number in preview.left_out.items()
        ]
        if left:
            facts.append(Fact(self.tr("Left out"), "\n".join(left)))
        if preview.free >= 0:
            facts.append(Fact(self.tr("Free on the vault's disk"), locale.formattedDataSize(preview.free)))
        return facts

    def _left(self, preview: Preview) -> int:
        return sum(preview.left_out.values())

    def _renew(self) -> None:
        self._list.clear()
        for path in self.paths:
            self._list.addItem(shown(path.name or str(path)))
        self._list.setVisible(bool(self.paths))
        self._remove.setVisible(bool(self.paths))
        self._remove.setEnabled(bool(self.paths))

    def _pick(self, picking: Picking) -> None:
        heading = self.tr("Choose the files to take in")
        if picking is Picking.FOLDER:
            heading = self.tr("Choose the folder or stick to take in")
        picker = FilePicker(self._desk.tools.look, picking, heading, start=self._folder, parent=self.window())
        picker.picked.connect(self._picked)
        picker.open()

    def _picked(self, paths: tuple[Path, ...]) -> None:
        self._folder = paths[0].parent
        self.add(paths)

    def _drop_selected(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self.paths):
            del self.paths[row]
            self._renew()
            self.changed.emit()
