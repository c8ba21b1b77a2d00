"""An allegation is written whole or not at all, as one action, and nobody's yes is made up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from archive.allegation import AllegationEmpty, Allegations, Doer, OwnWords, Somebody, Told, ToldAct, ToldPaper
from archive.body import Mark, View, mark_of
from archive.date_words import parse_words
from archive.errors import ArchiveError, FieldInvalid, RecordNotFound
from archive.integrity.errors import ComplaintWithoutYes
from archive.model.acts import Act, PeopleGroup
from archive.model.catalogue import RECORD_TYPES
from archive.model.claims import Citation
from archive.model.health import HealthConcern, MedicalFinding, MedicalRecord
from archive.model.liberty import AccessRecord, DetentionPeriod
from archive.model.organisations import Organisation, OrganisationInvolvement
from archive.model.people import Involvement, Person
from archive.model.proceedings import Complaint
from archive.model.work import RiskAssessment, Task
from archive.undo import undo
from archive.vault import Vault
from archive.vocabulary.bodies import OrganisationKind
from archive.vocabulary.casework import Answer, CaseKind, Role
from archive.vocabulary.harm import ActKind, BodyRegion, BodySide, Consistency, Independence, Method
from archive.vocabulary.liberty import AccessSeeker, MeasureKind
from archive.vocabulary.proceedings import ComplaintOutcome


@pytest.fixture
def told(vault: Vault) -> Told:
    """A whole allegation: two acts, health, a paper with a finding, access, no complaint, a danger, a next step."""
    person = vault.people.add("Жанат Өтеген")
    station = vault.records.add(Organisation, kind=OrganisationKind.POLICE)
    case = vault.cases.open("At the tram stop", CaseKind.HARASSMENT)
    testimony = vault.testimonies.add(witness=person)
    return Told(
        subject=(person.entity, person.id),
        case_id=case.id,
        words=OwnWords(quote="They beat me for two nights.", origin=(testimony.entity, testimony.id), locator="¶ 3"),
        acts=(
            ToldAct(
                {"kind": ActKind.ILL_TREATMENT, "methods": (Method.TRUNCHEON,), "how_often": "two nights"},
                Doer(station.id, "second shift", Somebody(label="officer with a scar")),
                Somebody(label="somebody in the same cell"),
            ),
            ToldAct({"kind": ActKind.FORCED_CONFESSION, "statement_extracted": Answer.YES}),
        ),
        concerns=({"condition": "headaches"},),
        papers=(
            ToldPaper(
                {"independence": Independence.STATE},
                (
                    {
                        "body_site": "outer side",
                        "region": BodyRegion.THIGH,
                        "side": BodySide.LEFT,
                        "diagram": Mark(View.FRONT, 560, 620).text(),
                        "consistency": Consistency.TYPICAL,
                    },
                ),
            ),
        ),
        accesses=({"seeker": AccessSeeker.FAMILY, "granted": Answer.NO, "requested": parse_words("8 January 2022")},),
        complaint={"outcome": ComplaintOutcome.NOT_FILED_FEAR, "fear_of_reprisal": Answer.YES},
        risk={"threats": "officers ask for him at home"},
        next_step={"title": "Find a doctor of his own choice"},
    )


def counts(vault: Vault) -> dict[str, int]:
    return {name: len(vault.ledger.ids(kind)) for name, kind in RECORD_TYPES.items()}


def test_everything_of_it_is_written(vault: Vault, told: Told) -> None:
    written = Allegations(vault.ledger).write(told)
    beaten, confession = (vault.records.get(Act, one) for one in written.acts)
    assert (beaten.victim_id, beaten.how_often) == (told.subject[1], "two nights")
    assert confession.statement_extracted is Answer.YES
    for act in (beaten, confession):
        (cited,) = vault.records.about(Citation, "target", act)
        assert (cited.quote, cited.locator) == ("They beat me for two nights.", "¶ 3")
        assert [case.id for case in vault.cases.cases_of(act)] == [told.case_id]
    roles = {one.role: one for one in vault.records.about(Involvement, "object", beaten)}
    assert set(roles) == {Role.ALLEGED_PERPETRATOR, Role.WITNESS}
    assert vault.people.get(roles[Role.ALLEGED_PERPETRATOR].person_id).label == "officer with a scar"
    (body,) = vault.records.about(OrganisationInvolvement, "object", beaten)
    assert (body.unit, body.role) == ("second shift", Role.ALLEGED_PERPETRATOR)
    (concern,) = vault.ledger.find(HealthConcern)
    (paper,) = vault.ledger.find(MedicalRecord)
    (finding,) = vault.records.parts(MedicalFinding, "record_id", paper.id)
    assert (concern.condition, paper.independence) == ("headaches", Independence.STATE)
    assert mark_of(finding.diagram) == Mark(View.FRONT, 560, 620)
    (period,) = vault.ledger.find(DetentionPeriod)
    assert period.kind is MeasureKind.KIND_NOT_STATED, "a kind of detention was invented"
    assert len(vault.records.parts(AccessRecord, "period_id", period.id)) == 1
    complaint = vault.records.get(Complaint, written.complaint_id)
    assert complaint.act_id is None, "it would be about one act alone"
    assert complaint.agreed is Answer.NOT_STATED
    (task,) = vault.ledger.find(Task)
    assert (task.about_entity, task.about_id) == (Complaint.entity, complaint.id)
    assert len(vault.records.about(RiskAssessment, "about", vault.people.get(told.subject[1]))) == 1


def test_it_is_one_action_that_is_undone_as_a_whole(vault: Vault, told: Told) -> None:
    before = counts(vault)
    Allegations(vault.ledger).write(told)
    assert counts(vault) != before
    undo(vault.ledger)
    assert counts(vault) == before


Spoil = Callable[[Told], Told]


def _next(values: Mapping[str, Any]) -> Spoil:
    return lambda told: replace(told, next_step=values)


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        pytest.param(lambda told: replace(told, acts=()), AllegationEmpty, id="nothing was done"),
        pytest.param(
            lambda told: replace(told, papers=(ToldPaper({"opinion": "bruises"}),)), FieldInvalid, id="whose doctor"
        ),
        pytest.param(
            lambda told: replace(told, complaint={"outcome": ComplaintOutcome.TO_BE_FILED}),
            ComplaintWithoutYes,
            id="a complaint without a yes",
        ),
        pytest.param(lambda told: replace(told, subject=("person", "f" * 32)), RecordNotFound, id="nobody"),
        pytest.param(lambda told: replace(told, subject=("case_file", told.case_id)), FieldInvalid, id="a case"),
        pytest.param(_next({"title": "x", "kind": "no such kind"}), FieldInvalid, id="the last thing of all"),
    ],
)
def test_whatever_is_wrong_leaves_nothing(
    vault: Vault, told: Told, spoil: Spoil, error: type[ArchiveError]
) -> None:
    before, entries = counts(vault), len(list(vault.journal.entries()))
    with pytest.raises(error):
        Allegations(vault.ledger).write(spoil(told))
    assert counts(vault) == before
    assert len(list(vault.journal.entries())) == entries


def test_a_group_has_acts_and_access_but_no_body(vault: Vault, told: Told) -> None:
    group = vault.records.add(PeopleGroup, label="taken from the tram stop")
    of_group = replace(told, subject=(group.entity, group.id))
    with pytest.raises(FieldInvalid):
        Allegations(vault.ledger).write(of_group)
    people = len(vault.ledger.find(Person))
    Allegations(vault.ledger).write(replace(of_group, concerns=(), papers=(), acts=(ToldAct(told.acts[1].values),)))
    assert len(vault.ledger.find(Person)) == people, "a group became people"


def test_a_unit_that_nobody_can_name_is_somebody_unidentified(vault: Vault, told: Told) -> None:
    act = ToldAct({"kind": ActKind.THREAT}, Doer(unit="men in black without badges"))
    (written,) = Allegations(vault.ledger).write(replace(told, acts=(act,))).acts
    (role,) = vault.records.about(Involvement, "object", vault.records.get(Act, written))
    assert vault.people.get(role.person_id).label == "men in black without badges"


def test_no_complaint_is_planned_without_a_yes(vault: Vault, told: Told) -> None:
    written = Allegations(vault.ledger).write(told)
    complaint = vault.records.get(Complaint, written.complaint_id)
    with pytest.raises(ComplaintWithoutYes):
        vault.records.amend(complaint, {"outcome": ComplaintOutcome.TO_BE_FILED})
    planned = vault.records.amend(complaint, {"outcome": ComplaintOutcome.TO_BE_FILED, "agreed": Answer.YES})
    with pytest.raises(ComplaintWithoutYes):
        vault.records.amend(planned, {"agreed": Answer.NO})
    assert vault.records.get(Complaint, planned.id).agreed is Answer.YES


@pytest.mark.parametrize(
    "words",
    [
        *("", "front", "front 10", "side 1 2", "front 1 1001", "front -1 2", "front 1 2 3"),
        *("back ١ 2", "front 1e2 3", "see page 4", "front  1 2", "front 00001 2"),
    ],
)
def test_other_words_are_no_place_on_the_drawing(words: str) -> None:
    assert mark_of(words) is None


def test_a_place_on_the_drawing_comes_back() -> None:
    for mark in (Mark(View.BACK, 0, 1000), Mark(View.FRONT, 480, 230)):
        assert mark_of(mark.text()) == mark
