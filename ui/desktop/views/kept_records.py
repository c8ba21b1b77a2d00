"""The damaged records that a repair left in the folder: by name and date, and the way to remove them for good."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.rescue.kept import KeptDatabase, kept_databases, remove_kept
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.way_row import WayRow
from ui.i18n import shown


class KeptRecords(Card):
    """Hidden while there is nothing of the kind and nothing to say."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = desk.tools.look
        self._kept: tuple[KeptDatabase, ...] = ()
        self._asked: KeptDatabase | None = None
        self._lead = PlainLabel(role="muted", wrap=True)
        self._lines = QVBoxLayout()
        self.rows: list[WayRow] = []
        self._question = QWidget()
        self._ask_words = PlainLabel(role="strong", wrap=True)
        self.keep = ActionButton(look, icon="arrow-left")
        self.keep.clicked.connect(self._keep)
        self.remove = ActionButton(look, icon="trash-2", kind="danger")
        self.remove.clicked.connect(self._remove)
        self.message = Banner(look)
        self._reading, self._removing = LatestJob(desk.tools.runner, self), LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._removing.answered.connect(self._removed)
        for job in (self._reading, self._removing):
            job.failed.connect(self._fail)
        choice = QHBoxLayout()
        choice.addWidget(self.keep)
        choice.addWidget(self.remove)
        choice.addStretch(1)
        asking = QVBoxLayout(self._question)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addWidget(self._ask_words)
        asking.addLayout(choice)
        self.body.addWidget(self._lead)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._question)
        self.body.addWidget(self.message)
        self._retranslate()
        self._renew()

    def read(self) -> None:
        """Look into the vault's folder again."""
        vault = self._desk.vault
        self._asked = None
        self.message.clear()
        self._reading.ask(lambda _progress, _token: tuple(kept_databases(vault)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, kept: Sequence[KeptDatabase]) -> None:
        for row in self.rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows.clear()
        self._kept = tuple(kept)
        for one in self._kept:
            row = WayRow(self._desk.tools.look, "archive", kind="warn")
            row.taken.connect(partial(self._ask, one))
            self.rows.append(row)
            self._lines.addWidget(row)
        self._desk.tools.look.dress(self)
        self._say_rows()
        self._renew()

    def _ask(self, one: KeptDatabase) -> None:
        self._asked = one
        self.message.clear()
        self._retranslate()
        self._renew()
        self.keep.setFocus()  # no key pressed by chance removes anything

    def _keep(self) -> None:
        self._asked = None
        self._renew()
        if self.rows:
            self.rows[0].button.setFocus()

    def _remove(self) -> None:
        if self._asked is None:
            return
        vault, name = self._desk.vault, self._asked.name

        def work(_progress: object, _token: object) -> tuple[KeptDatabase, ...]:
            remove_kept(vault, name)
            return tuple(kept_databases(vault))

        self._removing.tell(work)
        self._renew()

    def _removed(self, kept: Sequence[KeptDatabase]) -> None:
        self._asked = None
        self._show(kept)
        self.message.tell(self.tr("Removed. What the disk itself keeps of removed files, nobody promises."), "ok")
        self._renew()

    def _fail(self, error: CodedError) -> None:
        self.message.tell(self._desk.tools.error_sentence(error), "bad")
        self._renew()

    def _renew(self) -> None:
        idle = not self._removing.busy
        self._question.setVisible(self._asked is not None)
        for button in (self.keep, self.remove):
            button.setEnabled(idle)
        for row in self.rows:
            row.button.setEnabled(idle and self._asked is None and not self._desk.read_only)
        self._lead.setVisible(bool(self._kept))
        self.setVisible(bool(self._kept) or bool(self.message.words()))

    def _say_rows(self) -> None:
        for row, one in zip(self.rows, self._kept, strict=True):
            words = self.tr("Put aside by a repair on {time}. Size in KiB: {size}.").format(
                time=shown(datetime.fromisoformat(one.time)), size=max(1, one.size // 1024)
            )
            row.say(one.name, words, self.tr("Remove…"))

    def _retranslate(self) -> None:
        self.set_title(self.tr("Damaged records that a repair kept"))
        self._lead.say(
            self.tr(
                "They open with the keys of that time, and what was erased since is still in them. Keep them only as"
                " long as somebody may still save something out of them."
            )
        )
        self.keep.say(self.tr("Keep them"))
        self.remove.say(self.tr("Remove for good"))
        if self._asked is not None:
            words = self.tr("Remove {name} for good? Nothing more can be saved out of it then.")
            self._ask_words.say(words.format(name=self._asked.name))
        self._say_rows()
