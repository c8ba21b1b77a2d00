"""Lists and pages of records of any kind: what may stand in a line, and what is shown only when it is asked for."""

from __future__ import annotations

import pytest

from archive.errors import RecordNotFound
from archive.model.acts import Act, PeopleGroup
from archive.model.catalogue import RECORD_TYPES
from archive.model.claims import Source
from archive.model.fields import Sensitivity
from archive.model.liberty import DetentionPeriod
from archive.model.organisations import Organisation, Place
from archive.model.people import Involvement, Person
from archive.model.proceedings import Sentence
from archive.sensitivity import raise_to
from archive.vocabulary.casework import Role
from tests.ui.record_samples import CONDITION, HELPER, Samples, write_samples
from tests.ui.told_vault import NAME, Told
from ui.presenters.record_kinds import IN_CASES, LISTED, OWN_PAGE, parts_of
from ui.presenters.record_lines import _TITLES, SHOWN
from ui.presenters.record_sheet import RecordSheets
from ui.presenters.records import RecordsPresenter


@pytest.fixture
def samples(told: Told) -> Samples:
    return write_samples(told.vault, told.case, told.vault.people.get(told.victim))


def test_a_line_is_made_only_of_what_a_list_may_show() -> None:
    for entity, names in _TITLES.items():
        for name in names:
            spec = RECORD_TYPES[entity].spec(name)
            # What a reference names is shown by its code, and codes are open.
            assert spec.refers or spec.sensitivity in SHOWN, (entity, name)
            assert spec.sensitivity not in (Sensitivity.SOURCE, Sensitivity.VAULT_ONLY), (entity, name)


def test_every_kind_can_be_reached_somewhere() -> None:
    parts = {part for kind in RECORD_TYPES.values() for part, _ in parts_of(kind)}
    assert set(IN_CASES) <= set(LISTED)
    assert {RECORD_TYPES[entity] for entity in OWN_PAGE} & set(LISTED) == {PeopleGroup, Organisation, Place}
    for kind in parts | set(LISTED):
        assert kind.entity in RECORD_TYPES
    for listed in LISTED:
        assert all(part.spec(field).refers for part, field in parts_of(listed))


def test_no_line_names_anybody_or_says_what_somebody_suffers(told: Told, samples: Samples) -> None:
    records = RecordsPresenter(told.vault)
    shown = "".join(
        f"{line.code} {line.title} {line.status}"
        for kind in RECORD_TYPES.values()
        for line in records.lines(kind.entity, told.vault.ledger.ids(kind)[:50], "en").values()
    )
    for never in (HELPER, NAME, CONDITION, "somebody at the court", "duty desk"):
        assert never not in shown
    assert "Station on Quay Street" in shown
    assert "P-0001" in shown


def test_lines_speak_the_language_that_is_asked_for(told: Told, samples: Samples) -> None:
    line = RecordsPresenter(told.vault).line("detention_period", samples.period, "ru")
    assert line is not None
    assert line.title.startswith("Административный арест")


def test_a_record_protected_as_a_whole_shows_its_code_alone(told: Told, samples: Samples) -> None:
    act = told.vault.records.get(Act, samples.act)
    raise_to(told.vault.ledger, act, Sensitivity.SOURCE, reason="who told it could be seen")
    line = RecordsPresenter(told.vault).line("act", act.id, "en")
    assert line is not None
    assert (line.code, line.title, line.status, line.when) == (act.code, "", "", None)
    sheet = RecordSheets(told.vault).sheet("act", act.id, "en")
    assert sheet.facts == ()
    assert RecordSheets(told.vault).sheet("act", act.id, "en", protected=True).facts


def test_what_is_protected_is_left_out_until_it_is_asked_for(told: Told, samples: Samples) -> None:
    sheets = RecordSheets(told.vault)
    closed = sheets.sheet("detention_period", samples.period, "en")
    assert "confirmed_by" not in {fact.spec.name for fact in closed.facts}
    assert closed.hidden == 1
    opened = sheets.sheet("detention_period", samples.period, "en", protected=True)
    assert "confirmed_by" in {fact.spec.name for fact in opened.facts}


def test_the_history_tells_no_more_than_the_page(told: Told, samples: Samples) -> None:
    period = told.vault.records.get(DetentionPeriod, samples.period)
    told.vault.records.amend(period, {"confirmed_by": "a clerk", "reason_words": "shouting"}, reason="asked again")
    sheets = RecordSheets(told.vault)
    closed, opened = (
        sheets.sheet("detention_period", period.id, "en", protected=one).history[0] for one in (False, True)
    )
    assert closed.reason == "asked again"
    told_of = {one.spec.name: one.after and one.after.value for one in closed.differences}
    assert told_of == {"confirmed_by": None, "reason_words": "shouting"}
    assert {one.spec.name: one.after and one.after.value for one in opened.differences}["confirmed_by"] == "a clerk"


