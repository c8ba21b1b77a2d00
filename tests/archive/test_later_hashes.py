"""A second hash after intake: from what is sealed, only where that is what was taken in, and never in the record."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from archive.custody import DetailKind
from archive.custody_check import Recheck
from archive.errors import VaultReadOnly
from archive.gathering import gather
from archive.intake_facts import IntakeFacts
from archive.later_hashes import SecondHashes, second_hashes
from archive.model.evidence import EvidenceItem
from archive.proving import Fault
from archive.rebuild import prove_tables
from archive.second_hash import SecondHash, measure_later
from archive.vault import Vault
from archive.vocabulary.evidence import CustodyAction, EvidenceKind
from crypto.age.identities import HybridIdentity
from crypto.jobs import Cancelled, CancelToken
from tests.archive.open_vaults import open_by_key
from tests.conftest import snapshot

CONTENTS = (b"", b"one", b"x" * 65_536, b"y" * 200_000)


@pytest.fixture
def items(vault: Vault) -> list[EvidenceItem]:
    """Four items, each with a file of its own content."""
    made = [vault.evidence.add(f"Item {number}", EvidenceKind.PHOTO) for number in range(len(CONTENTS))]
    for item, content in zip(made, CONTENTS, strict=True):
        vault.intake.take_in_bytes(content, "a.bin", item.id)
    return made


def hashes_of(vault: Vault, item: EvidenceItem) -> list[str]:
    (file,) = vault.evidence.files(item)
    return list(second_hashes(vault.database, [item.id]).get(file.id, ()))


def test_every_file_gets_the_hash_of_its_own_content_once(vault: Vault, items: list[EvidenceItem]) -> None:
    later = SecondHashes(vault)
    before = [vault.evidence.files(item) for item in items]
    ended = later.give(SecondHash.BLAKE2B, later.waiting(SecondHash.BLAKE2B))
    assert (ended.files, ended.bytes, ended.faults) == (4, sum(map(len, CONTENTS)), ())
    assert ended.seconds > 0
    for item, content in zip(items, CONTENTS, strict=True):
        assert hashes_of(vault, item) == [f"blake2b:{hashlib.blake2b(content).hexdigest()}"]
    assert [vault.evidence.files(item) for item in items] == before, "the record of a file is never changed"
    assert later.waiting(SecondHash.BLAKE2B) == [], "nothing is hashed twice"
    assert len(later.waiting(SecondHash.SHA512)) == 4, "another hash is another matter"
    assert prove_tables(vault.database) >= 8


def test_the_custody_of_an_item_says_it_and_when_it_was_checked(vault: Vault, items: list[EvidenceItem]) -> None:
    later = SecondHashes(vault)
    later.give(SecondHash.SHA512, later.waiting(SecondHash.SHA512, [items[1].id]))
    line = next(one for one in vault.evidence.custody(items[1]) if one.action is CustodyAction.HASHED)
    said = {detail.name: detail for detail in line.details}
    assert said["second_hash"].value == f"sha512:{hashlib.sha512(b'one').hexdigest()}"
    assert said["second_hash"].spec.kind is DetailKind.NAMED_HASH
    assert said["sha256"].value == hashlib.sha256(b"one").hexdigest()
    (file,) = vault.evidence.files(items[1])
    check = Recheck(vault).book.of_files([file.id])[file.id]
    assert check.fault is None, "the file was opened and compared, so that counts as a check"
    assert check.entry is not None, "and the journal tells of it"
    assert not any(one.action is CustodyAction.HASHED for one in vault.evidence.custody(items[0]))


def test_a_file_that_is_not_what_was_taken_in_is_given_no_hash(vault: Vault, items: list[EvidenceItem]) -> None:
    first, second = (vault.objects.path(vault.evidence.files(item)[0].object_id) for item in items[2:])
    second.write_bytes(first.read_bytes())  # it opens, and holds something else
    kept = snapshot(vault.folder / "objects")
    later = SecondHashes(vault)
    ended = later.give(SecondHash.BLAKE2B, later.waiting(SecondHash.BLAKE2B))
    assert ended.files == 3
    assert [(one.file.code, one.fault) for one in ended.faults] == [(items[3].code, Fault.SWAPPED)]
    assert hashes_of(vault, items[3]) == []
    lines = vault.evidence.custody(items[3])
    assert any(one.action is CustodyAction.MISMATCH_FOUND for one in lines)
    assert [file.item_id for file in later.waiting(SecondHash.BLAKE2B)] == [items[3].id], "it still waits"
    assert snapshot(vault.folder / "objects") == kept, "nothing was written among the sealed files"


def test_one_that_was_given_at_intake_counts(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"one")
    planned = vault.batches.plan(gather([path], vault.folder), IntakeFacts(second_hash=SecondHash.SHA512))
    assert vault.batch_intake.run(planned).left == 0
    later = SecondHashes(vault)
    assert later.waiting(SecondHash.SHA512) == []
    assert len(later.waiting(SecondHash.BLAKE2B)) == 1


def test_stopped_in_between_it_keeps_what_was_done(
    vault: Vault, items: list[EvidenceItem], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive.later_hashes._WRITE_EVERY", 1)
    later, token = SecondHashes(vault), CancelToken()
    files = later.waiting(SecondHash.BLAKE2B)

    def stop(_done: int, _total: int, _stage: str) -> None:
        token.cancel()

    with pytest.raises(Cancelled):
        later.give(SecondHash.BLAKE2B, files * 20, stop, token)
    left = later.waiting(SecondHash.BLAKE2B)
    assert later.give(SecondHash.BLAKE2B, left).files == len(left)
    assert later.waiting(SecondHash.BLAKE2B) == []
    assert all(len(hashes_of(vault, item)) == 1 for item in items)


def test_a_vault_that_is_only_read_is_left_alone(
    vault: Vault, folder: Path, key: HybridIdentity, items: list[EvidenceItem]
) -> None:
    kept = snapshot(folder / "objects")
    reader = open_by_key(folder, key, read_only=True)
    later = SecondHashes(reader)
    with pytest.raises(VaultReadOnly):
        later.give(SecondHash.BLAKE2B, later.waiting(SecondHash.BLAKE2B))
    assert hashes_of(reader, items[0]) == []
    assert snapshot(folder / "objects") == kept
    reader.lock()


def test_what_it_costs_is_measured_by_opening(vault: Vault) -> None:
    cost = measure_later(SecondHash.SHA512)
    assert 0 < cost.share < 20
    assert cost.whole(10**9) > cost.seconds(10**9) > 0
