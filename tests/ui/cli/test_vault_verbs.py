"""``intake``, ``search``, ``journal`` and ``export`` on a vault of the test's own."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from archive.dates import PartialDate
from archive.model.evidence import EvidenceItem
from archive.model.liberty import DetentionPeriod
from archive.vault import Vault
from archive.vocabulary.evidence import EvidenceKind
from archive.vocabulary.liberty import MeasureKind
from tests.conftest import snapshot
from tests.ui.cli.conftest import PASSPHRASE, Keys
from tests.ui.cli.programs import Outcome, assert_plain_failure, call, program

Secret = Callable[[str], int]
MADE_BY_LOCKING = {"records.db", "records.db-wal", "records.db-shm", "lock"}


def on_vault(verb: str, vault: Path, passphrase: Secret, *arguments: object) -> Outcome:
    """A verb with the vault's own passphrase."""
    return call(verb, "--passphrase-fd", passphrase(PASSPHRASE), vault, *arguments)


def items(vault: Path) -> list[EvidenceItem]:
    """The standing items of evidence."""
    opened = Vault.open(vault, PASSPHRASE, read_only=True)
    try:
        return opened.evidence.all()
    finally:
        opened.lock()


def sealed_files(vault: Path) -> set[str]:
    """What lies among the sealed files."""
    return set(snapshot(vault / "objects"))


def test_intake_says_code_and_hash_and_leaves_the_file(vault: Path, tmp_path: Path, passphrase: Secret) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    photo = outside / "yard.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0 not much of a picture")
    before = snapshot(outside)
    done = on_vault("intake", vault, passphrase, "--case", "C-0001", photo)
    assert (done.code, done.err) == (0, "")
    assert "E-0001: yard.jpg" in done.out
    assert hashlib.sha256(photo.read_bytes()).hexdigest() in done.out
    assert snapshot(outside) == before
    (item,) = items(vault)
    assert item.kind is EvidenceKind.PHOTO
    again = on_vault("intake", vault, passphrase, "--case", "C-0001", "--kind", "map", photo)
    assert again.code == 0
    assert "already in the vault as E-0001" in again.out


def test_intake_takes_hostile_names(
    vault: Path, tmp_path: Path, passphrase: Secret, hostile_names: tuple[str, ...]
) -> None:
    """Each is taken in, named on one line, and cannot steer the terminal or forge a line."""
    files = []
    for number, name in enumerate(hostile_names):
        file = tmp_path / "outside" / str(number) / name
        file.parent.mkdir(parents=True)
        file.write_bytes(str(number).encode())
        files.append(file)
    done = on_vault("intake", vault, passphrase, "--case", "C-0001", *files)
    assert (done.code, done.err) == (0, "")
    lines = done.out.split("\n")
    assert sum(line.startswith("E-") for line in lines) == len(files)
    assert len(lines) == len(files) + 4, "one of them says of itself that it is a program; and the counts"
    assert not {letter for letter in done.out if not letter.isprintable()} - {"\n"}
    assert len(items(vault)) == len(files)


@pytest.mark.parametrize("what", ["missing", "folder", "pipe", "inside"])
def test_a_refused_intake_keeps_nothing(vault: Path, tmp_path: Path, passphrase: Secret, what: str) -> None:
    path = {"inside": vault / "vault.json"}.get(what, tmp_path / what)
    if what == "folder":
        path.mkdir()
    if what == "pipe":
        os.mkfifo(path)
    before = sealed_files(vault)
    assert_plain_failure(on_vault("intake", vault, passphrase, "--case", "C-0001", path), 1)
    assert sealed_files(vault) == before
    assert items(vault) == []


def test_what_was_taken_in_before_a_refused_file_stays(vault: Path, tmp_path: Path, passphrase: Secret) -> None:
    (tmp_path / "first.txt").write_bytes(b"first")
    done = on_vault("intake", vault, passphrase, "--case", "C-0001", tmp_path / "first.txt", tmp_path / "gone")
    assert done.code == 1
    assert "E-0001: first.txt" in done.out
    assert "gone" in done.err
    assert [item.code for item in items(vault)] == ["E-0001"]


