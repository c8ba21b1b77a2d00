"""A file of records on the disk, plain or sealed, as an import reads it: from its beginning, as often as needed."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Final

from archive.errors import SourceUnreadable
from archive.interchange.importing import Opener
from archive.safefiles import regular_file
from crypto.age.identities import Identity
from crypto.age.opening import open_payload

_SEALED: Final = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")
_BLOCK: Final = 256 * 1024


def records_file(path: Path, identities: Sequence[Identity]) -> Opener:
    """The file at ``path``; one that is sealed is opened with the first identity that fits, and never on the disk.

    What it returns raises:
        SourceUnreadable: there is no such file, or it cannot be read. As ``open_payload``: it is sealed and does
        not open, or is damaged further on.
    """

    @contextlib.contextmanager
    def opened() -> Iterator[BinaryIO]:
        try:
            file = open(path, "rb", opener=regular_file)  # noqa: SIM115  # Path.open takes no opener
        except OSError as error:
            raise SourceUnreadable(name=path.name) from error
        with file:
            begins = file.read(max(map(len, _SEALED)))
            file.seek(0)
            if begins.startswith(_SEALED):
                payload: Any = open_payload(file, identities)
                yield io.BufferedReader(_Payload(payload), _BLOCK)
            else:
                yield file

    return opened


class _Payload(io.RawIOBase):
    """The plaintext of a sealed file as a stream to read from."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        super().__init__()
        self._chunks = iter(chunks)
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:
        """The next bytes; 0 at the end. Raises as ``open_payload``."""
        while not self._rest:
            chunk = next(self._chunks, None)
            if chunk is None:
                return 0
            self._rest = memoryview(chunk)
        size = min(len(buffer), len(self._rest))
        buffer[:size] = self._rest[:size]
        self._rest = self._rest[size:]
        return size
