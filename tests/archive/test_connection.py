"""The database file: what opens it, what does not, and all or nothing for every change."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from archive.connection import Database
from archive.errors import (
    ArchiveError,
    DatabaseDamaged,
    DatabaseMissing,
    StorageFailed,
    UncheckedChanges,
    VaultLocked,
    VaultReadOnly,
)
from archive.vault import DATABASE
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import database_key

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed database with one table of two rows."""
    path = tmp_path / DATABASE
    database = Database.create(path, KEY)
    with database.atomic() as connection:
        connection.execute("CREATE TABLE t (word TEXT) STRICT")
        connection.executemany("INSERT INTO t VALUES (?)", [("one",), ("two",)])
    database.close()
    return path


def words(database: Database) -> list[str]:
    return database.column("SELECT word FROM t ORDER BY rowid")


def add_and_fail(database: Database, word: str, error: BaseException) -> None:
    """A block that writes and then does not end well."""
    with database.atomic() as connection:
        connection.execute("INSERT INTO t VALUES (?)", (word,))
        with database.atomic():
            connection.execute("INSERT INTO t VALUES (?)", (f"inside {word}",))
        raise error


def opened(path: Path, *, read_only: bool = False) -> Database:
    return Database(path, KEY, read_only=read_only)


def test_opens_with_its_key(path: Path) -> None:
    database = opened(path)
    assert words(database) == ["one", "two"]
    database.close()


def test_only_its_owner_may_read_the_file(path: Path) -> None:
    database = opened(path)
    with database.atomic() as connection:
        connection.execute("INSERT INTO t VALUES ('three')")
    for file in path.parent.iterdir():
        assert file.stat().st_mode & 0o077 == 0, file.name
    database.close()


def test_another_key_does_not_open_it(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(DatabaseDamaged):
        Database(path, bytes(32), read_only=False)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [DATABASE]


def test_a_plain_database_does_not_open(tmp_path: Path) -> None:
    path = tmp_path / DATABASE
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE probe (word TEXT)")
    plain.execute("INSERT INTO probe VALUES ('strongroom')")
    plain.commit()
    plain.close()
    with pytest.raises(DatabaseDamaged):
        opened(path)


def test_a_missing_file_is_not_made_anew(tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissing):
        opened(tmp_path / DATABASE)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" * 300, b"\x00" * 8192])
def test_another_file_in_its_place_stays_as_it_is(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises((DatabaseDamaged, StorageFailed)):
        opened(path)
    assert path.read_bytes() == content


def test_a_file_cut_short_is_damaged(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:3000])
    with pytest.raises(DatabaseDamaged):
        opened(path)
    path.write_bytes(whole[:-4096])
    with pytest.raises(DatabaseDamaged):
        words(opened(path))


@pytest.mark.parametrize("place", [5, 100, 4000, 4090])
def test_a_flipped_byte_in_the_first_page_is_damage(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)
    with pytest.raises(DatabaseDamaged):
        opened(path)


def test_a_flipped_byte_elsewhere_is_damage_where_it_is_read(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    database = opened(path, read_only=True)
    with pytest.raises(DatabaseDamaged):
        words(database)
    database.close()


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit])
def test_a_block_that_fails_leaves_nothing(path: Path, error: type[BaseException]) -> None:
    database = opened(path)
    with pytest.raises(error):
        add_and_fail(database, "three", error())
    assert words(database) == ["one", "two"]
    with database.atomic() as connection:
        connection.execute("INSERT INTO t VALUES ('after')")
    assert words(database) == ["one", "two", "after"]
    database.close()


def test_an_inner_block_that_fails_takes_back_only_itself(path: Path) -> None:
    database = opened(path)
    with database.atomic() as connection:
        connection.execute("INSERT INTO t VALUES ('three')")
        with pytest.raises(KeyboardInterrupt):
            add_and_fail(database, "four", KeyboardInterrupt())
        with database.atomic():
            connection.execute("INSERT INTO t VALUES ('five')")
    assert words(database) == ["one", "two", "three", "five"]
    database.close()


def test_a_thread_sees_its_own_changes_and_others_only_what_is_committed(path: Path) -> None:
    database = opened(path)
    seen: list[list[str]] = []

    def look() -> None:
        seen.append(words(database))

    with database.atomic() as connection:
        connection.execute("INSERT INTO t VALUES ('three')")
        assert words(database) == ["one", "two", "three"]
        reader = threading.Thread(target=look)
        reader.start()
        reader.join()
    reader = threading.Thread(target=look)
    reader.start()
    reader.join()
    assert seen == [["one", "two"], ["one", "two", "three"]]
    database.close()


