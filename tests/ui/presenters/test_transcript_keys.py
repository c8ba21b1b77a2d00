"""The keys of the transcript editor: what they do to the text and where the cursor stands then."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from archive.locators import Area, Locator
from ui.presenters.transcript_keys import Edited, new_segment, next_speaker_here, place_here, unclear_here
from ui.presenters.transcript_typing import read_typed


def at(text: str) -> tuple[str, int]:
    """A text in which ``|`` is the cursor."""
    return text.replace("|", ""), text.index("|")


def shown(edited: Edited) -> str:
    return f"{edited.text[: edited.cursor]}|{edited.text[edited.cursor :]}"


def test_a_first_segment() -> None:
    assert shown(new_segment(*at("|"), Locator(start=2_000), "en")) == "[00:02]\n|"
    assert shown(new_segment(*at("|"), None, "en")) == "[]\n|"


def test_the_next_segment_ends_the_one_before_and_is_spoken_by_the_same() -> None:
    text = "[00:02] Speaker 1\nThey told us.|"
    after = "[00:02–00:05.250] Speaker 1\nThey told us.\n\n[00:05.250] Speaker 1\n|"
    assert shown(new_segment(*at(text), Locator(start=5_250), "en")) == after


def test_an_end_that_stands_stays() -> None:
    text = "[00:02–00:03] Говорящий 1\nОдин.|\n\n[00:09]\nДва."
    after = "[00:02–00:03] Говорящий 1\nОдин.\n\n[00:05] Говорящий 1\n|\n[00:09]\nДва."
    made = new_segment(*at(text), Locator(start=5_000), "ru")
    assert shown(made) == after
    assert [one.text for one in read_typed(made.text).segments] == ["Один.", "", "Два."]


def test_a_segment_is_divided_at_the_cursor() -> None:
    made = new_segment(*at("[00:02]\nOne. |Two."), Locator(start=4_000), "en")
    assert shown(made) == "[00:02–00:04]\nOne.\n\n[00:04]\n|Two."


def test_the_time_begins_and_ends_a_segment() -> None:
    begun = place_here(*at("[] Speaker 1\nWo|rds"), Locator(start=2_000), "en")
    assert shown(begun) == "[00:02] Speaker 1\nWo|rds"
    ended = place_here(begun.text, begun.cursor, Locator(start=4_000), "en")
    assert shown(ended) == "[00:02–00:04] Speaker 1\nWo|rds"
    later = place_here(ended.text, ended.cursor, Locator(start=6_000), "en")
    assert shown(later) == "[00:02–00:06] Speaker 1\nWo|rds"
    assert shown(place_here(ended.text, ended.cursor, Locator(start=1_000), "en")) == shown(ended)
    assert shown(place_here(*at("|"), Locator(start=1_000), "en")) == "[00:01]\n|"


def test_the_next_speaker() -> None:
    text = "[00:02] Speaker 1\nOne.\n\n[00:04] Speaker 1\nTw|o."
    turned = next_speaker_here(*at(text), "en")
    assert shown(turned).endswith("[00:04] Speaker 2\nTw|o.")
    assert shown(next_speaker_here(turned.text, turned.cursor, "en")).endswith("[00:04] Speaker 1\nTw|o.")
    assert shown(next_speaker_here(*at("no| head"), "en")) == "no| head"


def test_what_was_not_understood() -> None:
    assert shown(unclear_here(*at("They said|"), 134_000, "en")) == "They said [unclear 02:14]|"
    assert shown(unclear_here(*at("|"), None, "kk")) == "[түсініксіз]|"


@given(st.text(alphabet="[]0:2 \nspeaker1|", max_size=60), st.integers(0, 60), st.integers(0, 100_000))
def test_no_word_is_lost(text: str, cursor: int, now: int) -> None:
    cursor = min(cursor, len(text))
    before = "".join(letter for letter in text if letter.isalpha() and letter not in "peakr")
    here = Locator(start=now)
    for edited in (new_segment(text, cursor, here, "en"), place_here(text, cursor, here, "en")):
        assert 0 <= edited.cursor <= len(edited.text)
        after = "".join(letter for letter in edited.text if letter.isalpha() and letter not in "peakrS")
        assert len(after) >= len(before)


def test_a_place_that_is_marked_on_a_page() -> None:
    marked = Locator(page=2, area=Area(0, 0, 333, 333))
    begun = new_segment(*at("[p. 1]\nOne.|"), marked, "en")
    assert shown(begun) == "[p. 1]\nOne.\n\n[p. 2, upper left]\n|"
    assert shown(place_here(begun.text, begun.cursor, Locator(page=3), "ru")).endswith("[стр. 3]\n|")
