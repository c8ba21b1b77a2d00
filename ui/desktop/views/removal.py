"""Two buttons at the foot of a record: take it out of the lists, or erase it for good."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from archive.erasure import Reach
from archive.model.field_words import records_word
from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.reason_panel import ReasonPanel
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.i18n import Language
from ui.presenters.removal import Removable, RemovalPresenter


class Removal(QWidget):
    """``removed`` carries the id of the record that is gone. An answer about another record is dropped.

    ``kind`` is the name of a kind of record.
    """

    removed = Signal(str)

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = str(kind)
        self._removals = RemovalPresenter(desk.vault)
        self._record_id = self._code = ""
        look = desk.tools.look
        self.take_out = ActionButton(look, icon="minus")
        self.take_out.clicked.connect(self._ask_taking_out)
        self.erase = ActionButton(look, icon="trash-2", kind="danger")
        self.erase.clicked.connect(self._ask_erasing)
        self.taking_out = ReasonPanel(desk)
        self.taking_out.confirmed.connect(self._take_out)
        self.taking_out.closed.connect(self.take_out.setFocus)
        self.erasing = ReasonPanel(desk, destroys=True)
        self.erasing.confirmed.connect(self._erase)
        self.erasing.closed.connect(self.erase.setFocus)
        self._trouble = Banner(look)
        self._reach: Reach | None = None
        self._reaching = LatestJob(desk.tools.runner, self)
        self._reaching.answered.connect(self._say_reach)
        self._reaching.failed.connect(self._tell)
        self._removing = LatestJob(desk.tools.runner, self)
        self._removing.answered.connect(self._gone)
        self._removing.failed.connect(self._tell)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.take_out)
        flow.addWidget(self.erase)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        for part in (self._trouble, buttons, self.taking_out, self.erasing):
            lines.addWidget(part)
        self._retranslate()
        self.show_record("", "")

    def set_kind(self, kind: str) -> None:
        """From now on records of that kind are shown."""
        self._kind = str(kind)
        self._retranslate()

    def show_record(self, record_id: str, code: str, *, only_erase: bool = False) -> None:
        """The record that the buttons are about; an empty id takes them away. ``code`` is typed to confirm.

        ``only_erase``: it cannot be taken out of the lists, such as a case, which is closed instead.
        """
        self.take_out.setVisible(not only_erase)
        if record_id != self._record_id:
            self._reaching.forget()
            self.close_panels()
            self._trouble.clear()
            self._removing.forget()
        self._record_id, self._code = record_id, code
        self.setVisible(bool(record_id))
        self._allow()

    def close_panels(self) -> None:
        """Whatever was asked is answered with no."""
        self.taking_out.close_panel()
        self.erasing.close_panel()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _allow(self) -> None:
        may = not self._desk.read_only and not self._removing.busy
        for button in (self.take_out, self.erase):
            button.setEnabled(may)
            button.setToolTip(self.tr("Open for reading only.") if self._desk.read_only else "")

    def _ask_taking_out(self) -> None:
        self.erasing.close_panel()
        self.taking_out.ask(self._kind, self._record_id)

    def _ask_erasing(self) -> None:
        self.taking_out.close_panel()
        kind, record_id = self._kind, self._record_id
        self._reach = None
        self._retranslate()
        self.erasing.ask(kind, record_id, self._code)
        # Nothing is erased before it was said what goes.
        self.erasing.confirm.setEnabled(False)
        self._reaching.ask(lambda _progress, _token: (record_id, self._removals.reach(kind, record_id)))

    def _say_reach(self, found: tuple[str, Reach]) -> None:
        record_id, self._reach = found
        if record_id == self._record_id:
            self._retranslate()
            self.erasing.confirm.setEnabled(True)

    def _take_out(self, reason: str) -> None:
        kind, record_id = self._kind, self._record_id

        def take_out(_progress: Progress, _token: CancelToken) -> str:
            self._removals.take_out(kind, record_id, reason)
            return record_id

        self._removing.tell(take_out)
        self._allow()

    def _erase(self, reason: str) -> None:
        kind, record_id = self._kind, self._record_id

        def erase(_progress: Progress, _token: CancelToken) -> str:
            self._removals.erase(kind, record_id, reason)
            return record_id

        self._removing.tell(erase)
        self._allow()

    def _gone(self, record_id: str) -> None:
        self._allow()
        if record_id == self._record_id:
            self.removed.emit(record_id)

    def _tell(self, error: CodedError) -> None:
        self._allow()
        self._trouble.tell(self._desk.tools.error_sentence(error), "bad")

    def _retranslate(self) -> None:
        self.take_out.say(self.tr("Take out of all lists…"))
        self.erase.say(self.tr("Erase for good…"))
        self.taking_out.say(
            self.tr("Take out of all lists?"),
            self.tr(
                "It leaves every list, the search and every later dossier. Its content stays in the vault's history; "
                "whoever has the passphrase could still read it."
            ),
            self.tr("Take out"),
        )
        self.erasing.say(self.tr("Erase for good?"), self._what_goes(), self.tr("Erase for good"))
        self._allow()

    def _what_goes(self) -> str:
        goes: dict[str, str] = {
            Removable.PERSON: self.tr(
                "All that is kept about this person is destroyed, with every form of the name. What the person said "
                "or gave stays, and so does what others say about the person. The answers about consent stay: on "
                "them rests what left the vault."
            ),
            Removable.NAME_FORM: self.tr("This form of the name is destroyed. The other forms stay."),
            Removable.EVENT: self.tr(
                "All that is written about this event is destroyed. The people, testimonies and evidence stay."
            ),
            Removable.TESTIMONY: self.tr(
                "This testimony is destroyed with every version of its text, sealed ones too. The person stays."
            ),
            Removable.EVIDENCE: self.tr(
                "All that is written about this item is destroyed, and its files are removed from the vault."
            ),
        }
        other = self.tr("All that is written in this record is destroyed. What it names, and what names it, stays.")
        stays = self.tr(
            "What stays is a mark with the code, the day, who erased it and why. This cannot be undone: not by you, "
            "not with the passphrase. Copies outside this vault, such as backups and dossiers that were handed over, "
            "are not touched."
        )
        parts = [goes.get(self._kind, other), *self._listed(), stays]
        return "\n\n".join(parts)

    def _listed(self) -> list[str]:
        """What goes with it and what names it and stays, in numbers by kind."""
        if self._reach is None:
            return [self.tr("What goes with it is being counted…")]
        goes, stays = (_counted(counts, self._desk.language) for counts in (self._reach.goes, self._reach.stays))
        lines = [self.tr("With it goes: {records}").format(records=goes or self.tr("nothing else"))]
        if stays:
            lines.append(self.tr("This names it and stays, with its code alone: {records}").format(records=stays))
        return lines


def _counted(counts: Mapping[str, int], language: Language) -> str:
    return "; ".join(f"{records_word(entity, language)}: {number}" for entity, number in counts.items())
