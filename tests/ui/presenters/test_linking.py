"""Putting standing records into a case and taking them out, on a real vault."""

from __future__ import annotations

import pytest

from archive.errors import RecordNotFound, VaultReadOnly
from archive.model.casework import CaseMember
from tests.ui.told_vault import NEVER_IN_LISTS, Told
from ui.presenters.linking import LinkingPresenter, Part
from ui.presenters.removal import Removable, RemovalPresenter


def member_of(told: Told, part: Part) -> str:
    return {Part.EVENTS: told.early, Part.TESTIMONIES: told.testimony, Part.EVIDENCE: told.item}[part]


PARTS = pytest.mark.parametrize("part", list(Part))


@PARTS
def test_put_in_it_is_offered_no_more_and_is_in_both_cases(told: Told, part: Part) -> None:
    linking, record = LinkingPresenter(told.vault), member_of(told, part)
    assert record in [one.id for one in linking.candidates(told.other_case, part, "")]
    assert record not in [one.id for one in linking.candidates(told.case, part, "")]
    assert linking.put_in(told.other_case, part, record) == record
    linking.put_in(told.other_case, part, record)
    assert linking.candidates(told.other_case, part, "") == [] or part is Part.EVENTS
    links = [one for one in told.vault.cases.links_ever(told.other_case) if one.member_id == record]
    assert len(links) == 1


@PARTS
def test_taken_out_it_stays_in_the_vault_and_the_reason_is_kept(told: Told, part: Part) -> None:
    linking, record = LinkingPresenter(told.vault), member_of(told, part)
    linking.take_out(told.case, part, record, " another case ")
    (found,) = [one for one in linking.candidates(told.case, part, "") if one.id == record]
    assert found.cases == ()
    (link,) = [one for one in told.vault.cases.links_ever(told.case) if one.member_id == record]
    entry = told.vault.journal.entries_of(CaseMember.entity, link.id)[-1]
    payload = told.vault.journal.payload(entry.hash)
    assert payload is not None
    assert payload["reason"] == "another case"


@pytest.mark.parametrize(
    ("part", "typed"),
    [(Part.EVENTS, "letter"), (Part.EVENTS, "V-0002"), (Part.TESTIMONIES, "T-0001"), (Part.EVIDENCE, "notice")],
)
def test_found_by_code_or_words_and_never_by_the_source(told: Told, part: Part, typed: str) -> None:
    found = LinkingPresenter(told.vault).candidates(told.other_case, part, typed)
    assert member_of(told, part) in [one.id for one in found]
    assert found[0].cases == ("C-0001",)
    assert not [planted for planted in NEVER_IN_LISTS if planted in repr(found)]


def test_what_was_taken_out_of_the_archive_is_not_offered(told: Told) -> None:
    RemovalPresenter(told.vault).take_out(Removable.EVENT, told.early, "twice")
    offered = LinkingPresenter(told.vault).candidates(told.other_case, Part.EVENTS, "")
    assert [one.id for one in offered] == [told.late]


def test_a_case_that_does_not_exist(told: Told) -> None:
    with pytest.raises(RecordNotFound):
        LinkingPresenter(told.vault).put_in("0" * 32, Part.EVENTS, told.early)


def test_reading_only_links_nothing(told_for_reading: Told) -> None:
    with pytest.raises(VaultReadOnly):
        LinkingPresenter(told_for_reading.vault).put_in(
            told_for_reading.other_case, Part.EVENTS, told_for_reading.early
        )
