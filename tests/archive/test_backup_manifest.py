"""The list of a generation: one text, one meaning; whatever else is refused; ``sha256sum`` reads it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.backup import back_up
from archive.backup_manifest import Manifest, ManifestUnreadable, Part
from archive.backup_place import BackupPlace
from archive.examination import examine
from archive.findings import Verdict, overall
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from tests.archive.backups import take_in
from tests.archive.open_vaults import PASSPHRASE

HASHES = st.binary(min_size=32, max_size=32).map(bytes.hex)
IDS = st.binary(min_size=16, max_size=16).map(bytes.hex)
TIMES = st.datetimes().map(lambda moment: f"{moment.year:04}-{moment:%m-%dT%H:%M:%S}.000Z")
OBJECTS = IDS.map(lambda name: f"objects/{name[:2]}/{name}.age")
PATHS = st.one_of(
    st.just("vault.json"),
    st.just("records.db"),
    st.binary(min_size=8, max_size=8).map(lambda name: f"keys/{name.hex()}.age"),
    IDS.map(lambda name: f"inbox/{name}.age"),
    OBJECTS,
)
MANIFESTS = st.builds(
    Manifest,
    vault_id=IDS,
    made=TIMES,
    sequence=st.integers(0, 10**17),
    entry_hash=HASHES,
    parts=st.dictionaries(PATHS, st.builds(Part, HASHES, st.one_of(st.just(""), TIMES))),
    missing=st.lists(OBJECTS, unique=True).map(lambda paths: tuple(sorted(paths))),
)


@given(MANIFESTS)
def test_a_list_is_read_as_it_was_written(manifest: Manifest) -> None:
    again = Manifest.parse(manifest.text())
    assert again == manifest
    assert again.text() == manifest.text()


@given(MANIFESTS, st.integers(0), st.integers(0, 255))
def test_an_altered_list_is_refused_or_means_something_else(manifest: Manifest, place: int, letter: int) -> None:
    text = manifest.text()
    place %= len(text)
    altered = text[:place] + chr(letter) + text[place + 1 :]
    try:
        found = Manifest.parse(altered)
    except ManifestUnreadable:
        return
    assert altered == text or found != manifest


@pytest.mark.parametrize(
    "line",
    [
        f"{'0' * 64}  ../../etc/passwd",
        f"{'0' * 64}  objects/ab/{'c' * 32}.age",
        f"{'0' * 64}  objects/../{'c' * 32}.age",
        f"{'0' * 64}  inbox/..",
        f"{'0' * 64}  keys/0123456789abcdef.age/",
        f"{'0' * 64} *records.db",
        f"{'A' * 64}  records.db",
        "# read back yesterday",
        "",
    ],
)
def test_what_a_list_never_says_is_refused(line: str) -> None:
    text = Manifest("0" * 32, "2026-03-04T05:06:07.000Z", 1, "1" * 64, {"vault.json": Part("2" * 64)}).text()
    Manifest.parse(text)
    with pytest.raises(ManifestUnreadable):
        Manifest.parse(text + line + "\n")
    with pytest.raises(ManifestUnreadable):
        Manifest.parse(text[:-1])
    with pytest.raises(ManifestUnreadable):
        Manifest.parse(text + text.splitlines()[-1] + "\n")


@pytest.mark.peer
@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum is missing")
def test_a_backup_is_restored_by_hand(vault: Vault, key: HybridIdentity, tmp_path: Path) -> None:
    take_in(vault, 3)
    back_up(vault, tmp_path / "stick")
    take_in(vault, 1)
    back_up(vault, tmp_path / "stick")
    script = "mkdir vault && cp -r stick/generations/00000002/. vault/ && cp -r stick/objects vault/"
    copied = tmp_path / "elsewhere"
    copied.mkdir()
    shutil.copytree(tmp_path / "stick", copied / "stick")
    subprocess.run(["sh", "-c", script], cwd=copied, check=True)
    listed = BackupPlace.at(copied / "stick").generation().manifest(key).text()
    check = ["sha256sum", "--check", "--quiet", "--strict"]
    subprocess.run(check, cwd=copied / "vault", input=listed.encode(), check=True)
    (copied / "vault" / "manifest.age").unlink()
    opened = Vault.open(copied / "vault", PASSPHRASE)
    assert overall(examine(opened)) is Verdict.PROVEN
    opened.lock()
