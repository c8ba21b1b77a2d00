"""The database library keeps its own words to itself, and nothing is taken in where nobody would find it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from archive.errors import RecordNotFound
from archive.vault import DATABASE, Vault
from tests.archive.open_vaults import fill, object_ids

PROGRAM = (
    "import sys\n"
    "from pathlib import Path\n"
    "from archive.connection import Database\n"
    "try:\n"
    "    Database(Path(sys.argv[1]), bytes(32), read_only=True)\n"
    "except Exception as error:\n"
    "    print(error)\n"
)


def test_a_wrong_key_prints_nothing_but_our_error(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-B", "-c", PROGRAM, folder / DATABASE],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2], timeout=60,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("database_damaged\n", "")


@pytest.mark.parametrize("way", ["withdraw", "erase"])
def test_nothing_is_taken_in_under_an_item_that_was_taken_out(vault: Vault, way: str) -> None:
    item = fill(vault).item
    getattr(vault.ledger, way)(item, reason="entered twice")
    before = object_ids(vault.folder)
    with pytest.raises(RecordNotFound):
        vault.intake.take_in_bytes(b"x", "x.txt", item.id)
    assert object_ids(vault.folder) == before
