"""What a custody report says: files with their SHA-256, every line of the journal about an item, and what that shows.

A full report names people, files and devices, and is for the vault's own hands. A reduced one has roles in the place
of people and nothing that somebody wrote: no titles, no names of files, no devices, no text of a hand-over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from archive.custody import CustodyLine, Detail, DetailKind
from archive.custody_book import CheckBook, FileCheck
from archive.dates import PartialDate
from archive.later_hashes import second_hashes
from archive.model.casework import CaseFile
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.proving import Fault
from archive.roles import Worker
from archive.sensitivity import MAY_LEAVE, raised
from archive.vault import Vault
from archive.vocabulary.custody import HandedTo, HandedWhat
from archive.vocabulary.evidence import AcquiredHow, CustodyAction, EvidenceKind, FileRole, Held
from archive.vocabulary.labels import LabelLanguage, label
from archive.vocabulary.work import WorkRole
from exports.dossier import words
from exports.errors import ExportError
from exports.labels import load_labels

PROOFS = (
    "proves_file", "proves_journal",
    "proves_not_before", "proves_not_clock", "proves_not_holder", "proves_not_people",
)
"""What a report shows and what it does not, in the order in which it says so."""

Fact = tuple[str, str]
"""What something is called, and what it is."""


@dataclass(eq=False)
class NothingToReport(ExportError):
    """A reduced report was asked for of what is protected as a whole, or of nothing."""

    code: ClassVar[str] = "custody_report_empty"


@dataclass(frozen=True)
class ReportLine:
    """One line of the journal."""

    number: int
    """Counted from 1 within the item."""
    when: datetime
    action: str
    who: str
    details: tuple[Fact, ...]
    entry: str
    """Number and SHA-256 of the journal's entry."""


@dataclass(frozen=True)
class ReportItem:
    """One item."""

    code: str
    facts: tuple[Fact, ...]
    files: tuple[tuple[Fact, ...], ...]
    lines: tuple[ReportLine, ...]
    away: tuple[str, ...]


@dataclass(frozen=True)
class CustodyReport:
    """A report in words of its language. Times are UTC."""

    language: str
    full: bool
    kind: str
    title: str
    made_at: datetime
    made: str
    intro: str
    items: tuple[ReportItem, ...]
    withheld: str
    """How many items are not in it, in a sentence; empty for none."""
    journal: tuple[Fact, ...]
    proofs: tuple[str, ...]


def custody_report(
    vault: Vault, items: Sequence[EvidenceItem], language: LabelLanguage, *, full: bool, case: CaseFile | None = None
) -> CustodyReport:
    """The report about these items, in the order in which they come; ``case`` only gives it its title.

    Raises:
        NothingToReport: no item is left for it. VaultLocked and what reading the vault raises.
    """
    shown = [item for item in items if full or (raised(vault.ledger, item) or item.sensitivity) in MAY_LEAVE]
    if not shown:
        raise NothingToReport
    return _Writer(vault, language, full=full).report(shown, len(items) - len(shown), case)


