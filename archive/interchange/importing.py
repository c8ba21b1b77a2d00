"""A file of records into the vault: first everything is looked at, then everything is written, in one transaction."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

from archive.errors import ArchiveError, FieldInvalid
from archive.integrity.errors import (
    ComplaintWithoutYes,
    EndBeforeStart,
    MergeNeedsTwoReasons,
    MergeOfNotSame,
    MergeOfOne,
)
from archive.integrity.vocabulary import fault_of, has_term, own_codes_in
from archive.interchange.errors import Fault, ImportRefused, Problem, RecordsAltered
from archive.interchange.reading import NO_CODE, Named, Reading, code_form, named_by, read
from archive.ledger import Ledger
from archive.model.catalogue import RECORD_TYPES
from archive.model.fields import Record
from archive.model.vocabulary import VocabularyTerm
from crypto.jobs import CancelToken, Progress, no_progress

Opener = Callable[[], AbstractContextManager[BinaryIO]]
"""Gives the file from its beginning; it is read twice."""

_REFUSALS: Final = (
    *(FieldInvalid, EndBeforeStart, ComplaintWithoutYes),
    *(MergeNeedsTwoReasons, MergeOfOne, MergeOfNotSame),
)
"""What the ledger raises about one record."""

MOST_PROBLEMS: Final = 100
"""How many are told; who has more has one cause for all of them."""


@dataclass(frozen=True)
class Plan:
    """What an import would do; nothing is written yet."""

    sha256: str
    """Of all lines but the last, as the last states it."""
    new: Mapping[str, int]
    """How many records of each kind would be written."""
    standing: frozenset[str]
    """Ids of the records that are in the vault already and say the same."""
    codes: Mapping[str, tuple[str, str]]
    """By id: the code in the file (empty: none) and the one that the record gets here."""

    @property
    def total(self) -> int:
        """How many records would be written."""
        return sum(self.new.values())

    @property
    def same(self) -> int:
        """How many records are in the vault already and say the same."""
        return len(self.standing)

    @property
    def renamed(self) -> dict[str, str]:
        """Codes of the file that are taken here, and what stands in their place."""
        return {old: new for old, new in self.codes.values() if old != NO_CODE}


def plan_import(
    ledger: Ledger, opener: Opener, progress: Progress = no_progress, token: CancelToken | None = None
) -> Plan:
    """Look at a whole file and write nothing. Stage of ``progress``: ``import_check``.

    Raises:
        NotRecords, RecordsTooNew, RecordsCutOff, RecordsAltered: about the file as a whole.
        ImportRefused: about lines of it; names up to a hundred.
        Cancelled; SourceUnreadable and what else the opener raises.
    """
    check = _Check(ledger)
    with opener() as stream:
        reader, lines = read(stream)
        for count, one in enumerate(lines, start=1):
            check.look(one)
            if count % 256 == 0:
                progress(count, 0, "import_check")
                if token is not None:
                    token.check()
    return check.plan(reader.digest)


def import_records(
    ledger: Ledger,
    opener: Opener,
    plan: Plan,
    *,
    reason: str = "",
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> int:
    """Write what was planned, all of it or nothing; returns how many records. Stage: ``import_write``.

    Each record's entry in the journal gives as its reason ``import`` with the SHA-256 of the file, and ``reason``.

    Raises:
        RecordsAltered: the file is not what was looked at. ImportRefused: a rule of the archive refuses a record.
        VaultReadOnly, DiskFull and its kin; Cancelled.
    """
    at = _Place()
    terms_first = VocabularyTerm.entity in plan.new

    def wanted(stream: BinaryIO) -> Iterator[Record]:
        """In any order of the file: the terms before what is told in them."""
        if terms_first:
            with opener() as again:
                yield from (term for term in records(again) if isinstance(term, VocabularyTerm))
        for record in records(stream):
            if not terms_first or not isinstance(record, VocabularyTerm):
                yield record

    def records(stream: BinaryIO) -> Iterator[Record]:
        reader, lines = read(stream)
        done = 0
        for one in lines:
            if isinstance(one, Problem):
                raise RecordsAltered
            at.reading = one
            record = one.record
            if record.id not in plan.standing:
                if record.id in plan.codes:
                    code: dict[str, Any] = {"code": plan.codes[record.id][1]}
                    record = dataclasses.replace(record, **code)
                yield record
                done += 1
            if one.line % 256 == 0:
                progress(done, plan.total, "import_write")
                if token is not None:
                    token.check()
        at.reading = None
        if reader.digest != plan.sha256 or done != plan.total:
            raise RecordsAltered

    said = f"import {plan.sha256} {reason}".strip()
    with opener() as stream:
        try:
            return ledger.create_all(wanted(stream), reason=said)
        except ArchiveError as error:
            raise at.refusal(error) from error


class _Place:
    """Which line is being written, so that an error can name it."""

    def __init__(self) -> None:
        self.reading: Reading | None = None

    def refusal(self, error: ArchiveError) -> ArchiveError:
        if self.reading is None or not isinstance(error, _REFUSALS):
            return error
        field = str(getattr(error, "field", ""))
        return ImportRefused.of([Problem(self.reading.line, Fault.RULE, self.reading.record.entity, field)], 1)


def _standing(ledger: Ledger, record: Record) -> Mapping[str, object] | None:
    sql = f'SELECT * FROM "{record.entity}" WHERE id = ?'  # a declared name
    return ledger.database.row(sql, (record.id,))


class _Check:
    """What has to be known of all lines together."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._problems: list[Problem] = []
        self._faults = 0
        self._ids: dict[str, str] = {}
        self._codes: dict[str, str] = {}
        self._highest: dict[str, int] = {}
        self._wanted: list[tuple[str, str, str]] = []
        self._open: list[tuple[int, str, Named]] = []
        self._terms: set[tuple[str, str]] = set()
        self._coded: list[tuple[int, str, str, tuple[str, str]]] = []
        self._new = Counter[str]()
        self._same: set[str] = set()

    def look(self, one: Reading | Problem) -> None:
        """Take one line in."""
        if isinstance(one, Problem):
            self._fault(one)
            if one.record_id:
                self._ids.setdefault(one.record_id, one.kind)
            return
        record, kind = one.record, one.record.entity
        if record.id in self._ids:
            self._fault(Problem(one.line, Fault.ID_TWICE, kind, "id"))
            return
        self._ids[record.id] = kind
        for named in named_by(record):
            if self._ids.get(named.record_id) != named.entity:
                self._open.append((one.line, kind, named))
        if isinstance(record, VocabularyTerm):
            fault = fault_of(record)
            if fault:
                self._fault(Problem(one.line, Fault.VALUE, kind, fault))
            self._terms.add((record.vocabulary, record.term))
        for spec, code in own_codes_in(record):
            vocabulary = "" if spec.codes is None else spec.codes.__name__
            self._coded.append((one.line, kind, spec.name, (vocabulary, code)))
        standing = _standing(self._ledger, record)
        if standing is not None:
            differing = _differing(one, standing)
            if differing:
                self._fault(Problem(one.line, Fault.ID_DIFFERS, kind, differing))
            self._same.add(record.id)
            return
        self._new[kind] += 1
        if record.prefix:
            self._number(one)

    def _number(self, one: Reading) -> None:
        kind, code = one.record.entity, one.code
        if code in self._codes:
            self._fault(Problem(one.line, Fault.CODE_TWICE, kind, "code"))
            return
        if code != NO_CODE:
            self._codes[code] = one.record.id
            form = code_form(one.record.prefix).fullmatch(code)
            number = int(form["number"]) if form else 0
            self._highest[kind] = max(self._highest.get(kind, 0), number)
        sql = f'SELECT 1 AS taken FROM "{kind}" WHERE code = ?'  # a declared name
        if code == NO_CODE or self._ledger.database.row(sql, (code,)) is not None:
            self._wanted.append((kind, one.record.id, code))

    def _fault(self, problem: Problem) -> None:
        self._faults += 1
        if len(self._problems) < MOST_PROBLEMS:
            self._problems.append(problem)

    def plan(self, sha256: str) -> Plan:
        """All of it together. Raises ``ImportRefused``."""
        for line, kind, named in self._open:
            if self._ids.get(named.record_id) != named.entity and not self._stands(named):
                self._fault(Problem(line, Fault.REFERENCE, kind, named.field))
        for line, kind, field, term in self._coded:
            if term not in self._terms and not has_term(self._ledger, *term):
                self._fault(Problem(line, Fault.TERM, kind, field))
        if self._problems:
            raise ImportRefused.of(sorted(self._problems, key=lambda one: one.line), self._faults)
        last: dict[str, int] = {}
        codes: dict[str, tuple[str, str]] = {}
        for kind, record_id, old in self._wanted:
            numbered = RECORD_TYPES[kind]
            if kind not in last:
                last[kind] = max(self._ledger.last_number(numbered), self._highest.get(kind, 0))
            last[kind] += 1
            codes[record_id] = (old, numbered.code_of(last[kind]))
        return Plan(sha256, dict(self._new), frozenset(self._same), codes)

    def _stands(self, named: Named) -> bool:
        if not named.entity:
            return False
        sql = f'SELECT 1 AS found FROM "{named.entity}" WHERE id = ? AND withdrawn_at IS NULL'
        return self._ledger.database.row(sql, (named.record_id,)) is not None


def _differing(one: Reading, standing: Mapping[str, object]) -> str:
    """The first field in which the record that stands differs from what the file states, or empty."""
    record = one.record
    if standing["withdrawn_at"] is not None:
        return "id"
    for spec in record.specs():
        if spec.name in one.left_out or (spec.name == "code" and record.prefix):
            continue
        if spec.to_plain(getattr(record, spec.name), record.entity) != spec.plain_from_columns(standing):
            return spec.name
    return ""
