"""The journal read as a custody log: what happened to an item, and what each line says about it."""

from __future__ import annotations

import enum
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from archive.connection import Database
from archive.custody_book import FILES_CHECKED, CheckBook
from archive.journal import Entry
from archive.model.evidence import EvidenceItem
from archive.model.fields import Sensitivity
from archive.proving import Fault
from archive.vocabulary.covering import CopyKeep
from archive.vocabulary.custody import HandedOn, HandedTo, HandedWhat, LeftOn, ReturnedHow
from archive.vocabulary.evidence import AcquiredHow, CustodyAction
from archive.vocabulary.evidence_facts import FactMeaning
from archive.vocabulary.testimony import Use

A, B, D = Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.SOURCE


class DetailKind(enum.Enum):
    """How the value of a detail is meant."""

    TEXT = "text"
    """Somebody's words."""
    FILE = "file"
    """Id of a file of the vault."""
    PERSON = "person"
    """Id of a person."""
    HASH = "hash"
    NAMED_HASH = "named_hash"
    """Its name, a colon and hex."""
    SIZE = "size"
    """Bytes."""
    NUMBER = "number"
    RANGE = "range"
    """Numbers and codes as they stand: pages, the code of a dossier."""
    DAY = "day"
    """EDTF."""
    CODE = "code"
    """Of a vocabulary, or the code of a reason."""
    CODES = "codes"
    """Codes of things that were taken out or left, with a blank between."""
    ENTRY = "entry"
    """Hash of another entry of the journal."""


@dataclass(frozen=True)
class DetailSpec:
    """What is known of a detail by its name."""

    kind: DetailKind
    sensitivity: Sensitivity = A
    vocabulary: type[enum.StrEnum] | None = None


KNOWN: Mapping[str, DetailSpec] = MappingProxyType(
    {
        "file": DetailSpec(DetailKind.FILE),
        "holds": DetailSpec(DetailKind.FILE, B),
        "sha256": DetailSpec(DetailKind.HASH),
        "found_sha256": DetailSpec(DetailKind.HASH),
        "second_hash": DetailSpec(DetailKind.NAMED_HASH),
        "before": DetailSpec(DetailKind.HASH),
        "after": DetailSpec(DetailKind.HASH),
        "size": DetailSpec(DetailKind.SIZE),
        "found_size": DetailSpec(DetailKind.SIZE),
        "files": DetailSpec(DetailKind.NUMBER),
        "fault": DetailSpec(DetailKind.CODE, A, Fault),
        "reason": DetailSpec(DetailKind.TEXT, D),
        "to": DetailSpec(DetailKind.CODE, A, HandedTo),
        "what": DetailSpec(DetailKind.CODE, A, HandedWhat),
        "on": DetailSpec(DetailKind.CODE, A, HandedOn),
        "state": DetailSpec(DetailKind.CODE, A, ReturnedHow),
        "parent": DetailSpec(DetailKind.FILE),
        "pages": DetailSpec(DetailKind.RANGE),
        "export": DetailSpec(DetailKind.RANGE, B),
        "played": DetailSpec(DetailKind.RANGE),
        "removed": DetailSpec(DetailKind.CODES, A, FactMeaning),
        "kept": DetailSpec(DetailKind.CODES, A, CopyKeep),
        "use": DetailSpec(DetailKind.CODE, D, Use),
        "audience": DetailSpec(DetailKind.TEXT, D),
        "ground": DetailSpec(DetailKind.CODE, D, LeftOn),
        "name": DetailSpec(DetailKind.TEXT, D),
        "person": DetailSpec(DetailKind.PERSON, D),
        "day": DetailSpec(DetailKind.DAY),
        "day_words": DetailSpec(DetailKind.TEXT, D),
        "of": DetailSpec(DetailKind.ENTRY, B),
        "acquired_how": DetailSpec(DetailKind.CODE, B, AcquiredHow),
        "acquired_from_id": DetailSpec(DetailKind.PERSON, D),
    }
)
"""What a detail of that name means. One that is not here is words that may name anybody (class D)."""
_ORDER: Mapping[str, int] = MappingProxyType({name: place for place, name in enumerate(KNOWN)})
_NO_WORDS = frozenset({"batch", "consent_id", "consent_uses", "gave", "shown", "begun", "text"})
_UNKNOWN = DetailSpec(DetailKind.TEXT, D)
_FORMS: Mapping[DetailKind, re.Pattern[str]] = MappingProxyType(
    {
        DetailKind.FILE: re.compile(r"[0-9a-f]{32}"),
        DetailKind.PERSON: re.compile(r"[0-9a-f]{32}"),
        DetailKind.HASH: re.compile(r"[0-9a-f]{64}"),
        DetailKind.NAMED_HASH: re.compile(r"(?:blake2b|sha512):[0-9a-f]{128}"),
        DetailKind.ENTRY: re.compile(r"[0-9a-f]{64}"),
        DetailKind.SIZE: re.compile(r"[0-9]{1,19}"),
        DetailKind.NUMBER: re.compile(r"[0-9]{1,19}"),
        DetailKind.DAY: re.compile(r"[0-9~./-]{2,24}"),
        DetailKind.RANGE: re.compile(r"(?:[A-Z]{1,2}-)?[0-9][0-9:.,;–()+ -]*"),
    }
)
"""What a value of each kind looks like. Another one is somebody's words, whatever it is called."""


