"""Who may be named in a use: what consent says, for everybody, and a no for whoever was never asked."""

from __future__ import annotations

import datetime as dt

from archive.consent import Ground
from archive.questions.naming import naming
from archive.release import Release
from archive.vault import Vault
from archive.vocabulary.casework import IdentityMode
from archive.vocabulary.testimony import Decision, Use

NOW = dt.datetime(2026, 5, 1, 12, tzinfo=dt.UTC)


def test_everybody_is_answered_for_one_use_and_audience(vault: Vault) -> None:
    named, coded, refused, taken_back, _ = (vault.people.add(f"Person {number}") for number in range(5))
    for person, identity, decision in (
        (named, IdentityMode.NAMED, Decision.YES),
        (coded, IdentityMode.CODED, Decision.YES),
        (refused, IdentityMode.NAMED, Decision.NO),
        (taken_back, IdentityMode.NAMED, Decision.YES),
    ):
        consent = vault.consents.record(person)
        vault.consents.answer(consent, Use.PUBLIC_REPORT, decision, identity=identity)
        if person is taken_back:
            vault.consents.take_back(consent, dt.date(2026, 4, 1))
    found = naming(vault.database, Release(vault.ledger, vault.consents, Use.PUBLIC_REPORT, "", NOW))
    assert [one.code for one in found.appearing(IdentityMode.NAMED)] == [named.code]
    assert [one.code for one in found.appearing(IdentityMode.CODED)] == [coded.code]
    grounds = {one.code: one.permission.ground for one in found.answers}
    assert grounds[refused.code] is Ground.REFUSED
    assert grounds[taken_back.code] is Ground.WITHDRAWN
    assert found.never_asked == 1


def test_another_use_or_audience_is_another_question(vault: Vault) -> None:
    person = vault.people.add("Person")
    consent = vault.consents.record(person)
    vault.consents.answer(
        consent, Use.PARTNER_NGO, Decision.YES, identity=IdentityMode.NAMED, audience="Lamp Society"
    )
    for use, audience, names in (
        (Use.PARTNER_NGO, "Lamp Society", [person.code]),
        (Use.PARTNER_NGO, "Other Society", []),
        (Use.MEDIA, "Lamp Society", []),
    ):
        found = naming(vault.database, Release(vault.ledger, vault.consents, use, audience, NOW))
        assert [one.code for one in found.appearing(IdentityMode.NAMED)] == names
