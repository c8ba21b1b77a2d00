"""PDF with covered places: pixels of pages and nothing else."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pytest

from archive.confined.asking import ConfinedWorker, DecodingRefused, InMemory
from archive.covering.engine import Covering
from archive.covering.errors import WordsNowhere
from archive.model.covering import Redaction
from archive.vault import Vault
from tests.archive.covering.conftest import TakeIn, areas, box, content, objects
from tests.archive.covering.outsiders import told_by_outsiders, words_found
from tests.archive.covering.planted import CYRILLIC, NAME, PLANTED, paper, scene
from tests.evidence_corpus.papers import CATALOGUE, PAGE, PAGES_AS_ONE, pdf, stream


def worded(words: str, **rest: object) -> dict[str, object]:
    return {"words": words, "why": "identity", **rest}


def test_an_outsider_finds_no_letter_of_the_text(vault: Vault, taken: TakeIn, tmp_path: Path) -> None:
    original = taken(paper(), "told.pdf")
    made = Covering(vault).cover(original, areas(worded(NAME), worded(CYRILLIC.upper())), note="")
    data = content(vault, made.file)
    told = told_by_outsiders(data, "pdf", tmp_path)
    assert words_found(told, [*PLANTED, "Nothing is said", "сосед"]) == {}
    assert told["pdftotext"].strip() == b""
    assert b"no embedded files" in told["pdfdetach -list"].lower() or told["pdfdetach -list"].startswith(b"0 ")


@pytest.mark.peer
def test_the_outsiders_do_find_what_was_planted(tmp_path: Path) -> None:
    told = told_by_outsiders(paper(), "pdf", tmp_path)
    found = {word for words in words_found(told, PLANTED).values() for word in words}
    assert {*NAME.split(), *CYRILLIC.split()} <= found


@pytest.mark.peer
def test_a_page_shows_everything_but_what_was_covered(vault: Vault, taken: TakeIn, tmp_path: Path) -> None:
    """Read back by recognition: the covered line has no name any more, the others are as they were."""
    original = taken(paper(), "told.pdf")
    made = Covering(vault).cover(original, areas(worded(NAME)), note="", dpi=200)
    text = recognised(content(vault, made.file), tmp_path)
    assert "Nothing is said here of anybody" in text
    assert "Zharqyn" not in text
    assert "Tolag" not in text


def recognised(data: bytes, folder: Path) -> str:
    """What Tesseract reads on the first page of a PDF."""
    if shutil.which("tesseract") is None or shutil.which("pdftoppm") is None:
        pytest.skip("not installed: tesseract, pdftoppm")
    paper, drawn = folder / "a.pdf", folder / "a"
    paper.write_bytes(data)
    subprocess.run(["pdftoppm", "-r", "200", "-png", "-singlefile", str(paper), str(drawn)], check=True)
    command = ["tesseract", f"{drawn}.png", "-"]
    return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()


def test_words_that_stand_nowhere_are_an_error(vault: Vault, taken: TakeIn) -> None:
    original = taken(paper(), "told.pdf")
    before = objects(vault)
    with pytest.raises(WordsNowhere) as nowhere:
        Covering(vault).cover(original, areas(worded(NAME), worded("Nobody Ofthename")), note="")
    assert nowhere.value.number == 2
    assert objects(vault) == before
    assert vault.ledger.find(Redaction) == []


def test_a_paper_with_a_password_is_refused(vault: Vault, taken: TakeIn) -> None:
    sink = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper())) as document:
        document.save(sink, encryption=pikepdf.Encryption(owner="one", user="two"))
    with pytest.raises(DecodingRefused) as refused:
        Covering(vault).cover(taken(sink.getvalue(), "a.pdf"), areas(box(0, 0, 100, 100)), note="")
    assert refused.value.reason == "encrypted"


def test_a_paper_of_more_pages_than_can_be_named_is_refused(vault: Vault, taken: TakeIn) -> None:
    """Half a megabyte would become gigabytes of pixels."""
    before = objects(vault)
    file = taken(pdf(CATALOGUE, PAGES_AS_ONE % (b"3 0 R " * 100_001, 100_001), PAGE, stream(b"")), "a.pdf")
    with pytest.raises(DecodingRefused) as refused:
        Covering(vault).cover(file, areas(box(0, 0, 100, 100)), note="")
    assert refused.value.reason == "too_large"
    assert len(objects(vault)) == len(before) + 1


def test_the_check_finds_what_is_left_in_a_paper() -> None:
    """Overlays, metadata, older versions and attachments of papers that somebody else made."""
    wish = {"boxes": [{**box(0, 0, 1000, 1000), "how": "cover", "page": 1}], "words": [NAME], "pages": 1}
    worker = ConfinedWorker("covers")
    picture = io.BytesIO()
    scene().save(picture, "JPEG", quality=92, subsampling=0)
    try:
        answer = worker.ask(
            "cover_picture",
            {"boxes": [], "format": "pdf", "most_pixels": 10**7},
            [InMemory(picture.getvalue())],
        )
        sound = b"".join(answer.untrusted_pieces)

        def said(data: bytes, **changes: object) -> object:
            try:
                return worker.ask("prove_paper", wish | changes, [InMemory(data)]).untrusted_fields["leak"]
            except DecodingRefused as refused:
                return refused.reason

        assert said(sound, boxes=[]) == ""
        assert said(sound) == "uncovered"
        assert said(sound, boxes=[], pages=2) == "metadata"
        assert said(sound + b"%%EOF\n", boxes=[]) in ("behind_the_end", "older_versions")
        titled = sound.replace(b"/Type /Catalog", b"/T%(Titled)xxx")
        assert len(titled) == len(sound)
        assert said(titled, boxes=[]) in ("metadata", "damaged")
        assert said(paper(1), boxes=[]) == "behind_the_end"
        assert said(sound.replace(b"/I Do Q", b"/I Do\nQ"), boxes=[]) == "text_layer"
    finally:
        worker.close()