@pytest.mark.parametrize("verb", ["intake", "export"])
def test_a_case_that_is_not_there_is_refused(
    vault: Path, tmp_path: Path, passphrase: Secret, keys: Keys, verb: str
) -> None:
    rest: tuple[object, ...] = ("--case", "C-0999", tmp_path / "x")
    if verb == "export":
        rest = ("C-0999", "--use", "wgad", "--audience", "x", "-r", keys.recipient, "-o", tmp_path / "out.age")
    refused = on_vault(verb, vault, passphrase, *rest)
    assert_plain_failure(refused, 1)
    assert "case" in refused.err
    assert not (tmp_path / "out.age").exists()


@pytest.mark.parametrize("words", ["Самалов", "Samalov", "lantern"])
def test_search_names_records_and_never_their_words(vault: Path, passphrase: Secret, words: str) -> None:
    found = on_vault("search", vault, passphrase, words)
    assert (found.code, found.err) == (0, "")
    assert "P-0001" in found.out or "C-0001" in found.out
    assert "Бекет" not in found.out
    assert "Lantern" not in found.out


def test_search_without_a_hit_says_so(vault: Path, passphrase: Secret) -> None:
    found = on_vault("search", vault, passphrase, "zebra", "crossing")
    assert (found.code, found.out) == (0, "Found: 0\n")


@pytest.mark.parametrize("words", ['"', "*", "NEAR(", "a AND", "' OR 1=1 --", "-rf", "%"])
def test_search_words_are_only_words(vault: Path, passphrase: Secret, words: str) -> None:
    found = on_vault("search", vault, passphrase, "--", words)
    assert (found.code, found.err) == (0, "")


def test_the_journal_says_who_did_what_and_that_it_is_whole(vault: Path, passphrase: Secret) -> None:
    whole = on_vault("journal", vault, passphrase)
    assert (whole.code, whole.err) == (0, "")
    assert "case: added" in whole.out
    assert "person: added" in whole.out
    assert "The journal is whole." in whole.out
    assert "Самалов" not in whole.out
    one = on_vault("journal", vault, passphrase, "--newest", "1").out.splitlines()
    assert len(one) == 2
    assert one[0] in whole.out
    assert len(on_vault("journal", vault, passphrase, "--newest", "0").out.splitlines()) == 1


def test_the_journal_speaks_the_language_that_was_asked_for(vault: Path, passphrase: Secret) -> None:
    arguments = ("journal", "--passphrase-fd", passphrase(PASSPHRASE), vault)
    assert "іс: қосылды" in call("--language", "kk", *arguments).out


def test_an_export_goes_out_once(vault: Path, tmp_path: Path, passphrase: Secret, keys: Keys) -> None:
    target = tmp_path / "hand-off.age"
    order = ("C-0001", "--use", "partner_ngo", "--audience", "Meridian Desk", "-r", keys.recipient, "-o", target)
    made = on_vault("export", vault, passphrase, *order)
    assert (made.code, made.err) == (0, "")
    assert hashlib.sha256(target.read_bytes()).hexdigest() in made.out
    fingerprint = next(word for word in made.out.split() if word.startswith("SHA256:"))
    checked = call("verify", "-i", keys.file, "--fingerprint", fingerprint, target)
    assert (checked.code, checked.err) == (0, "")
    again = on_vault("export", vault, passphrase, *order)
    assert_plain_failure(again, 1)
    (out,) = [path.name for path in tmp_path.iterdir() if path.name.startswith("hand-off")]
    assert out == "hand-off.age"


