"""A labelled field: label, editor, hint, and a line that says what is wrong."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from ui.desktop.widgets.field_hints import SECRET, keep_private
from ui.desktop.widgets.plain_label import PlainLabel

Editor = TypeVar("Editor", bound=QWidget)


class FormField(QWidget):
    """Ties the words to the editor, so that a screen reader hears label, hint and error with it."""

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint_words = ""
        if editor.inputMethodHints() & SECRET != SECRET:
            keep_private(editor)
        if isinstance(editor, QTextEdit):
            editor.setAcceptRichText(False)
        self._label = PlainLabel(role="strong")
        self._label.setBuddy(editor)
        self._hint = PlainLabel(role="hint", wrap=True)
        self._error = PlainLabel(role="error", wrap=True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(5)
        for part in (self._label, editor, self._hint, self._error):
            lines.addWidget(part)
        self._error.hide()
        self._hint.hide()
        self.setFocusProxy(editor)

    def stand_aside(self) -> None:
        """Not take the keyboard for its editor: Qt stops at whatever does, wherever Tab comes to it, and a field that
        is put between others leaves its holder behind.
        """
        self.setFocusProxy(None)  # type: ignore[arg-type]  # the stub forgets that there may be none

    def say(self, label: str, hint: str = "") -> None:
        """Set the label and the hint below the editor. Without a label the editor has to be named otherwise."""
        self._label.say(label)
        self._label.setVisible(bool(label))
        self._hint_words = hint
        self._hint.say(hint)
        self._hint.setVisible(bool(hint) and self._error.isHidden())
        self.editor.setAccessibleName(label)
        self._describe()

    def set_error(self, words: str) -> None:
        """Say what is wrong instead of the hint; an empty text takes it back."""
        self._error.say(words)
        self._error.setVisible(bool(words))
        self._hint.setVisible(bool(self._hint_words) and not words)
        if isinstance(self.editor, QLineEdit | QPlainTextEdit | QTextEdit):
            self.editor.setProperty("wrong", "true" if words else "false")
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)
        self._describe()

    def error(self) -> str:
        """What is wrong at the moment, or an empty text."""
        return self._error.text()

    def _describe(self) -> None:
        self.editor.setAccessibleDescription(self._error.text() or self._hint_words)
