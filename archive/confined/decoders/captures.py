"""The role that reads web archives (WARC, WACZ): which records they hold, with sums compared; no page is run."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from typing import Any, BinaryIO, cast

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from archive.confined.channel import Refused
from archive.confined.decoders.captures_notes import notes
from archive.confined.decoders.captures_pages import listed_pages, pages
from archive.confined.decoders.captures_records import (
    MOST_MEMBERS,
    STEP,
    WORDS,
    Count,
    head_of,
    is_zip,
    member,
    read_out,
    records_of,
)
from archive.confined.decoders.codecs_loaded import load_codecs
from archive.confined.decoders.facts_rows import plain_words
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request, Task

MOST_LISTED = 2_000
MOST_RECORDS = 500_000
MOST_PAYLOAD = 32 * 1024 * 1024
_PIECE = 1024 * 1024


def records(request: Request) -> Mapping[str, Any]:
    """Every record of the archive: number, kind, address, time, type, size, and whether its sums came out.

    Gives ``rows`` (the first of them), how many there are (``count``), how many are ``wrong``, and of a WACZ its own
    sums: ``package``.
    """
    file = request.sources[0]
    count = Count(request, file.size)
    package = _package(file, count) if is_zip(file) else {}
    rows: list[list[Any]] = []
    number = wrong = unproven = 0
    for number, record in enumerate(records_of(file, check=True), start=1):
        if number > MOST_RECORDS:
            raise Refused("too_large")
        size = read_out(record, count)
        verdict = _verdict(record)
        wrong += verdict == "no"
        unproven += verdict == "none"
        if len(rows) < MOST_LISTED or (verdict == "no" and len(rows) < MOST_LISTED * 2):
            rows.append([number, *head_of(record), size, verdict])
        count.at(file.tell())
    if not number:
        raise Refused("damaged")
    return {"rows": rows, "count": number, "wrong": wrong, "unproven": unproven, "package": package}


def record(request: Request) -> Mapping[str, Any]:
    """The content of record ``number``, as pieces, with its type: bytes of a stranger, for another reader."""
    file, wanted = request.sources[0], int(request.parameters["number"])
    count = Count(request, file.size)
    for number, one in enumerate(records_of(file, check=False), start=1):
        count.at(file.tell())
        if number < wanted:
            read_out(one, count)
            continue
        left = MOST_PAYLOAD
        stream = one.content_stream()
        while block := stream.read(_PIECE):
            left -= len(block)
            if left < 0:
                raise Refused("too_large")
            request.piece(block)
        return {"type": head_of(one)[3]}
    raise Refused("damaged")


def _verdict(one: Any) -> str:
    if getattr(one.raw_stream, "limit", 0) > 0:
        return "no"  # it announces more than is there
    passed = one.digest_checker.passed
    return "none" if passed is None else "yes" if passed else "no"


def _package(file: RemoteFile, count: Count) -> dict[str, Any]:
    """What a WACZ says of itself, with the sum of every member compared (WACZ 1.1.1, 5.2)."""
    try:
        with zipfile.ZipFile(cast("BinaryIO", file)) as box:
            names = {member.filename for member in box.infolist()}
            if "datapackage.json" not in names:
                raise Refused("unknown_kind")
            index = member(box, "datapackage.json")
            told = json.loads(index)
            resources = told.get("resources", [])
            wrong = [
                str(one.get("path", ""))[:WORDS]
                for one in resources[:MOST_MEMBERS]
                if one.get("path") not in names or not _same(box, one, count)
            ]
            digest = "datapackage-digest.json"
            signed = json.loads(member(box, digest)) if digest in names else {}
            fits = signed.get("hash", "") == f"sha256:{hashlib.sha256(index).hexdigest()}" if signed else None
            first = listed_pages(box, names, most=1)
            return {
                "title": plain_words(told.get("title"))[:WORDS],
                "software": plain_words(told.get("software"))[:WORDS],
                "created": plain_words(told.get("created"))[:100],
                "members": len(resources),
                "wrong": wrong[:50],
                "index_fits": fits,
                "signed": bool(signed.get("signedData")),
                "page": first[0][:3] if first else [],
            }
    except (zipfile.BadZipFile, ValueError, AttributeError, KeyError, NotImplementedError, OSError) as error:
        raise Refused("damaged") from error


def _same(box: zipfile.ZipFile, resource: Mapping[str, Any], count: Count) -> bool:
    name, _, wanted = str(resource.get("hash", "")).partition(":")
    if name not in ("sha256", "sha512", "sha1", "md5"):
        return False
    digest = hashlib.new(name, usedforsecurity=False)
    with box.open(str(resource["path"])) as stream:
        while block := stream.read(STEP):
            digest.update(block)
            count.more(len(block))
    return digest.hexdigest() == wanted.lower()


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
    page = io.BytesIO()
    writer = WARCWriter(page, gzip=True)
    head = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=koi8-r")], protocol="HTTP/1.1")
    body = b"<title>warm</title>"
    writer.write_record(
        writer.create_warc_record(
            "http://a.invalid/", "response", payload=io.BytesIO(body), length=len(body), http_headers=head
        )
    )
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("archive/a.warc.gz", data)
        made.writestr("datapackage.json", "{}")
    _try(records, box.getvalue(), {})
    _try(record, box.getvalue(), {"number": 1})
    _try(pages, page.getvalue(), {})
    _try(notes, b"From: a\r\nDate: Tue, 5 Mar 2024 05:11:12 -0000\r\n\r\n", {"form": "mhtml"})
    _try(notes, b"{}", {"form": "json"})
    for name in ("sha256", "sha512", "sha1", "md5"):
        hashlib.new(name, b"warm", usedforsecurity=False)


def _try(task: Task, data: bytes, parameters: Mapping[str, Any]) -> None:
    file = RemoteFile(len(data), lambda offset, count: data[offset : offset + count])
    task(Request(parameters, [file], lambda _data: None, lambda _done, _total: None))


TASKS: Mapping[str, Task] = {"records": records, "record": record, "notes": notes, "pages": pages}
