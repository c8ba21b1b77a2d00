"""The sessions that are cut off: each opens or makes a vault, works in it, and says what was acknowledged."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from archive.vault import Vault
from crypto.errors import CodedError
from tests.torture.handling import HANDLING, some
from tests.torture.operations import LITTLE_WORK, RECORDING, Claim, Worker
from tests.torture.pressure import EVERYTHING, OPERATIONS, way_of

Say = Callable[[Mapping[str, Any]], None]

PASSPHRASE = "seven quiet rivers"

PREPARING = frozenset(range(9))
"""What making something to work on may leave in the journal."""


@dataclass(frozen=True)
class Task:
    """One session to do: which script, where, and the number that its choices come from."""

    script: str
    folder: str
    outside: str
    passphrase: str
    seed: int
    names: tuple[str, ...] = ()
    """The operations in their order; empty for as many as come by chance."""
    rounds: int = 8


def newest(vault: Vault) -> list[Any]:
    """Sequence and hash of the newest entry of the journal."""
    row = vault.database.row("SELECT sequence, hash FROM journal_entry ORDER BY sequence DESC LIMIT 1")
    return [0, ""] if row is None else [row["sequence"], row["hash"]]


def _begin(
    say: Say, name: str, entries: frozenset[int], newest_entry: list[Any], intended: Claim | None = None
) -> None:
    say(
        {
            "begin": name,
            "entries": sorted(entries),
            "newest": newest_entry,
            "intended": asdict(intended or Claim()),
        }
    )


def _done(say: Say, name: str, newest_entry: list[Any], claim: Claim) -> None:
    say({"done": name, "newest": newest_entry, "claim": asdict(claim)})


def _refused(say: Say, name: str, error: CodedError, vault: Vault, since: list[Any] | None = None) -> None:
    left = [] if since is None else _entries(vault, since)
    say({"refused": name, "code": error.code, "newest": newest(vault), "left": left})


def _entries(vault: Vault, since: list[Any]) -> list[str]:
    """What each entry after that one says was done, and to what."""
    rows = vault.database.rows(
        "SELECT action, entity FROM journal_entry WHERE sequence > ? ORDER BY sequence", (since[0],)
    )
    return [f"{row['action']} {row['entity']}" for row in rows]


def work(worker: Worker, task: Task, say: Say) -> None:
    """Do the operations one after another. One that is refused with an error of ours does not end the work."""
    names = task.names or tuple(worker.chance.choices(sorted(OPERATIONS), k=task.rounds))
    for name in names:
        operation = EVERYTHING.get(name) or HANDLING[name]
        try:
            call = operation.prepare(worker)
        except OSError:
            continue  # a file of the session's own, not of the vault
        except CodedError as error:
            _refused(say, name, error, worker.vault)
            continue
        position = None
        try:
            position = newest(worker.vault)
            _begin(say, name, operation.entries, position, call.intended)
            claim = call.run()
        except CodedError as error:
            _refused(say, name, error, worker.vault, position)
            continue
        _done(say, name, newest(worker.vault), claim)


def _open(task: Task) -> Worker:
    vault = Vault.open(Path(task.folder), way_of(task.passphrase))
    return Worker(vault, task.passphrase, random.Random(task.seed), Path(task.outside))


def _creating(task: Task, say: Say) -> None:
    """Make a vault, work in it a little, lock it."""
    _begin(say, "create", frozenset({0}), [0, ""])
    vault = Vault.create(Path(task.folder), task.passphrase, work_factor=LITTLE_WORK)
    worker = Worker(vault, task.passphrase, random.Random(task.seed), Path(task.outside))
    _done(say, "create", newest(vault), Claim(passphrase=task.passphrase))
    work(worker, task, say)
    _begin(say, "lock", frozenset({0}), newest(worker.vault))
    worker.vault.lock()
    say({"locked": True})


def _some(worker: Worker, *after: str) -> tuple[str, ...]:
    return (*worker.chance.choices(sorted(OPERATIONS), k=3), *after)


def _recorded(worker: Worker) -> tuple[str, ...]:
    return tuple(worker.chance.choices(sorted(RECORDING), k=3))


def _session(task: Task, say: Say, names: Callable[[Worker], tuple[str, ...]]) -> str:
    """Open, do these, lock; returns the way in that there is afterwards."""
    worker = _open(task)
    say({"opened": newest(worker.vault)})
    work(worker, replace(task, names=names(worker)), say)
    _begin(say, "lock", frozenset({0}), newest(worker.vault))
    worker.vault.lock()
    say({"locked": True})
    return worker.passphrase


def _at_work(task: Task, say: Say) -> None:
    """Open, work, lock, open again, work, lock."""
    first = replace(task, seed=task.seed * 2)
    passphrase = _session(first, say, lambda worker: task.names)
    second = replace(task, seed=task.seed * 2 + 1, passphrase=passphrase)
    _session(second, say, lambda worker: task.names)


def _passphrases(task: Task, say: Say) -> None:
    """Change the passphrase again and again."""
    _session(task, say, lambda worker: ("change_passphrase",) * task.rounds)


def _travelling(task: Task, say: Say) -> None:
    """Close the vault for a journey, open it as the partner does, and come back."""
    passphrase = _session(task, say, lambda worker: _some(worker, "travel"))
    back = replace(task, passphrase=passphrase, seed=task.seed + (1 << 31))
    _session(back, say, lambda worker: _some(worker, "come_back", "change_passphrase"))


def _new_keys(task: Task, say: Say) -> None:
    """Give everything new keys, and go on."""
    _session(task, say, lambda worker: (*_recorded(worker), "rekey", *_recorded(worker)))


def _handling(task: Task, say: Say) -> None:
    """Do with evidence what confined workers do."""
    _session(task, say, lambda worker: task.names or some(worker.chance, 3))


def _erasing(task: Task, say: Say) -> None:
    """Destroy every way in."""
    _session(task, say, lambda worker: _some(worker, "erase"))


SCRIPTS: Mapping[str, Callable[[Task, Say], None]] = MappingProxyType(
    {
        "work": _at_work,
        "create": _creating,
        "passphrases": _passphrases,
        "travel": _travelling,
        "rekey": _new_keys,
        "erase": _erasing,
        "handling": _handling,
    }
)
"""Migration is ``work`` in a copy of a vault that an earlier version made."""
