"""In the worker: properties of office files (OOXML and OpenDocument), who changed them, and the pictures in them."""

from __future__ import annotations

import io
import re
import zipfile
from typing import BinaryIO
from xml.etree import ElementTree as ET

from archive.confined.channel import Refused
from archive.confined.decoders.facts_pictures import of_picture
from archive.confined.decoders.facts_rows import Rows, plain_words

MOST_MEMBER = 32 * 1024 * 1024
MOST_ALL = 256 * 1024 * 1024
MOST_NAMES = 60
_PROPERTIES = ("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "meta.xml")
_PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".gif", ".heic")
_AUTHOR = re.compile(rb'\b(?:\w+:)?(author|initials|displayName|userId|providerId|lastModifiedBy)="([^"]{1,200})"')
_DATE = re.compile(rb'\bw:date="([^"]{1,40})"')
_CREATORS = re.compile(rb"<(?:dc:creator|dc:date|meta:initial-creator)>([^<]{1,200})<")
_RSID = re.compile(rb'w:rsid\w*="([0-9A-Fa-f]{8})"')
_OUTSIDE = re.compile(
    rb'Target="([^"]{1,500})"[^>]*TargetMode="External"|TargetMode="External"[^>]*Target="([^"]{1,500})"'
)
_PATH = re.compile(rb'absPath[^>]*url="([^"]{1,500})"')
_NUMBERS = ("lpstr", "lpwstr", "i4")
_LINK = re.compile(r"(?:https?|mailto):", re.IGNORECASE)


def is_office(names: set[str]) -> bool:
    """Whether a zip file with these members is an office file."""
    return "[Content_Types].xml" in names or {"META-INF/manifest.xml", "content.xml"} <= names


def of_zip(file: BinaryIO, rows: Rows) -> None:
    """An office file as such; of any other zip file the names and times in it. Raises ``Refused``."""
    try:
        with zipfile.ZipFile(file) as box:
            rows.add("comment", "zip", box.comment)
            members = box.infolist()
            names = {member.filename for member in members}
            if is_office(names):
                _Office(box, rows).read(members)
                return
            for member in members[:MOST_NAMES]:
                rows.add("zip", member.filename, _moment(*member.date_time))
            rows.cut = rows.cut or len(members) > MOST_NAMES
    except (zipfile.BadZipFile, NotImplementedError, OSError) as error:
        raise Refused("damaged") from error


def _moment(year: int, month: int, day: int, hour: int, minute: int, second: int) -> str:
    return f"{year:04d}-{month:02d}-{day:02d} {hour:02d}:{minute:02d}:{second:02d}"


class _Office:
    def __init__(self, box: zipfile.ZipFile, rows: Rows) -> None:
        self._box, self._rows, self._left = box, rows, MOST_ALL

    def read(self, members: list[zipfile.ZipInfo]) -> None:
        rows = self._rows
        for member in members:
            name, low = member.filename, member.filename.lower()
            if name in _PROPERTIES:
                self._properties(name, self._content(member))
            elif low.endswith(_PICTURES):
                self._picture(member)
            elif low.endswith(".xml"):
                self._people(self._content(member))
            elif low.endswith(".rels"):
                self._links(self._content(member))
            elif low.endswith(("vbaproject.bin", ".class", ".bas")) or low.startswith("basic/"):
                rows.add("hidden", "script", name)
            elif "embeddings/" in low or low.startswith("objectreplacements/"):
                rows.add("hidden", "attachment", name)

    def _content(self, member: zipfile.ZipInfo) -> bytes:
        most = min(MOST_MEMBER, self._left)
        with self._box.open(member) as stream:
            data = stream.read(most + 1)
        if len(data) > most:
            raise Refused("too_large")
        self._left -= len(data)
        return data

    def _properties(self, name: str, data: bytes) -> None:
        group = {"docProps/custom.xml": "custom"}.get(name, "office")
        try:
            root = ET.fromstring(data)  # noqa: S314 - walled in; expat refuses entities that multiply
        except ET.ParseError:
            self._rows.add(group, "damaged", f"({len(data)} bytes)")
            return
        for element in root.iter():
            local = element.tag.rpartition("}")[2]
            if local == "property":
                self._rows.add(group, element.attrib.get("name", local), " ".join(element.itertext()))
            elif element.text and element.text.strip() and group == "office" and local not in _NUMBERS:
                named = next((value for key, value in element.attrib.items() if key.endswith("}name")), local)
                self._rows.add(group, named, element.text)
            if local == "document-statistic" or local == "template":
                for key, value in element.attrib.items():
                    self._rows.add(group, key.rpartition("}")[2], value)

    def _picture(self, member: zipfile.ZipInfo) -> None:
        data = self._content(member)
        if "thumbnail" in member.filename.lower():
            self._rows.add("hidden", "thumbnail", member.filename)
        if self._rows.enter(member.filename):
            try:
                of_picture(data, self._rows)
            except Exception:  # noqa: BLE001 - a damaged picture inside hides no properties of the whole
                self._rows.add("hidden", "damaged", f"({len(data)} bytes)")
        self._rows.leave()

    def _people(self, data: bytes) -> None:
        for name, value in _AUTHOR.findall(data):
            self._rows.add("changes", name.decode("ascii"), value)
        for value in _CREATORS.findall(data):
            self._rows.add("changes", "author", value)
        for value in _DATE.findall(data)[:200]:
            self._rows.add("changes", "date", value)
        for value in _PATH.findall(data):
            self._rows.add("changes", "path", value)
        sessions = set(_RSID.findall(data))
        if sessions:
            self._rows.add("changes", "sessions", str(len(sessions)))

    def _links(self, data: bytes) -> None:
        for first, second in _OUTSIDE.findall(data):
            target = plain_words(first or second)
            if not _LINK.match(target):
                self._rows.add("changes", "path", target)


def of_office_bytes(data: bytes, rows: Rows) -> None:
    """The same for bytes in hand."""
    of_zip(io.BytesIO(data), rows)
