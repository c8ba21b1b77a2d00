"""Places in files: the exact form goes there and back, and what people type is understood in three languages."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.locator_words import AREAS, exact_place, place_words, position, read_place, read_time, time_words
from archive.locators import (
    MOST_MS,
    MOST_PAGES,
    WHOLE,
    Area,
    Locator,
    PlaceOutside,
    fragment,
    from_fragment,
    prove_within,
)
from archive.vocabulary.evidence import Position
from archive.vocabulary.labels import LANGUAGES, LabelLanguage


@st.composite
def areas(draw: st.DrawFn) -> Area:
    left, top = draw(st.integers(0, 999)), draw(st.integers(0, 999))
    return Area(left, top, draw(st.integers(1, 1000 - left)), draw(st.integers(1, 1000 - top)))


@st.composite
def locators(draw: st.DrawFn) -> Locator:
    start = draw(st.none() | st.integers(0, MOST_MS))
    end = None if start is None else draw(st.none() | st.integers(start, MOST_MS))
    return Locator(draw(st.none() | st.integers(1, MOST_PAGES)), draw(st.none() | areas()), start, end)


@given(locators())
def test_the_exact_form_goes_there_and_back(locator: Locator) -> None:
    assert from_fragment(fragment(locator)) == locator


@given(st.text(alphabet="page=xywhrcnt:.,&0123456789", max_size=60))
def test_whatever_is_read_is_what_would_be_written(untrusted: str) -> None:
    found = from_fragment(untrusted)
    assert found is None or from_fragment(fragment(found)) == found


@pytest.mark.parametrize(
    "wrong",
    [
        "page=0",
        "page=1000001",
        "xywh=percent:50,0,60,10",
        "xywh=percent:0,0,0,10",
        "t=00:00:02.000,00:00:01.000",
        "t=00:61:00.000",
        "t=00:00:01.000&page=2",
        "page=2&",
        "&page=2",
        "page=２",
        " page=2",
    ],
)
def test_no_other_form_is_read(wrong: str) -> None:
    assert from_fragment(wrong) is None


@given(locators(), st.sampled_from(LANGUAGES))
def test_words_say_the_same_place_to_the_second_and_are_understood(locator: Locator, language: LabelLanguage) -> None:
    words = place_words(locator, language)
    read = read_place(words)
    if read is None:
        assert locator == WHOLE
        return
    assert place_words(read, language) == words
    assert read.page == locator.page
    assert read.start == (None if locator.start is None else locator.start // 1000 * 1000)
    assert (read.area is None) == (locator.area is None)
    if locator.area is not None and read.area is not None:
        assert position(read.area) is position(locator.area)
    assert exact_place(locator, words) == locator


def test_every_position_has_an_area_that_is_called_so() -> None:
    assert {position(area): area for area in AREAS.values()} == dict(AREAS)
    assert set(AREAS) == set(Position)


def test_a_place_in_words() -> None:
    place = Locator(start=134_000, end=151_900, area=Area(10, 20, 300, 200))
    assert place_words(place, "en", of="E-0003") == "E-0003, 02:14–02:31, upper left"
    assert place_words(place, "ru") == "02:14–02:31, слева вверху"
    assert place_words(Locator(page=3), "kk") == "3-бет"
    assert place_words(Locator(page=2, area=Area(0, 480, 990, 520)), "en") == "p. 2, lower half"
    assert time_words(3_734_000) == "1:02:14"
    assert time_words(500, 900) == "00:00"


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("2:14-2:31", Locator(start=134_000, end=151_000)),
        ("02:14 — 02:31", Locator(start=134_000, end=151_000)),
        ("1:02:14.5", Locator(start=3_734_500)),
        ("90:00", Locator(start=5_400_000)),
        ("стр. 3", Locator(page=3)),
        ("с.3", Locator(page=3)),
        ("3-бет", Locator(page=3)),
        ("3 бет", Locator(page=3)),
        ("P. 3", Locator(page=3)),
        ("page 3; 00:10", Locator(page=3, start=10_000)),
        ("ВНИЗУ ПОСЕРЕДИНЕ", Locator(area=AREAS[Position.LOWER])),
    ],
)
def test_what_people_type(typed: str, place: Locator) -> None:
    assert read_place(typed) == place


@pytest.mark.parametrize(
    "typed", ["", "¶ 4", "row 3", "p. 3, row 4", "line 9–3x", "2:74", "p. 3, p. 4", "x" * 300, "p. ３x"]
)
def test_what_is_not_wholly_understood_is_no_place(typed: str) -> None:
    assert read_place(typed) is None


@given(st.text(max_size=40))
def test_reading_what_was_typed_never_fails_otherwise(untrusted: str) -> None:
    with contextlib.suppress(PlaceOutside):
        found = read_place(untrusted, pages=10, duration=60_000)
        assert found is None or found.page is None or found.page <= 10


def test_a_place_that_the_file_does_not_have() -> None:
    prove_within(Locator(page=10, start=0, end=60_000), pages=10, duration=60_000)
    for place, reason in (
        (Locator(page=11), "page_outside"),
        (Locator(start=60_001), "time_outside"),
        (Locator(start=5, end=4), "time_outside"),
        (Locator(end=4), "time_outside"),
    ):
        with pytest.raises(PlaceOutside) as caught:
            prove_within(place, pages=10, duration=60_000)
        assert caught.value.reason == reason
    with pytest.raises(PlaceOutside):
        read_place("стр. 11", pages=10)


def test_what_was_typed_over_a_mark_counts() -> None:
    marked = Locator(start=134_200, end=151_900)
    assert exact_place(marked, "02:14–02:31") == marked
    assert exact_place(marked, "2:15") == Locator(start=135_000)
    assert exact_place(marked, "near the end") is None
    assert exact_place(None, "5:00-4:00") is None


def test_a_typed_time() -> None:
    assert read_time(" 2:14.25 ") == 134_250
    assert read_time("2 minutes") is None


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@pytest.mark.parametrize("place", [Locator(line=5), Locator(line=5, last_line=9), Locator(page=3, line=2)])
def test_lines_of_a_text_are_written_and_read_back(place: Locator, language: LabelLanguage) -> None:
    assert from_fragment(fragment(place)) == place
    assert read_place(place_words(place, language)) == place


@pytest.mark.parametrize("written", ["line=0,1", "line=5", "line=9,3", "line=1,99999999", "line=1,2&page=3"])
def test_lines_that_there_cannot_be_are_no_place(written: str) -> None:
    assert from_fragment(written) is None
