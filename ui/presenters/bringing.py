"""What somebody brings to open a vault, besides a passphrase. The archive is loaded when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Union

if TYPE_CHECKING:
    from archive.ways_in import IdentityWay, KeyFileWay, WayIn

Bring = Callable[[], Union[str, "WayIn"]]
"""Makes the way in when the work runs: a passphrase, or something that reads a file. Raises ``CodedError``."""

def key_file_way(passphrase: str, key_file: Path) -> KeyFileWay:
    """A passphrase with a key file. The file is read when slots are tried, not here."""
    from archive.ways_in import KeyFileWay

    return KeyFileWay(passphrase, key_file)


def identity_way(path: Path, passphrase: str = "") -> IdentityWay:
    """The keys in an age identity file; the passphrase is that of the file, where it is sealed with one.

    Raises:
        SourceUnreadable: the file cannot be read.
        IdentityFileSealed: it is sealed and no passphrase was given, or it is sealed to a key.
        IdentityPassphraseWrong, IdentityMalformed and what else ``open_identity_file`` raises.
    """
    from archive.errors import SourceUnreadable
    from archive.ways_in import IdentityWay
    from crypto.age.errors import IdentityFileSealed
    from crypto.age.identity_files import open_identity_file

    def given() -> str:
        if not passphrase:
            raise IdentityFileSealed
        return passphrase

    try:
        return IdentityWay(open_identity_file(_content(path), given))
    except UnicodeDecodeError as error:
        raise SourceUnreadable(name=path.name) from error


def wants_passphrase(path: Path) -> bool:
    """Whether an age identity file is sealed with a passphrase. Raises ``SourceUnreadable``."""
    from crypto.age import identity_files

    return identity_files.wants_passphrase(_content(path))


def _content(path: Path) -> bytes:
    from archive.errors import SourceUnreadable
    from archive.safefiles import regular_file
    from crypto.age.identity_files import MOST_IDENTITY_BYTES

    try:
        with open(path, "rb", opener=regular_file) as file:
            return file.read(MOST_IDENTITY_BYTES)
    except OSError as error:
        raise SourceUnreadable(name=path.name) from error
