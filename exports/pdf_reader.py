"""Reading the structure of a hostile PDF with bounded work.

A cross-reference stream says how many objects it lists, and with widths of zero it needs no bytes for them: a file of
120 bytes stands for any number of entries. Streams of objects unpack to a hundred times their size and are gone
through anew for every object. pyHanko bounds what is unpacked and not what is listed, and unpacks more than a
signature needs.
"""

from __future__ import annotations

from typing import Any, BinaryIO, Final

from pyhanko.pdf_utils.decode_limits import (
    DecodeLimits,
    DecodePurpose,
    DocumentDecodeBudget,
    StreamDecodeLimits,
)
from pyhanko.pdf_utils.misc import PdfReadError
from pyhanko.pdf_utils.reader import PdfFileReader, process_data_at_eof
from pyhanko.pdf_utils.rw_common import PdfHandler
from pyhanko.pdf_utils.xref import XRefBuilder

MOST_ENTRIES: Final = 100_000
"""Objects that all cross-reference streams of a file list together. A thousand pages have some ten thousand."""

_KIB: Final = 1024
_LIMITS: Final = DecodeLimits(
    per_purpose={
        DecodePurpose.OBJECT_STREAM: StreamDecodeLimits(
            max_ratio=100, ratio_floor=512 * _KIB, max_output_size=512 * _KIB
        ),
    },
    document_budget=DocumentDecodeBudget(base_allowance=2048 * _KIB, max_ratio=1),
)


def bounded_reader(stream: BinaryIO) -> PdfFileReader:
    """pyHanko's reader of the file in ``stream``, which must be seekable.

    Raises whatever a structure that cannot be read leads pyHanko into, and ``PdfReadError`` for too large a one.
    """
    _Listed(stream).read_xrefs()  # type: ignore[no-untyped-call]  # the library has no types here
    stream.seek(0)
    return PdfFileReader(stream, decode_limits=_LIMITS)


class _Listed(XRefBuilder):
    """Goes through the cross-references before the reader does, and counts the entries of a stream beforehand."""

    def __init__(self, stream: BinaryIO) -> None:
        stream.seek(-1, 2)
        super().__init__(PdfHandler(), stream, strict=True, last_startxref=process_data_at_eof(stream))
        self._entries = 0

    def _read_xref_stream_object(self) -> Any:
        reference, listing = super()._read_xref_stream_object()  # type: ignore[no-untyped-call]  # the library has no types here
        sections = enumerate(listing.get("/Index", [0, listing.get("/Size")]))
        self._entries += sum(max(0, int(number)) for place, number in sections if place % 2)
        if self._entries > MOST_ENTRIES:
            raise PdfReadError("entries")
        return reference, listing
