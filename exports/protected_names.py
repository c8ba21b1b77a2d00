"""Whose names are looked for in what is about to be covered: those of everybody in the vault but public figures."""

from __future__ import annotations

from archive.model.people import NameForm
from archive.model.testimony import Consent, Testimony
from archive.vault import Vault
from exports.name_guard import NameGuard


def protected_names(vault: Vault) -> NameGuard:
    """Finds the names of all people of the vault, in any spelling.

    A public figure who was neither asked for consent nor heard as a witness is left out. Who agreed to be named is
    looked for too: nobody knows here for whom the copy is.
    """
    merges = vault.people.merges()
    asked = {merges.lead(consent.person_id) for consent in vault.ledger.find(Consent)}
    asked |= {merges.lead(testimony.witness_id or "") for testimony in vault.ledger.find(Testimony)}
    public = {one.id for one in vault.people.all() if one.is_public_figure and one.id not in asked}
    forms = vault.ledger.find(NameForm)
    return NameGuard(
        protected=[(form.form, form.kind) for form in forms if merges.lead(form.person_id) not in public],
        named=[form.form for form in forms if merges.lead(form.person_id) in public],
    )
