"""``intake`` for folders: a preview, what became of each file, going on, and what is only known of."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.gathering import gather
from archive.intake_facts import IntakeFacts
from archive.vault import Vault
from archive.vocabulary.evidence import AcquiredHow, EvidenceKind, Held
from tests.conftest import snapshot
from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import assert_plain_failure
from tests.ui.cli.test_vault_verbs import items, on_vault, sealed_files

Secret = Callable[[str], int]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    (folder / "DCIM").mkdir(parents=True)
    for number in range(5):
        (folder / "DCIM" / f"IMG_{number}.jpg").write_bytes(b"\xff\xd8\xff\xe0" + os.urandom(300))
    (folder / "DCIM" / "Thumbs.db").write_bytes(b"x")
    (folder / "DCIM" / "away").symlink_to("/etc")
    (folder / "letter.jpg").write_bytes(b"%PDF-1.7 no picture")
    return folder


def test_a_preview_writes_nothing(vault: Path, stick: Path, passphrase: Secret) -> None:
    before = sealed_files(vault)
    done = on_vault("intake", vault, passphrase, stick, "--dry-run", "--second-hash", "blake2b")
    assert (done.code, done.err) == (0, "")
    assert "6 files" in done.out
    assert "Left out: DCIM/Thumbs.db (left by a system)" in done.out
    assert "Left out: DCIM/away (a link" in done.out
    assert "letter.jpg is application/pdf" in done.out
    assert "blake2b adds" in done.out
    assert sealed_files(vault) == before
    assert items(vault) == []


def test_a_folder_with_everything_that_is_said_about_it(vault: Path, stick: Path, passphrase: Secret) -> None:
    before = snapshot(stick)
    done = on_vault(
        *("intake", vault, passphrase, "--case", "C-0001", "--source", "p-0001", "--how", "handed_over"),
        *("--when", "May 2022", "--device", "an old telephone", "--held", "copy", "--content-warning"),
        *("--second-hash", "sha512", stick),
    )
    assert (done.code, done.err) == (0, "")
    assert "Taken in: 6. Came again: 0. Refused: 0. Left out: 2." in done.out
    assert snapshot(stick) == before
    for item in items(vault):
        assert (item.held, item.acquired_how, item.content_warning) == (Held.COPY, AcquiredHow.HANDED_OVER, True)
        assert (item.device, item.acquired.text) == ("an old telephone", "May 2022")
        assert item.acquired_from_id is not None
    opened = Vault.open(vault, PASSPHRASE, read_only=True)
    files = {file.path_received: file for file in opened.evidence.all_files()}
    opened.lock()
    photo = stick / "DCIM" / "IMG_3.jpg"
    assert files["DCIM/IMG_3.jpg"].second_hash == f"sha512:{hashlib.sha512(photo.read_bytes()).hexdigest()}"
    again = on_vault("intake", vault, passphrase, stick, "--everything")
    assert again.code == 0
    assert "Taken in: 1. Came again: 6." in again.out
    kept = on_vault("intake", vault, passphrase, stick / "letter.jpg", "--keep-duplicates")
    assert "The same content is already in the vault as E-000" in kept.out


def test_what_was_cut_off_goes_on(vault: Path, stick: Path, passphrase: Secret) -> None:
    opened = Vault.open(vault, PASSPHRASE)
    opened.batches.plan(gather([stick], vault), IntakeFacts())
    opened.lock()
    (stick / "DCIM" / "IMG_2.jpg").unlink()
    done = on_vault("intake", vault, passphrase, "--resume")
    assert done.code == 1
    assert "6 of 6 files" in done.out
    assert "IMG_2.jpg" in done.err
    assert "Not in yet: 1 of 6" in done.out
    assert_plain_failure(on_vault("intake", vault, passphrase, "--give-up"), 1)
    given_up = on_vault("intake", vault, passphrase, "--give-up", "--reason", "the stick is lost")
    assert (given_up.code, given_up.err) == (0, "")
    assert_plain_failure(on_vault("intake", vault, passphrase, "--resume"), 1)
    assert len(items(vault)) == 5


def test_any_of_several_is_named_by_what_the_list_says(vault: Path, stick: Path, passphrase: Secret) -> None:
    opened = Vault.open(vault, PASSPHRASE)
    older = opened.batches.plan(gather([stick / "letter.jpg"], vault), IntakeFacts())
    newer = opened.batches.plan(gather([stick], vault), IntakeFacts())
    opened.lock()
    listed = json.loads(on_vault("intake", vault, passphrase, "--unfinished", "--json").out)
    assert [(row["files"], row["left"], row["refused"]) for row in listed] == [(6, 6, 0), (1, 1, 0)]
    assert [row["batch"] for row in listed] == [newer[:8], older[:8]]
    assert_plain_failure(on_vault("intake", vault, passphrase, "--give-up", "--reason", "why"), 1)
    assert_plain_failure(on_vault("intake", vault, passphrase, "--resume", "--batch", "xyz"), 1)
    done = on_vault("intake", vault, passphrase, "--resume", "--batch", older[:8])
    assert done.code == 0
    assert "Taken in: 1." in done.out
    assert "did not come to their end: 1." in done.out
    words = ("--give-up", "--batch", newer[:8], "--reason", "the stick is lost")
    assert on_vault("intake", vault, passphrase, *words).code == 0
    assert "Found: 0" in on_vault("intake", vault, passphrase, "--unfinished").out
    assert len(items(vault)) == 1


def test_what_is_only_known_of_has_no_file(vault: Path, passphrase: Secret, tmp_path: Path) -> None:
    before = sealed_files(vault)
    done = on_vault("intake", vault, passphrase, "--case", "C-0001", "--held", "seen_only", "--kind", "video")
    assert (done.code, done.err) == (0, "")
    (item,) = items(vault)
    assert (item.held, item.kind) == (Held.SEEN_ONLY, EvidenceKind.VIDEO)
    assert sealed_files(vault) == before
    (tmp_path / "x").write_bytes(b"x")
    assert_plain_failure(on_vault("intake", vault, passphrase, tmp_path / "x", "--held", "promised"), 1)


@pytest.mark.parametrize(
    "wrong",
    [(), ("--source", "P-9999", "x"), ("--consent", "P-9999", "x"), ("--case", "C-0999", "x"), ("--give-up",)],
)
def test_what_does_not_fit_takes_nothing_in(vault: Path, passphrase: Secret, wrong: tuple[str, ...]) -> None:
    before = sealed_files(vault)
    assert_plain_failure(on_vault("intake", vault, passphrase, *wrong), 1)
    assert sealed_files(vault) == before
    assert items(vault) == []
