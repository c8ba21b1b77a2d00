"""In the worker: one task, what it is to be done with, and how the answer goes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from archive.confined.remote_file import RemoteFile


@dataclass
class Request:
    """What a decoder is given. ``parameters`` come from the program and are trusted; ``sources`` are not."""

    parameters: Mapping[str, Any]
    sources: Sequence[RemoteFile]
    piece: Callable[[bytes], None]
    """Send bytes of the answer."""
    step: Callable[[int, int], None]
    """Say how far it is; silence for too long ends the worker."""
    kept: dict[str, Any] = field(default_factory=dict)
    """Stays from task to task of this worker: an open film, for instance."""


Task = Callable[[Request], Mapping[str, Any]]
"""Does the work and returns the fields of the answer as JSON knows them. Raises ``Refused``, or anything: an
exception that nobody expected is an answer too, ``damaged``."""


class Decoders(Protocol):
    """A module in ``archive/confined/decoders``: one role of worker."""

    TASKS: Mapping[str, Task]

    def warm_up(self) -> None:
        """Load everything that may be needed: afterwards no file can be opened, not even our own."""
