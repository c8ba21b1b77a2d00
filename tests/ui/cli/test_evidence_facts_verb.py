"""``evidence facts``, ``credentials``, ``capture`` and ``web`` in the terminal."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.vault import Vault
from tests.archive import captures_material, facts_material
from tests.archive.credentials_material import signed
from tests.conftest import snapshot
from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import Outcome, assert_plain_failure, call

Ask = Callable[..., Outcome]


@pytest.fixture(scope="module")
def facts_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A locked vault: a signed photo, the same changed afterwards, and a file that is damaged."""
    folder = tmp_path_factory.mktemp("facts") / "vault"
    vault = Vault.create(folder, PASSPHRASE, work_factor=MINIMUM_WORK_FACTOR)
    photo = signed(facts_material.picture())
    changed = bytearray(photo)
    changed[-50] ^= 1
    for content in (photo, bytes(changed), b"\xff\xd8\xff\xe1\x00\x10Exif\x00\x00junkjunk"):
        vault.intake.take_in_bytes(content, "a.jpg", vault.evidence.add("yard").id)
    vault.lock()
    return folder


@pytest.fixture
def folder(facts_template: Path, tmp_path: Path) -> Path:
    shutil.copytree(facts_template, tmp_path / "vault")
    return tmp_path / "vault"


@pytest.fixture
def ask(folder: Path, passphrase: Callable[[str], int]) -> Ask:
    """``ask(action, …)``."""
    return lambda *words: call("evidence", folder, *words, "--passphrase-fd", passphrase(PASSPHRASE))


def test_facts_are_told_by_code_and_all_are_read_once(ask: Ask) -> None:
    told = ask("facts", "E-0001")
    assert (told.code, told.err) == (0, "")
    assert "SN-123456" in told.out
    assert "number of a device" in told.out
    every = ask("facts", "--all")
    assert (every.code, every.out.splitlines()[-1]) == (2, "Read: 2. Could not be read: 1")
    assert ask("facts", "--all").out.splitlines()[-1] == "Read: 0. Could not be read: 0"
    rows = json.loads(ask("facts", "E-0001", "--json").out)
    (serial,) = [row for row in rows if row["said_name"] == "BodySerialNumber"]
    assert (serial["meaning"], serial["said_in"], serial["said_value"]) == ("serial", "exif", "SN-123456")
    damaged = ask("facts", "E-0003")
    assert damaged.code == 2
    assert "it is damaged" in damaged.out
    assert_plain_failure(ask("facts"), 1)
    assert_plain_failure(ask("facts", "E-0099"), 1)


def test_credentials_end_by_what_was_found(ask: Ask) -> None:
    whole = ask("credentials", "E-0001")
    assert whole.code == 0
    assert "signer trusted: no" in whole.out
    assert "Tegis K-7 Signer" in whole.out
    changed = ask("credentials", "E-0002", "--json")
    assert changed.code == 1
    assert json.loads(changed.out)[0]["intact"] is False


def test_a_capture_comes_in_and_its_archive_is_listed(ask: Ask, tmp_path: Path) -> None:
    outside = tmp_path / "post"
    outside.mkdir()
    (outside / "page.wacz").write_bytes(captures_material.wacz())
    (outside / "page.png").write_bytes(facts_material.picture("PNG"))
    (outside / "capture.json").write_text(json.dumps(captures_material.NOTES), encoding="utf-8")
    before = snapshot(outside)
    taken = ask("capture", outside, "--title", "A post", "--account", "@typed")
    assert (taken.code, taken.err) == (0, "")
    assert "E-0004: files taken in: 3" in taken.out
    assert snapshot(outside) == before
    listed = ask("web", "E-0004")
    assert listed.code == 0
    assert captures_material.URL in listed.out
    assert "Records: 2. Sums that do not come out: 0. Records without sums: 0" in listed.out
    assert "a signature, which is not checked here" in listed.out
    text = ask("web", "E-0004", "--record", "1")
    assert "Двор вечером, 5 марта" in text.out
    assert "alert(1)" not in text.out
    assert ask("web", "E-0004", "--record", "2").code == 2
    pages = json.loads(ask("web", "E-0004", "--pages", "--json").out)
    assert [(one["address"], one["page_title"]) for one in pages] == [(captures_material.URL, "Post")]
    assert_plain_failure(ask("web", "E-0004", "--take-over", "2", "--field", "url"), 1)
    assert_plain_failure(ask("web", "E-0004", "--take-over", "1"), 1)
    over = ask("web", "E-0004", "--take-over", "1", "--field", "words", "--field", "url")
    assert (over.code, over.err) == (0, "")
    assert "E-0004: taken over from the web archive: url, words." in over.out
    assert_plain_failure(ask("web", "E-0001"), 1)


def test_a_capture_that_is_none_takes_nothing_in(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert_plain_failure(ask("capture", tmp_path / "empty", "--title", "A post"), 1)
    rows = json.loads(ask("list", "--json").out)
    assert [row["record"] for row in rows] == ["E-0001", "E-0002", "E-0003"]
