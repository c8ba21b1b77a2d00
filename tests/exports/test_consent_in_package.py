"""Who did not agree is nowhere in what leaves: every byte of every file is looked through."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from pathlib import Path

import pikepdf
import pytest

from archive.fold import fold
from exports.making import make_export
from tests.exports.case_in_vault import NAMED, PROTECTED, SECRET_WORDS, Sample
from tests.exports.packages import PARTNER, files_in, opened

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1251")
NEVER = (
    SECRET_WORDS, "зелёный сундук", "a kitchen on the second floor", "interviewer 2", "14 Poplar Street",
    "A letter that nobody may show", "Косымжанов.jpg", "notice.txt", "Тоқсанов", "Berden", "turner",
)  # fmt: skip
"""Words of withheld testimonies, places, staff, names of files, a perpetrator, a coded person's work."""


@pytest.fixture(scope="module", params=["en", "ru", "kk"])
def files(
    request: pytest.FixtureRequest, sample: Sample, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, bytes]:
    target = tmp_path_factory.mktemp("made") / "package.age"
    make_export(sample.vault, sample.spec(PARTNER, language=request.param), target)
    return files_in(opened(target))


def spellings(text: str) -> set[bytes]:
    """A text in every form in which it could stand in a file."""
    forms = {change(text) for change in (str, str.lower, str.upper)}
    forms |= {unicodedata.normalize("NFD", form) for form in forms}
    found = set()
    for form in forms:
        for encoding in ENCODINGS:
            encoded = form.encode(encoding, "ignore")
            if len(encoded) >= 4 and len(encoded.decode(encoding)) == len(form):
                found.add(encoded)
        found.add(form.encode("ascii", "backslashreplace"))
    return found


def streams(pdf: bytes, folder: Path) -> bytes:
    """Everything in a PDF, unpacked."""
    path = folder / "d.pdf"
    path.write_bytes(pdf)
    with pikepdf.open(path) as document:
        return b"\n".join(
            item.read_bytes() if isinstance(item, pikepdf.Stream) else str(item).encode()
            for item in document.objects
            if not isinstance(item, pikepdf.Stream) or "/DCTDecode" not in str(item.get("/Filter"))
        )


def test_no_protected_word_is_in_any_byte(files: dict[str, bytes], tmp_path: Path) -> None:
    searched = {**files, "unpacked": streams(files["data/dossier.pdf"], tmp_path)}
    words = {word for form in PROTECTED for word in form.split()} | set(NEVER)
    for word in sorted(words):
        for spelling in spellings(word):
            holders = [name for name, data in searched.items() if spelling in data]
            assert not holders, (word, holders)


def test_the_search_would_find_what_is_there(files: dict[str, bytes]) -> None:
    words = spellings(NAMED.split()[0])
    assert any(spelling in files["data/records.json"] for spelling in words)


@pytest.mark.peer
def test_the_printed_pages_say_no_protected_name(files: dict[str, bytes], tmp_path: Path) -> None:
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext is not installed")
    (tmp_path / "d.pdf").write_bytes(files["data/dossier.pdf"])
    run = subprocess.run([program, str(tmp_path / "d.pdf"), "-"], capture_output=True, check=True)
    printed = fold(run.stdout.decode())
    assert fold(NAMED.split()[2]) in printed
    for form in PROTECTED:
        for word in form.split():
            assert fold(word) not in printed.split(), word
    for text in NEVER:
        assert fold(text) not in printed, text


def test_the_exhibits_name_says_nothing(files: dict[str, bytes]) -> None:
    exhibits = [name for name in files if name.startswith("data/exhibits/")]
    assert exhibits == ["data/exhibits/E-01.jpg", "data/exhibits/E-04.txt"]


def test_no_code_or_id_of_the_vault_leaves_but_the_case(sample: Sample, files: dict[str, bytes]) -> None:
    for record in (sample.coded, sample.silent, sample.silent_testimony, sample.spoken, sample.letter):
        for name in ("data/records.json", "data/consent.json", "data/dossier-content.json", "bag-info.txt"):
            assert record.id.encode() not in files[name]
            assert f'"{record.code}"'.encode() not in files[name]
