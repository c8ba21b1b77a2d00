"""How large something is, in words of the language of the windows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

_KIB = 1024


def size_words(size: int) -> str:
    """A number of bytes as people read it. Small ones have the sign of the unit: it has one form for all numbers."""
    locale = QLocale()
    if size >= _KIB:
        return locale.formattedDataSize(size)
    return QCoreApplication.translate("FileSizes", "{count} B").format(count=locale.toString(size))
