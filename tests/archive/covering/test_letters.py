"""Text of a covered copy: what recognition reads in its pixels, never what was covered, proven by another process."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.confined.asking import Answer, ConfinedWorker, DecodingRefused, InMemory
from archive.confined.recognising import Recognised, RecognisedWord, Recogniser, installed
from archive.covering.engine import Covering
from archive.covering.errors import CoveringLeaks, LettersNowhere
from archive.covering.letters import MOST_WORD, PARTS, Letters, clean, sizes_of
from archive.covering.read_again import ReadCheck
from archive.locators import Area
from archive.model.covering import Redaction
from archive.vault import Vault
from tests.archive.covering.conftest import TakeIn, areas, box, content, objects
from tests.archive.covering.planted import scene
from tests.archive.covering.test_read_again import paper_with_scan, scan
from tests.archive.covering.test_suggest import Listed, png

needs_tesseract = pytest.mark.skipif(
    shutil.which("tesseract") is None or shutil.which("pdftotext") is None,
    reason="not installed: tesseract, pdftotext",
)
LINES = ("The harbour was closed on Monday", "Әлия Нұрланқызы Жарқынбек келді", "Сосед видел машину у ворот")


def found_by_pdftotext(data: bytes, folder: Path) -> str:
    paper = folder / "read.pdf"
    paper.write_bytes(data)
    done = subprocess.run(["pdftotext", str(paper), "-"], capture_output=True, check=True, timeout=60)
    assert done.stderr == b""
    return done.stdout.decode()


@pytest.fixture
def read_as(monkeypatch: pytest.MonkeyPatch) -> Callable[..., ReadCheck]:
    """A recognition that reads these words on every page, and how many pixels it had."""

    def reads(*said: RecognisedWord, names: Listed | None = None) -> ReadCheck:
        answer = Recognised(("",), (), said)
        monkeypatch.setattr("archive.covering.read_again.recognise", lambda *_given, **_more: answer)
        return ReadCheck(Recogniser("/nowhere/tesseract", "5.0", ("rus",)), names, letters=True)

    return reads


def word(text: str, left: int = 100, top: int = 100, right: int = 200, bottom: int = 130, line: int = 0) -> Any:
    return RecognisedWord(line, text, left, top, right, bottom)


def taken_of(letters: Letters, page: int = 1) -> list[str]:
    return [str(one[0]) for one in letters.pages.get(str(page), [])]


@needs_tesseract
@pytest.mark.peer
def test_words_that_are_left_are_found_and_none_of_the_covered(vault: Vault, taken: TakeIn, tmp_path: Path) -> None:
    file = taken(paper_with_scan("Heard: Sultanbek", scan(*LINES)), "a.pdf")
    wanted = areas({"words": "Sultanbek", "why": "identity"}, box(0, 595, 1000, 115))
    check = ReadCheck(installed(), Listed(["ворот"]), letters=True)
    made = Covering(vault).cover(file, wanted, note="x", dpi=200, check=check)
    text = found_by_pdftotext(content(vault, made.file), tmp_path)
    assert {"harbour", "closed", "Monday"} <= set(text.split())
    assert "Sultan" not in text
    for gone in ("Жарқ", "Әлия", "келді", "ворот"):
        assert gone not in text
    assert {"Сосед", "видел", "машину"} <= set(text.split())
    assert "The harbour was closed on Monday" in text.replace("\n", " ")
    assert made.letters == len(text.split())
    assert f"{installed().name} (text)" in made.redaction.tool


@needs_tesseract
@pytest.mark.peer
@pytest.mark.soak
def test_a_word_that_is_partly_covered_never_comes_back(vault: Vault, taken: TakeIn, tmp_path: Path) -> None:
    """A box over each of its places in turn: nothing of the name is text, the words of other lines are."""
    file = taken(png(scan("Signed Zharqynbekuly there", "Сосед видел машину")), "a.png")
    for left in range(150, 420, 30):
        made = Covering(vault).cover(
            file, areas(box(left, 40, 30, 160)), note="x", check=ReadCheck(installed(), letters=True)
        )
        text = found_by_pdftotext(content(vault, made.file), tmp_path)
        assert {"Сосед", "видел", "машину"} <= set(text.split()), left
        parts = ("zhar", "arqy", "qynb", "nbek", "beku", "kuly")
        assert not any(part in text.casefold() for part in parts), (left, text)


def test_letters_stand_where_they_were_read_and_nothing_else_is_in_the_file(
    vault: Vault, taken: TakeIn, read_as: Callable[..., ReadCheck], tmp_path: Path
) -> None:
    said = [word("қалды", 900, 800, 1000, 830), word("under", 10, 10, 60, 40), word("Тағы", 1100, 802, 1200, 828)]
    check = read_as(*said, word("outside", 90_000, 90_000, 90_100, 90_100))
    file = taken(png(scan("a")), "a.png")
    made = Covering(vault).cover(file, areas(box(0, 0, 100, 100)), note="x", check=check)
    data = content(vault, made.file)
    assert (made.letters, made.file.media_type) == (2, "application/pdf")
    assert made.redaction.tool.endswith("Tesseract 5.0 (text)")
    with pikepdf.open(io.BytesIO(data)) as document:
        (page,) = document.pages
        drawn = page.obj.Contents.read_bytes()
        assert (b"3 Tr" in drawn, drawn.count(b" Tj")) == (True, 2)
        assert set(document.trailer.keys()) <= {"/Size", "/Root"}
        assert set(page.obj.Resources.keys()) == {"/Font", "/XObject"}
    if shutil.which("gs") is not None:
        command = ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=txtwrite", "-sOutputFile=-", "-"]
        told = subprocess.run(command, input=data, capture_output=True, check=True, timeout=60)
        assert told.stdout.decode().split() == ["қалды", "Тағы"]
    if shutil.which("pdftotext") is not None:
        assert found_by_pdftotext(data, tmp_path).split() == ["қалды", "Тағы"]


@pytest.mark.parametrize(
    ("wish", "change"),
    [
        ("letter_paper", lambda letters: {**letters, "1": [*letters["1"], ["Arslanbek", 0, 5, 5, 5]]}),
        ("letter_paper", lambda letters: {"1": [["Цвет", *letters["1"][0][1:]]]}),
    ],
)
def test_a_worker_that_writes_other_words_is_refused_and_nothing_stays(
    vault: Vault,
    taken: TakeIn,
    read_as: Callable[..., ReadCheck],
    monkeypatch: pytest.MonkeyPatch,
    wish: str,
    change: Callable[[Any], Any],
) -> None:
    honest = vault.workers.ask

    def lying(role: str, task: str, parameters: Mapping[str, Any], *given: Any, **more: Any) -> Answer:
        if task == wish:
            parameters = {**parameters, "letters": change(parameters["letters"])}
        return honest(role, task, parameters, *given, **more)

    file = taken(png(scan("a")), "a.png")
    before = objects(vault)
    monkeypatch.setattr(vault.workers, "ask", lying)
    with pytest.raises(CoveringLeaks) as leaks:
        Covering(vault).cover(
            file, areas(box(0, 0, 100, 100)), note="x", check=read_as(word("Свет", 900, 300, 1000, 330))
        )
    assert leaks.value.reason == "left_letters_differ"
    assert objects(vault) == before, "neither the copy nor the pixels that it was made of"
    assert vault.ledger.find(Redaction) == []
    assert vault.database.rows("SELECT * FROM pending_object") == []


def test_words_to_be_covered_that_are_read_fail_the_copy_with_letters_too(
    vault: Vault, taken: TakeIn, read_as: Callable[..., ReadCheck]
) -> None:
    file = taken(paper_with_scan("Heard: Sultanbek", scan("a")), "a.pdf")
    before = objects(vault)
    wanted = areas({"words": "Sultanbek", "why": "identity"})
    with pytest.raises(CoveringLeaks) as leaks:
        Covering(vault).cover(file, wanted, note="x", check=read_as(word("sultanbek,", 900, 900, 990, 930)))
    assert leaks.value.reason == "left_read"
    assert objects(vault) == before


@pytest.mark.parametrize("form", ["png", "jpeg"])
def test_only_a_paper_has_a_place_for_letters(
    vault: Vault, taken: TakeIn, read_as: Callable[..., ReadCheck], form: str
) -> None:
    file = taken(png(scan("a")), "a.png")
    before = objects(vault)
    with pytest.raises(LettersNowhere):
        Covering(vault).cover(file, areas(box(0, 0, 9, 9)), note="x", form=form, check=read_as())
    assert objects(vault) == before


def test_the_check_of_letters_finds_every_other_byte() -> None:
    """Other words, words more or less, another picture, something behind the end, and words that were covered."""
    worker, picture = ConfinedWorker("covers"), io.BytesIO()
    scene().save(picture, "JPEG", quality=92, subsampling=0)
    letters = {"1": [["сосед-", 1000, 50_000, 20_000, 3000], ["Аңыз", 30_000, 50_000, 20_000, 3000]]}
    wish = {"letters": letters, "pages": 1, "words": ["Zharqynbek"]}
    try:
        plain = {"boxes": [], "format": "pdf", "most_pixels": 10**7}

        def asked(task: str, given: dict[str, Any], *sources: bytes) -> Answer:
            return worker.ask(task, given, [InMemory(one) for one in sources])

        pixels = b"".join(asked("cover_picture", plain, picture.getvalue()).untrusted_pieces)
        boxed = plain | {"boxes": [{**box(0, 0, 9, 9), "how": "cover", "page": 1}]}
        other = b"".join(asked("cover_picture", boxed, picture.getvalue()).untrusted_pieces)
        sound = b"".join(asked("letter_paper", wish, pixels).untrusted_pieces)

        def said(data: bytes, **changes: object) -> object:
            try:
                return asked("prove_lettered", wish | changes, data, pixels).untrusted_fields["leak"]
            except DecodingRefused as refused:
                return refused.reason

        assert said(sound) == ""
        assert said(sound + b"\n") == "behind_the_end"
        assert said(sound.replace(b"3 Tr", b"0 Tr")) == "letters_differ"
        assert said(sound[:-1]) == "letters_differ"
        assert said(pixels) == "letters_differ"
        assert said(b"".join(asked("letter_paper", wish, other).untrusted_pieces)) == "letters_differ"
        assert said(sound, letters={"1": letters["1"][:1]}) == "letters_differ"
        assert said(sound, letters={}) == "letters_differ"
        assert said(sound, words=["Аңыз"]) == "words_left"
        assert said(sound, words=["сосед аңыз"]) == "words_left"
        assert asked("prove_paper", {"boxes": [], "words": [], "pages": 1}, sound).untrusted_fields["leak"] != ""
    finally:
        worker.close()


def kept(
    *said: RecognisedWord,
    boxes: Sequence[tuple[int, Area]] = (),
    words: Sequence[str] = (),
    hidden: Sequence[str] = (),
    names: Listed | None = None,
) -> list[str]:
    """What is taken of a page of 1000 x 1000 pixels, whose picture is as large."""
    letters = Letters(boxes, [(1000, 1000)], words, frozenset(hidden), names)
    letters.add(1, 1000, 1000, said)
    return taken_of(letters)


def test_a_word_that_touches_a_box_is_left_out() -> None:
    covered = [(1, Area(203, 100, 100, 30))]
    assert kept(word("left", 100, 100, 185), boxes=covered) == ["left"]
    assert kept(word("left", 100, 100, 192), boxes=covered) == [], "the box was burnt in to whole blocks"
    assert kept(word("right", 305, 100, 400), boxes=covered) == []
    assert kept(word("above", 203, 40, 303, 90), boxes=covered) == ["above"]
    assert kept(word("in", 220, 105, 280, 120), boxes=covered) == []
    assert kept(word("other", 220, 105, 280, 120), boxes=[(2, Area(0, 0, 1000, 1000))]) == ["other"]


def test_the_rest_of_a_word_that_was_read_as_several_is_left_out() -> None:
    covered = [(1, Area(400, 100, 100, 30))]
    rest = [word("Zha", 230, 100, 300), word("rqy", 304, 100, 360), word("n", 364, 100, 396)]
    assert kept(word("there", 100, 100, 200), *rest, boxes=covered) == ["there"]


def test_parts_of_what_was_covered_and_names_are_left_out() -> None:
    words = ("Ли", "Лист", "НҰРЛАНОВАҒА,", "ветер")
    said = [word(one, 100 * at, 10, 100 * at + 90, 40) for at, one in enumerate(words)]
    assert kept(*said, words=["Ли Нұрланова"]) == ["Лист", "ветер"]
    assert kept(*said, hidden=["ветер", "лист"]) == ["Ли", "НҰРЛАНОВАҒА,"]
    assert kept(*said, names=Listed(["ветер"])) == ["Ли", "Лист", "НҰРЛАНОВАҒА,"]


def test_only_letters_of_the_languages_are_kept() -> None:
    assert clean("Ә\u202eл\u200bия\ue000!") == "Әлия!"
    assert clean("и\u0306") == "й"
    assert clean("漢字\U0001f600") == ""
    assert len(clean("a" * 400)) == MOST_WORD


_WORDS = st.builds(
    RecognisedWord,
    st.integers(0, 3),
    st.text(max_size=12),
    *(st.integers(0, 1200) for _ in range(4)),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(_WORDS, max_size=12))
def test_whatever_is_read_stays_on_the_page(said: list[RecognisedWord]) -> None:
    letters = Letters([], [(1000, 1000)], [], frozenset(), None)
    letters.add(1, 1000, 1000, said)
    for text, left, bottom, across, high in letters.pages.get("1", []):
        assert text == clean(text) != ""
        assert 0 <= left <= left + across <= PARTS
        assert 0 <= high <= PARTS
        assert 0 < bottom <= PARTS


@pytest.mark.parametrize("lie", [None, [], [[1, 1], [1, 1]], [[0, 1]], [["1", 1]], [[True, 1]], [[1]], [7]])
def test_sizes_that_are_none_are_not_believed(lie: object) -> None:
    assert sizes_of(Answer({"sizes": [[7, 9]]}, ()), 1) == [(7, 9)]
    with pytest.raises(DecodingRefused):
        sizes_of(Answer({"sizes": lie}, ()), 1)
