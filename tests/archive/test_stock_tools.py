"""Nobody is locked into this program: what it wrote opens with the tools of others."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.keyfiles import make_key_file
from archive.vault import DATABASE, Vault
from crypto.age.identities import HybridIdentity, X25519Identity
from crypto.derivation import Purpose, derive_key
from tests.archive.database_pages import proven_plain_database
from tests.archive.open_vaults import LEAST_WORK, PASSPHRASE, Filled, database_key, key_from, open_by_key
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


@pytest.mark.peer
@pytest.mark.parametrize("peer", [DebianAge, NpmAgeEncryption, Pyrage])
def test_age_opens_a_key_file_slot_with_the_passphrase_that_openssl_computes(
    peer: Callable[[], Peer], vault: Vault, key: HybridIdentity, tmp_path: Path
) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    key_file = tmp_path / "stick.key"
    make_key_file(key_file)
    way = vault.ways.add_key_file("Сегіз биік тау", key_file, work_factor=LEAST_WORK)
    computed = subprocess.run(
        ["openssl", "dgst", "-sha256", "-hmac", "strongroom/v1/key-file", "-r", key_file],
        capture_output=True, text=True, check=True,
    ).stdout[:64]  # fmt: skip
    sealed = (vault.folder / "keys" / way.name).read_bytes()
    assert peer().open_by_passphrase(sealed, f"Сегіз биік тау-{computed}") == f"{key.to_text()}\n".encode()
    with pytest.raises(AssertionError):
        peer().open_by_passphrase(sealed, "Сегіз биік тау")


@pytest.mark.peer
def test_a_partner_opens_the_whole_vault_without_this_program(
    filled_folder: Path, filled: Filled, key: HybridIdentity
) -> None:
    """The partner's key is made by the other implementation, and opens slot, evidence and database."""
    age = NpmAgeEncryption()
    pairs = json.loads(age.ask({"action": "keys"}))
    for (identity, recipient), classical in zip(pairs, (True, False), strict=True):
        vault = open_by_key(filled_folder, key)
        way = vault.ways.add_partner(recipient, "partner", allow_classical=classical)
        vault.lock()
        key_text = age.open((filled_folder / "keys" / way.name).read_bytes(), [identity]).decode().strip()
        sealed = next((filled_folder / "objects").rglob("*.age")).read_bytes()
        assert hashlib.sha256(age.open(sealed, [key_text])).hexdigest() == filled.file.sha256
        raw = derive_key(key_from(key_text).to_seed(), Purpose.DATABASE)
        database = sqlite3.connect(":memory:")
        database.deserialize(proven_plain_database(filled_folder / DATABASE, raw))
        assert database.execute("SELECT form FROM name_form").fetchall() == [(filled.name.form,)]
        database.close()


@pytest.mark.peer
@pytest.mark.parametrize("peer", [DebianAge, Pyrage])
def test_a_classical_partner_opens_the_slot_with_age(
    peer: Callable[[], Peer], vault: Vault, key: HybridIdentity
) -> None:
    partner = X25519Identity.generate()
    way = vault.ways.add_partner(partner.recipient(), allow_classical=True)
    sealed = (vault.folder / "keys" / way.name).read_bytes()
    assert peer().open(sealed, [partner.to_text()]) == f"{key.to_text()}\n".encode()


@pytest.mark.peer
def test_the_shamir_command_and_age_open_a_slot_of_shares(vault: Vault, key: HybridIdentity) -> None:
    command = Path(sys.executable).parent / "shamir"
    if not command.exists() or importlib.util.find_spec("click") is None:
        pytest.skip("the shamir command is not installed")
    way, shares = vault.ways.add_shares(3, 5)
    done = subprocess.run(
        [command, "recover"], input="".join(f"{share}\n" for share in (shares[4], shares[0], shares[2])),
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    (seed,) = re.findall(r"\b[0-9a-f]{64}\b", done.stdout)
    age = NpmAgeEncryption()
    identity = age.ask({"action": "identity", "seed": seed}).decode()
    sealed = (vault.folder / "keys" / way.name).read_bytes()
    assert age.open(sealed, [identity]) == f"{key.to_text()}\n".encode()


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
