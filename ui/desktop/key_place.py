"""Which key was pressed, also where the board writes Cyrillic: keys are told by the Latin letter that they bear."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбю"
_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
_PLACES = MappingProxyType(
    {ord(there.upper()): ord(here.upper()) for there, here in zip(_CYRILLIC, _LATIN, strict=True)}
)
"""The boards of Russian and Kazakh have these letters at the same places."""


def key_of(event: QKeyEvent) -> Qt.Key:
    """The key by its Latin letter; every other key as it is."""
    return Qt.Key(_PLACES.get(event.key(), event.key()))
