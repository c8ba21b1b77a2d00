"""One case: a value or an error of ours, within a second, without a file left; and how cases are made."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from hypothesis import strategies as st

from crypto.errors import CodedError
from tests.fuzz.areas_targets import AREAS
from tests.fuzz.evidence_targets import EVIDENCE
from tests.fuzz.journal_targets import JOURNAL
from tests.fuzz.package_targets import PACKAGES
from tests.fuzz.records_targets import FILES_OF_RECORDS
from tests.fuzz.sealed_targets import SEALED
from tests.fuzz.target import Target, Try
from tests.fuzz.text_targets import TEXTS
from tests.fuzz.vault_targets import VAULT
from tests.fuzz.walled_targets import WALLED

TARGETS: dict[str, Target] = {
    target.name: target
    for target in (
        *SEALED, *VAULT, *JOURNAL, *PACKAGES, *FILES_OF_RECORDS, *AREAS, *TEXTS, *EVIDENCE, *WALLED,
    )
}  # fmt: skip

LONGEST = 1.0
"""Seconds of work that one case may take; not of the clock, which goes on while others work."""

LARGEST = 1 << 18
"""Bytes of a case."""

TELLING = (
    b"\x00", b"\xff", b"\n", b"\r\n", b" ", b"-> ", b"--- ", b"-----", b"=", b'"', b"{", b"[", b"}", b"0", b"-1",
    b"9" * 30, b"null", b"true", b"NaN", b"1e999", b"\\ud800", "\u202e".encode(), b"\x7f\xff\xff\xff", b"../",
    b"age1", b"A" * 64,
)  # fmt: skip
"""Bytes at which parsers have stumbled."""


class TooSlow(AssertionError):
    """A case took longer than it may."""


def attempt(run: Try, untrusted: bytes) -> str:
    """The code of the error by which a case was refused, or the empty text.

    Raises what is none of our errors, and ``TooSlow``.
    """
    began = time.process_time()
    code = ""
    try:
        run(untrusted)
    except CodedError as error:
        code = error.code
    if time.process_time() - began > LONGEST:
        raise TooSlow(f"{time.process_time() - began:.1f} s")
    return code


def left_behind(folder: Path) -> list[str]:
    """What was written into a folder that nobody was to write into."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


@st.composite
def cases(draw: st.DrawFn, seeds: Sequence[bytes]) -> bytes:
    """A seed, cut, spliced and changed in some places; now and then bytes by chance alone."""
    if draw(st.integers(0, 30)) == 0:
        return draw(st.binary(max_size=400))
    data = bytearray(draw(st.sampled_from(list(seeds)))[:LARGEST])
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(data)))
        length = draw(st.integers(0, 1 + min(40, len(data) - at)))
        kind = draw(st.integers(0, 5))
        if kind == 0 and data:
            data[min(at, len(data) - 1)] ^= 1 << draw(st.integers(0, 7))
        elif kind == 1:
            del data[at : at + length]
        elif kind == 2:
            data[at : at + length] = draw(st.sampled_from(TELLING))
        elif kind == 3:
            data[at:at] = data[at : at + length] * draw(st.integers(1, 20))
        elif kind == 4:
            other = draw(st.sampled_from(list(seeds)))
            data[at:] = other[draw(st.integers(0, len(other))) :][:LARGEST]
        else:
            data[at:at] = draw(st.binary(max_size=20))
    return bytes(data[:LARGEST])
