"""The vendored typefaces: which glyphs they have, how wide they are, and their order of fallback.

None of the typefaces that come with reportlab has a Kazakh letter, and a missing glyph
is silent there; so text is split into runs here, by what each face can draw.
"""

from __future__ import annotations

import threading
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

FONT_FOLDER = Path(__file__).resolve().parent.parent / "fonts"

SANS = "StrongroomSans"
BOLD = "StrongroomSansBold"
MONO = "StrongroomMono"
LAST_RESORT = "StrongroomSymbols"

_FILES = {
    SANS: "NotoSans-Regular.ttf",
    BOLD: "NotoSans-Bold.ttf",
    MONO: "NotoSansMono-Regular.ttf",
    LAST_RESORT: "DejaVuSans.ttf",
}
_CHAINS = {
    SANS: (SANS, LAST_RESORT),
    BOLD: (BOLD, LAST_RESORT),
    MONO: (MONO, SANS, LAST_RESORT),
    LAST_RESORT: (LAST_RESORT,),
}
_registering = threading.Lock()

NO_BREAK_SPACE = 0xA0
"""Drawn as a space by reportlab, which maps it so; every face therefore has it."""


class Face:
    """One registered typeface: its coverage and its widths in thousandths of the size."""

    def __init__(self, name: str) -> None:
        self.name = name
        face = pdfmetrics.getFont(name).face
        self._widths: dict[int, float] = face.charWidths
        self._default: float = face.defaultWidth
        self.covered: frozenset[str] = frozenset(
            chr(code) for code in face.charToGlyph if code >= 0x20
        ) | {chr(NO_BREAK_SPACE)}
        self.ascent: float = face.ascent / 1000

    def width(self, text: str) -> float:
        """Width of ``text`` at size 1000, without fallback."""
        widths, default = self._widths, self._default
        return sum([widths.get(ord(c), default) for c in text])


class Faces:
    """All faces of one dossier. Holds nothing of the text it was asked about."""

    def __init__(self) -> None:
        register_faces()
        self._faces = {name: Face(name) for name in _FILES}
        self.covered = frozenset().union(*(face.covered for face in self._faces.values()))

    def __getitem__(self, name: str) -> Face:
        return self._faces[name]

    def runs(self, text: str, font: str) -> list[tuple[str, str]]:
        """``text`` as ``(face name, part)`` pairs in order, each part drawable by its face.

        A character stays with the face before it where that face has it, so that
        an accent is drawn by the face of its letter. Characters that no face has
        must have been replaced before (``printable``).
        """
        if self._faces[font].covered.issuperset(text):
            return [(font, text)]
        runs: list[tuple[str, str]] = []
        for character in text:
            name = next((n for n in _CHAINS[font] if character in self._faces[n].covered), font)
            if runs and runs[-1][0] == name:
                runs[-1] = (name, runs[-1][1] + character)
            else:
                runs.append((name, character))
        return runs


def register_faces() -> None:
    """Make the vendored faces known to reportlab, once per process."""
    with _registering:
        known = pdfmetrics.getRegisteredFontNames()
        for name, file in _FILES.items():
            if name not in known:
                pdfmetrics.registerFont(TTFont(name, str(FONT_FOLDER / file), shapable=False))
