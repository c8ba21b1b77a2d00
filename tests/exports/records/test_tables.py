"""Tables of records: what stands in them, that no spreadsheet works anything out, and nothing protected."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest

from archive.date_words import parse_words
from archive.model.acts import Act
from archive.model.events import Event
from archive.model.fields import Sensitivity
from archive.model.people import Person
from archive.quantity import Comparison, Quantity
from archive.vault import Vault
from archive.vocabulary.harm import ActKind
from crypto.age.identities import HybridIdentity
from crypto.age.opening import open_payload
from exports.records.chosen import ORDINARY, choose
from exports.records.tables import defused
from exports.records.writing import write_records


def tables(content: bytes) -> dict[str, list[dict[str, str]]]:
    """Every table of a file by its name."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        assert file.testzip() is None
        return {
            name: list(csv.DictReader(io.StringIO(file.read(name).decode("utf-8-sig"), newline="")))
            for name in file.namelist()
        }


@pytest.fixture
def told(vault: Vault) -> Vault:
    """An event, a person, and an act of an own kind."""
    some = Quantity("several", comparison=Comparison.SEVERAL)
    event = vault.records.add(
        Event, title='=HYPERLINK("x")', happened=parse_words("since 7 January 2022"), participants=some
    )
    person = vault.records.add(Person, occupation="bread, salt\nand “tea”")
    term = vault.terms.add(ActKind, {"en": "Flooded cell", "kk": "су басқан камера"})
    vault.records.add(
        Act, kind=ActKind(term.term), event_id=event.id, victim_entity="person", victim_id=person.id
    )
    vault.testimonies.add(witness=person, place="the back room")
    return vault


def test_what_stands_in_them(told: Vault, tmp_path: Path) -> None:
    target = tmp_path / "records.zip"
    written = write_records(told, choose(told.ledger), target, tables="kk")
    found = tables(target.read_bytes())
    assert sum(map(len, found.values())) == written.records
    (event,), (act,), (person,) = (found[f"{kind}.csv"] for kind in ("event", "act", "person"))
    assert event["title"] == "'=HYPERLINK(\"x\")"
    assert (event["happened_from"], event["happened_to"]) == ("2022-01-07", "")
    assert event["happened_edtf"] == "2022-01-07/.."
    assert (event["participants_text"], event["participants_least"]) == ("several", "")
    assert (act["kind"], act["kind_label"]) == ("own-flooded-cell", "су басқан камера")
    assert (act["event_id_code"], act["victim_id_code"]) == ("V-0001", "P-0001")
    assert person["occupation"] == "bread, salt\nand “tea”"
    assert found["vocabulary_term.csv"][0]["label_kk"] == "су басқан камера"


def test_what_protects_sources_is_only_there_when_it_was_asked_for(told: Vault, tmp_path: Path) -> None:
    write_records(told, choose(told.ledger), tmp_path / "a.zip", tables="en")
    (testimony,) = tables((tmp_path / "a.zip").read_bytes())["testimony.csv"]
    assert not {"place", "witness_id", "interviewer"} & testimony.keys()
    write_records(told, choose(told.ledger, ORDINARY | {Sensitivity.SOURCE}), tmp_path / "b.zip", tables="en")
    (testimony,) = tables((tmp_path / "b.zip").read_bytes())["testimony.csv"]
    assert (testimony["place"], testimony["witness_id_code"]) == ("the back room", "P-0001")


def test_a_code_of_what_is_not_in_the_file_is_not_told(told: Vault, tmp_path: Path) -> None:
    write_records(told, choose(told.ledger, kinds=[Act]), tmp_path / "a.zip", tables="en")
    (act,) = tables((tmp_path / "a.zip").read_bytes())["act.csv"]
    assert (act["victim_id"], act["victim_id_code"], act["event_id"]) == ("", "", "")


def test_sealed_tables_open_with_the_key_alone(told: Vault, tmp_path: Path) -> None:
    key = HybridIdentity.generate()
    target = tmp_path / "records.zip.age"
    write_records(told, choose(told.ledger), target, recipients=[key.recipient()], tables="ru")
    content = target.read_bytes()
    assert b"event.csv" not in content
    with target.open("rb") as file:
        assert "event.csv" in tables(b"".join(open_payload(file, [key])))


def test_only_what_was_found(told: Vault, tmp_path: Path) -> None:
    other = told.records.add(Event, title="another")
    write_records(told, choose(told.ledger, only={"event": [other.id]}), tmp_path / "a.zip", tables="en")
    found = tables((tmp_path / "a.zip").read_bytes())
    assert [row["title"] for row in found["event.csv"]] == ["another"]
    assert list(found) == ["event.csv"]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        *(("=1+1", "'=1+1"), ("+7 700", "'+7 700"), ("-x", "'-x"), ("@a", "'@a"), ("\t=1", "'\t=1")),
        *(("-5", "-5"), ("a=b", "a=b"), ("", "")),
    ],
)
def test_no_cell_is_a_formula(cell: str, expected: str) -> None:
    assert defused(cell) == expected
