"""Sound and film whose tables, lengths and sizes are not what is there."""

from __future__ import annotations

import struct

from tests.archive.confined.clips import clip
from tests.archive.facts_material import film
from tests.evidence_corpus.entry import entries
from tests.evidence_corpus.pictures import jpeg, zeros


def box(kind: bytes, *parts: bytes, size: int = -1) -> bytes:
    """A box of an MPEG-4 file, whose size may be another than it is."""
    body = b"".join(parts)
    return struct.pack(">I4s", 8 + len(body) if size < 0 else size, kind) + body


def _changed(data: bytes, kind: bytes, place: int, value: bytes) -> bytes:
    """The bytes ``place`` behind the kind of a box, replaced in each box of that kind."""
    made, at = bytearray(data), data.find(kind)
    assert at >= 0, "the sample has no such box"
    while at >= 0:
        made[at + 4 + place : at + 4 + place + len(value)] = value
        at = data.find(kind, at + 4)
    return bytes(made)


def wav(
    channels: int = 1, rate: int = 8_000, bits: int = 16, align: int = 2, said: int = -1, body: bytes = b""
) -> bytes:
    """A WAV whose head says that."""
    body = body or bytes(range(256)) * 64
    head = struct.pack("<HHIIHH", 1, channels, rate, (rate * align) & 0xFFFFFFFF, align, bits)
    length = len(body) if said < 0 else said
    return (
        b"RIFF"
        + struct.pack("<I", length & 0xFFFFFFFF)
        + b"WAVEfmt "
        + struct.pack("<I", 16)
        + head
        + b"data"
        + struct.pack("<I", length & 0xFFFFFFFF)
        + body
    )


def flac(*blocks: tuple[int, int, bytes], rate: int = 8_000, samples: int = 16_000) -> bytes:
    """A FLAC whose head says that; of each further block the kind, the length that it says, and its bytes."""
    told = rate << 44 | 15 << 36 | samples & 0xFFFFFFFFF
    made = (
        b"fLaC"
        + bytes([0 if blocks else 0x80])
        + b"\x00\x00\x22"
        + struct.pack(">HH6sQ16s", 4096, 4096, bytes(6), told & (1 << 64) - 1, b"")
    )
    for number, (kind, length, body) in enumerate(blocks, 1):
        made += bytes([kind | (0x80 if number == len(blocks) else 0)]) + struct.pack(">I", length)[1:] + body
    return made + b"\xff\xf8\xc9\x18\x00" + bytes(4_000)


def element(name: bytes, body: bytes = b"", size: bytes = b"") -> bytes:
    """An element of a Matroska file; without another size, of eight bytes."""
    return name + (size or struct.pack(">Q", 1 << 56 | len(body))) + body


UNBOUNDED = b"\x01" + b"\xff" * 7
EBML = element(
    b"\x1a\x45\xdf\xa3",
    element(b"\x42\x82", b"matroska") + element(b"\x42\x87", b"\x04") + element(b"\x42\x85", b"\x02"),
)


def mkv(*parts: bytes) -> bytes:
    """A Matroska file of one segment without an end."""
    return EBML + element(b"\x18\x53\x80\x67", b"".join(parts), UNBOUNDED)


def _tracks(width: int = 64, height: int = 48, more: bytes = b"") -> bytes:
    video = element(b"\xe0", element(b"\xb0", struct.pack(">I", width)) + element(b"\xba", struct.pack(">I", height)))
    inner = (
        element(b"\xd7", b"\x01")
        + element(b"\x73\xc5", b"\x01")
        + element(b"\x83", b"\x01")
        + element(b"\x86", b"V_MPEG4/ISO/ASP")
    )
    return element(b"\x16\x54\xae\x6b", element(b"\xae", inner + video + more))


