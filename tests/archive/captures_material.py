"""Web archives and folders of captures, made by script; every address and name is invented."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tests.archive.facts_material import picture

PAGE = (
    "<html><head><title>Post</title></head><body><p>Двор вечером, 5 марта</p><script>alert(1)</script></body></html>"
)
URL = "https://net.invalid/aru/post/17"


def warc(*, packed: bool = True, bent: bool = False) -> bytes:
    """A page and a picture as a browser got them; ``bent``: a letter of the page was changed afterwards."""
    sink = io.BytesIO()
    writer = WARCWriter(sink, gzip=packed)
    parts = ((URL, "text/html; charset=utf-8", PAGE.encode()), (f"{URL}/a.jpg", "image/jpeg", picture()))
    for address, kind, body in parts:
        head = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(
                address,
                "response",
                payload=io.BytesIO(body),
                length=len(body),
                http_headers=head,
                warc_headers_dict={"WARC-Date": "2024-03-05T05:11:12Z"},
            )
        )
    data = sink.getvalue()
    return data.replace("Двор".encode(), "Дзор".encode()) if bent else data


def wacz(*, bent: bool = False, signed: bool = True) -> bytes:
    """The same archive as a package with its sums; ``bent``: the archive in it is another one."""
    inside = warc()
    sums = f"sha256:{hashlib.sha256(inside).hexdigest()}"
    resources = [{"name": "data.warc.gz", "path": "archive/data.warc.gz", "hash": sums}]
    index = json.dumps(
        {"profile": "data-package", "wacz_version": "1.1.1", "software": "Webcatcher 2", "resources": resources}
    )
    page = json.dumps({"url": URL, "ts": "2024-03-05T05:11:12Z", "title": "Post"})
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as box:
        box.writestr("archive/data.warc.gz", warc(packed=True) + warc() if bent else inside)
        box.writestr("pages/pages.jsonl", '{"format": "json-pages-1.0"}\n' + page)
        box.writestr("datapackage.json", index)
        own = f"sha256:{hashlib.sha256(index.encode()).hexdigest()}"
        digest: dict[str, object] = {"path": "datapackage.json", "hash": own}
        if signed:
            digest["signedData"] = {"signature": "AAAA", "publicKey": "BBBB"}
        box.writestr("datapackage-digest.json", json.dumps(digest))
    return sink.getvalue()


def mhtml() -> bytes:
    """A page as a browser saves it in one file."""
    return (
        "From: <Saved by Webcatcher>\r\n"
        f"Snapshot-Content-Location: {URL}\r\n"
        "Date: Tue, 5 Mar 2024 05:11:12 -0000\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'
        f"--b\r\nContent-Type: text/html\r\n\r\n{PAGE}\r\n--b--\r\n"
    ).encode()


NOTES = {
    "url": URL,
    "account": "@aru",
    "captured": "2024-03-05T05:11:12Z",
    "collector": "documenter 2",
    "tool": "Webcatcher 2",
    "network": "через чужой телефон",
    "context": "12 likes\n3 comments",
}
