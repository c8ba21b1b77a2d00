"""Whoever covered something does not confirm it."""

from __future__ import annotations

import pytest

from archive.covering.engine import Covering
from archive.covering.second_look import SecondLook
from archive.errors import RecordNotFound
from archive.roles import SameReader, change_worker, set_works_alone
from archive.second_reading import ReadingNeedsReason
from archive.vault import Vault
from archive.vocabulary.covering import CoverStatus
from archive.vocabulary.work import WorkRole
from tests.archive.covering.conftest import TakeIn, areas, box
from tests.archive.covering.planted import photo


def test_somebody_else_confirms_or_sends_back(vault: Vault, taken: TakeIn) -> None:
    original = taken(photo(), "a.jpg")
    made = Covering(vault).cover(original, areas(box(0, 0, 100, 100)), note="")
    look = SecondLook(vault)
    assert [one.id for one in look.waiting()] == [made.redaction.id]
    with pytest.raises(SameReader):
        look.confirm(made.file)
    with pytest.raises(ReadingNeedsReason):
        look.send_back(made.file, reason=" ")
    with pytest.raises(RecordNotFound):
        look.confirm(original)
    assert look.send_back(made.file, reason="an ear is left").status is CoverStatus.SENT_BACK
    change_worker(vault, WorkRole.REVIEWER)
    confirmed = look.confirm(made.file)
    assert confirmed.status is CoverStatus.CONFIRMED
    assert confirmed.reviewed_by == "reviewer"
    assert confirmed.made_by != "reviewer"
    assert look.waiting() == []


def test_who_works_alone_confirms_and_is_named_twice(vault: Vault, taken: TakeIn) -> None:
    made = Covering(vault).cover(taken(photo(), "a.jpg"), areas(box(0, 0, 100, 100)), note="")
    set_works_alone(vault, True)
    confirmed = SecondLook(vault).confirm(made.file)
    assert confirmed.reviewed_by == confirmed.made_by
