"""Subtitle files: what is written is read again, and what is not understood is told by its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.captions import CaptionsRefused, Fault, Form, NotTimed, Problem, read_captions, write_captions
from archive.locators import MOST_MS, Locator
from archive.segments import (
    Segment,
    body_of,
    in_words,
    next_speaker,
    out_of_words,
    segments_of,
    tidy,
    unclear_in,
    unclear_mark,
)

SPEAKERS = st.sampled_from(["", "Speaker 1", "Speaker 12", "P-0004"])
WORDS = st.text(st.characters(codec="utf-8"), max_size=60)


@st.composite
def timed(draw: st.DrawFn, words: st.SearchStrategy[str] = WORDS) -> Segment:
    start = draw(st.integers(0, MOST_MS))
    place = Locator(start=start, end=draw(st.integers(start, MOST_MS)))
    return tidy(Segment(place, draw(SPEAKERS), draw(words)))


@given(st.lists(timed(WORDS.filter(lambda words: "\0" not in words)), min_size=1, max_size=4))
def test_webvtt_there_and_back(segments: list[Segment]) -> None:
    plain = [one for one in segments if one.speaker or not one.text.startswith(("Speaker", "P-"))]
    if plain:
        assert list(read_captions(write_captions(plain, Form.VTT))) == plain


@given(st.lists(timed(WORDS.filter(lambda words: not {"<", ">", "\0"} & set(words))), min_size=1, max_size=4))
def test_subrip_there_and_back(segments: list[Segment]) -> None:
    plain = [one for one in segments if one.speaker or not one.text.startswith(("Speaker", "P-"))]
    if plain:
        assert list(read_captions(write_captions(plain, Form.SRT))) == plain


@given(st.lists(timed(), max_size=4))
def test_a_text_keeps_its_segments(segments: list[Segment]) -> None:
    body = body_of(segments)
    assert list(segments_of(body)) == segments
    assert body_of(segments_of(body)) == body


@given(st.text(max_size=200))
def test_any_text_has_segments_that_stay_as_they_are(untrusted: str) -> None:
    once = segments_of(untrusted)
    assert segments_of(body_of(once)) == once


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_by_line(untrusted: bytes) -> None:
    for form in (None, *Form):
        refused = CaptionsRefused(0, "")
        try:
            found = read_captions(untrusted, form)
        except CaptionsRefused as error:
            found, refused = (), error
        assert bool(found) is not bool(refused.problems)
        assert (refused.line > 0) is bool(refused.problems)


VTT = b"""\xef\xbb\xbfWEBVTT - an interview
Kind: captions

NOTE
never printed

STYLE
::cue { color: red }

intro
00:01.000 --> 00:02.500 align:start line:90%
<v.loud Speaker 1>They <i>told</i> us &amp; waited.</v>

01:00:00.000 --> 01:00:01.000
<v Speaker 1>One.
<v Speaker 2>Two.
"""


def test_a_webvtt_file_with_everything_in_it() -> None:
    assert read_captions(VTT.replace(b"\n", b"\r\n")) == (
        Segment(Locator(start=1000, end=2500), "Speaker 1", "They told us & waited."),
        Segment(Locator(start=3_600_000, end=3_601_000), "Speaker 1", "One."),
        Segment(Locator(start=3_600_000, end=3_601_000), "Speaker 2", "Two."),
    )


def test_a_subrip_file_in_utf_16_without_numbers() -> None:
    first = "1\n00:00:01,000 --> 00:00:02,000\nSpeaker 2: <i>Да.</i>\nИ всё."
    text = first + "\n\n00:00:03.000 --> 00:00:04.000\nНет: так.\n"
    assert read_captions(text.encode("utf-16")) == (
        Segment(Locator(start=1000, end=2000), "Speaker 2", "Да.\nИ всё."),
        Segment(Locator(start=3000, end=4000), "", "Нет: так."),
    )


def test_every_line_that_is_wrong_is_told() -> None:
    text = b"1\n00:00:01,000 -> 00:00:02,000\na\n\n2\n00:00:05,000 --> 00:00:04,000\nb\n\n3\n00:00:06,000 --> 9\nc\n"
    with pytest.raises(CaptionsRefused) as caught:
        read_captions(text)
    assert caught.value.problems == (
        Problem(2, Fault.NO_TIMES),
        Problem(6, Fault.ENDS_FIRST),
        Problem(10, Fault.NO_TIMES),
    )
    for untrusted, form, problem in (
        (b"", None, Problem(1, Fault.NOTHING)),
        (b"WEBVTT\n", None, Problem(1, Fault.NOTHING)),
        (b"1\n00:00:01,000 --> 00:00:02,000\n\xff\n", None, Problem(3, Fault.NOT_TEXT)),
        (b"1\n\n", Form.VTT, Problem(1, Fault.NO_HEAD)),
        (b"9999:00:00,000 --> 9999:00:00,000\nx\n", None, Problem(1, Fault.TOO_LATE)),
        (b"0:00:00,000 --> 0:00:00,000\n" + b"x" * 200_000, None, Problem(1, Fault.TOO_LONG)),
    ):
        with pytest.raises(CaptionsRefused) as caught:
            read_captions(untrusted, form)
        assert caught.value.problems == (problem,)


def test_a_segment_without_an_end_stands_until_the_next() -> None:
    segments = [Segment(Locator(start=1000), text="a"), Segment(Locator(start=3000), text="b")]
    read = read_captions(write_captions(segments, Form.SRT))
    assert [one.place.end for one in read] == [3000, 7000]
    with pytest.raises(NotTimed) as caught:
        write_captions([*segments, Segment(Locator(page=2), text="c")], Form.VTT)
    assert caught.value.number == 3


def test_unclear_passages() -> None:
    text = f"He said {unclear_mark(134_900)} and {unclear_mark()}."
    assert [one.time for one in unclear_in(text)] == [134_000, None]
    assert text[unclear_in(text)[0].begins :].startswith("[unclear 02:14]")
    assert in_words(text, "ru") == "He said [неразборчиво 02:14] and [неразборчиво]."
    assert out_of_words(in_words(text, "kk")) == text


def test_the_next_speaker() -> None:
    assert next_speaker([], "") == "Speaker 1"
    assert next_speaker(["Speaker 1"], "Speaker 1") == "Speaker 2"
    assert next_speaker(["Speaker 1", "P-0004"], "Speaker 1") == "P-0004"
    assert next_speaker(["Speaker 1", "P-0004"], "P-0004") == "Speaker 1"
    assert next_speaker(["P-0004"], "P-0004") == "Speaker 1"
