"""With what the name of an exhibit ends in a package: by its content, never by the name it came with."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_ENDINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/tiff": "tif", "image/webp": "webp",
        "image/heic": "heic", "application/pdf": "pdf", "audio/ogg": "ogg", "audio/flac": "flac",
        "audio/mpeg": "mp3", "audio/amr": "amr", "audio/mp4": "m4a", "audio/wav": "wav", "video/webm": "webm",
        "video/quicktime": "mov", "video/mp4": "mp4", "video/x-msvideo": "avi", "application/zip": "zip",
        "message/rfc822": "eml", "text/csv": "csv", "text/html": "html", "text/plain": "txt",
        "application/json": "json", "application/age": "age",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
        "application/vnd.oasis.opendocument.text": "odt", "application/vnd.oasis.opendocument.spreadsheet": "ods",
        "image/avif": "avif", "image/bmp": "bmp", "image/svg+xml": "svg", "video/x-matroska": "mkv",
        "video/3gpp": "3gp",
        "audio/opus": "opus", "audio/aac": "aac", "application/rtf": "rtf", "application/msword": "doc",
        "application/vnd.ms-excel": "xls", "application/vnd.ms-outlook": "msg", "application/xml": "xml",
        "application/warc": "warc", "application/wacz": "wacz", "text/markdown": "md",
    }
)  # fmt: skip


def ending_of(media_type: str) -> str:
    """The ending for a media type; ``bin`` for one that has none here."""
    return _ENDINGS.get(media_type, "bin")
