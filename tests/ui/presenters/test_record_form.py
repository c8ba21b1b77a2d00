"""A form for every kind of record: every field has its place, and its words come back as the same values."""

from __future__ import annotations

import dataclasses

import pytest

from archive.date_words import parse_words
from archive.errors import FieldInvalid
from archive.model.acts import Act
from archive.model.catalogue import RECORD_TYPES, entity_field
from archive.model.fields import Record, Sensitivity
from archive.model.health import HealthConcern
from archive.model.liberty import DetentionPeriod
from archive.model.organisations import Organisation, OrganisationInvolvement
from archive.model.work import Note, RiskAssessment, Task
from archive.vocabulary.harm import ActKind, Method
from tests.ui.record_samples import write_samples
from tests.ui.told_vault import Told
from ui.presenters.meanwhile import Clashed
from ui.presenters.record_form import (
    Form,
    FormField,
    Group,
    empty_words,
    form_of,
    missing,
    reference,
    values_of,
    words_of,
)
from ui.presenters.record_saving import RecordSaving

KINDS = pytest.mark.parametrize("kind", list(RECORD_TYPES.values()), ids=list(RECORD_TYPES))


def fields_of(kind: type[Record], *, new: bool = True) -> dict[str, FormField]:
    return {one.name: one for group in form_of(kind, new=new) for one in group.fields}


@KINDS
def test_every_field_is_asked_once(kind: type[Record]) -> None:
    listed = [one.name for group in form_of(kind, new=True) for one in group.fields]
    open_kinds = {entity_field(spec) for spec in kind.specs() if spec.refers == "*"}
    given = {"code"} if kind.prefix else set[str]()
    marked = {"citation": {"fragment", "target_paragraph", "quoted_id", "value"}, "note": {"fragment"}}
    left = marked.get(kind.entity, set())
    assert len(listed) == len(set(listed))
    assert set(listed) == {spec.name for spec in kind.specs()} - open_kinds - given - left


@KINDS
def test_what_never_changes_is_asked_only_for_a_new_record(kind: type[Record]) -> None:
    assert not [one.name for one in fields_of(kind, new=False).values() if one.spec.fixed]


@KINDS
def test_an_empty_form_gives_what_the_kind_says_by_itself(kind: type[Record]) -> None:
    for one in fields_of(kind).values():
        if not one.needed:
            for name, value in values_of(kind, one, empty_words(one)).items():
                assert value == kind.spec(name).default or (value in (None, "") and name == one.open_entity)


@KINDS
def test_what_stays_in_the_vault_stands_apart(kind: type[Record]) -> None:
    groups = {group.group: group.fields for group in form_of(kind, new=True)}
    if Group.VAULT_ONLY in groups:
        assert list(groups)[-1] is Group.VAULT_ONLY
        assert {one.spec.sensitivity for one in groups[Group.VAULT_ONLY]} == {Sensitivity.VAULT_ONLY}
        assert Sensitivity.VAULT_ONLY not in {one.spec.sensitivity for one in groups[Group.FACTS]}


def test_kinds_that_never_leave_are_plain_forms() -> None:
    assert [group.group for group in form_of(Note, new=True)] == [Group.FACTS]
    assert [group.group for group in form_of(RiskAssessment, new=True)] == [Group.FACTS]


def test_words_and_the_choice_out_of_a_list_stand_side_by_side() -> None:
    names = list(fields_of(DetentionPeriod))
    assert names.index("place_id") == names.index("place") + 1
    assert names.index("ordered_by_id") == names.index("ordered_by") + 1


def test_nothing_is_chosen_before_somebody_chose() -> None:
    kind = fields_of(Act)["kind"]
    assert empty_words(kind) == ""
    assert missing(fields_of(Act).values(), {}) == ["kind"]
    assert missing(fields_of(HealthConcern).values(), {"condition": " \n"}) == ["person_id", "condition"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("kind", "no such code"),
        ("methods", "truncheon, no such code"),
        ("place_id", "person:0"),
        ("victim_id", "organisation:0"),
        ("victim_id", "P-0001"),
    ],
    ids=["code", "codes", "other-kind", "open-other-kind", "no-reference"],
)
def test_words_that_mean_nothing_name_the_field(name: str, words: str) -> None:
    with pytest.raises(FieldInvalid) as raised:
        values_of(Act, fields_of(Act)[name], words)
    assert raised.value.field == name


@pytest.mark.parametrize("words", ["March 2022", "soon"])
def test_a_day_is_one_day(words: str) -> None:
    with pytest.raises(FieldInvalid):
        values_of(RiskAssessment, fields_of(RiskAssessment)["review_on"], words)


