"""Content credentials (C2PA) in a file: whether it is as it was signed, and who says to have signed it.

The two are apart. ``intact`` is arithmetic: nothing that the signature covers was changed since. Who signed is a name
in a certificate that anybody can have made: no list of trusted signers comes with the program, so none is known.
Nothing is fetched; credentials that lie elsewhere are named by their address only.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any, Final

from archive.confined.asking import SECONDS_OF_SILENCE, Answer, DecodingRefused, Source
from archive.confined.workers import Workers
from crypto.jobs import CancelToken, Progress, no_progress

ROLE: Final = "credentials"
_MOST_ROWS: Final = 60
_MOST_WORDS: Final = 300
_TYPES: Final = frozenset({"application/pdf"})
_BEGINNINGS: Final = ("image/", "video/", "audio/")


class Found(enum.StrEnum):
    """Where the credentials are."""

    NONE = "none"
    ELSEWHERE = "elsewhere"
    INSIDE = "inside"


@dataclass(frozen=True)
class Statement:
    """One thing that the credentials say: an action, something that went into the file, or another statement."""

    kind: str
    """``action``, ``ingredient`` or ``assertion``."""
    name: str
    words: str


@dataclass(frozen=True)
class Credentials:
    """What was found. All words are a stranger's, bounded, in one line."""

    found: Found
    intact: bool = False
    """Everything that the signature covers is as it was signed. Says nothing of who signed, or whether it is true."""
    trusted: bool = False
    """The signer is on a list of this program: none is, today."""
    address: str = ""
    """Of credentials that lie elsewhere. Never visited."""
    signer: str = ""
    organisation: str = ""
    signed: str = ""
    """When, if a time stamp says so."""
    program: str = ""
    title: str = ""
    faults: tuple[str, ...] = ()
    """Codes of C2PA for what does not hold."""
    statements: tuple[Statement, ...] = ()


def may_have_credentials(media_type: str) -> bool:
    """Whether files of this type can hold content credentials."""
    return media_type in _TYPES or media_type.startswith(_BEGINNINGS)


def read_credentials(
    workers: Workers,
    source: Source,
    media_type: str,
    *,
    seconds: float = SECONDS_OF_SILENCE,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> Credentials:
    """The content credentials of a file, read in a confined worker; the whole file is read where there are any.

    Raises:
        DecodingRefused: ``damaged``, ``unknown_kind``, ``too_slow``, ``broke_off``, ``unconfined``.
        Cancelled; what the source raises.
    """
    answer = workers.ask(
        ROLE, ROLE, {"type": media_type}, [source], seconds=seconds, progress=progress, token=token
    )
    return _checked(answer)


def _checked(answer: Answer) -> Credentials:
    untrusted = answer.untrusted_fields
    try:
        found = Found(answer.words("found", 20))
    except ValueError:
        raise DecodingRefused(reason="broke_off") from None
    if found is Found.NONE:
        return Credentials(found)
    if found is Found.ELSEWHERE:
        return Credentials(found, address=answer.words("address", _MOST_WORDS))
    intact, trusted = untrusted.get("intact"), untrusted.get("trusted")
    if not isinstance(intact, bool) or not isinstance(trusted, bool):
        raise DecodingRefused(reason="broke_off")
    return Credentials(
        found,
        intact=intact,
        trusted=trusted,
        signer=answer.words("signer", _MOST_WORDS),
        organisation=answer.words("organisation", _MOST_WORDS),
        signed=answer.words("signed", _MOST_WORDS),
        program=answer.words("program", _MOST_WORDS),
        title=answer.words("title", _MOST_WORDS),
        faults=tuple(_words(one) for one in _list(untrusted.get("faults"))),
        statements=tuple(_statement(one) for one in _list(untrusted.get("rows"))),
    )


def _list(untrusted_value: Any) -> list[Any]:
    if not isinstance(untrusted_value, list) or len(untrusted_value) > _MOST_ROWS:
        raise DecodingRefused(reason="broke_off")
    return untrusted_value


def _words(untrusted_value: Any) -> str:
    if not isinstance(untrusted_value, str) or len(untrusted_value) > _MOST_WORDS:
        raise DecodingRefused(reason="broke_off")
    return untrusted_value


def _statement(untrusted_row: Any) -> Statement:
    if not isinstance(untrusted_row, list) or len(untrusted_row) != 3:
        raise DecodingRefused(reason="broke_off")
    kind, name, words = (_words(one) for one in untrusted_row)
    if kind not in ("action", "ingredient", "assertion"):
        raise DecodingRefused(reason="broke_off")
    return Statement(kind, name, words)
