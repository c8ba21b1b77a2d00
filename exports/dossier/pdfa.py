"""From reportlab's PDF to PDF/A-3u (ISO 19005-3): what reportlab leaves out, in one pass.

Adds the output intent (sRGB), XMP that says the same as the document information, the
flags that annotations need, and character maps that follow the specification; moves the
contents behind the cover; and writes bytes that depend on nothing but their input.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String
from PIL import ImageCms

PRODUCER = "Strongroom"
_PRINTED = 4
"""Annotation flag "Print" (ISO 32000-1, 12.5.3), which PDF/A demands of every annotation."""
_ICC_DATE = slice(24, 36)
_ICC_IDENTIFIER = slice(84, 100)
_MAP_ENTRY = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]+)>")
_LARGEST_MAP_BLOCK = 100


@dataclass(frozen=True)
class About:
    """What the file says about itself: nothing but what its cover prints."""

    title: str
    subject: str
    language: str
    made_at: datetime


def finish(pdf_bytes: bytes, about: About, *, pages: int, contents_pages: int, contents_after: int) -> bytes:
    """Turn reportlab's file of ``pages`` pages into PDF/A-3u.

    Its last ``contents_pages`` pages are moved behind its first ``contents_after``.

    The same input gives the same bytes with the same versions of pikepdf, qpdf and zlib.
    """
    with pikepdf.open(io.BytesIO(pdf_bytes)) as pdf:
        _move_contents(pdf, pages, contents_pages, contents_after)
        _mend_character_maps(pdf)
        for page in pdf.pages:
            for annotation in page.obj.get("/Annots", []):
                annotation.F = _PRINTED
        profile = Stream(pdf, srgb_profile())
        profile.N = 3
        pdf.Root.OutputIntents = Array([pdf.make_indirect(Dictionary(
            Type=Name.OutputIntent, S=Name.GTS_PDFA1, OutputConditionIdentifier=String("sRGB"),
            Info=String("sRGB IEC61966-2.1"), DestOutputProfile=pdf.make_indirect(profile),
        ))])
        pdf.Root.Lang = String(about.language)
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        pdf.Root.Metadata = pdf.make_indirect(
            Stream(pdf, xmp(about), Type=Name.Metadata, Subtype=Name.XML)
        )
        _describe(pdf, about)
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, min_version="1.7", compress_streams=True,
                 object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return out.getvalue()


def srgb_profile() -> bytes:
    """The sRGB profile, its date fixed and its identifier empty: the same on every run (ICC.1, 7.2)."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_ICC_DATE] = bytes((7, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    profile[_ICC_IDENTIFIER] = bytes(16)
    return bytes(profile)


def xmp(about: About) -> bytes:
    """The metadata packet of PDF/A-3u. Names no author, no program version and no machine."""
    moment = about.made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")
    title, subject = escape(about.title), escape(about.subject)
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{about.language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<xmp:MetadataDate>{moment}</xmp:MetadataDate>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>U</pdfaid:conformance>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()


def _describe(pdf: pikepdf.Pdf, about: About) -> None:
    moment = about.made_at.astimezone(UTC).strftime("D:%Y%m%d%H%M%S+00'00'")
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    for key, value in (
        ("/Title", about.title), ("/Subject", about.subject), ("/Creator", PRODUCER), ("/Producer", PRODUCER),
        ("/CreationDate", moment), ("/ModDate", moment),
    ):
        pdf.docinfo[key] = String(value)


def _move_contents(pdf: pikepdf.Pdf, pages: int, contents_pages: int, contents_after: int) -> None:
    """The contents are drawn last, when page numbers are known, and read first, behind the cover."""
    moved = [pdf.pages[i] for i in range(pages - contents_pages, pages)]
    del pdf.pages[pages - contents_pages:]
    for index, page in enumerate(moved, start=contents_after):
        pdf.pages.insert(index, page)


def _mend_character_maps(pdf: pikepdf.Pdf) -> None:
    """Rewrite reportlab's ToUnicode maps: blocks of at most 100, UTF-16 past U+FFFF, no empty codes.

    (Adobe Technical Note 5411, 1.4.1; reportlab writes up to 256 in one block and five
    hex digits for what lies beyond U+FFFF.)
    """
    for item in pdf.objects:
        if isinstance(item, Dictionary) and item.get("/Type") == Name.Font and "/ToUnicode" in item:
            old = bytes(item.ToUnicode.read_bytes())
            start, end = old.index(b"endcodespacerange") + 17, old.index(b"endcmap")
            entries = [(code, chr(int(value, 16))) for code, value in _MAP_ENTRY.findall(old[start:end])]
            kept = [b"<%s> <%s>" % (code, character.encode("utf-16-be").hex().upper().encode())
                    for code, character in entries if character != "\0"]
            blocks = [kept[i:i + _LARGEST_MAP_BLOCK] for i in range(0, len(kept), _LARGEST_MAP_BLOCK)]
            body = b"".join(
                b"%d beginbfchar\n%s\nendbfchar\n" % (len(block), b"\n".join(block)) for block in blocks
            )
            item.ToUnicode.write(old[:start] + b"\n" + body + old[end:])
