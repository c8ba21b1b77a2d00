"""The example in the description of the format is what the program reads and writes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import archive.interchange
from archive.interchange.lines import Header, written
from archive.model.catalogue import RECORD_TYPES
from archive.vault import Vault
from tests.archive.interchange.files import bring

DOCUMENT = (Path(archive.interchange.__file__).parent / "FORMAT.md").read_text(encoding="utf-8")


def example() -> bytes:
    found = re.search(r"<!-- example: file -->\n```\n(.*?)```", DOCUMENT, re.DOTALL)
    assert found is not None
    return found[1].encode()


def test_the_example_is_read_and_is_what_would_be_written(vault: Vault) -> None:
    content = example()
    plan = bring(vault, content)
    assert plan.new == {"person": 1, "event": 1, "involvement": 1}
    lines = [json.loads(line) for line in content.splitlines()]
    header = Header(lines[0]["step"], lines[0]["made_at"], lines[0]["classes"], lines[0]["left_out"])
    assert b"".join(written(header, lines[1:-1])) == content
    for line in lines[1:-1]:
        kind = RECORD_TYPES[line["kind"]]
        stored = vault.ledger.get(kind, line["id"]).plain()
        assert stored["code"] == line["code"] if kind.prefix else "code" not in line
