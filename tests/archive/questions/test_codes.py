"""A code that no vocabulary has is refused by name in every question that reads it, never passed over."""

from __future__ import annotations

import pytest

from archive.connection import Database
from archive.dates import Period
from archive.errors import FieldInvalid
from archive.model.acts import Act
from archive.model.organisations import Place
from archive.model.people import Person
from archive.model.proceedings import Charge, Complaint, Proceeding
from archive.questions.allegations import Wanted, allegations
from archive.questions.articles import article_asked
from archive.questions.charged import charged
from archive.questions.held import held
from archive.questions.identifying import identifying
from archive.questions.unanswered import unanswered
from archive.vault import Vault
from archive.vocabulary.bodies import PlaceKind
from archive.vocabulary.harm import ActKind
from archive.vocabulary.proceedings import ComplaintAbout, ComplaintOutcome, ProceedingKind
from tests.archive.questions.invented_cases import day, said, spring


def ask_everything(database: Database, person: Person) -> None:
    held(database, Period())
    charged(database, article_asked("405"))
    allegations(database, Wanted())
    unanswered(database, day("2022-06-30"))
    identifying(database, person)


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("detention_period", "kind"),
        ("detention_period", "status"),
        ("detention_change", "kind"),
        ("charge", "basis"),
        ("charge", "status"),
        ("act", "kind"),
        ("act", "methods"),
        ("act", "claim"),
        ("complaint", "about"),
        ("place", "kind"),
    ],
)
def test_a_code_of_nobody_is_refused(vault: Vault, table: str, column: str) -> None:
    spring(vault)
    place = vault.records.add(Place, kind=PlaceKind.CITY)
    person = vault.records.add(Person, residence_id=place.id)
    proceeding = vault.records.add(Proceeding, kind=ProceedingKind.CRIMINAL)
    vault.records.add(
        Charge,
        proceeding_id=proceeding.id,
        subject_entity=person.entity,
        subject_id=person.id,
        article_as_printed="405",
    )
    vault.records.add(Act, kind=ActKind.TORTURE)
    vault.records.add(
        Complaint, about=ComplaintAbout.OTHER, outcome=ComplaintOutcome.NONE_YET, filed=said("1 March 2022")
    )
    ask_everything(vault.database, person)
    with vault.database.atomic() as connection:
        connection.execute(f"UPDATE {table} SET {column} = 'of_tomorrow'")  # noqa: S608  columns named above
    with pytest.raises(FieldInvalid) as refused:
        ask_everything(vault.database, person)
    assert (refused.value.entity, refused.value.field) == (table, column)
