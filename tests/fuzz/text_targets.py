"""Targets for what comes back from walled-in readers: lines of a text, and a table of recognised words."""

from __future__ import annotations

import json
from pathlib import Path

from archive.confined.recognising import read_table
from archive.confined.texts import checked_stretch
from tests.fuzz.target import Target, Try, must

_HEAD = b"level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"


def _stretches() -> list[bytes]:
    return [
        json.dumps({"title": "Лист", "lines": ["a\tb", "в"], "kinds": "rp"}).encode(),
        json.dumps({"title": "", "lines": [], "kinds": ""}).encode(),
    ]


def _stretch(_folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        found = checked_stretch(untrusted)
        must(len(found.lines) == len(found.kinds), "a line without its kind")
        must(not any(sign in line for line in found.lines for sign in "\n\r\x00\x1b\u2028"), "a line that is several")
        return found

    return run


def _tables() -> list[bytes]:
    return [_HEAD, _HEAD + b"5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t96.5\tword\n5\t1\t2\t1\t1\t2\t0\t0\t9\t9\t12\tw@rd\n"]


def _table(_folder: Path) -> Try:
    def run(untrusted: bytes) -> object:
        found = read_table(untrusted)
        for line, start, end in found.doubtful:
            must(0 <= start < end <= len(found.lines[line]), "a doubtful word outside its line")
        return found

    return run


TEXTS = (Target("text_stretch", _stretches, _stretch), Target("recognised_table", _tables, _table))
