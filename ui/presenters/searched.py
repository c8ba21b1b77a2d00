"""Before a search and after one, without a screen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from archive.clock import utc_text
from archive.erase_access import is_allowed
from archive.health import Health, health
from archive.incidents import Incident, incidents, note_incident
from archive.vault import Vault
from archive.ways_in import SlotKind
from ui.presenters.dossiers import DossiersDesk
from ui.presenters.machine import MemoryOnDisk, memory_on_disk

RECENT_DAYS = 30
MOST_SHOWN = 50


@dataclass(frozen=True)
class Before:
    """What on this machine names whom, as far as the program can tell."""

    folder_name: str
    exports: int
    recent_files: int
    """Files taken in during the last ``RECENT_DAYS`` days; their originals were left outside."""
    partners: int
    memory: MemoryOnDisk
    health: Health
    unplaced: int
    """Records out of the inbox that are in no case yet."""
    erase_allowed: bool


@dataclass(frozen=True)
class Told:
    """A partner, and the newest package that left for that name; or somebody who has a key to the vault."""

    name: str
    code: str
    """Empty when nothing left."""
    when: str
    opens: bool = False
    """A way into the vault bears the name."""


@dataclass(frozen=True)
class After:
    """Who has to know, and what was noted so far."""

    partners: tuple[Told, ...]
    notes: tuple[Incident, ...]


class SearchDesk:
    """Every method may run on a worker."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def before(self) -> Before:
        """Read it all; some milliseconds."""
        vault = self._vault
        since = utc_text(vault.clock.now() - timedelta(days=RECENT_DAYS))
        recent = "SELECT count(*) FROM journal_entry WHERE action = 'received' AND time >= ?"
        return Before(
            folder_name=vault.folder.name,
            exports=len(vault.handoffs.exports()) + len(vault.handoffs.unfinished()),
            recent_files=int(vault.database.column(recent, (since,))[0]),
            partners=len(vault.handoffs.partners()),
            memory=memory_on_disk(),
            health=health(vault),
            unplaced=len(vault.inbox.waiting()),
            erase_allowed=is_allowed(vault.preferences),
        )

    def after(self) -> After:
        """Partners with what left for each, whoever else has a key of their own to the vault, and the notes."""
        desk = DossiersDesk(self._vault)
        lines = list(desk.exports(desk.export_ids()[:MOST_SHOWN]).values())
        keys = sorted({way.label for way in self._vault.ways.list() if way.kind is SlotKind.PARTNER and way.label})
        told = []
        for partner in self._vault.handoffs.partners()[:MOST_SHOWN]:
            sent = [line for line in lines if partner.name in line.sealed_to]
            went = max(sent, key=lambda line: line.when, default=None)
            opens = partner.name in keys
            told.append(Told(partner.name, went.code if went else "", went.when if went else "", opens))
        told += [Told(name, "", "", opens=True) for name in keys if name not in {one.name for one in told}]
        return After(tuple(told), tuple(incidents(self._vault)))

    def note(self, words: str, done: Iterable[str]) -> None:
        """Write what happened into the journal. Raises as ``archive.incidents.note_incident``."""
        note_incident(self._vault, words, done)
