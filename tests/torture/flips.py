"""Every byte of a small vault changed in turn: it is refused, or named by the examination; never taken for sound."""

from __future__ import annotations

import contextlib
import random
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from archive.database_errors import plain_errors
from archive.errors import DatabaseDamaged
from archive.examination import examine
from archive.findings import Verdict
from archive.model.catalogue import RECORD_TYPES
from archive.raw_connection import connect
from archive.vault import DATABASE, Vault
from crypto.derivation import Purpose, derive_key
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
        self._key = derive_key(vault.vault_key().to_seed(), Purpose.DATABASE)
        self._page_size = int(vault.database.column("PRAGMA page_size")[0])
        vault.lock()
        self._statements = dict(self._reading())

    def _reading(self) -> Iterator[tuple[int, str]]:
        """For each page of the database the statement that asks for it: found by damaging it."""
        with closing(connect(self._copy / DATABASE, self._key, read_only=True)) as connection:
            roots = [
                (int(row["rootpage"]), _asking(row["type"], row["name"], row["tbl_name"], row["sql"] or ""))
                for row in connection.execute("SELECT * FROM sqlite_master WHERE rootpage > 0")
            ]
        for page in range(1, len(self._whole[DATABASE]) // self._page_size + 1):
            # Most pages are the root of something; the rest hangs below one, often the one before.
            near = [statement for _, statement in sorted(roots, key=lambda root: abs(root[0] - page))]
            with self._done(Flip(DATABASE, (page - 1) * self._page_size + self._page_size // 2, 1)):
                yield from ((page, statement) for statement in islice(filter(self._refused, near), 1))

    def quickly_noticed(self, flip: Flip) -> str:
        """``noticed``, where a page of the database that cannot be read any more is enough: it is neither taken for
        sound nor read otherwise. The examination asks for every page.

        Raises ``Broken`` as that.
        """
        statement = self._statements.get(flip.offset // self._page_size + 1) if flip.file == DATABASE else None
        if statement is not None:
            with self._done(flip):
                if self._refused(statement):
                    return "page refused"
        return self.noticed(flip)

    def _refused(self, statement: str) -> bool:
        path = self._copy / DATABASE
        try:
            with plain_errors(), closing(connect(path, self._key, read_only=True)) as connection:
                connection.execute(statement).fetchall()
        except DatabaseDamaged:
            return True
        return False

    @contextlib.contextmanager
    def _done(self, flip: Flip) -> Iterator[None]:
        """The change lasts for the block."""
        whole = self._whole[flip.file][flip.offset]
        with (self._copy / flip.file).open("r+b", buffering=0) as file:
            file.seek(flip.offset)
            file.write(bytes([whole ^ flip.bits]))
            try:
                yield
            finally:
                file.seek(flip.offset)
                file.write(bytes([whole]))

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
        with self._done(flip):
            try:
                return self._look(flip)
            except CodedError as error:
                return error.code

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


def _asking(kind: str, name: str, table: str, sql: str) -> str:
    """A statement that reads a table or an index."""
    if kind == "table":
        return f'PRAGMA integrity_check("{name}")'
    _, where, part = sql.partition(" WHERE ")
    return f'SELECT rowid FROM "{table}" INDEXED BY "{name}"{where}{part}'  # noqa: S608 - names out of the schema
