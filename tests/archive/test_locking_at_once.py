"""Locking does not wait for a stranger's file, and ends whatever still reads or writes sealed files."""

from __future__ import annotations

import io
import threading
import time
from pathlib import Path

import pytest
from PIL import Image

from archive.confined.pictures import PictureRefused
from archive.errors import VaultLocked
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import Filled, leftovers, object_ids, open_by_key


@pytest.fixture
def vault(filled_folder: Path, key: HybridIdentity) -> Vault:
    return open_by_key(filled_folder, key)


def test_a_picture_that_takes_long_does_not_keep_the_vault_open(vault: Vault) -> None:
    sink = io.BytesIO()
    Image.new("L", (10_000, 11_000)).save(sink, "PNG", compress_level=1)
    vault.pictures.picture(_small(), 100)
    outcome: list[BaseException] = []

    def look() -> None:
        try:
            vault.pictures.picture(sink.getvalue(), 4000)
        except PictureRefused as error:
            outcome.append(error)

    looking = threading.Thread(target=look)
    looking.start()
    time.sleep(0.1)
    begun = time.monotonic()
    vault.lock()
    took = time.monotonic() - begun
    looking.join(60)
    assert outcome, "the picture was made after all: it is too easy for this test"
    assert took < 0.4


def _small() -> bytes:
    sink = io.BytesIO()
    Image.new("L", (8, 8)).save(sink, "PNG")
    return sink.getvalue()


def test_an_open_reader_reads_no_more(vault: Vault, filled: Filled) -> None:
    with vault.objects.open(filled.file.object_id, "E-0001") as reader:
        assert reader.read(3) == b"not"
        vault.lock()
        with pytest.raises(VaultLocked):
            reader.read_at(0, 3)
        with pytest.raises(VaultLocked):
            reader.read(3)
    assert reader.closed


def test_copying_out_stops(vault: Vault, filled: Filled) -> None:
    class Sink(io.BytesIO):
        def write(self, data: object, /) -> int:
            vault.lock()
            return super().write(data)  # type: ignore[arg-type]  # what the base takes

    file = filled.file
    with pytest.raises(VaultLocked):
        vault.objects.copy_out(file.object_id, "E-0001", file.size, file.sha256, Sink())


def test_taking_in_stops_and_leaves_nothing(vault: Vault, filled: Filled, tmp_path: Path) -> None:
    before = object_ids(vault.folder)
    source = tmp_path / "film.mp4"
    source.write_bytes(bytes(4 << 20))
    with pytest.raises(VaultLocked):
        vault.intake.take_in(source, filled.item.id, progress=lambda done, total, stage: vault.lock())
    assert leftovers(vault.folder) == []
    assert object_ids(vault.folder) == before


def test_the_signing_keys_are_out_of_reach(vault: Vault) -> None:
    assert vault.signers.signing_key
    vault.lock()
    with pytest.raises(VaultLocked):
        _ = vault.signers
    assert not any("SigningKey" in repr(value) for value in vars(vault.journal).values())
