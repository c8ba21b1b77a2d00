"""RTF: its text; pictures and embedded objects are dropped before it is read."""

from __future__ import annotations

import re

from striprtf.striprtf import rtf_to_text

from archive.confined.channel import Refused
from archive.confined.decoders.texts_leaves import Leaves
from archive.confined.task import Request

MOST_BYTES = 128 * 1024 * 1024
MOST_TEXT = 6 * 1024 * 1024
_DUMP = re.compile(rb"[0-9A-Fa-f\r\n]{400,}")
_PAGE = re.compile(rb"\\ansicpg(\d{3,5})")
_BINARY = re.compile(rb"\\bin(?!\d)")


def rtf(request: Request, leaves: Leaves) -> None:
    """The paragraphs of a document; cells of a table stand in one line."""
    file = request.sources[0]
    if file.size > MOST_BYTES:
        raise Refused("too_large")
    data = _BINARY.sub(b"", _DUMP.sub(b"", file.everything()))
    if len(data) > MOST_TEXT:
        raise Refused("too_large")
    request.step(0, 0)
    page = _PAGE.search(data[:4096])
    name = f"cp{page[1].decode('ascii')}" if page else "cp1251"
    try:
        text = data.decode(name, "replace")
    except LookupError:
        text = data.decode("cp1251", "replace")
    told = rtf_to_text(text, encoding="cp1251", errors="replace")  # type: ignore[no-untyped-call]
    for line in told.split("\n"):
        if line.count("|") >= 1 and line.endswith("|"):
            leaves.row(line.split("|"))
        else:
            leaves.add("p", line)
