"""A byte that is changed in ``vault.json`` is noticed, whichever it is."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from archive.descriptor import FILE_NAME
from archive.examination import examine
from archive.findings import Finding, Verdict
from crypto.age.identities import HybridIdentity
from crypto.errors import CodedError
from tests.archive.open_vaults import open_by_key


def findings(folder: Path, key: HybridIdentity) -> list[Finding]:
    vault = open_by_key(folder, key, read_only=True)
    try:
        return [finding for finding in examine(vault) if finding.what == "description"]
    finally:
        vault.lock()


@pytest.mark.parametrize("word", ["created", "vault_id"])
def test_another_value_is_named(folder: Path, key: HybridIdentity, word: str) -> None:
    text = (folder / FILE_NAME).read_text()
    at = text.index(f'"{word}":"') + len(word) + 7
    digit = "1" if text[at] != "1" else "2"
    (folder / FILE_NAME).write_text(text[:at] + digit + text[at + 1 :])
    (finding,) = findings(folder, key)
    assert finding.verdict is Verdict.BROKEN


def test_every_byte_outside_the_recipient_is_noticed(folder: Path, key: HybridIdentity) -> None:
    whole = (folder / FILE_NAME).read_bytes()
    recipient = range(whole.index(b"age1pq1"), whole.index(b'","vault_id'))
    for offset in set(range(len(whole))) - set(recipient):
        (folder / FILE_NAME).write_bytes(whole[:offset] + bytes([whole[offset] ^ 1]) + whole[offset + 1 :])
        try:
            assert findings(folder, key), offset
        except CodedError:
            continue


def test_a_vault_of_before_remembers_from_its_first_opening(folder: Path, key: HybridIdentity) -> None:
    vault = open_by_key(folder, key)
    with vault.database.atomic() as connection:
        connection.execute("DELETE FROM setting WHERE name = 'description'")
    vault.lock()
    assert findings(folder, key) == []
    open_by_key(folder, key).lock()
    shutil.copy(folder / FILE_NAME, folder.parent / "before")
    text = (folder / FILE_NAME).read_text()
    (folder / FILE_NAME).write_text(text.replace('"created":"2', '"created":"1'))
    assert len(findings(folder, key)) == 1
    shutil.copy(folder.parent / "before", folder / FILE_NAME)
    assert findings(folder, key) == []
