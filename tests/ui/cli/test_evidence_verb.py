"""``evidence``: by codes, with names only where they are asked for; checked, handed over, got back and reported."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.model.fields import Sensitivity
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind
from archive.vocabulary.evidence import EvidenceKind, Held
from tests.archive import every_harm
from tests.conftest import snapshot
from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import Outcome, assert_plain_failure, call

Ask = Callable[..., Outcome]
TITLE, FILE, WHO = "Aiman at the gate", "aiman-phone.jpg", "the man with the lantern"


@pytest.fixture(scope="module")
def evidence_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A locked vault: a photo and a second one of the same content, a letter without file, one that is protected."""
    folder = tmp_path_factory.mktemp("evidence") / "vault"
    vault = Vault.create(folder, PASSPHRASE, work_factor=MINIMUM_WORK_FACTOR)
    case = vault.cases.open("The gate", CaseKind.ASSEMBLY)
    vault.people.add("Expert")
    photo = vault.evidence.add(TITLE, EvidenceKind.PHOTO)
    same = vault.evidence.add("The same again", EvidenceKind.PHOTO)
    vault.evidence.add("A letter", EvidenceKind.LETTER, held=Held.MENTIONED_ONLY)
    hidden = vault.evidence.add("Never told", EvidenceKind.PHOTO, sensitivity=Sensitivity.VAULT_ONLY)
    for item, content in ((photo, b"\xff\xd8\xff one"), (same, b"\xff\xd8\xff one"), (hidden, b"\xff\xd8\xff two")):
        vault.intake.take_in_bytes(content, FILE, item.id)
    vault.cases.add(case.id, photo)
    vault.lock()
    return folder


@pytest.fixture
def folder(evidence_template: Path, tmp_path: Path) -> Path:
    """A vault of this test's own."""
    shutil.copytree(evidence_template, tmp_path / "vault")
    return tmp_path / "vault"


@pytest.fixture
def ask(folder: Path, passphrase: Callable[[str], int]) -> Ask:
    """``ask(action, …)``."""
    return lambda *words: call("evidence", folder, *words, "--passphrase-fd", passphrase(PASSPHRASE))


def rows(outcome: Outcome) -> Any:
    """The answer as another program reads it."""
    assert (outcome.code, outcome.err) == (0, "")
    return json.loads(outcome.out)


def listed(ask: Ask, *words: object) -> list[str]:
    return [row["record"] for row in rows(ask("list", "--json", *words))]


def sealed(folder: Path, ask: Ask, code: str) -> Path:
    vault_files = {path.stem: path for path in (folder / "objects").rglob("*.age")}
    vault = Vault.open(folder, PASSPHRASE, read_only=True)
    try:
        item = next(one for one in vault.evidence.all() if one.code == code)
        return vault_files[vault.evidence.files(item)[0].object_id]
    finally:
        vault.lock()


def test_the_list_asks_of_files_and_names_nothing(ask: Ask) -> None:
    assert listed(ask) == ["E-0001", "E-0002", "E-0003", "E-0004"]
    assert listed(ask, "--case", "C-0001") == ["E-0001"]
    assert listed(ask, "--kind", "photo") == ["E-0001", "E-0002"]  # what is protected is found by its code alone
    assert listed(ask, "--held", "mentioned_only") == ["E-0003"]
    assert listed(ask, "--type", "image/") == ["E-0001", "E-0002"]
    assert listed(ask, "--without-file") == ["E-0003"]
    assert listed(ask, "--with-file") == ["E-0001", "E-0002", "E-0004"]
    assert listed(ask, "--duplicates") == ["E-0001", "E-0002"]
    assert listed(ask, "--checked-before", "2100-01-01") == ["E-0001", "E-0002", "E-0004"]
    found = ask("list")
    assert "Found: 4" in found.out
    assert not [words for words in (TITLE, FILE, "Never told") if words in found.out]
    named = ask("list", "--names").out
    assert TITLE in named
    assert "Never told" not in named


def test_one_item_is_shown_with_its_files(ask: Ask) -> None:
    shown = ask("show", "e-0001")
    assert (shown.code, shown.err) == (0, "")
    assert "image/jpeg" in shown.out
    assert "E-0002" in shown.out
    assert FILE not in shown.out
    assert FILE in ask("show", "E-0001", "--names").out
    assert_plain_failure(ask("show", "E-0099"), 1)
    assert_plain_failure(ask("show", "P-0001"), 1)


def test_a_check_says_by_its_code_what_came_of_it(ask: Ask, folder: Path) -> None:
    whole = ask("check", "--all")
    assert (whole.code, whole.out.splitlines()[-1]) == (0, "Files compared: 3. Not what was taken in: 0")
    assert listed(ask, "--checked-before", "2000-01-01") == []
    assert ask("check", "--older-than", "30").out.splitlines()[-1].startswith("Files compared: 0")
    sealed(folder, ask, "E-0001").write_bytes(b"x")
    one = ask("check", "E-0001", "E-0002")
    assert one.code == 1
    assert "E-0001: its sealed file is damaged" in one.out
    assert "E-0002:" not in one.out
    told = ask("check", "--all", "--json")
    assert told.code == 1
    found = json.loads(told.out)
    assert [(fault["record"], fault["fault"]) for fault in found["faults"]] == [("E-0001", "damaged")]
    assert found["whole"] is True


