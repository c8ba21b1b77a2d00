"""Texts of strangers' files: lines of plain words, in the order in which they stand, or a clear refusal."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.confined.asking import DecodingRefused, InMemory
from archive.confined.decoders import texts_old_word
from archive.confined.texts import MOST_CHARACTERS, Stretch, Told, checked_stretch, enclosed_bytes, read_text
from archive.confined.workers import Workers
from tests.archive.confined import text_samples as samples
from tests.archive.confined.text_samples import KAZAKH, WORDS


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1)
    yield made
    made.close()


def read(
    workers: Workers, data: bytes, media_type: str = "text/plain", most: int = MOST_CHARACTERS
) -> tuple[list[str], str, Told, list[Stretch]]:
    stretches: list[Stretch] = []
    told = read_text(workers, InMemory(data), media_type, stretches.append, most_characters=most)
    lines = [line for one in stretches for line in one.lines]
    return lines, "".join(one.kinds for one in stretches), told, stretches


@pytest.mark.parametrize("encoding", ["cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic", "utf-8", "utf-16"])
@pytest.mark.parametrize("words", ["Да", "Семей", WORDS, f"{WORDS}\nв городе, 5 мая 2023 года"])
def test_short_russian_texts_in_old_encodings(workers: Workers, encoding: str, words: str) -> None:
    assert "\n".join(read(workers, words.encode(encoding))[0]) == words


@pytest.mark.parametrize("encoding", ["kz1048", "ptcp154", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_kazakh_texts(workers: Workers, encoding: str) -> None:
    assert read(workers, KAZAKH.encode(encoding))[0] == [KAZAKH]


def test_other_tongues_are_not_taken_for_russian(workers: Workers) -> None:
    words = "Le témoin a été entendu à l'hôpital, très tôt, près de la forêt; il a été relâché après."
    assert read(workers, words.encode("cp1252"))[0] == [words]


def test_lines_keep_their_numbers_and_long_ones_go_on(workers: Workers) -> None:
    lines, kinds, told, _ = read(workers, b"a\r\n\r\n" + b"x" * 20_000 + b"\nb\rc")
    assert kinds == "ppp" + "cc" + "pp"
    assert lines[:2] == ["a", ""]
    assert "".join(lines[2:5]) == "x" * 20_000
    assert lines[5:] == ["b", "c"]
    assert told.form == "plain"


def test_word_has_headings_rows_and_what_stands_at_the_foot(workers: Workers) -> None:
    lines, kinds, told, _ = read(workers, samples.word(), "application/zip")
    assert told.form == "word"
    assert list(zip(kinds, lines, strict=True))[:5] == [
        ("1", "Протокол"),
        ("p", WORDS),
        ("r", "Имя\tДень"),
        ("r", "Свидетель\t5 мая"),
        ("2", "Второе"),
    ]
    assert "внизу листа" in lines


def test_sheets_are_named_and_rows_stand(workers: Workers) -> None:
    _, kinds, told, stretches = read(workers, samples.sheets(), "application/zip")
    assert told.form == "sheets"
    assert [one.title for one in stretches] == ["Список", "Пустой"]
    assert stretches[0].lines == ("Кто\tСколько", f"{WORDS}\t12")
    assert kinds == "rr"


def test_old_sheets(workers: Workers) -> None:
    _, _, told, stretches = read(workers, samples.old_sheet(), "application/x-ole-storage")
    assert told.form == "sheets"
    assert [(one.title, one.lines) for one in stretches] == [("Лист", (f"{WORDS}\t12",))]


def test_old_word(workers: Workers) -> None:
    lines, kinds, told, _ = read(workers, samples.old_word(), "application/msword")
    assert told.form == "old_word"
    assert lines == [
        WORDS,
        "Plain “quoted” words, as shown.",
        "next line",
        "Дата\tМесто",
        "5 марта",
        "6 марта\tВымышленск",
        "после-таблицы",
        "в сноске",
    ]
    assert kinds == "ppprrrpp"


def test_word_of_95_in_the_code_page_of_who_wrote_it(workers: Workers) -> None:
    lines, _, told, _ = read(workers, samples.word_of_95(f"{WORDS}\rвторой абзац\r"), "application/msword")
    assert (told.form, lines) == ("old_word", [WORDS, "второй абзац"])


def test_a_table_in_a_letter_does_not_make_it_a_table(workers: Workers) -> None:
    letter = samples.old_word(more=("Workbook", b"a table that was put in"))
    _, _, told, _ = read(workers, letter, "application/msword")
    assert told.form == "old_word"


@given(st.lists(st.tuples(st.text(alphabet="абвҚә abc«—»", min_size=1, max_size=9), st.booleans()), max_size=9))
def test_pieces_of_old_word_come_together_in_their_order(pieces: list[tuple[str, bool]]) -> None:
    document, table = samples.pieced(pieces)
    assert "".join(texts_old_word.pieces_of(document, table)) == "".join(words for words, _ in pieces)


def test_open_document_text_sheet_and_slides(workers: Workers) -> None:
    lines, kinds, told, _ = read(workers, samples.open_text(), "application/zip")
    assert (lines, kinds, told.form) == (["Протокол", WORDS], "1p", "open_document")
    _, _, _, stretches = read(workers, samples.open_sheet(), "application/zip")
    assert [(one.title, one.lines) for one in stretches] == [("Список", (f"Кто\t{WORDS}", "1\t2"))]
    _, _, _, stretches = read(workers, samples.open_slides(), "application/zip")
    assert [(one.title, one.lines) for one in stretches] == [("Слайд", (WORDS,))]


def test_a_page_of_the_web_gives_its_words_alone(workers: Workers) -> None:
    lines, kinds, told, _ = read(workers, samples.PAGE.encode("cp1251"), "text/html")
    assert lines == ["Заголовок", "Часть", WORDS, "ниже", "Имя\tДень", "Свидетель\t5 мая"]
    assert kinds == "p2pprr"
    assert told.encoding == "cp1251"


def test_a_mail_is_read_and_what_it_encloses_stays_closed(workers: Workers) -> None:
    lines, kinds, told, _ = read(workers, samples.mail(), "message/rfc822")
    assert lines[:2] == ["From: Свидетель <a@example.org>", "To: b@example.org"]
    assert "Subject: О задержании" in lines
    assert lines.count(WORDS) == 1, "the HTML says the same once more"
    assert kinds.count("n") == 2
    assert [(one[1], one[2], one[3]) for one in told.untrusted_enclosed] == [
        ("справка.pdf", "application/pdf", 17),
        ("b.txt", "text/plain", 6),
    ]
    assert not [line for line in lines if "%PDF" in line or line == "second"]
    number = told.untrusted_enclosed[0][0]
    assert enclosed_bytes(workers, InMemory(samples.mail()), number) == b"%PDF-1.4 enclosed"
    with pytest.raises(DecodingRefused):
        enclosed_bytes(workers, InMemory(samples.mail()), 99)


def test_raw_letters_in_the_head_of_an_old_mail(workers: Workers) -> None:
    raw = "From: a@example.org\r\nSubject: О задержании в Семее\r\n\r\nТекст письма\r\n".encode("koi8_r")
    lines, _, _, _ = read(workers, raw, "message/rfc822")
    assert "Subject: О задержании в Семее" in lines
    assert "Текст письма" in lines


def test_rtf(workers: Workers) -> None:
    lines, _, told, _ = read(workers, samples.rtf(), "text/plain")
    assert told.form == "rtf"
    assert [line for line in lines if line] == [WORDS, "Қ"]


def test_tables_of_values(workers: Workers) -> None:
    lines, kinds, told, _ = read(workers, 'имя;день\r\n"Свидетель; второй";5\r\n'.encode("cp1251"), "text/csv")
    assert (lines, kinds, told.form) == (["имя\tдень", "Свидетель; второй\t5"], "rr", "table")


def test_what_is_more_than_wanted_is_cut_and_said(workers: Workers) -> None:
    lines, _, told, _ = read(workers, b"word word\n" * 1000, most=50)
    assert told.cut
    assert sum(map(len, lines)) <= 50


@pytest.mark.skipif(sys.platform != "linux", reason="the full lock-down is Linux's")
def test_it_stands_behind_full_walls(workers: Workers) -> None:
    read(workers, b"a")
    assert workers.confinement("texts") == "full"


@pytest.mark.parametrize(
    "piece",
    [
        b"[]",
        b"{",
        b'{"title": "", "lines": ["a"], "kinds": ""}',
        b'{"title": "", "lines": ["a"], "kinds": "z"}',
        b'{"title": 1, "lines": [], "kinds": ""}',
        b'{"title": "", "lines": [7], "kinds": "p"}',
        b'{"title": "", "lines": ["' + b"x" * 8001 + b'"], "kinds": "p"}',
        b"[" * 100_000,
    ],
)
def test_what_a_worker_in_a_stranger_s_hands_sends_is_not_believed(piece: bytes) -> None:
    with pytest.raises(DecodingRefused):
        checked_stretch(piece)


def test_what_could_steer_a_screen_is_taken_out() -> None:
    assert checked_stretch(b'{"title": "a\\u0000b", "lines": ["a\\nb\\u001b[2J\\tc"], "kinds": "p"}') == Stretch(
        "ab", ("ab[2J\tc",), "p"
    )


def test_a_whole_book_is_streamed(workers: Workers) -> None:
    sink = io.BytesIO()
    for number in range(50_000):
        sink.write(f"{number} {WORDS}\n".encode())
    lines, _, told, stretches = read(workers, sink.getvalue())
    assert len(lines) == 50_001
    assert lines[49_999] == f"49999 {WORDS}"
    assert not told.cut
    assert max(len(one.lines) for one in stretches) <= 1000
