"""The verbs for any age file: ``unseal``, ``seal``, ``keygen``."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from archive.errors import SourceUnreadable
from archive.safefiles import whole_file, write_whole
from crypto.age.errors import NoRecipients
from crypto.age.identities import AskedPassphrase, HybridIdentity, Identity, X25519Identity
from crypto.age.identity_files import MOST_IDENTITY_BYTES, open_identity_file
from crypto.age.opening import open_payload
from crypto.age.recipients import PassphraseRecipient, Recipient, parse_recipient, parse_recipient_file
from crypto.age.sealing import seal
from crypto.spoken import spoken_recipient
from ui.cli.errors import OutputExists
from ui.cli.terminal import EXIT_OK, MAX_SECRET_BYTES, Terminal


def read_identities(
    paths: list[Path], terminal: Terminal, descriptor: int | None = None
) -> list[X25519Identity | HybridIdentity]:
    """The identities of key files. For those that are sealed the passphrase is asked for.

    The one from the descriptor holds for all of them, since it can be read only once.

    Raises:
        SourceUnreadable: a file cannot be read. IdentityMalformed and its kin; IdentityPassphraseWrong,
        IdentityFileSealed and what else ``open_identity_file`` raises; PassphraseMissing.
    """
    given: list[str] = []

    def ask() -> str:
        if descriptor is None:
            return terminal.passphrase(None, prompt="ask_identity_passphrase")
        if not given:
            given.append(terminal.passphrase(descriptor))
        return given[0]

    identities: list[X25519Identity | HybridIdentity] = []
    for path in paths:
        try:
            identities += open_identity_file(_read(path), ask)
        except UnicodeDecodeError as error:
            raise SourceUnreadable(name=path.name) from error
    return identities


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_IDENTITY_BYTES)
    except OSError as error:
        raise SourceUnreadable(name=path.name) from error


def _read_text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(MAX_SECRET_BYTES).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SourceUnreadable(name=path.name) from error


def unseal(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write the content of an age file to standard output.

    Nothing is written when the header is refused. When the content turns out to be
    damaged, what was written before is authentic but not whole, and the exit code says so.
    """
    identities: list[Identity] = [
        *read_identities(options.identity, terminal, options.identity_passphrase_fd),
        AskedPassphrase(lambda: terminal.passphrase(options.passphrase_fd)),
    ]
    try:
        file = options.file.open("rb")
    except OSError as error:
        raise SourceUnreadable(name=options.file.name) from error
    with file:
        for chunk in open_payload(file, identities, token=terminal.token):
            terminal.data.write(chunk)
    terminal.data.flush()
    return EXIT_OK


def seal_file(options: argparse.Namespace, terminal: Terminal) -> int:
    """Seal a file to recipients or to a passphrase."""
    recipients: list[Recipient] = [parse_recipient(words) for words in options.recipient]
    for path in options.recipients_file:
        recipients += parse_recipient_file(_read_text(path))
    if options.passphrase:
        recipients.append(PassphraseRecipient(terminal.passphrase(options.passphrase_fd, twice=True)))
    if not recipients:
        raise NoRecipients
    try:
        source = options.file.open("rb")
    except OSError as error:
        raise SourceUnreadable(name=options.file.name) from error
    with source, _free(options.output), whole_file(options.output) as sink:
        seal(source, sink, recipients, armor=options.armor, allow_mixed=options.allow_mixed, token=terminal.token)
    terminal.say("sealed", file=options.output)
    return EXIT_OK


def keygen(options: argparse.Namespace, terminal: Terminal) -> int:
    """Make a key file that only its owner can read, and print the recipient to give away."""
    identity = X25519Identity.generate() if options.classical else HybridIdentity.generate()
    recipient = str(identity.recipient())
    created = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    lines = f"# created: {created}\n# public key: {recipient}\n{identity.to_text()}\n"
    with _free(options.output):
        write_whole(options.output, lines.encode("ascii"))
    terminal.say("key_in_words", words=" ".join(spoken_recipient(recipient, terminal.language)))
    terminal.say("key_made", file=options.output)
    terminal.line(recipient)
    return EXIT_OK


@contextlib.contextmanager
def _free(target: Path) -> Iterator[None]:
    """Raises ``OutputExists`` for a file that is there, however early or late it came to be there."""
    if target.is_symlink() or target.exists():
        raise OutputExists(name=target.name)
    try:
        yield
    except FileExistsError:
        raise OutputExists(name=target.name) from None
