"""``demo`` once for all, and ``verify`` on what it made: whole, altered, strange."""

from __future__ import annotations

import re
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import snapshot
from tests.ui.cli.conftest import PASSPHRASE, Demonstration
from tests.ui.cli.programs import assert_plain_failure, call, program

Secret = Callable[[str], int]


def fingerprint(demonstration: Demonstration) -> str:
    """The fingerprint that the demonstration says to compare."""
    found = re.search(r"SHA256:[A-Za-z0-9+/]{43}$", demonstration.outcome.out, re.MULTILINE)
    assert found is not None
    return found.group()


def authority(demonstration: Demonstration) -> str:
    """The authority of the demonstration's dossier."""
    found = re.search(r"\b[0-9a-f]{64}\b", demonstration.outcome.out)
    assert found is not None
    return found.group()


def test_the_demonstration_does_the_whole_job(demonstration: Demonstration) -> None:
    assert (demonstration.outcome.code, demonstration.outcome.err) == (0, "")
    made = {path.name for path in demonstration.folder.iterdir()}
    assert made == {"vault", "dossier.pdf", "hand-off.age", "partner-key.txt"}
    assert demonstration.outcome.out.count("All in all: proven.") == 3
    for path in demonstration.folder.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_the_demonstration_refuses_a_folder_with_something_in_it(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_bytes(b"mine")
    assert_plain_failure(call("demo", tmp_path), 1)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_whole_vault_is_proven_and_not_touched(demonstration: Demonstration, passphrase: Secret) -> None:
    before = snapshot(demonstration.folder / "vault")
    descriptor = passphrase(demonstration.printed_passphrase)
    checked = call("verify", "--passphrase-fd", descriptor, demonstration.folder / "vault")
    assert (checked.code, checked.err) == (0, "")
    verdicts = [line.partition(":")[0] for line in checked.out.splitlines() if line][:-1]
    assert verdicts
    assert set(verdicts) == {"proven"}
    assert snapshot(demonstration.folder / "vault") == before


def test_a_vault_with_a_strange_file_is_not_proven(vault: Path, passphrase: Secret) -> None:
    (vault / "hello\nproven: everything\x1b[2J.txt").write_bytes(b"x")
    checked = call("verify", "--passphrase-fd", passphrase(PASSPHRASE), vault)
    assert checked.code == 2
    assert "\x1b" not in checked.out
    assert not re.search(r"^proven: everything", checked.out, re.MULTILINE)
    assert re.search(r"^not proven: .*hello", checked.out, re.MULTILINE)


def test_a_vault_with_a_changed_sealed_file_is_broken(
    demonstration: Demonstration, tmp_path: Path, passphrase: Secret
) -> None:
    vault = Path(shutil.copytree(demonstration.folder / "vault", tmp_path / "vault"))
    files = sorted(path for path in (vault / "objects").rglob("*") if path.is_file())
    content = bytearray(files[0].read_bytes())
    content[-20] ^= 1
    files[0].write_bytes(content)
    files[1].unlink()
    descriptor = passphrase(demonstration.printed_passphrase)
    checked = call("verify", "--passphrase-fd", descriptor, vault)
    assert checked.code == 1
    assert len(re.findall(r"^broken: ", checked.out, re.MULTILINE)) == 2
    assert "All in all: broken." in checked.out
    assert checked.err == ""


def test_a_package_is_proven_with_key_and_fingerprint(demonstration: Demonstration) -> None:
    package, key = demonstration.folder / "hand-off.age", demonstration.folder / "partner-key.txt"
    checked = program("verify", "-i", key, "--fingerprint", fingerprint(demonstration), package)
    assert (checked.code, checked.err) == (0, "")
    assert "All in all: proven." in checked.out


@pytest.mark.parametrize("given", ["no key", "another key", "no fingerprint", "another fingerprint"])
def test_a_package_is_not_proven_without_what_it_takes(
    demonstration: Demonstration, tmp_path: Path, given: str
) -> None:
    options: list[object] = ["-i", demonstration.folder / "partner-key.txt"]
    if given == "no key":
        options = []
    if given == "another key":
        assert call("keygen", "-o", tmp_path / "other.txt").code == 0
        options = ["-i", tmp_path / "other.txt"]
    if given == "another fingerprint":
        options += ["--fingerprint", "SHA256:" + "A" * 43]
    checked = call("verify", *options, demonstration.folder / "hand-off.age")
    assert (checked.code, checked.err) == (2, "")
    assert re.search(r"^not proven: ", checked.out, re.MULTILINE)
    assert not re.search(r"^broken: ", checked.out, re.MULTILINE)


def test_an_altered_package_is_broken(demonstration: Demonstration, tmp_path: Path) -> None:
    content = (demonstration.folder / "hand-off.age").read_bytes()
    altered = tmp_path / "hand-off.age"
    half = len(content) // 2
    for change in (content[:half], content + b"x", content[:half] + bytes([content[half] ^ 1]) + content[half + 1 :]):
        altered.write_bytes(change)
        checked = call("verify", "-i", demonstration.folder / "partner-key.txt", altered)
        assert (checked.code, checked.err) == (1, "")
        assert re.search(r"^broken: ", checked.out, re.MULTILINE)


def test_a_dossier_is_proven_not_proven_or_broken(demonstration: Demonstration, tmp_path: Path) -> None:
    dossier = demonstration.folder / "dossier.pdf"
    assert call("verify", "--fingerprint", authority(demonstration), dossier).code == 0
    assert call("verify", dossier).code == 2
    content = bytearray(dossier.read_bytes())
    content[len(content) // 3] ^= 1
    (tmp_path / "altered.pdf").write_bytes(content)
    broken = call("verify", "--fingerprint", authority(demonstration), tmp_path / "altered.pdf")
    assert (broken.code, broken.err) == (1, "")


@pytest.mark.parametrize("content", [None, b"", b"just words", b"\x00" * 4096])
def test_what_is_none_of_these_is_refused(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "thing").write_bytes(content)
    assert_plain_failure(call("verify", tmp_path / "thing"), 1)


@pytest.mark.parametrize("name", ["x.pdf", "x.age", "x.tar"])
def test_a_name_alone_makes_nothing_proven(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"nothing of the kind")
    checked = call("verify", tmp_path / name)
    assert (checked.code, checked.err) == (1, "")
    assert checked.out.startswith("broken: ")


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_the_verdicts_speak_other_languages(demonstration: Demonstration, language: str) -> None:
    checked = call("--language", language, "verify", demonstration.folder / "dossier.pdf")
    assert checked.code == 2
    assert {"ru": "не доказано: ", "kk": "дәлелденбеді: "}[language] in checked.out
    assert "proven" not in checked.out


def test_what_the_demonstration_prints_opens_the_package(demonstration: Demonstration, tmp_path: Path) -> None:
    done = program("unseal", "-i", demonstration.folder / "partner-key.txt", demonstration.folder / "hand-off.age")
    assert done.code == 0
    (tmp_path / "package.tar").write_bytes(done.data)
    fingerprints = ("--fingerprint", fingerprint(demonstration))
    assert call("verify", *fingerprints, tmp_path / "package.tar").code == 0
