"""What was added while locked is taken in once, whatever happens and whoever put it there."""

from __future__ import annotations

import hashlib
import io
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from archive import inbox
from archive.errors import (
    DiskFull,
    VaultLocked,
    VaultReadOnly,
)
from archive.examination import examine
from archive.filelock import WriterLock
from archive.findings import Verdict
from archive.inbox import drop_file, drop_text
from archive.inbox_taking import MAX_TEXT_BYTES, TEXT_NAME, Emptied
from archive.model.evidence import EvidenceItem
from archive.model.testimony import Testimony
from archive.rebuild import prove_tables
from archive.vocabulary.casework import CaseKind
from archive.vocabulary.evidence import CustodyAction, EvidenceKind
from archive.vocabulary.testimony import TestimonyKind
from crypto.age.identities import HybridIdentity
from crypto.age.recipients import PassphraseRecipient
from crypto.age.sealing import seal_bytes
from crypto.jobs import CancelToken
from tests.architecture.sources import ROOT
from tests.archive.dropping import CLOCK, drop_words, head, in_inbox, sealed_by_hand, take_in, title
from tests.archive.open_vaults import leftovers, object_ids, open_by_key


class TestTakingIn:
    def test_a_file_becomes_evidence_with_custody(self, folder: Path, key: HybridIdentity, photo: Path) -> None:
        name = drop_file(folder, photo, clock=CLOCK)
        sealed = hashlib.sha256((folder / "inbox" / name).read_bytes()).hexdigest()
        vault = open_by_key(folder, key)
        emptied = vault.inbox.take_in(title)
        (taken,) = emptied.taken
        item = vault.evidence.get(taken.item_id)
        (file,) = vault.evidence.files(item)
        assert (item.kind, item.title) == (EvidenceKind.PHOTO, "photo")
        assert file.name_received == photo.name
        assert file.sha256 == hashlib.sha256(photo.read_bytes()).hexdigest()
        assert file.modified_received
        assert [line.action for line in vault.evidence.custody(item)] == [
            CustodyAction.DROP_TAKEN,
            CustodyAction.RECEIVED,
        ]
        (entry,) = [e for e in vault.journal.entries_of("evidence_item", item.id) if e.action == "drop_taken"]
        told = vault.journal.payload(entry.hash)
        assert told is not None
        assert told["details"]["drop"] == name
        assert told["details"]["sha256"] == sealed
        assert in_inbox(folder) == []
        assert [one.item_id for one in vault.inbox.waiting()] == [item.id]
        case = vault.cases.open("The yard", CaseKind.ASSEMBLY)
        vault.cases.add(case.id, item)
        assert vault.inbox.waiting() == []
        prove_tables(vault.database)
        assert {f.verdict for f in examine(vault)} <= {Verdict.PROVEN, Verdict.NOT_PROVEN}
        vault.lock()

    def test_a_text_becomes_a_written_account(self, folder: Path, key: HybridIdentity) -> None:
        drop_words(folder, "Три машины у ворот.\r\n\r\nКөрдім.")
        vault = open_by_key(folder, key)
        (taken,) = vault.inbox.take_in(title).taken
        assert taken.entity == Testimony.entity
        testimony = vault.testimonies.get(taken.item_id)
        assert testimony.kind is TestimonyKind.WRITTEN
        text = vault.testimonies.newest_text(testimony)
        assert text is not None
        assert text.body == "Три машины у ворот.\n\nКөрдім."
        assert [one.code for one in vault.inbox.waiting()] == [testimony.code]
        vault.ledger.withdraw(testimony, reason="a trial")
        assert vault.inbox.waiting() == []
        vault.lock()

    @pytest.mark.parametrize("content", [b"\xff\xfe not UTF-8", b"x" * (MAX_TEXT_BYTES + 1), b"a\x00b"])
    def test_what_is_no_account_is_kept_whole_as_evidence(
        self, folder: Path, key: HybridIdentity, content: bytes
    ) -> None:
        drop_text(folder, io.BytesIO(content), clock=CLOCK)
        vault = open_by_key(folder, key)
        (taken,) = vault.inbox.take_in(title).taken
        assert taken.entity == EvidenceItem.entity
        (file,) = vault.evidence.files(vault.evidence.get(taken.item_id))
        assert (file.name_received, file.size) == (TEXT_NAME, len(content))
        assert file.sha256 == hashlib.sha256(content).hexdigest()
        vault.lock()

    def test_an_empty_file(self, folder: Path, key: HybridIdentity, tmp_path: Path) -> None:
        (tmp_path / "empty").touch()
        drop_file(folder, tmp_path / "empty", clock=CLOCK)
        assert len(take_in(folder, key).taken) == 1

    def test_taken_before_and_not_removed(self, folder: Path, key: HybridIdentity) -> None:
        name = drop_words(folder, "once")
        copy = (folder / "inbox" / name).read_bytes()
        assert len(take_in(folder, key).taken) == 1
        (folder / "inbox" / name).write_bytes(copy)
        assert take_in(folder, key) == Emptied()
        assert in_inbox(folder) == []

    def test_another_drop_under_a_name_that_was_taken(self, folder: Path, key: HybridIdentity) -> None:
        name = drop_words(folder, "first")
        assert len(take_in(folder, key).taken) == 1
        (folder / "inbox" / drop_words(folder, "second")).rename(folder / "inbox" / name)
        assert len(take_in(folder, key).taken) == 1
        vault = open_by_key(folder, key, read_only=True)
        bodies = {text.body for t in vault.testimonies.all() for text in vault.testimonies.texts(t)}
        assert bodies == {"first", "second"}
        vault.lock()

    def test_a_reader_takes_nothing_in(self, folder: Path, key: HybridIdentity) -> None:
        drop_words(folder, "wait")
        vault = open_by_key(folder, key, read_only=True)
        with pytest.raises(VaultReadOnly):
            vault.inbox.take_in(title)
        assert vault.inbox.count() == 1
        vault.lock()
        with pytest.raises(VaultLocked):
            vault.inbox.take_in(title)
        assert len(in_inbox(folder)) == 1

    def test_what_cannot_be_read_is_kept_without_the_key_that_it_was_tried_with(
        self, folder: Path, key: HybridIdentity
    ) -> None:
        sealed_by_hand(folder, head() + b"x", [HybridIdentity.generate().recipient()])
        (error,) = take_in(folder, key).unreadable
        assert (error.__traceback__, error.__cause__, error.__context__) == (None, None, None)

    def test_stopped_between_two(self, folder: Path, key: HybridIdentity) -> None:
        for number in range(3):
            drop_words(folder, f"number {number}")
        vault = open_by_key(folder, key)
        token = CancelToken()
        token.cancel()
        assert vault.inbox.take_in(title, token=token) == Emptied(left=3)
        assert len(vault.inbox.take_in(title).taken) == 3
        vault.lock()

    def test_a_full_disk_leaves_the_rest(
        self, small_disk: Path, template: Any, key: HybridIdentity, tmp_path: Path
    ) -> None:
        folder = small_disk / "vault"
        subprocess.run(["cp", "-r", template.folder, folder], check=True)
        (tmp_path / "some").write_bytes(os.urandom(3 << 20))
        name = drop_file(folder, tmp_path / "some", clock=CLOCK)
        vault = open_by_key(folder, key)
        emptied = vault.inbox.take_in(title)
        assert isinstance(emptied.stopped, DiskFull)
        assert (emptied.taken, emptied.left, in_inbox(folder)) == ((), 1, [name])
        assert vault.evidence.all() == []
        assert object_ids(folder) == set()
        vault.lock()


