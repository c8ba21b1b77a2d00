"""What became of a consent is written down by the core, and taking back counts at once for what it covers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from archive.consent import Ground
from archive.consent_events import events_of, note_expired
from archive.consent_withdrawal import Scope, withdraw
from archive.errors import FieldInvalid, RecordImmutable
from archive.model.interview import ConsentEvent
from archive.model.people import Person
from archive.vault import Vault
from archive.vocabulary.casework import IdentityMode
from archive.vocabulary.testimony import Decision, Use
from archive.vocabulary.work import ConsentEffect, ConsentEventKind

DAY = date(2026, 3, 4)
ONE = timedelta(days=1)
LAMP, RIVER = "Lamp Society", "River House"


@pytest.fixture
def person(vault: Vault) -> Person:
    return vault.people.add("Нұрлан")


def kinds(vault: Vault, person: Person) -> list[tuple[str, str]]:
    events = events_of(vault.ledger, vault.consents.of(person))
    return [(str(one.kind), str(one.use or "")) for one in events]


def ground(vault: Vault, person: Person, use: Use, audience: str = "", day: date = DAY) -> Ground:
    return vault.consents.permission(person.id, use, audience, day).ground


def test_every_answer_leaves_an_event_and_the_same_answer_none(vault: Vault, person: Person) -> None:
    consent = vault.consents.record(person)
    answer = vault.consents.answer
    answer(consent, Use.MEDIA, Decision.YES)
    answer(consent, Use.MEDIA, Decision.YES)
    answer(consent, Use.MEDIA, Decision.YES, identity=IdentityMode.NAMED)
    answer(consent, Use.MEDIA, Decision.ASK_AGAIN)
    answer(consent, Use.MEDIA, Decision.YES)
    answer(consent, Use.MEDIA, Decision.NO)
    answer(consent, Use.WGAD, Decision.NO)
    vault.consents.record(person)
    assert kinds(vault, person) == [
        *[(kind, "media") for kind in ("granted", "changed", "changed", "granted", "refused")],
        ("refused", "wgad"),
        ("re_asked", ""),
    ]
    (first, *_) = events_of(vault.ledger, [consent])
    assert first.happened.earliest == first.happened.latest == DAY


def test_an_event_is_never_changed(vault: Vault, person: Person) -> None:
    vault.consents.answer(vault.consents.record(person), Use.MEDIA, Decision.YES)
    (event,) = vault.ledger.find(ConsentEvent)
    for field in ("kind", "reason", "effects", "use", "happened", "audience", "effect_words", "told_by"):
        assert ConsentEvent.spec(field).fixed
    with pytest.raises(RecordImmutable):
        vault.ledger.amend(event, {"reason": "another"})


def test_all_is_taken_back_at_once(vault: Vault, person: Person) -> None:
    consent = vault.consents.record(person)
    for use in (Use.MEDIA, Use.WGAD):
        vault.consents.answer(consent, use, Decision.YES)
    event = withdraw(
        vault.ledger,
        vault.consents,
        person,
        Scope(),
        DAY,
        reason="is afraid",
        effects=[ConsentEffect.PARTNERS_TOLD],
        effect_words="told by letter",
    )
    assert (event.kind, event.use, event.audience) == (ConsentEventKind.WITHDRAWN, None, "")
    assert (event.reason, event.effects) == ("is afraid", (ConsentEffect.PARTNERS_TOLD,))
    for use in Use:
        assert ground(vault, person, use) is Ground.WITHDRAWN


def test_somebody_never_asked_can_take_back(vault: Vault, person: Person) -> None:
    withdraw(vault.ledger, vault.consents, person, Scope(), DAY, reason="found the report")
    assert ground(vault, person, Use.MEDIA) is Ground.WITHDRAWN
    assert kinds(vault, person) == [("withdrawn", "")]


def test_one_use_is_taken_back_from_everybody(vault: Vault, person: Person) -> None:
    consent = vault.consents.record(person)
    for use in (Use.MEDIA, Use.WGAD):
        vault.consents.answer(consent, use, Decision.YES)
        vault.consents.answer(consent, use, Decision.YES, audience=LAMP)
    withdraw(vault.ledger, vault.consents, person, Scope(Use.MEDIA), DAY, reason="x")
    for audience in ("", LAMP, RIVER):
        assert ground(vault, person, Use.MEDIA, audience) is Ground.WITHDRAWN
        assert ground(vault, person, Use.WGAD, audience) is Ground.GRANTED
    vault.consents.answer(consent, Use.MEDIA, Decision.YES)
    assert ground(vault, person, Use.MEDIA) is Ground.GRANTED, "asked again and agreed"
    assert ground(vault, person, Use.MEDIA, LAMP) is Ground.WITHDRAWN, "that was another answer"


@pytest.mark.parametrize("spelled", [LAMP, "  lamp   society ", "LAMP SOCIETY"])
def test_one_organisation_gets_nothing_any_more(vault: Vault, person: Person, spelled: str) -> None:
    consent = vault.consents.record(person)
    vault.consents.answer(consent, Use.PARTNER_NGO, Decision.YES, audience=LAMP)
    vault.consents.answer(consent, Use.MEDIA, Decision.YES)
    withdraw(vault.ledger, vault.consents, person, Scope(audience=spelled), DAY, reason="x")
    assert ground(vault, person, Use.PARTNER_NGO, LAMP) is Ground.WITHDRAWN
    assert ground(vault, person, Use.MEDIA, LAMP) is Ground.WITHDRAWN, "also where everybody was meant"
    assert ground(vault, person, Use.MEDIA, RIVER) is Ground.GRANTED
    assert ground(vault, person, Use.WGAD, LAMP) is not Ground.GRANTED


def test_what_one_organisation_lost_a_wider_yes_does_not_give_back(vault: Vault, person: Person) -> None:
    consent = vault.consents.record(person)
    vault.consents.answer(consent, Use.MEDIA, Decision.YES, audience=LAMP)
    withdraw(vault.ledger, vault.consents, person, Scope(audience=LAMP), DAY, reason="x")
    later = vault.consents.record(person)
    vault.consents.answer(later, Use.MEDIA, Decision.YES)
    assert ground(vault, person, Use.MEDIA, LAMP) is Ground.WITHDRAWN
    assert ground(vault, person, Use.MEDIA, RIVER) is Ground.GRANTED
    vault.consents.answer(later, Use.MEDIA, Decision.YES, audience=LAMP)
    assert ground(vault, person, Use.MEDIA, LAMP) is Ground.GRANTED, "asked about just that"


def test_a_later_day_and_a_day_before_that(vault: Vault, person: Person) -> None:
    consent = vault.consents.record(person)
    vault.consents.answer(consent, Use.MEDIA, Decision.YES)
    withdraw(vault.ledger, vault.consents, person, Scope(Use.MEDIA), DAY + ONE, reason="x")
    assert ground(vault, person, Use.MEDIA) is Ground.GRANTED
    assert ground(vault, person, Use.MEDIA, day=DAY + ONE) is Ground.WITHDRAWN
    withdraw(vault.ledger, vault.consents, person, Scope(audience=LAMP), DAY + 9 * ONE, reason="x")
    assert ground(vault, person, Use.MEDIA, LAMP, DAY + ONE) is Ground.WITHDRAWN, "nothing is opened again by it"
    withdraw(vault.ledger, vault.consents, person, Scope(Use.MEDIA), DAY, reason="at once after all")
    assert ground(vault, person, Use.MEDIA) is Ground.WITHDRAWN


def test_an_organisation_has_a_name(vault: Vault, person: Person) -> None:
    before = vault.journal.count()
    with pytest.raises(FieldInvalid):
        withdraw(vault.ledger, vault.consents, person, Scope(audience=" – "), DAY, reason="x")
    assert vault.journal.count() == before


def test_an_answer_expires_once(vault: Vault, person: Person) -> None:
    consent = vault.consents.record(person)
    vault.consents.answer(consent, Use.MEDIA, Decision.YES, expires=DAY)
    vault.consents.answer(consent, Use.WGAD, Decision.YES)
    assert note_expired(vault.ledger, DAY) == 0, "the last day still counts"
    assert note_expired(vault.ledger, DAY + ONE) == 1
    assert note_expired(vault.ledger, DAY + 2 * ONE) == 0
    assert kinds(vault, person)[-1] == ("expired", "media")
    vault.consents.answer(consent, Use.MEDIA, Decision.YES, expires=DAY + 3 * ONE)
    assert note_expired(vault.ledger, DAY + 4 * ONE) == 1, "a new last day passes too"
