"""PDF for safe copies: the pages in a new file, without anything that only tells where it comes from."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from typing import Any, BinaryIO, Final, cast

import pikepdf
from pikepdf import Name

from archive.confined.channel import Refused
from archive.confined.decoders.covers_papers import sample
from archive.confined.decoders.safe_parts import bare_jpeg
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request, Task

_GONE: Final = frozenset(
    {"/Metadata", "/PieceInfo", "/LastModified", "/Thumb", "/AA", "/A", "/Annots", "/StructParents", "/StructParent"}
    | {"/Tabs", "/B", "/OpenAction", "/JS", "/AF", "/OPI", "/PresSteps", "/SeparationInfo", "/ID", "/Alternates"}
    | {"/Name", "/Measure", "/PtData", "/VP", "/Dur", "/Trans", "/UserProperties", "/Properties"}
)
"""Keys that no page needs to look as it does. ``Properties`` only serve marks in the content, which go too."""
_MARKS: Final = frozenset({"BDC", "BMC", "EMC", "DP", "MP"})
"""Marks around content carry words that are not seen: other texts, descriptions, layers."""
_DOC: Final = {"title": "/Title", "author": "/Author", "made": "/CreationDate"}
_DEEPEST = 60


def strip_paper(request: Request) -> Mapping[str, Any]:
    """``keep``; pieces are the new PDF. Refuses ``encrypted``, and ``layers`` where some may be hidden."""
    try:
        given = pikepdf.open(cast("BinaryIO", request.sources[0]))
    except pikepdf.PasswordError as error:
        raise Refused("encrypted") from error
    with given, pikepdf.new() as made:
        if "/OCProperties" in given.Root:
            raise Refused("layers")
        if "/AcroForm" in given.Root and "/XFA" in given.Root.AcroForm:
            raise Refused("layers")
        given.generate_appearance_streams()
        given.flatten_annotations("screen")
        made.pages.extend(given.pages)
        for number, page in enumerate(made.pages):
            request.step(number, len(made.pages))
            _without_marks(page.obj, made)
        for one in made.objects:
            _bare(one, 0)
        _keep(given, made, request.parameters["keep"])
        sink = io.BytesIO()
        made.remove_unreferenced_resources()
        made.save(sink, static_id=True, compress_streams=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = sink.getbuffer()
    for start in range(0, len(data), 1 << 20):
        request.piece(bytes(data[start : start + (1 << 20)]))
    return {}


def _keep(given: pikepdf.Pdf, made: pikepdf.Pdf, keep: Iterable[str]) -> None:
    chosen = {_DOC[field]: given.docinfo.get(_DOC[field]) for field in keep if field in _DOC}
    for key, value in chosen.items():
        if isinstance(value, pikepdf.String):
            made.docinfo[Name(key)] = pikepdf.String(str(value))


def _bare(value: Any, deep: int) -> None:
    """Take every key away that only tells, in a dictionary and what stands directly in it."""
    if deep > _DEEPEST:
        raise Refused("damaged")
    if isinstance(value, pikepdf.Stream) and value.get("/Type") == Name.Metadata:
        value.write(b"")
    if isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        font = value.get("/Type") in (Name.Font, Name.FontDescriptor)
        for key in list(value.keys()):
            if key in _GONE and not (font and key == "/Name"):
                del value[key]
                continue
            below = value[key]
            if isinstance(below, pikepdf.Object) and not below.is_indirect:
                _bare(below, deep + 1)
    elif isinstance(value, pikepdf.Array):
        for below in value.as_list():
            if isinstance(below, pikepdf.Object) and not below.is_indirect:
                _bare(below, deep + 1)
    if isinstance(value, pikepdf.Stream) and value.get("/Subtype") == Name.Image:
        _bare_image(value)


def _bare_image(image: pikepdf.Stream) -> None:
    filters = image.get("/Filter")
    names = [filters] if isinstance(filters, Name) else list(filters or [])
    if names == [Name.DCTDecode]:
        settings: Any = image.get("/DecodeParms")
        image.write(bare_jpeg(image.read_raw_bytes()), filter=Name.DCTDecode, decode_parms=settings)
    elif Name.JPXDecode in names:
        raise Refused("layers")


def _without_marks(page: Any, document: pikepdf.Pdf) -> None:
    """Content of a page and of everything drawn in it, without marks."""
    _unmarked(page, document)
    seen: set[tuple[int, int]] = set()
    waiting: list[Any] = [page.get("/Resources")]
    while waiting:
        resources = waiting.pop()
        if resources is None:
            continue
        for kind in ("/XObject", "/Pattern", "/Font"):
            drawn: Any = resources.get(kind)
            for one in drawn.as_dict().values() if isinstance(drawn, pikepdf.Dictionary) else ():
                if one.is_indirect and one.objgen in seen:
                    continue
                seen.add(one.objgen)
                if isinstance(one, pikepdf.Stream) and (one.get("/Subtype") == Name.Form or kind == "/Pattern"):
                    _unmarked(one, document)
                if isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
                    waiting.append(one.get("/Resources"))


def _unmarked(holder: Any, document: pikepdf.Pdf) -> None:
    kept = [one for one in pikepdf.parse_content_stream(holder) if str(one.operator) not in _MARKS]
    written = pikepdf.unparse_content_stream(kept)
    if isinstance(holder, pikepdf.Stream):
        holder.write(written)
    else:
        holder.Contents = document.make_stream(written)


def warm_up() -> None:
    """Take a small paper apart once."""
    data = sample()
    source = RemoteFile(len(data), lambda offset, count: data[offset : offset + count])
    strip_paper(Request({"keep": ["title"]}, [source], lambda piece: None, lambda done, total: None))


TASKS: Mapping[str, Task] = {"strip_paper": strip_paper}
