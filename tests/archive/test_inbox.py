"""Adding to a locked vault: sealed whole or not at all, and unreadable to whoever added it."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from archive import inbox
from archive.clock import SystemClock
from archive.descriptor import Descriptor
from archive.errors import (
    DiskFull,
    NotAVault,
    SourceChanged,
    SourceInsideVault,
    SourceUnreadable,
    SourceVanished,
    StorageFailed,
)
from archive.inbox import DropHead, DropKind, drop_file
from archive.travel_errors import DropEmpty, DropTooLarge
from crypto.age.identities import HybridIdentity
from crypto.age.opening import open_bytes
from crypto.age.pipeline import seal_hashed
from crypto.jobs import Cancelled, CancelToken
from tests.archive.dropping import CLOCK, drop_words, head, in_inbox, take_in
from tests.archive.open_vaults import SetClock, open_by_key
from tests.crypto.peers.implementations import NpmAgeEncryption


class TestDropping:
    def test_nothing_outside_says_what_it_is(self, folder: Path, photo: Path) -> None:
        name = drop_file(folder, photo, clock=CLOCK)
        text = drop_words(folder, "Seen from the window of Aizhan.")
        assert in_inbox(folder) == sorted([name, text])
        for one in (name, text):
            path = folder / "inbox" / one
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
            sealed = path.read_bytes()
            assert b"Aizhan" not in sealed
            assert "Aizhan".encode("utf-16-le") not in sealed
            assert b"jpg" not in name.encode()

    def test_by_hand_it_is_one_line_and_the_bytes(self, folder: Path, photo: Path, key: HybridIdentity) -> None:
        name = drop_file(folder, photo, clock=SetClock())
        line, _, content = open_bytes((folder / "inbox" / name).read_bytes(), [key]).partition(b"\n")
        assert content == photo.read_bytes()
        told = json.loads(line)
        assert told["kind"] == "file"
        assert told["name"] == photo.name
        assert told["size"] == len(content)
        assert told["time"] == "2026-03-04T05:06:08.000Z"

    @pytest.mark.peer
    def test_a_stranger_s_age_opens_it_with_the_vault_key(self, folder: Path, key: HybridIdentity) -> None:
        name = drop_words(folder, "Көшеде тұр.\n")
        opened = NpmAgeEncryption().open((folder / "inbox" / name).read_bytes(), [key.to_text()])
        assert opened.partition(b"\n")[2].decode() == "Көшеде тұр.\n"

    def test_nothing_of_the_vault_is_read_but_its_description(self, folder: Path, photo: Path) -> None:
        for path in folder.rglob("*"):
            if path.is_file() and path.name != "vault.json":
                path.unlink()
        drop_file(folder, photo, clock=CLOCK)
        assert len(in_inbox(folder)) == 1

    def test_it_works_while_another_process_has_the_vault_open(self, folder: Path, key: HybridIdentity) -> None:
        vault = open_by_key(folder, key)
        try:
            drop_words(folder, "meanwhile")
        finally:
            vault.lock()
        assert len(in_inbox(folder)) == 1

    def test_memory_stays_small(self, folder: Path, tmp_path: Path) -> None:
        large = tmp_path / "large.bin"
        with large.open("wb") as file:
            file.truncate(96 << 20)
        tracemalloc.start()
        try:
            drop_file(folder, large, clock=CLOCK)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert peak < 8 << 20

    def test_hostile_names_are_kept_as_they_are(
        self, folder: Path, key: HybridIdentity, hostile_names: tuple[str, ...], tmp_path: Path
    ) -> None:
        outside = tmp_path / "outside"
        outside.mkdir()
        for name in hostile_names:
            (outside / name).write_bytes(b"content")
            drop_file(folder, outside / name, clock=CLOCK)
        emptied = take_in(folder, key)
        assert (len(emptied.taken), emptied.unreadable) == (len(hostile_names), ())
        assert in_inbox(folder) == []


class TestRefusedDrops:
    def test_an_empty_text(self, folder: Path, no_traces: Callable[..., Any]) -> None:
        with no_traces(folder), pytest.raises(DropEmpty):
            drop_words(folder, " \n\t")

    def test_no_vault(self, tmp_path: Path, photo: Path, no_traces: Callable[..., Any]) -> None:
        with no_traces(tmp_path), pytest.raises(NotAVault):
            drop_file(tmp_path, photo, clock=CLOCK)

    def test_a_file_that_is_gone(self, folder: Path, tmp_path: Path, no_traces: Callable[..., Any]) -> None:
        with no_traces(folder), pytest.raises(SourceVanished):
            drop_file(folder, tmp_path / "gone", clock=CLOCK)

    def test_a_folder_or_a_pipe(self, folder: Path, tmp_path: Path, no_traces: Callable[..., Any]) -> None:
        os.mkfifo(tmp_path / "pipe")
        for path in (tmp_path / "pipe", tmp_path):
            with no_traces(folder), pytest.raises((SourceUnreadable, SourceInsideVault)):
                drop_file(folder, path, clock=CLOCK)

    def test_a_file_of_the_vault(self, folder: Path, no_traces: Callable[..., Any]) -> None:
        with no_traces(folder), pytest.raises(SourceInsideVault):
            drop_file(folder, folder / "records.db", clock=CLOCK)

    def test_a_file_that_changes(self, folder: Path, tmp_path: Path, no_traces: Callable[..., Any]) -> None:
        growing = tmp_path / "log.txt"
        growing.write_bytes(b"x" * (4 << 20))

        def append(_done: int, _total: int, _stage: str) -> None:
            with growing.open("ab") as file:
                file.write(b"more")

        with no_traces(folder), pytest.raises(SourceChanged):
            drop_file(folder, growing, clock=CLOCK, progress=append)

    def test_a_file_that_is_too_large(
        self, folder: Path, photo: Path, no_traces: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(inbox, "MAX_DROP_GIB", 0)
        with no_traces(folder), pytest.raises(DropTooLarge):
            drop_file(folder, photo, clock=CLOCK)
        with no_traces(folder), pytest.raises(DropTooLarge):
            drop_words(folder, "x" * 100_000)

    def test_stopped(self, folder: Path, photo: Path, no_traces: Callable[..., Any]) -> None:
        token = CancelToken()
        token.cancel()
        with no_traces(folder), pytest.raises(Cancelled):
            drop_file(folder, photo, clock=CLOCK, token=token)

    def test_a_full_disk(
        self, small_disk: Path, template: Any, tmp_path: Path, no_traces: Callable[..., Any]
    ) -> None:
        subprocess.run(["cp", "-r", template.folder, small_disk / "vault"], check=True)
        large = tmp_path / "large"
        large.write_bytes(os.urandom(8 << 20))
        with no_traces(small_disk), pytest.raises(DiskFull):
            drop_file(small_disk / "vault", large, clock=CLOCK)


def test_the_head_is_canonical() -> None:
    told = DropHead(DropKind.FILE, "2026-03-04T05:06:07.000Z", name="Қар.jpg", modified="", size=7)
    assert told.line() == head(name="Қар.jpg", size=7)
    assert SystemClock().now().tzinfo is not None


def test_a_vault_that_gets_another_key_meanwhile_takes_nothing_under_the_old_one(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody has the old key any more: what is acknowledged has to open."""
    (tmp_path / "a.txt").write_text("words")
    descriptor = Descriptor.read(folder)
    later = replace(descriptor, recipient=HybridIdentity.generate().recipient())

    def exchanged(*given: Any, **more: Any) -> Any:
        later.write(folder, replace=True)
        return seal_hashed(*given, **more)

    monkeypatch.setattr(inbox, "seal_hashed", exchanged)
    with pytest.raises(StorageFailed):
        drop_file(folder, tmp_path / "a.txt", clock=CLOCK)
    assert in_inbox(folder) == []
