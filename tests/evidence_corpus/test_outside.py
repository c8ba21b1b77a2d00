"""What lies outside may be no file, lead elsewhere, be larger than any disk, or change under one's hands."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.errors import SourceChanged, SourceTooLarge, SourceVanished
from archive.examination import examine
from archive.findings import Verdict
from archive.gathering import gather
from archive.intake_facts import IntakeFacts
from archive.online_captures import CaptureRefused
from archive.vault import Vault
from crypto.errors import CodedError
from tests.archive.open_vaults import leftovers, object_ids
from tests.conftest import snapshot
from tests.evidence_corpus import outside
from tests.evidence_corpus.captures import NOTES
from tests.evidence_corpus.ground import canaries
from tests.evidence_corpus.walk import told
from ui.errortext import error_sentence


def whole(vault: Vault) -> None:
    """Nothing half done lies about, and everything that is recorded proves."""
    assert object_ids(vault.folder) == {file.object_id for file in vault.evidence.all_files()}
    assert vault.database.rows("SELECT * FROM pending_object") == []
    assert leftovers(vault.folder) == []
    assert [finding.what for finding in examine(vault) if finding.verdict is Verdict.BROKEN] == []


def test_each_thing_in_a_hostile_folder_is_told_of_and_the_sound_ones_are_in(vault: Vault, tmp_path: Path) -> None:
    """One intake: a file larger than the disk, or a link to a device, keeps nothing else out."""
    stick = tmp_path / "stick"
    stick.mkdir()
    expected = outside.put(stick)
    before = snapshot_of(stick)
    found = gather([stick], vault.folder)
    became = {one.path: str(one.left_out) for one in found if one.left_out is not None}
    batch = vault.batches.plan(found, IntakeFacts())
    ended = vault.batch_intake.run(batch)
    assert ended.stopped is None
    for outcome in ended.outcomes:
        became[outcome.path] = "in" if outcome.error is None else outcome.error.code
        if outcome.error is not None:
            told(outcome.error)
            assert error_sentence(outcome.error, "en").isprintable()
    assert became == expected
    assert snapshot_of(stick) == before, "the folder is as it was"
    assert outside.SECRET not in b"".join(
        path.read_bytes() for path in (vault.folder / "objects").rglob("*") if path.is_file()
    )
    named = {file.name_received for file in vault.evidence.all_files()}
    assert not {"secret.txt", "passwd"} & named
    whole(vault)


def snapshot_of(stick: Path) -> dict[str, str]:
    """What stands there, without reading a thousand gigabytes of nothing."""
    huge = stick / "huge.csv"
    size = huge.stat().st_size
    aside = stick.parent / "aside"
    huge.rename(aside)
    try:
        return {**snapshot(stick), "huge.csv": str(size)}
    finally:
        aside.rename(huge)


def test_a_file_larger_than_the_disk_is_refused_before_a_byte_of_it_is_read(vault: Vault, tmp_path: Path) -> None:
    huge = tmp_path / "huge.mp4"
    huge.touch()
    os.truncate(huge, outside.HUGE)
    item = vault.evidence.add("Something large")
    with pytest.raises(SourceTooLarge) as refused:
        vault.intake.take_in(huge, item.id, progress=lambda *_told: pytest.fail("it is being read"))
    assert refused.value.needed == outside.HUGE
    assert 0 < refused.value.free < outside.HUGE
    told(refused.value)
    whole(vault)


@pytest.mark.parametrize(
    ("change", "refusals"),
    [
        (outside.grow, (SourceChanged,)),
        (outside.shrink, (SourceChanged, SourceVanished)),
        (outside.vanish, (SourceVanished,)),
        (outside.become_another, (SourceChanged,)),
        (outside.become_a_link, (SourceChanged,)),
    ],
)
def test_a_file_that_changes_while_it_is_read_is_not_kept(
    vault: Vault, tmp_path: Path, change: Callable[[Path], None], refusals: tuple[type[CodedError], ...]
) -> None:
    """One that grows faster than it is read would otherwise be read until the disk is full."""
    path = tmp_path / "changing.bin"
    path.write_bytes(os.urandom(3 << 20))
    marks = canaries(path.read_bytes())
    item = vault.evidence.add("Something that changes")
    with outside.changing(path, change, most=40) as progress, pytest.raises(refusals) as refused:
        vault.intake.take_in(path, item.id, progress=progress)
    told(refused.value)
    assert vault.evidence.files(item) == []
    whole(vault)
    content = b"".join(path.read_bytes() for path in (vault.folder / "objects").rglob("*") if path.is_file())
    assert not [mark for mark in marks if mark in content]


def test_captures_that_say_what_cannot_be_are_taken_in_with_what_can(vault: Vault, tmp_path: Path) -> None:
    """What the notes say reaches records: it is plain text there, or nothing."""
    stick = tmp_path / "captures"
    stick.mkdir()
    taken = 0
    for place in outside.captures(stick):
        plan = vault.captures.look([place])
        captured = vault.captures.bring_in(plan, plan.fields, "A capture")
        assert len(captured.files) == 4
        for words in (captured.item.capture_url, captured.item.capture_account, captured.item.capture_context):
            assert all(letter.isprintable() or letter == "\n" for letter in words)
        taken += 1
    assert taken == len(NOTES)
    whole(vault)


def test_a_folder_of_links_is_no_capture(vault: Vault, tmp_path: Path) -> None:
    stick = tmp_path / "links"
    stick.mkdir()
    for name in ("page.html", "capture.json", "a.warc"):
        (stick / name).symlink_to("/etc/passwd")
    with pytest.raises(CaptureRefused) as refused:
        vault.captures.look([stick])
    told(refused.value)
    with contextlib.suppress(CodedError):
        vault.captures.look([stick / "page.html"])
    whole(vault)
