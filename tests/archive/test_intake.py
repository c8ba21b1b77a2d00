"""Taking files in: hashed, sealed and recorded in one pass, or not at all."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive.errors import (
    ArchiveError,
    RecordNotFound,
    SourceChanged,
    SourceInsideVault,
    SourceUnreadable,
    SourceVanished,
    VaultLocked,
    VaultReadOnly,
)
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.vault import Vault
from archive.vocabulary.evidence import CustodyAction, FileRole
from crypto.age.identities import HybridIdentity
from crypto.jobs import Cancelled, CancelToken
from tests.archive.open_vaults import an_id, is_root, leftovers, object_ids, open_by_key

MIB = 1 << 20


@pytest.fixture
def item(vault: Vault) -> EvidenceItem:
    return vault.evidence.add("Photo of the square")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A file of 3 MiB outside the vault."""
    path = tmp_path / "IMG_0001.jpg"
    path.write_bytes(b"\xff\xd8\xff" + os.urandom(3 * MIB))
    return path


@pytest.fixture(autouse=True)
def _nothing_half_done(vault: Vault, folder: Path) -> Iterator[None]:
    """After every test here: each sealed file has its record, and nothing is half written."""
    yield
    if not vault.locked:
        recorded = {file.object_id for file in vault.evidence.all_files()}
        assert object_ids(folder) == recorded
        assert vault.database.rows("SELECT * FROM pending_object") == []
    assert leftovers(folder) == []


def clear(vault: Vault, file: EvidenceFile) -> bytes:
    with vault.objects.open(file.object_id, "E") as reader:
        return reader.read_at(0, reader.size)


def nothing_was_taken(vault: Vault) -> bool:
    return not vault.evidence.all_files() and vault.journal.count() == 1


def test_a_file_is_hashed_sealed_and_recorded(vault: Vault, item: EvidenceItem, source: Path) -> None:
    before = source.stat()
    taken = vault.intake.take_in(source, item.id)
    content = source.read_bytes()
    assert taken.file.sha256 == hashlib.sha256(content).hexdigest()
    assert (taken.file.size, taken.file.name_received, taken.file.media_type) == (
        len(content),
        "IMG_0001.jpg",
        "image/jpeg",
    )
    assert taken.file.role is FileRole.ORIGINAL
    assert clear(vault, taken.file) == content
    assert vault.evidence.original(item) == taken.file
    assert vault.objects.path(taken.file.object_id).stat().st_mode & 0o777 == 0o600
    assert [line.action for line in vault.evidence.custody(item)] == [CustodyAction.RECEIVED]
    after = source.stat()
    assert (after.st_mtime_ns, after.st_size, after.st_mode) == (before.st_mtime_ns, before.st_size, before.st_mode)


@pytest.mark.parametrize("size", [0, 1, 65535, 65536, 65537, 8 * 65536, 8 * 65536 + 1, MIB + 5])
def test_every_size_comes_back_whole(vault: Vault, item: EvidenceItem, tmp_path: Path, size: int) -> None:
    content = os.urandom(size)
    path = tmp_path / "file.bin"
    path.write_bytes(content)
    taken = vault.intake.take_in(path, item.id)
    assert clear(vault, taken.file) == content
    vault.objects.prove(taken.file.object_id, "E", size, hashlib.sha256(content).hexdigest())


def test_content_in_memory_is_taken_in_like_a_file(vault: Vault, item: EvidenceItem) -> None:
    content = os.urandom(200_000)
    taken = vault.intake.take_in_bytes(content, "note.txt", item.id, role=FileRole.TRANSCRIPT)
    assert clear(vault, taken.file) == content
    assert (taken.file.role, taken.file.modified_received) == (FileRole.TRANSCRIPT, "")


def test_the_same_content_is_said_and_taken_in_again(vault: Vault, item: EvidenceItem, source: Path) -> None:
    first = vault.intake.take_in(source, item.id)
    second = vault.intake.take_in(source, item.id)
    assert first.same_content == ()
    assert second.same_content == (first.file,)
    assert first.file.object_id != second.file.object_id


def test_progress_ends_at_the_size_and_names_it(vault: Vault, item: EvidenceItem, source: Path) -> None:
    seen: list[tuple[int, int]] = []
    vault.intake.take_in(source, item.id, progress=lambda done, total, stage: seen.append((done, total)))
    size = source.stat().st_size
    assert seen[-1] == (size, size)
    assert seen == sorted(seen)


def test_names_that_break_programs_are_only_text(
    vault: Vault, item: EvidenceItem, hostile_names: tuple[str, ...], tmp_path: Path
) -> None:
    for name in hostile_names:
        path = tmp_path / "hostile" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(name.encode("utf-8", "replace"))
        taken = vault.intake.take_in(path, item.id)
        assert vault.ledger.get(EvidenceFile, taken.file.id) == taken.file
        taken.file.name_received.encode("utf-8")
        assert name.encode("utf-8", "replace") not in str(vault.objects.path(taken.file.object_id)).encode()


