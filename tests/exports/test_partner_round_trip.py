"""A partner abroad, with stock tools only: what READ-ME says, step by step, and no line of ours."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from crypto.age.recipients import parse_recipient
from exports.making import make_export
from tests.exports.case_in_vault import Sample

pytestmark = pytest.mark.peer
TOOLS = ("age", "age-keygen", "tar", "sha256sum", "ssh-keygen", "pdfsig", "pdftotext")


def run(*command: str, cwd: Path, stdin: bytes = b"") -> str:
    """The output of a program that must succeed."""
    done = subprocess.run(command, cwd=cwd, input=stdin, capture_output=True, check=False)
    assert done.returncode == 0, (command[0], done.stderr.decode())
    return (done.stdout + done.stderr).decode()


@pytest.fixture(scope="module")
def unpacked(sample: Sample, tmp_path_factory: pytest.TempPathFactory) -> Path:
    for tool in TOOLS:
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    folder = tmp_path_factory.mktemp("partner")
    printed = run("age-keygen", "-o", "key.txt", cwd=folder)
    found = re.search(r"age1[a-z0-9]+", printed)
    assert found is not None
    parse_recipient(found[0])
    made = make_export(sample.vault, sample.spec(found[0], language="ru"), folder / "package.age")
    run("age", "--decrypt", "-i", "key.txt", "-o", "package.tar", "package.age", cwd=folder)
    assert run("tar", "-xf", "package.tar", cwd=folder) == ""
    return folder / made.export.code


def test_the_signature_is_good(sample: Sample, unpacked: Path) -> None:
    signed = (unpacked / "tagmanifest-sha256.txt").read_bytes()
    said = run(
        "ssh-keygen", "-Y", "verify", "-f", "allowed_signers", "-I", "strongroom", "-n", "strongroom-package",
        "-s", "tagmanifest-sha256.txt.sig", cwd=unpacked, stdin=signed,
    )  # fmt: skip
    assert said.startswith('Good "strongroom-package" signature')
    fingerprint = sample.vault.signers.signing_key.public().fingerprint()
    assert fingerprint in said
    for note in ("READ-ME.en.txt", "READ-ME.ru.txt", "READ-ME.kk.txt"):
        assert fingerprint in (unpacked / note).read_text(encoding="utf-8")


def test_a_changed_list_is_refused(unpacked: Path) -> None:
    signed = (unpacked / "tagmanifest-sha256.txt").read_bytes()
    with pytest.raises(AssertionError):
        run(
            "ssh-keygen", "-Y", "verify", "-f", "allowed_signers", "-I", "strongroom", "-n", "strongroom-package",
            "-s", "tagmanifest-sha256.txt.sig", cwd=unpacked, stdin=signed + b"\n",
        )  # fmt: skip


def test_every_file_is_listed_and_fits(unpacked: Path) -> None:
    lines = []
    for name in ("tagmanifest-sha256.txt", "manifest-sha256.txt"):
        lines += run("sha256sum", "--check", "--strict", name, cwd=unpacked).splitlines()
    assert all(line.endswith(": OK") for line in lines)
    listed = {line.removesuffix(": OK") for line in lines}
    there = {str(path.relative_to(unpacked)) for path in unpacked.rglob("*") if path.is_file()}
    assert there - listed == {"tagmanifest-sha256.txt", "tagmanifest-sha256.txt.sig"}


def test_the_dossier_is_signed_as_a_whole(unpacked: Path) -> None:
    said = run("pdfsig", "-nocert", "data/dossier.pdf", cwd=unpacked)
    assert "Signature is Valid" in said
    assert "Total document signed" in said


def test_the_printed_fingerprint_is_that_of_the_contents(unpacked: Path) -> None:
    printed = run("pdftotext", "-layout", "data/dossier.pdf", "-", cwd=unpacked)
    digest = hashlib.sha256((unpacked / "data/dossier-content.json").read_bytes()).hexdigest()
    assert " ".join(digest[at : at + 4] for at in range(0, 16, 4)) in " ".join(printed.split())


def test_the_exhibits_are_the_printed_ones(unpacked: Path) -> None:
    records = json.loads((unpacked / "data/records.json").read_text(encoding="utf-8"))
    attached = [one["attached"] for one in records["exhibits"] if one["attached"]]
    assert attached
    for one in attached:
        data = (unpacked / one["path"]).read_bytes()
        assert (hashlib.sha256(data).hexdigest(), len(data)) == (one["sha256"], one["size"])


def test_the_note_for_the_reader_has_the_commands_of_this_test(unpacked: Path) -> None:
    for note in ("READ-ME.en.txt", "READ-ME.ru.txt", "READ-ME.kk.txt"):
        text = (unpacked / note).read_text(encoding="utf-8")
        for command in ("age --decrypt -i ", "tar -xf ", f"cd {unpacked.name}", "-I strongroom -n strongroom-package",
                        "sha256sum --check tagmanifest-sha256.txt", "pdfsig data/dossier.pdf"):  # fmt: skip
            assert command in text


def test_the_library_of_congress_validator_agrees(unpacked: Path) -> None:
    bagit = pytest.importorskip("bagit", reason="the bagit validator is not installed")
    assert bagit.__file__
    run(sys.executable, "-m", "bagit", "--validate", str(unpacked), cwd=unpacked.parent)
