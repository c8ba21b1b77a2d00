"""Finding the names of protected people in texts that are about to leave.

A name is found in any alphabet and spelling that ``archive.fold.name_key`` brings together,
in any case of Russian and Kazakh, one word of it alone, and glued into a longer word. It
finds too much rather than too little: a person can let a single place pass and say why.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from archive.fold import name_key
from archive.vocabulary.casework import NameKind

_PARTICLES: Final = frozenset(name_key("улы ұлы қызы кызы uly kyzy qyzy оглы ogly бен бин ибн бинт").split())
"""Words of a name that mean "son" or "daughter" and stand in many texts."""

SHORTEST_ALONE: Final = 3
"""Letters. A shorter word of a name is looked for only together with the others."""
_LONGEST_CAREFUL: Final = 5
"""Letters. A longer stem is found anywhere inside a word, whatever follows it."""

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

_DIVIDED: Final = re.compile(r"(?<=\w)[-\u2010\u2011\u00ad][ \t\r]{0,8}\n[ \t]{0,80}(?=\w)")
_SPACED: Final = re.compile(r"(?<!\w)\w(?:[ \u00a0]\w){3,}(?!\w)")
"""Letters set apart, as official papers do for weight."""

_HYPHENS: Final = "-\u2010\u2011\u00ad"
_LEAST_APART: Final = 4

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
        open_forms = [words for form in named if (words := tuple(name_key(form).split()))]
        self._open_short = {form[0] for form in open_forms if len(form) == 1}
        self._open_words = {word for form in open_forms for word in form if len(word) >= SHORTEST_ALONE}
        self._open_forms: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        for open_form in open_forms:
            for word in open_form if len(open_form) > 1 else ():
                self._open_forms[word[:SHORTEST_ALONE]].add(open_form)
        self._stems: set[str] = set()
        self._phrases: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        self._short: set[str] = set()
        for form, kind in protected:
            self._learn(form, kind)
        self._longest = max(map(len, self._stems), default=0)

    def _learn(self, form: str, kind: NameKind) -> None:
        words = tuple(name_key(form).split())
        telling = [word for word in words if word not in _PARTICLES and len(word) >= SHORTEST_ALONE]
        whole_only = kind in (NameKind.NICKNAME, NameKind.ALIAS) and len(words) > 1
        if whole_only or not telling:
            if len(words) > 1:
                self._phrases[words[0][:1]].add(words)
            elif words:
                self._short.add(words[0])
            return
        glued = [name_key(word.replace("-", "")) for word in form.split() if "-" in word]
        for word in (*telling, *filter(None, glued)):
            self._stems.add(stem(word))

    def count(self, text: str) -> int:
        """How many words of ``text`` are, or contain, a word of a protected name.

        Words are put together again where a line end divides them or their letters stand apart.
        """
        whole = _SPACED.sub(lambda match: re.sub(r"\s", "", match[0]), _DIVIDED.sub("", text))
        found = self._count(text)
        return found if whole == text else max(found, self._count(whole))

    def _count(self, text: str) -> int:
        return len(self._suspicious(name_key(text).split())) + self._short_ones(text)

    def places(self, untrusted_words: Sequence[str]) -> frozenset[int]:
        """Which words of a page are, contain or are part of a protected name, an address or a number of somebody.

        ``untrusted_words`` are the words in their order, with the signs that stand at them.
        """
        found: set[int] = set()
        for parts in (_each(untrusted_words), _joined(untrusted_words)):
            keys: list[str] = []
            owners: list[Sequence[int]] = []
            for word, own in parts:
                split = name_key(word).split()
                keys += split
                owners += [own] * len(split)
                if split and self._short_ones(word):
                    found.update(own)
            for at in self._suspicious(keys):
                found.update(owners[at])
        return frozenset(found | _contact_places(untrusted_words))

    def _suspicious(self, words: list[str]) -> set[int]:
        telling = {word for word in set(words) if self._tells(word)}
        suspicious = {at for at, word in enumerate(words) if word in telling}
        suspicious |= self._phrases_in(words)
        return {at for at in suspicious if not self._allowed(words, at)}

    def _short_ones(self, text: str) -> int:
        """Names of one or two letters, only where they begin with a capital: they are particles otherwise."""
        if not self._short:
            return 0
        return sum(name_key(word) in self._short - self._open_short for word in _CAPITALS.findall(text))

    def _tells(self, word: str) -> bool:
        for end in range(SHORTEST_ALONE, min(len(word), self._longest) + 1):
            if word[:end] in self._stems and _ends_well(word[:end], word[end:]):
                return True
        for at in range(len(word) - _LONGEST_CAREFUL):
            for end in range(at + _LONGEST_CAREFUL + 1, min(len(word), at + self._longest) + 1):
                if word[at:end] in self._stems:
                    return True
        return False

    def _phrases_in(self, words: list[str]) -> set[int]:
        found: set[int] = set()
        for at, word in enumerate(words):
            for phrase in self._phrases.get(word[:1], ()):
                if _same_words(phrase, words[at : at + len(phrase)]):
                    found |= set(range(at, at + len(phrase)))
        return found

    def _allowed(self, words: list[str], at: int) -> bool:
        """Whether that word is a named person's: exactly so, or in any case inside the whole name."""
        if words[at] in self._open_words:
            return True
        for form in self._open_forms.get(words[at][:SHORTEST_ALONE], ()):
            for start in range(max(0, at - len(form) + 1), at + 1):
                window = words[start : start + len(form)]
                if _same_words(form, window) or _same_words(form[::-1], window):
                    return True
        return False


def _each(words: Sequence[str]) -> list[tuple[str, Sequence[int]]]:
    return [(word, (at,)) for at, word in enumerate(words)]


def _joined(words: Sequence[str]) -> list[tuple[str, Sequence[int]]]:
    """Words of which a hyphen parts the end, and letters that stand apart, put together again."""
    made: list[tuple[str, Sequence[int]]] = []
    at = 0
    while at < len(words):
        end = at + 1
        while end < len(words) and len(words[end - 1]) > 1 and words[end - 1][-1] in _HYPHENS:
            end += 1
        apart = end
        while apart < len(words) and len(words[at]) == 1 and len(words[apart]) == 1:
            apart += 1
        end = apart if apart - at >= _LEAST_APART else end
        whole = "".join(word.rstrip(_HYPHENS) for word in words[at : end - 1]) + words[end - 1]
        made.append((whole, range(at, end)))
        at = end
    return made


def _contact_places(words: Sequence[str]) -> set[int]:
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word) + 1)
    found: set[int] = set()
    for match in _CONTACTS.finditer(" ".join(words)):
        first, last = bisect_right(starts, match.start()) - 1, bisect_right(starts, match.end() - 1) - 1
        found.update(range(first, last + 1))
    return found


def stem(word: str) -> str:
    """The word without the vowels at its end that Russian changes; at least three letters stay."""
    stem = word.rstrip("aeiou")
    return stem if len(stem) >= SHORTEST_ALONE else word


def _ends_well(stem: str, rest: str) -> bool:
    """Whether ``rest`` is an ending, also where a doubled letter at the seam was folded to one."""
    return bool(_ENDING.fullmatch(rest) or _ENDING.fullmatch(stem[-1] + rest))


def _declined(stem: str, word: str) -> bool:
    """Whether ``word`` is ``stem`` with an ending."""
    return word.startswith(stem) and _ends_well(stem, word[len(stem) :])


def _same_words(phrase: tuple[str, ...], words: list[str]) -> bool:
    return len(phrase) == len(words) and all(
        _declined(stem(expected), found) for expected, found in zip(phrase, words, strict=True)
    )
