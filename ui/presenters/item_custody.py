"""The custody of one item for the screen: what each line says, who has what now, and writing both down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from archive.clock import local_day
from archive.custody import CustodyLine, Detail, DetailKind
from archive.custody_handover import Handed, HandOver, Return
from archive.model.evidence import EvidenceFile
from archive.proving import Fault
from archive.vault import Vault
from archive.vocabulary.evidence import FileRole
from archive.vocabulary.labels import label
from ui.i18n import Language, name_of
from ui.presenters.by_code import person_by_code
from ui.presenters.item import grouped
from ui.presenters.second_fingerprint import named

_SHOWN_OF_A_HASH = 16
"""Digits of a SHA-256 that stand in a line; the report has all of them."""


@dataclass(frozen=True)
class LineShown:
    """One line, and what it says in words."""

    line: CustodyLine
    details: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class CustodyView:
    """The custody of an item."""

    item_id: str
    code: str
    lines: tuple[LineShown, ...]
    """Newest first."""
    away: tuple[Handed, ...]
    files: tuple[tuple[str, str], ...]
    """Id and words of each file that a copy can be of."""
    today: str
    """The day that it is here, as a hand-over of now would be dated."""


class CustodyDesk:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def view(self, item_id: str, language: Language) -> CustodyView:
        """What happened to an item, and what others have of it. Raises ``RecordNotFound``."""
        item = self._vault.evidence.get(item_id)
        lines = self._vault.evidence.custody(item)
        files = self._vault.evidence.files(item)
        numbers = {line.hash: number for number, line in enumerate(lines, start=1)}
        return CustodyView(
            item_id=item.id,
            code=item.code,
            lines=tuple(
                LineShown(line, tuple(self._details(line, files, numbers, language))) for line in reversed(lines)
            ),
            away=tuple(self._vault.handovers.away(item)),
            files=tuple(
                (file.id, f"{number} · {label(FileRole, file.role, language)}")
                for number, file in enumerate(files, start=1)
            ),
            today=local_day(self._vault.clock).isoformat(),
        )

    def person(self, untrusted_code: str) -> str:
        """The id of the person with that code; empty for an empty code. Raises ``RecordNotFound``."""
        return person_by_code(self._vault, untrusted_code).id if untrusted_code.strip() else ""

    def hand_over(self, item_id: str, said: HandOver) -> None:
        """Write it down. Raises as ``HandOvers.hand_over``."""
        self._vault.handovers.hand_over(self._vault.evidence.get(item_id), said)

    def give_back(self, item_id: str, entry: str, said: Return) -> None:
        """Write it down. Raises as ``HandOvers.give_back``."""
        self._vault.handovers.give_back(self._vault.evidence.get(item_id), entry, said)

    def _details(
        self, line: CustodyLine, files: Sequence[EvidenceFile], numbers: dict[str, int], language: Language
    ) -> Iterator[tuple[str, str]]:
        for detail in line.details:
            value = self._value(detail, files, numbers, language)
            if value:
                yield name_of(language, "terminal", "custody_detail", detail.name), value

    def _value(
        self, detail: Detail, files: Sequence[EvidenceFile], numbers: dict[str, int], language: Language
    ) -> str:
        kind, value = detail.spec.kind, detail.value
        if kind is DetailKind.FILE:
            return self._file(value, files, language)
        if kind is DetailKind.PERSON:
            return self._vault.people.get(value).code
        if kind is DetailKind.HASH:
            return f"{grouped(value[:_SHOWN_OF_A_HASH])} …"
        if kind is DetailKind.NAMED_HASH:
            name, digits = named(value)
            return f"{name} {grouped(digits[:_SHOWN_OF_A_HASH])} …"
        if kind is DetailKind.ENTRY:
            return str(numbers.get(value, ""))
        if detail.spec.vocabulary is Fault:
            return name_of(language, "terminal", "fault", value)
        if detail.spec.vocabulary is not None:
            codes = value.split(" ") if kind is DetailKind.CODES else [value]
            return ", ".join(label(detail.spec.vocabulary, code, language) for code in codes)
        if detail.name == "reason":
            return name_of(language, "reason", "", value)
        return value

    def _file(self, file_id: str, files: Sequence[EvidenceFile], language: Language) -> str:
        for number, file in enumerate(files, start=1):
            if file.id == file_id:
                return f"{number} · {label(FileRole, file.role, language)}"
        row = self._vault.database.row(
            "SELECT i.code FROM evidence_file f JOIN evidence_item i ON i.id = f.item_id WHERE f.id = ?", (file_id,)
        )
        return "" if row is None else str(row["code"])
