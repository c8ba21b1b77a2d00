"""What an input method may remember of a field: nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

PRIVATE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
SECRET = PRIVATE | Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoAutoUppercase


def keep_private(field: QWidget) -> None:
    """Ask the input method to learn nothing typed here. Every field of the program gets this."""
    field.setInputMethodHints(PRIVATE)
