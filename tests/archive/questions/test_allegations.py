"""Acts by method, by who did them, and by what came of a complaint."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from archive.dates import DateMode, Period
from archive.model.acts import Act
from archive.model.organisations import Organisation, OrganisationInvolvement
from archive.model.people import Involvement
from archive.model.proceedings import Complaint
from archive.questions.allegations import Wanted, allegations
from archive.vault import Vault
from archive.vocabulary.bodies import OrganisationKind
from archive.vocabulary.casework import Role
from archive.vocabulary.harm import ActKind, Method
from archive.vocabulary.proceedings import ComplaintAbout, ComplaintOutcome
from tests.archive.questions.invented_cases import day, said


@pytest.fixture
def acts(vault: Vault) -> dict[str, Act]:
    """A beating by police with a complaint that was rejected, one by nobody known, a confession, by codes."""
    person = vault.people.add("Қанат Бейсен")

    def act(kind: ActKind, happened: str, *methods: Method) -> Act:
        return vault.records.add(
            Act,
            kind=kind,
            victim_entity=person.entity,
            victim_id=person.id,
            happened=said(happened),
            methods=methods,
        )

    beaten = act(ActKind.ILL_TREATMENT, "7 January 2022", Method.TRUNCHEON, Method.PUNCHING_KICKING)
    unknown = act(ActKind.ILL_TREATMENT, "mid-March 2022")
    confession = act(ActKind.FORCED_CONFESSION, "not stated", Method.THREATS_TO_FAMILY)
    police = vault.records.add(Organisation, kind=OrganisationKind.SPECIAL_POLICE)
    vault.records.add(
        OrganisationInvolvement,
        organisation_id=police.id,
        object_entity=Act.entity,
        object_id=beaten.id,
        role=Role.ALLEGED_PERPETRATOR,
    )
    officer = vault.people.add(label="an officer with a scar")
    vault.records.add(
        Involvement,
        person_id=officer.id,
        object_entity=Act.entity,
        object_id=confession.id,
        role=Role.COMMANDER,
    )
    vault.records.add(
        Complaint, about=ComplaintAbout.ILL_TREATMENT, act_id=beaten.id, outcome=ComplaintOutcome.REJECTED
    )
    vault.records.add(
        Complaint, about=ComplaintAbout.OTHER, act_id=confession.id, outcome=ComplaintOutcome.NOT_FILED_FEAR
    )
    return {"beaten": beaten, "unknown": unknown, "confession": confession}


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ({}, ["beaten", "unknown", "confession"]),
        ({"kinds": [ActKind.ILL_TREATMENT]}, ["beaten", "unknown"]),
        ({"methods": [Method.TRUNCHEON]}, ["beaten"]),
        ({"methods": [Method.NOT_STATED]}, ["unknown"]),
        ({"methods": [Method.TRUNCHEON, Method.THREATS_TO_FAMILY]}, ["beaten", "confession"]),
        ({"methods": [Method.ELECTRIC_SHOCK]}, []),
        ({"perpetrators": [OrganisationKind.SPECIAL_POLICE]}, ["beaten"]),
        ({"perpetrators": [OrganisationKind.POLICE]}, []),
        ({"perpetrators": [OrganisationKind.UNIDENTIFIED]}, ["unknown"]),
        ({"outcomes": [ComplaintOutcome.REJECTED]}, ["beaten"]),
        ({"without_complaint": True}, ["unknown"]),
        ({"outcomes": [ComplaintOutcome.NOT_FILED_FEAR], "without_complaint": True}, ["unknown", "confession"]),
        ({"period": Period(day("2022-03-01"), day("2022-03-15"))}, ["unknown", "confession"]),
        ({"period": Period(day("2022-03-01"), day("2022-03-15")), "mode": DateMode.CERTAIN}, []),
        ({"period": Period(day("2022-03-01"), day("2022-03-31")), "mode": DateMode.CERTAIN}, ["unknown"]),
    ],
)
def test_allegations(vault: Vault, acts: dict[str, Act], wanted: dict[str, Any], names: list[str]) -> None:
    found = [one.code for one in allegations(vault.database, Wanted(**wanted))]
    assert found == [acts[name].code for name in names]


def test_an_allegation_names_by_code_alone(vault: Vault, acts: dict[str, Act]) -> None:
    beaten, _, confession = allegations(vault.database, Wanted())
    assert beaten.perpetrators == ("O-0001",)
    assert beaten.perpetrator_kinds == {OrganisationKind.SPECIAL_POLICE}
    assert (confession.perpetrators, confession.perpetrator_kinds) == (("P-0002",), frozenset())
    assert beaten.victim.code == "P-0001"
    assert not {word for word in ("Қанат", "scar") if word in repr([beaten, confession])}
    assert isinstance(beaten.happened.earliest, dt.date)
