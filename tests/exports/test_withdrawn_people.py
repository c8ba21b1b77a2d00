"""Who was taken out of the archive, or took a consent back at night, is in no dossier."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from archive.errors import RecordNotFound
from archive.model.people import Person
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, IdentityMode, Role
from archive.vocabulary.evidence import EvidenceKind
from archive.vocabulary.testimony import Language
from exports.edition import Edition
from exports.editions import make_edition
from tests.exports.case_in_vault import MOMENT, Sample, agree

NAME = "Салтанат Кертаева"


def told_by(sample: Sample) -> tuple[Person, str]:
    """A case of its own with a person who agreed to everything; returns the person and the case's id."""
    vault: Vault = sample.vault
    case = vault.cases.open("A case of its own", CaseKind.CRIMINAL)
    person = vault.people.add(NAME, occupation="potter")
    agree(vault, person, IdentityMode.NAMED)
    vault.cases.involve(case, person, Role.VICTIM)
    testimony = vault.testimonies.add(witness=person)
    vault.testimonies.seal(vault.testimonies.write(testimony, "What I saw.", Language.ENGLISH))
    item = vault.evidence.add("Recording", EvidenceKind.TESTIMONY_RECORDING, acquired_from=person)
    for member in (testimony, item):
        vault.cases.add(case.id, member)
    return person, case.id


def edition(sample: Sample, case_id: str, moment: datetime = MOMENT) -> Edition:
    return make_edition(sample.vault, sample.spec(case_id=case_id), moment)[0]


def holds_nothing_of_the_person(found: Edition) -> bool:
    return not found.people and not found.testimonies and not found.exhibits and not found.consents


@pytest.mark.parametrize("way", ["withdraw", "erase"])
def test_who_was_taken_out_appears_nowhere(sample: Sample, way: str) -> None:
    person, case_id = told_by(sample)
    assert edition(sample, case_id).people[0].display == NAME
    getattr(sample.vault.ledger, way)(person, reason="asked for it")
    assert holds_nothing_of_the_person(edition(sample, case_id))


def test_a_case_that_was_taken_out_is_not_exported(sample: Sample) -> None:
    _, case_id = told_by(sample)
    sample.vault.ledger.withdraw(sample.vault.cases.get(case_id), reason="entered twice")
    with pytest.raises(RecordNotFound):
        edition(sample, case_id)


@pytest.fixture
def almaty(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Almaty")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("almaty")
def test_a_consent_taken_back_after_midnight_does_not_count_till_morning(sample: Sample) -> None:
    person, case_id = told_by(sample)
    night = datetime(2026, 5, 17, 21, 30, tzinfo=UTC)
    sample.vault.consents.take_back(sample.vault.consents.of(person)[0], night.astimezone().date())
    assert holds_nothing_of_the_person(edition(sample, case_id, night))
