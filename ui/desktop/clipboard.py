"""Copying that cleans up after itself."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_SECONDS = 30

# What clipboard histories look for before they keep something.
_MARKS = {
    "linux": (("x-kde-passwordManagerHint", b"secret"),),
    "win32": (
        ("ExcludeClipboardContentFromMonitorProcessing", b"1"),
        ("CanIncludeInClipboardHistory", b"\0\0\0\0"),
        ("CanUploadToCloudClipboard", b"\0\0\0\0"),
    ),
    "darwin": (("application/x-nspasteboard-concealed-type", b""),),
}


class GuardedClipboard(QObject):
    """Copies text that histories are asked to skip, and takes it back after ``KEPT_SECONDS``.

    The application calls :meth:`clear` when it locks and when it ends. What somebody else copied
    in the meantime is never touched.
    """

    cleared = Signal()

    def __init__(self, parent: QObject | None = None, seconds: float = KEPT_SECONDS) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._ours = False
        self._timer = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._changed)

    def copy(self, text: str) -> None:
        """Copy ``text`` for a while."""
        data = QMimeData()
        data.setText(text)
        for kind, value in _MARKS.get(sys.platform, ()):
            data.setData(kind, value)
        self._clipboard.setMimeData(data, QClipboard.Mode.Clipboard)
        self._ours = True
        self._timer.start()

    def clear(self) -> None:
        """Take back what was copied here, if it is still there."""
        self._timer.stop()
        if self._ours:
            self._ours = False
            self._clipboard.clear(QClipboard.Mode.Clipboard)
            self.cleared.emit()

    def _changed(self) -> None:
        self._ours = self._ours and self._clipboard.ownsClipboard()
