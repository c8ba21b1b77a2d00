"""The verbs that prove: ``verify`` and ``selftest``."""

from __future__ import annotations

import argparse

from archive.backup_place import FILE_NAME as BACKUP
from archive.backup_place import BackupPlace
from archive.backup_proof import examine_backup
from archive.descriptor import FILE_NAME, Descriptor
from archive.examination import examine
from archive.restoring import open_generation
from archive.vault import Vault
from crypto import selftest as known_answers
from crypto.age.identities import AskedPassphrase, Identity
from crypto.age.opening import inspect_header
from crypto.errors import CryptoError
from exports.verify import verify_file
from ui.cli.sealing import read_identities
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.way_in import way_in


def verify(options: argparse.Namespace, terminal: Terminal) -> int:
    """Say of a vault, a backup, a package or a PDF what is proven, what is not, and what is broken."""
    if (options.file / BACKUP).exists():
        place = BackupPlace.at(options.file)
        newest = place.generation()
        key, _ = open_generation(newest, way_in(options, terminal))
        return terminal.show_findings(list(examine_backup(place, key, terminal.progress, terminal.token)))
    if options.file.is_dir() or (options.file / FILE_NAME).exists():
        Descriptor.read(options.file)  # before the passphrase is asked for
        vault = Vault.open(options.file, way_in(options, terminal), read_only=True)
        try:
            return terminal.show_findings(list(examine(vault, terminal.progress, terminal.token)))
        finally:
            vault.lock()
    identities: list[Identity] = [
        *read_identities(options.identity, terminal, options.identity_passphrase_fd)
    ]
    if not identities and _wants_passphrase(options):
        identities.append(AskedPassphrase(lambda: terminal.passphrase(options.passphrase_fd)))
    findings = verify_file(
        options.file,
        identities=identities,
        trusted_fingerprints=frozenset(options.fingerprint),
        progress=terminal.progress,
        token=terminal.token,
    )
    return terminal.show_findings(list(findings))


def _wants_passphrase(options: argparse.Namespace) -> bool:
    try:
        if not options.file.is_file():
            return False
        with options.file.open("rb") as file:
            return "scrypt" in inspect_header(file).kinds
    except (OSError, CryptoError):
        return False


def selftest(options: argparse.Namespace, terminal: Terminal) -> int:
    """Compute the known answers that the ciphers and signatures must give."""
    terminal.say("selftest_passed", number=known_answers.run())
    return EXIT_OK
