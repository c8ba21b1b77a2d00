"""The vault's signing keys. They live inside the encrypted database and nowhere else."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from archive.clock import utc_text
from archive.connection import Database
from archive.errors import DatabaseDamaged
from archive.ledger import new_id
from crypto.certificates import CertifiedKey, issue_leaf, make_authority
from crypto.sshsig import SigningKey

JOURNAL = "journal"
PDF_AUTHORITY = "pdf_authority"
PDF_LEAF = "pdf_leaf"


@dataclass(frozen=True)
class Signers:
    """Who signs: the journal and packages with Ed25519, dossiers with ECDSA P-256."""

    device: str
    signing_key: SigningKey
    """For journal heads and package manifests, as OpenSSH signatures."""
    authority: CertifiedKey
    leaf: CertifiedKey
    """For PDF dossiers; issued by ``authority``."""


def make_signers(database: Database, now: datetime, *, device: str | None = None) -> Signers:
    """Make a new vault's keys, inside the caller's transaction.

    The certificates, which go out with every dossier, name no person and no device, and of
    the vault's beginning they tell the month.
    """
    device, signing_key = device or new_id(), SigningKey.generate()
    mark = secrets.token_hex(4)
    month = now.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    authority = make_authority(f"Strongroom archive {mark}", month)
    leaf = issue_leaf(authority, f"Strongroom dossiers {mark}", month)
    with database.atomic() as connection:
        connection.execute(
            "INSERT INTO device (id, public_key, created) VALUES (?, ?, ?)",
            (device, signing_key.public().line(), utc_text(now)),
        )
        add_signer(connection, JOURNAL, signing_key.seed, None)
        add_signer(connection, PDF_AUTHORITY, authority.key_pem, authority.certificate_pem)
        add_signer(connection, PDF_LEAF, leaf.key_pem, leaf.certificate_pem)
    return Signers(device, signing_key, authority, leaf)


def add_signer(connection: Any, purpose: str, secret: bytes, certificate: bytes | None) -> None:
    """Store one secret, inside the caller's transaction."""
    connection.execute(
        "INSERT INTO signing_key (purpose, secret, certificate) VALUES (?, ?, ?)",
        (purpose, bytes(secret), certificate),
    )


def load_signers(database: Database) -> Signers:
    """The vault's keys. Raises ``DatabaseDamaged`` when one is missing."""
    rows = {row["purpose"]: row for row in database.rows("SELECT * FROM signing_key")}
    if not {JOURNAL, PDF_AUTHORITY, PDF_LEAF} <= rows.keys():
        raise DatabaseDamaged
    signing_key = SigningKey.from_seed(bytes(rows[JOURNAL]["secret"]))
    device = database.row("SELECT id FROM device WHERE public_key = ?", (signing_key.public().line(),))
    if device is None:
        raise DatabaseDamaged
    return Signers(
        device=device["id"],
        signing_key=signing_key,
        authority=_certified(rows[PDF_AUTHORITY]),
        leaf=_certified(rows[PDF_LEAF]),
    )


def _certified(row: Any) -> CertifiedKey:
    return CertifiedKey(key_pem=bytes(row["secret"]), certificate_pem=bytes(row["certificate"]))