def test_two_threads_write_one_after_the_other(path: Path) -> None:
    database = opened(path)

    def write(name: str) -> None:
        for number in range(20):
            with database.atomic() as connection:
                connection.execute("INSERT INTO t VALUES (?)", (f"{name}{number}",))

    threads = [threading.Thread(target=write, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(words(database)) == 42
    database.close()


def test_a_reading_connection_writes_nothing(path: Path) -> None:
    database = opened(path, read_only=True)
    with pytest.raises(VaultReadOnly), database.atomic():
        pass
    with pytest.raises(Exception, match="medium_read_only"):
        database.rows("DELETE FROM t RETURNING word")
    database.close()
    writer = opened(path)
    with pytest.raises(Exception, match="medium_read_only"):
        writer.rows("DELETE FROM t RETURNING word")
    assert words(writer) == ["one", "two"]
    writer.close()


def test_after_closing_everything_raises(path: Path) -> None:
    database = opened(path)
    rest = database.iterate("SELECT word FROM t")
    assert next(rest)["word"] == "one"
    database.close()
    database.close()
    for use in (
        lambda: database.rows("SELECT 1"),
        lambda: database.row("SELECT 1"),
        lambda: database.column("SELECT 1"),
        lambda: next(database.iterate("SELECT 1")),
        lambda: next(rest),
        lambda: database.set_pragma("cache_size", 5),
        lambda: database.utils,
        lambda: database.atomic().__enter__(),
    ):
        with pytest.raises(VaultLocked):
            use()


def test_closing_while_other_threads_read_ends_them_and_nothing_else(path: Path) -> None:
    """In a process of its own: when this goes wrong, the interpreter itself falls."""
    done = subprocess.run(
        [sys.executable, "-c", CLOSE_UNDER_READERS, str(path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (0, "VaultLocked\n" * 3), done.stderr


CLOSE_UNDER_READERS = """
import pathlib, sys, threading, time
sys.path.insert(0, ".")
from archive.connection import Database

path = pathlib.Path(sys.argv[1])
key = bytes(range(32))
database = Database(path, key, read_only=False)
with database.atomic() as connection:
    connection.executemany("INSERT INTO t VALUES (?)", [("x" * 200,)] * 4000)

def read(outcomes):
    try:
        while True:
            for row in database.iterate("SELECT a.word FROM t a ORDER BY random()"):
                pass
            database.rows("SELECT count(*) FROM t")
    except Exception as error:
        outcomes.append(type(error).__name__)

for turn in range(20):
    outcomes = []
    threads = [threading.Thread(target=read, args=(outcomes,)) for _ in range(3)]
    for thread in threads:
        thread.start()
    time.sleep(0.02)
    database.close()
    for thread in threads:
        thread.join()
    if turn < 19:
        assert outcomes == ["VaultLocked"] * 3, outcomes
        database = Database(path, key, read_only=False)
print("\\n".join(outcomes))
"""


def test_closing_does_not_wait_for_a_long_question(path: Path) -> None:
    database = opened(path)
    errors: list[ArchiveError] = []

    def ask() -> None:
        try:
            database.rows("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")
        except ArchiveError as error:
            errors.append(error)

    asking = threading.Thread(target=ask)
    asking.start()
    time.sleep(0.2)
    started = time.monotonic()
    database.close()
    asking.join(10)
    assert time.monotonic() - started < 5
    assert [type(error) for error in errors] == [VaultLocked]


def test_closing_folds_the_log_into_the_file(path: Path) -> None:
    database = opened(path)
    with database.atomic() as connection:
        connection.execute("INSERT INTO t VALUES ('three')")
    assert path.with_name(f"{DATABASE}-wal").stat().st_size
    database.close()
    assert [file.name for file in path.parent.iterdir()] == [DATABASE]


def test_a_read_only_medium_with_unfolded_changes_is_said(path: Path) -> None:
    database = opened(path)
    with database.atomic() as connection:
        connection.execute("INSERT INTO t VALUES ('three')")
    with pytest.raises(UncheckedChanges):
        Database(path, KEY, read_only=True, immutable=True)
    database.close()
    immutable = Database(path, KEY, read_only=True, immutable=True)
    assert words(immutable) == ["one", "two", "three"]
    immutable.close()


def test_a_plugin_installed_beside_us_gets_no_hold_of_the_connection(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlite_utils.plugins import pm

    class Listener:
        def prepare_connection(self, conn: object) -> None:
            raise AssertionError("a plugin was given the connection")

    listener = Listener()
    pm.register(listener)
    try:
        opened(path).close()
    finally:
        pm.unregister(listener)


def test_the_settings_that_the_format_promises(folder: Path, key: HybridIdentity) -> None:
    database = Database(folder / DATABASE, database_key(key), read_only=False)
    pragmas = {
        name: database.utils.execute(f"PRAGMA {name}").fetchone()[0]
        for name in (
            "journal_mode",
            "synchronous",
            "temp_store",
            "foreign_keys",
            "secure_delete",
            "cipher_page_size",
            "cipher_hmac_algorithm",
            "cipher_kdf_algorithm",
            "kdf_iter",
            "trusted_schema",
        )
    }
    database.close()
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "temp_store": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "cipher_page_size": "4096",
        "cipher_hmac_algorithm": "HMAC_SHA512",
        "cipher_kdf_algorithm": "PBKDF2_HMAC_SHA512",
        "kdf_iter": "256000",
        "trusted_schema": 0,
    }


def test_a_copy_under_no_key_never_comes_to_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another thread may lock the vault between the last look and the first page of the copy."""
    database = Database.create(tmp_path / "records.db", KEY)
    database.column("SELECT word FROM probe")
    monkeypatch.setattr(database, "_alive", lambda: setattr(database, "_key", None))
    target = tmp_path / "copy.db"
    target.touch()
    with pytest.raises(VaultLocked):
        database.snapshot_into(target, lambda done, total: None)
    assert target.read_bytes() == b""
