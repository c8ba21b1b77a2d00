"""The invented cases of the demonstration, read from ``texts/*.toml`` into frozen values.

Codes (kinds, roles, uses) are the vault's own words as plain text; dates are read from
their words, as a person would type them.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from dataclasses import dataclass
from importlib import resources
from typing import Any, Final

from archive.date_words import parse_words
from archive.dates import PartialDate

_TEXTS: Final = ("english.toml", "russian.toml", "kazakh.toml")


@dataclass(frozen=True)
class DemonstrationName:
    """One form of a person's name."""

    form: str
    kind: str
    script: str
    language: str


@dataclass(frozen=True)
class DemonstrationPerson:
    """A person; ``key`` is unique in its case. Without a name only ``label`` says who is meant."""

    key: str
    label: str
    sex: str
    occupation: str
    residence: str
    role: str
    """What the person is to the case."""
    protection: str
    names: tuple[DemonstrationName, ...]


@dataclass(frozen=True)
class DemonstrationEvent:
    """Something that is said to have happened."""

    key: str
    title: str
    kind: str
    happened: PartialDate
    place: str
    description: str
    claim: str
    verification: str
    involved: tuple[tuple[str, str], ...]
    """Key of a person and what that person is to the event."""


@dataclass(frozen=True)
class DemonstrationAnswer:
    """One answer of a consent; an empty ``audience`` means whoever the use implies."""

    use: str
    decision: str
    identity: str
    content: str
    audience: str
    conditions: str


@dataclass(frozen=True)
class DemonstrationConsent:
    """What a witness was told and answered."""

    how: str
    given: PartialDate
    language: str
    understanding: str
    answers: tuple[DemonstrationAnswer, ...]


@dataclass(frozen=True)
class DemonstrationTestimony:
    """One account in its own language, by paragraph."""

    key: str
    kind: str
    witness: str
    """Key of a person."""
    connection: str
    taken: PartialDate
    place: str
    mode: str
    language: str
    pseudonym: str
    paragraphs: tuple[str, ...]
    consent: DemonstrationConsent


@dataclass(frozen=True)
class DemonstrationEvidence:
    """One item; its file is made by ``ui.demonstration.media.make_media``."""

    key: str
    title: str
    kind: str
    description: str
    made: PartialDate
    acquired: PartialDate
    acquired_how: str
    acquired_from: str
    """Key of a person."""
    language: str
    held: str
    content_warning: bool
    file_name: str
    media: str
    seed: int
    moment: dt.datetime | None = None
    """Local time that a camera writes into its picture; where it differs from ``made`` it is meant to."""


@dataclass(frozen=True)
class DemonstrationCase:
    """One case with everything in it."""

    key: str
    title: str
    kind: str
    language: str
    opened: PartialDate
    summary: str
    people: tuple[DemonstrationPerson, ...]
    events: tuple[DemonstrationEvent, ...]
    testimonies: tuple[DemonstrationTestimony, ...]
    evidence: tuple[DemonstrationEvidence, ...]


def demonstration_cases() -> tuple[DemonstrationCase, ...]:
    """The three cases: one documented in English, one in Russian, one in Kazakh."""
    folder = resources.files("ui.demonstration").joinpath("texts")
    return tuple(_case(tomllib.loads(folder.joinpath(name).read_text("utf-8"))) for name in _TEXTS)


def _case(table: dict[str, Any]) -> DemonstrationCase:
    language = table["language"]
    people = [
        DemonstrationPerson(**{**row, "names": tuple(DemonstrationName(**n) for n in row["names"])})
        for row in table.pop("people")
    ]
    events = [
        DemonstrationEvent(
            **{
                **row,
                "happened": parse_words(row["happened"], language),
                "involved": tuple((person, role) for person, role in row["involved"]),
            }
        )
        for row in table.pop("events")
    ]
    evidence = [
        DemonstrationEvidence(
            **{
                **row,
                "made": parse_words(row["made"], language),
                "acquired": parse_words(row["acquired"], language),
            }
        )
        for row in table.pop("evidence")
    ]
    return DemonstrationCase(
        people=tuple(people),
        events=tuple(events),
        testimonies=tuple(_testimony(row, language) for row in table.pop("testimonies")),
        evidence=tuple(evidence),
        opened=parse_words(table.pop("opened"), language),
        summary=table.pop("summary").strip(),
        **table,
    )


def _testimony(row: dict[str, Any], language: str) -> DemonstrationTestimony:
    consent = row.pop("consent")
    answers = tuple(DemonstrationAnswer(**answer) for answer in consent.pop("answers"))
    return DemonstrationTestimony(
        taken=parse_words(row.pop("taken"), language),
        paragraphs=tuple(row.pop("paragraphs")),
        consent=DemonstrationConsent(given=parse_words(consent.pop("given"), language), answers=answers, **consent),
        **row,
    )
