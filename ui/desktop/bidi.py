"""Keeps a stored text's own direction, and only its own.

A name in another script, or one with hidden direction marks, must not reorder the words around
it (Unicode Standard Annex 9, isolates).
"""

from __future__ import annotations

import re

_DIRECTION_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def isolate(stored: str) -> str:
    """``stored`` for display inside a sentence: hidden direction marks dropped, then isolated."""
    if not stored:
        return ""
    return _FIRST_STRONG_ISOLATE + plain(stored) + _POP_ISOLATE


def plain(stored: str) -> str:
    """``stored`` without hidden direction marks: letters show in their true order."""
    return _DIRECTION_CONTROLS.sub("", stored)
