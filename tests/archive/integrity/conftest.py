"""A vault with one person, and short words for what the rules look at."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from archive.dates import PartialDate
from archive.model.liberty import DetentionPeriod
from archive.model.people import Person
from archive.vault import Vault
from archive.vocabulary.liberty import MeasureKind

TODAY = date(2022, 6, 30)


@pytest.fixture
def person(vault: Vault) -> Person:
    return vault.people.add(label="a baker of Zharqynqala")


def day(year: int, month: int, number: int) -> PartialDate:
    return PartialDate.day(date(year, month, number))


def held(vault: Vault, person: Person, kind: MeasureKind, **values: Any) -> DetentionPeriod:
    return vault.records.add(DetentionPeriod, subject_entity="person", subject_id=person.id, kind=kind, **values)