@dataclass(frozen=True)
class Detail:
    """One thing that a line says about what happened."""

    name: str
    value: str
    spec: DetailSpec


@dataclass(frozen=True)
class CustodyLine:
    """One thing that happened to an item."""

    when: str
    """RFC 3339 in UTC, by the clock of the machine."""
    action: CustodyAction
    actor: str
    sequence: int
    device: str = ""
    hash: str = ""
    """Of the journal's entry."""
    details: tuple[Detail, ...] = ()
    with_whole: bool = False
    """Whether it was checked together with others, in a run of which one entry tells."""

    def says(self, name: str) -> str:
        """The value of a detail, empty where the line says nothing of it."""
        return next((one.value for one in self.details if one.name == name), "")


def custody_lines(database: Database, item_id: str, vault_id: str) -> list[CustodyLine]:
    """What happened to an item, oldest first, with the runs over many files in which its own were found whole."""
    rows = database.rows(
        "SELECT e.*, p.body FROM journal_entry e LEFT JOIN journal_payload p ON p.hash = e.hash"
        " WHERE (e.entity_id = ? AND e.entity = ?) OR (e.entity_id = ? AND e.entity = 'vault' AND e.action = ?)"
        " ORDER BY e.rowid",
        (item_id, EvidenceItem.entity, vault_id, FILES_CHECKED),
    )
    return list(_lines(rows, _runs_of(database, item_id)))


def _lines(rows: Any, runs: frozenset[int]) -> Iterator[CustodyLine]:
    actions = {str(action): action for action in CustodyAction}
    received = False
    wrong = ""
    for row in rows:
        told = _details(row["body"])
        if row["action"] == FILES_CHECKED:
            began = str(told.get("round", ""))
            covered = bool(began) and received and wrong < began
            if covered or row["sequence"] in runs:
                yield _line(row, CustodyAction.CHECKED, {}, with_whole=True)
            continue
        action = actions.get(row["action"])
        received = received or action in (CustodyAction.RECEIVED, CustodyAction.DROP_TAKEN)
        if action is CustodyAction.MISMATCH_FOUND:
            wrong = row["time"]
        if action is not None:
            yield _line(row, action, told)


def _line(row: Any, action: CustodyAction, told: Mapping[str, Any], *, with_whole: bool = False) -> CustodyLine:
    entry = Entry.from_row({name: row[name] for name in Entry.__dataclass_fields__})
    details = [Detail(name, value, _spec(name, value)) for name, value in _values(told)]
    details.sort(key=lambda one: _ORDER.get(one.name, len(_ORDER)))
    return CustodyLine(
        entry.time, action, entry.actor, entry.sequence, entry.device, entry.hash, tuple(details), with_whole
    )


def _values(told: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What was said, as text. Of a date in plain form its words; ids of what has no code are left out."""
    for name, value in told.items():
        if isinstance(value, Mapping):
            value = value.get("at_text", "")
        if value not in (None, "") and name not in _NO_WORDS:
            yield name, str(value)


def _spec(name: str, value: str) -> DetailSpec:
    """What the value means: what its name says, where it looks like that."""
    spec = KNOWN.get(name, _UNKNOWN)
    if spec.vocabulary is not None:
        codes = value.split(" ") if spec.kind is DetailKind.CODES else [value]
        return spec if set(codes) <= set(spec.vocabulary) else _UNKNOWN
    form = _FORMS.get(spec.kind)
    return spec if form is None or form.fullmatch(value) else _UNKNOWN


def _details(body: str | None) -> Mapping[str, Any]:
    """Of an entry whose content was erased nothing is known any more."""
    content = json.loads(body) if body else {}
    found = content.get("details", {})
    return found if isinstance(found, dict) else {}


def _runs_of(database: Database, item_id: str) -> frozenset[int]:
    """The runs that told last of the files of an item, where all of them were whole."""
    files = database.column("SELECT id FROM evidence_file WHERE item_id = ? AND withdrawn_at IS NULL", (item_id,))
    checks = CheckBook(database).of_files([str(one) for one in files])
    entries = {check.entry for check in checks.values() if check.entry is not None}
    if len(checks) < len(files) or any(check.fault for check in checks.values()):
        return frozenset()
    return frozenset(entries)
