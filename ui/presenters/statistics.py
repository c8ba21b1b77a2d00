"""Series of numbers by the day for which they hold: official ones and others side by side, never added."""

from __future__ import annotations

from dataclasses import dataclass

from archive.dates import PartialDate
from archive.model.claims import Source
from archive.model.work import Statistic
from archive.quantity import Quantity
from archive.questions.series import Figure, series_names, series_of
from archive.sensitivity import raised
from archive.vault import Vault
from archive.vocabulary.casework import ClaimStatus
from archive.vocabulary.work import SourceKind
from ui.presenters.record_lines import SHOWN


@dataclass(frozen=True)
class Number:
    """One number as it stands in a series."""

    id: str
    code: str
    amount: Quantity
    what: str
    told_by: str
    """To whom it is attributed, or the code of the publication."""
    official: bool
    part_of: str
    """Code of the number of which it is a part, or empty."""
    whole: Quantity | None
    superseded_by: str
    behind_newer: bool


@dataclass(frozen=True)
class Day:
    """The numbers of a series that hold for the same day; several stand beside each other."""

    as_of: PartialDate
    official: tuple[Number, ...]
    others: tuple[Number, ...]


class Series:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def names(self) -> list[str]:
        """All series that have standing numbers."""
        return series_names(self._vault.database)

    def days(self, name: str) -> list[Day]:
        """The numbers of a series in order of their days; those without a day last."""
        figures = series_of(self._vault.database, name)
        records = self._vault.ledger.many(Statistic, [one.statistic_id for one in figures])
        days: list[Day] = []
        for figure in figures:
            number = self._number(figure, records[figure.statistic_id])
            before = days[-1] if days else None
            bounds = (figure.as_of.earliest, figure.as_of.latest)
            if before is not None and (before.as_of.earliest, before.as_of.latest) == bounds:
                days.pop()
            else:
                before = Day(figure.as_of, (), ())
            official = (*before.official, number) if number.official else before.official
            others = before.others if number.official else (*before.others, number)
            days.append(Day(before.as_of, official, others))
        return days

    def _number(self, figure: Figure, record: Statistic) -> Number:
        whole = self._vault.records.get(Statistic, record.part_of_id) if record.part_of_id else None
        return Number(
            id=record.id,
            code=figure.code,
            amount=figure.amount,
            what=record.what,
            told_by=record.attributed_to or self._source(record.source_id),
            official=record.claim is ClaimStatus.OFFICIAL_CLAIM,
            part_of=whole.code if whole is not None else "",
            whole=whole.amount if whole is not None else None,
            superseded_by=figure.superseded_by,
            behind_newer=figure.behind_newer,
        )

    def _source(self, source_id: str | None) -> str:
        """The code of a publication; of somebody who told us nothing is said."""
        if source_id is None:
            return ""
        source = self._vault.records.get(Source, source_id)
        hidden = source.kind is SourceKind.PERSON or raised(self._vault.ledger, source) not in (None, *SHOWN)
        return "" if hidden else source.code
