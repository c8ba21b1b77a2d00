"""What somebody brings to open a vault, besides a passphrase. The archive is loaded when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Union

if TYPE_CHECKING:
    from archive.ways_in import IdentityWay, KeyFileWay, WayIn

Bring = Callable[[], Union[str, "WayIn"]]
"""Makes the way in when the work runs: a passphrase, or something that reads a file. Raises ``CodedError``."""

MOST_IDENTITY_BYTES = 1024 * 1024


def key_file_way(passphrase: str, key_file: Path) -> KeyFileWay:
    """A passphrase with a key file. The file is read when slots are tried, not here."""
    from archive.ways_in import KeyFileWay

    return KeyFileWay(passphrase, key_file)


def identity_way(path: Path) -> IdentityWay:
    """The keys in an age identity file.

    Raises:
        SourceUnreadable: the file cannot be read. IdentityMalformed, IdentityFileSealed and their kin.
    """
    from archive.errors import SourceUnreadable
    from archive.safefiles import regular_file
    from archive.ways_in import IdentityWay
    from crypto.age.identities import parse_identity_file

    try:
        with open(path, "rb", opener=regular_file) as file:
            untrusted_text = file.read(MOST_IDENTITY_BYTES).decode("utf-8")
    except (OSError, ValueError) as error:
        raise SourceUnreadable(name=path.name) from error
    return IdentityWay(parse_identity_file(untrusted_text))
