"""Office files are packed folders: opened with bounds on what they say and on what really comes out of them."""

from __future__ import annotations

import contextlib
import zipfile
from collections.abc import Callable, Iterator
from xml.parsers import expat

from archive.confined.channel import Refused
from archive.confined.task import Request

MOST_MEMBERS = 20_000
MOST_DECLARED = 2 * 1024 * 1024 * 1024
MOST_OF_ONE = 256 * 1024 * 1024
_BLOCK = 65_536
_MOST_DEPTH = 2000


class Package:
    """A packed folder whose members are read once, as a stream."""

    def __init__(self, request: Request) -> None:
        self._request = request
        try:
            self.archive = zipfile.ZipFile(request.sources[0])
        except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
            raise Refused("damaged") from error
        members = self.archive.infolist()
        if len(members) > MOST_MEMBERS or sum(one.file_size for one in members) > MOST_DECLARED:
            raise Refused("too_large")
        self._by_name = {one.filename: one for one in members}
        self._left = MOST_OF_ONE

    def has(self, name: str) -> bool:
        """Whether there is such a member."""
        return name in self._by_name

    def names(self) -> list[str]:
        """All members."""
        return list(self._by_name)

    def blocks(self, name: str) -> Iterator[bytes]:
        """The content of a member. Raises ``Refused``: ``too_large``, ``encrypted``, ``damaged``."""
        member = self._by_name.get(name)
        if member is None:
            raise Refused("damaged")
        if member.flag_bits & 1:
            raise Refused("encrypted")
        if member.file_size > MOST_OF_ONE:
            raise Refused("too_large")
        given = 0
        with self.archive.open(member) as stream:
            while data := stream.read(_BLOCK):
                given += len(data)
                self._left -= len(data)
                if self._left < 0:
                    raise Refused("too_large")
                self._request.step(min(given, member.file_size), member.file_size)
                yield data

    def few(self, name: str, most: int = 4 * 1024 * 1024) -> bytes:
        """A small member as a whole; empty when there is none. Raises as ``blocks``."""
        if not self.has(name):
            return b""
        data = bytearray()
        for block in self.blocks(name):
            data += block
            if len(data) > most:
                raise Refused("too_large")
        return bytes(data)

    def parse(
        self,
        name: str,
        start: Callable[[str, dict[str, str]], None],
        end: Callable[[str], None],
        data: Callable[[str], None],
    ) -> None:
        """Read a member as XML. Names of elements and attributes are ``{namespace}local`` with a space between.

        Raises ``Refused``: as ``blocks``; ``entities``: it declares what stands for something else.
        """
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _no_declarations
        parser.EntityDeclHandler = _no_declarations
        depth = 0

        def started(tag: str, attributes: dict[str, str]) -> None:
            nonlocal depth
            depth += 1
            if depth > _MOST_DEPTH:
                raise Refused("damaged")
            start(tag, attributes)

        def ended(tag: str) -> None:
            nonlocal depth
            depth -= 1
            end(tag)

        parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = started, ended, data
        try:
            for block in self.blocks(name):
                parser.Parse(block, False)
            parser.Parse(b"", True)
        except (expat.ExpatError, zipfile.BadZipFile) as error:
            raise Refused("damaged") from error

    def refuse_declarations(self, name: str) -> None:
        """For what another reader parses: look at all that stands before the first element."""

        def stop(_tag: str, _attributes: dict[str, str]) -> None:
            raise _Begun

        with contextlib.suppress(_Begun):
            self.parse(name, stop, lambda _tag: None, lambda _text: None)


class _Begun(Exception):
    """The first element was reached."""


def _no_declarations(*_told: object) -> None:
    raise Refused("entities")
