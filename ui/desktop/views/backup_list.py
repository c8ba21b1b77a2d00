"""The card with the backups that there are: how old each is, whether it was read back, and reading it back again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.desktop.ago import ago_words
from ui.desktop.bidi import plain
from ui.desktop.look import Look
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.backups import BackupLine, BackupView

_ROWS_SHOWN = 5


class BackupListCard(Card):
    """``read_back`` carries the number of the backup that is chosen."""

    read_back = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._lines: dict[int, BackupLine] = {}
        self._usable = False
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.list = CardList(look)
        self.list.setModel(self._model)
        self.list.current_changed.connect(self._renew)
        self.list.opened.connect(self._read)
        self._where = PlainLabel(role="muted", wrap=True)
        self.read = ActionButton(look, icon="refresh-cw")
        self.read.clicked.connect(lambda: self._read(self.list.current_id()))
        row = QHBoxLayout()
        row.addWidget(self.read)
        row.addStretch(1)
        self.body.addWidget(self._where)
        self.body.addWidget(self.list)
        self.body.addLayout(row)
        self._retranslate()

    def show_view(self, view: BackupView, *, free: bool) -> None:
        """Show what there is; reading back is offered where the place can be reached."""
        newest = max(self._lines, default=0)
        # The number alone names a line only within one place; elsewhere the order does.
        self._lines = {line.number if view.there else place: line for place, line in enumerate(view.lines, start=1)}
        self._usable = view.there and free
        self._model.show(list(self._lines))
        self._where.say(self._where_words(view))
        height = self.list.verticalHeader().defaultSectionSize() * min(len(self._lines), _ROWS_SHOWN)
        self.list.setFixedHeight(height + 2)
        self.list.setVisible(bool(self._lines))
        self.read.setVisible(view.there)
        first = next(iter(self._lines), 0)
        if self._lines and (self.list.current_id() is None or (view.there and first > newest)):
            self.list.select_id(first)
        self._renew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh(list(self._lines))

    def _where_words(self, view: BackupView) -> str:
        if not view.lines:
            return self.tr("None yet.")
        if view.there:
            return self.tr("In the place that is chosen above.")
        return self.tr("As this vault remembers them. The place that is chosen above cannot be reached now.")

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        return {one: self._row(one, self._lines[int(one)]) for one in ids if int(one) in self._lines}

    def _row(self, key: RowId, line: BackupLine) -> CardRow:
        facts = [plain(line.place)]
        if line.files is not None and line.size is not None:
            facts += [self.tr("%n sealed file(s)", "", line.files), QLocale().formattedDataSize(line.size)]
        title = self.tr("Backup {number}, {ago}").format(number=line.number, ago=ago_words(line.made))
        if line.verified is None:
            return CardRow(key, title, tuple(facts), "hard-drive", self.tr("Not read back"), "warn")
        return CardRow(key, title, tuple(facts), "hard-drive", self.tr("Read back"), "ok")

    def _renew(self) -> None:
        self.read.setEnabled(self._usable and self.list.current_id() is not None)

    def _read(self, key: object) -> None:
        if self._usable and isinstance(key, int):
            self.read_back.emit(key)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Backups"))
        self.list.setAccessibleName(self.tr("Backups"))
        self.read.say(self.tr("Read it back in full"))
        self._where.setAlignment(Qt.AlignmentFlag.AlignLeading)
