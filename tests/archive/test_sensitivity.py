"""A record is protected as strictly as its fields or as it was raised, whichever is more; never less."""

from __future__ import annotations

from archive.model.fields import Sensitivity
from archive.sensitivity import class_of, raise_to, raised
from archive.vault import Vault


def test_a_record_is_raised_and_never_lowered(vault: Vault) -> None:
    event, other = vault.events.add("gathering"), vault.events.add("another")
    assert class_of(vault.ledger, event, "title") is Sensitivity.CASE
    assert raise_to(vault.ledger, event, Sensitivity.SOURCE, reason="told in confidence") is Sensitivity.SOURCE
    assert raise_to(vault.ledger, event, Sensitivity.OPEN, reason="x") is Sensitivity.SOURCE
    assert class_of(vault.ledger, event, "title") is Sensitivity.SOURCE
    assert class_of(vault.ledger, event, "code") is Sensitivity.SOURCE
    assert raised(vault.ledger, other) is None


def test_a_field_that_is_stricter_stays_so(vault: Vault) -> None:
    testimony = vault.testimonies.add()
    raise_to(vault.ledger, testimony, Sensitivity.IDENTIFYING, reason="x")
    assert class_of(vault.ledger, testimony, "witness_id") is Sensitivity.SOURCE
    assert class_of(vault.ledger, testimony, "interviewer") is Sensitivity.VAULT_ONLY
