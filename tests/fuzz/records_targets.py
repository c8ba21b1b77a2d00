"""Targets for files of records: a whole file, and one line in a file that is otherwise sound."""

from __future__ import annotations

import contextlib
import hashlib
import json
from pathlib import Path
from typing import Any

from archive.interchange.importing import import_records, plan_import
from archive.model.catalogue import RECORD_TYPES
from archive.model.fields import Sensitivity
from archive.vault import Vault
from exports.records.chosen import choose
from exports.records.writing import record_lines
from tests.archive.interchange.files import HEADER, event, file_of, name_of, opener, person
from tests.archive.open_vaults import LEAST_WORK, PASSPHRASE
from tests.fuzz.target import Target, Try, must

SOMEBODY = "0123456789abcdef0123456789abcdef"
DATE = {"text": "mid-May", "from": "2022-05-11", "to": "2022-05-20", "relation": "on", "approximate": True}


class _Undone(Exception):
    """Takes back what a case wrote."""


def _records() -> list[dict[str, Any]]:
    number = {"text": "more than 10", "least": 11, "comparison": "more_than"}
    happened = event("Assembly", "V-0001", happened=DATE, participants=number, force_used=[])
    involved = {"person_id": SOMEBODY, "object_entity": "person", "object_id": SOMEBODY, "role": "victim"}
    return [
        person("P-0007", SOMEBODY, is_minor=True, birth={"text": "2001", "edtf": ""}),
        name_of(SOMEBODY, "Ермек", script="cyrillic"),
        happened,
        {"kind": "involvement", "id": "f" * 32, "fields": involved, "left_out": ["during"]},
        {"kind": "case_file", "id": "e" * 32, "fields": {"title": "x", "kind": "law", "rights_affected": ["7"]}},
        {"kind": "source", "id": "d" * 32, "fields": {"kind": "article", "person_id": None}},
    ]


def _lines() -> list[bytes]:
    return [json.dumps(line, ensure_ascii=False).encode() for line in _records()]


def _files() -> list[bytes]:
    return [file_of(_records()), file_of([])]


def _with(untrusted_line: bytes) -> bytes:
    """A file of one sound person and that line, with a last line that fits."""
    first = [HEADER, person("P-0001", "a" * 32)]
    body = b"".join(json.dumps(line).encode() + b"\n" for line in first) + untrusted_line + b"\n"
    last = {"records": body.count(b"\n") - 1, "sha256": hashlib.sha256(body).hexdigest()}
    return body + json.dumps(last).encode() + b"\n"


def _tried(folder: Path, *, whole: bool) -> Try:
    vault = Vault.create(folder / "vault", PASSPHRASE, work_factor=LEAST_WORK)

    def run(untrusted: bytes) -> object:
        content = untrusted if whole else _with(untrusted)
        plan = plan_import(vault.ledger, opener(content))
        with contextlib.suppress(_Undone), vault.database.atomic():
            must(import_records(vault.ledger, opener(content), plan) == plan.total, "other than what was planned")
            chosen = choose(vault.ledger, frozenset(Sensitivity))
            lines = list(record_lines(vault.ledger, chosen))
            must(chosen.total == plan.total, "a record that cannot leave again")
            again = plan_import(vault.ledger, opener(file_of(lines)))
            must((again.total, again.same) == (0, plan.total), "a record that does not come back as it was")
            must(all(line["kind"] in RECORD_TYPES for line in lines), "a kind that there is not")
            raise _Undone
        return plan.total

    return run


FILES_OF_RECORDS = (
    Target("records_file", _files, lambda folder: _tried(folder, whole=True), slow=True),
    Target("records_line", _lines, lambda folder: _tried(folder, whole=False), slow=True),
)
