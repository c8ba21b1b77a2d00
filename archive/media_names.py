"""What the ending of a name promises, to be compared with what the file is."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from archive.media_packed import OLE, SHEET, SLIDES, WORD
from archive.mediatypes import ending_of

_ODF = "application/vnd.oasis.opendocument."
_MPEG4 = frozenset({"video/mp4", "audio/mp4", "video/quicktime", "video/3gpp", "video/3gpp2"})

_PROMISED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys((".jpg", ".jpeg", ".jpe", ".jfif"), frozenset({"image/jpeg"})),
        ".png": frozenset({"image/png"}),
        ".gif": frozenset({"image/gif"}),
        ".bmp": frozenset({"image/bmp"}),
        ".webp": frozenset({"image/webp"}),
        **dict.fromkeys((".tif", ".tiff", ".dng", ".nef", ".arw"), frozenset({"image/tiff"})),
        **dict.fromkeys((".heic", ".heif", ".hif"), frozenset({"image/heic", "image/avif"})),
        ".avif": frozenset({"image/avif"}),
        ".svg": frozenset({"image/svg+xml"}),
        **dict.fromkeys((".mp4", ".m4v", ".3gp", ".3g2", ".mov", ".qt", ".m4a", ".m4b"), _MPEG4),
        **dict.fromkeys((".mkv", ".webm", ".mka"), frozenset({"video/x-matroska", "video/webm"})),
        ".avi": frozenset({"video/x-msvideo"}),
        **dict.fromkeys((".wmv", ".wma", ".asf"), frozenset({"video/x-ms-asf"})),
        **dict.fromkeys((".mpg", ".mpeg", ".vob"), frozenset({"video/mpeg", "video/mp2t"})),
        **dict.fromkeys((".mp3", ".mp2"), frozenset({"audio/mpeg"})),
        ".aac": frozenset({"audio/aac", "audio/mp4"}),
        ".wav": frozenset({"audio/wav"}),
        ".flac": frozenset({"audio/flac"}),
        **dict.fromkeys((".ogg", ".oga", ".opus", ".ogv"), frozenset({"audio/ogg", "audio/opus", "video/ogg"})),
        **dict.fromkeys((".amr", ".awb"), frozenset({"audio/amr"})),
        ".pdf": frozenset({"application/pdf"}),
        **dict.fromkeys((".docx", ".docm"), frozenset({WORD})),
        **dict.fromkeys((".xlsx", ".xlsm"), frozenset({SHEET})),
        **dict.fromkeys((".pptx", ".pptm"), frozenset({SLIDES})),
        # Word has always opened these by content, and many programs save RTF or HTML under the old ending.
        ".doc": frozenset({"application/msword", "application/rtf", "text/html", OLE}),
        ".xls": frozenset({"application/vnd.ms-excel", "text/html", OLE}),
        ".ppt": frozenset({"application/vnd.ms-powerpoint", OLE}),
        ".msg": frozenset({"application/vnd.ms-outlook", OLE}),
        ".rtf": frozenset({"application/rtf"}),
        ".odt": frozenset({f"{_ODF}text"}),
        ".ods": frozenset({f"{_ODF}spreadsheet"}),
        ".odp": frozenset({f"{_ODF}presentation"}),
        ".epub": frozenset({"application/epub+zip"}),
        **dict.fromkeys((".html", ".htm"), frozenset({"text/html", "application/xml"})),
        **dict.fromkeys((".mht", ".mhtml"), frozenset({"message/rfc822", "text/html", "text/plain"})),
        ".eml": frozenset({"message/rfc822"}),
        ".pst": frozenset({"application/vnd.ms-outlook-pst"}),
        ".warc": frozenset({"application/warc"}),
        ".wacz": frozenset({"application/wacz"}),
        ".zip": frozenset({"application/zip", "application/wacz", "application/java-archive"}),
        ".rar": frozenset({"application/vnd.rar"}),
        ".7z": frozenset({"application/x-7z-compressed"}),
        **dict.fromkeys((".exe", ".dll", ".scr"), frozenset({"application/vnd.microsoft.portable-executable"})),
    }
)
_TEXTS = frozenset({".txt", ".csv", ".tsv", ".md", ".log", ".json", ".srt"})


def disagrees(media_type: str, untrusted_name: str) -> bool:
    """Whether a file is something else than the ending of its name says; false where the ending promises nothing."""
    ending = ending_of(untrusted_name)
    if ending in _TEXTS:
        return not media_type.startswith(("text/", "message/")) and media_type not in (
            *("application/json", "application/xml", "application/x-subrip", "application/mbox", "image/svg+xml"),
        )
    promised = _PROMISED.get(ending)
    return promised is not None and media_type not in promised