def test_samples_come_back_from_their_words(told: Told) -> None:
    write_samples(told.vault, told.case, told.vault.people.get(told.victim))
    for kind in RECORD_TYPES.values():
        for record in told.vault.ledger.find(kind):
            for one in fields_of(kind).values():
                for name, value in values_of(kind, one, words_of(one, record)).items():
                    said = getattr(record, name)
                    if one.form is Form.DATE:
                        assert (value.text or value.to_edtf()) == (said.text or said.to_edtf())
                    else:
                        assert value == said, (kind.entity, name)


def test_a_new_record_in_a_case_belongs_to_it(told: Told) -> None:
    saving = RecordSaving(told.vault)
    words = {"kind": "torture", "victim_id": reference("person", told.victim), "happened": "early May 2022"}
    act = told.vault.records.get(Act, saving.add(Act, words, {}, told.case))
    assert (act.kind, act.victim_entity, act.victim_id) == (ActKind.TORTURE, "person", told.victim)
    assert act.happened == parse_words("early May 2022")
    assert [case.id for case in told.vault.cases.cases_of(act)] == [told.case]


def test_a_preset_is_taken_as_it_is(told: Told) -> None:
    preset = {"about_entity": "case_file", "about_id": told.case}
    task = told.vault.records.get(Task, RecordSaving(told.vault).add(Task, {"title": "Ask"}, preset))
    assert (task.about_entity, task.about_id) == ("case_file", told.case)


def test_nothing_is_written_where_one_value_does_not_fit(told: Told) -> None:
    before = told.vault.ledger.ids(Act)
    with pytest.raises(FieldInvalid):
        RecordSaving(told.vault).add(Act, {"kind": "torture", "place_id": "place:" + "0" * 32}, {}, told.case)
    assert told.vault.ledger.ids(Act) == before


def test_only_what_the_form_changed_is_written_and_the_reason_stays(told: Told) -> None:
    samples = write_samples(told.vault, told.case, told.vault.people.get(told.victim))
    saving = RecordSaving(told.vault)
    act = told.vault.records.get(Act, samples.act)
    seen = {name: words_of(one, act) for name, one in fields_of(Act, new=False).items()}
    told.vault.records.amend(act, {"instrument": "a railing"})
    saving.save(Act, act.id, {**seen, "words": "He was pushed."}, seen, reason=" heard again ")
    now = told.vault.records.get(Act, act.id)
    assert (now.words, now.instrument, now.methods) == ("He was pushed.", "a railing", act.methods)
    entry = told.vault.ledger.journal.entries_of(Act.entity, act.id)[-1]
    assert entry.fields == ("words",)
    assert (told.vault.ledger.journal.payload(entry.hash) or {})["reason"] == "heard again"


def test_a_field_that_somebody_else_changed_is_asked_about(told: Told) -> None:
    samples = write_samples(told.vault, told.case, told.vault.people.get(told.victim))
    saving = RecordSaving(told.vault)
    act = told.vault.records.get(Act, samples.act)
    seen = {name: words_of(one, act) for name, one in fields_of(Act, new=False).items()}
    told.vault.records.amend(act, {"methods": (Method.SUFFOCATION,)})
    mine = {**seen, "methods": "truncheon"}
    clashed = saving.save(Act, act.id, mine, seen)
    assert clashed == Clashed({"methods": "suffocation"}, {"methods": "truncheon"})
    assert told.vault.records.get(Act, act.id).methods == (Method.SUFFOCATION,)
    assert saving.save(Act, act.id, mine, seen, insist=True) == act.id
    assert told.vault.records.get(Act, act.id).methods == (Method.TRUNCHEON,)


def test_an_open_reference_changes_with_its_kind(told: Told) -> None:
    samples = write_samples(told.vault, told.case, told.vault.people.get(told.victim))
    act = told.vault.records.get(Act, samples.act)
    seen = {name: words_of(one, act) for name, one in fields_of(Act, new=False).items()}
    RecordSaving(told.vault).save(
        Act, act.id, {**seen, "victim_id": reference("people_group", samples.group)}, seen
    )
    now = told.vault.records.get(Act, act.id)
    assert (now.victim_entity, now.victim_id) == ("people_group", samples.group)


def test_open_references_offer_only_what_makes_sense() -> None:
    field = fields_of(OrganisationInvolvement)["object_id"]
    assert [kind.entity for kind in field.targets] == ["case_file", "event", "act"]
    assert fields_of(Organisation)["place_id"].targets == (RECORD_TYPES["place"],)
    assert dataclasses.is_dataclass(field)
