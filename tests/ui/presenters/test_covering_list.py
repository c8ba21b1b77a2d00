"""What is put together to be covered: changed, taken back, repeated, kept as a draft."""

from __future__ import annotations

import pytest

from archive.covering.areas import MOST_AREAS, Medium, areas_of
from archive.covering.errors import AreasRefused
from archive.locators import Area, Locator
from archive.vocabulary.covering import CoverHow, CoverWhat, CoverWhy
from ui.presenters.covering_list import CoveringList

BOX = Area(10, 20, 100, 200)


def face(page: int | None = None) -> CoveringList:
    made = CoveringList()
    made.add_box(page, BOX, CoverWhat.FACE, CoverWhy.MINOR)
    return made


def test_every_change_is_taken_back_and_made_again() -> None:
    made = face()
    first = made.areas
    made.change(0, what=CoverWhat.THING, why=CoverWhy.SOURCE, how=CoverHow.MOSAIC)
    changed = made.areas
    made.remove(0)
    assert made.areas == ()
    made.undo()
    assert made.areas == changed
    made.undo()
    assert made.areas == first
    made.undo()
    assert not made.can_undo
    for _ in range(9):
        made.redo()
    assert made.areas == ()
    assert not made.can_redo


def test_a_change_that_changes_nothing_is_no_step() -> None:
    made = face()
    made.change(0, what=CoverWhat.FACE, why=CoverWhy.MINOR, how=CoverHow.COVER)
    made.undo()
    assert not made.can_undo


@pytest.mark.parametrize("what", [CoverWhat.TEXT, CoverWhat.PLATE])
def test_what_can_be_guessed_is_never_tiled(what: CoverWhat) -> None:
    made = face()
    made.change(0, what=what, why=CoverWhy.IDENTITY, how=CoverHow.MOSAIC)
    assert made.areas[0].how is CoverHow.COVER


def test_a_box_is_repeated_on_the_pages_after_it_once() -> None:
    made = face(2)
    assert made.repeat(0, 5) == 3
    assert made.repeat(0, 5) == 0
    assert [one.where.page for one in made.areas] == [2, 3, 4, 5]
    assert made.boxes_on(4) == ((2, BOX),)
    made.undo()
    assert len(made.areas) == 1
    with pytest.raises(AreasRefused):
        made.repeat(0, MOST_AREAS + 10)
    assert len(made.areas) == 1


def test_stretches_keep_their_kind_and_their_times_can_be_typed() -> None:
    made = CoveringList()
    voice = made.add_place(Locator(start=100, end=900), CoverHow.MUTE, CoverWhat.VOICE, CoverWhy.SOURCE)
    box = made.add_place(Locator(area=BOX), CoverHow.MOSAIC, CoverWhat.PLATE, CoverWhy.IDENTITY)
    assert made.areas[box].how is CoverHow.COVER, "a plate under tiles can be guessed"
    made.change(voice, what=CoverWhat.VOICE, why=CoverWhy.SOURCE, how=CoverHow.COVER)
    assert made.areas[voice].how is CoverHow.MUTE, "a sound was given a colour"
    made.change(voice, what=CoverWhat.VOICE, why=CoverWhy.SOURCE, how=CoverHow.TONE)
    made.change_times(voice, 200, None)
    assert (made.areas[voice].where.start, made.areas[voice].where.end) == (200, None)
    for start, end in ((300, 300), (None, 5), (None, None), (-1, 5), (0, 1 << 60)):
        with pytest.raises(AreasRefused):
            made.change_times(voice, start, end)
    made.change_times(box, None, None)
    made.change_times(box, 40, 80)
    made.undo()
    assert made.areas[box].where == Locator(area=BOX)
    with pytest.raises(AreasRefused):
        made.add_place(Locator(), CoverHow.CUT, CoverWhat.VOICE, CoverWhy.SOURCE)
    assert len(made.areas) == 2


def test_words_are_trimmed_and_too_many_letters_refused() -> None:
    made = CoveringList()
    made.add_words("  Arslan  ", CoverWhy.IDENTITY)
    assert made.areas[0].words == "Arslan"
    with pytest.raises(AreasRefused):
        made.add_words("a" * 301, CoverWhy.IDENTITY)
    with pytest.raises(AreasRefused):
        made.add_words("   ", CoverWhy.IDENTITY)
    assert len(made.areas) == 1


def test_a_draft_is_taken_back_and_nonsense_is_not() -> None:
    made = face(3)
    other = CoveringList()
    assert other.take_back(made.kept())
    assert other.areas == made.areas
    assert not other.can_undo
    for nonsense in ("{", "[]", '{"format": "other"}', "\ud800"):
        assert not other.take_back(nonsense)
    assert other.areas == made.areas
    assert other.take_back("")
    assert other.areas == ()
    assert other.kept() == ""


def test_a_file_of_areas_is_added_once_and_only_where_it_fits() -> None:
    made, came = face(), face()
    came.add_words("Arslan", CoverWhy.SOURCE)
    areas = areas_of(came.kept().encode())
    with pytest.raises(AreasRefused):
        made.bring_in(areas, Medium.PICTURE)
    assert len(made.areas) == 1
    made.bring_in(areas, Medium.PAPER)
    made.bring_in(areas, Medium.PAPER)
    assert len(made.areas) == 2
