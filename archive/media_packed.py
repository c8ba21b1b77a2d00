"""Office files, books and archives: what is packed into a ZIP file, or into the older storage of Office."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

_OOXML = "application/vnd.openxmlformats-officedocument."
_ODF = "application/vnd.oasis.opendocument."

WORD = f"{_OOXML}wordprocessingml.document"
SHEET = f"{_OOXML}spreadsheetml.sheet"
SLIDES = f"{_OOXML}presentationml.presentation"

_FOLDERS: tuple[tuple[bytes, str], ...] = (
    (b"word/", WORD),
    (b"xl/", SHEET),
    (b"ppt/", SLIDES),
    (b"visio/", "application/vnd.ms-visio.drawing"),
    (b"pages/pages.jsonl", "application/wacz"),
    (b"archive/data.warc", "application/wacz"),
    (b"datapackage.json", "application/wacz"),
    (b"META-INF/MANIFEST.MF", "application/java-archive"),
    (b"AndroidManifest.xml", "application/vnd.android.package-archive"),
)

_OFFICE_BY_ENDING: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys((".docx", ".docm", ".dotx"), WORD),
        **dict.fromkeys((".xlsx", ".xlsm", ".xltx"), SHEET),
        **dict.fromkeys((".pptx", ".pptm", ".ppsx"), SLIDES),
    }
)
_SAID = re.compile(re.escape(_ODF) + r"[a-z]{1,20}(-[a-z]{1,20}){0,2}|application/epub\+zip")
"""What a file may say itself that it is; everything else in that place is a stranger's words."""
_ZIP_BY_ENDING: Mapping[str, str] = MappingProxyType(
    {
        **_OFFICE_BY_ENDING,
        ".odt": f"{_ODF}text",
        ".ods": f"{_ODF}spreadsheet",
        ".odp": f"{_ODF}presentation",
        ".epub": "application/epub+zip",
        ".wacz": "application/wacz",
    }
)
"""For a ZIP file whose first parts are too large to see the others."""

OLE = "application/x-ole-storage"
_STREAMS: tuple[tuple[str, str], ...] = (
    ("WordDocument", "application/msword"),
    ("Workbook", "application/vnd.ms-excel"),
    ("Book", "application/vnd.ms-excel"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
    ("__properties_version1.0", "application/vnd.ms-outlook"),
    ("__substg1.0_", "application/vnd.ms-outlook"),
    ("VisioDocument", "application/vnd.visio"),
)
_OLE_BY_ENDING: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys((".doc", ".dot"), "application/msword"),
        **dict.fromkeys((".xls", ".xlt"), "application/vnd.ms-excel"),
        **dict.fromkeys((".ppt", ".pps"), "application/vnd.ms-powerpoint"),
        ".msg": "application/vnd.ms-outlook",
    }
)


def by_parts(untrusted_head: bytes, untrusted_name: str, ending: str) -> str:
    """The media type of what is packed; empty when it begins as no such file.

    ``untrusted_name`` and ``ending`` are in lower case, and decide only where the head does not say more.
    """
    if untrusted_head[:4] == b"PK\x03\x04":
        return _in_zip(untrusted_head, ending)
    if untrusted_head[:4] == b"PK\x05\x06":
        return "application/zip"
    if untrusted_head[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        return _in_storage(untrusted_head, ending)
    if untrusted_head[:3] == b"\x1f\x8b\x08":
        return "application/warc" if untrusted_name.endswith(".warc.gz") else "application/gzip"
    if untrusted_head[:2] == b"MZ" and b"PE\x00\x00" in untrusted_head[:1024]:
        return "application/vnd.microsoft.portable-executable"
    return ""


def _in_zip(head: bytes, ending: str) -> str:
    """By the part ``mimetype`` that comes first and unpacked, or by the names of the parts that are seen."""
    names, first = _names(head)
    if names and names[0] == b"mimetype":
        said = first.decode("ascii", "replace").strip()
        if _SAID.fullmatch(said):
            return said
    office = b"[Content_Types].xml" in names or any(name.startswith(b"_rels/") for name in names)
    for folder, media_type in _FOLDERS:
        if any(name.startswith(folder) for name in names):
            return media_type
    if office:
        return _OFFICE_BY_ENDING.get(ending, "application/zip")
    return _ZIP_BY_ENDING.get(ending, "application/zip")


def _names(head: bytes) -> tuple[list[bytes], bytes]:
    """Names of the parts whose headers are in the head (APPNOTE.TXT section 4.3.7), and what the first one holds."""
    names: list[bytes] = []
    first, at = b"", 0
    while (at := head.find(b"PK\x03\x04", at)) >= 0 and len(head) >= at + 30:
        length, extra = (int.from_bytes(head[at + place : at + place + 2], "little") for place in (26, 28))
        packed = int.from_bytes(head[at + 18 : at + 22], "little")
        begin = at + 30 + length + extra
        name = head[at + 30 : at + 30 + length]
        if len(name) == length:
            if not names:
                first = head[begin : begin + min(packed, 256)]
            names.append(name)
        at += 4
    return names, first


def _in_storage(head: bytes, ending: str) -> str:
    """By the names in its directory where that lies in the head (MS-CFB section 2.6), or by the file's own name."""
    for name, media_type in _STREAMS:
        if (name + "\x00" if not name.endswith("_") else name).encode("utf-16-le") in head:
            return media_type
    return _OLE_BY_ENDING.get(ending, OLE)
