"""Numbers typed in words: English, Russian and Kazakh, without asking which of them it is.

What is not understood is said so; nothing is guessed. The words stay in the quantity as they were typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from archive.canonical import clean_text
from archive.dates import Basis
from archive.quantity import MOST, Comparison, Quantity
from archive.vocabulary.work import QuantityUnit

_NUMBER: Final = r"(\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+|\d+)"
_ENDING: Final = r"(?:[- ]?(?:дан|ден|тан|тен|нан|нен|ға|ге|қа|ке))?"
"""A case ending that Kazakh hangs on a number."""

_SPELLED: Final[Mapping[str, int]] = MappingProxyType(
    {
        word: number
        for number, words in enumerate(
            (
                "zero none nobody ноль никто нөл ешкім",
                "one один одна одно бір",
                "two два две двое двух екі екеу екіден",
                "three три трое трех үш үшеу үштен",
                "four четыре четверо четырех төрт төртеу төрттен",
                "five пять пятеро пяти бес бесеу бестен",
                "six шесть шестеро шести алты алтау алтыдан",
                "seven семь семеро семи жеті жетеу жетіден",
                "eight восемь восьмеро восьми сегіз сегізден",
                "nine девять девятеро девяти тоғыз тоғыздан",
                "ten десять десятеро десяти он оннан",
                "eleven одиннадцать одиннадцати",
                "twelve двенадцать двенадцати",
            )
        )
        for word in words.split()
    }
)

_ROUND: Final[Mapping[str, int]] = MappingProxyType(
    {
        **dict.fromkeys(("half a dozen", "полдюжины"), 6),
        **dict.fromkeys(("a dozen", "dozen", "дюжина", "дюжины"), 12),
        **dict.fromkeys(("десяток", "десятка"), 10),
    }
)
"""Nobody who says these has counted."""

_VAGUE: Final[Mapping[Comparison, frozenset[str]]] = MappingProxyType(
    {
        Comparison.SEVERAL: frozenset(
            {"several", "some", "a few", "a number", "несколько", "ряд", "бірнеше", "бірқатар"}
        ),
        Comparison.DOZENS: frozenset({"dozens", "dozens of", "tens", "десятки", "ондаған"}),
        Comparison.HUNDREDS: frozenset({"hundreds", "hundreds of", "сотни", "жүздеген"}),
        Comparison.THOUSANDS: frozenset({"thousands", "thousands of", "тысячи", "мыңдаған"}),
        Comparison.NOT_STATED: frozenset(
            {"not stated", "not said", "unknown", "не указано", "неизвестно", "көрсетілмеген", "белгісіз"}
        ),
    }
)

_Bounds = tuple[int | None, int | None, Comparison]


def _more(number: int) -> _Bounds:
    return number + 1, None, Comparison.MORE_THAN


def _least(number: int) -> _Bounds:
    return number, None, Comparison.AT_LEAST


def _less(number: int) -> _Bounds:
    return None, max(number - 1, 0), Comparison.LESS_THAN


def _most(number: int) -> _Bounds:
    return None, number, Comparison.AT_MOST


def _around(number: int) -> _Bounds:
    return number, number, Comparison.AROUND


_FORMS: Final[tuple[tuple[str, Callable[[int], _Bounds]], ...]] = (
    (rf"(?:more than|over|above|upwards of|более|больше|свыше) {_NUMBER}", _more),
    (rf"{_NUMBER}{_ENDING} (?:астам|артық|көп)", _more),
    (rf"(?:at least|no fewer than|no less than|не менее|не меньше|как минимум|минимум|кемінде) {_NUMBER}", _least),
    (rf"{_NUMBER}{_ENDING} кем емес", _least),
    (rf"(?:fewer than|less than|under|below|менее|меньше) {_NUMBER}", _less),
    (rf"{_NUMBER}{_ENDING} (?:аз|кем)", _less),
    (rf"(?:up to|at most|no more than|не более|не больше|до) {_NUMBER}", _most),
    (rf"{_NUMBER}{_ENDING} (?:дейін|аспайтын|аспайды|артық емес|көп емес)", _most),
    (rf"(?:about|around|some|approximately|roughly|nearly|ca\.?|~) ?{_NUMBER}", _around),
    (rf"(?:около|примерно|приблизительно|порядка|шамамен) {_NUMBER}", _around),
    (rf"{_NUMBER} шақты", _around),
    (rf"{_NUMBER}{_ENDING} (?:жуық|таяу)", _around),
    (rf"> ?{_NUMBER}", _more),
    (rf"(?:≥|>=) ?{_NUMBER}|{_NUMBER} ?\+", _least),
    (rf"< ?{_NUMBER}", _less),
    (rf"(?:≤|<=) ?{_NUMBER}", _most),
)
_BETWEEN: Final = (
    rf"(?:between|from) {_NUMBER} (?:and|to) {_NUMBER}",
    rf"от {_NUMBER} до {_NUMBER}",
    rf"{_NUMBER} ?(?:-|–|—|to) ?{_NUMBER}(?: арасында| аралығында)?",
    rf"{_NUMBER}{_ENDING} {_NUMBER}{_ENDING} дейін",
)


def read_quantity(untrusted_words: str, unit: QuantityUnit = QuantityUnit.PEOPLE) -> Quantity | None:
    """The number that the words say; ``None`` where they are not understood, or say what cannot be."""
    words = clean_text(untrusted_words).strip()
    plain = " ".join(words.casefold().replace("ё", "е").replace("\u00a0", " ").replace("\u202f", " ").split())
    digits = _in_digits(plain)
    found = _vague(plain) or _round(plain) or _spelled(plain) or _ranged(digits) or _formed(digits)
    if found is None:
        return None
    least, most, comparison = found
    if any(bound is not None and bound > MOST for bound in (least, most)):
        return None
    basis = Basis.NOT_STATED if comparison is Comparison.NOT_STATED else Basis.STATED
    return Quantity(words, least, most, comparison, unit, basis=basis)


def _vague(plain: str) -> _Bounds | None:
    return next(((None, None, comparison) for comparison, words in _VAGUE.items() if plain in words), None)


def _round(plain: str) -> _Bounds | None:
    number = _ROUND.get(plain)
    return None if number is None else _around(number)


def _in_digits(plain: str) -> str:
    """With the numbers that are written as words in digits: ``more than ten``."""
    for words, number in (*_ROUND.items(), *_SPELLED.items()):
        if words in plain:
            plain = re.sub(rf"(?<!\w){words}(?!\w)", str(number), plain)
    return plain


def _spelled(plain: str) -> _Bounds | None:
    number = _SPELLED.get(plain)
    if number is None and (match := re.fullmatch(_NUMBER, plain)):
        number = _read(match[1])
    return None if number is None else (number, number, Comparison.EXACT)


def _ranged(plain: str) -> _Bounds | None:
    for form in _BETWEEN:
        if match := re.fullmatch(form, plain):
            least, most = _read(match[1]), _read(match[2])
            return (least, most, Comparison.BETWEEN) if least < most else None
    return None


def _formed(plain: str) -> _Bounds | None:
    for form, bounds in _FORMS:
        if match := re.fullmatch(form, plain):
            return bounds(_read(next(filter(None, match.groups()))))
    return None


def _read(digits: str) -> int:
    return int(re.sub(r"\D", "", digits)[:16])
