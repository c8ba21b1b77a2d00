"""What stands below a value: how many sources give it, and what others say instead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.claims import Told
from ui.desktop.bidi import isolate
from ui.desktop.desk import Desk
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.plain_label import PlainLabel


class RecordMarks(QWidget):
    """``asked`` when somebody wants to see the sources. Always words; the colour only supports them."""

    asked = Signal()

    def __init__(
        self, desk: Desk, told: Told, field: str, others: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """``field`` names the fact to a screen reader, ``others`` are the values that somebody gives instead."""
        super().__init__(parent)
        self.button = ActionButton(desk.tools.look, icon="quote", kind="plain")
        words = self.tr("Sources: {count}").format(count=told.sources)
        self.button.say(words)
        self.button.setAccessibleName(f"{field}: {words}")
        self.button.clicked.connect(self.asked)
        row = QWidget()
        marks = QHBoxLayout(row)
        marks.setContentsMargins(0, 0, 0, 0)
        marks.setSpacing(2)
        if told.contradicted:
            decided = self.tr("sources differ, decided")
            marks.addWidget(Chip(decided, "info") if told.decided else Chip(self.tr("contradicted"), "warn"))
        else:
            marks.setContentsMargins(-desk.tools.look.type.px(12), 0, 0, 0)  # the words stand below the value
        marks.addWidget(self.button)
        marks.addStretch()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        if others:
            also = PlainLabel(role="muted", wrap=True)
            also.say(self.tr("Others say: {values}").format(values="; ".join(isolate(one) for one in others)))
            lines.addWidget(also)
        lines.addWidget(row)
