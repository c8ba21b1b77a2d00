"""Which icon stands for which kind of evidence."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from archive.vocabulary.evidence import EvidenceKind

_ICONS: Mapping[EvidenceKind, str] = MappingProxyType(
    {
        EvidenceKind.TESTIMONY_RECORDING: "mic",
        EvidenceKind.PHOTO: "image",
        EvidenceKind.VIDEO: "video",
        EvidenceKind.AUDIO: "headphones",
        EvidenceKind.SCREENSHOT: "file-image",
        EvidenceKind.COURT_DECISION: "gavel",
        EvidenceKind.INDICTMENT: "scale",
        EvidenceKind.LETTER: "message-square",
        EvidenceKind.MAP: "map-pin",
        EvidenceKind.OBJECT_PHOTOGRAPH: "camera",
        EvidenceKind.OWN_NOTES: "pen-line",
        EvidenceKind.PRESS_ITEM: "book-open",
        EvidenceKind.TABLE: "list",
        EvidenceKind.OTHER: "file",
    }
)


def icon_of(kind: EvidenceKind) -> str:
    """The name of the icon; papers that have none of their own share one."""
    return _ICONS.get(kind, "file-text")
