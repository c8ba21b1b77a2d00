"""Web archives (WARC, WACZ) held as evidence: what is in them, and whether their own sums come out.

Nothing is rendered as a live page: a record is given as bytes for the readers of pictures and texts. A signature of a
WACZ is only told to be there; it is not checked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from archive.confined.asking import SECONDS_OF_SILENCE, Answer, DecodingRefused, Source
from archive.confined.workers import Workers
from crypto.jobs import CancelToken, Progress, no_progress

ROLE: Final = "captures"
ENDINGS: Final = (".warc", ".warc.gz", ".wacz")
MOST_PAYLOAD: Final = 32 * 1024 * 1024
_MOST_ROWS: Final = 4_000
_MOST_PAGES: Final = 200
_MOST_TEXT: Final = 5_000
_MOST_WORDS: Final = 600
_MOST: Final = 10**12


@dataclass(frozen=True)
class WebRecord:
    """One record. All words are a stranger's, bounded, in one line."""

    number: int
    """The first is 1."""
    kind: str
    """``response``, ``request``, ``resource``, ``metadata`` …"""
    address: str
    moment: str
    """As the archive says, usually RFC 3339 in UTC."""
    media_type: str
    status: str
    size: int
    """Bytes of the block."""
    sums: str
    """``yes``: the digests that stand beside it come out; ``no``: they do not; ``none``: none stands there."""


@dataclass(frozen=True)
class WebPackage:
    """What a WACZ says of itself."""

    title: str
    software: str
    created: str
    members: int
    wrong: tuple[str, ...]
    """Members whose sum is another one, or that are not there."""
    index_fits: bool | None
    """Whether the list of members has the sum that stands beside it; ``None`` where none does."""
    signed: bool
    """A signature lies in it. It is not checked."""
    page: tuple[str, ...]
    """Address, time and title of its first page, or nothing."""


@dataclass(frozen=True)
class WebPage:
    """One page. All words are a stranger's, bounded."""

    address: str
    moment: str
    """As the archive says, usually RFC 3339 in UTC."""
    title: str
    text: str
    """The beginning of its words, where the package lists them; lines parted by line feeds."""
    record: int
    """The record that holds it; 0 where none was found."""


@dataclass(frozen=True)
class WebPages:
    """The pages of an archive, or the first of them (``cut``), and which program made it, as it says."""

    pages: tuple[WebPage, ...]
    software: str
    cut: bool


@dataclass(frozen=True)
class WebArchive:
    """The records of an archive, or the first of them."""

    records: tuple[WebRecord, ...]
    count: int
    wrong: int
    """Records whose sums do not come out."""
    unproven: int
    """Records without sums."""
    package: WebPackage | None

    @property
    def sound(self) -> bool:
        """Whether every sum that stands in it comes out."""
        package = self.package
        return not self.wrong and (package is None or (not package.wrong and package.index_fits is not False))


def is_web_archive(name: str) -> bool:
    """Whether a file of that name is tried as one."""
    return name.lower().endswith(ENDINGS)


def read_web_archive(
    workers: Workers,
    source: Source,
    *,
    seconds: float = SECONDS_OF_SILENCE,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> WebArchive:
    """Every record, with its sums compared: the whole archive is unpacked and read.

    Raises:
        DecodingRefused: ``damaged``, ``unknown_kind``, ``too_large`` and the like. Cancelled; what the source raises.
    """
    answer = workers.ask(ROLE, "records", {}, [source], seconds=seconds, progress=progress, token=token)
    untrusted = answer.untrusted_fields
    return WebArchive(
        tuple(_record(row) for row in _list(untrusted.get("rows"), _MOST_ROWS)),
        answer.number("count", 1, _MOST),
        answer.number("wrong", 0, _MOST),
        answer.number("unproven", 0, _MOST),
        _package(untrusted.get("package")),
    )


def read_web_pages(
    workers: Workers,
    source: Source,
    *,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> WebPages:
    """Which pages are in it: as the package lists them, else the records that are pages. No sum is compared.

    Raises:
        DecodingRefused: also ``unknown_kind`` where it holds none. Cancelled; what the source raises.
    """
    answer = workers.ask(ROLE, "pages", {}, [source], progress=progress, token=token)
    untrusted = answer.untrusted_fields
    rows, cut = _list(untrusted.get("rows"), _MOST_PAGES), untrusted.get("cut")
    if not isinstance(cut, bool):
        raise DecodingRefused(reason="broke_off")
    return WebPages(tuple(map(_page, rows)), answer.words("software", _MOST_WORDS), cut)


def read_web_record(
    workers: Workers, source: Source, number: int, *, token: CancelToken | None = None
) -> tuple[str, bytes]:
    """Media type and bytes of one record: for another confined reader, never to be parsed here.

    Raises:
        DecodingRefused: also ``too_large`` above 32 MiB. Cancelled; what the source raises.
    """
    answer = workers.ask(ROLE, "record", {"number": number}, [source], most=MOST_PAYLOAD, token=token)
    return answer.words("type", 100), b"".join(answer.untrusted_pieces)


def _record(untrusted_row: Any) -> WebRecord:
    if not isinstance(untrusted_row, list) or len(untrusted_row) != 8:
        raise DecodingRefused(reason="broke_off")
    number, *words, size, sums = untrusted_row
    fields = dict(zip(("kind", "address", "moment", "media_type", "status"), words, strict=True))
    held = Answer({"number": number, "size": size, "sums": sums, **fields}, ())
    if sums not in ("yes", "no", "none"):
        raise DecodingRefused(reason="broke_off")
    return WebRecord(
        number=held.number("number", 1, _MOST),
        size=held.number("size", 0, _MOST * 10),
        sums=held.words("sums", 4),
        **{name: held.words(name, _MOST_WORDS) for name in fields},
    )


def _page(untrusted_row: Any) -> WebPage:
    if not isinstance(untrusted_row, list) or len(untrusted_row) != 5:
        raise DecodingRefused(reason="broke_off")
    names = ("address", "moment", "title", "text", "record")
    held = Answer(dict(zip(names, untrusted_row, strict=True)), ())
    return WebPage(
        **{name: held.words(name, _MOST_WORDS) for name in names[:3]},
        text=held.words("text", _MOST_TEXT),
        record=held.number("record", 0, _MOST),
    )


def _package(untrusted: Any) -> WebPackage | None:
    if not isinstance(untrusted, dict):
        raise DecodingRefused(reason="broke_off")
    if not untrusted:
        return None
    held = Answer(untrusted, ())
    fits, signed = untrusted.get("index_fits"), untrusted.get("signed")
    if not (fits is None or isinstance(fits, bool)) or not isinstance(signed, bool):
        raise DecodingRefused(reason="broke_off")
    return WebPackage(
        held.words("title", _MOST_WORDS),
        held.words("software", _MOST_WORDS),
        held.words("created", 100),
        held.number("members", 0, _MOST),
        tuple(_words(one) for one in _list(untrusted.get("wrong"), 50)),
        fits,
        signed,
        tuple(_words(one) for one in _list(untrusted.get("page"), 3)),
    )


def _list(untrusted_value: Any, most: int) -> list[Any]:
    if not isinstance(untrusted_value, list) or len(untrusted_value) > most:
        raise DecodingRefused(reason="broke_off")
    return untrusted_value


def _words(untrusted_value: Any) -> str:
    if not isinstance(untrusted_value, str) or len(untrusted_value) > _MOST_WORDS:
        raise DecodingRefused(reason="broke_off")
    return untrusted_value
