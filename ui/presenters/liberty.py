"""Liberty of a person or of a case in time, for the windows and the terminal."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from archive.clock import local_day
from archive.questions.liberty import Bar, liberty_of_case, liberty_of_group, liberty_of_person
from archive.vault import Vault
from archive.vocabulary.liberty import MeasureKind


@dataclass(frozen=True)
class LibertyView:
    """The bars, and the day from which they are seen."""

    day: dt.date
    bars: tuple[Bar, ...] = ()

    @property
    def kinds(self) -> tuple[MeasureKind, ...]:
        """Which kinds of measure there are, in the order of the vocabulary."""
        present = {bar.detention.kind for bar in self.bars}
        return tuple(kind for kind in MeasureKind if kind in present)


class LibertyPresenter:
    """Every method may be called on a worker thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def of_case(self, case_id: str) -> LibertyView:
        """What belongs to a case."""
        return LibertyView(self._day(), tuple(liberty_of_case(self._vault.database, case_id, self._day())))

    def of_person(self, person_id: str) -> LibertyView:
        """What is recorded about a person."""
        return LibertyView(self._day(), tuple(liberty_of_person(self._vault.database, person_id, self._day())))

    def of_group(self, group_id: str) -> LibertyView:
        """What is recorded about a group of people."""
        return LibertyView(self._day(), tuple(liberty_of_group(self._vault.database, group_id, self._day())))

    def _day(self) -> dt.date:
        return local_day(self._vault.clock)
