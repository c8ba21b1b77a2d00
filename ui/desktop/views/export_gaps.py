"""The third step: what stands between the case and a sound export, and where each thing is put right.

There can be thousands, one for each testimony of a large case: a list shows them all, and below it stands the
one that is chosen, in full.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.desk import Desk
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.views.export_gap import GapPanel, gap_words
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.card_list import CardList
from ui.presenters.export import GapLine

_ROWS_SEEN = 6


class GapsStep(QWidget):
    """``place_wanted`` tells page and record; ``passed`` a gap and the reason that was given for it."""

    place_wanted = Signal(str, str)
    passed = Signal(object, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._gaps: tuple[GapLine, ...] | None = None
        look = desk.tools.look
        self._whole = Banner(look)
        self._card = Card()
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.list = CardList(look)
        self.list.setModel(self._model)
        self.list.current_changed.connect(self._look_at)
        self.list.opened.connect(self._open)
        self._card.body.setContentsMargins(8, 10, 8, 8)
        self._card.body.addWidget(self.list)
        self.panel = GapPanel(desk)
        self.panel.place_wanted.connect(self.place_wanted)
        self.panel.passed.connect(self.passed)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(14)
        for part in (self._whole, self._card, self.panel):
            lines.addWidget(part)
        lines.addStretch(1)
        look.changed.connect(self._measure)
        self._retranslate()
        self.clear()

    def start(self) -> None:
        """A fresh export: reasons that were typed and not given belong to another one."""
        self.panel.forget()
        self.clear()

    def clear(self) -> None:
        """Nothing is known yet. Reasons that were typed stay kept."""
        self._gaps = None
        self._whole.clear()
        self._card.hide()
        self.panel.hide()

    def show_gaps(self, gaps: Sequence[GapLine]) -> None:
        """Show them, what blocks first. The one that was chosen before stays chosen while it still blocks."""
        before = self.panel.gap
        self._gaps = tuple(sorted(gaps, key=lambda gap: not gap.blocks))
        self._model.show(range(len(self._gaps)))
        self._card.setVisible(bool(self._gaps))
        self._measure()
        self._say_whole()
        if self._gaps:
            same = (
                number
                for number, gap in enumerate(self._gaps)
                if before is not None and gap.blocks
                and (gap.gap.code, gap.gap.record) == (before.gap.code, before.gap.record)
            )
            self.list.select_id(next(same, 0))
            self._look_at(self.list.current_id())

    def ready(self) -> bool:
        """Whether everything was looked at and nothing blocks."""
        return self._gaps is not None and not any(gap.blocks for gap in self._gaps)

    def start_here(self) -> None:
        """Put the keyboard where a person goes on."""
        if self._gaps:
            self.list.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._gaps is not None:
                self._model.refresh(range(len(self._gaps)))
                self._say_whole()

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        gaps = self._gaps or ()
        return {one: self._row(one, gaps[one]) for one in ids if isinstance(one, int) and one < len(gaps)}

    def _row(self, row_id: int, gap: GapLine) -> CardRow:
        words = gap_words(self._desk.language, gap)
        title, facts = (gap.gap.record, (words,)) if gap.gap.record else (words, ())
        if gap.blocks:
            return CardRow(row_id, title, facts, "circle-x", self.tr("To be settled first"), "bad")
        return CardRow(row_id, title, facts, "triangle-alert", self.tr("Good to know"), "warn")

    def _look_at(self, row_id: object) -> None:
        if isinstance(row_id, int) and self._gaps:
            self.panel.show_gap(self._gaps[row_id])

    def _open(self, row_id: object) -> None:
        """Enter goes where the thing is put right, as in every list."""
        if isinstance(row_id, int) and self._gaps and self._gaps[row_id].page:
            self.place_wanted.emit(self._gaps[row_id].page, self._gaps[row_id].target)

    def _measure(self) -> None:
        rows = min(_ROWS_SEEN, len(self._gaps or ()))
        self.list.setFixedHeight(rows * self.list.verticalHeader().defaultSectionSize() + 4)

    def _say_whole(self) -> None:
        blocking = sum(gap.blocks for gap in self._gaps or ())
        if blocking:
            self._whole.tell(self.tr("Nothing can leave before what is listed first is settled."), "bad")
        elif self._gaps:
            self._whole.tell(self.tr("Nothing stands in the way. Read what follows before you go on."), "warn")
        else:
            self._whole.tell(self.tr("Nothing stands in the way."), "ok")

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("What stands in the way"))
