"""The vault's keys are found by what they are, and their certificates tell a reader little of the vault."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from cryptography import x509

from archive.examination import examine
from archive.findings import Verdict, overall
from archive.vault import Vault
from crypto.age.identities import HybridIdentity
from crypto.sshsig import SigningKey
from tests.archive.open_vaults import LEAST_WORK, PASSPHRASE, SetClock, open_by_key, raw_database


def test_another_device_with_an_older_date_does_not_close_the_vault(folder: Path, key: HybridIdentity) -> None:
    """Clocks are wrong, and a vault will know the keys of other laptops."""
    raw = raw_database(folder, key)
    line = SigningKey.generate().public().line()
    raw.execute("INSERT INTO device VALUES (?, ?, ?)", ("0" * 32, line, "1999-01-01T00:00:00.000Z"))
    raw.close()
    vault = open_by_key(folder, key)
    vault.people.add("one")
    vault.lock()
    vault = open_by_key(folder, key)
    assert vault.signers.device != "0" * 32
    assert overall(examine(vault)) is Verdict.PROVEN
    vault.lock()


def test_certificates_tell_neither_the_device_nor_the_hour(tmp_path: Path) -> None:
    """They go out with every package; when an archive began is nobody's business to the second."""
    clock = SetClock(dt.datetime(2026, 3, 17, 21, 6, 7, tzinfo=dt.UTC))
    vault = Vault.create(tmp_path / "vault", PASSPHRASE, work_factor=LEAST_WORK, clock=clock)
    signers = vault.signers
    vault.lock()
    for pem in (signers.authority.certificate_pem, signers.leaf.certificate_pem):
        certificate = x509.load_pem_x509_certificate(pem)
        assert certificate.not_valid_before_utc == dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
        assert signers.device[:8] not in certificate.subject.rfc4514_string()
