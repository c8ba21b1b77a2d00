"""In the worker: which pages a web archive holds, and what it says of them: address, time, title, words.

A package (WACZ 1.1.1, 5.3) lists its pages in ``pages/pages.jsonl``. Where there is no such list, every record that
is a page of HTML and came with status 200 is one. Nothing is run or fetched.
"""

from __future__ import annotations

import html
import json
import re
import zipfile
from collections.abc import Mapping
from typing import Any, BinaryIO, cast

from archive.confined.channel import Refused
from archive.confined.decoders.captures_records import WORDS, Count, head_of, is_zip, member, read_out, records_of
from archive.confined.decoders.facts_rows import plain_words
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request

MOST_PAGES = 200
MOST_LOOKED_AT = 20_000
MOST_TEXT = 4_000
_HEAD_OF_PAGE = 256 * 1024
_TITLE = re.compile(rb"<title[^>]{0,200}>([^<]{0,4000})", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_SOFTWARE = re.compile(rb"^software:[ \t]*([^\r\n]{1,600})", re.IGNORECASE | re.MULTILINE)
ENCODINGS = frozenset(
    {
        *("utf-8", "us-ascii", "windows-1251", "cp1251", "koi8-r", "koi8-u", "iso-8859-5", "cp866", "kz-1048"),
        *("windows-1252", "iso-8859-1", "iso-8859-9", "windows-1254", "iso-8859-15", "windows-1250"),
    }
)
"""In which titles are read; others are taken for UTF-8."""
_LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")

Row = list[Any]
"""Address, time, title, words, and the number of the record that holds the page, 0 where none was found."""


def pages(request: Request) -> Mapping[str, Any]:
    """``rows``, the first of them; whether there are more (``cut``); the program that made it (``software``)."""
    file = request.sources[0]
    rows: list[Row] = []
    software = ""
    if is_zip(file):
        rows, software = _of_package(file)
    looked = _Looked(rows)
    count = Count(request, file.size)
    for number, one in enumerate(records_of(file, check=False), start=1):
        if number > MOST_LOOKED_AT or looked.through:
            break
        if one.rec_type == "warcinfo" and not software:
            found = _SOFTWARE.search(one.content_stream().read(_HEAD_OF_PAGE))
            software = plain_words(found[1].decode("utf-8", "replace"))[:WORDS] if found else ""
        elif _is_page(one):
            looked.take(number, one)
        read_out(one, count)
        count.at(file.tell())
    if not looked.rows:
        raise Refused("unknown_kind")
    return {"rows": looked.rows[:MOST_PAGES], "cut": len(looked.rows) > MOST_PAGES, "software": software}


class _Looked:
    """Pages as they come by. Those of a list only get the numbers of their records."""

    def __init__(self, rows: list[Row]) -> None:
        self.rows = rows
        self._listed = bool(rows)
        self._missing = {row[0] for row in rows}

    @property
    def through(self) -> bool:
        """Whether nothing more is wanted."""
        return not self._missing if self._listed else len(self.rows) > MOST_PAGES

    def take(self, number: int, one: Any) -> None:
        """A record that is a page."""
        _kind, address, moment, _type, _status = head_of(one)
        if not self._listed:
            self.rows.append([address, moment, _title(one), "", number])
            return
        self._missing.discard(address)
        for row in self.rows:
            if row[0] == address and not row[4]:
                row[4] = number


def listed_pages(box: zipfile.ZipFile, names: set[str], *, most: int = MOST_PAGES + 1) -> list[Row]:
    """What the lists of a package say. Raises ``Refused`` (``too_large``), and ValueError for what is no list."""
    rows: list[Row] = []
    for name in _LISTS:
        lines = member(box, name).splitlines() if name in names else []
        for line in lines:
            page = json.loads(line) if line.strip() else None
            if not isinstance(page, dict) or not page.get("url"):
                continue
            words = [plain_words(page.get(key))[:WORDS] for key in ("url", "ts", "title")]
            rows.append([*words, _text(page.get("text")), 0])
            if len(rows) >= most:
                return rows
    return rows


def _text(value: Any) -> str:
    """The beginning of the words of a page, lines kept."""
    text = value[:MOST_TEXT] if isinstance(value, str) else ""
    lines = (plain_words(line).strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def _of_package(file: RemoteFile) -> tuple[list[Row], str]:
    try:
        with zipfile.ZipFile(cast("BinaryIO", file)) as box:
            names = {one.filename for one in box.infolist()}
            told = json.loads(member(box, "datapackage.json")) if "datapackage.json" in names else {}
            software = told.get("software") if isinstance(told, dict) else ""
            return listed_pages(box, names), plain_words(software)[:WORDS]
    except (zipfile.BadZipFile, ValueError, AttributeError, KeyError, NotImplementedError, OSError) as error:
        raise Refused("damaged") from error


def _is_page(one: Any) -> bool:
    if one.rec_type not in ("response", "resource"):
        return False
    _kind, _address, _moment, media_type, status = head_of(one)
    return media_type in ("text/html", "application/xhtml+xml") and status in ("", "200")


def _title(one: Any) -> str:
    head = one.content_stream().read(_HEAD_OF_PAGE)
    found = _TITLE.search(head)
    if found is None:
        return ""
    said = one.http_headers.get_header("Content-Type") if one.http_headers else ""
    charset = _CHARSET.search((said or "").encode("ascii", "replace")) or _CHARSET.search(head[:4096])
    name = charset[1].decode("ascii").lower() if charset else ""
    words = found[1].decode(name if name in ENCODINGS else "utf-8", "replace")
    return plain_words(html.unescape(words))[:WORDS]
