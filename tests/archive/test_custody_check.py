"""Re-checking sealed files: each fault has its name, nothing else is touched, a check goes on where it stopped."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from archive.clock import utc_text
from archive.custody_book import FILES_CHECKED, CheckBook
from archive.custody_check import CheckResult, Recheck
from archive.errors import StorageFailed, VaultLocked
from archive.examination import examine
from archive.health import health
from archive.journal import Entry
from archive.journal_proof import prove_journal
from archive.model.evidence import EvidenceItem
from archive.proving import Fault, Proof, SealedFile, prove_files
from archive.rebuild import prove_tables
from archive.vault import Vault
from archive.vocabulary.evidence import CustodyAction, EvidenceKind
from crypto.age.identities import HybridIdentity
from crypto.age.sealing import seal_bytes
from crypto.jobs import Cancelled, CancelToken
from tests.archive.open_vaults import SetClock, open_by_key
from tests.conftest import snapshot

SIZES = (0, 1, 65_535, 65_536, 200_000, 3)
"""Empty, tiny, and around the borders of a chunk."""
Harm = Callable[[Vault, list[Path]], None]


@pytest.fixture
def items(vault: Vault) -> list[EvidenceItem]:
    """Six items, each with a file of its own content."""
    made = [vault.evidence.add(f"Item {number}", EvidenceKind.PHOTO) for number in range(len(SIZES))]
    for item, size in zip(made, SIZES, strict=True):
        vault.intake.take_in_bytes(os.urandom(size), f"{item.code}.bin", item.id)
    return made


def sealed(vault: Vault, item: EvidenceItem) -> Path:
    """The sealed file of an item."""
    return vault.objects.path(vault.evidence.files(item)[0].object_id)


def runs(vault: Vault) -> list[Entry]:
    """Entries about runs over many files."""
    entries = vault.journal.entries_of("vault", vault.descriptor.vault_id)
    return [entry for entry in entries if entry.action == FILES_CHECKED]


def details(vault: Vault, entry: Entry) -> dict[str, object]:
    payload = vault.journal.payload(entry.hash)
    assert payload is not None
    found: dict[str, object] = payload["details"]
    return found


def actions(vault: Vault, item: EvidenceItem) -> list[CustodyAction]:
    return [line.action for line in vault.evidence.custody(item)]


def flip(vault: Vault, paths: list[Path]) -> None:
    content = bytearray(paths[4].read_bytes())
    content[len(content) // 2] ^= 1
    paths[4].write_bytes(content)


def cut(vault: Vault, paths: list[Path]) -> None:
    os.truncate(paths[4], paths[4].stat().st_size - 1)


def cut_at_a_chunk(vault: Vault, paths: list[Path]) -> None:
    """What is left ends where a chunk ends, so that every chunk of it is whole."""
    os.truncate(paths[4], paths[4].stat().st_size - 200_000 % 65_536 - 16)


def lengthen(vault: Vault, paths: list[Path]) -> None:
    with paths[4].open("ab") as file:
        file.write(b"\0")


def remove(vault: Vault, paths: list[Path]) -> None:
    paths[4].unlink()


def copy_over(vault: Vault, paths: list[Path]) -> None:
    shutil.copyfile(paths[2], paths[4])


def replace(vault: Vault, paths: list[Path]) -> None:
    paths[4].write_bytes(seal_bytes(b"never taken in", [vault.descriptor.recipient]))


def seal_to_another(vault: Vault, paths: list[Path]) -> None:
    paths[4].write_bytes(seal_bytes(b"x", [HybridIdentity.generate().recipient()]))


def link_to_nowhere(vault: Vault, paths: list[Path]) -> None:
    paths[4].unlink()
    paths[4].symlink_to("/nowhere/at all")


HARMS: dict[str, tuple[Harm, Fault, tuple[str, ...]]] = {
    "flipped": (flip, Fault.DAMAGED, ()),
    "cut": (cut, Fault.DAMAGED, ()),
    "cut at a chunk": (cut_at_a_chunk, Fault.DAMAGED, ()),
    "lengthened": (lengthen, Fault.DAMAGED, ()),
    "removed": (remove, Fault.MISSING, ()),
    "copied over": (copy_over, Fault.SWAPPED, ("E-0003",)),
    "replaced": (replace, Fault.DIFFERENT, ()),
    "of another key": (seal_to_another, Fault.DAMAGED, ()),
    "a link": (link_to_nowhere, Fault.MISSING, ()),
}


def test_whole_files_are_told_of_in_one_entry(vault: Vault, items: list[EvidenceItem]) -> None:
    before = vault.journal.count()
    result = Recheck(vault).everything()
    assert (result.sound, result.files, result.bytes, result.whole) == (True, len(SIZES), sum(SIZES), True)
    assert vault.journal.count() == before + 1
    told = details(vault, runs(vault)[-1])
    lines = sorted(f"{file.id} {file.sha256}\n" for file in vault.evidence.all_files())
    assert told["digest"] == hashlib.sha256("".join(lines).encode()).hexdigest()
    assert (told["files"], told["bytes"], told["wrong"], told["foreign"]) == (len(SIZES), sum(SIZES), 0, 0)
    for item in items:
        last = vault.evidence.custody(item)[-1]
        assert (last.action, last.with_whole) == (CustodyAction.CHECKED, True)
    assert health(vault).examined is None  # a check of the files is no examination of the vault


@pytest.mark.parametrize("harm", HARMS)
def test_what_is_wrong_is_named_and_nothing_else_is_touched(
    vault: Vault, items: list[EvidenceItem], harm: str
) -> None:
    work, fault, holds = HARMS[harm]
    work(vault, [sealed(vault, item) for item in items])
    lying = snapshot(vault.folder / "objects")
    result = Recheck(vault).everything()
    assert [(one.file.code, one.fault, one.holds) for one in result.faults] == [(items[4].code, fault, holds)]
    assert not result.foreign
    assert snapshot(vault.folder / "objects") == lying
    for item in items:
        wrong = item.id == items[4].id
        assert (CustodyAction.MISMATCH_FOUND in actions(vault, item)) is wrong
        assert (CustodyAction.CHECKED in actions(vault, item)) is not wrong
    assert details(vault, runs(vault)[-1])["wrong"] == 1
    assert [one.fault for one in Recheck(vault).known_faults()] == [fault]
    prove_journal(vault.database, vault.journal)
    prove_tables(vault.database)


def test_two_that_were_swapped_are_named_with_each_other(vault: Vault, items: list[EvidenceItem]) -> None:
    first, second = sealed(vault, items[2]), sealed(vault, items[4])
    kept = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(kept)
    found = {one.file.code: (one.fault, one.holds) for one in Recheck(vault).everything().faults}
    assert found == {
        items[2].code: (Fault.SWAPPED, (items[4].code,)),
        items[4].code: (Fault.SWAPPED, (items[2].code,)),
    }
    line = vault.evidence.custody(items[2])[-1]
    assert line.says("holds") == vault.evidence.files(items[4])[0].id
    assert (line.says("sha256"), line.says("found_sha256")) == (
        vault.evidence.files(items[2])[0].sha256,
        vault.evidence.files(items[4])[0].sha256,
    )


def test_what_belongs_to_no_item_is_named(vault: Vault, items: list[EvidenceItem]) -> None:
    folder = vault.folder / "objects"
    copy, own, strange = (folder / name[:2] / f"{name}.age" for name in ("ab" * 16, "cd" * 16, "ef" * 16))
    for path in (copy, own, strange):
        path.parent.mkdir(exist_ok=True)
    shutil.copyfile(sealed(vault, items[3]), copy)
    own.write_bytes(seal_bytes(b"ours, and never taken in", [vault.descriptor.recipient]))
    strange.write_bytes(b"no sealed file")
    (folder / "Thumbs.db").write_bytes(b"x")
    result = Recheck(vault).everything()
    assert not result.faults
    assert {one.name: one.copy_of for one in result.foreign} == {
        copy.relative_to(vault.folder).as_posix(): (items[3].code,),
        own.relative_to(vault.folder).as_posix(): (),
        strange.relative_to(vault.folder).as_posix(): (),
        "objects/Thumbs.db": (),
    }
    assert details(vault, runs(vault)[-1])["foreign"] == 4


def test_a_check_goes_on_where_it_stopped(vault: Vault, items: list[EvidenceItem], clock: SetClock) -> None:
    flip(vault, [sealed(vault, item) for item in items])
    token, seen = CancelToken(), []

    def stop_early(done: int, total: int, stage: str) -> None:
        seen.append((done, total, stage))
        if done >= 65_536:
            token.cancel()

    with pytest.raises(Cancelled):
        Recheck(vault).everything(stop_early, token)
    recheck = Recheck(vault)
    began = recheck.round_began
    _, done = recheck.book.count(since=began)
    assert began
    assert not recheck.last_whole
    assert 0 < done < len(SIZES)
    assert "round" not in details(vault, runs(vault)[-1])
    clock.time += timedelta(days=1)
    result = recheck.everything()
    assert result.files == len(SIZES) - done
    assert recheck.book.count(since=began) == (len(SIZES), len(SIZES))
    assert (recheck.round_began, bool(recheck.last_whole)) == ("", True)
    assert details(vault, runs(vault)[-1])["round"] == began
    assert [one.file.code for one in recheck.known_faults()] == [items[4].code]
    assert [total for _, total, _ in seen] == [sum(SIZES)] * len(seen)


def test_anew_begins_with_the_first(vault: Vault, items: list[EvidenceItem], clock: SetClock) -> None:
    recheck = Recheck(vault)
    token = CancelToken()
    with pytest.raises(Cancelled):
        recheck.everything(lambda done, total, stage: token.cancel() if done else None, token)
    clock.time += timedelta(days=1)
    assert recheck.everything(anew=True).files == len(SIZES)


def test_what_was_checked_longest_ago_comes_first(
    vault: Vault, items: list[EvidenceItem], clock: SetClock
) -> None:
    recheck = Recheck(vault)
    for item in (items[3], items[0]):
        recheck.items([item])
        clock.time += timedelta(days=1)
    order = [file.code for file in recheck.book.files()]
    assert order == [items[n].code for n in (1, 2, 4, 5, 3, 0)]
    result = recheck.older(utc_text(clock.now() - timedelta(hours=30)))
    assert result.files == len(SIZES) - 1
    assert not result.whole


def test_an_item_that_is_named_says_so_itself(vault: Vault, items: list[EvidenceItem]) -> None:
    result = Recheck(vault).items(items[:2])
    assert result.files == 2
    assert not runs(vault)
    assert actions(vault, items[0])[-1] is CustodyAction.CHECKED
    assert not vault.evidence.custody(items[0])[-1].with_whole
    assert CustodyAction.CHECKED not in actions(vault, items[2])


def test_what_a_crash_left_untold_is_told_by_the_next_run(vault: Vault, items: list[EvidenceItem]) -> None:
    recheck = Recheck(vault)
    recheck.items(items[:1])
    with vault.database.atomic() as connection:
        connection.execute("UPDATE file_check SET entry = NULL")
    recheck.older("", items={items[1].id})
    assert details(vault, runs(vault)[-1])["files"] == 2
    assert not recheck.book.untold()


def test_a_vault_that_is_only_read_is_checked_and_left_as_it_is(
    vault: Vault, items: list[EvidenceItem], folder: Path, key: HybridIdentity
) -> None:
    remove(vault, [sealed(vault, item) for item in items])
    vault.lock()
    before = snapshot(folder)
    reader = open_by_key(folder, key, read_only=True)
    try:
        result = Recheck(reader).everything()
        assert [one.fault for one in result.faults] == [Fault.MISSING]
    finally:
        reader.lock()
    assert snapshot(folder) == before


def test_locking_ends_a_check_and_the_next_one_goes_on(
    vault: Vault, items: list[EvidenceItem], folder: Path, key: HybridIdentity
) -> None:
    with pytest.raises(VaultLocked):
        Recheck(vault).everything(lambda done, total, stage: vault.lock())
    again = open_by_key(folder, key)
    try:
        assert Recheck(again).round_began
        assert Recheck(again).everything().sound
        prove_journal(again.database, again.journal)
    finally:
        again.lock()


def test_a_medium_that_is_gone_is_not_a_fault_of_any_file(
    vault: Vault, items: list[EvidenceItem], tmp_path: Path
) -> None:
    away = tmp_path / "away"
    vault.folder.rename(away)
    try:
        with pytest.raises(StorageFailed):
            list(prove_files(vault.objects, CheckBook(vault.database).files()))
    finally:
        away.rename(vault.folder)
    assert not Recheck(vault).known_faults()


def test_what_is_erased_while_it_is_checked_is_no_fault(vault: Vault, items: list[EvidenceItem]) -> None:
    files = Recheck(vault).book.files()
    vault.intake.take_back(vault.evidence.files(items[4])[0], reason="asked to")

    class Stale(CheckBook):
        def files(self, **_wanted: object) -> list[SealedFile]:
            return files

    recheck = Recheck(vault)
    recheck.book = Stale(vault.database)
    assert recheck.everything() == CheckResult(5, sum(SIZES) - SIZES[4], (), (), whole=True)


def test_one_large_file_and_many_small_ones_are_each_proven_once(vault: Vault) -> None:
    for size in (3_000_000, *([10_000] * 40)):
        item = vault.evidence.add("One of many", EvidenceKind.PHOTO)
        vault.intake.take_in_bytes(os.urandom(size), "x", item.id)
    done = [proof.file.code for proof in prove_files(vault.objects, CheckBook(vault.database).files())]
    assert len(done) == len(set(done)) == 41


def test_an_examination_of_the_whole_vault_is_a_round_too(
    vault: Vault, items: list[EvidenceItem], clock: SetClock
) -> None:
    flip(vault, [sealed(vault, item) for item in items])
    began, proofs = utc_text(clock.now()), list[Proof]()
    found = list(examine(vault, proven=proofs.append))
    assert [dict(one.fields)["item"] for one in found if one.what == "object_damaged"] == [items[4].code]
    recheck = Recheck(vault)
    recheck.take_over(proofs, began)
    assert recheck.last_whole
    assert [one.file.code for one in recheck.known_faults()] == [items[4].code]
    assert vault.evidence.custody(items[0])[-1].with_whole
