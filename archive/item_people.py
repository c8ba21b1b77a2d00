"""Whom an item of evidence is about: everybody who is asked before it, or what is said in it, may leave.

Somebody gave it; it was recorded under somebody's consent; it is the recording of somebody's testimony; a transcript
of it says by code who speaks; a place in it is cited for somebody, or a record about somebody rests on it as its
document, picture or copy. Who was there at an event or is in a case for which it is cited is not among them: most
pictures of a street show none of those.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from archive.ledger import Ledger
from archive.merges import Merges
from archive.model.casework import CaseMember
from archive.model.catalogue import RECORD_TYPES, entity_field, owner_of
from archive.model.claims import Citation, Source
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import Record
from archive.model.people import Involvement, Person
from archive.model.proceedings import Charge, Proceeding, ProceedingStep, Sentence
from archive.model.testimony import Consent, Testimony, TextVersion
from archive.model.transcripts import Transcript
from archive.segments import segments_of
from archive.vocabulary.casework import Role
from archive.vocabulary.testimony import Language, TextKind

ACCUSED_ROLES: Final = frozenset({Role.ALLEGED_PERPETRATOR, Role.COMMANDER})
"""Appear by rank, unit or body: a name needs a corroborated claim and a lawyer's approval (rule IR5)."""
OFFICIAL_ROLES: Final = ACCUSED_ROLES | {Role.PROSECUTOR, Role.JUDGE, Role.INVESTIGATOR}
"""Act in an office; nobody asks for their consent, and the office stands in place of a name."""

R = TypeVar("R", bound=Record)

_CODE: Final = re.compile(rf"{Person.prefix}-[0-9]{{4,12}}")
_NOT_ABOUT: Final = frozenset({CaseMember.entity, EvidenceItem.entity, EvidenceFile.entity, Transcript.entity})
"""Name an item, or are part of it, and say nothing of whom it is about."""
_ONLY_SUPPORTED: Final = frozenset({Testimony.entity, TextVersion.entity})
"""A place that supports what a witness says tells nothing of the witness by that."""
_BESIDE: Final[Mapping[type[Record], tuple[type[Record], str]]] = {
    ProceedingStep: (Sentence, "step_id"),
    Proceeding: (Charge, "proceeding_id"),
}
"""What a paper of a step says of people stands in the sentences and charges beside it."""
_AT_ONCE: Final = 400
_FARTHEST: Final = 4
"""Records from one that names an item to the one that it is part of, and so on."""

Key = tuple[str, str]
"""Kind and id of a record."""


@dataclass(frozen=True)
class ItemPeople:
    """Ids of the records of people that stand for those whom an item is about."""

    gave: frozenset[str] = frozenset()
    """From whom it came, as far as they are not in it themselves."""
    shown: frozenset[str] = frozenset()
    """Who is, or may be, to be seen, heard or read of in it."""

    @property
    def everybody(self) -> tuple[str, ...]:
        """All of them, always in the same order."""
        return tuple(sorted(self.gave | self.shown))


def people_of_item(ledger: Ledger, item: EvidenceItem) -> ItemPeople:
    """The same for one item."""
    return people_of_items(ledger, [item])[item.id]


def people_of_items(ledger: Ledger, items: Sequence[EvidenceItem]) -> dict[str, ItemPeople]:
    """Whom each item is about, by its id. Who acts in an office and public figures are nobody's to ask about."""
    return _Search(ledger, items).found()


