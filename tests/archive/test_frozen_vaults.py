"""Every vault that was ever released opens, proves, and holds exactly what it held."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from archive.journal_proof import prove_journal
from archive.rebuild import prove_tables
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind
from tests.archive.make_frozen_vault import PASSPHRASE, described

FROZEN = sorted(path.parent for path in (Path(__file__).parent / "vaults").glob("*/expected.json"))


@pytest.fixture(params=FROZEN, ids=lambda path: path.name)
def frozen(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of one frozen vault with its expectations."""
    shutil.copytree(request.param, tmp_path / "frozen")
    return tmp_path / "frozen"


def test_there_is_one_for_this_format() -> None:
    assert [path.name for path in FROZEN] == ["format1"]


def test_it_holds_exactly_what_it_held(frozen: Path) -> None:
    expected = json.loads((frozen / "expected.json").read_text(encoding="utf-8"))
    vault = Vault.open(frozen / "vault", PASSPHRASE, read_only=True)
    assert json.loads(json.dumps(described(vault))) == expected
    vault.lock()


def test_it_is_written_to_and_still_proves(frozen: Path) -> None:
    expected = json.loads((frozen / "expected.json").read_text(encoding="utf-8"))
    vault = Vault.open(frozen / "vault", PASSPHRASE)
    case = vault.cases.open("one more", CaseKind.LAW)
    vault.intake.take_in_bytes(b"one more", "more.txt", vault.evidence.add("one more").id)
    proof = prove_journal(vault.database, vault.journal)
    assert proof.entries > len(expected["journal"])
    assert proof.erased == 2
    prove_tables(vault.database)
    found = described(vault)
    for entity, records in expected["records"].items():
        assert {key: value for key, value in found["records"][entity].items() if key in records} == records
    assert vault.cases.by_code(case.code) == case
    vault.lock()
