"""In the worker: XMP (ISO 16684-1), flattened to names and words."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from archive.confined.decoders.facts_rows import Rows

MOST_XMP = 4 * 1024 * 1024
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_SHORT = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
    "http://ns.adobe.com/xap/1.0/rights/": "xmpRights",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://ns.adobe.com/exif/1.0/aux/": "aux",
    "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://ns.adobe.com/pdf/1.3/": "pdf",
    "http://cipa.jp/exif/1.0/": "exifEX",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
    "http://purl.org/dc/terms/": "dcterms",
}
_BARE = frozenset({"Alt", "Bag", "Seq", "Description", "RDF", "li"})


def of_xmp(data: bytes | str, rows: Rows) -> None:
    """Every value with the path of names above it; what is no XML is only counted."""
    text = data.encode("utf-8") if isinstance(data, str) else data
    text = text[:MOST_XMP].strip(b"\x00 \r\n\t")
    if not text:
        return
    try:
        root = ET.fromstring(text)  # noqa: S314 - walled in; expat refuses entities that multiply
    except ET.ParseError:
        rows.add("xmp", "damaged", f"({len(text)} bytes)")
        return
    _walk(root, "", rows)


def _walk(root: ET.Element, above: str, rows: Rows) -> None:
    waiting = [(root, above)]
    while waiting and not rows.cut:
        element, path = waiting.pop()
        name = _name(element.tag)
        here = path if name in _BARE or name == "xmpmeta" else f"{path}/{name}" if path else name
        for key, value in element.attrib.items():
            if key.startswith((f"{_RDF}about", f"{_RDF}parseType", "{http://www.w3.org/XML/1998/namespace}")):
                continue
            inner = _name(key)
            rows.add("xmp", f"{here}/{inner}" if here else inner, value)
        if element.text and element.text.strip():
            rows.add("xmp", here or name, element.text)
        waiting += [(child, here) for child in reversed(element)]


def _name(tag: str) -> str:
    space, _, local = tag.removeprefix("{").rpartition("}")
    if not space or space == _RDF[1:-1]:
        return local
    short = _SHORT.get(space, space.rstrip("/#").rpartition("/")[2])
    return "xmpmeta" if local == "xmpmeta" else f"{short}:{local}"
