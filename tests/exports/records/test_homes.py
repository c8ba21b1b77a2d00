"""Where exactly somebody lives leaves only with what protects sources: in lines, in tables, in what is cited."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from archive.claims import Claims
from archive.model.fields import Sensitivity
from archive.model.organisations import Place
from archive.vault import Vault
from archive.vocabulary.bodies import PlaceKind
from exports.records.chosen import ORDINARY, choose
from exports.records.tables import write_tables
from exports.records.writing import write_records

WHERE = "43.2567 76.9286"
WITH_SOURCES = ORDINARY | {Sensitivity.SOURCE}


@pytest.fixture
def homely(vault: Vault) -> Vault:
    """A home and a square with coordinates, each cited."""
    for kind in (PlaceKind.HOME, PlaceKind.SQUARE):
        place = vault.records.add(Place, kind=kind, coordinates=f"{WHERE} {kind}")
        Claims(vault.ledger).cite(place, field="coordinates", value=f"{WHERE} {kind}")
    return vault


@pytest.mark.parametrize(("classes", "left"), [(ORDINARY, False), (WITH_SOURCES, True)])
def test_in_lines(homely: Vault, tmp_path: Path, classes: frozenset[Sensitivity], left: bool) -> None:
    write_records(homely, choose(homely.ledger, classes), tmp_path / "out.jsonl")
    text = (tmp_path / "out.jsonl").read_text(encoding="utf-8")
    assert f"{WHERE} square" in text
    assert (f"{WHERE} home" in text) is left
    places = [line for line in map(json.loads, text.splitlines()) if line.get("kind") == "place"]
    told = {line["fields"]["kind"]: line.get("left_out", []) for line in places}
    assert told == {"square": [], "home": [] if left else ["coordinates"]}


@pytest.mark.parametrize(("classes", "left"), [(ORDINARY, False), (WITH_SOURCES, True)])
def test_in_tables(homely: Vault, tmp_path: Path, classes: frozenset[Sensitivity], left: bool) -> None:
    with (tmp_path / "out.zip").open("wb") as sink:
        write_tables(homely, choose(homely.ledger, classes), sink, "en")
    with zipfile.ZipFile(tmp_path / "out.zip") as tables:
        text = "".join(tables.read(name).decode() for name in tables.namelist())
    assert f"{WHERE} square" in text
    assert (f"{WHERE} home" in text) is left
