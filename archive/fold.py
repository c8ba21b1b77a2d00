"""The folded form of a text: one Latin skeleton for Russian, Kazakh and English spellings.

A text is indexed in this form and a query is put into the same form, so that ``кулбаев``
finds ``Құлбаев``, ``абаи`` finds ``Абай`` and ``Abay`` finds both. SQLite's own
tokenizers fold only case and Latin accents. Source of the rules: domain model, section 9.

The form loses distinctions on purpose: it finds candidates. Nothing may be merged or
decided because two folded forms are equal.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from archive.fold_tables import LETTERS, SEPARATOR

_SIGN_BEFORE_E: Final = re.compile("[ьъ](?=[еёє])")
_REPEATED: Final = re.compile(r"([bcdfghjklmnpqrstvwzi])\1+")
_KH: Final = re.compile("k+h")
_SOFT_C: Final = re.compile("c(?=[ei])")
_HARD_C: Final = re.compile("c(?!h)")
_J_BEFORE_VOWEL: Final = re.compile("d?j(?=[aeiou])")
_GLIDE_W: Final = re.compile("(?<=[aeiou])w")
_KS: Final = re.compile("ks(?!h)")
_GLIDE_BEFORE_E: Final = re.compile(r"(?:\b|(?<=[aeou]))i(?=e)")

_PHRASES: Final = re.compile('["“”„«»]')
_MAX_QUERY_TERMS: Final = 48
_MAX_QUERY_LENGTH: Final = 2000


def _skeleton(text: str) -> str:
    """The Latin letters, digits and separators of ``text``, after the rules for letter groups."""
    text = unicodedata.normalize("NFC", text).casefold()
    text = _SIGN_BEFORE_E.sub("и", text).translate(LETTERS)
    text = text.replace("shch", "sh").replace("sch", "sh").replace("tch", "ch").replace("ck", "k")
    text = text.replace("ph", "f").replace("gh", "g").replace("tz", "ts").replace("dzh", "zh")
    text = _KH.sub("h", text)
    text = _HARD_C.sub("k", _SOFT_C.sub("s", text))
    text = _J_BEFORE_VOWEL.sub("zh", text).replace("j", "i")
    text = _GLIDE_W.sub("u", text).replace("w", "v")
    text = _KS.sub("h", text)
    text = _GLIDE_BEFORE_E.sub("", text)
    return _REPEATED.sub(r"\1", text)


def fold(text: str) -> str:
    """The form in which ``text`` is indexed and queried: words of a-z and 0-9, one space between.

    Accepts every ``str``: NFC and NFD give the same result, lone surrogates and invisible
    format characters vanish, apostrophes inside a word are dropped, all other punctuation
    separates. The words keep their order. Never raises.
    """
    return SEPARATOR.join(_skeleton(text).split())


@dataclass(frozen=True)
class FoldedWord:
    """One word of a text: ``text[start:end]`` and its folded form."""

    start: int
    end: int
    folded: str


def folded_words(text: str) -> list[FoldedWord]:
    """The words of ``text`` with their places; their folded forms joined by spaces are ``fold(text)``.

    For marking what was found in the original words; meant for texts that a person looks
    at, not for indexing.
    """
    words = []
    in_word = [LETTERS[ord(c)] != SEPARATOR for letter in text for c in letter.casefold()[:1]]
    for inside, run in itertools.groupby(range(len(text)), in_word.__getitem__):
        places = list(run)
        start, end = places[0], places[-1] + 1
        if inside and (folded := fold(text[start:end])):
            words.append(FoldedWord(start, end, folded))
    return words


def _unfinished(folded: str, raw: str) -> str:
    """An FTS5 prefix expression for a word still being typed.

    The last letter may be the first half of a group (``k`` of ``kh``), which folds to
    another letter; both readings are asked for.
    """
    completed = fold(raw + "h")
    if completed.startswith(folded):
        return f'"{folded}"*'
    return f'("{folded}"* OR "{completed}"*)'


def fold_query(untrusted_query: str) -> str:
    """A safe FTS5 ``MATCH`` expression over the folded column for what a person typed.

    All terms must occur; text between quotation marks (straight, typographic or «») is a
    phrase, also a word that folds to several (``Нур-Дала``); the last term matches as a
    prefix unless its quotation mark is closed. Nothing in the query acts as FTS5 syntax.
    At most 48 terms of the first 2000 characters are used. A query without a letter or
    digit gives ``""``, which must not be handed to ``MATCH``. To restrict it to a column
    write ``{column} : (expression)``.
    """
    parts = _PHRASES.split(untrusted_query[:_MAX_QUERY_LENGTH])
    terms: list[tuple[str, str]] = []
    last_is_open = True
    for number, part in enumerate(parts):
        for raw in part.split() if number % 2 == 0 else [part]:
            folded = fold(raw)
            if folded:
                terms.append((folded, raw))
                last_is_open = number % 2 == 0 or number == len(parts) - 1
    if not terms:
        return ""
    terms = terms[:_MAX_QUERY_TERMS]
    expressions = [f'"{folded}"' for folded, _ in terms]
    if last_is_open:
        expressions[-1] = _unfinished(*terms[-1])
    return " AND ".join(expressions)


_NAME_GLIDE: Final = re.compile("i(?=e)")
_NAME_YO: Final = re.compile(r"(?:\b|(?<![aeiou ]))io")
_NAME_NASAL: Final = re.compile("n(?=[bp])")


def name_key(form: str) -> str:
    """The skeleton under which the spellings of one person's name meet.

    Goes further than ``fold``: ``ие/ье/ye`` and ``ё/io/yo`` become ``e``, ``ng`` becomes
    ``n``, ``n`` before ``b`` or ``p`` becomes ``m``. Order of words is kept. Equal keys are a
    reason to show two people side by side, never to merge them.
    """
    key = _NAME_YO.sub("e", fold(form))
    key = _NAME_GLIDE.sub("", key).replace("ng", "n").replace("ou", "u").replace("oo", "u")
    return _REPEATED.sub(r"\1", _NAME_NASAL.sub("m", key))


_MIN_LETTERS_FOR_EDIT: Final = 6


def _one_edit_apart(a: str, b: str) -> bool:
    """Whether one insertion, deletion, replacement or swap of neighbours turns ``a`` into ``b``."""
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 1:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    if len(a) < len(b):
        return a[start:] == b[start + 1 :]
    rest_a, rest_b = a[start:], b[start:]
    return rest_a[1:] == rest_b[1:] or (rest_a[1::-1] == rest_b[:2] and rest_a[2:] == rest_b[2:])


def _similar_word(a: str, b: str) -> bool:
    if a == b or _initial_j(a) == _initial_j(b):
        return True
    return min(len(a), len(b)) >= _MIN_LETTERS_FOR_EDIT and _one_edit_apart(a, b)


def _initial_j(key: str) -> str:
    """Joins the two readings of a first Latin ``j``: ж in Kazakh Latin, й in European spellings."""
    return "i" + key[2:] if key.startswith("zh") else key


def similar_names(a: str, b: str) -> bool:
    """Whether two name forms are near enough to ask a person whether they are one. Suggestion only.

    True when the words of one form (at least two of them, or as many as the other has)
    each have their own equal or near word in the other, in any order. Near: one letter more,
    fewer, different or swapped, and at least six letters in both. ``Sultanbek`` is not near
    ``Sultanbekov``: two letters.
    """
    return similar_keys(name_key(a), name_key(b))


def similar_keys(a: str, b: str) -> bool:
    """The same for two forms that ``name_key`` was asked about already."""
    short, long = sorted((a.split()[:6], b.split()[:6]), key=len)
    if len(short) == len(long) == 2 and (short[0] in long or short[1] in long):
        # Most pairs that are asked about: one word is equal, and the others decide.
        equal, rest = short if short[0] in long else short[::-1]
        other = long[1] if long[0] == equal else long[0]
        return _similar_word(rest, other) or (_similar_word(equal, other) and _similar_word(rest, equal))
    if not short or (len(short) == 1 and len(long) > 1):
        return False
    return any(
        all(_similar_word(x, y) for x, y in zip(short, order, strict=True))
        for order in itertools.permutations(long, len(short))
    )
