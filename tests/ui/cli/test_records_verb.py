"""``records``: as a file, out of a file, and one by one."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.model.events import Event
from archive.vault import Vault
from tests.archive.interchange.files import file_of, person
from tests.conftest import snapshot
from tests.ui.cli.conftest import PASSPHRASE, Keys
from tests.ui.cli.programs import Outcome, program

Secret = Callable[[str], int]


def records(vault: Path, passphrase: Secret, *arguments: object, given: str = "") -> Outcome:
    """The verb as a program of its own, with words on its standard input."""
    number = passphrase(PASSPHRASE)
    return program("records", vault, *arguments, "--passphrase-fd", number, pass_fds=(number,), given=given.encode())


def assert_told(outcome: Outcome) -> None:
    """It failed with one sentence on the error output."""
    assert len(outcome.err.splitlines()) == 1, outcome.err
    assert "Traceback" not in outcome.err
    assert "{" not in outcome.err


def test_a_file_in_the_clear_is_written_only_after_the_word(vault: Path, tmp_path: Path, passphrase: Secret) -> None:
    target = tmp_path / "records.jsonl"
    refused = records(vault, passphrase, "export", "-o", target, given="yes\n")
    assert refused.code == 1
    assert not target.exists()
    assert "Not confirmed" in refused.out
    done = records(vault, passphrase, "export", "-o", target, given="write\n")
    assert (done.code, done.err) == (0, "")
    assert "can read it" in done.out
    assert "for your own hands" in done.out
    kinds = [json.loads(line).get("kind") for line in target.read_bytes().splitlines()]
    assert kinds == [None, "case_file", "case_member", "person", "name_form", None]
    again = records(vault, passphrase, "export", "-o", target, given="write\n")
    assert again.code == 1
    assert_told(again)


def test_a_sealed_file_comes_back_into_another_vault(
    vault: Path, tmp_path: Path, passphrase: Secret, keys: Keys
) -> None:
    target = tmp_path / "records.age"
    done = records(vault, passphrase, "export", "-o", target, "--case", "C-0001", "--to", keys.recipient)
    assert (done.code, done.err) == (0, "")
    assert "Самалов".encode() not in target.read_bytes()
    other = tmp_path / "other"
    made = Vault.create(other, PASSPHRASE, work_factor=17)
    made.people.add("Somebody else")
    made.lock()
    looked = records(other, passphrase, "import", target, "--key", keys.file, "--check")
    assert (looked.code, looked.err) == (0, "")
    assert "would be added: 4" in looked.out
    brought = records(other, passphrase, "import", target, "--key", keys.file)
    assert (brought.code, brought.err) == (0, "")
    assert "P-0001 is taken here and becomes P-0002" in brought.out
    again = records(other, passphrase, "import", target, "--key", keys.file)
    assert "saying the same: 4" in again.out
    closed = records(other, passphrase, "import", target)
    assert closed.code == 1
    assert_told(closed)


def test_sources_are_written_only_when_they_are_asked_for_and_confirmed(
    vault: Path, tmp_path: Path, passphrase: Secret, keys: Keys
) -> None:
    target = tmp_path / "sources.age"
    arguments = ("export", "-o", target, "--with-sources", "--to", keys.recipient)
    assert records(vault, passphrase, *arguments, given="\n").code == 1
    assert not target.exists()
    done = records(vault, passphrase, *arguments, given="write\n")
    assert done.code == 0
    assert "witnesses, contacts" in done.out


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_what_is_wrong_is_told_by_line_and_never_with_its_words(
    vault: Path, tmp_path: Path, passphrase: Secret, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", f"{language}.UTF-8")
    file = tmp_path / "f.jsonl"
    file.write_bytes(file_of([person("P-0007", sex="Aizhan"), person("P-0008", Aizhan="secret name")]))
    before = snapshot(vault)
    done = records(vault, passphrase, "import", file)
    assert done.code == 1
    assert_told(done)
    assert "secret name" not in done.out + done.err
    assert [word in done.out for word in ("[sex]", "[Aizhan]")] == [True, True]
    assert "2" in done.err
    assert snapshot(vault).keys() >= before.keys()
    opened = Vault.open(vault, PASSPHRASE, read_only=True)
    assert len(opened.people.all()) == 1
    opened.lock()


def test_records_are_added_and_changed_from_json(vault: Path, passphrase: Secret) -> None:
    fields = {"title": "Assembly", "kind": "assembly", "participants": {"text": "around 20", "least": 20, "most": 20,
              "comparison": "around"}}  # fmt: skip
    added = records(vault, passphrase, "add", "event", given=json.dumps(fields))
    assert (added.code, added.out.strip(), added.err) == (0, "Added: V-0001", "")
    changed = records(vault, passphrase, "amend", "v-0001", "--reason", "heard", given='{"outcome": "Dispersed"}')
    assert (changed.code, changed.err) == (0, "")
    opened = Vault.open(vault, PASSPHRASE, read_only=True)
    (event,) = opened.ledger.find(Event)
    assert (event.title, event.outcome, event.participants.least) == ("Assembly", "Dispersed", 20)
    opened.lock()


@pytest.mark.parametrize("given", ["", "[]", "{", '{"title": 7}', '{"shoe": "x"}', '{"code": "V-0009"}', "{}"])
def test_what_is_no_record_is_refused(vault: Path, passphrase: Secret, given: str) -> None:
    done = records(vault, passphrase, "add", "event", given=given)
    assert done.code == 1
    assert_told(done)


def test_tables_of_what_fits(vault: Path, tmp_path: Path, passphrase: Secret) -> None:
    asked = ("export", "--csv", "--where", "kind=assembly")
    target = tmp_path / "cases.zip"
    done = records(vault, passphrase, *asked, "-o", target, "--kind", "case_file", given="write\n")
    assert (done.code, done.err) == (0, "")
    with zipfile.ZipFile(target) as file:
        assert file.namelist() == ["case_file.csv"]
        assert b"The Lantern Street gathering" in file.read("case_file.csv")
    refused = records(vault, passphrase, *asked, "-o", tmp_path / "b.zip", given="write\n")
    assert (refused.code, refused.out) == (64, "")
    assert_told(refused)
