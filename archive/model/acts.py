"""Who did what to whom, groups without names, and chains of events (``domain-model`` 3.1 and 3.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.dates import PartialDate
from archive.model.claims import Claim
from archive.model.fields import Record, Sensitivity, stored
from archive.quantity import Quantity
from archive.vocabulary.casework import Answer, Role
from archive.vocabulary.harm import ActKind, Method, Purpose
from archive.vocabulary.work import CaseLinkKind, EventLinkKind

A, B, C = Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.IDENTIFYING


@dataclass(frozen=True, kw_only=True)
class CaseLink(Record):
    """How one case hangs together with another."""

    entity: ClassVar[str] = "case_link"

    from_id: str = stored(B, fixed=True, refers="case_file")
    to_id: str = stored(B, fixed=True, refers="case_file")
    kind: CaseLinkKind = stored(B)
    note: str = stored(B, default="", flags="F")


@dataclass(frozen=True, kw_only=True)
class EventLink(Claim):
    """How one event follows from another."""

    entity: ClassVar[str] = "event_link"

    from_id: str = stored(B, fixed=True, refers="event")
    to_id: str = stored(B, fixed=True, refers="event")
    kind: EventLinkKind = stored(B)
    note: str = stored(B, default="", flags="F")


@dataclass(frozen=True, kw_only=True)
class PeopleGroup(Claim):
    """So many people to whom the same happened. It is one claim; its number never becomes records of people."""

    entity: ClassVar[str] = "people_group"
    prefix: ClassVar[str] = "G"

    code: str = stored(A, fixed=True, searched=True)
    label: str = stored(B, searched=True)
    event_id: str | None = stored(B, default=None, refers="event")
    part_of_id: str | None = stored(B, default=None, refers="people_group")
    size: Quantity = stored(B, default=Quantity.not_stated())
    role: Role = stored(B, default=Role.VICTIM)
    outcome: str = stored(B, default="", searched=True, flags="F")


@dataclass(frozen=True, kw_only=True)
class GroupMember(Record):
    """Somebody known by now to be one of a group. The group's own number stays what was claimed."""

    entity: ClassVar[str] = "group_member"

    group_id: str = stored(C, fixed=True, refers="people_group")
    person_id: str = stored(C, fixed=True, refers="person")
    note: str = stored(C, default="", flags="F")


@dataclass(frozen=True, kw_only=True)
class Act(Claim):
    """One violation against one person or group. Who did it is told by involvements in the act."""

    entity: ClassVar[str] = "act"
    prefix: ClassVar[str] = "A"

    code: str = stored(A, fixed=True, searched=True)
    kind: ActKind = stored(B)
    event_id: str | None = stored(B, default=None, refers="event")
    victim_entity: str = stored(C, default="")
    """``person`` or ``people_group``; empty: nobody in particular."""
    victim_id: str | None = stored(C, default=None, refers="*")
    happened: PartialDate = stored(B, default=PartialDate.not_stated(), flags="Q")
    place_id: str | None = stored(C, default=None, refers="place")
    place: str = stored(C, default="", searched=True, flags="Q")
    words: str = stored(C, default="", searched=True, flags="F")
    """What was done, in the words of the person or the source."""
    how_often: str = stored(B, default="")
    """"Three nights one after another": as it was said."""
    methods: tuple[Method, ...] = stored(B, default=(), flags="S")
    instrument: str = stored(B, default="")
    purposes: tuple[Purpose, ...] = stored(B, default=())
    legal_basis: str = stored(B, default="")
    legal_basis_id: str | None = stored(B, default=None, refers="provision")
    consequences: str = stored(C, default="", searched=True, flags="FH")
    statement_extracted: Answer = stored(B, default=Answer.NOT_STATED)
    sexual_violence: bool = stored(C, default=False, flags="S")
    """What is said of it stands in no list and no preview, also where no method is named."""
