"""A medium that fails while a vault is opened: it is called failing and not read-only, and nothing is left."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.errors import MediumReadOnly, StorageFailed
from archive.health import health
from archive.safefiles import PART_SUFFIX
from archive.vault import INBOX, Vault
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import leftovers, open_by_key


def refused(number: int) -> OSError:
    return OSError(number, os.strerror(number))


@pytest.mark.parametrize(
    ("number", "error"),
    [
        (errno.EIO, StorageFailed),
        (errno.ENODEV, StorageFailed),
        (errno.EROFS, MediumReadOnly),
        (errno.EACCES, MediumReadOnly),
    ],
    ids=["failing", "gone", "read-only", "forbidden"],
)
def test_what_refuses_the_first_file_is_said(
    number: int, error: type[Exception], folder: Path, key: HybridIdentity, monkeypatch: pytest.MonkeyPatch
) -> None:
    opens = os.open

    def refusing(path: str | os.PathLike[str], flags: int, mode: int = 0o777, **more: int) -> int:
        if str(path).endswith(PART_SUFFIX):
            raise refused(number)
        return opens(path, flags, mode, **more)

    monkeypatch.setattr(os, "open", refusing)
    with pytest.raises(error):
        Vault.open(folder, "is not asked for")
    open_by_key(folder, key, read_only=True).lock()
    assert leftovers(folder) == []


@pytest.mark.parametrize("name", ["objects", INBOX])
def test_a_folder_that_cannot_be_looked_into_is_said(
    name: str, filled_folder: Path, key: HybridIdentity, monkeypatch: pytest.MonkeyPatch
) -> None:
    (filled_folder / name).mkdir(exist_ok=True)
    looks = Path.iterdir

    def failing(self: Path) -> Iterator[Path]:
        if self == filled_folder / name:
            raise refused(errno.EIO)
        return looks(self)

    monkeypatch.setattr(Path, "iterdir", failing)
    with pytest.raises(StorageFailed):
        open_by_key(filled_folder, key)
    monkeypatch.undo()
    open_by_key(filled_folder, key).lock()


def test_an_inbox_that_fails_later_hides_no_health(
    filled_folder: Path, key: HybridIdentity, monkeypatch: pytest.MonkeyPatch
) -> None:
    (filled_folder / INBOX).mkdir(exist_ok=True)
    vault = open_by_key(filled_folder, key)
    looks = Path.iterdir

    def failing(self: Path) -> Iterator[Path]:
        if self == filled_folder / INBOX:
            raise refused(errno.EIO)
        return looks(self)

    monkeypatch.setattr(Path, "iterdir", failing)
    assert health(vault).waiting == 0
    vault.lock()