class _Writer:
    """Puts it into words. Who did something is numbered over the whole report."""

    def __init__(self, vault: Vault, language: LabelLanguage, *, full: bool) -> None:
        self._vault = vault
        self._language = language
        self._full = full
        self._words = load_labels(language, "custody_report")
        self._known = self._words.keys()
        self._dates = load_labels(language, "dossier")
        self._book = CheckBook(vault.database)
        self._actors: dict[WorkRole, list[str]] = {}

    def report(self, items: Sequence[EvidenceItem], withheld: int, case: CaseFile | None) -> CustodyReport:
        words, made_at = self._words, self._vault.clock.now()
        kind = words("kind" if self._full else "kind_reduced")
        if case is not None:
            title = words("of_case", kind=kind, code=case.code)
        elif len(items) == 1:
            title = words("of_item", kind=kind, code=items[0].code)
        else:
            title = words("of_many", kind=kind, number=len(items))
        return CustodyReport(
            language=self._language,
            full=self._full,
            kind=kind,
            title=title,
            made_at=made_at,
            made=words("made", moment=self._moment(made_at)),
            intro=words("intro_full" if self._full else "intro_reduced"),
            items=tuple(self._item(item) for item in items),
            withheld=words("withheld", number=withheld) if withheld else "",
            journal=tuple(self._journal()),
            proofs=tuple(words(key) for key in PROOFS),
        )

    def _item(self, item: EvidenceItem) -> ReportItem:
        files = self._vault.evidence.files(item)
        checks = self._book.of_files([file.id for file in files])
        others = second_hashes(self._vault.database, [item.id])
        lines = self._vault.evidence.custody(item)
        numbers = {line.hash: number for number, line in enumerate(lines, start=1)}
        return ReportItem(
            code=item.code,
            facts=tuple(self._facts(item)),
            files=tuple(
                tuple(self._file(number, file, checks.get(file.id), others.get(file.id, ())))
                for number, file in enumerate(files, start=1)
            ),
            lines=tuple(
                ReportLine(
                    number=number,
                    when=datetime.fromisoformat(line.when),
                    action=self._action(line),
                    who=self._who(line),
                    details=tuple(self._details(line, files, numbers)),
                    entry=f"{line.sequence} · {line.hash}",
                )
                for number, line in enumerate(lines, start=1)
            ),
            away=tuple(self._away(item, numbers)),
        )

    def _facts(self, item: EvidenceItem) -> Iterator[Fact]:
        words = self._words
        if self._full:
            yield words("title"), item.title
        yield words("what"), self._label(EvidenceKind, item.kind)
        yield words("held"), self._label(Held, item.held)
        if item.made.earliest or item.made.latest:
            yield words("made_on"), self._day(item.made)
        if item.acquired.earliest or item.acquired.latest:
            yield words("acquired"), self._day(item.acquired)
        yield words("acquired_how"), self._label(AcquiredHow, item.acquired_how)
        if self._full and item.acquired_from_id:
            yield words("acquired_from"), self._vault.people.get(item.acquired_from_id).code

    def _file(
        self, number: int, file: EvidenceFile, check: FileCheck | None, others: Sequence[str]
    ) -> Iterator[Fact]:
        words = self._words
        yield words("file", number=number), self._label(FileRole, file.role)
        yield words("sha256"), file.sha256
        for said in others:
            yield words("second_hash"), said
        yield words("size"), self._size(file.size)
        yield words("type"), file.media_type
        if self._full:
            yield words("name"), file.name_received
            if file.modified_received:
                yield words("modified"), self._moment(datetime.fromisoformat(file.modified_received))
        yield words("checked"), self._check(check)

    def _check(self, check: FileCheck | None) -> str:
        if check is None:
            return self._words("checked_never")
        moment = self._moment(datetime.fromisoformat(check.checked))
        if check.fault is None:
            return self._words("checked_whole", moment=moment)
        return self._words("checked_fault", moment=moment, fault=self._fault(check.fault))

    def _fault(self, fault: Fault) -> str:
        return self._words(f"fault_{fault}")

    def _action(self, line: CustodyLine) -> str:
        action = label(CustodyAction, line.action, self._language)
        return f"{action} ({self._words('with_whole')})" if line.with_whole else action

    def _who(self, line: CustodyLine) -> str:
        if self._full:
            return line.actor
        role = Worker.of(line.actor).role
        known = self._actors.setdefault(role, [])
        if line.actor not in known:
            known.append(line.actor)
        return self._words("staff", role=self._label(WorkRole, role), number=known.index(line.actor) + 1)

    def _details(
        self, line: CustodyLine, files: Sequence[EvidenceFile], numbers: dict[str, int]
    ) -> Iterator[Fact]:
        for detail in line.details:
            if self._full or detail.spec.sensitivity in MAY_LEAVE:
                key = f"detail_{detail.name}"
                name = self._words(key) if key in self._known else detail.name.replace("_", " ")
                yield name, self._value(detail, files, numbers)

    def _value(self, detail: Detail, files: Sequence[EvidenceFile], numbers: dict[str, int]) -> str:
        kind, value = detail.spec.kind, detail.value
        if kind is DetailKind.FILE:
            return self._file_named(value, files)
        if kind is DetailKind.PERSON:
            return self._vault.people.get(value).code
        if kind is DetailKind.SIZE and value.isdecimal():
            return self._size(int(value))
        if kind is DetailKind.ENTRY:
            return self._words("line", number=numbers[value]) if value in numbers else value
        if detail.spec.vocabulary is Fault:
            return self._fault(Fault(value))
        if detail.spec.vocabulary is not None:
            codes = value.split(" ") if kind is DetailKind.CODES else [value]
            return ", ".join(label(detail.spec.vocabulary, code, self._language) for code in codes)
        return value

    def _file_named(self, file_id: str, files: Sequence[EvidenceFile]) -> str:
        for number, file in enumerate(files, start=1):
            if file.id == file_id:
                return f"{number} ({label(FileRole, file.role, self._language)})"
        row = self._vault.database.row(
            "SELECT i.code FROM evidence_file f JOIN evidence_item i ON i.id = f.item_id WHERE f.id = ?", (file_id,)
        )
        return "?" if row is None else str(row["code"])

    def _away(self, item: EvidenceItem, numbers: dict[str, int]) -> Iterator[str]:
        for handed in self._vault.handovers.away(item):
            yield self._words(
                "away_line",
                what=self._label(HandedWhat, handed.said.what),
                to=self._label(HandedTo, handed.said.to),
                day=self._day(handed.said.day),
                number=numbers.get(handed.entry, 0),
            )

    def _journal(self) -> Iterator[Fact]:
        words, journal = self._words, self._vault.journal
        yield words("head_entries"), str(journal.count())
        head = self._vault.database.row(
            "SELECT sequence, hash, time FROM journal_head WHERE device = ? ORDER BY sequence DESC LIMIT 1",
            (journal.device,),
        )
        if head is None:
            yield words("head_signed"), words("head_none")
            return
        moment = self._moment(datetime.fromisoformat(head["time"]))
        yield words("head_signed"), words("head_signed_at", sequence=head["sequence"], moment=moment)
        yield words("head_hash"), str(head["hash"])
        if self._full:
            yield words("head_device"), journal.device
        yield words("head_key"), self._vault.signers.signing_key.public().fingerprint()

    def _label(self, vocabulary: type, code: str) -> str:
        return label(vocabulary, code, self._language)

    def _moment(self, when: datetime) -> str:
        return words.moment(self._dates, when)

    def _day(self, day: PartialDate) -> str:
        return day.to_edtf()

    def _size(self, size: int) -> str:
        return words.size(self._dates, size)

