"""Whatever a file needs of its reader is loaded before the walls go up: behind them it would be missing."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from archive.confined.worker import ROLES
from archive.mediatypes import HEAD_BYTES, media_type_of
from tests.archive.facts_material import letter_of_old, named_by_windows, old_document
from tests.evidence_corpus import late
from tests.evidence_corpus.corpus import CORPUS

ROOT = Path(__file__).resolve().parents[2]
OFTEN = ("facts", "texts", "captures")
"""Roles whose readers are ours, and load as they please; the others are for ``soak``."""
_LARGEST = 300_000


def files(folder: Path, *, everything: bool) -> None:
    """Small files of the corpus, by number and media type."""
    made = [(entry.file, entry.make()) for name, entry in CORPUS.items() if name.startswith("sound:")]
    made += [("a.jpg", named_by_windows()), ("a.doc", old_document()), ("a.eml", letter_of_old())]
    if everything:
        made += [
            (entry.file, data)
            for name, entry in CORPUS.items()
            if name.startswith(("broken:", "mixed:", "credentials:")) and len(data := entry.make()) < _LARGEST
        ]
    for number, (name, data) in enumerate(made):
        media_type = media_type_of(data[:HEAD_BYTES], name)
        (folder / f"{number:04d} {media_type.replace('/', ' ')}").write_bytes(data)


@pytest.mark.parametrize(
    "role", [role if role in OFTEN else pytest.param(role, marks=pytest.mark.soak) for role in ROLES]
)
def test_nothing_is_looked_for_once_the_walls_are_up(
    role: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    files(tmp_path, everything="soak" in (request.config.option.markexpr or "").replace("not soak", ""))
    done = subprocess.run(
        [sys.executable, "-I", "-B", late.__file__, role, str(ROOT), str(tmp_path)], capture_output=True, check=False
    )
    told = done.stdout.decode()
    assert done.returncode == 0, done.stderr.decode()[-600:]
    assert re.findall(r"late: (.*)", told) == []
    (count,) = re.findall(r"done: (\d+)", told)
    assert int(count) > 0
