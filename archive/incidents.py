"""What happened to the vault itself: a search, a seizure, a loss. Lines in the journal, written once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from archive.errors import FieldInvalid, VaultReadOnly
from archive.vault import Vault

ACTION = "incident"
MOST_CHARACTERS = 20_000


@dataclass(frozen=True)
class Incident:
    """One note. ``time`` is when it was written, by the clock of the machine."""

    time: str
    words: str
    done: tuple[str, ...]
    """Codes of what was seen to by then."""


def note_incident(vault: Vault, words: str, done: Iterable[str] = ()) -> None:
    """Write it into the journal, for ever.

    Raises:
        FieldInvalid: there are no words, or too many. VaultReadOnly, VaultLocked; DiskFull and its kin.
    """
    if vault.read_only:
        raise VaultReadOnly
    if not words.strip() or len(words) > MOST_CHARACTERS:
        raise FieldInvalid(entity="vault", field=ACTION)
    vault.ledger.note(ACTION, "vault", vault.descriptor.vault_id, {"words": words.strip(), "done": sorted(set(done))})


def incidents(vault: Vault) -> list[Incident]:
    """Every note, newest first."""
    found = []
    for entry in vault.journal.entries_of("vault", vault.descriptor.vault_id):
        if entry.action == ACTION:
            details = (vault.journal.payload(entry.hash) or {}).get("details", {})
            found.append(Incident(entry.time, str(details.get("words", "")), tuple(details.get("done", ()))))
    return found[::-1]
