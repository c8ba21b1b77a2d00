"""Erasing access: every slot gone at once, honest about what could not be done, and never unasked."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive import keyslots
from archive.erase_access import MARK, allow, allowed, erase_access, is_allowed
from archive.errors import NoKeySlots, NotAVault, VaultReadOnly
from archive.examination import examine
from archive.rekey.draft import aside_of, draft_of
from archive.safefiles import write_whole
from archive.travel_errors import EraseNotAllowed
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import PASSPHRASE, leftovers, open_by_key


@pytest.fixture
def ready(folder: Path, key: HybridIdentity) -> Path:
    """A locked vault for which it is allowed, with several slots."""
    vault = open_by_key(folder, key)
    allow(vault, True)
    for _ in range(3):
        vault.ways.add_partner(str(HybridIdentity.generate().recipient()))
    vault.lock()
    return folder


def test_it_is_off_until_somebody_allows_it(folder: Path, no_traces: Callable[..., Any]) -> None:
    assert not allowed(folder)
    with no_traces(folder), pytest.raises(EraseNotAllowed):
        erase_access(folder)
    Vault.open(folder, PASSPHRASE).lock()


def test_no_vault(tmp_path: Path) -> None:
    with pytest.raises(NotAVault):
        erase_access(tmp_path)


def test_everything_in_keys_goes_and_nothing_opens(ready: Path) -> None:
    slots = [slot.path.read_bytes() for slot in keyslots.slots(ready)]
    (ready / "keys" / ".0123456789abcdef.part").write_bytes(slots[0])
    (ready / "keys" / "copy.bak").write_bytes(slots[0])
    begun = time.monotonic()
    done = erase_access(ready)
    assert time.monotonic() - begun < 1
    assert (done.removed, done.remaining, done.overwritten_only, done.complete) == (6, (), (), True)
    assert done.synced
    assert list((ready / "keys").iterdir()) == []
    with pytest.raises(NoKeySlots):
        Vault.open(ready, PASSPHRASE)
    for path in ready.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not any(slot[40:80] in content for slot in slots)
    assert leftovers(ready) == []


def test_while_the_vault_is_open(ready: Path, key: HybridIdentity) -> None:
    vault = open_by_key(ready, key)
    assert erase_access(ready).complete
    vault.people.add("Still open here")
    vault.lock()
    with pytest.raises(NoKeySlots):
        Vault.open(ready, PASSPHRASE)


def test_what_cannot_be_removed_is_emptied_and_said(ready: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_self: Path, missing_ok: bool = False) -> None:
        raise PermissionError

    names = sorted(path.name for path in (ready / "keys").iterdir())
    monkeypatch.setattr(Path, "unlink", refused)
    done = erase_access(ready)
    assert (done.removed, list(done.overwritten_only), done.remaining, done.complete) == (0, names, (), True)
    assert all((ready / "keys" / name).stat().st_size == 0 for name in names)


def test_what_cannot_be_touched_is_named(ready: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_args: object, **_more: object) -> None:
        raise PermissionError

    names = sorted(path.name for path in (ready / "keys").iterdir())
    monkeypatch.setattr(Path, "unlink", refused)
    monkeypatch.setattr(os, "open", refused)
    done = erase_access(ready)
    assert (sorted(done.remaining), done.complete, done.synced) == (names, False, False)


def test_a_full_disk(small_disk: Path, template: Any, key: HybridIdentity) -> None:
    folder = small_disk / "vault"
    subprocess.run(["cp", "-r", template.folder, folder], check=True)
    vault = open_by_key(folder, key)
    allow(vault, True)
    vault.lock()
    with (small_disk / "fill").open("wb") as file:
        try:
            while True:
                file.write(bytes(65536))
                file.flush()
        except OSError:
            pass
    assert erase_access(folder).complete
    assert list((folder / "keys").iterdir()) == []


def test_a_medium_that_cannot_be_written(small_disk: Path, template: Any, key: HybridIdentity) -> None:
    folder = small_disk / "vault"
    subprocess.run(["cp", "-r", template.folder, folder], check=True)
    vault = open_by_key(folder, key)
    allow(vault, True)
    vault.lock()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    done = erase_access(folder)
    assert (done.removed, len(done.remaining), done.complete) == (0, 1, False)
    Vault.open(folder, PASSPHRASE, read_only=True).lock()


def test_links_are_removed_and_what_they_lead_to_is_not_touched(ready: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"not ours")
    (ready / "keys" / "link.age").symlink_to(outside)
    assert erase_access(ready).complete
    assert outside.read_bytes() == b"not ours"


def test_a_pipe_among_the_slots_does_not_keep_the_others(ready: Path) -> None:
    """Somebody who may write into the folder could otherwise keep the vault from being erased."""
    os.mkfifo(ready / "keys" / "0000000000000000.age")
    assert erase_access(ready).complete
    assert list((ready / "keys").iterdir()) == []


@pytest.mark.parametrize("name", ["rekey", "rekeyed", "draft"])
def test_what_stands_unfinished_beside_the_vault_opens_nothing_afterwards(ready: Path, name: str) -> None:
    places = {
        "rekey": draft_of(ready),
        "rekeyed": aside_of(ready),
        "draft": ready.parent / ".0123456789abcdef.part",
    }
    shutil.copytree(ready / "keys", places[name] / "keys")
    assert erase_access(ready).complete
    assert list((places[name] / "keys").iterdir()) == []


def test_the_mark_follows_the_setting(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key)
    allow(vault, True)
    assert (folder / MARK).read_bytes() == b""
    assert "foreign_file" not in {finding.what for finding in examine(vault)}
    allow(vault, True)
    assert [e.action for e in vault.journal.entries()].count("erase_allowed") == 1
    vault.lock()
    (folder / MARK).unlink()
    vault = open_by_key(folder, key)
    assert allowed(folder), "the setting in the vault counts"
    allow(vault, False)
    assert not allowed(folder)
    assert not is_allowed(vault.preferences)
    vault.lock()
    write_whole(folder / MARK, b"")
    open_by_key(folder, key).lock()
    assert not allowed(folder), "a mark that somebody else put there does not stay"


def test_a_reader_allows_nothing(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key, read_only=True)
    with pytest.raises(VaultReadOnly):
        allow(vault, True)
    vault.lock()
    assert not allowed(folder)


def test_a_mark_that_is_no_file_allows_nothing(folder: Path) -> None:
    os.mkfifo(folder / MARK)
    assert not allowed(folder)
