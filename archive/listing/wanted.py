"""What a list is asked for: conditions that all have to hold, and an order."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from archive.dates import DateMode, Period
from archive.listing.errors import FieldNotListed
from archive.model.catalogue import RECORD_TYPES
from archive.model.fields import FieldSpec, Kind, Record, Sensitivity
from archive.questions.articles import Article
from archive.vocabulary.casework import Role
from archive.vocabulary.liberty import MeasureKind
from archive.vocabulary.proceedings import ArticleBasis

LISTED_CLASSES = frozenset({Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.IDENTIFYING})
"""Fields of the other classes protect a source or never leave the vault: no list shows or asks them."""


class Way(enum.StrEnum):
    """The ways in which a list can be asked, beside its fields."""

    CASE = "case"
    PLACE = "place"
    BODY = "body"
    MEASURE = "measure"
    ARTICLE = "article"
    HELD = "held"
    UNANSWERED = "unanswered"
    UNCONFIRMED = "unconfirmed"
    ROLE = "role"
    TAG = "tag"
    WORDS = "words"
    FIELD = "field"


@dataclass(frozen=True)
class FieldSays:
    """A field has one of these codes or values; of several codes in it one is enough."""

    way: ClassVar[Way] = Way.FIELD
    field: str
    values: tuple[str, ...]
    """In the form in which the database has them: a code, ``0`` or ``1``, a number, the id of a record."""


@dataclass(frozen=True)
class FieldSilent:
    """Nothing is stated in a field."""

    way: ClassVar[Way] = Way.FIELD
    field: str


@dataclass(frozen=True)
class FieldHolds:
    """A text holds these words, in capital or small letters."""

    way: ClassVar[Way] = Way.FIELD
    field: str
    words: str


@dataclass(frozen=True)
class FieldCounts:
    """A quantity may be, or surely is, this number."""

    way: ClassVar[Way] = Way.FIELD
    field: str
    number: int
    mode: DateMode = DateMode.POSSIBLE


@dataclass(frozen=True)
class FieldDuring:
    """A date falls, or may fall, into a period. "Since 7 January" is that day; no date at all is in no period."""

    way: ClassVar[Way] = Way.FIELD
    field: str
    period: Period
    mode: DateMode = DateMode.POSSIBLE


@dataclass(frozen=True)
class InCase:
    """The record belongs to a case, by itself or as part of what does."""

    way: ClassVar[Way] = Way.CASE
    case_id: str


@dataclass(frozen=True)
class AtPlace:
    """The record names a place or one inside it."""

    way: ClassVar[Way] = Way.PLACE
    place_id: str


@dataclass(frozen=True)
class OfBody:
    """The record names an organisation or a part of it, or one of them has a part in the record."""

    way: ClassVar[Way] = Way.BODY
    organisation_id: str


@dataclass(frozen=True)
class Measured:
    """A detention of one of these kinds, or somebody who had one."""

    way: ClassVar[Way] = Way.MEASURE
    kinds: tuple[MeasureKind, ...]


@dataclass(frozen=True)
class UnderArticle:
    """A charge under an article, as printed or as assessed; its proceeding, its case, and who is charged."""

    way: ClassVar[Way] = Way.ARTICLE
    article: Article
    bases: tuple[ArticleBasis, ...] = ()
    """Only those whose article rests on one of these."""


@dataclass(frozen=True)
class HeldIn:
    """A detention in a period, or somebody who was held then."""

    way: ClassVar[Way] = Way.HELD
    period: Period
    mode: DateMode = DateMode.POSSIBLE
    kinds: tuple[MeasureKind, ...] = ()


@dataclass(frozen=True)
class Unanswered:
    """A complaint that may have waited, or surely waited, for more than so many days."""

    way: ClassVar[Way] = Way.UNANSWERED
    days: int
    mode: DateMode = DateMode.POSSIBLE


@dataclass(frozen=True)
class Unconfirmed:
    """A detention that is said to go on and was not confirmed in the last days; somebody of whom that holds."""

    way: ClassVar[Way] = Way.UNCONFIRMED
    days: int


@dataclass(frozen=True)
class InRole:
    """Somebody who is this to a case, an event or an act. Who is a source is never told."""

    way: ClassVar[Way] = Way.ROLE
    roles: tuple[Role, ...]


@dataclass(frozen=True)
class Tagged:
    """A tag of ours is on the record."""

    way: ClassVar[Way] = Way.TAG
    tag_id: str


@dataclass(frozen=True)
class HoldsWords:
    """The record, or a name of it, holds words in any spelling; or its code begins with them."""

    way: ClassVar[Way] = Way.WORDS
    words: str


Condition = (
    FieldSays
    | FieldSilent
    | FieldHolds
    | FieldCounts
    | FieldDuring
    | InCase
    | AtPlace
    | OfBody
    | Measured
    | UnderArticle
    | HeldIn
    | Unanswered
    | Unconfirmed
    | InRole
    | Tagged
    | HoldsWords
)


@dataclass(frozen=True)
class Order:
    """By which field; what says nothing there comes last either way."""

    field: str
    descending: bool = False


@dataclass(frozen=True)
class Wanted:
    """Records of a kind of which every condition holds. Without an order the newest code comes first."""

    kind: type[Record]
    conditions: tuple[Condition, ...] = ()
    order: Order | None = None


def listed_fields(kind: type[Record]) -> Iterator[FieldSpec]:
    """The fields of a kind that a list may show, ask and sort by, with ``code`` where there is one."""
    targets = {f"{spec.name.removesuffix('_id')}_entity" for spec in kind.specs() if spec.refers == "*"}
    for spec in kind.specs():
        if spec.sensitivity in LISTED_CLASSES and spec.name not in targets:
            yield spec


def listed_field(kind: type[Record], untrusted_name: str) -> FieldSpec:
    """One of them. Raises ``FieldNotListed``."""
    for spec in listed_fields(kind):
        if spec.name == untrusted_name:
            return spec
    raise FieldNotListed(entity=kind.entity, field=untrusted_name[:64])


def listed_kinds() -> Iterator[type[Record]]:
    """Kinds that have lists: of which nothing that is needed protects a source or never leaves the vault."""
    for kind in RECORD_TYPES.values():
        if all(spec.sensitivity in LISTED_CLASSES for spec in kind.specs() if spec.required):
            yield kind


def dates_of(kind: type[Record]) -> list[FieldSpec]:
    """The dates and days among them."""
    return [spec for spec in listed_fields(kind) if spec.kind in (Kind.DATE, Kind.DAY)]
