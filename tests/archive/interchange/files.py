"""Files of records for the tests, made line by line as another program would make them."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from archive.interchange.importing import Opener, Plan, import_records, plan_import
from archive.ledger import new_id
from archive.vault import Vault

Lines = list[dict[str, Any]]
HEADER: dict[str, Any] = {"format": "strongroom-interchange", "version": 1, "step": "m0004_practice"}


def file_of(records: Lines, header: dict[str, Any] | None = None) -> bytes:
    """A whole file with a last line that fits."""
    body = b"".join(json.dumps(line).encode() + b"\n" for line in [header or HEADER, *records])
    last = {"records": len(records), "sha256": hashlib.sha256(body).hexdigest()}
    return body + json.dumps(last).encode() + b"\n"


def opener(content: bytes) -> Opener:
    """Opens the bytes as a file, as often as it is asked to."""

    @contextlib.contextmanager
    def opened() -> Iterator[BinaryIO]:
        yield io.BytesIO(content)

    return opened


def bring(vault: Vault, content: bytes) -> Plan:
    """Import a file; returns what was planned and then done."""
    plan = plan_import(vault.ledger, opener(content))
    assert import_records(vault.ledger, opener(content), plan) == plan.total
    return plan


def person(code: str = "", record_id: str = "", **fields: Any) -> dict[str, Any]:
    """A person's line."""
    line = {"kind": "person", "id": record_id or new_id(), "fields": fields}
    return {**line, "code": code} if code else line


def name_of(person_id: str, form: str, **fields: Any) -> dict[str, Any]:
    """The line of a person's name."""
    return {"kind": "name_form", "id": new_id(), "fields": {"person_id": person_id, "form": form, **fields}}


def event(title: str, code: str = "", **fields: Any) -> dict[str, Any]:
    """An event's line."""
    line = {"kind": "event", "id": new_id(), "fields": {"title": title, "kind": "assembly", **fields}}
    return {**line, "code": code} if code else line


Broken = Callable[[Lines], object]
"""Spoils the lines of a file."""
