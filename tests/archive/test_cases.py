"""What belongs to a case, and what once belonged to it."""

from __future__ import annotations

from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, Role


def test_what_was_taken_out_is_no_member_and_still_a_link(vault: Vault) -> None:
    case = vault.cases.open("Ferry landing closed", CaseKind.HARASSMENT)
    stays, goes = vault.events.add("Letter sent"), vault.events.add("Landing closed")
    for event in (stays, goes):
        vault.cases.add(case.id, event)
    vault.cases.take_out(case.id, goes, reason="belongs to another case")
    assert [event.id for event in vault.cases.events(case.id)] == [stays.id]
    assert [(link.member_id, link.withdrawn) for link in vault.cases.links_ever(case.id)] == [
        (stays.id, False),
        (goes.id, True),
    ]


def test_put_in_again_there_are_two_links_and_one_member(vault: Vault) -> None:
    case, event = vault.cases.open("Ferry landing closed", CaseKind.HARASSMENT), vault.events.add("Letter sent")
    vault.cases.add(case.id, event)
    vault.cases.take_out(case.id, event, reason="")
    vault.cases.add(case.id, event)
    assert [link.withdrawn for link in vault.cases.links_ever(case.id)] == [True, False]
    assert len(vault.cases.events(case.id)) == 1


def test_a_role_that_was_taken_back_is_still_known(vault: Vault) -> None:
    event, other = vault.events.add("Letter sent"), vault.events.add("Landing closed")
    person = vault.people.add()
    was = vault.cases.involve(event, person, Role.WITNESS)
    vault.cases.involve(other, person, Role.VICTIM)
    vault.ledger.withdraw(was, reason="was elsewhere")
    assert vault.cases.involvements(event) == []
    assert [(one.role, one.withdrawn) for one in vault.cases.involvements_ever(event)] == [(Role.WITNESS, True)]


def test_what_ties_a_record_to_others(vault: Vault) -> None:
    case, event = vault.cases.open("Ferry landing closed", CaseKind.HARASSMENT), vault.events.add("Letter sent")
    person, somebody = vault.people.add(), vault.people.add()
    vault.cases.add(case.id, event)
    role = vault.cases.involve(event, person, Role.WITNESS)
    of_case = vault.cases.involve(case, person, Role.VICTIM)
    assert [tie.id for tie in vault.cases.ties(event)][1:] == [role.id]
    assert [tie.id for tie in vault.cases.ties(person)] == [role.id, of_case.id]
    assert vault.cases.ties(somebody) == []
