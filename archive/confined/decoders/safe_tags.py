"""What a safe copy may go on saying, read out of the tags of films, recordings and Office files and written anew."""

from __future__ import annotations

import struct
from collections.abc import Callable, Collection, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

from lxml import etree

LONGEST: Final = 500
"""Characters of one thing that stays."""
_MEDIA: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "title": ("title",),
        "author": ("artist", "author", "com.apple.quicktime.author"),
        "made": ("creation_time", "date", "com.apple.quicktime.creationdate"),
        "place": ("location", "com.apple.quicktime.location.iso6709"),
    }
)
"""Under which tags containers say each, the most telling first."""
_WRITTEN: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "mp4": {"title": "title", "author": "artist", "made": "creation_time", "place": "location"},
        "m4a": {"title": "title", "author": "artist", "made": "creation_time", "place": "location"},
        "webm": {"title": "title", "author": "artist", "made": "creation_time"},
        "mp3": {"title": "title", "author": "artist", "made": "date"},
        "opus": {"title": "title", "author": "artist", "made": "date"},
        "flac": {"title": "title", "author": "artist", "made": "date"},
    }
)
"""Under which tag each is written into a container; what is not named here cannot be kept in it."""
_WAV: Final = MappingProxyType({"title": b"INAM", "author": b"IART", "made": b"ICRD"})

_DC, _TERMS = "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_OFFICE, _META = "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
_OOXML: Final = MappingProxyType(
    {"title": (f"{{{_DC}}}title",), "author": (f"{{{_DC}}}creator",), "made": (f"{{{_TERMS}}}created",)}
)
_OPEN: Final = MappingProxyType(
    {
        "title": (f"{{{_DC}}}title",),
        "author": (f"{{{_META}}}initial-creator", f"{{{_DC}}}creator"),
        "made": (f"{{{_META}}}creation-date", f"{{{_DC}}}date"),
    }
)
CORE_PART, META_PART = "docProps/core.xml", "meta.xml"


def said_of_media(containers: Iterable[Mapping[str, str]], keep: Collection[str]) -> dict[str, str]:
    """Of what is to stay, what the tags of a file and its tracks say."""
    tags: dict[str, str] = {}
    for one in containers:
        for name, value in one.items():
            tags.setdefault(name.lower(), value)
    return _first(_MEDIA, keep, lambda name: tags.get(name, ""))


def tags_for(form: str, said: Mapping[str, str]) -> dict[str, str]:
    """The tags of a new file of that form; what it has no place for is left out."""
    names = _WRITTEN.get(form, {})
    return {names[field]: value for field, value in said.items() if field in names}


def wav_list(said: Mapping[str, str]) -> bytes:
    """The chunk of a WAV that says it, or nothing."""
    parts = b""
    for field, name in _WAV.items():
        if field in said:
            words = said[field].encode("utf-8") + b"\x00"
            parts += struct.pack("<4sI", name, len(words)) + words + b"\x00" * (len(words) % 2)
    return struct.pack("<4sI4s", b"LIST", 4 + len(parts), b"INFO") + parts if parts else b""


def ooxml_properties(root: Any, keep: Collection[str]) -> bytes | None:
    """The part with the properties of a Word, Excel or PowerPoint file that stay; ``None`` where none does."""
    said = _first(_OOXML, keep, lambda name: root.findtext(f".//{name}") or "")
    if not said:
        return None
    made = etree.Element(f"{{{_CORE}}}coreProperties", nsmap={"cp": _CORE, "dc": _DC, "dcterms": _TERMS, "xsi": _XSI})
    for field, value in said.items():
        one = etree.SubElement(made, _OOXML[field][0])
        one.text = value
        if field == "made":
            one.set(f"{{{_XSI}}}type", "dcterms:W3CDTF")
    return _spelled(made)


def open_properties(root: Any, keep: Collection[str]) -> bytes | None:
    """The same for an OpenDocument file."""
    said = _first(_OPEN, keep, lambda name: root.findtext(f".//{name}") or "")
    if not said:
        return None
    made = etree.Element(f"{{{_OFFICE}}}document-meta", nsmap={"office": _OFFICE, "dc": _DC, "meta": _META})
    made.set(f"{{{_OFFICE}}}version", "1.2")
    inside = etree.SubElement(made, f"{{{_OFFICE}}}meta")
    for field, value in said.items():
        etree.SubElement(inside, _OPEN[field][0]).text = value
    return _spelled(made)


def _first(
    names: Mapping[str, tuple[str, ...]], keep: Collection[str], look: Callable[[str], str]
) -> dict[str, str]:
    said = {}
    for field, known in names.items():
        found = next((words for name in known if (words := _bare(look(name)))), "") if field in keep else ""
        if found:
            said[field] = found
    return said


def _bare(untrusted_words: str) -> str:
    """One line of letters that any of the formats takes."""
    words = "".join(letter if letter.isprintable() else " " for letter in untrusted_words[: 4 * LONGEST])
    return " ".join(words.split())[:LONGEST]


def _spelled(root: Any) -> bytes:
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written
