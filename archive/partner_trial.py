"""Whether a partner who is far away can open: a number sealed to the partner's key comes back by voice.

The slot and the trial are sealed to the same recipient, so whoever reads the one opens the other. The vault's key
does not travel for it, and neither does the partner's.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable

from archive.clock import utc_text
from archive.errors import VaultReadOnly
from archive.slot_errors import SlotUnknown
from archive.slot_register import TRIAL
from archive.travel_errors import NoTrial, TrialWrong
from archive.vault import Vault
from archive.ways import Condition, Way
from archive.ways_in import SlotKind
from crypto.age.recipients import parse_recipient
from crypto.age.sealing import seal_bytes

DIGITS = 8
TRIES = 5


def ask_partner(vault: Vault, slot: str, words: Callable[[str], str]) -> bytes:
    """A sealed text with a number, as armored age, for the partner of a way in. An earlier trial is void.

    ``words`` gives the text around the number, for a person who has only ``age``.

    Raises:
        SlotUnknown: there is no sound partner's slot of that name. VaultReadOnly, VaultLocked; DiskFull and its kin.
    """
    if vault.read_only:
        raise VaultReadOnly
    way = vault.ways.way(slot)
    # Of a slot that was found in the folder and opened later it is not known to whom it is sealed.
    if way.kind is not SlotKind.PARTNER or way.condition is not Condition.SOUND or "recipient" not in way.details:
        raise SlotUnknown(slot=slot)
    number = f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"
    salt = secrets.token_hex(16)
    recipient = parse_recipient(str(way.details["recipient"]))
    sealed = seal_bytes(words(f"{number[:4]} {number[4:]}").encode("utf-8"), [recipient], armor=True)
    trial = {"salt": salt, "sha256": _digest(salt, number), "left": TRIES, "made": utc_text(vault.clock.now())}
    with vault.database.atomic():
        vault.ways.register.set_trial(slot, trial)
        vault.ledger.note("partner_asked", "vault", vault.descriptor.vault_id, {"slot": slot})
    return sealed


def is_asked(vault: Vault, slot: str) -> bool:
    """Whether an answer of this slot's partner is waited for."""
    row = vault.ways.register.row(slot)
    return row is not None and TRIAL in row.details


def answer(vault: Vault, slot: str, untrusted_number: str) -> Way:
    """The number that came back; the slot counts as tried then.

    Raises:
        NoTrial: nothing is asked. TrialWrong: another number; after the last try the trial is void.
        SlotUnknown, VaultReadOnly, VaultLocked.
    """
    if vault.read_only:
        raise VaultReadOnly
    register = vault.ways.register
    row = register.row(slot)
    if row is None or TRIAL not in row.details:
        raise NoTrial
    trial = row.details[TRIAL]
    digits = "".join(letter for letter in untrusted_number if letter.isdecimal())
    if not secrets.compare_digest(_digest(trial["salt"], digits), trial["sha256"]):
        left = int(trial["left"]) - 1
        register.set_trial(slot, {**trial, "left": left} if left > 0 else None)
        raise TrialWrong(left=max(left, 0))
    with vault.database.atomic():
        register.set_trial(slot, None)
        register.set_tested(slot, utc_text(vault.clock.now()))
        about = {"slot": slot, "kind": str(row.kind), "label": row.label, "how": "number"}
        vault.ledger.note("slot_tested", "vault", vault.descriptor.vault_id, about)
    return vault.ways.way(slot)


def _digest(salt: str, digits: str) -> str:
    return hashlib.sha256(f"{salt}{digits}".encode()).hexdigest()
