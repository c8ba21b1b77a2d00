"""What a file is, told by its first bytes; its name only decides between kinds of text."""

from __future__ import annotations

from archive.vocabulary.evidence import EvidenceKind

SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"OggS", "audio/ogg"),
    (0, b"fLaC", "audio/flac"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"\xff\xfb", "audio/mpeg"),
    (0, b"#!AMR", "audio/amr"),
    (0, b"\x1aE\xdf\xa3", "video/webm"),
    (4, b"ftypqt", "video/quicktime"),
    (4, b"ftypM4A", "audio/mp4"),
    (4, b"ftyphei", "image/heic"),
    (4, b"ftypmif1", "image/heic"),
    (4, b"ftyp", "video/mp4"),
    (8, b"WEBP", "image/webp"),
    (8, b"WAVE", "audio/wav"),
    (8, b"AVI ", "video/x-msvideo"),
    (0, b"PK\x03\x04", "application/zip"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (0, b"age-encryption.org/v1\n", "application/age"),
)

TEXT_BY_ENDING = {
    ".eml": "message/rfc822",
    ".csv": "text/csv",
    ".html": "text/html",
    ".htm": "text/html",
    ".json": "application/json",
}

KIND_BY_TYPE = {
    "image": EvidenceKind.PHOTO,
    "audio": EvidenceKind.AUDIO,
    "video": EvidenceKind.VIDEO,
    "application": EvidenceKind.DOCUMENT,
    "text": EvidenceKind.DOCUMENT,
    "message": EvidenceKind.LETTER,
}

ZIP_BY_ENDING = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".odt": "application/vnd.oasis.opendocument.text",
}


def media_type_of(untrusted_head: bytes, untrusted_name: str) -> str:
    """A media type for a file with these first bytes (4 KiB are plenty).

    ``application/octet-stream`` when nothing is recognised. Never an error: a wrong
    guess only changes what the viewer offers to do.
    """
    ending = "." + untrusted_name.rpartition(".")[2].lower() if "." in untrusted_name else ""
    for offset, signature, media_type in SIGNATURES:
        if untrusted_head[offset : offset + len(signature)] == signature:
            if media_type == "application/zip":
                return ZIP_BY_ENDING.get(ending, media_type)
            return media_type
    if untrusted_head and b"\x00" not in untrusted_head:
        return TEXT_BY_ENDING.get(ending, "text/plain")
    return "application/octet-stream"


def evidence_kind_of(untrusted_head: bytes, untrusted_name: str) -> EvidenceKind:
    """What a file with these first bytes seems to be as evidence; OTHER when nothing is recognised."""
    return KIND_BY_TYPE.get(media_type_of(untrusted_head, untrusted_name).split("/")[0], EvidenceKind.OTHER)
