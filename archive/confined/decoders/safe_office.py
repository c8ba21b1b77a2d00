"""Office files for safe copies: the parts that are seen, written anew; not who wrote them or what was struck out."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Collection, Mapping
from typing import Any, BinaryIO, Final, cast

from lxml import etree
from PIL import Image

from archive.confined.channel import Refused
from archive.confined.decoders.safe_office_words import bare_open, bare_word, bare_workbook
from archive.confined.decoders.safe_parts import bare_picture
from archive.confined.decoders.safe_tags import CORE_PART, META_PART, ooxml_properties, open_properties
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request, Task

MOST_PARTS = 10_000
MOST_PART = 256 * 1024 * 1024
MOST_ALL = 512 * 1024 * 1024
MOST_PIXELS = 120_000_000
_NEVER = (1980, 1, 1, 0, 0, 0)
_OOXML_GONE: Final = re.compile(
    r"docProps/.*|customXml/.*|_xmlsignatures/.*|.*/(comments[^/]*|people|threadedComments/.*|persons/.*|revisions/.*"
    r"|printerSettings/.*|embeddings/.*|externalLinks/.*|activeX/.*|ctrlProps/.*|queryTables/.*|webextensions/.*"
    r"|commentAuthors|authors|connections|vbaProject|vbaData|attachedToolbars|documenttasks/.*|metadata|glossary/.*"
    r"|comments/.*|modernComment[^/]*|changesInfos/.*|revisionInfo|userProperties|tags/.*|customProperty[^/]*)"
    r"(\.xml|\.bin)?"
    r"|.*\.(bin|vml|emf|wmf|wdp|rels-old|thmx)|.*vmlDrawing[^/]*|.*thumbnail[^/]*",
    re.IGNORECASE,
)
_OPEN_GONE: Final = re.compile(
    r"meta\.xml|settings\.xml|manifest\.rdf|layout-cache|Thumbnails/.*|Configurations2/.*|META-INF/(?!manifest\.xml).*"
    r"|ObjectReplacements/.*|Basic/.*|Scripts/.*|Dialogs/.*|Versions/.*|VersionList\.xml|Object \d+/.*"
    r"|.*\.(emf|wmf|svm)",
    re.IGNORECASE,
)
_EMPTY_WITHOUT: Final = frozenset({"legacyDrawing", "legacyDrawingHF", "control", "oleObject", "externalReference"})
_PICTURE = re.compile(r".*\.(jpe?g|png|gif|bmp|jfif)", re.IGNORECASE)
_XML = re.compile(r".*\.(xml|rels)|mimetype", re.IGNORECASE)


def strip_office(request: Request) -> Mapping[str, Any]:
    """``keep``; pieces are the new file. Refuses ``damaged``, ``too_large``, ``encrypted``, and ``unknown_kind``."""
    try:
        given = zipfile.ZipFile(cast("BinaryIO", request.sources[0]))
    except zipfile.BadZipFile as error:
        raise Refused("damaged") from error
    with given:
        parts = _parts(given, request)
    if "mimetype" in parts:
        made = _open(parts, request.parameters["keep"])
    elif "[Content_Types].xml" in parts:
        made = _ooxml(parts, request.parameters["keep"])
    else:
        raise Refused("unknown_kind")
    data = _written(made)
    for start in range(0, len(data), 1 << 20):
        request.piece(data[start : start + (1 << 20)])
    return {}


def _parts(given: zipfile.ZipFile, request: Request) -> dict[str, bytes]:
    """Every part by name. What two parts share a name, or lies about its size, is refused."""
    infos = [info for info in given.infolist() if not info.is_dir()]
    if len(infos) > MOST_PARTS or sum(info.file_size for info in infos) > MOST_ALL:
        raise Refused("too_large")
    parts: dict[str, bytes] = {}
    for number, info in enumerate(infos):
        request.step(number, len(infos))
        if info.flag_bits & 1:
            raise Refused("encrypted")
        if info.filename in parts or info.filename.startswith("/") or ".." in info.filename.split("/"):
            raise Refused("damaged")
        with given.open(info) as part:
            data = part.read(MOST_PART + 1)
        if len(data) > MOST_PART:
            raise Refused("too_large")
        parts[info.filename] = data
    return parts


def _written(parts: Mapping[str, bytes]) -> bytes:
    """A new container: the same time and no remarks for every part."""
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as made:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, _NEVER)
            info.create_system = 0
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            made.writestr(info, data)
    return sink.getvalue()


def parsed(data: bytes) -> Any:
    """An XML part. No entity is filled in and nothing else is fetched. Refuses ``damaged``."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        huge_tree=False,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise Refused("damaged") from error
    if root.getroottree().docinfo.doctype:
        raise Refused("damaged")
    return root


