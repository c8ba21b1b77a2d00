"""Handing over and getting back: what the journal holds of it, who has what now, and what is refused."""

from __future__ import annotations

from datetime import date

import pytest

from archive.custody import KNOWN, DetailKind
from archive.custody_handover import HandOver, HandOverUnfit, Return
from archive.dates import PartialDate
from archive.errors import VaultReadOnly
from archive.journal_proof import prove_journal
from archive.model.evidence import EvidenceItem
from archive.model.fields import Sensitivity
from archive.vault import Vault
from archive.vocabulary.custody import HandedOn, HandedTo, HandedWhat, ReturnedHow
from archive.vocabulary.evidence import CustodyAction
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import open_by_key

DAY = PartialDate.day(date(2026, 3, 5))
SECRETS = ("the man with the lantern", "behind the bakery", "the hearing on Friday", "paper 7 in the red box")


@pytest.fixture
def item(vault: Vault) -> EvidenceItem:
    """An item with a file."""
    made = vault.evidence.add("A card from the camera")
    vault.intake.take_in_bytes(b"picture", "card.bin", made.id)
    return made


def to_expert(vault: Vault, item: EvidenceItem) -> HandOver:
    """Everything that can be said of it."""
    who, place, why, receipt = SECRETS
    return HandOver(
        to=HandedTo.EXPERT,
        what=HandedWhat.EXACT_COPY,
        on=HandedOn.STICK,
        day=PartialDate.day(date(2026, 3, 5), "в четверг"),
        person_id=vault.people.add("Expert").id,
        who=who,
        file_id=vault.evidence.files(item)[0].id,
        place=place,
        why=why,
        receipt=receipt,
    )


def test_everything_that_was_said_is_read_back(vault: Vault, item: EvidenceItem) -> None:
    said = to_expert(vault, item)
    vault.handovers.hand_over(item, said)
    (handed,) = vault.handovers.away(item)
    assert (handed.said.to, handed.said.what, handed.said.on) == (said.to, said.what, said.on)
    assert (handed.said.person_id, handed.said.file_id) == (said.person_id, said.file_id)
    assert (handed.said.who, handed.said.place, handed.said.why, handed.said.receipt) == SECRETS
    assert (handed.said.day.earliest, handed.said.day.latest) == (date(2026, 3, 5), date(2026, 3, 5))
    line = vault.evidence.custody(item)[-1]
    assert (line.action, line.says("day_words")) == (CustodyAction.HANDED_OVER, "в четверг")
    assert line.says("sha256") == vault.evidence.files(item)[0].sha256
    assert vault.journal.unsigned() == 0  # it left: the head is signed
    prove_journal(vault.database, vault.journal)


def test_words_and_people_of_a_hand_over_are_of_class_d(vault: Vault, item: EvidenceItem) -> None:
    vault.handovers.hand_over(item, to_expert(vault, item))
    line = vault.evidence.custody(item)[-1]
    for detail in line.details:
        told = detail.spec.kind in (DetailKind.TEXT, DetailKind.PERSON)
        assert (detail.spec.sensitivity is Sensitivity.SOURCE) is told, detail.name
    assert {"who", "place", "why", "receipt"} <= {detail.name for detail in line.details} - set(KNOWN)


def test_what_came_back_is_with_us_again(vault: Vault, item: EvidenceItem) -> None:
    first = HandOver(to=HandedTo.COURT, what=HandedWhat.THING, on=HandedOn.ITSELF, day=DAY)
    vault.handovers.hand_over(item, first)
    vault.handovers.hand_over(item, to_expert(vault, item))
    court, expert = vault.handovers.away(item)
    vault.handovers.give_back(item, expert.entry, Return(how=ReturnedHow.UNCHANGED, day=DAY, words="seal whole"))
    assert [one.said.to for one in vault.handovers.away(item)] == [HandedTo.COURT]
    back = {one.entry: one.returned for one in vault.handovers.of(item)}
    assert back[court.entry] is None
    returned = back[expert.entry]
    assert returned is not None
    assert (returned.how, returned.words) == (ReturnedHow.UNCHANGED, "seal whole")
    assert returned.day.earliest == DAY.earliest
    line = vault.evidence.custody(item)[-1]
    assert (line.action, line.says("of")) == (CustodyAction.RETURNED, expert.entry)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"day": PartialDate.not_stated()}, "hand_over_day"),
        ({"what": HandedWhat.COVERED_COPY}, "hand_over_file"),
        ({"file_id": "0" * 32}, "hand_over_file"),
        ({"why": "x" * 2001}, "hand_over_long"),
    ],
)
def test_what_does_not_fit_is_refused_and_not_written(
    vault: Vault, item: EvidenceItem, said: dict[str, object], reason: str
) -> None:
    before = vault.journal.count()
    usual: dict[str, object] = {"to": HandedTo.COURT, "what": HandedWhat.THING, "on": HandedOn.ITSELF, "day": DAY}
    with pytest.raises(HandOverUnfit) as refused:
        vault.handovers.hand_over(item, HandOver(**{**usual, **said}))  # type: ignore[arg-type]
    assert refused.value.reason == reason
    assert vault.journal.count() == before
    assert not vault.handovers.of(item)


def test_nothing_comes_back_twice_or_from_nobody(vault: Vault, item: EvidenceItem) -> None:
    back = Return(how=ReturnedHow.LOST, day=DAY)
    vault.handovers.hand_over(
        item, HandOver(to=HandedTo.COURT, what=HandedWhat.THING, on=HandedOn.ITSELF, day=DAY)
    )
    entry = vault.handovers.away(item)[0].entry
    other = vault.evidence.add("Another")
    with pytest.raises(HandOverUnfit):
        vault.handovers.give_back(other, entry, back)
    vault.handovers.give_back(item, entry, back)
    before = vault.journal.count()
    with pytest.raises(HandOverUnfit):
        vault.handovers.give_back(item, entry, back)
    assert vault.journal.count() == before


def test_nothing_is_handed_over_from_a_vault_that_is_only_read(
    vault: Vault, item: EvidenceItem, key: HybridIdentity
) -> None:
    folder = vault.folder
    vault.lock()
    reader = open_by_key(folder, key, read_only=True)
    try:
        with pytest.raises(VaultReadOnly):
            reader.handovers.hand_over(
                item, HandOver(to=HandedTo.COURT, what=HandedWhat.THING, on=HandedOn.ITSELF, day=DAY)
            )
    finally:
        reader.lock()


def test_what_was_erased_is_told_of_no_more(vault: Vault, item: EvidenceItem) -> None:
    vault.handovers.hand_over(item, to_expert(vault, item))
    vault.ledger.erase(item, reason="asked to")
    assert [line.details for line in vault.evidence.custody(item)] == [()] * len(vault.evidence.custody(item))
    assert not vault.handovers.of(item)
