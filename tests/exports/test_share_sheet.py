"""The sheets of recovery shares: every word is on its page, and nothing that tells whose it is."""

from __future__ import annotations

import io
import re
import shutil
import stat
import subprocess
import time
import zlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pikepdf
import pytest

from crypto.share_errors import ShareChecksumWrong, ShareWordUnknown
from crypto.shares import restore, split
from exports.edition_errors import TargetExists, TargetFolderMissing, TargetInsideVault
from exports.labels import LANGUAGES, load_labels
from exports.share_sheet import share_sheet, write_share_sheet

SECRET = bytes(range(32))


@pytest.fixture(scope="module")
def shares() -> list[str]:
    return split(SECRET, 3, 5)


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page in the order of drawing, as ``pdftotext`` reads it."""
    program = shutil.which("pdftotext")
    if program is None:
        print("pdftotext is not installed")
        pytest.skip("pdftotext is not installed")
    done = subprocess.run([program, "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode().split("\f")[:-1]


def typed_back(page: str) -> str:
    """The words that a person types from a page, by their numbers."""
    found = {int(number): word for number, word in re.findall(r"^(\d+) ([a-z]+)$", page, re.MULTILINE)}
    return " ".join(found[number] for number in range(1, 34))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_printed_opens_again(shares: list[str], language: str) -> None:
    pages = page_texts(share_sheet(shares, 3, 5, language))
    assert [typed_back(page) for page in pages] == shares
    assert restore([typed_back(pages[at]) for at in (4, 0, 2)]) == SECRET


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_says_which_share_it_is_and_every_text(shares: list[str], language: str) -> None:
    labels = load_labels(language, "share_sheet")
    for number, page in enumerate(page_texts(share_sheet(shares, 3, 5, language)), start=1):
        words = " ".join(page.split())
        told = {key: labels(key, number=number, need=3, of=5) for key in sorted(labels.keys())}
        assert [key for key, text in told.items() if " ".join(text.split()) not in words] == []


def test_one_share_alone_can_be_printed(shares: list[str]) -> None:
    (page,) = page_texts(share_sheet(shares[3:4], 3, 5, "en"))
    assert "Share 4 of 5" in page
    assert typed_back(page) == shares[3]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_largest_set_in_the_longest_language_stays_on_its_pages(language: str) -> None:
    many = split(SECRET, 16, 16)
    with pikepdf.open(io.BytesIO(share_sheet(many, 16, 16, language))) as pdf:
        assert len(pdf.pages) == 16
        for page in pdf.pages:
            assert [float(side) for side in page.mediabox] == pytest.approx([0, 0, 595.276, 841.89])
            content = page.Contents.read_bytes().decode("latin-1")
            heights = [float(y) for y in re.findall(r"1 0 0 1 [\d.]+ ([\d.-]+) Tm", content)]
            assert min(heights) > 40
            assert max(heights) < 842


def test_the_file_says_nothing_of_itself(shares: list[str]) -> None:
    made = share_sheet(shares, 3, 5, "kk")
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert "/Info" not in pdf.trailer
        assert "/Metadata" not in pdf.Root
        assert set(pdf.Root.keys()) <= {"/Type", "/Pages", "/PageMode", "/Lang", "/Outlines", "/Version"}
    whole = made + b"".join(readable_streams(made))
    for word in (b"Strongroom", b"strongroom", b"ReportLab", b"reportlab", b"anonymous", b"qpdf", b"pikepdf", b"D:2"):
        assert word not in whole


def readable_streams(pdf_bytes: bytes) -> list[bytes]:
    """Every stream of a file, unpacked; typefaces are left out, they carry the words of their makers."""
    found = []
    with pikepdf.open(io.BytesIO(pdf_bytes)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream) and "/Length1" not in item:
                try:
                    found.append(item.read_bytes())
                except (pikepdf.PdfError, zlib.error):
                    found.append(item.read_raw_bytes())
    return found


def test_the_same_shares_give_the_same_bytes_at_any_time_and_for_anybody(
    shares: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = share_sheet(shares, 3, 5, "ru")
    monkeypatch.setenv("USER", "somebody-else")
    monkeypatch.setenv("TZ", "Asia/Almaty")
    time.tzset()
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    assert share_sheet(shares, 3, 5, "ru") == before
    assert share_sheet(split(SECRET, 3, 5), 3, 5, "ru") != before


def test_what_could_not_be_typed_back_is_not_printed(shares: list[str]) -> None:
    words = shares[0].split()
    with pytest.raises(ShareChecksumWrong):
        share_sheet([shares[1], " ".join([*words[:10], words[11], words[10], *words[12:]])], 3, 5, "en")
    with pytest.raises(ShareWordUnknown):
        share_sheet([" ".join(["strongroom", *words[1:]])], 3, 5, "en")


@pytest.mark.parametrize(("need", "of"), [(2, 5), (4, 5), (3, 2)])
def test_numbers_that_are_not_those_of_the_set_are_refused(shares: list[str], need: int, of: int) -> None:
    with pytest.raises(ValueError, match=str(need)):
        share_sheet(shares, need, of, "en")


def test_sheets_of_two_sets_are_not_printed_together(shares: list[str]) -> None:
    with pytest.raises(ValueError, match="3"):
        share_sheet([shares[0], split(SECRET, 3, 5)[1]], 3, 5, "en")
    with pytest.raises(ValueError, match="3"):
        share_sheet([], 3, 5, "en")
    with pytest.raises(ValueError, match="de"):
        share_sheet(shares, 3, 5, "de")


def test_the_file_is_whole_private_and_only_where_it_was_wanted(
    shares: list[str], tmp_path: Path, no_traces: Callable[..., AbstractContextManager[None]]
) -> None:
    vault, stick = tmp_path / "vault", tmp_path / "stick"
    vault.mkdir()
    stick.mkdir()
    target = stick / "pages.pdf"
    with no_traces(vault):
        write_share_sheet(target, vault, shares, 3, 5, "en")
    assert target.read_bytes() == share_sheet(shares, 3, 5, "en")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with no_traces(tmp_path):
        for where, error in (
            (target, TargetExists),
            (vault / "keys.pdf", TargetInsideVault),
            (tmp_path / "gone" / "pages.pdf", TargetFolderMissing),
        ):
            with pytest.raises(error):
                write_share_sheet(where, vault, shares, 3, 5, "en")
        with pytest.raises(ValueError, match="4"):
            write_share_sheet(stick / "other.pdf", vault, shares, 4, 5, "en")
