"""An office that is printed beside an event is searched for names, whatever part the person had in it."""

from __future__ import annotations

import pytest

from archive.vocabulary.casework import CaseKind, Role
from exports.gaps import prepare
from tests.exports.case_in_vault import MOMENT, PROTECTED, Sample


@pytest.mark.parametrize("role", [Role.BYSTANDER, Role.INVESTIGATOR, Role.OPPOSING_WITNESS])
def test_a_name_in_the_office_of_an_official_blocks(sample: Sample, role: Role) -> None:
    vault = sample.vault
    case = vault.cases.open("A case of its own", CaseKind.CRIMINAL)
    event = vault.events.add("Search of a flat")
    vault.cases.add(case.id, event)
    officer = vault.people.add("Майор Берден Тоқсанов")
    vault.cases.involve(case, officer, Role.INVESTIGATOR, rank_or_unit="investigator")
    vault.cases.involve(event, officer, role, rank_or_unit=f"neighbour of {PROTECTED[1]}")
    edition, gaps = prepare(vault, sample.spec(case_id=case.id), MOMENT)
    assert edition.events[0].parties == (f"neighbour of {PROTECTED[1]}",)
    assert ("name_in_text", event.code) in {(gap.code, gap.record) for gap in gaps if gap.severity == "block"}
