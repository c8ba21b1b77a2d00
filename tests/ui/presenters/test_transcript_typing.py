"""What is typed becomes segments, and segments become what is typed, in three languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.locators import WHOLE, Locator
from archive.segments import Segment, tidy
from archive.vocabulary.labels import LANGUAGES, LabelLanguage
from tests.archive.test_locators import locators
from ui.presenters.transcript_typing import read_typed, typed


@st.composite
def segments(draw: st.DrawFn) -> Segment:
    words = draw(st.text(st.characters(codec="utf-8"), max_size=50))
    speaker = draw(st.sampled_from(["", "Speaker 1", "Speaker 12", "P-0004", "the interviewer"]))
    return tidy(Segment(draw(locators()), speaker, words))


@given(st.lists(segments(), max_size=4), st.sampled_from(LANGUAGES))
def test_there_and_back(spoken: list[Segment], language: LabelLanguage) -> None:
    read = read_typed(typed(spoken, language))
    assert read.segments == tuple(spoken)
    assert read.wrong == ()


@given(st.text(alphabet="[]:-–0123456789 pSspeaker\nunclear", max_size=80))
def test_whatever_is_typed_stays(untrusted: str) -> None:
    read = read_typed(untrusted)
    assert read_typed(typed(read.segments, "kk")).segments == read.segments
    kept = "".join(one.text + one.speaker for one in read.segments)
    if not any("[" in line for line in untrusted.splitlines()):
        assert "".join(kept.split()) == "".join(untrusted.split())


def test_a_typed_page() -> None:
    text = """Before the first head.

[02:14-02:31]  говорящий 2
Нам сказали ждать. [неразборчиво 02:20]

И ещё.

[2:31.250]
[laughs] Yes.

[стр. 3, слева вверху] P-0004
A line.
"""
    read = read_typed(text)
    assert read.wrong == ()
    assert [(one.place.start, one.place.end, one.place.page) for one in read.segments] == [
        (None, None, None),
        (134_000, 151_000, None),
        (151_250, None, None),
        (None, None, 3),
    ]
    assert read.segments[0].place == WHOLE
    assert read.segments[1] == Segment(
        Locator(start=134_000, end=151_000), "Speaker 2", "Нам сказали ждать. [unclear 02:20]\nИ ещё."
    )
    assert read.segments[2].text == "[laughs] Yes."
    shown = typed(read.segments, "ru")
    assert "[02:14–02:31] Говорящий 2\nНам сказали ждать. [неразборчиво 02:20]" in shown
    assert "[02:31.250]\n[laughs] Yes." in shown


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("[2:74] Speaker 1\nx", (1,)),
        ("[00:01]\nx\n\n[02:00-01:00]\ny", (4,)),
        ("[5:00]\nx", (1,)),
        ("[unclear 00:10] x", ()),
        ("[applause]\nx", ()),
    ],
)
def test_a_head_that_is_no_place_is_told_by_its_line(text: str, wrong: tuple[int, ...]) -> None:
    assert read_typed(text, duration=120_000).wrong == wrong
