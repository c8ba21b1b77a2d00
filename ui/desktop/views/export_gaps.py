"""The third step: what stands between the case and a sound export, and where each thing is put right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.desktop.desk import Desk
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.field_hints import keep_private
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.plain_label import PlainLabel
from ui.i18n import table, text
from ui.presenters.export import GapLine

_MOST = 120


class GapsStep(QWidget):
    """``place_wanted`` tells page and record; ``passed`` a gap and the reason that was given for it."""

    place_wanted = Signal(str, str)
    passed = Signal(object, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._gaps: tuple[GapLine, ...] | None = None
        self._whole = Banner(desk.tools.look)
        self._blocking, self._warning = Card(), Card()
        self._bodies = {True: self._body(self._blocking), False: self._body(self._warning)}
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(14)
        for part in (self._whole, self._blocking, self._warning):
            lines.addWidget(part)
        lines.addStretch(1)
        self._retranslate()
        self.clear()

    def clear(self) -> None:
        """Nothing is known yet."""
        self._gaps = None
        self._whole.clear()
        self._blocking.hide()
        self._warning.hide()

    def show_gaps(self, gaps: Sequence[GapLine]) -> None:
        """Show them, what blocks first."""
        self._gaps = tuple(gaps)
        for blocks, card in ((True, self._blocking), (False, self._warning)):
            body = self._bodies[blocks]
            while item := body.takeAt(0):
                widget = item.widget()
                if widget is not None:
                    widget.deleteLater()
            found = [gap for gap in self._gaps if gap.blocks is blocks]
            for gap in found[:_MOST]:
                body.addWidget(self._row(gap))
            card.setVisible(bool(found))
        if any(gap.blocks for gap in self._gaps):
            self._whole.tell(self.tr("Nothing can leave before what is listed first is settled."), "bad")
        elif self._gaps:
            self._whole.tell(self.tr("Nothing stands in the way. Read what follows before you go on."), "warn")
        else:
            self._whole.tell(self.tr("Nothing stands in the way."), "ok")

    def ready(self) -> bool:
        """Whether everything was looked at and nothing blocks."""
        return self._gaps is not None and not any(gap.blocks for gap in self._gaps)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._gaps is not None:
                self.show_gaps(self._gaps)

    def _body(self, card: Card) -> QVBoxLayout:
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        card.body.addWidget(inside)
        return lines

    def _row(self, gap: GapLine) -> QWidget:
        look = self._desk.tools.look
        row = QWidget()
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(10)
        icon, kind = ("circle-x", "bad") if gap.blocks else ("triangle-alert", "warn")
        tile = IconTile(look, icon, 18, bare=True)
        tile.show_icon(icon, "bad" if kind == "bad" else "warn")
        line.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        code = PlainLabel(gap.gap.record, "strong")
        code.setMinimumWidth(look.type.px(56) if gap.gap.record else 0)
        line.addWidget(code, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(PlainLabel(self._words(gap), wrap=True), 1, Qt.AlignmentFlag.AlignTop)
        if gap.page:
            go = ActionButton(look, self.tr("Go there"), kind="plain")
            go.setAccessibleName(self.tr("Go to {code}").format(code=gap.gap.record))
            go.clicked.connect(lambda: self.place_wanted.emit(gap.page, gap.target))
            line.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(line)
        if gap.blocks and gap.may_pass:
            lines.addLayout(self._exception(gap))
        return row

    def _exception(self, gap: GapLine) -> QHBoxLayout:
        """A reason typed and a button pressed: two deeds, so that it does not happen in passing."""
        reason = QLineEdit()
        keep_private(reason)
        words = self.tr("Reason for an exception; it is printed in the package and names nobody")
        reason.setPlaceholderText(words)
        reason.setAccessibleName(f"{gap.gap.record}: {words}")
        let = ActionButton(self._desk.tools.look, self.tr("Let it pass"))
        let.setAccessibleName(self.tr("Let {code} pass").format(code=gap.gap.record))
        let.setEnabled(False)
        reason.textChanged.connect(lambda typed: let.setEnabled(bool(typed.strip())))
        let.clicked.connect(lambda: self.passed.emit(gap.gap, reason.text()))
        line = QHBoxLayout()
        line.setContentsMargins(28, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(reason, 1)
        line.addWidget(let)
        return line

    def _words(self, gap: GapLine) -> str:
        language = self._desk.language
        if gap.gap.code not in table(language, "gap"):
            return gap.gap.code
        return text(language, "gap", gap.gap.code, count=gap.gap.count)

    def _retranslate(self) -> None:
        self._blocking.set_title(self.tr("To be settled first"))
        self._warning.set_title(self.tr("Good to know"))
