"""From text of the records to text that can be drawn, losing nothing a reader could see.

* A character without a glyph is printed as its code point in brackets: ``[U+1F4F7]``.
* Marks that have no visible form (zero-width spaces, soft hyphens, joiners) are left out.
* Marks that turn the direction of writing are printed as code points: they change what
  a screen shows, so a reader must know of them.
* Text written from right to left is refused: drawn letter by letter it would be wrong.
* Control characters and non-characters are refused: they are damage, not text.
"""

from __future__ import annotations

import re
import unicodedata

from exports.dossier.errors import GlyphMissing, ScriptUnsupported
from exports.dossier.fonts import NO_BREAK_SPACE

_INVISIBLE = frozenset(
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u200b\u200c\u200d\u200e\u200f"
    "\u2060\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0"
) | frozenset(chr(code) for code in range(0xFE00, 0xFE10))
_TURNS_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_SPACES = frozenset(
    "\t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
)
_UNBREAKABLE_SPACES = frozenset("\u2007\u202f")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))


class Printer:
    """Makes text drawable with the given coverage; keeps no text."""

    def __init__(self, covered: frozenset[str]) -> None:
        self._covered = covered
        right_to_left = {c for c in covered if unicodedata.bidirectional(c) in _RIGHT_TO_LEFT}
        combining = {c for c in covered if unicodedata.combining(c)}
        self._plain = (
            covered - right_to_left - combining - _INVISIBLE - _TURNS_DIRECTION - _SPACES
            - _UNBREAKABLE_SPACES
        ) | {"\n"}

    def printable(self, text: str) -> str:
        """``text`` as it is drawn; line feeds stay.

        Raises ``GlyphMissing`` for control and non-characters and ``ScriptUnsupported``
        for right-to-left script. Canonically equivalent texts come out the same (NFC).
        """
        if self._plain.issuperset(text):
            return text
        text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text))
        if self._plain.issuperset(text):
            return text
        impossible = sorted({_code(c) for c in text if _is_damage(c)})
        if impossible:
            raise GlyphMissing(tuple(impossible))
        return "".join(c if c in self._plain else self._shown(c) for c in text)

    def _shown(self, character: str) -> str:
        if character in _INVISIBLE:
            return ""
        if character in _SPACES:
            return " "
        if character in _UNBREAKABLE_SPACES:
            return chr(NO_BREAK_SPACE)
        if character not in _TURNS_DIRECTION and unicodedata.bidirectional(character) in _RIGHT_TO_LEFT:
            raise ScriptUnsupported(_script(character))
        if character in self._covered and character not in _TURNS_DIRECTION:
            return character
        return f"[{_code(character)}]"


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"


def _is_damage(character: str) -> bool:
    code = ord(character)
    if 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE:
        return True
    return unicodedata.category(character) in ("Cc", "Cs") and character not in "\n\t"


def _script(character: str) -> str:
    """First word of the character's Unicode name, which for a letter is its script."""
    return unicodedata.name(character, "Unknown").split(" ", 1)[0].split("-", 1)[0].capitalize()
