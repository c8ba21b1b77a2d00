"""What a list can be filtered and sorted by, what somebody chose, and that in words."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from archive.date_words import parse_words
from archive.dates import DateMode, Period
from archive.errors import RecordNotFound
from archive.listing.asked import condition_asked
from archive.listing.errors import FieldNotListed, FilterNotFor, FilterUnfit
from archive.listing.wanted import (
    AtPlace,
    Condition,
    FieldSilent,
    HeldIn,
    HoldsWords,
    InCase,
    InRole,
    Measured,
    OfBody,
    Order,
    Tagged,
    Unanswered,
    Unconfirmed,
    UnderArticle,
    Wanted,
    Way,
    listed_field,
    listed_fields,
)
from archive.model.acts import PeopleGroup
from archive.model.casework import CaseFile
from archive.model.catalogue import record_type
from archive.model.field_words import field_word
from archive.model.fields import FieldSpec, Kind, Record, Sensitivity
from archive.model.liberty import DetentionPeriod
from archive.model.organisations import Organisation, Place
from archive.model.people import Person
from archive.model.proceedings import Charge, Complaint, Proceeding
from archive.model.work import Tag
from archive.questions.articles import ArticleNotUnderstood, article_asked
from archive.vault import Vault
from archive.vocabulary.casework import Answer, Role
from archive.vocabulary.labels import LabelLanguage, label
from archive.vocabulary.liberty import MeasureKind
from ui.presenters.people import UNNAMED_ROLES

_HELD: Final = (DetentionPeriod, Person, PeopleGroup)
_ARTICLE: Final = (Charge, Proceeding, CaseFile, Person, PeopleGroup)
_FEWEST: Final = "0123456789"


WRONGLY_ASKED: Final = (FilterUnfit, FilterNotFor, FieldNotListed, RecordNotFound, ArticleNotUnderstood)
"""What is wrong with a filter as it was filled in."""


class Entry(enum.StrEnum):
    """By what a filter is filled in."""

    CODES = "codes"
    YES_OR_NO = "yes_or_no"
    DATE = "date"
    NUMBER = "number"
    RECORD = "record"
    WORDS = "words"
    ARTICLE = "article"


@dataclass(frozen=True)
class Offer:
    """One thing by which a list can be filtered; ``key`` names a field, or a way with a mark before it."""

    key: str
    words: str
    """Of a field; empty for a way, of which the window has the words."""
    entry: Entry
    codes: type[enum.StrEnum] | None = None


@dataclass(frozen=True)
class Asked:
    """A filter as somebody filled it in; an empty value asks for where nothing is stated."""

    key: str
    value: str
    certain: bool = False


def way_key(way: Way) -> str:
    """No field has such a name."""
    return f"@{way}"


def offers(kind: type[Record], language: LabelLanguage, *, names: bool = True) -> list[Offer]:
    """Everything by which records of a kind can be filtered: the ways first, then its fields by their order.

    Without ``names`` no words in which somebody may be named are asked.
    """
    return [
        *_ways(kind),
        *(_of_field(kind, spec, language) for spec in _asked_fields(kind, names) if spec.name != "code"),
    ]


def orders(kind: type[Record], language: LabelLanguage, *, names: bool = True) -> list[tuple[str, str]]:
    """The fields by which a list can be sorted, with their words; without ``names`` as :func:`offers`."""
    return [(spec.name, field_word(kind.entity, spec.name, language)) for spec in _asked_fields(kind, names)]


def _asked_fields(kind: type[Record], names: bool) -> Iterator[FieldSpec]:
    for spec in listed_fields(kind):
        words = spec.kind is Kind.TEXT and not spec.refers
        if names or not words or spec.sensitivity is not Sensitivity.IDENTIFYING:
            yield spec


def _ways(kind: type[Record]) -> Iterator[Offer]:
    fields = {spec.name: spec for spec in listed_fields(kind)}
    if kind is not CaseFile:
        yield Offer(way_key(Way.CASE), "", Entry.RECORD)
    if "event_id" in fields or any(spec.refers == Place.entity for spec in fields.values()):
        yield Offer(way_key(Way.PLACE), "", Entry.RECORD)
    if kind.entity in ("case_file", "event", "act") or any(
        spec.refers == Organisation.entity for spec in fields.values()
    ):
        yield Offer(way_key(Way.BODY), "", Entry.RECORD)
    if kind in _HELD:
        yield Offer(way_key(Way.HELD), "", Entry.DATE)
        if kind is not DetentionPeriod:
            yield Offer(way_key(Way.MEASURE), "", Entry.CODES, MeasureKind)
        yield Offer(way_key(Way.UNCONFIRMED), "", Entry.NUMBER)
    if kind in _ARTICLE:
        yield Offer(way_key(Way.ARTICLE), "", Entry.ARTICLE)
    if kind is Complaint:
        yield Offer(way_key(Way.UNANSWERED), "", Entry.NUMBER)
    if kind is Person:
        yield Offer(way_key(Way.ROLE), "", Entry.CODES, Role)
    yield Offer(way_key(Way.TAG), "", Entry.WORDS)


def _of_field(kind: type[Record], spec: FieldSpec, language: LabelLanguage) -> Offer:
    word = field_word(kind.entity, spec.name, language)
    if spec.refers:
        return Offer(spec.name, word, Entry.RECORD)
    if spec.kind in (Kind.CODE, Kind.CODES) and spec.codes is not None:
        return Offer(spec.name, word, Entry.CODES, spec.codes)
    entry = {
        Kind.FLAG: Entry.YES_OR_NO,
        Kind.DATE: Entry.DATE,
        Kind.DAY: Entry.DATE,
        Kind.QUANTITY: Entry.NUMBER,
        Kind.INTEGER: Entry.NUMBER,
    }.get(spec.kind, Entry.WORDS)
    return Offer(spec.name, word, entry)


def value_words(offer: Offer, asked: Asked, language: LabelLanguage) -> str:
    """What was filled in, as it is read; empty where nothing stated is asked for."""
    if offer.entry is Entry.CODES and offer.codes is not None and asked.value:
        return label(offer.codes, asked.value, language)
    if offer.entry is Entry.YES_OR_NO and asked.value:
        return label(Answer, Answer.YES if asked.value == "yes" else Answer.NO, language)
    return asked.value


class FilteredLists:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def ids(self, entity: str, asked: Sequence[Asked], words: str, order: Order | None) -> list[str]:
        """What fits, in order.

        Raises:
            FilterUnfit, RecordNotFound, ArticleNotUnderstood: about what was filled in.
        """
        kind = record_type(entity)
        conditions = [self.condition(kind, one) for one in asked]
        conditions += [HoldsWords(words)] if words.strip() else []
        return self._vault.listing.ids(Wanted(kind, tuple(conditions), order))

    def narrowed(
        self, kind: type[Record], ids: Sequence[str], asked: Sequence[Asked], order: Order | None
    ) -> list[str]:
        """Those of a list that fit, in its order or in the one that is asked for. Raises as :meth:`ids`."""
        if not asked and order is None:
            return list(ids)
        fits = self.ids(kind.entity, asked, "", order)
        kept, rest = (fits, set(ids)) if order is not None else (ids, set(fits))
        return [one for one in kept if one in rest]

    def condition(self, kind: type[Record], asked: Asked) -> Condition:
        """What it asks for. Raises as :meth:`ids`."""
        value, mode = asked.value.strip(), DateMode.CERTAIN if asked.certain else DateMode.POSSIBLE
        if not asked.key.startswith("@"):
            if not value:
                return FieldSilent(listed_field(kind, asked.key).name)
            return condition_asked(self._vault.records, kind, f"{asked.key}={value}", mode=mode)
        way = Way(asked.key[1:])
        made: Condition
        if way is Way.CASE:
            made = InCase(self._record(CaseFile, value))
        elif way is Way.PLACE:
            made = AtPlace(self._record(Place, value))
        elif way is Way.BODY:
            made = OfBody(self._record(Organisation, value))
        elif way is Way.HELD:
            made = HeldIn(_period(kind, way, value), mode)
        elif way is Way.MEASURE:
            made = Measured((MeasureKind(value),))
        elif way is Way.UNCONFIRMED:
            made = Unconfirmed(_number(kind, way, value))
        elif way is Way.UNANSWERED:
            made = Unanswered(_number(kind, way, value), mode)
        elif way is Way.ARTICLE:
            made = UnderArticle(article_asked(value))
        elif way is Way.ROLE:
            made = InRole((Role(value),))
        else:
            made = Tagged(self._tag(value))
        return made

    def _record(self, kind: type[Record], untrusted_code: str) -> str:
        record = self._vault.records.by_code(untrusted_code)
        if not isinstance(record, kind):
            raise RecordNotFound(entity=kind.entity)
        return record.id

    def _tag(self, untrusted_term: str) -> str:
        wanted = untrusted_term.casefold()
        found = next((tag.id for tag in self._vault.ledger.find(Tag) if tag.term.casefold() == wanted), None)
        if found is None:
            raise RecordNotFound(entity=Tag.entity)
        return found


def offered(offer: Offer, code: str) -> bool:
    """Whether a code may be asked for: who is a source is told by no list."""
    return offer.codes is not Role or code not in UNNAMED_ROLES


def _period(kind: type[Record], way: Way, words: str) -> Period:
    date = parse_words(words)
    if date.earliest is None and date.latest is None:
        raise FilterUnfit(entity=kind.entity, field=str(way))
    return Period(date.earliest, date.latest)


def _number(kind: type[Record], way: Way, words: str) -> int:
    if not words or set(words) - set(_FEWEST) or len(words) > 6:
        raise FilterUnfit(entity=kind.entity, field=str(way))
    return int(words)
