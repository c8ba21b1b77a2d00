"""The published schema is what the kinds declare, and what is written fits it as far as it goes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import archive.interchange
from archive.interchange.errors import Fault, ImportRefused
from archive.interchange.importing import plan_import
from archive.interchange.kinds import STAY
from archive.interchange.schema import printed
from archive.ledger import new_id
from archive.model.catalogue import RECORD_TYPES
from archive.model.events import Event
from archive.vault import Vault
from tests.archive.interchange.files import bring, event, file_of, opener

FILE = Path(archive.interchange.__file__).with_name("schema.json")


def test_the_published_schema_is_made_of_what_is_declared() -> None:
    assert FILE.read_text(encoding="utf-8") == printed(), "python -m archive.interchange.schema"


def test_every_kind_and_field_is_in_it() -> None:
    told: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))["$defs"]
    for kind in RECORD_TYPES.values():
        if kind.entity in STAY:
            assert kind.entity not in told
            continue
        fields = told[kind.entity]["properties"]["fields"]
        names = {spec.name for spec in kind.specs() if not (kind.prefix and spec.name == "code")}
        assert set(fields["properties"]) == names
        assert set(fields.get("required", ())) == {s.name for s in kind.specs() if s.required and s.name in names}


def test_a_date_given_as_edtf_alone_is_understood(vault: Vault) -> None:
    bring(vault, file_of([event("Assembly", happened={"edtf": "2022-01-07/.."})]))
    (happened,) = vault.ledger.find(Event)
    assert (str(happened.happened.earliest), happened.happened.latest) == ("2022-01-07", None)
    assert happened.happened.text == "2022-01-07/.."
    assert happened.happened.to_edtf() == "2022-01-07/.."


def test_one_that_is_no_date_is_named_by_line_and_field(vault: Vault) -> None:
    bad = event("Assembly", happened={"edtf": "some day"})
    with pytest.raises(ImportRefused) as refused:
        plan_import(vault.ledger, opener(file_of([event("First"), {**bad, "id": new_id()}])))
    (problem,) = refused.value.problems
    assert (problem.line, problem.fault, problem.field) == (3, Fault.VALUE, "happened")
