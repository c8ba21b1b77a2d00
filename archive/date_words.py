"""Reads the words of a date in English, Russian or Kazakh into bounds.

The reader understands a whole phrase or nothing: one word that it does not know leaves the
bounds open, so that a date is never more exact than what was said. The words always stay.
"""

from __future__ import annotations

import dataclasses
import functools
import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from archive.date_vocabulary import DATE_VOCABULARIES, DateVocabulary
from archive.dates import (
    Basis,
    DateBoundsReversed,
    Part,
    PartialDate,
    Period,
    Precision,
    Relation,
    day_period,
    month_period,
    part_period,
    year_period,
)

_MAX_LENGTH: Final = 200
_SUPPLIED_YEAR: Final = re.compile(r"\[\s?((?:1[89]|20)[0-9]{2})\s?\]")
_LEAP: Final = 2000
"""A year in which every day of the calendar exists."""
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_LANGUAGES_TOGETHER: Final = ("en", "ru", "kk")


class _Kind(Enum):
    POINT = auto()
    RELATION = auto()
    RANGE = auto()
    JOINER = auto()
    DASH = auto()
    APPROXIMATE = auto()
    NOT_STATED = auto()
    CLOCK = auto()
    DAY_PART = auto()
    NOISE = auto()


@dataclass(frozen=True)
class _Point:
    """What is said of one point in time; what is not said is ``None``."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: Part | None = None
    season: int | None = None

    def shape(self) -> str:
        """The said fields, one letter each: y, m, d, p, s."""
        return "".join(f.name[0] for f in dataclasses.fields(self) if getattr(self, f.name) is not None)

    def joined(self, other: _Point) -> _Point | None:
        """Both together, or None when they say the same field."""
        said = {f.name: getattr(self, f.name) for f in dataclasses.fields(self)}
        for name, value in said.items():
            added = getattr(other, name)
            if value is not None and added is not None:
                return None
            said[name] = added if value is None else value
        return _Point(**said)

    def completed(self, other: _Point) -> _Point:
        """With the month and year that are said only at the other end: ``3`` to ``5 March 2022``."""
        needs_month = self.month is None and (self.day is not None or self.part is not None)
        return dataclasses.replace(
            self,
            month=other.month if needs_month else self.month,
            year=other.year if self.year is None else self.year,
        )

    def bounds(self) -> tuple[Period, Precision] | None:
        """The days that are meant, or None when too little is said or no calendar has the day."""
        try:
            match self:
                case _Point(int(y), int(m), int(d), None, None):
                    return day_period(y, m, d), Precision.DAY
                case _Point(int(y), int(m), None, Part() as part, None):
                    return part_period(y, m, part), Precision.PART_OF_MONTH
                case _Point(int(y), int(m), None, None, None):
                    return month_period(y, m), Precision.MONTH
                case _Point(int(y), None, None, None, int(first)):
                    season = Period(month_period(y, first).earliest, month_period(y, first + 2).latest)
                    return season, Precision.SEASON
                case _Point(int(y), None, None, None, None):
                    return year_period(y), Precision.YEAR
        except ValueError:
            return None
        return None


@dataclass(frozen=True)
class _Token:
    kind: _Kind
    point: _Point = _Point()
    relation: Relation = Relation.UNKNOWN
    follows: bool = False
    spans: bool = False
    clock: str = ""


_NUMERIC: Final = (
    r"(?P<y1>[0-9]{4})-(?P<m1>[0-9]{2})-(?P<d1>[0-9]{2})(?![0-9])"
    r"|(?P<d2>[0-9]{1,2})\.(?P<m2>[0-9]{1,2})\.(?P<y2>[0-9]{4})(?![0-9])"
    r"|(?P<y3>[0-9]{4})\.(?P<m3>[0-9]{2})\.(?P<d3>[0-9]{2})(?![0-9])"
    r"|(?P<y4>[0-9]{4})-(?P<m4>[0-9]{2})(?![0-9-])"
    r"|(?P<m5>[0-9]{1,2})\.(?P<y5>[0-9]{4})(?![0-9.])"
    r"|(?P<clock>(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?![0-9:])(?: ?(?:utc|gmt) ?[+-][0-9]{1,2}(?::[0-9]{2})?)?)"
    r"(?:-(?:да|де|та|те))?"
    r"|(?P<y6>(?:1[89]|20)[0-9]{2})(?![0-9])"
    r"|(?P<d6>[0-9]{1,2})(?![0-9])"
)


@dataclass(frozen=True)
class _Reader:
    """Turns the words of some languages into tokens."""

    pattern: re.Pattern[str]
    phrases: dict[str, _Token]

    def tokens(self, words: str) -> list[_Token] | None:
        """The tokens of the whole text, or None when one word is not known."""
        found = []
        place = 0
        while place < len(words):
            match = self.pattern.match(words, place)
            if match is None or match.end() == place:
                return None
            place = match.end()
            if match["gap"] is None:
                found.append(self._token(match))
        return found

    def _token(self, match: re.Match[str]) -> _Token:
        if match["phrase"] is not None:
            return self.phrases[match["phrase"]]
        if match["dash"] is not None:
            return _Token(_Kind.DASH)
        if match["clock"] is not None:
            return _Token(_Kind.CLOCK, clock=match["clock"].upper())
        said = {name[0]: int(value) for name, value in match.groupdict().items() if value and name[1:].isdigit()}
        return _Token(_Kind.POINT, point=_Point(said.get("y"), said.get("m"), said.get("d")))


def _phrases(vocabulary: DateVocabulary) -> dict[str, _Token]:
    phrases: dict[str, _Token] = {}
    for number, forms in enumerate(vocabulary.months, start=1):
        phrases.update(dict.fromkeys(forms.split(), _Token(_Kind.POINT, point=_Point(month=number))))
    for form, first in vocabulary.seasons.items():
        phrases[form] = _Token(_Kind.POINT, point=_Point(season=first))
    for part, forms_of_part in vocabulary.parts.items():
        phrases.update(dict.fromkeys(forms_of_part, _Token(_Kind.POINT, point=_Point(part=part))))
    for relation, forms_of_relation in vocabulary.relations.items():
        token = _Token(_Kind.RELATION, relation=relation, follows=vocabulary.relations_follow)
        for form in forms_of_relation:
            phrases[form] = dataclasses.replace(token, spans=form in vocabulary.spans)
    for kind, plain in (
        (_Kind.RANGE, vocabulary.range_openers),
        (_Kind.JOINER, vocabulary.joiners),
        (_Kind.APPROXIMATE, vocabulary.approximate),
        (_Kind.NOT_STATED, vocabulary.not_stated),
        (_Kind.NOISE, vocabulary.noise),
    ):
        phrases.update(dict.fromkeys(plain, _Token(kind)))
    phrases.update({words: _Token(_Kind.DAY_PART, clock=words) for words in vocabulary.day_parts})
    return phrases


@functools.cache
def _reader(languages: tuple[str, ...]) -> _Reader:
    """The reader of some languages; each is built once, when first needed."""
    vocabularies = [DATE_VOCABULARIES[language] for language in languages]
    phrases = {phrase: token for v in vocabularies for phrase, token in _phrases(v).items()}
    longest_first = "|".join(re.escape(p) for p in sorted(phrases, key=len, reverse=True))
    endings = "|".join(v.number_endings for v in vocabularies)
    pattern = re.compile(
        rf"(?P<gap>[ ,.]+)|(?P<phrase>(?<!\w)(?:{longest_first})(?![^\W\d]|(?<=\w)[0-9]))"
        rf"|(?:{_NUMERIC})(?:-?(?:{endings})(?!\w))?(?!\w)|(?P<dash>[-/])"
    )
    return _Reader(pattern, phrases)


def _plain(text: str) -> str:
    """Lower case, one kind of dash and space, ``ё`` as ``е``: the form of the vocabularies."""
    text = unicodedata.normalize("NFC", text).casefold().replace("ё", "е")
    text = re.sub("[\u2010-\u2015\u2212]", "-", text)
    text = re.sub(r"\bmid-", "mid ", text)
    return " ".join(text.split()).strip(" ,.;")


_SINGLE_SHAPES: Final = frozenset({"ymd", "ymp", "ym", "ys", "y"})


def _point(tokens: list[_Token]) -> _Point | None:
    """One point from tokens that say nothing else, in any order of year, month and day."""
    point = _Point()
    for token in tokens:
        joined = point.joined(token.point) if token.kind is _Kind.POINT else None
        if joined is None:
            return None
        point = joined
    return point if tokens else None


def _between(first: list[_Token], second: list[_Token]) -> PartialDate | None:
    a, b = _point(first), _point(second)
    if a is None or b is None:
        return None
    start, end = a.completed(b).bounds(), b.completed(a).bounds()
    if start is None or end is None:
        return None
    approximate = Precision.PART_OF_MONTH in (start[1], end[1])
    return PartialDate(
        "", start[0].earliest, end[0].latest, Relation.BETWEEN, Precision.RANGE, approximate=approximate
    )


def _single(tokens: list[_Token], relation: Relation | None) -> PartialDate | None:
    point = _point(tokens)
    bounds = point.bounds() if point is not None and point.shape() in _SINGLE_SHAPES else None
    if bounds is None:
        return None
    period, precision = bounds
    exact = precision in (Precision.DAY, Precision.PART_OF_MONTH)
    said = relation or (Relation.ON if exact else Relation.DURING)
    earliest, latest = {
        Relation.SINCE: (period.earliest, None),
        Relation.AFTER: (period.latest, None),
        Relation.UNTIL: (None, period.latest),
        Relation.BEFORE: (None, period.earliest),
    }.get(said, (period.earliest, period.latest))
    return PartialDate("", earliest, latest, said, precision, precision is Precision.PART_OF_MONTH)


def _two_ends(tokens: list[_Token], opener: _Token | None, closer: _Token | None) -> PartialDate | None:
    """Reads ``from A to B``, ``A to B``, ``between A and B``, ``A - B`` and Kazakh ``A-дан B-ға дейін``."""
    announced = any(t is not None and t.kind is _Kind.RANGE for t in (opener, closer))
    since = opener is not None and opener.relation is Relation.SINCE
    until = closer is not None and closer.relation is Relation.UNTIL
    if until and opener is None:
        readings = [_between(tokens[:i], tokens[i:]) for i in range(1, len(tokens))]
        understood = {r for r in readings if r is not None}
        return understood.pop() if len(understood) == 1 else None
    if (opener or closer) and not (announced or (since and closer is None)):
        return None
    alone = opener is None and closer is None
    for place, token in enumerate(tokens):
        joins = (
            token.kind is _Kind.DASH
            or (announced and token.kind is _Kind.JOINER)
            or (since and token.relation is Relation.UNTIL)
            or (alone and token.spans)
        )
        if joins:
            return _between(tokens[:place], tokens[place + 1 :])
    return None


def _frames(token: _Token, *, follows: bool) -> bool:
    """Whether the token says how the dates beside it are meant, from this side."""
    return token.kind is _Kind.RANGE or (token.kind is _Kind.RELATION and token.follows is follows)


def _understood(tokens: list[_Token]) -> PartialDate | None:
    """The date without its words, or None."""
    kinds = [t.kind for t in tokens]
    if kinds == [_Kind.NOT_STATED]:
        return PartialDate.not_stated()
    clocks = [t.clock for t in tokens if t.kind in (_Kind.CLOCK, _Kind.DAY_PART)]
    exact = _Kind.CLOCK in kinds
    approximate = kinds.count(_Kind.APPROXIMATE)
    aside = (_Kind.CLOCK, _Kind.DAY_PART, _Kind.APPROXIMATE, _Kind.NOISE)
    body = [t for t in tokens if t.kind not in aside]
    if len(clocks) > 1 or approximate > 1 or not body:
        return None
    opener = body.pop(0) if _frames(body[0], follows=False) else None
    closer = body.pop() if body and _frames(body[-1], follows=True) else None
    relation = next((t.relation for t in (opener, closer) if t and t.kind is _Kind.RELATION), None)
    only_relation = not (opener and closer) and not any(t and t.kind is _Kind.RANGE for t in (opener, closer))
    date = (_single(body, relation) if only_relation else None) or _two_ends(body, opener, closer)
    if date is None or (clocks and date.precision is not Precision.DAY):
        return None
    if clocks:
        precision = Precision.TIME if exact else date.precision
        date = dataclasses.replace(date, precision=precision, clock=clocks[0])
    return dataclasses.replace(date, approximate=date.approximate or approximate > 0)


def parse_words(untrusted_text: str, language: str | None = None) -> PartialDate:
    """The date that the words mean; words not understood as a whole keep open bounds.

    ``language`` is ``en``, ``ru`` or ``kk``; anything else, or None, reads all three at once.
    ``before`` and ``after`` a month or year begin and end at its edge; a day after ``before``
    stays inside the bounds, as said. A date without a year is not understood; one that somebody
    supplied stands in square brackets, as editors write it (``7 January [2022]``), and the basis
    is then ``derived``. Empty text is ``not stated``. Never raises; ``text`` of the result is the
    text as given, where only a lone surrogate, which cannot be stored, becomes U+FFFD.
    """
    text = _SURROGATES.sub("\ufffd", untrusted_text)
    if not text.strip():
        return PartialDate.not_stated(text)
    supplied = _SUPPLIED_YEAR.search(text[:_MAX_LENGTH])
    if supplied is None:
        date = _in_order(_tokens(text, language))
    else:
        said = text[: supplied.start()] + " " + text[supplied.end() :]
        date = _with_year(_tokens(said, language), int(supplied[1]))
    return dataclasses.replace(date, text=text) if date is not None else PartialDate(text)


def lacks_year(untrusted_text: str) -> bool:
    """Whether nothing but the year is missing in the words of a date: ``since 7 January``. Never raises."""
    if _SUPPLIED_YEAR.search(untrusted_text[:_MAX_LENGTH]):
        return False
    return _with_year(_tokens(untrusted_text, None), _LEAP) is not None


def _tokens(text: str, language: str | None) -> list[_Token]:
    """The tokens of the whole text; none when one word is not known."""
    if len(text) > _MAX_LENGTH:
        return []
    languages = (language,) if language in DATE_VOCABULARIES else _LANGUAGES_TOGETHER
    return _reader(languages).tokens(_plain(text)) or []


def _in_order(tokens: list[_Token]) -> PartialDate | None:
    if not tokens:
        return None
    try:
        return _understood(tokens)
    except DateBoundsReversed:
        return None


def _with_year(tokens: list[_Token], year: int) -> PartialDate | None:
    """The one date that the tokens mean with the year said at some place among them."""
    if any(token.point.year is not None for token in tokens) or not any(t.kind is _Kind.POINT for t in tokens):
        return None
    said = _Token(_Kind.POINT, point=_Point(year=year))
    found = {_in_order([*tokens[:place], said, *tokens[place:]]) for place in range(len(tokens) + 1)} - {None}
    date = found.pop() if len(found) == 1 else None
    return dataclasses.replace(date, basis=Basis.DERIVED) if date is not None else None
