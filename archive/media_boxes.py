"""Pictures, sound and film by the boxes, pages and frames at their beginning."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_BRANDS: Mapping[bytes, str] = MappingProxyType(
    {
        b"qt  ": "video/quicktime",
        b"M4A ": "audio/mp4",
        b"M4B ": "audio/mp4",
        b"M4P ": "audio/mp4",
        b"avif": "image/avif",
        b"avis": "image/avif",
        b"crx ": "image/x-canon-cr3",
        b"jp2 ": "image/jp2",
        **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"), "image/heic"),
    }
)
"""ISO base media files, by the brand that comes first (ISO/IEC 14496-12 section 4.3)."""

_STILL = (b"mif1", b"msf1", b"miaf")
_ATOMS = (b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")
_FORMS: Mapping[bytes, str] = MappingProxyType(
    {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
)
_OGG: tuple[tuple[bytes, str], ...] = (
    (b"OpusHead", "audio/opus"),
    (b"\x80theora", "video/ogg"),
    (b"fishead", "video/ogg"),
)
_BIT_RATES: Mapping[tuple[bool, int], tuple[int, ...]] = MappingProxyType(
    {
        (True, 3): (0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
        (True, 2): (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
        (True, 1): (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
        (False, 3): (0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
        (False, 2): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
        (False, 1): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    }
)
"""Of MPEG audio in kbit/s, by version 1 or later and by layer as the two bits have it (ISO/IEC 11172-3 2.4.2.3)."""
_RATES = (44100, 48000, 32000)


def by_boxes(untrusted_head: bytes) -> str:
    """The media type of a picture, of sound or of film; empty when it begins as none."""
    head = untrusted_head
    if head[4:8] == b"ftyp":
        return _by_brand(head)
    if head[4:8] in _ATOMS and int.from_bytes(head[:4], "big") not in range(2, 8):
        return "video/quicktime"
    if head[:4] in (b"RIFF", b"RF64"):
        return _FORMS.get(head[8:12], "")
    if head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC"):
        return "audio/aiff"
    if head[:4] == b"OggS":
        return next((media_type for mark, media_type in _OGG if mark in head[:512]), "audio/ogg")
    if head[:4] == b"\x1aE\xdf\xa3":
        return "video/webm" if b"\x42\x82\x84webm" in head[:4096] else "video/x-matroska"
    if head[:2] == b"BM" and head[6:10] == bytes(4) and head[14:18] in (b"\x28\0\0\0", b"\x0c\0\0\0", b"\x7c\0\0\0"):
        return "image/bmp"
    if head[:4] == b"\x00\x00\x01\x00" and 0 < int.from_bytes(head[4:6], "little") < 64 and head[9:10] == b"\x00":
        return "image/vnd.microsoft.icon"
    if len(head) > 376 and head[0] == head[188] == head[376] == 0x47:
        return "video/mp2t"
    return _by_frames(head)


def _by_brand(head: bytes) -> str:
    major = head[8:12]
    if major[:3] in (b"3gp", b"3g2"):
        return "video/3gpp2" if major[:3] == b"3g2" else "video/3gpp"
    if major in _STILL:
        size = min(int.from_bytes(head[:4], "big"), 256)
        compatible = {head[at : at + 4] for at in range(16, size - 3, 4)}
        return "image/avif" if compatible & {b"avif", b"avis"} else "image/heic"
    return _BRANDS.get(major, "video/mp4")


def _by_frames(head: bytes) -> str:
    """MPEG audio without a tag before it, and AAC in ADTS: two frames, one behind the other."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return ""
    if head[1] & 0xF6 == 0xF0:
        length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5 if len(head) > 5 else 0
        return "audio/aac" if length > 6 and head[length : length + 2] in (head[:2], b"", b"\xff") else ""
    length = _frame_length(head)
    if length and head[length : length + 2] in (head[:2], b"", b"\xff"):
        return "audio/mpeg"
    return ""


def _frame_length(head: bytes) -> int:
    """Bytes of the MPEG audio frame that begins here; 0 when none does."""
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    bit_rate, rate, padding = head[2] >> 4, head[2] >> 2 & 3, head[2] >> 1 & 1
    if version == 1 or not layer or rate == 3 or bit_rate in (0, 15):
        return 0
    samples = _RATES[rate] >> (0 if version == 3 else 1 if version == 2 else 2)
    bits = _BIT_RATES[version == 3, layer][bit_rate] * 1000
    if layer == 3:
        return (12 * bits // samples + padding) * 4
    return (72 if layer == 1 and version != 3 else 144) * bits // samples + padding
