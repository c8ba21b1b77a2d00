"""What is found in folders: without following links, everything said, nothing lost, whatever names there are."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from archive.gathering import Found, LeftOut, gather
from archive.vault import Vault
from crypto.jobs import Cancelled, CancelToken
from tests.archive.open_vaults import is_root

JPEG = b"\xff\xd8\xff\xe0" + bytes(100)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    (folder / "DCIM" / "100").mkdir(parents=True)
    (folder / "DCIM" / "100" / "IMG_1.jpg").write_bytes(JPEG)
    (folder / "note.txt").write_bytes(b"words")
    return folder


def by_path(found: list[Found]) -> dict[str, Found]:
    return {one.path: one for one in found}


def reasons(found: list[Found]) -> dict[str, LeftOut | None]:
    return {one.path: one.left_out for one in found}


def test_a_folder_is_walked_in_the_order_of_names(stick: Path, folder: Path) -> None:
    found = gather([stick], folder)
    assert [one.path for one in found] == ["note.txt", "DCIM/100/IMG_1.jpg"]
    photo = by_path(found)["DCIM/100/IMG_1.jpg"]
    assert (photo.root, photo.size, photo.media_type, photo.left_out) == (stick, 104, "image/jpeg", None)
    assert not photo.chosen


def test_each_file_comes_once_however_often_it_was_chosen(stick: Path, folder: Path) -> None:
    again = [stick, stick / "note.txt", stick / "DCIM", stick]
    found = gather(again, folder)
    assert sum(one.left_out is None for one in found) == 2
    assert {one.left_out for one in found} == {None, LeftOut.FOLDER_AGAIN}


def test_links_are_never_followed(stick: Path, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_bytes(b"not on the stick")
    (stick / "out").symlink_to(tmp_path / "secret.txt")
    (stick / "up").symlink_to(tmp_path)
    (stick / "circle").symlink_to(stick / "circle")
    (stick / "nowhere").symlink_to("gone")
    found = reasons(gather([stick], folder))
    for name in ("out", "up", "circle", "nowhere"):
        assert found[name] is LeftOut.LINK
    assert not [path for path in found if "secret" in path]


def test_what_is_no_file_is_said_and_not_opened(stick: Path, folder: Path) -> None:
    os.mkfifo(stick / "pipe")
    here = os.getcwd()  # noqa: PTH109  # the name of a socket may not be long
    with socket.socket(socket.AF_UNIX) as bound:
        os.chdir(stick)
        try:
            bound.bind("socket")
        finally:
            os.chdir(here)
        if is_root():
            os.mknod(stick / "device", 0o600 | 0o020000, os.makedev(1, 5))
        found = reasons(gather([stick], folder))
    assert found["pipe"] is LeftOut.PIPE
    assert found["socket"] is LeftOut.SOCKET
    assert found.get("device", LeftOut.DEVICE) is LeftOut.DEVICE
    assert found["note.txt"] is None


def test_what_systems_leave_and_empty_files_are_proposed_to_be_left_out(stick: Path, folder: Path) -> None:
    for name in ("Thumbs.db", ".DS_Store", "desktop.ini"):
        (stick / name).write_bytes(b"x")
    (stick / "._IMG_1.jpg").write_bytes(b"\x00\x05\x16\x07" + bytes(50))
    (stick / "._kept.txt").write_bytes(b"somebody's own name for it")
    (stick / "empty.jpg").touch()
    (stick / "System Volume Information").mkdir()
    (stick / "System Volume Information" / "tracking.log").write_bytes(b"x")
    found = reasons(gather([stick], folder))
    for name in ("Thumbs.db", ".DS_Store", "desktop.ini", "._IMG_1.jpg", "System Volume Information"):
        assert found[name] is LeftOut.LEFTOVER
    assert found["empty.jpg"] is LeftOut.EMPTY
    assert found["._kept.txt"] is None
    everything = reasons(gather([stick], folder, everything=True))
    assert set(everything.values()) == {None}
    assert "System Volume Information/tracking.log" in everything


def test_thrown_away_and_small_pictures_may_be_evidence(stick: Path, folder: Path) -> None:
    for name in (".Trash-1000", "$RECYCLE.BIN", ".thumbnails"):
        (stick / name).mkdir()
        (stick / name / "IMG_0.jpg").write_bytes(JPEG)
    assert sum(one.left_out is None for one in gather([stick], folder)) == 5


def test_a_file_that_a_person_named_is_taken_as_it_is(stick: Path, folder: Path) -> None:
    (stick / "empty.txt").touch()
    (stick / "pointer").symlink_to(stick / "note.txt")
    found = gather([stick / "empty.txt", stick / "pointer", stick / "gone"], folder)
    assert reasons(found) == {"empty.txt": None, "pointer": None, "gone": LeftOut.VANISHED}
    assert all(one.chosen for one in found)


def test_the_vault_does_not_swallow_itself(vault: Vault, folder: Path) -> None:
    found = gather([folder.parent, folder, folder / "objects", folder / "vault.json"], folder)
    inside = [one for one in found if one.root.is_relative_to(folder) or one.path.startswith(folder.name)]
    assert inside
    assert {one.left_out for one in inside} == {LeftOut.IN_VAULT}


def test_names_that_break_programs_are_only_names(
    stick: Path, folder: Path, hostile_names: tuple[str, ...]
) -> None:
    place = stick / "hostile"
    place.mkdir()
    for name in hostile_names:
        (place / name).write_bytes(b"x")
    found = {one.name for one in gather([place], folder)}
    assert found == set(hostile_names)


def test_a_path_of_a_hundred_thousand_letters(stick: Path, folder: Path) -> None:
    if os.mkdir not in os.supports_dir_fd:
        pytest.skip("this system does not reach so deep")
    here = os.open(stick, os.O_RDONLY)
    try:
        for _depth in range(400):
            os.mkdir("d" * 250, dir_fd=here)
            inner = os.open("d" * 250, os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = inner
        file = os.open("deep.txt", os.O_CREAT | os.O_WRONLY, 0o600, dir_fd=here)
        os.write(file, b"deep")
        os.close(file)
    finally:
        os.close(here)
    (deep,) = [one for one in gather([stick], folder) if one.name == "deep.txt"]
    assert len(deep.path) > 100_000
    assert (deep.size, deep.media_type) == (4, "text/plain")


def test_a_folder_that_may_not_be_read_is_said_and_the_rest_goes_on(stick: Path, folder: Path) -> None:
    if is_root():
        pytest.skip("rights on files do not bind root")
    (stick / "closed").mkdir(mode=0)
    found = reasons(gather([stick], folder))
    (stick / "closed").chmod(0o700)
    assert found["closed"] is LeftOut.FOLDER_UNREADABLE
    assert found["note.txt"] is None


def test_content_and_name_are_compared(stick: Path, folder: Path) -> None:
    (stick / "IMG_2.jpg").write_bytes(b"%PDF-1.7 not a picture")
    (stick / "letter.docx").write_bytes(JPEG)
    found = by_path(gather([stick], folder))
    assert {path for path, one in found.items() if one.disagrees} == {"IMG_2.jpg", "letter.docx"}
    assert found["IMG_2.jpg"].media_type == "application/pdf"


def test_stopping(stick: Path, folder: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        gather([stick], folder, token=token)
