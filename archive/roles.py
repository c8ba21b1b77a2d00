"""Who works now: a role that the journal names, and who may read a value for the second time.

Roles guide and are written down; they lock nothing. Whoever holds the key of the vault can read
everything in it, whatever role was chosen: real separation is a vault of its own.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Final

from archive.canonical import clean_text
from archive.errors import ArchiveError, FieldInvalid, VaultReadOnly
from archive.history import history
from archive.journal import Journal
from archive.model.fields import Record
from archive.preferences import Preference
from archive.vault import Vault
from archive.vocabulary.work import WorkRole

ROLE_CHANGED: Final = "role_changed"
ALONE_CHANGED: Final = "works_alone_changed"
"""Actions of the entries about it."""

MOST_CHARACTERS: Final = 60
"""Of what the journal calls somebody: the role and the mark behind it."""


class SecondReading(enum.StrEnum):
    """Whether whoever works now may confirm what somebody typed."""

    BY_ANOTHER = "by_another"
    """It was typed by somebody else."""
    ALONE = "alone"
    """It was typed by the same one, who works alone: allowed, and to be marked as such."""
    SAME = "same"
    """It was typed by the same one, who does not work alone: not a second reading."""


@dataclass(eq=False)
class SameReader(ArchiveError):
    """Whoever typed a value cannot be the one who confirms it."""

    code: ClassVar[str] = "same_reader"
    entity: str
    actor: str


@dataclass(frozen=True)
class Worker:
    """Who works: the role, and a mark where several have it, for example "2". Never a name."""

    role: WorkRole
    mark: str = ""

    @property
    def actor(self) -> str:
        """As the journal names them."""
        return f"{self.role} {self.mark}".strip()

    @classmethod
    def of(cls, actor: str) -> Worker:
        """Whom the journal means. One named freely, as earlier programs let them, is a documenter with that mark."""
        first, _, rest = actor.strip().partition(" ")
        if first in list(WorkRole):
            return cls(WorkRole(first), rest.strip())
        return cls(WorkRole.DOCUMENTER, actor.strip())


def worker(vault: Vault) -> Worker:
    """Who works now."""
    return Worker.of(vault.journal.actor)


def change_worker(vault: Vault, role: WorkRole, mark: str = "") -> Worker:
    """From now on every entry of the journal names this role; the change is an entry itself, by the one before.

    Who works already is not entered again.

    Raises:
        FieldInvalid: the mark is longer than ``MOST_CHARACTERS`` allows, or has lines of its own.
        VaultReadOnly, VaultLocked; DiskFull and its kin.
    """
    if vault.read_only:
        raise VaultReadOnly
    wanted = Worker(role, clean_text(mark).strip())
    if len(wanted.actor) > MOST_CHARACTERS or "\n" in wanted.mark:
        raise FieldInvalid(entity="vault", field="actor")
    before = vault.journal.actor
    if wanted.actor == before:
        return wanted
    with vault.database.atomic():
        vault.ledger.note(
            ROLE_CHANGED, "vault", vault.descriptor.vault_id, {"before": before, "after": wanted.actor}
        )
        vault.preferences.set(Preference.ACTOR, wanted.actor)
    # Only when it is written: an entry after a change that failed is still by the one before.
    vault.journal.actor = wanted.actor
    return wanted


def act_as(vault: Vault, role: WorkRole) -> None:
    """Until this vault is locked its entries name that role. Who works in it otherwise stays as it was chosen."""
    if worker(vault).role is not role:
        vault.journal.actor = Worker(role).actor


def works_alone(vault: Vault) -> bool:
    """Whether one person does all the work here, so that a second reading can only be by the same one."""
    return vault.preferences.get(Preference.ALONE) == "1"


def set_works_alone(vault: Vault, alone: bool) -> None:
    """Say whether one person does all the work; an entry of the journal. Raises as ``change_worker``."""
    if vault.read_only:
        raise VaultReadOnly
    if alone == works_alone(vault):
        return
    with vault.database.atomic():
        vault.ledger.note(ALONE_CHANGED, "vault", vault.descriptor.vault_id, {"alone": alone})
        vault.preferences.set(Preference.ALONE, "1" if alone else "")


def typed_by(journal: Journal, record: Record, field: str = "") -> str:
    """The actor who set a field last, or changed the record last; empty where the journal does not say any more."""
    for change in reversed(history(journal, type(record), record.id)):
        if not field or field in change.entry.fields:
            return change.entry.actor
    return ""


def second_reading(vault: Vault, record: Record, fields: Iterable[str] = ("",)) -> SecondReading:
    """Whether whoever works now may confirm these fields of a record, or the record as a whole."""
    now = vault.journal.actor
    if all(typed_by(vault.journal, record, field) != now for field in fields):
        return SecondReading.BY_ANOTHER
    return SecondReading.ALONE if works_alone(vault) else SecondReading.SAME


def assert_second_reader(vault: Vault, record: Record, fields: Iterable[str] = ("",)) -> SecondReading:
    """The same, for whoever is about to confirm. Raises ``SameReader``."""
    found = second_reading(vault, record, fields)
    if found is SecondReading.SAME:
        raise SameReader(entity=record.entity, actor=vault.journal.actor)
    return found
