"""The ground of every form that changes a record: fields, kept words, saving, and going away.

Saving runs on the vault's lane; while it runs the form is closed for typing, and when it fails
everything typed still stands there with the reason above it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import DraftKeeper, KeptWords, Place, Words
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.clash_panel import ClashPanel, called, shown
from ui.desktop.widgets.draft_offer import DraftOffer
from ui.desktop.widgets.field_hints import keep_private
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.tab_order import tab_stops
from ui.desktop.widgets.words_field import WordsField
from ui.presenters.meanwhile import ON, Clashed


class Editor(QWidget):
    """A subclass adds its fields with :meth:`add` to :attr:`body`, fills them, calls :meth:`begin`, and gives
    :meth:`work`. Ctrl+S saves; Esc and the second button close, and what was typed stays kept.
    """

    saved = Signal(object)
    """What the work returned."""
    closed = Signal()
    """The person goes away without saving."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._fields: dict[str, QWidget] = {}
        self._kept: KeptWords | None = None
        self._seen: Words = {}
        self._theirs: Words = {}
        self.insists = False
        """Whether the person has seen that the record was changed meanwhile, and wants what stands in the form."""
        self.keeper = DraftKeeper(desk, self)
        self.keeper.found.connect(self._offer_kept)
        self.keeper.failed.connect(self._tell)
        self._saving = LatestJob(desk.tools.runner, self)
        self._saving.answered.connect(self._succeed)
        self._saving.failed.connect(self._fail)
        look = desk.tools.look
        self.offer = DraftOffer(look)
        self.offer.restore_wanted.connect(self._restore)
        self.offer.discard_wanted.connect(self._give_up)
        self.clash = ClashPanel(look)
        self.clash.mine_wanted.connect(self._save_mine)
        self.clash.theirs_wanted.connect(self._take_theirs)
        self.trouble = Banner(look)
        self.inside = QWidget()
        self.body = QVBoxLayout(self.inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(14)
        self.save_button = ActionButton(look, icon="check", kind="primary")
        self.save_button.clicked.connect(self.save)
        self.close_button = ActionButton(look)
        self.close_button.clicked.connect(self._close)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.close_button)
        buttons.addStretch()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(14)
        lines.addWidget(self.offer)
        lines.addWidget(self.clash)
        lines.addWidget(self.trouble)
        lines.addWidget(self.inside)
        lines.addLayout(buttons)
        keys = QShortcut(QKeySequence.StandardKey.Save, self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The fields came after the buttons that stand below them.
        *_, last = tab_stops(self.inside)
        self.setTabOrder(last, self.save_button)
        self.setTabOrder(self.save_button, self.close_button)

    # -- for subclasses

    def add(self, name: str, field: QWidget) -> QWidget:
        """Keep and restore this field under ``name``. Returns what to put into a layout: the field itself."""
        editor = field.editor if isinstance(field, FormField) and not isinstance(field, WordsField) else field
        self._fields[name] = editor
        if isinstance(editor, WordsField):
            editor.changed.connect(self.keeper.touched)
        elif isinstance(editor, QLineEdit):
            editor.textEdited.connect(self.keeper.touched)
        elif isinstance(editor, QPlainTextEdit):
            editor.setTabChangesFocus(True)
            editor.textChanged.connect(self._text_changed)
        elif isinstance(editor, Choice):
            editor.chosen.connect(self.keeper.touched)
        elif isinstance(editor, QCheckBox):
            keep_private(editor)
            editor.clicked.connect(self.keeper.touched)
        return field

    def add_row(self, *named: tuple[str, QWidget]) -> None:
        """Fields side by side in the body, each as in :meth:`add`."""
        row = QHBoxLayout()
        row.setSpacing(14)
        for name, field in named:
            row.addWidget(self.add(name, field), 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def begin(self, place: Place) -> None:
        """The fields are filled: from now on what is typed is kept at that place."""
        self.trouble.clear()
        self.offer.hide()
        self.clash.close_panel()
        self._busy(False)
        self._seen = self.words()
        self.keeper.open(place, self.words, lambda: self._seen)

    def stored_as(self, name: str) -> str:
        """The field of the record that the field of the form stands for; the same name unless a subclass says so."""
        return name

    def seen(self) -> Words:
        """What stood in the form when it was opened, by field of the record."""
        return {self.stored_as(name): words for name, words in self._seen.items()}

    def differing(self, clashed: Clashed) -> Sequence[tuple[str, str, str]]:
        """For each field that clashes its name, what the record says now, and what the form says."""
        return [
            (called(field), shown(field, clashed.now[stored]), shown(field, clashed.mine[stored]))
            for name, field in self._fields.items()
            if (stored := self.stored_as(name)) in clashed.now
        ]

    def work(self) -> Work | None:
        """Read the fields and give what saves them, or say at the fields what is wrong and give None."""
        raise NotImplementedError

    def words_put(self) -> None:
        """Kept words were put back; for a subclass that shows something derived from them."""

    # -- the words

    def words(self) -> Words:
        """What stands in the fields, by name."""
        return {name: _read(field) for name, field in self._fields.items()}

    def put(self, words: Words) -> None:
        """Put words back into the fields; names that are not known are left out."""
        for name, field in self._fields.items():
            if name in words:
                _write(field, words[name])
        self.words_put()

    # -- what happens

    def save(self) -> None:
        """Save, unless something is wrong or already being saved."""
        if self._saving.busy or self.desk.read_only:
            return
        work = self.work()
        if work is not None:
            self.trouble.clear()
            self._busy(True)
            self._saving.tell(work)

    def go_away(self) -> None:
        """The editor is hidden or shows another record next; what was typed stays kept."""
        self.keeper.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set all words again. A subclass that overrides it calls this one too."""
        self.save_button.say(self.tr("Save"))
        self.save_button.setToolTip(self.tr("Save (Ctrl+S)"))
        self.close_button.say(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close (Esc). Words that are not saved stay kept."))

    def _close(self) -> None:
        self.go_away()
        self.closed.emit()

    def _succeed(self, value: object) -> None:
        self._busy(False)
        if isinstance(value, Clashed):
            self._ask_which(value)
            return
        self.keeper.discard()
        self.keeper.leave()
        self.saved.emit(value)

    def _fail(self, error: CodedError) -> None:
        self._busy(False)
        self._tell(error)

    def _ask_which(self, clashed: Clashed) -> None:
        """The record was changed meanwhile: the form is closed for typing until the person has chosen."""
        names = [name for name in self.words() if self.stored_as(name) in clashed.now]
        self._theirs = {name: clashed.now[self.stored_as(name)] for name in names}
        self._busy(True)
        self.clash.ask(self.differing(clashed))

    def _save_mine(self) -> None:
        self._busy(False)
        self.insists = True
        try:
            self.save()
        finally:
            self.insists = False

    def _take_theirs(self) -> None:
        self._busy(False)
        self._seen = {**self._seen, **self._theirs}
        self.put(self._theirs)
        self.keeper.touched()
        self.inside.setFocus()

    def _tell(self, error: CodedError) -> None:
        self.trouble.tell(self.desk.tools.error_sentence(error), "bad")

    def _busy(self, busy: bool) -> None:
        self.inside.setEnabled(not busy and not self.desk.read_only)
        self.save_button.setEnabled(not busy and not self.desk.read_only)

    def _text_changed(self) -> None:
        field = self.sender()
        # Text that the program puts in is not typing; only a focused field is being typed into.
        if isinstance(field, QPlainTextEdit) and field.hasFocus():
            self.keeper.touched()

    def _offer_kept(self, kept: KeptWords) -> None:
        # Typing over the offer would put new words in the place of the kept ones before anybody chose.
        self._kept = kept
        self._busy(True)
        self.offer.tell(kept.saved)
        self.offer.restore.setFocus()

    def _restore(self) -> None:
        if self._kept is None:
            return
        kept, self._kept = self._kept, None
        self._busy(False)
        self._seen = {**self._seen, **kept.seen}
        self.keeper.take_back()
        self.put(kept.words)
        self.inside.setFocus()

    def _give_up(self) -> None:
        self._busy(False)
        self.keeper.discard()


def _read(field: QWidget) -> str:
    if isinstance(field, WordsField):
        return field.words()
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, Choice):
        return field.key()
    if isinstance(field, QCheckBox):
        return ON if field.isChecked() else ""
    raise TypeError(type(field).__name__)


def _write(field: QWidget, words: str) -> None:
    if isinstance(field, WordsField):
        field.show_words(words)
    elif isinstance(field, QLineEdit):
        field.setText(words)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(words)
    elif isinstance(field, Choice):
        field.choose(words)
    elif isinstance(field, QCheckBox):
        field.setChecked(words == ON)
