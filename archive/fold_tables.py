"""Letter tables of the folded form: what one letter of any script becomes in Latin.

Russian, Kazakh (Cyrillic, both official Latin alphabets) and English are decided here letter by
letter (domain model, section 9). Every other script goes through ``anyascii``. The
rules that look at more than one letter are in ``archive/fold.py``.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from anyascii import anyascii

SEPARATOR: Final = " "
NOTHING: Final = ""

_CYRILLIC: Final = {
    "а": "a", "ә": "a", "ӑ": "a", "ӓ": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "ґ": "g", "ҕ": "g",
    "д": "d", "ђ": "d", "е": "e", "ё": "e", "є": "e", "э": "e", "ө": "o", "ӛ": "a", "ж": "zh", "җ": "zh",
    "ҷ": "zh", "ӂ": "zh", "з": "z", "ѕ": "z", "и": "i", "й": "i", "і": "i", "ї": "i", "ы": "i", "ӣ": "i",
    "ѝ": "i", "ј": "i", "к": "k", "қ": "k", "ҡ": "k", "ӄ": "k", "л": "l", "љ": "l", "м": "m", "н": "n",
    "ң": "n", "ҥ": "n", "ӈ": "n", "њ": "n", "о": "o", "ӧ": "o", "п": "p", "р": "r", "с": "s", "ҫ": "s",
    "т": "t", "ћ": "ch", "у": "u", "ұ": "u", "ү": "u", "ў": "u", "ӯ": "u", "ӱ": "u", "ф": "f", "х": "h",
    "һ": "h", "ҳ": "h", "ц": "ts", "ч": "ch", "ҹ": "ch", "џ": "zh", "ш": "sh", "щ": "sh", "ъ": NOTHING,
    "ь": NOTHING, "ю": "iu", "я": "ia",
}  # fmt: skip

# Letters whose plain base letter would be wrong or that have none. ý is у in the Kazakh Latin of 2018.
_LATIN: Final = {
    "q": "k", "x": "h", "y": "i", "ə": "a", "æ": "a", "œ": "o", "ø": "o", "ł": "l", "đ": "d", "ð": "d",
    "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n", "ý": "u", "ç": "ch", "č": "ch", "ć": "ch", "ş": "sh",
    "ș": "sh", "š": "sh", "ž": "zh", "ĸ": "k", "ſ": "s",
}  # fmt: skip

# Marks that stand inside a word for a soft sign or a glottal stop, or are only typing.
_APOSTROPHES: Final = "'`´ʹʺʻʼʽʾʿˈˊ‘’‛′ʾ"

_DECIDED_BLOCKS: Final = (
    (0x0000, 0x0250),  # Latin
    (0x0300, 0x0370),  # combining marks
    (0x0400, 0x0530),  # Cyrillic
    (0x1E00, 0x1F00),  # more Latin
    (0x2000, 0x2070),  # punctuation
)


def _by_category(character: str) -> str:
    """The fallback for one character: Latin letters and digits, nothing, or a separator."""
    category = unicodedata.category(character)
    if category in {"Cf", "Cs"}:
        return NOTHING
    if category[0] not in "LNM":
        return SEPARATOR
    latin = anyascii(character).casefold()
    return "".join(_LATIN.get(c, c) for c in latin if c.isascii() and c.isalnum())


def _decided(character: str) -> str:
    if character in _CYRILLIC:
        return _CYRILLIC[character]
    if character in _LATIN:
        return _LATIN[character]
    if character in _APOSTROPHES:
        return NOTHING
    base = unicodedata.normalize("NFD", character)[0]
    if base != character and base.isalpha():
        return _decided(base)
    if character.isascii():
        return character if character.isalnum() else SEPARATOR
    return _by_category(character)


class LetterTable(dict[int, str]):
    """A table for ``str.translate`` that also knows every character it does not list.

    Characters outside the listed blocks are worked out each time and never stored, so the
    table stays constant.
    """

    def __missing__(self, code_point: int) -> str:
        return _by_category(chr(code_point))


LETTERS: Final = LetterTable(
    {code: _decided(chr(code)) for first, end in _DECIDED_BLOCKS for code in range(first, end)}
)
"""Code point of a case-folded NFC text -> letters a-z and digits, nothing, or a separator."""
