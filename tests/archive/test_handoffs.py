"""Partners and the register of what left."""

from __future__ import annotations

import pytest

from archive.journal_proof import prove_journal
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind
from archive.vocabulary.testimony import Use
from crypto.age.errors import RecipientIsSecretKey, RecipientMalformed
from crypto.age.identities import HybridIdentity, X25519Identity


def register(vault: Vault, number: int = 1) -> str:
    case = vault.cases.open("case", CaseKind.LAW)
    return vault.handoffs.register(
        case,
        Use.UN_SPECIAL_PROCEDURES,
        audience="Fictive Partner",
        recipients="age1…",
        manifest_sha256=f"{number:064x}",
        dossier_sha256="2" * 64,
        package_sha256="3" * 64,
        size=10,
        contents="[]",
    ).code


def test_a_partner_is_kept_with_a_recipient_in_one_form(vault: Vault) -> None:
    text = str(HybridIdentity.generate().recipient())
    partner = vault.handoffs.add_partner("Fictive Partner", f"  {text}\n", compared=True)
    assert (partner.recipient, partner.compared) == (text, True)
    classical = vault.handoffs.add_partner("Old Tool", str(X25519Identity.generate().recipient()))
    assert vault.handoffs.partners() == [partner, classical]


def test_what_is_no_recipient_is_refused(vault: Vault) -> None:
    for text in ("", "age1", "somebody@example.org", str(HybridIdentity.generate().recipient())[:-1]):
        with pytest.raises(RecipientMalformed):
            vault.handoffs.add_partner("x", text)
    with pytest.raises(RecipientIsSecretKey):
        vault.handoffs.add_partner("x", HybridIdentity.generate().to_text())
    assert vault.handoffs.partners() == []
    assert vault.journal.count() == 0


def test_registering_gives_the_number_that_was_printed_and_signs(vault: Vault) -> None:
    announced = vault.handoffs.next_number()
    assert register(vault) == announced == "X-0001"
    assert register(vault, 2) == "X-0002"
    assert [export.code for export in vault.handoffs.exports()] == ["X-0002", "X-0001"]
    assert vault.journal.unsigned() == 0
    assert prove_journal(vault.database, vault.journal).heads == 2
    heads = vault.database.column("SELECT cause FROM journal_head")
    assert heads == ["export", "export"]