def test_a_missing_file_is_said(vault: Vault, item: EvidenceItem, tmp_path: Path) -> None:
    with pytest.raises(SourceVanished) as raised:
        vault.intake.take_in(tmp_path / "gone.jpg", item.id)
    assert raised.value.name == "gone.jpg"
    assert nothing_was_taken(vault)


def make_folder(path: Path) -> None:
    path.mkdir()


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_loop(path: Path) -> None:
    path.symlink_to(path)


def make_unreadable(path: Path) -> None:
    if is_root():
        pytest.skip("rights on files do not bind root")
    path.touch(mode=0)


@pytest.mark.parametrize("make", [make_folder, make_pipe, make_loop, make_unreadable])
def test_what_is_no_readable_file_is_said(
    vault: Vault, item: EvidenceItem, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "strange"
    make(path)
    descriptors = len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").exists() else 0  # noqa: PTH208  # counts
    with pytest.raises(SourceUnreadable) as raised:
        vault.intake.take_in(path, item.id)
    assert raised.value.name == "strange"
    assert nothing_was_taken(vault)
    if descriptors:
        assert len(os.listdir("/proc/self/fd")) == descriptors  # noqa: PTH208  # counts


def test_a_device_is_not_read_for_ever(vault: Vault, item: EvidenceItem) -> None:
    with pytest.raises(SourceUnreadable):
        vault.intake.take_in(Path("/dev/zero"), item.id)
    assert nothing_was_taken(vault)


def during(act: Callable[[], None]) -> Callable[[int, int, str], None]:
    """Progress that does something once, after the first block was sealed."""
    done: list[bool] = []

    def progress(position: int, total: int, stage: str) -> None:
        if not done:
            done.append(True)
            act()

    return progress


def append_to(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


def cut(path: Path) -> None:
    os.truncate(path, MIB)


def overwrite(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(-10, os.SEEK_END)
        file.write(b"otherwords")
    os.utime(path, ns=(1, 1))


@pytest.mark.parametrize("change", [append_to, cut, overwrite])
def test_a_file_that_changes_meanwhile_is_not_kept(
    vault: Vault, item: EvidenceItem, source: Path, change: Callable[[Path], None]
) -> None:
    with pytest.raises(SourceChanged) as raised:
        vault.intake.take_in(source, item.id, progress=during(lambda: change(source)))
    assert raised.value.name == source.name
    assert nothing_was_taken(vault)


def test_a_file_that_is_removed_meanwhile_is_said(vault: Vault, item: EvidenceItem, source: Path) -> None:
    with pytest.raises(SourceVanished):
        vault.intake.take_in(source, item.id, progress=during(source.unlink))
    assert nothing_was_taken(vault)


def test_a_file_that_is_replaced_meanwhile_is_said(vault: Vault, item: EvidenceItem, source: Path) -> None:
    def replace() -> None:
        other = source.with_name("other")
        other.write_bytes(b"x")
        other.replace(source)

    with pytest.raises(SourceChanged):
        vault.intake.take_in(source, item.id, progress=during(replace))
    assert nothing_was_taken(vault)


def test_cancelling_leaves_nothing(vault: Vault, item: EvidenceItem, source: Path) -> None:
    token = CancelToken()
    with pytest.raises(Cancelled):
        vault.intake.take_in(source, item.id, progress=during(token.cancel), token=token)
    assert nothing_was_taken(vault)


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, MemoryError])
def test_an_interruption_leaves_nothing(
    vault: Vault, item: EvidenceItem, source: Path, error: type[BaseException]
) -> None:
    def fail() -> None:
        raise error

    with pytest.raises(error):
        vault.intake.take_in(source, item.id, progress=during(fail))
    assert nothing_was_taken(vault)


def test_the_vault_does_not_swallow_itself(vault: Vault, item: EvidenceItem, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "beside").symlink_to(folder / "records.db")
    for path in (folder / "records.db", tmp_path / "beside", folder / ".." / folder.name / "vault.json"):
        with pytest.raises(SourceInsideVault):
            vault.intake.take_in(path, item.id)
    assert nothing_was_taken(vault)


def test_an_item_that_does_not_exist_takes_no_file(vault: Vault, source: Path) -> None:
    with pytest.raises(RecordNotFound):
        vault.intake.take_in(source, an_id())
    assert vault.journal.count() == 0


def test_a_locked_or_read_only_vault_takes_nothing(
    vault: Vault, item: EvidenceItem, source: Path, folder: Path, key: HybridIdentity
) -> None:
    reader = open_by_key(folder, key, read_only=True)
    with pytest.raises(VaultReadOnly):
        reader.intake.take_in(source, item.id)
    reader.lock()
    with pytest.raises(VaultLocked):
        reader.intake.take_in(source, item.id)


def test_locking_meanwhile_leaves_nothing(
    vault: Vault, item: EvidenceItem, source: Path, folder: Path, key: HybridIdentity
) -> None:
    with pytest.raises(ArchiveError):
        vault.intake.take_in(source, item.id, progress=during(vault.lock))
    assert object_ids(folder) == set(), "taken back at once, not only at the next opening"
    again = open_by_key(folder, key)
    assert again.database.rows("SELECT * FROM pending_object") == []
    assert not again.evidence.all_files()
    again.lock()
