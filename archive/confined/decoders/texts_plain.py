"""Plain text and tables of values parted by a sign."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
from collections.abc import Iterator

from archive.confined.decoders.texts_encoding import SAMPLE, encoding_of
from archive.confined.decoders.texts_leaves import MOST_LINE, Leaves
from archive.confined.remote_file import RemoteFile
from archive.confined.task import Request

_PIECE = 256 * 1024
_MOST_FIELD = 1_000_000
_SIGNS = ",;\t|"


def plain(request: Request, leaves: Leaves) -> str:
    """Lines as they stand; returns the encoding."""
    file = request.sources[0]
    name = encoding_of(head_of(file))
    decoder = codecs.getincrementaldecoder(name)("replace")
    file.seek(0)
    rest, goes_on = "", False
    while True:
        data = file.read(_PIECE)
        text = rest + decoder.decode(data, final=not data)
        request.step(file.tell(), file.size)
        if not data:
            leaves.lines_of(text, goes_on=goes_on)
            return name
        # A line that goes on in the next piece is kept until it ends, or is too long to be waited for.
        end = text.rfind("\n")
        if end >= 0:
            leaves.lines_of(text[:end].removesuffix("\r"), goes_on=goes_on)
            rest, goes_on = text[end + 1 :], False
        elif len(text) >= _PIECE:
            end = len(text) - len(text) % MOST_LINE
            leaves.lines_of(text[:end], goes_on=goes_on)
            rest, goes_on = text[end:], True
        else:
            rest = text


def table(request: Request, leaves: Leaves) -> str:
    """Rows of a CSV; returns the encoding."""
    file = request.sources[0]
    head = head_of(file)
    name = encoding_of(head)
    sign = _sign(head.decode(name, "replace"))
    file.seek(0)
    stream = io.TextIOWrapper(io.BufferedReader(file, _PIECE), name, errors="replace", newline="")
    csv.field_size_limit(_MOST_FIELD)
    taken: list[str] = []

    def lines() -> Iterator[str]:
        for number, line in enumerate(iter(lambda: stream.readline(_MOST_FIELD), "")):
            if number % 500 == 0:
                request.step(file.tell(), file.size)
            taken.append(line.replace("\x00", ""))
            yield taken[-1]

    rest = lines()
    try:
        for row in csv.reader(rest, delimiter=sign):
            taken.clear()
            leaves.row(row)
    except csv.Error:  # a quote that nobody closed: from its line on quotes are letters
        for row in csv.reader(itertools.chain(list(taken), rest), delimiter=sign, quoting=csv.QUOTE_NONE):
            leaves.row(row)
    return name


def head_of(file: RemoteFile) -> bytes:
    """The first bytes, enough to tell the encoding."""
    file.seek(0)
    return file.read(SAMPLE)


def _sign(text: str) -> str:
    """The sign that parts the values: the one that stands in most of the first lines, and equally often."""
    lines = [line for line in text.splitlines()[:40] if line.strip()]
    best, most = ",", 0.0
    for sign in _SIGNS:
        counts = [line.count(sign) for line in lines]
        usual = max(set(counts), key=counts.count, default=0)
        score = usual * counts.count(usual) / (len(lines) or 1)
        if score > most:
            best, most = sign, score
    return best
