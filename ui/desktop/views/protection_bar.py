"""How a record is protected as a whole, as a badge; and protecting it more strictly, or somebody who is in danger."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive.model.people import Person
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.protection_editor import DangerEditor, ProtectionEditor
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.protection import Protection, ProtectionPresenter


class ProtectionBar(QWidget):
    """One line on the page of a record; its forms open below it. ``changed`` when something was protected."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._protections = ProtectionPresenter(desk.vault)
        self._protection: Protection | None = None
        self._entity, self._record_id = "", ""
        look = desk.tools.look
        self.badge = Chip()
        self.protect = ActionButton(look, icon="shield", kind="plain")
        self.protect.clicked.connect(self._begin)
        self.danger = ActionButton(look, icon="triangle-alert", kind="plain")
        self.danger.clicked.connect(self._begin_danger)
        self.message = Banner(look)
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.protect)
        line.addWidget(self.danger)
        line.addStretch()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        self._lines.addLayout(line)
        self._lines.addWidget(self.message)
        self.hide()
        self._retranslate()

    @cached_property
    def editor(self) -> ProtectionEditor:
        """The form for any record, built when it is first wanted."""
        editor = ProtectionEditor(self._desk)
        self._adopt(editor)
        editor.saved.connect(self._saved)
        return editor

    @cached_property
    def danger_editor(self) -> DangerEditor:
        """The form for somebody in danger, built when it is first wanted."""
        editor = DangerEditor(self._desk)
        self._adopt(editor)
        editor.saved.connect(self._saved_danger)
        return editor

    def show_record(self, entity: str, record_id: str) -> None:
        """Read and show how that record is protected; with an empty id nothing is shown."""
        if (entity, record_id) != (self._entity, self._record_id):
            self.leave()
        self._entity, self._record_id = entity, record_id
        self.setVisible(bool(record_id))
        if record_id:
            self._reading.ask(lambda _progress, _token: self._protections.of(entity, record_id))

    def leave(self) -> None:
        """Another record is shown next."""
        self._reading.forget()
        self._protection = None
        self._record_id = ""
        self.message.clear()
        self._close()

    def last_words(self) -> list[Work]:
        """Words typed and not yet kept."""
        works = [editor.keeper.last_words() for editor in self._built()]
        return [work for work in works if work is not None]

    def last_word(self) -> Work | None:
        """The same for a page that keeps one: of the two forms at most one is open."""
        return next(iter(self.last_words()), None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _built(self) -> list[ProtectionEditor | DangerEditor]:
        built = [self.__dict__.get(name) for name in ("editor", "danger_editor")]
        return [one for one in built if isinstance(one, ProtectionEditor | DangerEditor)]

    def _adopt(self, editor: ProtectionEditor | DangerEditor) -> None:
        card = Card()
        # Beside room to spare, or the height of its words is asked for at a width that they do not have.
        row = QHBoxLayout()
        row.addWidget(editor, 1)
        row.addStretch()
        card.body.addLayout(row)
        card.hide()
        self._lines.addWidget(card)
        editor.closed.connect(self._close)
        tab_in_place(self)

    def _open(self, editor: ProtectionEditor | DangerEditor) -> None:
        self._close()
        self.message.clear()
        card = editor.parentWidget()
        if card is not None:
            card.show()

    def _close(self) -> None:
        for editor in self._built():
            editor.go_away()
            card = editor.parentWidget()
            if card is not None and not card.isHidden():
                card.hide()
                self.protect.setFocus()

    def _begin(self) -> None:
        if self._protection is not None and not self._desk.read_only:
            self._open(self.editor)
            self.editor.start(self._protection)

    def _begin_danger(self) -> None:
        if self._record_id and not self._desk.read_only:
            self._open(self.danger_editor)
            self.danger_editor.start(self._record_id)

    def _saved(self, _value: object) -> None:
        self._close()
        self.message.tell(self.tr("It counts from now on, in every list and for everything that leaves."), "ok")
        self._read_again()

    def _saved_danger(self, codes: tuple[str, ...]) -> None:
        self._close()
        words = self.tr("In no list and in nothing that leaves from now on. What is left to do: {codes}.")
        self.message.tell(words.format(codes=", ".join(codes)), "ok")
        self._read_again()

    def _read_again(self) -> None:
        entity, record_id = self._entity, self._record_id
        self._reading.ask(lambda _progress, _token: self._protections.of(entity, record_id))
        self.changed.emit()

    def _show(self, protection: Protection) -> None:
        if (protection.entity, protection.record_id) == (self._entity, self._record_id):
            self._protection = protection
            self._retranslate()

    def _retranslate(self) -> None:
        self.protect.say(self.tr("Protect…"))
        self.protect.setToolTip(self.tr("Protect this record as a whole more strictly than its fields are"))
        self.protect.setEnabled(not self._desk.read_only)
        self.danger.say(self.tr("In danger…"))
        self.danger.setToolTip(self.tr("Take this person out of every list, and see what is to be done"))
        self.danger.setEnabled(not self._desk.read_only)
        self.danger.setVisible(self._entity == Person.entity)
        protection = self._protection
        level = None if protection is None else protection.raised_to
        self.badge.setVisible(level is not None)
        if protection is not None and level is not None:
            words = capitalised(label("Sensitivity", str(level), self._desk.language))
            self.badge.say(self.tr("Protected: {level}").format(level=words))
            self.badge.set_kind("bad" if protection.hidden else "warn")
            self.badge.setToolTip(protection.reason)

    def _tell(self, error: CodedError) -> None:
        self.message.tell(self._desk.tools.error_sentence(error), "bad")
