"""Nobody is locked into this program: what it wrote opens with the tools of others."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.vault import DATABASE
from crypto.age.identities import HybridIdentity
from crypto.derivation import Purpose, derive_key
from tests.archive.database_pages import proven_plain_database
from tests.archive.open_vaults import PASSPHRASE, Filled, database_key, key_from
from tests.crypto.peers.implementations import DebianAge, NpmAgeEncryption, Peer, Pyrage


def slot(folder: Path) -> bytes:
    (path,) = (folder / "keys").iterdir()
    return path.read_bytes()


@pytest.mark.peer
@pytest.mark.parametrize("peer", [DebianAge, NpmAgeEncryption, Pyrage])
def test_age_opens_a_slot_with_the_passphrase(peer: Callable[[], Peer], folder: Path, key: HybridIdentity) -> None:
    assert peer().open_by_passphrase(slot(folder), PASSPHRASE) == f"{key.to_text()}\n".encode()


@pytest.mark.peer
def test_from_the_passphrase_to_a_picture_without_this_program(filled_folder: Path, filled: Filled) -> None:
    age = NpmAgeEncryption()
    key_text = age.open_by_passphrase(slot(filled_folder), PASSPHRASE).decode().strip()
    sealed = next((filled_folder / "objects").rglob("*.age")).read_bytes()
    content = age.open(sealed, [key_text])
    assert hashlib.sha256(content).hexdigest() == filled.file.sha256
    raw = derive_key(key_from(key_text).to_seed(), Purpose.DATABASE)
    database = sqlite3.connect(":memory:")
    database.deserialize(proven_plain_database(filled_folder / DATABASE, raw))
    assert database.execute("SELECT object_id, name_received FROM evidence_file").fetchall() == [
        (filled.file.object_id, "square.jpg")
    ]
    database.close()


def test_the_database_opens_page_by_page_with_plain_sqlite(
    filled_folder: Path, filled: Filled, key: HybridIdentity
) -> None:
    database = sqlite3.connect(":memory:")
    database.deserialize(proven_plain_database(filled_folder / DATABASE, database_key(key)))
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("SELECT form FROM name_form").fetchall() == [(filled.name.form,)]
    assert database.execute("SELECT word FROM probe").fetchall() == [("strongroom",)]
    database.close()


@pytest.mark.peer
def test_the_sqlcipher_command_opens_the_database(filled_folder: Path, filled: Filled, key: HybridIdentity) -> None:
    command = shutil.which("sqlcipher")
    if command is None:
        pytest.skip("the sqlcipher command is not installed")
    version = subprocess.run(
        [command, ":memory:", "PRAGMA cipher_version;"], capture_output=True, text=True, check=True
    ).stdout
    if int(version.split(".")[0]) < 4:
        pytest.skip(f"the sqlcipher command is version {version.split()[0]}, which cannot read files of version 4")
    script = f"PRAGMA key = \"x'{database_key(key).hex()}'\";\nSELECT form FROM name_form;\n"
    done = subprocess.run(
        [command, filled_folder / DATABASE], input=script, capture_output=True, text=True, check=True
    )
    assert filled.name.form in done.stdout