def _spelled(root: Any) -> bytes:
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written


def _ooxml(parts: Mapping[str, bytes], keep: Collection[str]) -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    for name, data in parts.items():
        if _OOXML_GONE.fullmatch(name):
            continue
        if _PICTURE.fullmatch(name):
            bare = bare_picture(data, MOST_PIXELS)
            if bare is not None:
                made[name] = bare
        elif name != "[Content_Types].xml" and not name.endswith(".rels") and _XML.fullmatch(name):
            root = parsed(data)
            bare_word(root)
            bare_workbook(root)
            made[name] = _spelled(root)
        elif name.endswith(".rels") or name == "[Content_Types].xml":
            made[name] = data
    if CORE_PART in parts:
        told = ooxml_properties(parsed(parts[CORE_PART]), keep)
        if told is not None:
            made[CORE_PART] = told
    return _without_dangling(made)


def _without_dangling(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Lists of parts and what refers to others, without those that are gone; of those outside, links stay."""
    types = parsed(parts["[Content_Types].xml"])
    for one in list(types):
        if one.get("PartName") is not None and one.get("PartName").lstrip("/") not in parts:
            types.remove(one)
    parts["[Content_Types].xml"] = _spelled(types)
    for name in [name for name in parts if name.endswith(".rels")]:
        folder, _, file = name.rpartition("_rels/")
        if file != ".rels" and folder + file.removesuffix(".rels") not in parts:
            del parts[name]
            continue
        relations = parsed(parts[name])
        gone = set()
        for one in list(relations):
            target = one.get("Target", "")
            below = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            whole = posixpath.normpath(below)
            outside = one.get("TargetMode") == "External"
            if outside and one.get("Type", "").endswith("/hyperlink") and target.startswith(("http://", "https://")):
                continue
            if outside or whole not in parts:
                gone.add(one.get("Id"))
                relations.remove(one)
        parts[name] = _spelled(relations)
        source = folder + file.removesuffix(".rels")
        if gone and source in parts:
            parts[source] = _without_references(parts[source], gone)
    return parts


def _without_references(data: bytes, gone: set[str | None]) -> bytes:
    """A part without what points to relations that are gone; text inside such a thing stays."""
    root = parsed(data)
    for one in list(root.iter()):
        for name, value in list(one.attrib.items()):
            if value in gone and "relationships" in name:
                del one.attrib[name]
                if etree.QName(one).localname in _EMPTY_WITHOUT and one.getparent() is not None:
                    one.getparent().remove(one)
    return _spelled(root)


def _open(parts: Mapping[str, bytes], keep: Collection[str]) -> dict[str, bytes]:
    made: dict[str, bytes] = {"mimetype": parts["mimetype"].strip()}
    for name, data in parts.items():
        if name in made or _OPEN_GONE.fullmatch(name):
            continue
        if _PICTURE.fullmatch(name):
            bare = bare_picture(data, MOST_PIXELS)
            if bare is not None:
                made[name] = bare
        elif _XML.fullmatch(name):
            root = parsed(data)
            if name != "META-INF/manifest.xml":
                bare_open(root)
            made[name] = _spelled(root)
    if META_PART in parts:
        told = open_properties(parsed(parts[META_PART]), keep)
        if told is not None:
            made[META_PART] = told
    listed = parsed(made["META-INF/manifest.xml"])
    for one in list(listed):
        path = next((value for key, value in one.attrib.items() if key.endswith("full-path")), "")
        if etree.QName(one).localname == "file-entry" and path != "/" and path not in made:
            listed.remove(one)
        elif any(etree.QName(below).localname == "encryption-data" for below in one):
            raise Refused("encrypted")
    made["META-INF/manifest.xml"] = _spelled(listed)
    return made



def warm_up() -> None:
    """Take one of each kind apart once."""
    types = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    manifest = b'<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    picture = io.BytesIO()
    Image.new("P", (2, 2)).save(picture, "GIF")
    for parts in (
        {"[Content_Types].xml": types, "word/document.xml": b"<a b='c'>\xd0\x96</a>", "a.gif": picture.getvalue()},
        {"mimetype": b"x", "content.xml": b"<a/>", "META-INF/manifest.xml": manifest},
    ):
        data = _written(parts)
        strip_office(Request({"keep": []}, [_file(data)], lambda piece: None, lambda done, total: None))


def _file(data: bytes) -> RemoteFile:
    return RemoteFile(len(data), lambda offset, count: data[offset : offset + count])

TASKS: Mapping[str, Task] = {"strip_office": strip_office}