def test_a_source_is_not_found_by_what_names_it(told: Told, samples: Samples) -> None:
    helper = told.vault.records.get(Source, samples.contact).person_id
    sheet = RecordSheets(told.vault).sheet("person", str(helper), "en")
    assert samples.contact not in {line.id for line in sheet.naming}


def test_a_role_that_tells_a_source_is_counted_nowhere(told: Told, samples: Samples) -> None:
    sheets = RecordSheets(told.vault)
    assert "involvement" not in {line.entity for line in sheets.sheet("person", told.source, "en").naming}
    act = told.vault.records.get(Act, samples.act)
    told.vault.records.add(
        Involvement, person_id=told.source, object_entity="act", object_id=act.id, role=Role.SOURCE
    )
    told.vault.records.add(
        Involvement, person_id=told.victim, object_entity="act", object_id=act.id, role=Role.VICTIM
    )
    closed, opened = (sheets.sheet("act", act.id, "en", protected=one).parts[0] for one in (False, True))
    assert (len(closed.lines), len(opened.lines)) == (1, 2)


def test_who_a_person_is_is_shown_only_when_asked_for(told: Told, samples: Samples) -> None:
    sheets = RecordSheets(told.vault)
    closed = {fact.spec.name for fact in sheets.sheet("person", told.victim, "en").facts}
    assert not closed & {"label", "occupation", "residence", "birth"}
    opened = {fact.spec.name for fact in sheets.sheet("person", told.victim, "en", protected=True).facts}
    assert "label" in opened


def test_names_and_consents_are_not_led_to(told: Told, samples: Samples) -> None:
    sheet = RecordSheets(told.vault).sheet("person", told.victim, "en")
    assert not {line.entity for line in sheet.naming} & {"name_form", "consent", "case_member"}
    assert {"act", "charge"} <= {line.entity for line in sheet.naming}
    assert "detention_period" in {line.entity for part in sheet.parts for line in part.lines}


def test_a_sheet_has_the_parts_and_what_names_it(told: Told, samples: Samples) -> None:
    sheet = RecordSheets(told.vault).sheet("proceeding", samples.proceeding, "en")
    parts = {part.kind.entity: len(part.lines) for part in sheet.parts}
    assert (parts["charge"], parts["proceeding_step"]) == (1, 1)
    assert [line.code for line in sheet.naming] == ["D-0001"]
    assert [line.entity for line in sheet.cases] == ["case_file"]
    assert [change.action for change in sheet.history] == ["create"]


def test_a_part_says_what_it_is_part_of(told: Told, samples: Samples) -> None:
    sentence = told.vault.ledger.ids(Sentence)[0]
    sheet = RecordSheets(told.vault).sheet("sentence", sentence, "en")
    assert sheet.owner is not None
    assert sheet.owner.id == samples.step


def test_ids_by_code_words_and_name(told: Told, samples: Samples) -> None:
    records = RecordsPresenter(told.vault)
    court = [samples.court]
    assert records.ids("organisation") == court
    assert records.ids("organisation", "o-0001") == court
    assert records.ids("organisation", "hears administrative") == court
    assert records.ids("organisation", "Court No. 2") == court
    assert records.ids("organisation", "zebra") == []
    assert records.ids("charge", "J-0001") == told.vault.ledger.ids(RECORD_TYPES["charge"])
    with pytest.raises(RecordNotFound):
        records.ids("no such kind")


def test_the_records_of_a_case(told: Told, samples: Samples) -> None:
    records = RecordsPresenter(told.vault)
    lines = records.of_case(told.case, "en")
    people = {samples.act, samples.group, samples.period, samples.concern}
    assert {line.id for line in lines} == people | {samples.proceeding, samples.complaint, samples.task}
    assert records.of_case(told.other_case, "en") == []
    for entity, one in (("act", samples.act), ("proceeding", samples.proceeding)):
        records.take_out(told.case, entity, one, "of another case")
    left = {line.id for line in records.of_case(told.case, "en")}
    assert not left & {samples.act, samples.proceeding}
    assert records.line("act", samples.act, "en") is not None


def test_people_are_offered_by_code_and_named_only_when_asked(told: Told, samples: Samples) -> None:
    records = RecordsPresenter(told.vault)
    by_code = records.candidates((Person,), "P-0", "en")
    assert {line.title for line in by_code} == {""}
    assert told.victim in {line.id for line in by_code}
    assert records.candidates((Person,), NAME, "en") == []
    assert next(line.title for line in records.candidates((Person,), NAME, "en", names=True)) == NAME


def test_candidates_without_words_are_the_newest(told: Told, samples: Samples) -> None:
    found = RecordsPresenter(told.vault).candidates((Organisation, DetentionPeriod), "", "en")
    assert {line.id for line in found} == {samples.court, samples.period}


def test_by_code_keeps_to_the_kinds(told: Told, samples: Samples) -> None:
    records = RecordsPresenter(told.vault)
    found = records.by_code((DetentionPeriod,), " d-0001 ", "en")
    assert found is not None
    assert found.id == samples.period
    assert records.by_code((Organisation,), "D-0001", "en") is None