class _Search:
    """Goes from the items to what names them, and from there to people."""

    def __init__(self, ledger: Ledger, items: Sequence[EvidenceItem]) -> None:
        self._ledger, self._items = ledger, items
        self._merges = Merges.read(ledger.database)
        self._tables = frozenset(
            map(str, ledger.database.column("SELECT name FROM sqlite_master WHERE type = 'table'"))
        )
        self._home: dict[Key, str] = {(EvidenceItem.entity, item.id): item.id for item in items}
        for files in _parts([item.id for item in items]):
            for file in ledger.find(EvidenceFile, _among("item_id"), (files,)):
                self._home[EvidenceFile.entity, file.id] = file.item_id
        self._gave: dict[str, set[str]] = defaultdict(set)
        self._sure: dict[str, set[str]] = defaultdict(set)
        self._told: dict[str, set[str]] = defaultdict(set)

    def found(self) -> dict[str, ItemPeople]:
        self._by_itself()
        self._spoken()
        self._named()
        unasked = self._unasked()
        people = {}
        for item in self._items:
            shown = self._sure[item.id] | (self._told[item.id] - unasked)
            people[item.id] = ItemPeople(frozenset(self._gave[item.id] - shown), frozenset(shown))
        return people

    def _by_itself(self) -> None:
        consents = self._read(Consent, (item.consent_id for item in self._items))
        testimonies = self._read(Testimony, (item.testimony_id for item in self._items))
        for item in self._items:
            if item.acquired_from_id is not None:
                self._gave[item.id].add(self._merges.lead(item.acquired_from_id))
            for consent in filter(None, [consents.get(item.consent_id or "")]):
                self._sure[item.id].add(self._merges.lead(consent.person_id))
            for told in filter(None, [testimonies.get(item.testimony_id or "")]):
                if told.witness_id is not None:
                    self._sure[item.id].add(self._merges.lead(told.witness_id))

    def _spoken(self) -> None:
        """Who is written down as speaking, in the newest version of each text of each file."""
        if Transcript.entity not in self._tables:
            return
        newest: dict[tuple[str, TextKind, Language | None], Transcript] = {}
        for ids in _parts(self._files()):
            for text in self._ledger.find(Transcript, _among("file_id"), (ids,)):
                into = text.language if text.kind is TextKind.TRANSLATION else None
                newest[text.file_id, text.kind, into] = text
        said: dict[str, set[str]] = defaultdict(set)
        for text in newest.values():
            for segment in segments_of(text.body):
                if _CODE.fullmatch(segment.speaker.upper()):
                    said[segment.speaker.upper()].add(self._home[EvidenceFile.entity, text.file_id])
        for codes in _parts(list(said)):
            known = self._ledger.database.pairs(f"SELECT id, code FROM person WHERE {_among('code')}", (codes,))
            for person_id, code in known:
                for item_id in said[code]:
                    self._sure[item_id].add(self._merges.lead(person_id))

    def _named(self) -> None:
        """Who is named by a record that rests on an item, or by the record for which a place of it is cited."""
        homes: dict[Key, set[str]] = defaultdict(set)
        for record, spec_name, target in self._naming():
            item_id = self._home[target]
            if isinstance(record, Citation):
                if spec_name == "origin_id":
                    homes[record.target_entity, record.target_id].add(item_id)
                continue
            people = self._people_in(record)
            if isinstance(record, Source):
                self._gave[item_id] |= people
                continue
            self._told[item_id] |= people
            homes[record.entity, record.id].add(item_id)
        self._climb(homes)

    def _climb(self, homes: dict[Key, set[str]]) -> None:
        seen: set[tuple[Key, str]] = set()
        for _ in range(_FARTHEST):
            above: dict[Key, set[str]] = defaultdict(set)
            by_kind: dict[str, list[str]] = defaultdict(list)
            for entity, record_id in homes:
                by_kind[entity].append(record_id)
            for entity, ids in by_kind.items():
                for record in self._records(entity, ids):
                    wanted = {one for one in homes[entity, record.id] if ((entity, record.id), one) not in seen}
                    seen |= {((entity, record.id), one) for one in wanted}
                    people = self._people_in(record)
                    owner = _owner(record)
                    for item_id in wanted:
                        self._told[item_id] |= people
                        if owner is not None:
                            above[owner].add(item_id)
            homes = above

    def _naming(self) -> Iterator[tuple[Record, str, Key]]:
        """Every standing record that names an item or a file of one, and by which of its fields."""
        for kind in RECORD_TYPES.values():
            if kind.entity in _NOT_ABOUT or kind.entity not in self._tables:
                continue
            for spec in kind.specs():
                for target in (EvidenceItem.entity, EvidenceFile.entity):
                    if spec.refers not in (target, "*"):
                        continue
                    ids = [record_id for entity, record_id in self._home if entity == target]
                    where = _among(spec.name)
                    if spec.refers == "*":
                        where = f"\"{entity_field(spec)}\" = '{target}' AND {where}"
                    for some in _parts(ids):
                        for record in self._ledger.find(kind, where, (some,)):
                            yield record, spec.name, (target, str(getattr(record, spec.name)))

    def _people_in(self, record: Record) -> set[str]:
        """The people whom a record names itself, and those in the sentences or charges beside it."""
        if isinstance(record, Person):
            return {self._merges.lead(record.id)}
        if isinstance(record, Involvement) and record.role in OFFICIAL_ROLES:
            return set()
        people = {self._merges.lead(one) for one in _named_by(record)}
        beside = _BESIDE.get(type(record))
        if beside is not None:
            kind, field = beside
            for one in self._ledger.find(kind, f'"{field}" = ?', (record.id,)):
                people |= {self._merges.lead(each) for each in _named_by(one)}
        return people

    def _unasked(self) -> set[str]:
        """Of those who are only told of: who acts in an office alone, and public figures who never spoke with us."""
        told = sorted({one for people in self._told.values() for one in people})
        every = {member: one for one in told for member in self._merges.together(one)}
        roles: dict[str, set[Role]] = defaultdict(set)
        public: set[str] = set()
        asked: set[str] = set()
        for ids in _parts(list(every)):
            for part in self._ledger.find(Involvement, _among("person_id"), (ids,)):
                roles[every[part.person_id]].add(part.role)
            for person in self._ledger.find(Person, f"is_public_figure AND {_among('id')}", (ids,)):
                public.add(every[person.id])
            for consent in self._ledger.find(Consent, _among("person_id"), (ids,)):
                asked.add(every[consent.person_id])
            for told_by in self._ledger.find(Testimony, _among("witness_id"), (ids,)):
                asked.add(every[told_by.witness_id or ""])
        in_office = {one for one, held in roles.items() if held <= OFFICIAL_ROLES}
        return (in_office | {one for one in public if not roles[one] & ACCUSED_ROLES}) - asked

    def _files(self) -> list[str]:
        return [record_id for entity, record_id in self._home if entity == EvidenceFile.entity]

    def _read(self, kind: type[R], ids: Iterable[str | None]) -> dict[str, R]:
        found: dict[str, R] = {}
        wanted = list(dict.fromkeys(one for one in ids if one is not None))
        for at in range(0, len(wanted), _AT_ONCE):
            found |= self._ledger.many(kind, wanted[at : at + _AT_ONCE])
        return found

    def _records(self, entity: str, ids: Sequence[str]) -> Iterable[Record]:
        kind = RECORD_TYPES.get(entity)
        if kind is None or entity not in self._tables or entity in _NOT_ABOUT | _ONLY_SUPPORTED:
            return ()
        return [one for one in self._read(kind, ids).values() if not one.withdrawn or kind is Person]


def _named_by(record: Record) -> Iterator[str]:
    for spec in record.specs():
        named = getattr(record, spec.name) if spec.refers in (Person.entity, "*") else None
        if named is not None and (spec.refers != "*" or getattr(record, entity_field(spec)) == Person.entity):
            yield str(named)


def _owner(record: Record) -> Key | None:
    """What a record is part of; of a step that is its proceeding, although that has a code of its own."""
    if isinstance(record, ProceedingStep):
        return Proceeding.entity, record.proceeding_id
    plain = {spec.name: getattr(record, spec.name) for spec in record.specs()}
    for spec in record.specs():
        if spec.refers == "*":
            plain[entity_field(spec)] = getattr(record, entity_field(spec))
    return owner_of(type(record), plain)


def _among(column: str) -> str:
    return f'"{column}" IN (SELECT value FROM json_each(?))'


def _parts(ids: Sequence[str]) -> Iterator[str]:
    """The ids as JSON, some hundred in each."""
    for at in range(0, len(ids), _AT_ONCE):
        yield json.dumps(ids[at : at + _AT_ONCE])
