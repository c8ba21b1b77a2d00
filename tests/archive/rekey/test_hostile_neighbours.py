"""What somebody without the key put beside a vault: it never costs the vault, and never becomes part of it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from archive.descriptor import Descriptor
from archive.errors import VaultInUse
from archive.founding import LOCK
from archive.rekey import rekeying, swapping
from archive.rekey.draft import Note, State, aside_of, draft_of, read_note
from archive.vault import Vault
from crypto.age.sealing import seal_bytes
from crypto.jobs import Cancelled, CancelToken
from tests.archive.open_vaults import PASSPHRASE
from tests.archive.rekey.test_rekeying import NEW, done, folder, opened, unproven
from tests.archive.rescue.damaged_vaults import Rich
from tests.conftest import snapshot

__all__ = ["folder", "opened"]


def recipient(folder: Path) -> str:
    return str(Descriptor.read(folder).recipient)


def planted(folder: Path, earlier: Path, old: str, new: str) -> None:
    """An earlier copy of the vault, set beside it as if it were its next form."""
    descriptor = Descriptor.read(folder)
    shutil.copytree(earlier, draft_of(folder))
    Note(State.VERIFIED, descriptor.vault_id, old, new, descriptor.created).write(draft_of(folder))


def test_an_earlier_copy_is_not_put_in_the_place_of_the_vault(folder: Path, opened: Vault, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "earlier")
    person = opened.people.add("Somebody new")
    opened.lock()
    planted(folder, tmp_path / "earlier", recipient(folder), recipient(folder))
    vault = Vault.open(folder, PASSPHRASE)
    assert vault.people.get(person.id) == person
    vault.lock()


def test_the_form_before_a_change_of_keys_never_has_the_one_after_it_removed(
    folder: Path, opened: Vault, tmp_path: Path
) -> None:
    """Its passphrase opens it, so it could be taken for the vault; but its journal knows of no later key."""
    shutil.copytree(folder, tmp_path / "earlier")
    after = done(opened).vault
    after.people.add("Somebody new")
    after.lock()
    planted(folder, tmp_path / "earlier", recipient(folder), recipient(tmp_path / "earlier"))
    newest = snapshot(folder / "objects")
    Vault.open(folder, PASSPHRASE).lock()
    Vault.open(folder, PASSPHRASE).lock()
    assert snapshot(aside_of(folder) / "objects") == newest
    aside_of(folder).rename(tmp_path / "back")
    vault = Vault.open(tmp_path / "back", NEW)
    assert unproven(vault) <= {"foreign_file"}
    vault.lock()


def test_a_file_that_somebody_else_sealed_is_not_taken_for_one_that_was_made(
    folder: Path, rich: Rich, opened: Vault
) -> None:
    """The recipient of the new key can be read beside the vault, so anybody can seal to it."""
    token = CancelToken()
    recorded = rich.filled.file.object_id

    def stop(count: int, total: int, stage: str) -> None:
        if any((draft_of(folder) / "objects").rglob(f"{recorded}.age")):
            token.cancel()

    with pytest.raises(Cancelled):
        done(opened, progress=stop, token=token)
    note = read_note(draft_of(folder))
    assert note is not None
    (made,) = (draft_of(folder) / "objects").rglob(f"{recorded}.age")
    made.write_bytes(seal_bytes(os.urandom(200), [note.descriptor().recipient]))
    result = done(opened)
    assert unproven(result.vault) == set()
    result.vault.lock()


def test_who_opens_the_old_vault_in_the_last_moment_loses_nothing(
    folder: Path, opened: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def taken(path: Path) -> None:
        assert path == folder / LOCK
        raise VaultInUse

    monkeypatch.setattr(rekeying, "WriterLock", taken)
    with pytest.raises(VaultInUse):
        done(opened)
    monkeypatch.undo()
    vault = Vault.open(folder, PASSPHRASE)
    person = vault.people.add("Somebody new")
    vault.lock()
    vault = Vault.open(folder, PASSPHRASE)
    assert vault.people.get(person.id) == person
    result = done(vault)
    assert result.vault.people.get(person.id) == person
    result.vault.lock()


def test_a_medium_that_cannot_be_written_is_read_as_it_stands(
    folder: Path, opened: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy on a disc of a vault whose change of keys was cut off just before the end."""

    class PowerCut(BaseException):
        pass

    def cut(place: Path) -> None:
        raise PowerCut

    monkeypatch.setattr(rekeying, "swap", cut)
    with pytest.raises(PowerCut):
        done(opened)
    monkeypatch.undo()
    monkeypatch.setattr(swapping, "writable", lambda parent: False)
    before = snapshot(folder.parent)
    vault = Vault.open(folder, PASSPHRASE, read_only=True)
    assert unproven(vault) <= {"foreign_file"}
    vault.lock()
    assert snapshot(folder.parent).keys() == before.keys()
    monkeypatch.undo()
    Vault.open(folder, NEW).lock()
