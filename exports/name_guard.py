"""Finding the names of protected people in texts that are about to leave.

A name is found in any alphabet and spelling that ``archive.fold.name_key`` brings together,
in any case of Russian and Kazakh, one word of it alone, and glued into a longer word. It
finds too much rather than too little: a person can let a single place pass and say why.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from archive.fold import name_key
from archive.vocabulary.casework import NameKind

_PARTICLES: Final = frozenset(name_key("улы ұлы қызы кызы uly kyzy qyzy оглы ogly бен бин ибн бинт").split())
"""Words of a name that mean "son" or "daughter" and stand in many texts."""

_SHORTEST_ALONE: Final = 3
"""Letters. A shorter word of a name is looked for only together with the others."""
_LONGEST_CAREFUL: Final = 5
"""Letters. A longer stem is found anywhere inside a word, whatever follows it."""
_KEY: Final = 3

_RUSSIAN: Final = (
    "a|u|e|i|o|om|em|oi|ei|iu|ia|ah|am|ami|iah|iam|iami|im|ih|imi|ogo|ego|omu|emu|oiu|eiu|ov|ev|io|aia|uiu|iaia"
)
_KAZAKH: Final = (
    "[aeiou]?(?:[ldt][ae]r)?(?:i|si|im|in|imiz)?"
    "(?:[ndt]in|[gk][ae]|n[ae]|[ndt]i|[dt][ae]|nd[ae]|[dtn][ae]n|[mbp]en|[dt]ei|[dt]ai|[dt][ae]gi|[ndt]iki)?"
)
_ENGLISH: Final = "e?s"
_ENDING: Final = re.compile(f"(?:(?:{_RUSSIAN})|(?:{_KAZAKH})|(?:{_ENGLISH}))[0-9]*")

_CAPITALS: Final = re.compile(r"\b[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]\w{0,2}\b")

_CONTACTS: Final = re.compile(
    r"[\w.+-]+@[\w-]+\.[\w.-]+"
    r"|(?<!\d)\d{12}(?!\d)"
    r"|(?<![\d+])(?:\+\d{1,3}|8)[\s(-]{0,2}\d{3}[\s)-]{0,2}\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)"
)
"""E-mail addresses, personal numbers of twelve digits, telephone numbers."""


def contacts_in(text: str) -> int:
    """How many e-mail addresses, telephone and personal numbers a text holds."""
    return len(_CONTACTS.findall(text))


class NameGuard:
    """Looks for the name forms of protected people; knows which forms may stand in the texts."""

    def __init__(self, protected: Iterable[tuple[str, NameKind]], named: Iterable[str]) -> None:
        """``protected``: forms with their kinds. ``named``: forms of people who agreed to be named."""
        self._open_forms = [tokens for form in named if (tokens := tuple(name_key(form).split()))]
        self._open_short = {form[0] for form in self._open_forms if len(form) == 1}
        self._open_words = {word for form in self._open_forms for word in form if len(word) >= _SHORTEST_ALONE}
        self._stems: dict[str, set[str]] = defaultdict(set)
        self._phrases: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        self._short: set[str] = set()
        for form, kind in protected:
            self._learn(form, kind)

    def _learn(self, form: str, kind: NameKind) -> None:
        words = tuple(name_key(form).split())
        telling = [word for word in words if word not in _PARTICLES and len(word) >= _SHORTEST_ALONE]
        whole_only = kind in (NameKind.NICKNAME, NameKind.ALIAS) and len(words) > 1
        if whole_only or not telling:
            if len(words) > 1:
                self._phrases[words[0][:1]].add(words)
            elif words:
                self._short.add(words[0])
            return
        glued = [name_key(word.replace("-", "")) for word in form.split() if "-" in word]
        for word in (*telling, *filter(None, glued)):
            stem = _stem(word)
            self._stems[stem[:_KEY]].add(stem)

    def count(self, text: str) -> int:
        """How many words of ``text`` are, or contain, a word of a protected name."""
        words = name_key(text).split()
        suspicious = {at for at, word in enumerate(words) if self._tells(word)}
        suspicious |= self._phrases_in(words)
        found = len(suspicious - self._allowed(words)) if suspicious else 0
        return found + self._short_ones(text)

    def _short_ones(self, text: str) -> int:
        """Names of one or two letters, only where they begin with a capital: they are particles otherwise."""
        if not self._short:
            return 0
        return sum(name_key(word) in self._short - self._open_short for word in _CAPITALS.findall(text))

    def _tells(self, word: str) -> bool:
        if any(_declined(stem, word) for stem in self._stems.get(word[:_KEY], ())):
            return True
        for at in range(len(word) - _LONGEST_CAREFUL):
            for stem in self._stems.get(word[at : at + _KEY], ()):
                if len(stem) > _LONGEST_CAREFUL and word.startswith(stem, at):
                    return True
        return False

    def _phrases_in(self, words: list[str]) -> set[int]:
        found: set[int] = set()
        for at, word in enumerate(words):
            for phrase in self._phrases.get(word[:1], ()):
                if _same_words(phrase, words[at : at + len(phrase)]):
                    found |= set(range(at, at + len(phrase)))
        return found

    def _allowed(self, words: list[str]) -> set[int]:
        """Places of words that are a named person's: the exact word, or any case inside the whole name."""
        allowed = {at for at, word in enumerate(words) if word in self._open_words}
        for form in self._open_forms:
            size = len(form)
            if size < 2:
                continue
            for at in range(len(words) - size + 1):
                window = words[at : at + size]
                if _same_words(form, window) or _same_words(form[::-1], window):
                    allowed |= set(range(at, at + size))
        return allowed


def _stem(word: str) -> str:
    """The word without the vowels at its end that Russian changes; at least three letters stay."""
    stem = word.rstrip("aeiou")
    return stem if len(stem) >= _SHORTEST_ALONE else word


def _declined(stem: str, word: str) -> bool:
    """Whether ``word`` is ``stem`` with an ending, also where a doubled letter was folded to one."""
    if not word.startswith(stem):
        return False
    rest = word[len(stem) :]
    return bool(_ENDING.fullmatch(rest) or _ENDING.fullmatch(stem[-1] + rest))


def _same_words(phrase: tuple[str, ...], words: list[str]) -> bool:
    return len(phrase) == len(words) and all(
        _declined(_stem(expected), found) for expected, found in zip(phrase, words, strict=True)
    )
