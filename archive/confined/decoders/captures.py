"""The role that reads web archives (WARC, WACZ): which records they hold, with sums compared; no page is run."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO, cast

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.warcwriter import WARCWriter

from archive.confined.channel import Refused
from archive.confined.decoders.captures_notes import notes
from archive.confined.decoders.codecs_loaded import load_codecs
from archive.confined.decoders.facts_rows import plain_words
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request, Task

MOST_LISTED = 2_000
MOST_RECORDS = 500_000
MOST_UNPACKED = 16 * 1024**3
MOST_PAYLOAD = 32 * 1024 * 1024
MOST_MEMBERS = 5_000
MOST_INDEX = 8 * 1024 * 1024
_PIECE = 1024 * 1024
_STEP = 512 * 1024
_WORDS = 600


class _Count:
    """How much was unpacked, and how far it is."""

    def __init__(self, request: Request, total: int) -> None:
        self._request, self._total, self.unpacked = request, max(total, 1), 0

    def more(self, count: int) -> None:
        self.unpacked += count
        if self.unpacked > MOST_UNPACKED:
            raise Refused("too_large")

    def at(self, place: int) -> None:
        self._request.step(min(place, self._total), self._total)


def records(request: Request) -> Mapping[str, Any]:
    """Every record of the archive: number, kind, address, time, type, size, and whether its sums came out.

    Gives ``rows`` (the first of them), how many there are (``count``), how many are ``wrong``, and of a WACZ its own
    sums: ``package``.
    """
    file = request.sources[0]
    count = _Count(request, file.size)
    package = _package(file, count) if _is_zip(file) else {}
    rows: list[list[Any]] = []
    number = wrong = unproven = 0
    for number, record in enumerate(_records(file, check=True), start=1):
        if number > MOST_RECORDS:
            raise Refused("too_large")
        size = _read_out(record, count)
        verdict = _verdict(record)
        wrong += verdict == "no"
        unproven += verdict == "none"
        if len(rows) < MOST_LISTED or (verdict == "no" and len(rows) < MOST_LISTED * 2):
            rows.append([number, *_head(record), size, verdict])
        count.at(file.tell())
    if not number:
        raise Refused("damaged")
    return {"rows": rows, "count": number, "wrong": wrong, "unproven": unproven, "package": package}


def record(request: Request) -> Mapping[str, Any]:
    """The content of record ``number``, as pieces, with its type: bytes of a stranger, for another reader."""
    file, wanted = request.sources[0], int(request.parameters["number"])
    count = _Count(request, file.size)
    for number, one in enumerate(_records(file, check=False), start=1):
        count.at(file.tell())
        if number < wanted:
            _read_out(one, count)
            continue
        left = MOST_PAYLOAD
        stream = one.content_stream()
        while block := stream.read(_PIECE):
            left -= len(block)
            if left < 0:
                raise Refused("too_large")
            request.piece(block)
        return {"type": _head(one)[3]}
    raise Refused("damaged")


def _is_zip(file: RemoteFile) -> bool:
    file.seek(0)
    head = file.read(4)
    file.seek(0)
    return head == b"PK\x03\x04"


def _records(file: RemoteFile, *, check: bool) -> Iterator[Any]:
    try:
        if not _is_zip(file):
            yield from ArchiveIterator(io.BufferedReader(file, _STEP), check_digests=check)
            return
        with zipfile.ZipFile(cast("BinaryIO", file)) as box:
            for name in sorted(_archives(box)):
                with box.open(name) as member:
                    yield from ArchiveIterator(member, check_digests=check)
    except (ArchiveLoadFailed, zipfile.BadZipFile, EOFError, OSError, UnicodeDecodeError) as error:
        raise Refused("damaged") from error


def _archives(box: zipfile.ZipFile) -> list[str]:
    names = [member.filename for member in box.infolist()[:MOST_MEMBERS]]
    return [name for name in names if name.lower().endswith((".warc", ".warc.gz")) and name.startswith("archive/")]


def _read_out(one: Any, count: _Count) -> int:
    size = 0
    stream = one.raw_stream
    while block := stream.read(_STEP):
        size += len(block)
        count.more(len(block))
    return size


def _head(one: Any) -> list[str]:
    head = one.rec_headers
    media_type = one.http_headers.get_header("Content-Type") if one.http_headers else None
    status = one.http_headers.get_statuscode() if one.http_headers else ""
    said = (one.rec_type, head.get_header("WARC-Target-URI"), head.get_header("WARC-Date"))
    bare = (media_type or head.get_header("Content-Type") or "").partition(";")[0].strip().lower()
    return [*(plain_words(words or "")[:_WORDS] for words in said), plain_words(bare)[:100], plain_words(status)[:10]]


def _verdict(one: Any) -> str:
    if getattr(one.raw_stream, "limit", 0) > 0:
        return "no"  # it announces more than is there
    passed = one.digest_checker.passed
    return "none" if passed is None else "yes" if passed else "no"


def _package(file: RemoteFile, count: _Count) -> dict[str, Any]:
    """What a WACZ says of itself, with the sum of every member compared (WACZ 1.1.1, 5.2)."""
    try:
        with zipfile.ZipFile(cast("BinaryIO", file)) as box:
            names = {member.filename for member in box.infolist()}
            if "datapackage.json" not in names:
                raise Refused("unknown_kind")
            index = _member(box, "datapackage.json")
            told = json.loads(index)
            resources = told.get("resources", [])
            wrong = [
                str(one.get("path", ""))[:_WORDS]
                for one in resources[:MOST_MEMBERS]
                if one.get("path") not in names or not _same(box, one, count)
            ]
            digest = "datapackage-digest.json"
            signed = json.loads(_member(box, digest)) if digest in names else {}
            fits = signed.get("hash", "") == f"sha256:{hashlib.sha256(index).hexdigest()}" if signed else None
            page = _first_page(box, names)
            return {
                "title": plain_words(told.get("title"))[:_WORDS],
                "software": plain_words(told.get("software"))[:_WORDS],
                "created": plain_words(told.get("created"))[:100],
                "members": len(resources),
                "wrong": wrong[:50],
                "index_fits": fits,
                "signed": bool(signed.get("signedData")),
                "page": page,
            }
    except (zipfile.BadZipFile, ValueError, AttributeError, KeyError, NotImplementedError, OSError) as error:
        raise Refused("damaged") from error


def _member(box: zipfile.ZipFile, name: str) -> bytes:
    with box.open(name) as stream:
        data = stream.read(MOST_INDEX + 1)
    if len(data) > MOST_INDEX:
        raise Refused("too_large")
    return data


def _same(box: zipfile.ZipFile, resource: Mapping[str, Any], count: _Count) -> bool:
    name, _, wanted = str(resource.get("hash", "")).partition(":")
    if name not in ("sha256", "sha512", "sha1", "md5"):
        return False
    digest = hashlib.new(name, usedforsecurity=False)
    with box.open(str(resource["path"])) as stream:
        while block := stream.read(_STEP):
            digest.update(block)
            count.more(len(block))
    return digest.hexdigest() == wanted.lower()


def _first_page(box: zipfile.ZipFile, names: set[str]) -> list[str]:
    """Address, time and title of the first page that the package lists."""
    if "pages/pages.jsonl" not in names:
        return []
    for line in _member(box, "pages/pages.jsonl").splitlines()[:1_000]:
        page = json.loads(line)
        if isinstance(page, dict) and page.get("url"):
            return [plain_words(page.get(key))[:_WORDS] for key in ("url", "ts", "title")]
    return []


def warm_up() -> None:
    """Write a small archive, bare, packed, and in a package, and read all three."""
    load_codecs()
    data = b""
    for packed in (False, True):
        sink = io.BytesIO()
        writer = WARCWriter(sink, gzip=packed)
        writer.write_record(
            writer.create_warc_record("http://a.invalid/", "resource", payload=io.BytesIO(b"warm"), length=4)
        )
        data = sink.getvalue()
        _try(records, data, {})
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("archive/a.warc.gz", data)
        made.writestr("datapackage.json", "{}")
    _try(records, box.getvalue(), {})
    _try(record, box.getvalue(), {"number": 1})
    _try(notes, b"From: a\r\nDate: Tue, 5 Mar 2024 05:11:12 -0000\r\n\r\n", {"form": "mhtml"})
    _try(notes, b"{}", {"form": "json"})
    for name in ("sha256", "sha512", "sha1", "md5"):
        hashlib.new(name, b"warm", usedforsecurity=False)


def _try(task: Task, data: bytes, parameters: Mapping[str, Any]) -> None:
    file = RemoteFile(len(data), lambda offset, count: data[offset : offset + count])
    task(Request(parameters, [file], lambda _data: None, lambda _done, _total: None))


TASKS: Mapping[str, Task] = {"records": records, "record": record, "notes": notes}
