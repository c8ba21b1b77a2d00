"""Every byte of a small vault changed in turn: it is refused, or named by the examination; never taken for sound."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from archive.examination import examine
from archive.findings import Verdict
from archive.model.catalogue import RECORD_TYPES
from archive.vault import Vault
from crypto.errors import CodedError
from tests.archive.open_vaults import fill
from tests.torture.killing import little_work
from tests.torture.operations import LITTLE_WORK, digest_of
from tests.torture.proof import Broken
from tests.torture.scripts import PASSPHRASE

PATTERNS = (0x01, 0x80, 0xFF)
"""Bits that are turned over."""


@dataclass(frozen=True)
class Flip:
    """One byte of one file, and the bits in it."""

    file: str
    offset: int
    bits: int


def small_vault(folder: Path) -> Path:
    """A locked vault with one record of every type and one file; where it lies."""
    with little_work():
        vault = Vault.create(folder / "vault", PASSPHRASE, work_factor=LITTLE_WORK)
    fill(vault)
    vault.lock()
    return folder / "vault"


def contents(vault: Vault) -> dict[str, str]:
    """What every record holds."""
    return {
        f"{entity}:{record_id}": digest_of(vault.ledger.get(kind, record_id))
        for entity, kind in RECORD_TYPES.items()
        for record_id in vault.database.column(f'SELECT id FROM "{entity}"')  # noqa: S608 - declared names
    }


class Flipper:
    """Changes one byte at a time in a copy of a vault, and looks whether anybody would notice."""

    def __init__(self, sound: Path, copy: Path) -> None:
        shutil.copytree(sound, copy)
        self._copy = copy
        self._whole = {
            str(path.relative_to(copy)): path.read_bytes() for path in sorted(copy.rglob("*")) if path.is_file()
        }
        vault = Vault.open(copy, PASSPHRASE, read_only=True)
        self._contents = contents(vault)
        vault.lock()

    def every(self, patterns: tuple[int, ...] = PATTERNS) -> Iterator[Flip]:
        """Every byte of every file, with every pattern."""
        for file, data in self._whole.items():
            for offset in range(len(data)):
                for bits in patterns:
                    yield Flip(file, offset, bits)

    def sample(self, each: int, seed: int) -> Iterator[Flip]:
        """Some of every file: its beginning, its end, and places by chance, spread evenly."""
        chance = random.Random(seed)
        for file, data in self._whole.items():
            if not data:
                continue
            places = {0, len(data) - 1} | {
                min(len(data) - 1, int((number + chance.random()) * len(data) / each)) for number in range(each)
            }
            for offset in sorted(places):
                yield Flip(file, offset, chance.choice(PATTERNS))

    def noticed(self, flip: Flip) -> str:
        """By what the change is noticed: the code of an error, or what the examination names.

        Raises:
            Broken: it is not noticed, or something else is read than was written.
        """
        path = self._copy / flip.file
        data = bytearray(self._whole[flip.file])
        data[flip.offset] ^= flip.bits
        path.write_bytes(data)
        try:
            return self._look(flip)
        except CodedError as error:
            return error.code
        finally:
            path.write_bytes(self._whole[flip.file])

    def _look(self, flip: Flip) -> str:
        vault = Vault.open(self._copy, PASSPHRASE, read_only=True)
        try:
            named = [finding.what for finding in examine(vault) if finding.verdict is Verdict.BROKEN]
            if not named:
                raise Broken(f"not noticed: {flip}")
            found = contents(vault)
            if found != self._contents:
                raise Broken(f"read otherwise than written, though named {named}: {flip}")
            return named[0]
        finally:
            vault.lock()
