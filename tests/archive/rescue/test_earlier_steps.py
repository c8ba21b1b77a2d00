"""A damaged vault of an earlier step of the schema is read as one of today: its rows are shorter, not wrong."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from archive.rescue.records import Fate
from archive.vault import DATABASE, Vault
from tests.archive.make_frozen_vault import PASSPHRASE
from tests.archive.rescue.damaged_vaults import flip_page, pages_of, rescued_by_key, rows_of

FIRST = Path(__file__).parents[1] / "vaults" / "format1" / "vault"


@pytest.mark.parametrize("part", range(4))
def test_any_damaged_page_of_the_first_vault_costs_no_record(part: int, tmp_path: Path) -> None:
    hurt = tmp_path / "vault"
    shutil.copytree(FIRST, hurt)
    vault = Vault.open(hurt, PASSPHRASE, read_only=True)
    key, expected = vault.vault_key(), rows_of(vault)
    vault.lock()
    for rows in expected.values():
        for row in rows.values():
            row.pop("rowid", None)
    sound = (hurt / DATABASE).read_bytes()
    for number in range(1 + part, pages_of(hurt) + 1, 4):
        flip_page(hurt, number)
        rescued = rescued_by_key(hurt, key)
        assert rescued.readable is not None
        assert rescued.readable.records == expected, number
        assert {loss.fate for loss in rescued.readable.losses} <= {Fate.RESTORED}
        rescued.close()
        (hurt / DATABASE).write_bytes(sound)
