"""Consent decides what an edition holds, and some rules whatever consent says."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from archive.dates import PartialDate
from archive.model.casework import CaseFile
from archive.model.claims import RowClass
from archive.model.fields import Record, Sensitivity
from archive.model.people import Person
from archive.model.testimony import Testimony
from archive.sensitivity import raise_to
from archive.vocabulary.casework import CaseKind, IdentityMode, Role
from archive.vocabulary.evidence import EvidenceKind, FileRole
from archive.vocabulary.testimony import (
    ConsentFor,
    ContentScope,
    Decision,
    Language,
    TextKind,
    Use,
)
from exports.edition import Edition
from exports.editions import make_edition
from tests.exports.case_in_vault import AUDIENCE, MOMENT, NAMED, USE, Sample, agree

DAY = MOMENT.date()
Raise = Callable[[Record, Sensitivity], None]


def edition_of(sample: Sample, case: CaseFile | None = None, **changes: object) -> Edition:
    spec = sample.spec(**({"case_id": case.id} if case else {}), **changes)
    return make_edition(sample.vault, spec, MOMENT)[0]


@pytest.fixture
def case(sample: Sample) -> CaseFile:
    return sample.vault.cases.open("A case of its own", CaseKind.CRIMINAL)


def spoken_by(sample: Sample, case: CaseFile, name: str, **fields: Any) -> tuple[Person, Testimony]:
    witness = sample.vault.people.add(name)
    testimony = sample.vault.testimonies.add(witness=witness, **fields)
    sample.vault.testimonies.seal(
        sample.vault.testimonies.write(testimony, "What I saw.", Language.ENGLISH)
    )
    sample.vault.cases.add(case.id, testimony)
    return witness, testimony


def test_people_appear_as_they_agreed(sample: Sample) -> None:
    shown = {person.display: person for person in edition_of(sample).people}
    assert list(shown) == [NAMED, "Person A", "major of police"]
    assert shown[NAMED].occupation == "beekeeper"
    assert shown["Person A"].occupation == ""
    assert shown["Person A"].identity is IdentityMode.CODED


@pytest.mark.parametrize(("language", "coded"), [("en", "Person A"), ("ru", "Лицо А"), ("kk", "Тұлға А")])
def test_codes_speak_the_language_of_the_dossier(sample: Sample, language: str, coded: str) -> None:
    assert edition_of(sample, language=language).people[1].display == coded


def test_without_an_answer_only_the_part_in_the_event_is_told(sample: Sample) -> None:
    arrest = edition_of(sample).events[1]
    assert arrest.parties == ("Person A", "relative", "major of police")


def test_the_source_of_an_event_does_not_appear(sample: Sample) -> None:
    assert all("source" not in " ".join(event.parties) for event in edition_of(sample).events)


def test_a_place_is_told_only_beside_named_people(sample: Sample) -> None:
    events = edition_of(sample).events
    assert [event.place for event in events] == ["Square by the old mill", "", ""]
    assert [event.place_withheld for event in events] == [False, True, False]


def test_testimonies_of_those_who_did_not_agree_stay_inside(sample: Sample) -> None:
    edition = edition_of(sample)
    assert [shown.speaker for shown in edition.testimonies] == [NAMED, "Ё. В. Т."]
    assert edition.withheld.testimonies == 2


@pytest.mark.parametrize(
    "changes", [{"use": Use.MEDIA}, {"audience": "Somebody else"}, {"use": Use.WGAD, "audience": ""}]
)
def test_another_use_or_audience_has_its_own_answers(sample: Sample, changes: dict[str, Any]) -> None:
    edition = edition_of(sample, **changes)
    assert not edition.testimonies
    assert [person.display for person in edition.people] == ["major of police"]


def test_an_expired_answer_is_no(sample: Sample, case: CaseFile) -> None:
    witness, _ = spoken_by(sample, case, "Expired Person")
    consent = sample.vault.consents.record(witness)
    sample.vault.consents.answer(consent, USE, Decision.YES, audience=AUDIENCE, expires=DAY - timedelta(days=1))
    assert not edition_of(sample, case).testimonies
    sample.vault.consents.answer(consent, USE, Decision.YES, audience=AUDIENCE, expires=DAY)
    assert len(edition_of(sample, case).testimonies) == 1


def test_a_consent_taken_back_is_no(sample: Sample, case: CaseFile) -> None:
    witness, _ = spoken_by(sample, case, "Withdrawn Person")
    agree(sample.vault, witness, IdentityMode.NAMED)
    assert len(edition_of(sample, case).testimonies) == 1
    sample.vault.consents.take_back(sample.vault.consents.of(witness)[0], DAY)
    assert not edition_of(sample, case).testimonies


def test_a_summary_may_go_where_only_a_summary_was_allowed(sample: Sample, case: CaseFile) -> None:
    witness, testimony = spoken_by(sample, case, "Summary Person")
    agree(sample.vault, witness, IdentityMode.CODED, ContentScope.SUMMARY)
    assert not edition_of(sample, case).testimonies
    sample.vault.testimonies.write(testimony, "In short: a van.", Language.ENGLISH, TextKind.SUMMARY)
    shown = edition_of(sample, case).testimonies
    assert [one.text.body for one in shown] == ["In short: a van."]


def test_statistic_only_gives_no_text(sample: Sample, case: CaseFile) -> None:
    witness, _ = spoken_by(sample, case, "Number Person")
    agree(sample.vault, witness, IdentityMode.CODED, ContentScope.STATISTIC_ONLY)
    assert not edition_of(sample, case).testimonies


def test_a_redacted_text_goes_before_the_statement_and_its_translation(sample: Sample, case: CaseFile) -> None:
    witness, testimony = spoken_by(sample, case, "Redacted Person")
    agree(sample.vault, witness, IdentityMode.CODED)
    sample.vault.testimonies.write(testimony, "Что я видел.", Language.RUSSIAN, TextKind.TRANSLATION)
    texts = edition_of(sample, case, language="ru").testimonies
    assert [one.text.kind for one in texts] == [TextKind.STATEMENT, TextKind.TRANSLATION]
    assert {one.number for one in texts} == {1}
    sample.vault.testimonies.write(testimony, "What I [ ].", Language.ENGLISH, TextKind.REDACTED)
    texts = edition_of(sample, case, language="ru").testimonies
    assert [one.text.kind for one in texts] == [TextKind.REDACTED]


def test_a_coded_witness_has_a_name_of_their_own(sample: Sample, case: CaseFile) -> None:
    witness, testimony = spoken_by(
        sample, case, "Coded Witness", taken=PartialDate.day(date(2026, 3, 9)), pseudonym="The neighbour"
    )
    agree(sample.vault, witness, IdentityMode.CODED)
    sample.vault.cases.involve(case, witness, Role.VICTIM)
    edition = edition_of(sample, case)
    assert edition.people[0].display == "Person A"
    assert edition.testimonies[0].speaker == "The neighbour"
    assert not edition.testimonies[0].exact_day
    sample.vault.ledger.amend(testimony, {"pseudonym": ""})
    assert edition_of(sample, case, language="kk").testimonies[0].speaker == "Куә 1"


def test_a_child_speaks_only_when_a_guardian_agreed_and_never_by_name(sample: Sample, case: CaseFile) -> None:
    witness, _ = spoken_by(sample, case, "Young Person")
    sample.vault.ledger.amend(witness, {"is_minor": True})
    agree(sample.vault, witness, IdentityMode.NAMED)
    assert not edition_of(sample, case).testimonies
    agree(sample.vault, witness, IdentityMode.NAMED, given_for=ConsentFor.CHILD)
    assert [one.speaker for one in edition_of(sample, case).testimonies] == ["Witness 1"]


@pytest.mark.parametrize("role", [Role.SOURCE, Role.INTERVIEWER, Role.INTERPRETER])
def test_sources_and_staff_are_not_even_coded(sample: Sample, case: CaseFile, role: Role) -> None:
    person = sample.vault.people.add("Helping Person")
    agree(sample.vault, person, IdentityMode.NAMED)
    sample.vault.cases.involve(case, person, role)
    assert edition_of(sample, case).people == ()


@pytest.mark.parametrize("role", [Role.ALLEGED_PERPETRATOR, Role.COMMANDER, Role.JUDGE])
def test_officials_appear_by_their_office_even_with_consent(sample: Sample, case: CaseFile, role: Role) -> None:
    person = sample.vault.people.add("Official Person")
    agree(sample.vault, person, IdentityMode.NAMED)
    sample.vault.cases.involve(case, person, role)
    assert "Official" not in edition_of(sample, case).people[0].display


def test_exhibits_keep_their_numbers_when_some_are_withheld(sample: Sample) -> None:
    edition = edition_of(sample)
    assert [(one.name, one.path) for one in edition.exhibits] == [
        ("E-1", "data/exhibits/E-01.jpg"), ("E-4", "data/exhibits/E-04.txt"), ("E-5", ""),
    ]  # fmt: skip
    assert edition.withheld.exhibits == ("E-2", "E-3")


@pytest.mark.parametrize("level", [Sensitivity.IDENTIFYING, Sensitivity.SOURCE, Sensitivity.VAULT_ONLY])
def test_protected_exhibits_stay_inside(sample: Sample, case: CaseFile, level: Sensitivity) -> None:
    sample.vault.cases.add(case.id, sample.vault.evidence.add("Thing", sensitivity=level))
    edition = edition_of(sample, case)
    assert not edition.exhibits
    assert edition.withheld.exhibits == ("E-1",)


@pytest.mark.parametrize(
    ("identity", "content", "shown"),
    [
        (IdentityMode.NAMED, ContentScope.FULL, True),
        (IdentityMode.CODED, ContentScope.FULL, False),
        (IdentityMode.NAMED, ContentScope.SUMMARY, False),
    ],
)
def test_a_voice_goes_out_only_with_its_owners_name(
    sample: Sample, case: CaseFile, identity: IdentityMode, content: ContentScope, shown: bool
) -> None:
    giver = sample.vault.people.add("Voice Person")
    agree(sample.vault, giver, identity, content)
    item = sample.vault.evidence.add("Voice", EvidenceKind.TESTIMONY_RECORDING, acquired_from=giver)
    sample.vault.cases.add(case.id, item)
    assert bool(edition_of(sample, case).exhibits) is shown


@pytest.fixture
def raised(sample: Sample) -> Iterator[Callable[[Record, Sensitivity], None]]:
    """Raises a record for one test; the sample is shared."""

    def to(record: Record, level: Sensitivity) -> None:
        assert raise_to(sample.vault.ledger, record, level, reason="told in confidence") is level

    yield to
    for one in sample.vault.ledger.find(RowClass):
        sample.vault.ledger.withdraw(one, reason="the test is over")


@pytest.mark.parametrize("level", [Sensitivity.IDENTIFYING, Sensitivity.SOURCE, Sensitivity.VAULT_ONLY])
def test_records_that_were_raised_stay_inside(sample: Sample, raised: Raise, level: Sensitivity) -> None:
    before = edition_of(sample)
    raised(before.events[0].record, level)
    raised(before.testimonies[0].record, level)
    raised(before.exhibits[0].record, level)
    after, gaps, _ = make_edition(sample.vault, sample.spec(), MOMENT)
    assert before.events[0].record.id not in {event.record.id for event in after.events}
    assert before.testimonies[0].record.id not in {one.record.id for one in after.testimonies}
    assert before.exhibits[0].record.id not in {one.record.id for one in after.exhibits}
    found = {(gap.code, gap.record) for gap in gaps}
    assert ("event_withheld", before.events[0].record.code) in found
    assert ("testimony_withheld", before.testimonies[0].record.code) in found
    assert ("exhibit_withheld", before.exhibits[0].record.code) in found


def test_a_case_that_was_raised_does_not_leave_at_all(sample: Sample, raised: Raise) -> None:
    edition = edition_of(sample)
    raised(edition.case, Sensitivity.SOURCE)
    _, gaps, _ = make_edition(sample.vault, sample.spec(), MOMENT)
    assert ("block", "case_protected") in {(gap.severity, gap.code) for gap in gaps}


def test_a_person_who_was_raised_to_a_source_is_not_mentioned(sample: Sample, raised: Raise) -> None:
    assert NAMED in {person.display for person in edition_of(sample).people}
    raised(sample.vault.people.named(NAMED)[0], Sensitivity.SOURCE)
    assert NAMED not in {person.display for person in edition_of(sample).people}


def test_a_redacted_file_goes_in_place_of_the_original(sample: Sample, case: CaseFile) -> None:
    item = sample.vault.evidence.add("Paper")
    original = sample.vault.intake.take_in_bytes(b"%PDF-1.7 everything", "a.pdf", item.id).file
    redacted = sample.vault.intake.take_in_bytes(b"%PDF-1.7 less", "b.pdf", item.id, role=FileRole.REDACTED).file
    sample.vault.cases.add(case.id, item)
    shown = edition_of(sample, case).exhibits[0]
    assert (shown.original, shown.attached) == (original, redacted)


def test_files_can_be_left_out(sample: Sample) -> None:
    edition = edition_of(sample, include_exhibits=False)
    assert [exhibit.path for exhibit in edition.exhibits] == ["", "", ""]
    assert edition.exhibits[0].original is not None


def test_staff_are_numbers_in_the_custody_annex(sample: Sample) -> None:
    assert {step.actor for step in edition_of(sample).custody} == {1}


def test_an_edition_is_the_same_for_the_same_records(sample: Sample) -> None:
    first, second = edition_of(sample), edition_of(sample)
    assert dataclasses.asdict(first) == dataclasses.asdict(second)
