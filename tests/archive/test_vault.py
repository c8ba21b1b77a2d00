"""Creating, opening, locking: one writer, readers beside it, nothing half made."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from archive import founding
from archive import vault as vault_module
from archive.descriptor import Descriptor
from archive.errors import (
    DatabaseMissing,
    FolderNotEmpty,
    JournalBroken,
    MediumReadOnly,
    NotAVault,
    StorageFailed,
    UncheckedChanges,
    VaultInUse,
    VaultLocked,
    VaultReadOnly,
    WrongPassphrase,
)
from archive.filelock import WriterLock
from archive.vault import DATABASE, Vault
from archive.vocabulary.casework import CaseKind
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import (
    LEAST_WORK,
    PASSPHRASE,
    drop_triggers,
    fill,
    leftovers,
    open_by_key,
    raw_database,
)

OPEN_AND_WAIT = """
import pathlib, sys
sys.path.insert(0, ".")
from archive.vault import Vault
vault = Vault.open(pathlib.Path(sys.argv[1]), sys.argv[2])
vault.people.add("first")
print("open", flush=True)
for line in sys.stdin:
    vault.people.add(line.strip())
    print("written", flush=True)
vault.lock()
print("locked", flush=True)
"""


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], Vault]:
    """Makes a vault with as little work as is allowed."""
    return lambda folder: Vault.create(folder, PASSPHRASE, work_factor=LEAST_WORK)


def test_a_new_vault_is_open_and_private(tmp_path: Path, made: Callable[[Path], Vault]) -> None:
    folder = tmp_path / "my vault"
    vault = made(folder)
    assert not vault.locked
    assert {path.name for path in folder.iterdir()} >= {"vault.json", "records.db", "keys", "objects", "inbox"}
    for path in (folder, *folder.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path
    vault.lock()
    assert {path.name for path in tmp_path.iterdir()} == {"my vault"}


def test_an_empty_folder_becomes_the_vault(tmp_path: Path, made: Callable[[Path], Vault]) -> None:
    (tmp_path / "chosen").mkdir()
    made(tmp_path / "chosen").lock()
    assert Descriptor.read(tmp_path / "chosen")


def test_a_folder_with_anything_in_it_is_left_alone(tmp_path: Path, made: Callable[[Path], Vault]) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / ".hidden").touch()
    (tmp_path / "file").touch()
    for place in ("full", "file"):
        with pytest.raises(FolderNotEmpty):
            made(tmp_path / place)
    assert {path.name for path in tmp_path.rglob("*")} == {"full", ".hidden", "file"}


@pytest.mark.parametrize("step", ["make_signers", "migrate", "sync_folder"])
@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
def test_an_interruption_leaves_no_half_vault(
    tmp_path: Path,
    made: Callable[[Path], Vault],
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    error: type[BaseException],
) -> None:
    def fail(*arguments: object) -> None:
        raise error

    if step == "sync_folder":
        step = "keyslots.add_passphrase_slot"
    with monkeypatch.context() as patched:
        patched.setattr(f"archive.vault.{step}", fail)
        with pytest.raises((KeyboardInterrupt, StorageFailed)):
            made(tmp_path / "vault")
    assert not list(tmp_path.iterdir())


def test_what_was_written_is_there_after_locking(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key)
    filled = fill(vault)
    vault.lock()
    assert not (folder / f"{DATABASE}-wal").exists()
    vault = open_by_key(folder, key)
    for record in filled.records():
        assert vault.ledger.get(type(record), record.id) == record
    vault.lock()


def test_opening_with_a_passphrase(folder: Path) -> None:
    Vault.open(folder, PASSPHRASE).lock()
    with pytest.raises(WrongPassphrase):
        Vault.open(folder, "something else")
    Vault.open(folder, PASSPHRASE, read_only=True).lock()


def test_what_is_no_vault_is_said(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(NotAVault):
        Vault.open(tmp_path, PASSPHRASE)
    with pytest.raises(NotAVault):
        Vault.open(tmp_path / "nowhere", PASSPHRASE)
    (folder / DATABASE).unlink()
    with pytest.raises(DatabaseMissing):
        Vault.open(folder, PASSPHRASE)
    assert not (folder / DATABASE).exists()
    nobody_holds(folder)


def nobody_holds(folder: Path) -> None:
    """Raises ``VaultInUse`` unless a failed opening gave the lock back."""
    WriterLock(folder / "lock").release()


def test_a_failed_opening_gives_the_lock_back(folder: Path) -> None:
    with pytest.raises(WrongPassphrase):
        Vault.open(folder, "something else")
    nobody_holds(folder)


def test_a_vault_whose_journal_is_broken_is_still_read(filled_folder: Path, key: HybridIdentity) -> None:
    raw = raw_database(filled_folder, key)
    drop_triggers(raw)
    raw.execute("UPDATE journal_head SET time = 'x'")
    raw.close()
    with pytest.raises(JournalBroken):
        open_by_key(filled_folder, key)
    nobody_holds(filled_folder)
    reader = open_by_key(filled_folder, key, read_only=True)
    assert reader.cases.all()
    reader.lock()


def test_a_second_process_is_told_and_may_read(folder: Path, key: HybridIdentity) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", OPEN_AND_WAIT, str(folder), PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as writer:
        assert writer.stdin is not None
        assert writer.stdout is not None
        assert writer.stdout.readline() == "open\n"
        with pytest.raises(VaultInUse):
            Vault.open(folder, PASSPHRASE)
        reader = open_by_key(folder, key, read_only=True)
        assert [reader.people.main_name(person) for person in reader.people.all()] == ["first"]
        with pytest.raises(VaultReadOnly):
            reader.people.add("third")
        writer.stdin.write("second\n")
        writer.stdin.flush()
        assert writer.stdout.readline() == "written\n"
        assert len(reader.people.all()) == 2, "a reader sees what the writer has finished"
        writer.stdin.close()
        assert writer.stdout.readline() == "locked\n"
        assert len(reader.people.all()) == 2
        reader.lock()
    vault = open_by_key(folder, key)
    assert len(vault.people.all()) == 2
    vault.lock()


def test_two_openings_in_one_process_are_two(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key)
    with pytest.raises(VaultInUse):
        open_by_key(folder, key)
    vault.lock()
    open_by_key(folder, key).lock()


def test_after_locking_nothing_works(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key)
    filled = fill(vault)
    vault.lock()
    vault.lock()
    assert vault.locked
    uses: list[Callable[[], object]] = [
        vault.people.all,
        lambda: vault.people.add("x"),
        lambda: vault.cases.open("x", CaseKind.LAW),
        lambda: vault.ledger.amend(filled.person, {"label": "x"}),
        lambda: vault.ledger.erase(filled.person, reason="x"),
        lambda: vault.search.find("x"),
        lambda: vault.journal.append("viewed", "person", "x", {}),
        lambda: vault.journal.sign_head("lock"),
        lambda: vault.intake.take_in_bytes(b"x", "x", filled.item.id),
        lambda: vault.objects.open(filled.file.object_id, "E").__enter__(),
        lambda: vault.objects.prove(filled.file.object_id, "E", 1, ""),
        lambda: vault.drafts.keep("x", "person", "x", "x"),
        lambda: vault.drafts.all(),
        lambda: vault.handoffs.partners(),
        lambda: vault.set_actor("x"),
        lambda: vault.index.rebuild(),
        lambda: vault.change_passphrase(PASSPHRASE, PASSPHRASE),
        lambda: vault.database.utils,
    ]
    for use in uses:
        with pytest.raises(VaultLocked):
            use()


def test_the_keys_are_forgotten(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key)
    vault.lock()
    assert vault._key is None
    assert vault.database._key is None


def test_a_locked_reader_beside_a_writer_takes_nothing_away(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key)
    vault.people.add("one")
    open_by_key(folder, key, read_only=True).lock()
    vault.people.add("two")
    vault.lock()
    vault = open_by_key(folder, key)
    assert len(vault.people.all()) == 2
    vault.lock()


def test_locking_from_another_thread_waits_for_the_change(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key)
    inside, locked = threading.Event(), threading.Event()

    def lock() -> None:
        inside.wait(10)
        vault.lock()
        locked.set()

    locking = threading.Thread(target=lock)
    locking.start()
    with vault.database.atomic():
        vault.people.add("one")
        inside.set()
        assert not locked.wait(0.2)
        vault.people.add("two")
    locking.join(10)
    assert locked.is_set()
    vault = open_by_key(folder, key)
    assert len(vault.people.all()) == 2
    vault.lock()


def test_opening_sweeps_what_an_interruption_left(folder: Path, key: HybridIdentity) -> None:
    for place in (folder, folder / "keys", folder / "objects" / "ab"):
        place.mkdir(exist_ok=True)
        (place / ".0123456789abcdef.part").write_bytes(b"half")
    (folder / "keys" / "note.part").write_bytes(b"somebody's own file")
    open_by_key(folder, key).lock()
    assert leftovers(folder) == ["keys/note.part"]


def test_a_reader_sweeps_nothing(folder: Path, key: HybridIdentity) -> None:
    (folder / ".0123456789abcdef.part").write_bytes(b"being written by somebody")
    open_by_key(folder, key, read_only=True).lock()
    assert leftovers(folder) == [".0123456789abcdef.part"]


def test_the_way_in_leaves_no_trace_when_it_fails(folder: Path, no_traces: Callable[..., object]) -> None:
    with no_traces(folder, allow=("lock",)), pytest.raises(WrongPassphrase):  # type: ignore[attr-defined]  # a context
        Vault.open(folder, "something else")


def test_a_medium_that_cannot_be_written_is_read(small_disk: Path, folder: Path) -> None:
    shutil.copytree(folder, small_disk / "vault")
    folder = small_disk / "vault"
    vault = Vault.open(folder, PASSPHRASE)
    vault.people.add("one")
    vault.lock()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(MediumReadOnly):
        Vault.open(folder, PASSPHRASE)
    reader = Vault.open(folder, PASSPHRASE, read_only=True)
    assert len(reader.people.all()) == 1
    with pytest.raises(VaultReadOnly):
        reader.people.add("two")
    reader.lock()


def test_a_medium_that_became_read_only_before_the_vault_was_closed(small_disk: Path, folder: Path) -> None:
    shutil.copytree(folder, small_disk / "vault")
    folder = small_disk / "vault"
    done = subprocess.run(
        [sys.executable, "-c", OPEN_AND_WAIT.replace("for line in sys.stdin:", "import os; os._exit(1)\nif False:"),
         str(folder), PASSPHRASE],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stdout == "open\n", done.stderr
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(UncheckedChanges):
        Vault.open(folder, PASSPHRASE, read_only=True)
    subprocess.run(["mount", "-o", "remount,rw", small_disk], check=True)
    vault = Vault.open(folder, PASSPHRASE)
    assert len(vault.people.all()) == 1
    vault.lock()


def test_the_module_names_the_files_of_the_format() -> None:
    assert (vault_module.DATABASE, founding.LOCK, vault_module.INBOX) == ("records.db", "lock", "inbox")