class TestHostileDrops:
    @pytest.mark.parametrize(
        ("plain", "reason"),
        [
            (b"", "drop_head"),
            (b"no line at all", "drop_head"),
            (b"{}\nbytes", "drop_head"),
            (b"x" * 100_000, "drop_head"),
            (b"[" * 8000 + b"\n", "drop_head"),
            (head(v=2), "drop_head"),
            (head(v=True), "drop_head"),
            (head(kind="program"), "drop_head"),
            (head(kind="text"), "drop_head"),
            (head(name=""), "drop_head"),
            (head(name="../../.profile"), "drop_head"),
            (head(name="a\x00b"), "drop_head"),
            (head(name="n" * 300), "drop_head"),
            (head(name=["a"]), "drop_head"),
            (head(time="yesterday"), "drop_head"),
            (head(time="2026-99-04T05:06:07.000Z"), "drop_head"),
            (head(size=-1), "drop_head"),
            (head(size=1 << 60), "drop_head"),
            (head(size=1.5), "drop_head"),
            (head(more=1), "drop_head"),
            (head().replace(b",", b", ") + b"x", "drop_head"),
            (head(size=3) + b"four", "drop_incomplete"),
        ],
    )
    def test_is_named_kept_and_never_used(
        self, folder: Path, key: HybridIdentity, plain: bytes, reason: str
    ) -> None:
        name = sealed_by_hand(folder, plain)
        good = drop_words(folder, "beside it")
        emptied = take_in(folder, key)
        assert [(error.drop, error.reason) for error in emptied.unreadable] == [(name, reason)]
        assert len(emptied.taken) == 1
        assert in_inbox(folder) == [name]
        assert good != name
        vault = open_by_key(folder, key, read_only=True)
        assert vault.evidence.all() == []
        assert vault.database.rows("SELECT * FROM pending_object") == []
        vault.lock()
        assert object_ids(folder) == set()

    def test_every_kind_of_damage(self, folder: Path, key: HybridIdentity, photo: Path) -> None:
        whole = (folder / "inbox" / drop_file(folder, photo, clock=CLOCK)).read_bytes()
        damaged = {
            f"{number:032x}.age": content
            for number, content in enumerate(
                (b"", b"age-encryption.org/v1\n", whole[:500], whole[:-1], whole + b"x", b"\x00" * 5000)
            )
        }
        flipped = bytearray(whole)
        flipped[-70_000] ^= 1
        damaged["f" * 32 + ".age"] = bytes(flipped)
        for name, content in damaged.items():
            (folder / "inbox" / name).write_bytes(content)
        emptied = take_in(folder, key)
        assert {error.drop for error in emptied.unreadable} == set(damaged)
        assert len(emptied.taken) == 1
        assert set(in_inbox(folder)) == set(damaged)
        assert len(object_ids(folder)) == 1

    def test_sealed_to_somebody_else_or_to_a_passphrase(self, folder: Path, key: HybridIdentity) -> None:
        other = sealed_by_hand(folder, head() + b"x", [HybridIdentity.generate().recipient()])
        costly = sealed_by_hand(folder, head() + b"x", [PassphraseRecipient("guess", work_factor=10)])
        emptied = take_in(folder, key)
        assert {error.drop for error in emptied.unreadable} == {other, costly}
        assert {error.reason for error in emptied.unreadable} == {"age_no_identity_matches"}

    def test_links_pipes_folders_and_foreign_names(self, folder: Path, key: HybridIdentity, tmp_path: Path) -> None:
        secret = tmp_path / "secret"
        secret.write_bytes(seal_bytes(head() + b"not for the vault", [key.recipient()]))
        place = folder / "inbox"
        (place / ("a" * 32 + ".age")).symlink_to(secret)
        os.mkfifo(place / ("b" * 32 + ".age"))
        (place / ("c" * 32 + ".age")).mkdir()
        (place / "notes.txt").write_text("from somebody")
        before = in_inbox(folder)
        emptied = take_in(folder, key)
        assert {error.reason for error in emptied.unreadable} == {"drop_foreign"}
        assert in_inbox(folder) == before

    def test_the_journal_is_told_once(self, folder: Path, key: HybridIdentity) -> None:
        name = sealed_by_hand(folder, b"junk\n")
        for _ in range(3):
            take_in(folder, key)
        vault = open_by_key(folder, key)
        entries = [e for e in vault.journal.entries() if e.action == "drop_unreadable"]
        assert [entry.entity_id for entry in entries] == [name.removesuffix(".age")]
        vault.lock()

    def test_many_do_not_fill_the_journal(
        self, folder: Path, key: HybridIdentity, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("archive.inbox_taking.MOST_NOTED", 2)
        monkeypatch.setattr("archive.inbox_taking.MOST_AT_ONCE", 4)
        for _ in range(6):
            sealed_by_hand(folder, b"junk\n")
        emptied = take_in(folder, key)
        assert (len(emptied.unreadable), emptied.left) == (4, 2)
        vault = open_by_key(folder, key, read_only=True)
        assert len([e for e in vault.journal.entries() if e.action == "drop_unreadable"]) == 2
        vault.lock()


class TestCrashes:
    def test_what_is_being_written_is_left_alone_by_an_opening(
        self, folder: Path, key: HybridIdentity, tmp_path: Path
    ) -> None:
        large = tmp_path / "large"
        large.write_bytes(os.urandom(4 << 20))
        opened: list[int] = []

        def open_meanwhile(_done: int, _total: int, _stage: str) -> None:
            if not opened:
                opened.append(1)
                open_by_key(folder, key).lock()

        drop_file(folder, large, clock=CLOCK, progress=open_meanwhile)
        assert opened
        assert len(in_inbox(folder)) == 1
        assert len(take_in(folder, key).taken) == 1

    def test_what_an_interrupted_drop_left_is_swept(self, folder: Path, key: HybridIdentity) -> None:
        left = folder / "inbox" / ".0123456789abcdef.part"
        left.write_bytes(b"half")
        open_by_key(folder, key).lock()
        assert not left.exists()

    def test_a_held_part_is_not_swept(self, folder: Path) -> None:
        left = folder / "inbox" / ".0123456789abcdef.part"
        left.write_bytes(b"half")
        held = WriterLock(left)
        assert inbox.sweep(folder) == 0
        held.release()
        assert inbox.sweep(folder) == 1

    @pytest.mark.parametrize("moment", range(8))
    def test_killed_while_taking_in(self, folder: Path, key: HybridIdentity, photo: Path, moment: int) -> None:
        for number in range(4):
            drop_words(folder, f"number {number}")
        drop_file(folder, photo, clock=CLOCK)
        script = textwrap.dedent(
            """
            import os, signal, sys
            from pathlib import Path
            from archive import inbox_taking, safefiles
            from tests.archive.open_vaults import key_from, open_by_key
            moment = int(sys.argv[1])
            calls = 0
            real = inbox_taking.remove_file
            def counted(path):
                global calls
                calls += 1
                if calls * 2 - 1 == moment:
                    os.kill(os.getpid(), signal.SIGKILL)
                real(path)
                if calls * 2 == moment:
                    os.kill(os.getpid(), signal.SIGKILL)
            inbox_taking.remove_file = counted
            vault = open_by_key(Path(sys.argv[2]), key_from(sys.stdin.read().strip()))
            if moment == 0:
                fsync = os.fsync
                def first(descriptor):
                    os.kill(os.getpid(), signal.SIGKILL)
                os.fsync = first
            vault.inbox.take_in(str)
            os.kill(os.getpid(), signal.SIGKILL)
            """
        )
        done = subprocess.run(
            [sys.executable, "-c", script, str(moment), folder],
            input=key.to_text().encode(),
            cwd=ROOT,
            check=False,
            timeout=60,
        )
        assert done.returncode == -signal.SIGKILL
        take_in(folder, key)
        vault = open_by_key(folder, key)
        bodies = sorted(text.body for t in vault.testimonies.all() for text in vault.testimonies.texts(t))
        assert bodies == [f"number {number}" for number in range(4)]
        assert len(vault.evidence.all()) == 1
        assert object_ids(folder) == {file.object_id for file in vault.evidence.all_files()}
        assert in_inbox(folder) == []
        prove_tables(vault.database)
        vault.lock()
        assert leftovers(folder) == []
