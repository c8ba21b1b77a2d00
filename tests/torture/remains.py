"""What an operation that was refused may have left: which entries of the journal, and nothing else by half."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from archive import keyslots
from archive.erase_access import allowed, is_allowed
from archive.vault import Vault

WHOLE: Mapping[str, str] = MappingProxyType(
    {
        # The record is erased; its sealed file, written down as pending, is not removed yet.
        "take_back": r"erase evidence_file",
        # The new slot opens; the file of the old one could not be removed.
        "change_passphrase": r"passphrase_changed vault",
        "remove_way": r"slot_removed vault",
        "travel": r"travel_locked vault",
        # A generation is there; then it was read back or not; then some of the oldest are gone, each with its entry.
        "back_up": r"backed_up vault(;backup_verified vault(;backup_pruned vault)*)?",
        # Some of the drops are taken in, each wholly.
        "take_drops": (
            r"((^|;)create evidence_item;drop_taken evidence_item;create evidence_file;received evidence_item)+"
        ),
        # Some of the files are in, each wholly, as far as their transactions came.
        "take_batch": r"(^|;)create evidence_item;create evidence_file(;(create|received) evidence_(item|file))*",
        # What was checked until then is told of, or what was found whole.
        "check_files": r"files_checked vault",
        # The text stands; it is not sealed yet.
        "transcribe": r"(create|update) transcript",
        # The setting says so; the mark beside the slots does not yet.
        "allow_erasing": r"erase_(allowed|forbidden) vault",
    }
)
"""Actions and entities of the entries that may stand in the journal although the call was refused. Any other
operation leaves none."""

TOLD: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "change_passphrase": frozenset({"slot_left_behind"}),
        "remove_way": frozenset({"slot_left_behind"}),
        "travel": frozenset({"travel_unfinished"}),
    }
)
"""By what it is told apart that it is done but for a file: every other error of theirs says that nothing changed."""


class LeftTooMuch(AssertionError):
    """Something is left that an operation which was refused must not leave."""


def check_left(name: str, code: str, left: Sequence[str]) -> None:
    """These entries may be there after this operation was refused with this code. Raises ``LeftTooMuch``."""
    if left and not re.fullmatch(WHOLE.get(name, "(?!)"), ";".join(left)):
        raise LeftTooMuch(f"{name!r} was refused with {code!r} and yet wrote {list(left)}")
    if name in TOLD and bool(left) != (code in TOLD[name]):
        raise LeftTooMuch(f"{name!r} wrote {list(left)} and was refused with {code!r}")


def prove_settled(vault: Vault) -> None:
    """After an opening for writing no slot is being made or taken away, and the mark says what the setting says.

    Raises ``LeftTooMuch``.
    """
    rows = vault.ways.register.rows()
    unsettled = [row.state for row in rows if row.state]
    if unsettled:
        raise LeftTooMuch(f"slots are still {unsettled}")
    files = {slot.path.name for slot in keyslots.slots(vault.folder)}
    if files != {row.name for row in rows}:
        raise LeftTooMuch(f"{len(files)} files of slots for {len(rows)} rows")
    if allowed(vault.folder) != is_allowed(vault.preferences):
        raise LeftTooMuch("the mark that erasing is allowed is not what the setting says")
