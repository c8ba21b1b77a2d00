"""The ground on which files of the corpus are walked through: a vault, and a look at everything around it."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from archive.examination import examine
from archive.findings import Verdict
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import open_by_key
from tests.evidence_corpus.entry import Entry
from tests.evidence_corpus.walk import NotAsPromised, Walk, most_memory

MOST_WORKER = 1_750
"""MiB: what the walls allow for data, and the libraries."""
MOST_GROWTH = 700
"""MiB by which the program may grow at most: the largest answer that it takes from a worker is 256 MiB."""
_CANARY = 32
_NEIGHBOURS = (("before.txt", b"sound words before it\n"), ("z-behind.txt", b"sound words behind it\n"))


@contextmanager
def ground(folder: Path, template: Path, key: HybridIdentity) -> Iterator[Walk]:
    """A walk through a vault of its own below ``folder``. At its end that is whole and nothing readable lies about.

    While it lasts, temporary files and the folder at work are below ``folder`` too, so that nothing can hide.
    """
    places = {name: folder / name for name in ("outside", "copies", "temporary", "at work")}
    for place in places.values():
        place.mkdir(parents=True)
    before = os.getcwd(), tempfile.tempdir, os.environ.get("TMPDIR")  # noqa: PTH109
    shutil.copytree(template, folder / "vault")
    vault = open_by_key(folder / "vault", key)
    os.chdir(places["at work"])
    tempfile.tempdir = os.environ["TMPDIR"] = str(places["temporary"])
    try:
        walk = Walk(vault, places["outside"], places["copies"])
        yield walk
        _whole(vault)
    finally:
        os.chdir(before[0])
        tempfile.tempdir = before[1]
        if before[2] is None:
            os.environ.pop("TMPDIR", None)
        else:
            os.environ["TMPDIR"] = before[2]
        workers = [worker.generation for worker in vault.workers._all]
        vault.lock()
    left = [pid for pid in workers if pid and Path(f"/proc/{pid}/cmdline").exists() and _runs(pid)]
    if left:
        raise NotAsPromised(f"workers that go on: {left}")
    open_by_key(folder / "vault", key, read_only=True).lock()


def _runs(pid: int) -> bool:
    return bool(Path(f"/proc/{pid}/cmdline").read_bytes())


def go(walk: Walk, entry: Entry) -> None:
    """One file all the way, between two sound ones. Raises ``NotAsPromised`` and whatever is none of our errors."""
    data = entry.make()
    memory, threads = _memory(), threading.active_count()
    (first, early), (last, late) = _NEIGHBOURS
    unlike = entry.name.encode()
    name = f"m-{entry.file}"
    became = walk.take_in((first, early + unlike), (name, data), (last, late + unlike))
    for other in (first, last):
        if became[other].error is not None:
            raise NotAsPromised("a file that is sound was refused beside it")
    if became[name].error is None:
        walk.look_at(became[name], data)
    elif data:
        raise NotAsPromised("a file that can be read was refused")
    _nothing_about(walk, data)
    for worker in walk.vault.workers._all:
        if worker.generation and most_memory(worker.generation) > MOST_WORKER:
            raise NotAsPromised("a worker took more memory than it may")
    if _memory() - memory > MOST_GROWTH + len(data) * 4 // (1 << 20):
        raise NotAsPromised(f"the program grew by {_memory() - memory} MiB")
    if threading.active_count() > threads + 2 * len(walk.vault.workers._all) + 2:
        raise NotAsPromised("threads that go on")


def _memory() -> int:
    return most_memory(os.getpid())


def _nothing_about(walk: Walk, data: bytes) -> None:
    """No file beside the vault, and none of the bytes of this one anywhere in it."""
    vault = walk.vault.folder
    stray = [path for path in vault.parent.rglob("*") if path.is_file() and vault not in path.parents]
    if stray:
        raise NotAsPromised(f"files that nobody made: {[path.name for path in stray]}")
    told = canaries(data)
    for path in vault.rglob("*"):
        # Not the open database: closing a file of it here would give back the locks that its connections hold.
        if path.is_file() and not path.name.startswith("records.db") and told:
            content = path.read_bytes()
            if any(one in content for one in told):
                raise NotAsPromised("readable bytes of it lie in the vault")


def canaries(data: bytes) -> list[bytes]:
    """Some stretches of it that no chance writes."""
    places = {0, len(data) // 3, len(data) // 2, max(len(data) - _CANARY, 0)}
    found = {data[place : place + _CANARY] for place in places}
    return [one for one in sorted(found) if len(one) == _CANARY and len(set(one)) > 12]


def _whole(vault: Vault) -> None:
    broken = [finding.what for finding in examine(vault) if finding.verdict is Verdict.BROKEN]
    if broken or vault.database.rows("SELECT * FROM pending_object"):
        raise NotAsPromised(f"the vault is not whole: {broken}")
