"""At each opening for writing: the folder ``keys/`` and the register brought together again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from archive import keyslots
from archive.descriptor import Descriptor
from archive.errors import ArchiveError
from archive.keyslots import Slot
from archive.ledger import Ledger
from archive.safefiles import remove_file
from archive.slot_register import ADDING, DIGEST, REMOVING, Registered, SlotRegister
from archive.ways_in import HOLDER_KINDS, IdentityWay, SlotKind, WayIn

MOST_FOUND: Final = 50
"""Unknown files that one opening enters: neither register nor journal is a place that a stranger may fill."""


def heal(
    folder: Path,
    descriptor: Descriptor,
    register: SlotRegister,
    ledger: Ledger,
    now: str,
    used: tuple[Slot, WayIn] | None,
) -> int:
    """Bring both together; what ``used`` opened the vault with just now is never taken for unfinished.

    A slot whose making was interrupted goes, because nobody was told of it, and so do shares
    of which nobody said that they are on paper; a removal that was interrupted is finished,
    unless it is of the slot that was come in with. A change of passphrase is finished once
    the new one was come in with: whoever came in with it can do so again. A file that
    the register does not know is entered, and a row whose file is gone is dropped, both with
    a line in the journal: somebody put it there or took it away. A vault from before
    the register is entered without such lines.

    Returns how many sets of shares went because nobody had said that they are on paper.

    Raises:
        DiskFull and its kin.
    """
    opened, by = (used[0].path.name, used[0].digest()) if used else ("", "")
    from_before = not register.rows()
    _finish_change(register, ledger, descriptor.vault_id, opened, by)
    unseen = _give_up_unseen(folder, register, ledger, descriptor.vault_id, opened, by)
    rows = register.rows()
    going = {row.digest for row in rows if row.state == REMOVING}
    sound = [row for row in rows if not row.state and row.digest not in going and _is_as_written(folder, row)]
    for row in rows:
        if row.state == REMOVING and (row.name == opened or row.digest == by or not sound):
            # Nobody was told that it goes. Who came in with it just now will come with it again; and whoever
            # took the others away meanwhile must not make us remove the last.
            with register.together():
                register.set_state(row.name, "")
                ledger.note("slot_found", "vault", descriptor.vault_id, _about(row))
        elif row.state == REMOVING or (row.state == ADDING and row.name != opened):
            _remove_all(folder, row)
            register.drop(row.name)
        elif row.state == ADDING:
            with register.together():
                register.set_state(row.name, "")
                ledger.note("slot_added", "vault", descriptor.vault_id, _about(row))
    known = {row.name: row for row in register.rows()}
    present = keyslots.slots(folder)
    strange = sorted(
        (slot for slot in present if slot.path.name not in known), key=lambda slot: slot.path.name != opened
    )[:MOST_FOUND]
    if strange:
        with register.together():
            for slot in strange:
                entered = Registered(slot.path.name, _kind(slot, used), "", {DIGEST: slot.digest()}, now, None)
                register.enter(entered)
                if not from_before:
                    ledger.note("slot_found", "vault", descriptor.vault_id, _about(entered))
    names = {slot.path.name for slot in present}
    if opened in names and opened in known and known[opened].kind not in HOLDER_KINDS:
        register.set_tested(opened, now)  # what is opened every day needs no trial
    for row in known.values():
        if row.name not in names:
            with register.together():
                register.drop(row.name)
                ledger.note("slot_missing", "vault", descriptor.vault_id, _about(row))
        elif used and row.name == opened and used[0].digest() != row.digest:
            with register.together():
                register.set_digest(row.name, used[0].digest())
                ledger.note("slot_found", "vault", descriptor.vault_id, _about(row))
    return unseen


def _finish_change(register: SlotRegister, ledger: Ledger, vault_id: str, opened: str, by: str) -> None:
    """Who came in with a new passphrase whose change was cut off does not need the old one, which is to go."""
    rows = register.rows()
    new = next((row for row in rows if row.replaces and (row.name == opened or (by and row.digest == by))), None)
    if new is None or new.state == REMOVING:
        return
    old = [row for row in rows if row.name in new.replaces and row.name != opened and row.digest != by]
    with register.together():
        if new.state == ADDING:
            register.set_state(new.name, "")
            ledger.note("passphrase_changed", "vault", vault_id, _about(new))
        for row in old:
            if not row.state:
                register.set_state(row.name, REMOVING)
                if new.state != ADDING:
                    ledger.note("slot_replaced", "vault", vault_id, _about(row))


def _give_up_unseen(
    folder: Path, register: SlotRegister, ledger: Ledger, vault_id: str, opened: str, by: str
) -> int:
    """Let shares go of which nobody said that they are on paper, unless there is nothing else that is as it was."""
    rows = register.rows()
    sound = [row for row in rows if not row.state and not row.unseen and _is_as_written(folder, row)]
    gone = 0
    for row in rows:
        if row.state or not row.unseen:
            continue
        if row.name == opened or row.digest == by:
            register.set_seen(row.name)
        elif sound:
            with register.together():
                register.set_state(row.name, REMOVING)
                ledger.note("slot_unseen", "vault", vault_id, _about(row))
            gone += 1
    return gone


def _remove_all(folder: Path, row: Registered) -> None:
    """Its file, and copies of it under other names. Raises DiskFull and its kin."""
    for slot in keyslots.slots(folder):
        if slot.path.name == row.name or _is_as_written(folder, replace(row, name=slot.path.name)):
            remove_file(slot.path)
    remove_file(folder / keyslots.FOLDER / row.name)


def _kind(slot: Slot, used: tuple[Slot, WayIn] | None) -> SlotKind:
    """What a slot that was not known is for: known if it opened the vault, and not with just any identity."""
    if used and slot.path == used[0].path and not isinstance(used[1], IdentityWay):
        return used[1].kind
    return SlotKind.FOUND


def _is_as_written(folder: Path, row: Registered) -> bool:
    try:
        return Slot(folder / keyslots.FOLDER / row.name, "").digest() == row.digest
    except ArchiveError:
        return False


def _about(row: Registered) -> dict[str, str]:
    return {"slot": row.name, "kind": str(row.kind), "label": row.label}
