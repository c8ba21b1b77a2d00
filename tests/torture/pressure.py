"""What is done in a vault for bad times: backups, restoring, drops, ways in, the travel lock, erasing access."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from archive.backup import back_up
from archive.clock import SystemClock
from archive.erase_access import allow, erase_access
from archive.inbox import drop_file
from archive.rehearsal import rehearse
from archive.rekey.draft import give_up
from archive.rekey.rekeying import rekey
from archive.restoring import restore
from archive.travel import travel_lock
from archive.ways_in import IdentityWay, WayIn
from crypto.age.identities import HybridIdentity
from tests.torture.interviewing import INTERVIEWING
from tests.torture.keeping import KEEPING
from tests.torture.operations import RECORDING, Call, Claim, Operation, Worker
from tests.torture.taking_in import TAKING_IN

PARTNER = "partner"
"""Stands in the place of a passphrase for the way of the one partner there is."""

ERASED = "erased"
"""The same where no way is left."""


def partner() -> HybridIdentity:
    """The partner of every session."""
    return HybridIdentity.from_seed(hashlib.sha256(b"the partner of every session").digest())


def partner_way() -> IdentityWay:
    """The way in of that partner."""
    return IdentityWay([partner()])


def way_of(text: str) -> str | WayIn:
    """The way that a claim speaks of."""
    return partner_way() if text == PARTNER else text


def backup_folder(outside: Path) -> Path:
    """Where the backup of a session lies: beside its vault."""
    return outside.parent / "backup"


def rehearsal_folder(outside: Path) -> Path:
    """Where a session tries the way back."""
    return outside.parent / "rehearsal"


def restored_folders(outside: Path) -> list[Path]:
    """Where sessions restored to."""
    return sorted(outside.parent.glob("restored-*"))


def _saved(w: Worker) -> Claim:
    done = back_up(w.vault, backup_folder(w.outside), keep=2)
    assert done.verified
    run = w.vault.database.row("SELECT sequence, entry_hash FROM backup_run ORDER BY made DESC, rowid DESC LIMIT 1")
    assert run is not None
    return Claim(backup=[done.generation, w.passphrase, run["sequence"], run["entry_hash"]])


def _back_up(w: Worker) -> Call:
    return Call(lambda: _saved(w))


def _restore(w: Worker) -> Call:
    backup, target = backup_folder(w.outside), w.outside.parent / f"restored-{w.chance.randrange(10**9)}"
    # The newest generation may have been made before the passphrase was changed.
    _saved(w)

    def call() -> Claim:
        restore(backup, target, way_of(w.passphrase))
        return Claim(restored={target.name: w.passphrase})

    return Call(call)


def _rehearse(w: Worker) -> Call:
    _saved(w)
    work = rehearsal_folder(w.outside)
    work.mkdir(exist_ok=True)

    def call() -> Claim:
        rehearse(w.vault, backup_folder(w.outside), way_of(w.passphrase), work)
        return Claim()

    return Call(call)


def _drop(w: Worker) -> Call:
    data = w.chance.randbytes(32) + w.content(20_000)
    path = w.outside / "drop.bin"
    path.write_bytes(data)

    def call() -> Claim:
        name = drop_file(w.vault.folder, path, clock=SystemClock())
        return Claim(drops={hashlib.sha256(data).hexdigest(): name})

    return Call(call)


def _take_drops(w: Worker) -> Call:
    for _ in range(2):
        _drop(w).run()

    def call() -> Claim:
        emptied = w.vault.inbox.take_in(lambda kind: f"a {kind} from the inbox")
        assert not emptied.unreadable
        if emptied.stopped is not None:
            raise emptied.stopped
        return Claim()

    return Call(call)


def _allow(w: Worker) -> Call:
    wanted = w.chance.random() < 0.5

    def call() -> Claim:
        allow(w.vault, wanted)
        return Claim()

    return Call(call)


def _way_back(w: Worker) -> None:
    """A partner who was tried, and a backup of the newest state."""
    way = partner_way()
    added = w.vault.ways.add_partner(str(partner().recipient()))
    w.vault.ways.test(added.name, way)
    _saved(w)


def _travel(w: Worker) -> Call:
    _way_back(w)

    def call() -> Claim:
        travel_lock(w.vault)
        w.passphrase = PARTNER
        return Claim(passphrase=PARTNER)

    return Call(call, Claim(passphrase=PARTNER))


def _come_back(w: Worker) -> Call:
    passphrase = f"back from the journey {w.chance.randrange(10**9)}"

    def call() -> Claim:
        w.vault.ways.add_passphrase(passphrase, work_factor=1)
        w.passphrase = passphrase
        return Claim(passphrase=passphrase)

    return Call(call, Claim(passphrase=passphrase))


def _erase(w: Worker) -> Call:
    allow(w.vault, True)

    def call() -> Claim:
        assert erase_access(w.vault.folder).complete
        return Claim(passphrase=ERASED)

    return Call(call, Claim(passphrase=ERASED))


def _rekey(w: Worker) -> Call:
    give_up(w.vault.folder)  # one that was cut off earlier goes on with its own passphrase alone
    passphrase = f"under new keys {w.chance.randrange(10**9)}"

    def call() -> Claim:
        w.vault = rekey(w.vault, passphrase, work_factor=1).vault
        w.passphrase = passphrase
        return Claim(passphrase=passphrase)

    return Call(call, Claim(passphrase=passphrase))


def _table(*rows: tuple[str, Callable[[Worker], Call], int]) -> Mapping[str, Operation]:
    return MappingProxyType({name: Operation(prepare, frozenset(range(most + 1))) for name, prepare, most in rows})


PRESSURE = _table(
    ("back_up", _back_up, 4),
    ("restore", _restore, 0),
    ("rehearse", _rehearse, 1),
    ("drop", _drop, 0),
    ("take_drops", _take_drops, 40),
    ("allow_erasing", _allow, 1),
)
"""May be done at any time, in any order. Some are several changes by nature, each of them whole."""

LAST = _table(("travel", _travel, 1), ("come_back", _come_back, 1), ("rekey", _rekey, 4), ("erase", _erase, 0))
"""End a way in: for sessions of their own."""

OPERATIONS: Mapping[str, Operation] = MappingProxyType(
    {**RECORDING, **INTERVIEWING, **TAKING_IN, **KEEPING, **PRESSURE}
)
"""Everything that may be done at any time."""

EVERYTHING: Mapping[str, Operation] = MappingProxyType({**OPERATIONS, **LAST})
