"""Where stretches of films and recordings are marked, and what is done with each: the player and five buttons."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.covering.areas import CoverArea
from archive.covering.preview import CopyToBe
from archive.locators import Locator
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.vocabulary.covering import CoverHow
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.key_place import key_of
from ui.desktop.views.covering_player import CoveringPlayer
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.covering_list import PICTURE, CoveringList

_KEYS = {
    Qt.Key.Key_C: CoverHow.COVER,
    Qt.Key.Key_D: CoverHow.MOSAIC,
    Qt.Key.Key_U: CoverHow.MUTE,
    Qt.Key.Key_T: CoverHow.TONE,
    Qt.Key.Key_X: CoverHow.CUT,
}
_ICONS = {
    CoverHow.COVER: "eye-off",
    CoverHow.MOSAIC: "layout-grid",
    CoverHow.MUTE: "volume-x",
    CoverHow.TONE: "volume-2",
    CoverHow.CUT: "x",
}


class CoveringFilm(QWidget):
    """Knows no list: it is given one to show, and says what is to be covered in which way."""

    marked = Signal(object, object)
    """A ``CoverHow`` and the ``Locator`` at which it is to be done."""
    nothing_marked = Signal()
    edge_wanted = Signal(bool)
    """The chosen one begins (``True``) or ends at this place."""
    measured = Signal()
    """What kind of file it is, and how long, is known now."""
    failed = Signal(CodedError)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = desk.tools.look
        self.player = CoveringPlayer(desk)
        self.player.failed.connect(self.failed)
        self.player.seen_here.connect(self._say_kind)
        self.deeds = {how: ActionButton(look, icon=_ICONS[how]) for how in CoverHow}
        for how, button in self.deeds.items():
            button.clicked.connect(partial(self._do, how))
        self._hint = PlainLabel(role="hint", wrap=True)
        row = QWidget()
        flow = FlowLayout(row, spacing=6)
        for button in self.deeds.values():
            flow.addWidget(button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self.player, 1)
        lines.addWidget(row)
        lines.addWidget(self._hint)
        self._retranslate()
        self._say_kind()

    def show_file(self, item: EvidenceItem, file: EvidenceFile) -> None:
        """Open that file at its beginning, with the keyboard on it."""
        self.player.show_file(item, file)
        self._say_kind()
        self.player.film.setFocus()

    def show_areas(self, areas: CoveringList, row: int, copy: CopyToBe | None) -> None:
        """Show what will be covered; with ``copy`` as it will be seen and heard."""
        self.player.show_areas(areas, row, copy)

    def go_to(self, one: CoverArea) -> None:
        """Be where that begins."""
        self.player.go_to(Locator(start=one.where.start or 0))

    def mark_again(self, one: CoverArea) -> None:
        """Mark the place of one that is covered already, with the keyboard on the player."""
        self.player.mark_again(one)
        self.player.film.setFocus()

    def last_words(self) -> Work | None:
        """What was played goes into the journal."""
        return self.player.last_words()

    def forget(self) -> None:
        """Nothing of the file stays."""
        self.player.forget()
        self._say_kind()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        key = key_of(event)
        done = None if held or not self.player.buttons.isEnabled() else self._keys().get(key)
        if done is not None:
            done()
        else:
            super().keyPressEvent(event)

    def _keys(self) -> dict[Qt.Key, Callable[[], None]]:
        found: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_BracketLeft: lambda: self.edge_wanted.emit(True),
            Qt.Key.Key_BracketRight: lambda: self.edge_wanted.emit(False),
        }
        found |= {key: partial(self._do, how) for key, how in _KEYS.items()}
        if self.player.film.marking:
            found |= {key: partial(self._do, CoverHow.COVER) for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)}
        return found

    def _do(self, how: CoverHow) -> None:
        mark = self.player.cover
        if self._desk.read_only or not self.deeds[how].isEnabled() or self.deeds[how].isHidden():
            return
        if mark.start is None and (how not in PICTURE or mark.area is None):
            self.nothing_marked.emit()
            return
        where = mark.where(how)
        self.player.clear_mark()
        self.marked.emit(how, where)

    def _say_kind(self) -> None:
        """Only what can be done with a file of this kind is offered."""
        facts = self.player.facts
        for how, button in self.deeds.items():
            fits = facts is not None and (facts.seen if how in PICTURE else facts.heard or how is CoverHow.CUT)
            button.setVisible(facts is None or fits)
            button.setEnabled(fits and not self._desk.read_only)
        self._say_hint()
        if facts is not None:
            self.measured.emit()

    def _say_hint(self) -> None:
        facts = self.player.facts
        if facts is not None and not facts.seen:
            words = self.tr("I begins a stretch where you stand, O ends it. Comma and full stop go on by 10 ms.")
        else:
            words = self.tr(
                "I begins a stretch with the frame you see, O ends it with the frame you see. M marks a part of the "
                "picture; without one it is the whole picture."
            )
        self._hint.say(words)

    def _retranslate(self) -> None:
        names = {
            CoverHow.COVER: self.tr("One colour (C)"),
            CoverHow.MOSAIC: self.tr("Large tiles (D)"),
            CoverHow.MUTE: self.tr("Silence (U)"),
            CoverHow.TONE: self.tr("Tone (T)"),
            CoverHow.CUT: self.tr("Cut out (X)"),
        }
        for how, button in self.deeds.items():
            button.say(names[how])
        self._say_hint()
