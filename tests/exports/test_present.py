"""Who is in an export, as the vault's own register names them: with an answer of theirs and without one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive.model.people import Person
from archive.vocabulary.casework import CaseKind, IdentityMode, NameKind, Role
from archive.vocabulary.evidence import AcquiredHow, EvidenceKind
from exports.edition import Presence
from exports.making import CONTENT, RECORDS, ExportResult, make_dossier, make_export
from exports.spec import Override
from tests.exports.case_in_vault import Sample, agree, photo
from tests.exports.packages import PARTNER, files_in, opened

REASON = "The village says the name in every account."


def registered(result: ExportResult) -> dict[str, list[str]]:
    return dict(json.loads(result.export.contents)["people"])


def person(sample: Sample, *forms: str) -> Person:
    made = sample.vault.people.add(forms[0])
    for form in forms[1:]:
        sample.vault.people.add_name(made, form, NameKind.TRANSLITERATION)
    return made


def test_who_appears_speaks_and_gave(sample: Sample, tmp_path: Path) -> None:
    vault = sample.vault
    giver = person(sample, "Орман Қызылов")
    agree(vault, giver, IdentityMode.CODED)
    item = vault.evidence.add("A gate", EvidenceKind.PHOTO, acquired_how=AcquiredHow.FOUND, acquired_from=giver)
    vault.intake.take_in_bytes(photo(labels=False), "a.jpg", item.id)
    vault.cases.add(sample.case.id, item)
    people = registered(make_dossier(vault, sample.spec(), tmp_path / "x.pdf"))
    assert set(people[sample.named.id]) >= {Presence.APPEARS, Presence.SPEAKS}
    assert people[sample.coded.id] == [Presence.APPEARS]
    assert people[giver.id] == [Presence.GAVE]
    assert sample.silent.id not in people


def test_whose_name_was_let_pass_without_consent(sample: Sample, tmp_path: Path) -> None:
    vault = sample.vault
    case = vault.cases.open("A mill", CaseKind.HARASSMENT)
    neighbour = person(sample, "Кәмшат Арыстанова", "Kamshat Arystanova")
    elsewhere = person(sample, "Маржан Төлебаева")
    namesake = person(sample, "Маржан Ескендірова")
    vault.cases.involve(case, neighbour, Role.RELATIVE)
    event = vault.events.add("A door", description="Соседка Арыстанову видела. Төлебаева Маржанға айтты.")
    vault.cases.add(case.id, event)
    letter = vault.evidence.add("Letter", EvidenceKind.LETTER, acquired_how=AcquiredHow.FOUND)
    other = person(sample, "Бекзат Құмарұлы")
    vault.intake.take_in_bytes("Бекзат Құмарұлы келді.".encode(), "a.txt", letter.id)
    vault.cases.add(case.id, letter)
    passed = (
        Override("name_in_text", event.code, REASON),
        Override("name_in_exhibit", letter.code, REASON),
    )
    target = tmp_path / "x.age"
    result = make_export(vault, sample.spec(PARTNER, case_id=case.id, overrides=passed), target)
    people = registered(result)
    assert people[neighbour.id] == [Presence.NAMED], "one word of the name is enough inside the case"
    assert people[elsewhere.id] == [Presence.NAMED], "the whole name, turned around and declined"
    assert people[other.id] == [Presence.NAMED], "in an exhibit that is text"
    assert namesake.id not in people, "a first name that many share tells nobody"
    files = files_in(opened(target))
    for part in (RECORDS, CONTENT):
        for one in (neighbour, elsewhere, other):
            assert one.id.encode() not in files[part], "the register stays in the vault"


def test_a_case_without_people_names_nobody(sample: Sample, tmp_path: Path) -> None:
    case = sample.vault.cases.open("Nobody", CaseKind.HARASSMENT)
    assert registered(make_dossier(sample.vault, sample.spec(case_id=case.id), tmp_path / "x.pdf")) == {}


@pytest.mark.parametrize("words", ["", "Күн шуақты. Река была высокой."])
def test_ordinary_words_name_nobody(sample: Sample, tmp_path: Path, words: str) -> None:
    case = sample.vault.cases.open("Weather", CaseKind.HARASSMENT, summary=words)
    assert registered(make_dossier(sample.vault, sample.spec(case_id=case.id), tmp_path / "x.pdf")) == {}
