"""Which of the records that were found are meant: those of a case, and those of a day or a period."""

from __future__ import annotations

from dataclasses import dataclass

from archive.dates import DateMode, PartialDate, Period
from archive.errors import RecordNotFound
from archive.model.casework import CaseFile, CaseMember
from archive.model.catalogue import RECORD_TYPES
from archive.model.people import Involvement
from archive.questions.periods import period_asked
from archive.spans import edge
from archive.vault import Vault


@dataclass(frozen=True)
class Narrowing:
    """What was typed beside the words that are searched for; empty is no condition."""

    case: str = ""
    """Code of a case."""
    period: str = ""
    """A day or period in words."""
    certain: bool = False
    """Only what surely falls into the period."""

    def __bool__(self) -> bool:
        return bool(self.case.strip() or self.period.strip())


class Meant:
    """A narrowing that was understood. Raises ``RecordNotFound``: no such case. ``PeriodNotUnderstood``."""

    def __init__(self, vault: Vault, narrowing: Narrowing) -> None:
        words = narrowing.period.strip()
        self._period: Period | None = period_asked(words) if words else None
        self._mode = DateMode.CERTAIN if narrowing.certain else DateMode.POSSIBLE
        self._ids = _ids_of_case(vault, narrowing.case) if narrowing.case.strip() else None

    def means(self, record_id: str, dated: PartialDate | None) -> bool:
        """Whether the record is meant. What has no date at all is never in a period; "not stated" may be."""
        if self._ids is not None and record_id not in self._ids:
            return False
        return self._period is None or (dated is not None and edge(dated).meets(self._period, self._mode))


def _ids_of_case(vault: Vault, untrusted_code: str) -> set[str]:
    """The case, what belongs to it, and who has a role in it, by the records that stay."""
    case = vault.records.by_code(untrusted_code)
    if not isinstance(case, CaseFile):
        raise RecordNotFound(entity=CaseFile.entity)
    ids = {case.id} | {member.member_id for member in vault.ledger.find(CaseMember, "case_id = ?", (case.id,))}
    for kind in RECORD_TYPES.values():
        if kind is not CaseMember and any(spec.name == "case_id" for spec in kind.specs()):
            ids.update(vault.ledger.ids(kind, "case_id = ?", (case.id,)))
    roles = vault.ledger.find(Involvement, "object_entity = ? AND object_id = ?", (case.entity, case.id))
    merges = vault.people.merges()
    return ids | {merges.lead(one.person_id) for one in roles}
