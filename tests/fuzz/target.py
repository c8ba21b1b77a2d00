"""What a target of fuzzing is: bytes from outside, and one function that must bear any of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Try = Callable[[bytes], object]

PLENTY = 4096
"""Bytes of a case for most parsers: several times what a sound input has."""


class Accepted(AssertionError):
    """Something was taken for sound that was never written."""


@dataclass(frozen=True)
class Target:
    """A parser.

    ``prepare`` gives the function to try, and makes in a folder what it needs, once. The function returns,
    or raises an error of ours; anything else is a fault, and so is ``Accepted``. Whatever it must not do besides
    (take longer than a second, much memory, write a file) is watched by the one who calls it.
    """

    name: str
    seeds: Callable[[], list[bytes]]
    prepare: Callable[[Path], Try]
    largest: int = PLENTY
    """Bytes of a case that coverage finds: somewhat more than the parser's own limit, or than a sound input has. What
    is longer than that says nothing new and is slow to copy; hypothesis also starts from seeds that are longer."""
    slow: bool = False
    """Whether one case takes milliseconds instead of microseconds."""
    walled: bool = False
    """Whether the parser is somebody else's and runs in a worker: no coverage is to be had, and the tests leave it to
    ``soak``."""


def must(holds: bool, words: str) -> None:
    """Raise ``Accepted`` unless it holds; not ``assert``, which tells no words of its own under instrumentation."""
    if not holds:
        raise Accepted(words)