def id3(*frames: tuple[bytes, bytes], said: int = -1) -> bytes:
    """An MP3 of one tag and some sound."""
    body = b"".join(kind + struct.pack(">IH", len(data), 0) + data for kind, data in frames)
    size = len(body) if said < 0 else said
    packed = bytes((size >> shift) & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\x00\x00" + packed + body + (b"\xff\xfb\x90\x00" + bytes(413)) * 20


def ogg(body: bytes, pages: int, granule: int = 0, flags: int = 0) -> bytes:
    """Pages that each hold the same."""
    laced = bytes([255] * (len(body) // 255) + [len(body) % 255])
    return b"".join(
        b"OggS\x00"
        + bytes([flags if number else 2])
        + struct.pack("<qIII", granule, 1, number, 0)
        + bytes([len(laced)])
        + laced
        + body
        for number in range(pages)
    )


def _mp4() -> bytes:
    return clip(frames=10, size=(96, 48))


def _tables(value: int) -> bytes:
    data = _mp4()
    for kind in (b"stts", b"stsz", b"stsc", b"stco"):
        data = _changed(data, kind, 8 if kind == b"stsz" else 4, struct.pack(">I", value))
    return data


def _nested(depth: int) -> bytes:
    data = box(b"free")
    for _ in range(depth):
        data = b"\x00\x00\x00\x00moov" + data if len(data) > 1 << 30 else box(b"moov", data)
    return box(b"ftyp", b"isom\x00\x00\x02\x00isom") + data


def _packed_head(count: int) -> bytes:
    packed = zeros(count)
    return box(b"ftyp", b"qt  \x00\x00\x02\x00qt  ") + box(
        b"moov", box(b"cmov", box(b"dcom", b"zlib"), box(b"cmvd", struct.pack(">I", count & 0xFFFFFFFF), packed))
    )


def _many_tracks(count: int) -> bytes:
    data = _mp4()
    start = data.index(b"trak") - 4
    (size,) = struct.unpack(">I", data[start : start + 4])
    track = data[start : start + size]
    at = data.index(b"moov") - 4
    (whole,) = struct.unpack(">I", data[at : at + 4])
    head = data[:at] + struct.pack(">I", whole + size * count) + data[at + 4 : start]
    return head + track * count + data[start:]


_CUES = element(
    b"\x1c\x53\xbb\x6b",
    element(
        b"\xbb", element(b"\xb3", b"\x00") + element(b"\xb7", element(b"\xf7", b"\x01") + element(b"\xf1", b"\x00"))
    )
    * 90_000,
)
_SIZE = struct.pack(">H", 65_535) * 2

MEDIA = entries(
    "media",
    ("tables as long as numbers go", "a.mp4", lambda: _tables(0xFFFFFFFF)),
    ("tables of a hundred million", "a.mp4", lambda: _tables(100_000_000)),
    ("a film of no rate", "a.mp4", lambda: _changed(_changed(_mp4(), b"mdhd", 12, bytes(4)), b"mvhd", 12, bytes(4))),
    (
        "a film as long as numbers go",
        "a.mp4",
        lambda: _changed(_mp4(), b"mvhd", 12, struct.pack(">II", 1, 0xFFFFFFFF)),
    ),
    ("a film of 65,535 by 65,535", "a.mp4", lambda: _changed(_mp4(), b"avc1", 24, _SIZE)),
    (
        "a film whose list of cuts is none",
        "a.mp4",
        lambda: _changed(_mp4(), b"elst", 4, struct.pack(">IiiI", 0xFFFFFFFF, -1, -2_000_000_000, 0)),
    ),
    ("a film whose frames lie outside", "a.mp4", lambda: _changed(_mp4(), b"stco", 8, b"\xff\xff\xff\xf0")),
    ("a film whose frames are all the same place", "a.mp4", lambda: _changed(_mp4(), b"stco", 8, bytes(400))),
    ("a film of 3,000 tracks", "a.mp4", lambda: _many_tracks(3_000)),
    ("boxes in boxes", "a.mp4", lambda: _nested(20_000)),
    (
        "a box that is longer than the file",
        "a.mp4",
        lambda: box(b"ftyp", b"isom\x00\x00\x02\x00isom") + box(b"moov", bytes(90), size=0x7FFFFFFF),
    ),
    (
        "a box of no size",
        "a.mp4",
        lambda: box(b"ftyp", b"isom\x00\x00\x02\x00isom") + box(b"free", size=1) + bytes(8) + box(b"moov", size=0),
    ),
    (
        "a million boxes",
        "a.mp4",
        lambda: box(b"ftyp", b"isom\x00\x00\x02\x00isom") + box(b"free") * 1_000_000 + _mp4(),
    ),
    ("a head that unpacks into a thousand million bytes", "a.mov", lambda: _packed_head(1 << 30)),
    ("a film without its head", "a.mp4", lambda: _mp4().replace(b"moov", b"free")),
    ("a film whose head was taken from another", "a.mp4", lambda: _mp4()[:2_000] + film()[2_000:] + film()),
    (
        "a film with words of all kinds",
        "a.mp4",
        lambda: film().replace(b"Aru Bekdarova", b"\xe2\x80\xae\x1b[31m\x00\xff\n\r\xc2\x85\xed"),
    ),
    ("a Matroska without ends", "a.mkv", lambda: mkv(*[element(b"\x1f\x43\xb6\x75", b"", UNBOUNDED)] * 90_000)),
    (
        "a Matroska of elements in elements",
        "a.mkv",
        lambda: mkv(b"".join(element(b"\xa0", b"", UNBOUNDED) for _ in range(90_000))),
    ),
    (
        "a Matroska whose places lead in a circle",
        "a.mkv",
        lambda: mkv(
            _tracks(),
            _CUES,
            element(
                b"\x11\x4d\x9b\x74",
                element(b"\x4d\xbb", element(b"\x53\xab", b"\x11\x4d\x9b\x74") + element(b"\x53\xac", b"\x00")) * 9,
            ),
        ),
    ),
    (
        "a Matroska of four thousand million pixels",
        "a.mkv",
        lambda: mkv(
            _tracks(0xFFFF, 0xFFFF),
            element(
                b"\x1f\x43\xb6\x75", element(b"\xe7", b"\x00") + element(b"\xa3", b"\x81\x00\x00\x80" + bytes(90))
            ),
        ),
    ),
    (
        "a Matroska whose frames unpack into 500 MB",
        "a.mkv",
        lambda: mkv(
            _tracks(
                more=element(b"\x6d\x80", element(b"\x62\x40", element(b"\x50\x34", element(b"\x42\x54", b"\x00"))))
            ),
            element(
                b"\x1f\x43\xb6\x75",
                element(b"\xe7", b"\x00") + element(b"\xa3", b"\x81\x00\x00\x80" + zeros(500 << 20)),
            ),
        ),
    ),
    (
        "a Matroska of things enclosed",
        "a.mkv",
        lambda: mkv(
            _tracks(),
            element(
                b"\x19\x41\xa4\x69",
                element(
                    b"\x61\xa7",
                    element(b"\x46\x6e", b"../../x")
                    + element(b"\x46\x60", b"text/plain")
                    + element(b"\x46\x5c", b"x" * 90),
                )
                * 9_000,
            ),
        ),
    ),
    ("a WebM in halves", "a.webm", lambda: clip("webm", "libvpx", "", frames=10)[:3_000] + bytes(9_000)),
    ("a WAV longer than the file", "a.wav", lambda: wav(said=0xFFFFFFFF)),
    ("a WAV of 65,535 channels", "a.wav", lambda: wav(channels=65_535, align=65_535)),
    ("a WAV of no rate", "a.wav", lambda: wav(rate=0, align=0)),
    ("a WAV of the greatest rate", "a.wav", lambda: wav(rate=0xFFFFFFFF)),
    ("a WAV of no bits", "a.wav", lambda: wav(bits=0, align=0, channels=0)),
    ("a WAV of pieces without end", "a.wav", lambda: b"RIFF\xff\xff\xff\xffWAVE" + b"LIST\x00\x00\x00\x00" * 900_000),
    ("a FLAC longer than the file", "a.flac", lambda: flac(samples=(1 << 36) - 1)),
    (
        "a FLAC with a block longer than the file",
        "a.flac",
        lambda: flac((4, 0xFFFFFF, b"\xff\xff\xff\x7f" + bytes(99))),
    ),
    (
        "a FLAC with a picture that is larger than any",
        "a.flac",
        lambda: flac((6, 0xFFFFFF, struct.pack(">II", 3, 0xFFFFFFFF))),
    ),
    (
        "a FLAC with places that lead in a circle",
        "a.flac",
        lambda: flac((3, 18 * 900, struct.pack(">QQH", 0, 0, 4096) * 900)),
    ),
    (
        "a FLAC with a cover that bursts",
        "a.flac",
        lambda: (lambda body: flac((6, len(body), body)))(
            struct.pack(">II", 3, 10)
            + b"image/jpeg"
            + bytes(4)
            + struct.pack(">IIIII", 9, 9, 24, 0, len(jpeg(sized=(65_535, 65_535))))
            + jpeg(sized=(65_535, 65_535))
        ),
    ),
    ("an MP3 whose tag is 256 MB", "a.mp3", lambda: id3((b"TIT2", b"\x03word"), said=(1 << 28) - 1)),
    (
        "an MP3 with 50,000 frames of words",
        "a.mp3",
        lambda: id3(*[(b"TXXX", b"\x01\xff\xfea\x00\x00\x00\x00\xd8")] * 50_000),
    ),
    (
        "an MP3 with a cover that bursts",
        "a.mp3",
        lambda: id3((b"APIC", b"\x00image/jpeg\x00\x03\x00" + jpeg(sized=(65_535, 65_535)))),
    ),
    (
        "an MP3 of silence that is no sound",
        "a.mp3",
        lambda: id3((b"TLEN", b"\x0099999999999999999999")) + b"\xff\xe0" * 90_000,
    ),
    ("an Ogg whose pages go on for ever", "a.ogg", lambda: ogg(b"\x01vorbis" + bytes(23), 9_000, flags=1)),
    (
        "an Ogg as long as numbers go",
        "a.opus",
        lambda: ogg(b"OpusHead\x01\x02\x00\x00\x80\xbb\x00\x00\x00\x00\x00", 50, granule=(1 << 63) - 1),
    ),
    (
        "an Ogg of a thousand streams",
        "a.ogg",
        lambda: b"".join(
            ogg(b"OpusHead\x01\x02\x00\x00\x80\xbb\x00\x00\x00\x00\x00", 1).replace(
                b"\x01\x00\x00\x00\x00", struct.pack("<I", n) + b"\x00", 1
            )
            for n in range(1_000)
        ),
    ),
    ("an AVI of no rate", "a.avi", lambda: _changed(clip("avi", "mpeg4", "", frames=5), b"strh", 24, bytes(8))),
    (
        "an AVI whose list leads in a circle",
        "a.avi",
        lambda: _changed(
            clip("avi", "mpeg4", "", frames=5), b"idx1", 4, b"00dc\x10\x00\x00\x00\x04\x00\x00\x00\xff\xff\xff\x7f"
        ),
    ),
    (
        "a stream of packets of nobody",
        "a.ts",
        lambda: b"".join(
            b"\x47" + struct.pack(">H", n & 0x1FFF | 0x4000) + b"\x10" + b"\x00\x00\x01\xe0" + bytes(180)
            for n in range(9_000)
        ),
    ),
    ("an AMR of silence", "a.amr", lambda: b"#!AMR\n" + b"\x7c" * 900_000),
    (
        "an AIFF of a rate that is none",
        "a.aiff",
        lambda: (
            b"FORM\xff\xff\xff\xffAIFFCOMM\x00\x00\x00\x12\x00\x02\xff\xff\xff\xff\x00\x10"
            + b"\x7f\xff"
            + b"\xff" * 8
            + b"SSND"
            + bytes(900)
        ),
    ),
    (
        "an FLV of words in words",
        "a.flv",
        lambda: (
            b"FLV\x01\x05\x00\x00\x00\x09\x00\x00\x00\x00\x12\x00\xff\xff"
            + bytes(7)
            + b"\x02\x00\x0aonMetaData"
            + b"\x08\xff\xff\xff\xff\x00\x01a\x03" * 9_000
        ),
    ),
    (
        "an ASF of objects without end",
        "a.wmv",
        lambda: (
            bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
            + struct.pack("<QIH", (1 << 63) - 1, 0x7FFFFFFF, 0x0201)
            + bytes(90_000)
        ),
    ),
    quick=(
        "a Matroska without ends",
        "an Ogg as long as numbers go",
    ),
)
