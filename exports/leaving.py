"""An item, or what is said in it, leaving by itself: who is asked, for whom, and how the journal tells of it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from archive.consent import Ground
from archive.copies_left import BEGUN, LEAVING, STAYED
from archive.errors import ArchiveError, VaultReadOnly
from archive.item_people import ItemPeople, people_of_item
from archive.model.evidence import EvidenceItem
from archive.model.transcripts import Transcript
from archive.release import ItemVerdict, Release
from archive.safefiles import is_taken, remove_file
from archive.vault import Vault
from archive.vocabulary.custody import LeftOn
from archive.vocabulary.evidence import CustodyAction
from archive.vocabulary.testimony import Use
from exports.edition_errors import TargetExists, TargetFolderMissing, TargetInsideVault, UseStaysInside
from exports.errors import ExportError


@dataclass(eq=False)
class ItemStays(ExportError):
    """An item does not leave. ``reason``: of ``Stays``, or ``consent_`` and one of ``Ground``; never of whom."""

    code: ClassVar[str] = "item_stays"
    item: str
    reason: str


@dataclass(frozen=True)
class Whom:
    """For what something leaves, and for whom. Raises ``UseStaysInside``: what is for us alone leaves for nobody."""

    use: Use
    audience: str = ""
    """Name of the one organisation meant, or empty for whoever the use implies."""

    def __post_init__(self) -> None:
        if self.use is Use.INTERNAL:
            raise UseStaysInside


@dataclass(frozen=True)
class Asked:
    """Everybody was asked and let it go."""

    verdict: ItemVerdict
    people: ItemPeople

    @property
    def nobody_shown(self) -> bool:
        """Whether no record says who is to be seen, heard or read of in it."""
        return not self.people.shown

    @property
    def conditions(self) -> bool:
        """Whether somebody set conditions that a person has to read."""
        return self.verdict.conditions

    def told(self, whom: Whom) -> dict[str, str]:
        """What the journal tells of it."""
        return {
            "use": str(whom.use),
            "audience": whom.audience.strip(),
            "ground": str(LeftOn.CONSENT if self.people.everybody else LeftOn.NOBODY),
            "gave": " ".join(sorted(self.people.gave)),
            "shown": " ".join(sorted(self.people.shown)),
            "consent_uses": " ".join(self.verdict.consent_uses),
        }


def ask_for_item(vault: Vault, item: EvidenceItem, whom: Whom, *, covered: bool) -> Asked:
    """Ask everybody whom an item is about, now. ``covered``: a confirmed copy would leave. Raises ``ItemStays``."""
    people = people_of_item(vault.ledger, item)
    return _allowed(item, _release(vault, whom).item(item, people, covered=covered), people)


def ask_for_words(vault: Vault, item: EvidenceItem, text: Transcript, whom: Whom) -> Asked:
    """The same for what is said in it, or stands on it, as text. Raises ``ItemStays``."""
    people = people_of_item(vault.ledger, item)
    return _allowed(item, _release(vault, whom).words(text, item, people), people)


def _release(vault: Vault, whom: Whom) -> Release:
    return Release(vault.ledger, vault.consents, whom.use, whom.audience.strip(), vault.clock.now())


def _allowed(item: EvidenceItem, verdict: ItemVerdict, people: ItemPeople) -> Asked:
    if verdict.reason is None:
        return Asked(verdict, people)
    reason = verdict.reason
    raise ItemStays(item=item.code, reason=f"consent_{reason}" if isinstance(reason, Ground) else str(reason))


@contextlib.contextmanager
def leaving(
    vault: Vault,
    item: EvidenceItem,
    whom: Whom,
    target: Path,
    ask: Callable[[], Asked],
    action: CustodyAction,
    details: Mapping[str, str],
) -> Iterator[Asked]:
    """The block writes ``target``, and nothing else does.

    In one step of the vault everybody is asked once more and that it leaves is noted; what is withdrawn later comes
    too late. Then the block writes, and the custody tells of it. Where it cannot be told, it does not stay outside.
    When the program is stopped in between, the first note alone stays: it may have left.

    Raises:
        what ``ask`` raises; TargetExists: a file appeared there meanwhile; what the block and the vault raise.
    """
    with vault.database.atomic():
        asked = ask()
        told = {**details, "name": target.name, **asked.told(whom)}
        begun = vault.ledger.note(LEAVING, EvidenceItem.entity, item.id, told).hash
    try:
        yield asked
    except BaseException as error:
        ours = not isinstance(error, FileExistsError)
        if not ours or not is_taken(target):
            with suppress(ArchiveError):
                vault.ledger.note(STAYED, EvidenceItem.entity, item.id, {BEGUN: begun})
        if not ours:
            raise TargetExists from error
        raise
    try:
        with vault.database.atomic():
            vault.evidence.note(item, action, **told, **{BEGUN: begun})
            vault.journal.sign_head("export")
    except BaseException:
        with suppress(ArchiveError):
            remove_file(target)
            vault.ledger.note(STAYED, EvidenceItem.entity, item.id, {BEGUN: begun})
        raise


def prove_folder(vault: Vault, folder: Path) -> None:
    """Whether something can be put there. Raises VaultReadOnly, TargetFolderMissing, TargetInsideVault."""
    if vault.read_only:
        raise VaultReadOnly
    if not folder.is_dir():
        raise TargetFolderMissing
    if folder.resolve().is_relative_to(vault.folder.resolve()):
        raise TargetInsideVault
