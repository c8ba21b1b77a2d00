"""Vaults to be damaged: many pages in the database, a file of several chunks, something erased or withdrawn."""

from __future__ import annotations

import dataclasses
import os
import shutil
from pathlib import Path
from typing import Any

from archive import keyslots
from archive.model.catalogue import RECORD_TYPES
from archive.rescue.keys import Candidate, read_descriptor
from archive.rescue.opening import RescuedVault, pages_under
from archive.rescue.salvage import Words
from archive.vault import DATABASE, Vault
from archive.vocabulary.testimony import Language
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import Filled, open_by_key

PAGE = 4096
WORDS = Words(lost="(lost)", partial="(partial)", unclaimed="(found)")
BIG_BYTES = 300_000

Rows = dict[str, dict[str, dict[str, Any]]]


@dataclasses.dataclass(frozen=True)
class Rich:
    """A locked vault and what is in it."""

    folder: Path
    key: HybridIdentity
    rows: Rows
    filled: Filled
    big_item: str
    """Code of the item whose file has several chunks."""
    big: bytes
    erased_word: str
    """A word that was in a record before it was erased."""


def rows_of(vault: Vault) -> Rows:
    """Every record as its table has it."""
    found: Rows = {}
    for entity in RECORD_TYPES:
        sql = f'SELECT * FROM "{entity}"'  # noqa: S608  names of declared record types
        found[entity] = {row["id"]: dict(row) for row in vault.database.rows(sql)}
    return found


def enrich(folder: Path, key: HybridIdentity, filled: Filled) -> Rich:
    """Make a filled vault larger than one page in every table that grows."""
    vault = open_by_key(folder, key)
    for number in range(70):
        vault.people.add(f"Лицо {number}", occupation="слово " * (number % 9))
    testimony = vault.testimonies.add(witness=filled.person)
    text = vault.testimonies.write(testimony, "Абзац, который занимает страницы.\n\n" * 400, Language.RUSSIAN)
    vault.ledger.withdraw(text, reason="written twice")
    vault.ledger.amend(filled.person, {"occupation": "translator"}, reason="corrected")
    gone = vault.people.add("Erasable Name", label="erasablelabel")
    vault.ledger.erase(gone, reason="consent taken back")
    item = vault.evidence.add("A long recording")
    big = os.urandom(BIG_BYTES)
    vault.intake.take_in_bytes(big, "long.bin", item.id)
    vault.drafts.keep("testimony:x:text", "testimony", testimony.id, "words that were being typed")
    vault.lock()
    vault = open_by_key(folder, key)
    rows = rows_of(vault)
    vault.lock()
    return Rich(folder, key, rows, filled, item.code, big, "erasablelabel")


def copied(rich: Rich, place: Path) -> Path:
    """A copy of the vault to be damaged."""
    shutil.copytree(rich.folder, place)
    return place


def flip(path: Path, offset: int, mask: int = 1) -> None:
    """Change one byte of a file."""
    content = bytearray(path.read_bytes())
    content[offset] ^= mask
    path.write_bytes(content)


def flip_page(folder: Path, number: int, offset: int = 2000) -> None:
    """Change one byte of a page of the database."""
    flip(folder / DATABASE, (number - 1) * PAGE + offset)


def pages_of(folder: Path) -> int:
    """How many pages the database has."""
    return (folder / DATABASE).stat().st_size // PAGE


def object_path(folder: Path, object_id: str) -> Path:
    """Where a sealed file lies."""
    return folder / "objects" / object_id[:2] / f"{object_id}.age"


def rescued_by_key(folder: Path, key: HybridIdentity) -> RescuedVault:
    """``open_for_rescue`` without the work of a passphrase."""
    slots = keyslots.slots(folder)
    return RescuedVault(folder, Candidate(key, slots[0]), read_descriptor(folder), None, pages_under(folder, key))


def said(vault: RescuedVault) -> dict[str, list[dict[str, Any]]]:
    """What the survey says that is not proven, by kind of finding."""
    found: dict[str, list[dict[str, Any]]] = {}
    for finding in vault.survey():
        if str(finding.verdict) != "proven":
            found.setdefault(finding.what, []).append(dict(finding.fields))
    return found
