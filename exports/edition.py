"""What one dossier discloses, as typed values: pages and data are both made from this and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal

from archive.consent import Permission
from archive.locators import Locator
from archive.model.casework import CaseFile
from archive.model.events import Event
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.testimony import Testimony, TextVersion
from archive.model.transcripts import Transcript
from archive.segments import Segment
from archive.vocabulary.casework import IdentityMode, Role
from archive.vocabulary.evidence import CustodyAction, Origin
from exports.disclosure import Disclosure
from exports.spec import ExportSpec


class Presence(StrEnum):
    """How somebody is in an export."""

    APPEARS = "appears"
    """As a person, by name, initials, code or office."""
    SPEAKS = "speaks"
    """A testimony of theirs is in it."""
    GAVE = "gave"
    """An exhibit came from them."""
    NAMED = "named"
    """Their name stands in a text, with or without an answer of theirs."""


@dataclass(frozen=True)
class PersonShown:
    """A person who appears, with everything that is said of them."""

    display: str
    identity: IdentityMode
    roles: tuple[Role, ...]
    occupation: str
    official: bool


@dataclass(frozen=True)
class EventShown:
    """An event as it is told."""

    number: int
    record: Event
    parties: tuple[str, ...]
    place: str
    """Empty when it is not recorded or not shown."""
    place_withheld: bool


@dataclass(frozen=True)
class PlaceShown:
    """An exhibit that supports a paragraph of a testimony."""

    paragraph: int
    exhibit: str
    """``E-3``."""
    place: Locator
    """Where in its file; the file as a whole where no exact place may be told."""
    words: str
    """The same in the language of the dossier."""


@dataclass(frozen=True)
class TestimonyShown:
    """One text of a testimony."""

    __test__ = False

    number: int
    record: Testimony
    text: TextVersion
    witness: Disclosure | None
    speaker: str
    exact_day: bool
    """Whether the day on which it was taken may be told."""
    by_program: bool
    """Whether a program wrote the text. Which one stays in the vault."""
    places: tuple[PlaceShown, ...] = ()
    """What supports its paragraphs, in their order."""


@dataclass(frozen=True)
class WordsShown:
    """One text of what is said in an exhibit, or stands on it."""

    text: Transcript
    segments: tuple[Segment, ...]
    """As they are printed: people as they appear in the dossier."""
    origin: Origin
    stale: bool
    """Whether the text that it was made from was changed since."""


@dataclass(frozen=True)
class ExhibitShown:
    """An exhibit under the number that it has in this dossier."""

    number: int
    record: EvidenceItem
    original: EvidenceFile | None
    attached: EvidenceFile | None
    """The file that goes along: a redacted one before the original. ``None`` if none does."""
    path: str
    """Where it lies in the package; empty if no file goes along."""
    words: tuple[WordsShown, ...] = ()

    @property
    def name(self) -> str:
        """``E-3``."""
        return f"E-{self.number}"


@dataclass(frozen=True)
class CustodyStep:
    """One step in the custody of an exhibit."""

    exhibit: str
    when: datetime
    action: CustodyAction
    actor: int
    """Which of the people who handled exhibits: 1, 2, …"""


@dataclass(frozen=True)
class ConsentShown:
    """On what it rests that somebody appears as they do."""

    display: str
    identity: IdentityMode
    permission: Permission


@dataclass(frozen=True)
class Withheld:
    """What is not shown, by number only."""

    testimonies: int
    exhibits: tuple[str, ...]
    persons: int


@dataclass(frozen=True)
class Gap:
    """Something between the record and a sound export, found before anything is made."""

    severity: Literal["block", "warn"]
    """``block``: the export is not made. ``warn``: a person should know."""
    code: str
    record: str
    """Code of the record in the vault; empty for what was typed for this export."""
    count: int = 1


@dataclass(frozen=True)
class OverrideShown:
    """An exception that a person decided on, as the reader of the package is told of it."""

    place: str
    """Where in the dossier, in its language and numbers."""
    gap: str
    reason: str


@dataclass(frozen=True)
class Passage:
    """A text as it was written by a person, and the record that it stands in."""

    record: str
    text: str


@dataclass(frozen=True)
class ValueShown:
    """One value that somebody gives for a fact, in words, and who does."""

    words: str
    shown: bool
    """Whether it is the one that the record shows."""
    sources: tuple[str, ...]
    """Publications by title, testimonies and exhibits as they stand in this dossier, each with its place."""


@dataclass(frozen=True)
class DifferenceShown:
    """A fact that sources give differently. Nothing of it is hidden by what is shown."""

    place: str
    field: str
    values: tuple[ValueShown, ...]
    assessment: str
    decided: bool
    reason: str


@dataclass(frozen=True)
class Edition:
    """Everything that one export discloses."""

    spec: ExportSpec
    number: str
    version: int
    made_at: datetime
    case: CaseFile
    people: tuple[PersonShown, ...]
    events: tuple[EventShown, ...]
    testimonies: tuple[TestimonyShown, ...]
    exhibits: tuple[ExhibitShown, ...]
    custody: tuple[CustodyStep, ...]
    consents: tuple[ConsentShown, ...]
    withheld: Withheld
    passages: tuple[Passage, ...]
    """Every free text that is printed or written, for the search for names."""
    places: Mapping[str, str]
    """Where a record of the vault stands in this dossier: code to words in its language."""
    overrides: tuple[OverrideShown, ...] = ()
    differences: tuple[DifferenceShown, ...] = ()
    present: Mapping[str, frozenset[Presence]] = field(default_factory=dict)
    """Ids of the people who are shown, and how; for the vault's own register, written into nothing that leaves."""
    close: frozenset[str] = frozenset()
    """Ids of everybody with a part in the case, its events or its testimonies."""
