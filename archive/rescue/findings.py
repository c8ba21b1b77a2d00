"""What is said of a damaged vault: one finding for each thing, by the name that a person knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from archive import keyslots
from archive.descriptor import FILE_NAME
from archive.findings import Finding, Verdict
from archive.model.catalogue import RECORD_TYPES
from archive.rescue.files import SealedFile, State, of_state
from archive.rescue.records import Fate, Readable

if TYPE_CHECKING:
    from archive.rescue.opening import RescuedVault

PROVEN, NOT_PROVEN, BROKEN = Verdict.PROVEN, Verdict.NOT_PROVEN, Verdict.BROKEN

_MADE_ANEW = frozenset(
    {
        *("search_doc", "name_key", "thumbnail", "file_facts", "evidence_reading", "evidence_text"),
        *("probe", "_sqlite_migrations"),
    }
)
"""Tables whose content is made again from the rest: their loss is none."""


def of_folder(vault: RescuedVault) -> Iterator[Finding]:
    """The description and the slots."""
    if vault.descriptor_damaged:
        missing = not (vault.folder / FILE_NAME).exists()
        yield Finding(BROKEN, "descriptor_missing" if missing else "descriptor_damaged")
    slots = keyslots.slots(vault.folder)
    registered = vault.registered_slots()
    for slot in slots:
        if slot.kind == keyslots.DAMAGED:
            yield Finding(BROKEN, "slot", {"slot": slot.path.name})
        elif slot.digest() != registered.get(slot.path.name, slot.digest()):
            yield Finding(BROKEN, "slot_changed", {"slot": slot.path.name})
    if slots:
        for name in sorted(registered.keys() - {slot.path.name for slot in slots}):
            yield Finding(BROKEN, "slot_missing", {"slot": name})
    if not slots:
        yield Finding(BROKEN, "slots_missing")


def of_database(vault: RescuedVault) -> Iterator[Finding]:
    """Pages, write-ahead log, records and journal."""
    if vault.pages is None or vault.readable is None:
        yield Finding(BROKEN, "database_unreadable")
        return
    pages = vault.pages
    if pages.salt_damaged:
        yield Finding(BROKEN, "database_beginning")
    if pages.damaged or pages.outdated:
        yield Finding(
            BROKEN,
            "rescue_pages",
            {"damaged": len(pages.damaged | pages.outdated), "pages": len(pages.numbers) + len(pages.damaged)},
        )
    if pages.log_damaged:
        yield Finding(BROKEN, "rescue_log")
    yield from _records(vault.readable)
    yield from _beside(vault)
    yield from _journal(vault.readable)


def _records(readable: Readable) -> Iterator[Finding]:
    verdicts = {Fate.RESTORED: NOT_PROVEN, Fate.PARTLY: BROKEN, Fate.LOST: BROKEN}
    order = list(RECORD_TYPES)
    for loss in sorted(readable.losses, key=lambda one: (order.index(one.entity), one.code)):
        yield Finding(
            verdicts[loss.fate], f"record_{loss.fate}", {"entity": loss.entity, "code": loss.code}
        )
    for entity in readable.blind:
        yield Finding(BROKEN, "rescue_kind", {"entity": entity})
    yield Finding(PROVEN, "records_read", {"records": sum(len(rows) for rows in readable.records.values())})


def _beside(vault: RescuedVault) -> Iterator[Finding]:
    readable = vault.readable
    for table, rows in sorted((readable.lost_beside if readable else {}).items()):
        if table == "signing_key":
            yield Finding(BROKEN, "rescue_signing_keys")
        elif table not in _MADE_ANEW and not table.startswith("journal_") and table != "tombstone":
            yield Finding(BROKEN, "rescue_table", {"table": table, "rows": rows})
    if vault.unassigned:
        yield Finding(BROKEN, "rescue_unassigned", {"rows": vault.unassigned})


def _journal(readable: Readable) -> Iterator[Finding]:
    told = readable.chronicle
    lost, altered = len(told.lost), len(told.altered)
    if lost or altered:
        yield Finding(BROKEN, "journal_lost", {"lost": lost, "altered": altered, "entries": len(told.entries)})
    if told.all_touched:
        yield Finding(BROKEN, "journal_open_end")
    for _device, sequence in told.false_heads:
        yield Finding(BROKEN, "journal", {"sequence": sequence, "reason": "signature"})
    if told.whole:
        yield Finding(PROVEN, "journal", {"entries": len(told.entries), "heads": told.heads})


def of_files(files: Sequence[SealedFile]) -> Iterator[Finding]:
    """The sealed files."""
    for file in files:
        if file.state is State.MISSING:
            yield Finding(BROKEN, "object_missing", {"item": file.item})
        elif file.state is State.DAMAGED:
            yield Finding(BROKEN, "object_damaged", {"item": file.item, "reason": file.reason})
            if file.readable:
                yield Finding(
                    BROKEN, "object_partial", {"item": file.item, "readable": file.readable, "size": file.size}
                )
        elif file.state is State.UNCLAIMED:
            yield Finding(NOT_PROVEN, "object_unclaimed", {"object": file.object_id, "size": file.size})
    sound = len(of_state(files, State.SOUND))
    if sound:
        yield Finding(PROVEN, "objects", {"files": sound})
