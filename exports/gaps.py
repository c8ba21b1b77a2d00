"""What stands between a case and a sound export: asked by the wizard before, and by the export itself.

Blocking gaps
    ``name_in_text``, ``contact_in_text``: a text names somebody who may not be named, or holds
    an address or number. ``name_in_exhibit``: the same in an exhibit that is text.
    ``text_not_reviewed``: a testimony's text is a draft. ``redaction_changed_nothing``.
    ``redaction_not_confirmed``: nobody but whoever covered places in a file has looked at it.
    ``exhibit_file_missing``: the sealed file is gone or does not open.
    ``exhibit_tells_place``: the file holds the coordinates of where it was made.
    ``case_protected``: the case as a whole was protected more strictly than what may leave.
Warnings
    ``testimony_withheld``, ``event_withheld``, ``exhibit_withheld``, ``exhibit_without_file``,
    ``consent_conditions``, ``event_without_date``, ``witness_may_be_recognised``, ``source_reachable`` (a text
    speaks of the only relative or lawyer of the case, who is not named),
    ``paragraphs_not_read`` (the witness is not named, and not every paragraph was read word by word),
    ``translation_draft`` (a translation goes out that nobody checked; every page that holds it says so),
    ``transcript_not_reviewed`` (what is said in an exhibit is written out, stays, and nobody read it again),
    ``exhibit_tells_more`` (a file holds, or may hold, place, time, device or author),
    ``recipient_not_postquantum``; and each blocking gap that a person decided to let pass.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from archive.errors import ObjectDamaged, ObjectMissing
from archive.model.evidence import EvidenceFile
from archive.vault import Vault
from crypto.age.opening import SeekableReader
from crypto.age.recipients import HybridRecipient
from crypto.errors import CryptoError
from exports.edition import Edition, Gap, OverrideShown
from exports.editions import make_edition
from exports.exhibit_text import is_marked_utf16, readings
from exports.labels import load_labels
from exports.name_guard import NameGuard, contacts_in
from exports.place_marks import tells_place
from exports.spec import ExportSpec

_HEAD_BYTES = 64 * 1024
_PIECE_BYTES = 4 * 1024 * 1024
_OVERLAP_BYTES = 1024
"""A piece begins this much before the end of the one before, so that no name is cut in two."""
_MOST_SEARCHED = 32 * 1024 * 1024
"""Bytes of one text that are searched for names; a longer one goes out with a warning."""

_TEXT_TYPES = ("text/", "message/", "application/json")
_BARE_TEXT_TYPES = ("text/plain", "text/csv")
"""Of the others even the form tells something: addresses, programs, times."""

_BARE_PICTURES = ("image/jpeg", "image/png", "image/webp", "image/bmp")
"""Kinds of picture that can be without any label; the others always have some."""

_PLACED_TYPES = ("image/", "video/", "audio/")
"""Kinds into which a device writes where it is."""

_HIDDEN_MARKS = (
    b"Exif\x00\x00", b"eXIf", b"EXIF", b"http://ns.adobe.com/xap", b"<x:xmpmeta", b"Photoshop 3.0", b"tEXt", b"iTXt",
    b"zTXt", b"tIME", b"MPF\x00", b"ftyp",
)  # fmt: skip


def gaps(vault: Vault, spec: ExportSpec, *, sealed: bool = True) -> tuple[Gap, ...]:
    """Every gap of this export as of now, blocking ones first. Nothing is made or written.

    Raises the ``SpecInvalid`` of ``spec``, ``RecordNotFound`` and ``VaultLocked``.
    """
    spec.assert_viable(sealed=sealed)
    return prepare(vault, spec, vault.clock.now())[1]


def prepare(vault: Vault, spec: ExportSpec, moment: datetime) -> tuple[Edition, tuple[Gap, ...]]:
    """The edition with the exceptions that apply to it, and every gap. Raises as ``gaps`` does."""
    edition, found, guard = make_edition(vault, spec, moment)
    every = [*found, *_texts(edition, guard), *_files(vault, edition, guard), *_recipients(spec)]
    settled: list[Gap] = []
    shown: list[OverrideShown] = []
    labels = load_labels(spec.language, "package")
    for gap in every:
        override = spec.override(gap.code, gap.record) if gap.severity == "block" else None
        if override is not None:
            place = edition.places.get(gap.record, labels("place_case"))
            shown.append(OverrideShown(place, gap.code, override.reason))
        settled.append(gap if override is None else dataclasses.replace(gap, severity="warn"))
    settled.sort(key=lambda gap: (gap.severity != "block", gap.code, gap.record))
    return dataclasses.replace(edition, overrides=tuple(shown)), tuple(settled)


def _texts(edition: Edition, guard: NameGuard) -> list[Gap]:
    names: Counter[str] = Counter()
    contacts: Counter[str] = Counter()
    for passage in edition.passages:
        names[passage.record] += guard.count(passage.text)
        contacts[passage.record] += contacts_in(passage.text)
    return [
        Gap("block", code, record, count)
        for code, counted in (("name_in_text", names), ("contact_in_text", contacts))
        for record, count in counted.items()
        if count
    ]


def _files(vault: Vault, edition: Edition, guard: NameGuard) -> list[Gap]:
    found = []
    for exhibit in edition.exhibits:
        if exhibit.attached is None:
            continue
        try:
            found += _file(vault, exhibit.record.code, exhibit.attached, guard)
        except (ObjectMissing, ObjectDamaged, CryptoError, OSError):
            found.append(Gap("block", "exhibit_file_missing", exhibit.record.code))
    return found


def _file(vault: Vault, code: str, file: EvidenceFile, guard: NameGuard) -> list[Gap]:
    with vault.objects.open(file.object_id, code) as reader:
        head = reader.read_at(0, _HEAD_BYTES)
        if file.media_type.startswith(_TEXT_TYPES) or is_marked_utf16(head):
            count = sum(max(map(guard.count, one)) for one in _readings(reader, head))
            if count:
                return [Gap("block", "name_in_exhibit", code, count)]
            if file.media_type in _BARE_TEXT_TYPES and reader.size <= _MOST_SEARCHED:
                return []
        elif file.media_type.startswith(_PLACED_TYPES):
            marked = False
            for piece in _pieces(reader, reader.size):
                if tells_place(piece):
                    return [Gap("block", "exhibit_tells_place", code)]
                marked = marked or any(mark in piece for mark in _HIDDEN_MARKS)
            if file.media_type in _BARE_PICTURES and not marked:
                return []
    return [Gap("warn", "exhibit_tells_more", code)]


def readings_of_exhibit(vault: Vault, code: str, file: EvidenceFile) -> Iterator[tuple[str, ...]]:
    """What is searched for names in an exhibit that is text: each piece in every way it can be read.

    Raises ``ObjectMissing``, ``ObjectDamaged``, ``VaultLocked``.
    """
    with vault.objects.open(file.object_id, code) as reader:
        yield from _readings(reader, reader.read_at(0, _HEAD_BYTES))


def _readings(reader: SeekableReader, head: bytes) -> Iterator[tuple[str, ...]]:
    return (tuple(readings(piece, head)) for piece in _pieces(reader, _MOST_SEARCHED))


def _pieces(reader: SeekableReader, most: int) -> Iterator[bytes]:
    """The content up to ``most`` bytes, piece by piece, each overlapping the one before; at least one."""
    for start in range(0, max(1, min(reader.size, most)), _PIECE_BYTES - _OVERLAP_BYTES):
        yield reader.read_at(start, _PIECE_BYTES)


def _recipients(spec: ExportSpec) -> list[Gap]:
    if not spec.recipients:
        return []
    classical = sum(not isinstance(one, HybridRecipient) for one in spec.sealed_to())
    return [Gap("warn", "recipient_not_postquantum", "", classical)] if classical else []
