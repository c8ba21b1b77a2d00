"""What the files of an item say of themselves: read when somebody asks, shown as a stranger's words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from archive.capture_claim import use_as_made
from archive.capture_facts import Fact
from archive.capture_store import Kept, ReadThrough
from archive.capture_when import Place
from archive.dates import PartialDate
from archive.model.evidence import EvidenceFile
from archive.vault import Vault
from archive.vocabulary.evidence_facts import FactMeaning
from crypto.jobs import CancelToken, Progress

_FIRST: Final = (FactMeaning.DEVICE, FactMeaning.SERIAL, FactMeaning.PERSON, FactMeaning.PROGRAM)
"""What is shown in short, in this order; time and place stand before it."""
_IN_SHORT: Final = 6


@dataclass(frozen=True)
class FileWords:
    """One file and what it says. ``refused`` is a code of ``DecodingRefused``, or empty."""

    file: EvidenceFile
    kept: Kept

    @property
    def refused(self) -> str:
        return self.kept.refused

    @property
    def made(self) -> PartialDate | None:
        """When it was made, by the clock of the device or program."""
        found = self.kept.revealed.made
        return None if found is None else found[1]

    @property
    def place(self) -> Place | None:
        """Where, as it says."""
        found = self.kept.revealed.place
        return None if found is None else found[1]

    def in_short(self) -> list[tuple[FactMeaning, str]]:
        """Devices, numbers, names and programs, each value once."""
        lines = []
        for meaning in _FIRST:
            rows = (fact for fact in self.kept.revealed.about(meaning) if fact.name != "MakerNote")
            values = dict.fromkeys(fact.value for fact in rows)
            if values:
                more = len(values) - _IN_SHORT
                lines.append((meaning, "; ".join(list(values)[:_IN_SHORT]) + ("; …" if more > 0 else "")))
        return lines

    def everything(self) -> list[tuple[FactMeaning, tuple[Fact, ...]]]:
        """Every row, by what it is about."""
        groups = ((meaning, self.kept.revealed.about(meaning)) for meaning in FactMeaning)
        return [(meaning, facts) for meaning, facts in groups if facts]

    def warnings(self) -> tuple[FactMeaning, ...]:
        """What may lead to somebody."""
        return self.kept.revealed.warnings


class ItemWords:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def offered(self, files: Sequence[EvidenceFile]) -> bool:
        """Whether any of these files is of a kind that says something."""
        return any(self._vault.facts.offered(file) for file in files)

    def read(self, item_id: str, token: CancelToken, *, again: bool = False) -> list[FileWords]:
        """What the files of an item say, as it was kept, or read now. ``again``: read in any case.

        Raises:
            RecordNotFound, ObjectMissing, ObjectDamaged, Cancelled, and the errors of the disk.
        """
        found = []
        for file in self._vault.evidence.files(self._vault.evidence.get(item_id)):
            if not self._vault.facts.offered(file):
                continue
            kept = None if again else self._vault.facts.kept(file)
            if kept is None or kept.refused:
                kept = self._vault.facts.read(file, keep=not self._vault.read_only, token=token)
            found.append(FileWords(file, kept))
        return found

    def use_as_made(self, words: FileWords, reason: str) -> None:
        """The file's date becomes the day on which the item was made, the file its source.

        Raises as ``archive.capture_claim.use_as_made``. Without a date in the file nothing is done.
        """
        found = words.kept.revealed.made
        if found is not None:
            item = self._vault.evidence.get(words.file.item_id)
            use_as_made(self._vault.ledger, item, words.file, *found, reason=reason)

    def waiting(self) -> int:
        """How many files were not read yet."""
        return 0 if self._vault.read_only else len(self._vault.facts.waiting())

    def read_waiting(self, progress: Progress, token: CancelToken) -> ReadThrough:
        """Read all of them. Raises as ``CaptureFacts.read_waiting``."""
        return self._vault.facts.read_waiting(progress, token)


def as_text(words: FileWords, labels: Sequence[tuple[FactMeaning, str]]) -> str:
    """Everything that a file says, one row on a line, under the words for each meaning."""
    named = dict(labels)
    lines: list[str] = []
    for meaning, facts in words.everything():
        lines += [*([""] if lines else []), named.get(meaning, str(meaning))]
        for fact in facts:
            where = " · ".join(part for part in (fact.part, fact.group) if part)
            lines.append(f"    {fact.name}: {fact.value}    [{where}]")
    return "\n".join(lines)
