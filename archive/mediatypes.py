"""What a file is, told by its first bytes; its name only decides between kinds of text and kinds of Office."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from archive.media_boxes import by_boxes
from archive.media_packed import by_parts
from archive.media_words import by_words
from archive.vocabulary.evidence import EvidenceKind

UNKNOWN = "application/octet-stream"

HEAD_BYTES = 16 * 1024
"""How much of a file the finest of these looks at. With 4 KiB some kinds of Office are told by name."""

SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (0, b"II+\x00", "image/tiff"),
    (0, b"MM\x00+", "image/tiff"),
    (0, b"8BPS", "image/vnd.adobe.photoshop"),
    (0, b"\xff\x0a", "image/jxl"),
    (0, b"\x00\x00\x00\x0cJXL \r\n\x87\n", "image/jxl"),
    (0, b"\x00\x00\x00\x0cjP  \r\n\x87\n", "image/jp2"),
    (0, b"AT&TFORM", "image/vnd.djvu"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"\xef\xbb\xbf%PDF-", "application/pdf"),
    (0, b"%!PS", "application/postscript"),
    (0, b"fLaC", "audio/flac"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"#!AMR", "audio/amr"),
    (0, b"caff", "audio/x-caf"),
    (0, b"MThd", "audio/midi"),
    (0, b"FLV\x01", "video/x-flv"),
    (0, b"\x00\x00\x01\xba", "video/mpeg"),
    (0, b"\x00\x00\x01\xb3", "video/mpeg"),
    (0, bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c"), "video/x-ms-asf"),
    (0, b"{\\rtf", "application/rtf"),
    (0, b"WARC/", "application/warc"),
    (0, b"!BDN", "application/vnd.ms-outlook-pst"),
    (0, b"age-encryption.org/v1\n", "application/age"),
    (0, b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (0, b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (0, b"Rar!\x1a\x07", "application/vnd.rar"),
    (0, b"BZh", "application/x-bzip2"),
    (0, b"\xfd7zXZ\x00", "application/x-xz"),
    (0, b"\x28\xb5\x2f\xfd", "application/zstd"),
    (0, b"\x7fELF", "application/x-executable"),
    (257, b"ustar", "application/x-tar"),
)

KIND_BY_TYPE: Mapping[str, EvidenceKind] = MappingProxyType(
    {
        "image": EvidenceKind.PHOTO,
        "audio": EvidenceKind.AUDIO,
        "video": EvidenceKind.VIDEO,
        "application": EvidenceKind.DOCUMENT,
        "text": EvidenceKind.DOCUMENT,
        "message": EvidenceKind.LETTER,
    }
)

_KIND_BY_WHOLE_TYPE: Mapping[str, EvidenceKind] = MappingProxyType(
    {
        "text/csv": EvidenceKind.TABLE,
        "application/vnd.ms-excel": EvidenceKind.TABLE,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": EvidenceKind.TABLE,
        "application/vnd.oasis.opendocument.spreadsheet": EvidenceKind.TABLE,
        "application/vnd.ms-outlook": EvidenceKind.LETTER,
        "application/mbox": EvidenceKind.LETTER,
        "application/vnd.ms-outlook-pst": EvidenceKind.LETTER,
        **dict.fromkeys(
            (
                *(UNKNOWN, "application/zip", "application/gzip", "application/x-tar", "application/x-xz"),
                *("application/x-7z-compressed", "application/vnd.rar", "application/x-bzip2", "application/zstd"),
                *("application/age", "application/vnd.sqlite3", "application/x-executable"),
                "application/vnd.microsoft.portable-executable",
            ),
            EvidenceKind.OTHER,
        ),
    }
)


def ending_of(untrusted_name: str) -> str:
    """What follows the last dot of a name, in lower case and with the dot; empty where there is none."""
    stem, dot, ending = untrusted_name.rpartition(".")
    return f".{ending.lower()}" if dot and stem else ""


def media_type_of(untrusted_head: bytes, untrusted_name: str) -> str:
    """A media type for a file with these first bytes (``HEAD_BYTES`` of them, or fewer).

    A file that is two things at once is what it begins as. ``application/octet-stream`` when nothing is
    recognised. Never an error: a wrong guess only changes what the viewer offers to do.
    """
    ending = ending_of(untrusted_name)
    for offset, signature, media_type in SIGNATURES:
        if untrusted_head[offset : offset + len(signature)] == signature:
            return media_type
    return (
        by_boxes(untrusted_head)
        or by_parts(untrusted_head, untrusted_name.lower(), ending)
        or by_words(untrusted_head, ending)
        or UNKNOWN
    )


def kind_of_type(media_type: str) -> EvidenceKind:
    """What a file of that media type seems to be as evidence; OTHER when nothing is known of it."""
    whole = _KIND_BY_WHOLE_TYPE.get(media_type)
    return whole or KIND_BY_TYPE.get(media_type.split("/", maxsplit=1)[0], EvidenceKind.OTHER)


def evidence_kind_of(untrusted_head: bytes, untrusted_name: str) -> EvidenceKind:
    """What a file with these first bytes seems to be as evidence; OTHER when nothing is recognised."""
    return kind_of_type(media_type_of(untrusted_head, untrusted_name))
