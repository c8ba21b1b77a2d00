"""Whether what people allow may have changed while something that leaves was being made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from archive.model.claims import Citation, RowClass
from archive.model.covering import Redaction
from archive.model.evidence import EvidenceItem
from archive.model.organisations import PersonMerge
from archive.model.people import Involvement, Person
from archive.model.testimony import Consent, ConsentUse, Testimony
from archive.vault import Vault
from exports.edition_errors import ExportBlocked

CHANGED: Final = "consent_changed"
_DECIDE: Final = tuple(
    kind.entity
    for kind in (
        *(Consent, ConsentUse, RowClass, Person, PersonMerge, Involvement),
        *(Testimony, EvidenceItem, Citation, Redaction),
    )
)
"""Kinds of which a change may change who allows what, or who is asked."""


@dataclass(frozen=True)
class Since:
    """The state of a vault at which everybody was asked."""

    entries: int
    moment: datetime


def asked_now(vault: Vault) -> Since:
    """The state as it is; to be taken before anybody is asked."""
    newest = vault.database.column("SELECT coalesce(max(rowid), 0) FROM journal_entry")[0]
    return Since(int(newest), vault.clock.now())


def prove_unchanged(vault: Vault, since: Since) -> None:
    """Prove that nobody can have taken anything back since, and that no consent can have run out.

    Raises:
        ExportBlocked: somebody may have; then everybody has to be asked anew.
    """
    marks = ", ".join("?" * len(_DECIDE))
    sql = (
        f"SELECT count(*) FROM journal_entry WHERE rowid > ? AND entity IN ({marks})"  # noqa: S608  # only marks
        " AND action IN ('create', 'amend', 'withdraw', 'erase', 'restate')"
    )
    changed = int(vault.database.column(sql, (since.entries, *_DECIDE))[0])
    if changed or _days(vault.clock.now()) != _days(since.moment):
        raise ExportBlocked(reasons=(CHANGED,), records=(), count=max(1, changed))


def _days(moment: datetime) -> tuple[object, object]:
    """The days that it may be, as consent counts them."""
    return moment.astimezone(UTC).date(), moment.astimezone().date()