@pytest.mark.parametrize(
    "change",
    [
        ("--use", "internal"),
        ("-r", "age1nonsense"),
        ("-o", "gone/out.age"),
        ("-o", "vault/out.age"),
    ],
)
def test_an_export_that_may_not_be_leaves_nothing(
    vault: Path, tmp_path: Path, passphrase: Secret, keys: Keys, change: tuple[str, str]
) -> None:
    options = {"--use": "wgad", "-r": keys.recipient, "-o": "out.age"} | dict([change])
    options["-o"] = str(tmp_path / options["-o"])
    before = {path: state for path, state in snapshot(tmp_path).items() if Path(path).name not in MADE_BY_LOCKING}
    rest = [word for pair in options.items() for word in pair]
    assert_plain_failure(on_vault("export", vault, passphrase, "C-0001", "--audience", "Meridian Desk", *rest), 1)
    after = {path: state for path, state in snapshot(tmp_path).items() if Path(path).name not in MADE_BY_LOCKING}
    assert after == before


def test_review_names_what_does_not_fit_and_never_its_words(vault: Path, passphrase: Secret) -> None:
    opened = Vault.open(vault, PASSPHRASE)
    person = opened.people.add("Zharqynqala")
    opened.records.add(
        DetentionPeriod, subject_entity=person.entity, subject_id=person.id, kind=MeasureKind.HOUSE_ARREST,
        limit=PartialDate.until(date(2022, 6, 12)),
    )  # fmt: skip
    opened.lock()
    told = on_vault("review", vault, passphrase)
    assert (told.code, told.err) == (0, "")
    assert f"D-0001, {person.code} (detention or restriction of liberty): the limit passed" in told.out
    assert told.out.endswith("Found: 1.\n")
    assert "Zharqynqala" not in told.out
    assert on_vault("review", vault, passphrase, "d-0001").out == told.out
    assert on_vault("review", vault, passphrase, "C-0001").out == "Found: 0.\n"
    assert_plain_failure(on_vault("review", vault, passphrase, "D-0002"), 1)
    waiting = on_vault("review", vault, passphrase, "--waiting")
    assert "D-0001 (detention or restriction of liberty): nobody but who typed it has read it" in waiting.out
    assert waiting.out.endswith("Found: 1.\n")
    assert on_vault("review", vault, passphrase, "C-0001", "--waiting").out == "Found: 0.\n"


@pytest.mark.parametrize("verb", [("intake", "--case", "C-0001", "x"), ("search", "x"), ("journal",), ("review",)])
def test_a_wrong_passphrase_opens_nothing(vault: Path, passphrase: Secret, verb: tuple[str, ...]) -> None:
    before = snapshot(vault)
    refused = call(verb[0], "--passphrase-fd", passphrase("a wrong guess entirely"), vault, *verb[1:])
    assert_plain_failure(refused, 1)
    assert "guess" not in refused.err
    assert {k: v for k, v in snapshot(vault).items() if k != "lock"} == {
        k: v for k, v in before.items() if k != "lock"
    }


@pytest.mark.parametrize("verb", [("intake", "--case", "C-0001", "x"), ("search", "x"), ("journal",), ("review",)])
def test_what_is_no_vault_is_refused_before_the_passphrase_is_asked_for(
    tmp_path: Path, verb: tuple[str, ...]
) -> None:
    for folder in (tmp_path, tmp_path / "gone"):
        refused = program(verb[0], folder, *verb[1:])
        assert_plain_failure(refused, 1)
        assert "no vault" in refused.err
    assert not list(tmp_path.iterdir())


def test_a_vault_that_is_in_use_can_be_read_and_not_written(vault: Path, tmp_path: Path, passphrase: Secret) -> None:
    (tmp_path / "note.txt").write_bytes(b"x")
    opened = Vault.open(vault, PASSPHRASE)
    try:
        assert "C-0001" in on_vault("search", vault, passphrase, "lantern").out
        busy = on_vault("intake", vault, passphrase, "--case", "C-0001", tmp_path / "note.txt")
    finally:
        opened.lock()
    assert_plain_failure(busy, 1)
    assert "another window or program" in busy.err
    assert items(vault) == []
