"""A disk that is really full and a stick that is pulled out, amid covering and copying: said, and nothing by half."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive.covering.engine import Covering
from archive.errors import ArchiveError, DiskFull, StorageFailed
from archive.examination import examine
from archive.findings import Verdict
from archive.model.evidence import EvidenceFile
from archive.vault import Vault
from archive.vocabulary.evidence import FileRole
from archive.vocabulary.testimony import Use
from exports.edition_errors import TargetFolderMissing
from exports.leaving import Whom
from exports.safe_copies import SafeCopies
from tests.archive.covering.conftest import KeptWorkers, areas, box, objects
from tests.archive.covering.planted import photo
from tests.archive.covering.planted_media import recording
from tests.archive.open_vaults import LEAST_WORK, PASSPHRASE
from tests.torture.medium import Medium, medium
from tests.torture.room import NoSmallDisk, fill_disk, small_disk

WHOM = Whom(Use.PARTNER_NGO, "Harbour Watch")
VOICE = areas({"start": 400, "end": 800, "how": "mute", "what": "voice", "why": "source"})
BLOCK = 4096
WORDS = b"Words that leave as they are.\n" * 10_000


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own."""
    try:
        with small_disk(tmp_path / "disk", 4 << 20) as made:
            yield made
    except NoSmallDisk as reason:
        pytest.skip(f"no small disk can be mounted here: {reason}")


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Medium]:
    """A stick that can be pulled out."""
    try:
        with medium(tmp_path / "stick") as made:
            yield made
    except NoSmallDisk as reason:
        pytest.skip(f"no medium can be mounted here: {reason}")


@pytest.fixture
def held(kept_workers: KeptWorkers) -> Iterator[Callable[[Path], Vault]]:
    """Makes a vault in a folder; it is locked afterwards."""
    made: list[Vault] = []

    def make(folder: Path) -> Vault:
        vault = Vault.create(folder, PASSPHRASE, work_factor=LEAST_WORK)
        vault.workers = kept_workers
        made.append(vault)
        return vault

    yield make
    for vault in made:
        vault.lock()


def taken(vault: Vault, data: bytes, name: str) -> EvidenceFile:
    return vault.intake.take_in_bytes(data, name, vault.evidence.add("Something taken in").id).file


def whole(vault: Vault, before: set[str]) -> None:
    """Nothing is in the vault that was not there before, and what is there is as it was."""
    assert objects(vault) == before
    assert vault.database.column("SELECT object_id FROM pending_object") == []
    assert [one.role for one in vault.evidence.all_files()] == [FileRole.ORIGINAL] * len(before)
    assert [one.what for one in examine(vault) if one.verdict is Verdict.BROKEN] == []


def test_a_vault_without_room_covers_nothing_and_says_so(disk: Path, held: Callable[[Path], Vault]) -> None:
    vault = held(disk / "vault")
    picture, sound = taken(vault, photo(), "a.jpg"), taken(vault, recording(), "a.wav")
    before = objects(vault)
    for blocks, file, given in ((0, picture, areas(box(100, 100, 300, 300))), (30, sound, VOICE)):
        ballast = fill_disk(disk, blocks * BLOCK)
        with pytest.raises(DiskFull):
            Covering(vault).cover(file, given, note="no room")
        ballast.unlink()
        whole(vault, before)
    assert Covering(vault).cover(sound, VOICE, note="there is room").file.size > 0


def test_a_full_stick_gets_no_half_copy(disk: Path, tmp_path: Path, held: Callable[[Path], Vault]) -> None:
    vault = held(tmp_path / "vault")
    item = vault.evidence.get(taken(vault, WORDS, "a.txt").item_id)
    before = objects(vault)
    for blocks in (0, 1, 30):
        ballast = fill_disk(disk, blocks * BLOCK)
        with pytest.raises(DiskFull):
            SafeCopies(vault).write(item, disk, WHOM)
        assert list(disk.iterdir()) == [ballast]
        ballast.unlink()
        whole(vault, before)
    made = SafeCopies(vault).write(item, disk, WHOM)
    assert list(disk.iterdir()) == [made.path]


@pytest.mark.parametrize("when", ["before", "amid"])
def test_a_stick_that_is_pulled_out_amid_a_copy(
    when: str, stick: Medium, tmp_path: Path, held: Callable[[Path], Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = held(tmp_path / "vault")
    item = vault.evidence.get(taken(vault, WORDS, "a.txt").item_id)
    before, copy_out = objects(vault), vault.objects.copy_out

    def pulled(*given: object, **more: object) -> None:
        if len(given) > 4 and given[4] is not None:
            stick.pull()
        copy_out(*given, **more)  # type: ignore[arg-type]

    if when == "before":
        stick.pull()
    else:
        monkeypatch.setattr(vault.objects, "copy_out", pulled)
    with pytest.raises((StorageFailed, TargetFolderMissing)):
        SafeCopies(vault).write(item, stick.place, WHOM)
    monkeypatch.undo()
    whole(vault, before)
    stick.come_back()
    assert [one.name for one in stick.place.iterdir() if one.name != "lost+found"] == []
    assert SafeCopies(vault).write(item, stick.place, WHOM).path.is_file()


def test_a_vault_on_a_stick_that_is_pulled_out_amid_covering(
    stick: Medium, held: Callable[[Path], Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = held(stick.place / "vault")
    file = taken(vault, recording(), "a.wav")
    before, seal = objects(vault), vault.objects.seal

    def pulled(*given: object, **more: object) -> object:
        stick.pull()
        return seal(*given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(vault.objects, "seal", pulled)
    with pytest.raises(StorageFailed):
        Covering(vault).cover(file, VOICE, note="gone")
    with pytest.raises(ArchiveError):
        vault.evidence.add("not any more")
    vault.lock()
    stick.come_back()
    again = Vault.open(stick.place / "vault", PASSPHRASE)
    try:
        whole(again, before)
    finally:
        again.lock()