def test_what_belongs_to_nothing_is_not_proven(ask: Ask, folder: Path) -> None:
    (folder / "objects" / "Thumbs.db").write_bytes(b"x")
    found = ask("check", "--all")
    assert found.code == 2
    assert "objects/Thumbs.db" in found.out


def test_a_check_of_nothing_is_refused(ask: Ask) -> None:
    assert_plain_failure(ask("check"), 1)
    assert_plain_failure(ask("check", "E-0077"), 1)


def test_how_often_it_is_due_is_kept(ask: Ask, folder: Path, passphrase: Callable[[str], int]) -> None:
    assert "every month" in ask("check", "--every", "month").out
    due = call("today", folder, "--json", "--passphrase-fd", passphrase(PASSPHRASE))
    assert [row["due_kind"] for row in rows(due)] == ["evidence_check"]


def test_what_is_handed_over_comes_back_by_its_line(ask: Ask) -> None:
    given = ask(
        *("hand-over", "E-0001", "--to", "expert", "--what", "exact_copy", "--file", 1, "--on", "stick"),
        *("--day", "5 March 2026", "--person", "P-0001", "--who", WHO),
    )
    assert (given.code, given.err) == (0, "")
    assert WHO not in given.out
    number = given.out.split("entry ")[1].split(".")[0]
    assert f"expert) since 2026-03-05, entry {number}" in ask("show", "E-0001").out
    assert_plain_failure(ask("return", "E-0001", "--how", "unchanged", "--day", "6 March 2026", "--line", 1), 1)
    back = ask("return", "E-0001", "--how", "unchanged", "--day", "6 March 2026", "--line", number)
    assert (back.code, back.out.strip()) == (0, "E-0001: written down. Still with others: 0")
    assert "With others" not in ask("show", "E-0001").out
    assert_plain_failure(ask("return", "E-0001", "--how", "lost", "--day", "6 March 2026"), 1)
    told = ask("custody", "E-0001")
    assert WHO in told.out
    assert FILE in told.out
    reduced = ask("custody", "E-0001", "--reduced", "--report-language", "ru").out
    assert "эксперт" in reduced
    assert not [words for words in (WHO, FILE, TITLE, "P-0001") if words in reduced]


def test_a_report_is_written_as_a_pdf_and_never_over_another(ask: Ask, tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    made = ask("custody", "--case", "C-0001", "--reduced", "--pdf", target)
    assert (made.code, made.err) == (0, "")
    assert target.read_bytes().startswith(b"%PDF")
    before = snapshot(tmp_path)[target.name]
    assert_plain_failure(ask("custody", "E-0001", "--pdf", target), 1)
    assert snapshot(tmp_path)[target.name] == before
    assert_plain_failure(ask("custody", "E-0004", "--reduced"), 1)
    assert_plain_failure(ask("custody"), 1)


def test_a_second_fingerprint_is_kept_once_with_its_cost_said_first(ask: Ask, folder: Path) -> None:
    first, second = listed(ask, "--with-file")[:2]
    said = ask("hash", first, "--dry-run")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("blake2b: 1 files without it")

    def shown(code: str) -> Any:
        (row,) = json.loads(ask("show", code, "--json").out.splitlines()[-1])
        return row["second_hash"]

    assert shown(first) == []
    (told,) = rows(ask("hash", first, "--kind", "sha512", "--json"))
    assert shown(first) == [told["second_hash"]]
    assert told["record"] == first
    assert told["second_hash"].startswith("sha512:")
    again = ask("hash", first, "--kind", "sha512").out
    assert again.splitlines()[-1].startswith("Fingerprints written into the journal: 0")
    assert "sha512:" in ask("custody", first).out, "the report says it beside SHA-256"
    sealed(folder, ask, second).write_bytes(b"nothing")
    broken = ask("hash", "--all")
    assert broken.code == 1
    assert f"{second}: given no fingerprint" in broken.err
    assert shown(second) == []
    assert_plain_failure(ask("hash"), 1)


def test_every_harm_at_once_is_named_and_nothing_else_is_touched(
    tmp_path: Path, passphrase: Callable[[str], int]
) -> None:
    folder = tmp_path / "harmed"
    vault = Vault.create(folder, PASSPHRASE, work_factor=MINIMUM_WORK_FACTOR)
    paths = every_harm.taken_in(vault)
    vault.lock()
    every_harm.harm(paths)
    lying = snapshot(folder / "objects")
    told = call("evidence", folder, "check", "--all", "--json", "--passphrase-fd", passphrase(PASSPHRASE))
    assert told.code == 1
    found = json.loads(told.out)
    assert {fault["record"]: (fault["fault"], fault["holds"]) for fault in found["faults"]} == {
        "E-0001": ("damaged", []),
        "E-0002": ("damaged", []),
        "E-0003": ("swapped", ["E-0004"]),
        "E-0004": ("swapped", ["E-0003"]),
        "E-0005": ("missing", []),
    }
    (twice,) = found["foreign"]
    assert every_harm.DUPLICATE in json.dumps(twice)
    assert "E-0006" in json.dumps(twice)
    assert "E-0007" not in told.out
    assert (found["files"], found["whole"]) == (every_harm.COUNT, True)
    assert snapshot(folder / "objects") == lying
