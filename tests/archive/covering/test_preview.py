"""What is shown and heard before a copy is made is what the copy shows and says."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.confined.asking import Answer, DecodingRefused
from archive.confined.decoders.covers_stretches import Plan
from archive.confined.painted import PART, checked_painted
from archive.covering.areas import CoverArea
from archive.covering.engine import Covering
from archive.covering.preview import CopyToBe, paint
from archive.locators import Area, Locator
from archive.media_buffer import RATE
from archive.vault import Vault
from archive.vocabulary.covering import CoverHow, CoverWhat, CoverWhy
from tests.archive.covering.conftest import TakeIn, areas, box, content
from tests.archive.covering.planted_media import HEIGHT, WIDTH, film, heard, loudness, recording, seen, voice

FACE = box(83, 125, 334, 313, what="face")


def sound(how: CoverHow, start: int, end: int | None) -> CoverArea:
    return CoverArea(Locator(start=start, end=end), how, CoverWhat.VOICE, CoverWhy.SOURCE)


def test_a_frame_is_painted_as_the_copy_has_it(vault: Vault, taken: TakeIn) -> None:
    original = taken(film(), "a.mp4")
    item = vault.evidence.get(original.item_id)
    chosen = areas({**FACE, "start": 0, "end": 1000}, {**FACE, "start": 1000, "how": "mosaic"})
    painted = paint(vault, item, original, chosen.areas)
    assert (painted.width, painted.height) == (WIDTH, HEIGHT)
    solid, tiles = painted.boxes
    assert [part.colour for part in solid] == [(0, 0, 0)]
    assert len(tiles) > 4
    copy = CopyToBe(chosen.areas, painted)
    made = Covering(vault).cover(original, chosen, note="")
    frames = seen(content(vault, made.file))
    for when, frame in (frames[5], frames[40]):
        laid = copy.seen(round(when * 1_000_000), 40_000)
        assert laid is not None
        view, row = memoryview(frame.planes[0]), frame.planes[0].line_size
        for part in laid.parts:
            luma = view[(part.top + part.bottom) // 2 * row + (part.left + part.right) // 2]
            red, green, blue = part.colour
            told = 0.299 * red + 0.587 * green + 0.114 * blue
            assert abs(luma - told) < 14, (when, part)
    assert copy.seen(960_000, 40_000) != copy.seen(1_000_000, 40_000)
    assert copy.seen(999_999, 40_000) == copy.seen(960_000, 60_000)


def test_a_film_of_odd_sides_that_is_damaged_is_refused(vault: Vault, taken: TakeIn) -> None:
    original = taken(recording(), "a.wav")
    item = vault.evidence.get(original.item_id)
    with pytest.raises(DecodingRefused):
        paint(vault, item, original, areas(FACE).areas)


def test_what_is_heard_is_what_the_copy_says(vault: Vault, taken: TakeIn) -> None:
    original = taken(recording(), "a.wav")
    chosen = (sound(CoverHow.MUTE, 400, 800), sound(CoverHow.TONE, 1000, 1400))
    made = Covering(vault).cover(original, areas(*(one.plain() for one in chosen)), note="", form="wav")
    wanted = heard(content(vault, made.file))
    copy, data = CopyToBe(chosen), voice(2.0)
    blocks = [data[start * 19_200 : (start + 1) * 19_200] for start in range(20)]
    parts = [copy.heard(number * 100_000, block, 100) for number, block in enumerate(blocks)]
    left = array("h", b"".join(parts))[::2]
    assert list(left) == list(wanted)
    assert loudness(left, 0.4, 0.8) == 0


def test_a_cut_is_jumped_over_and_silent() -> None:
    copy = CopyToBe((sound(CoverHow.CUT, 100, 200), sound(CoverHow.CUT, 300, None)))
    assert copy.left_out(99_999) is None
    assert copy.left_out(100_000) == 200_000
    assert copy.left_out(200_000) is None
    end = copy.left_out(300_000)
    assert end is not None
    assert end > 1 << 60
    assert set(copy.heard(100_000, b"\x55" * 400, 100)) == {0}


@given(
    stretches=st.lists(
        st.tuples(st.sampled_from(["mute", "tone", "cut"]), st.integers(0, 900), st.integers(1, 300)), max_size=6
    ),
    place=st.integers(0, 1_000_000),
    count=st.integers(0, 400),
    speed=st.sampled_from([50, 75, 100, 125, 150, 200]),
)
def test_no_covered_sample_is_heard_at_any_speed(
    stretches: list[tuple[str, int, int]], place: int, count: int, speed: int
) -> None:
    chosen = [sound(CoverHow(how), start, start + long) for how, start, long in stretches]
    plan = Plan([{"how": how, "start": start, "end": start + long} for how, start, long in stretches], RATE)
    made = array("h", CopyToBe(chosen).heard(place, b"\x39\x30" * (2 * count), speed))
    assert len(made) == 2 * count
    first = place * RATE // 1_000_000
    for number in range(count):
        how = plan.how(first + number * speed // 100)
        assert how in ("", "tone") or made[2 * number] == 0
        assert how != "tone" or made[2 * number] != 12345
        assert made[2 * number] == made[2 * number + 1]


@pytest.mark.parametrize(
    ("fields", "pieces"),
    [
        ({"width": 0, "height": 10}, [PART.pack(0, 0, 0, 1, 1, 0, 0, 0)]),
        ({"width": 10, "height": 10}, []),
        ({"width": 10, "height": 10}, [b""]),
        ({"width": 10, "height": 10}, [b"x" * 7]),
        ({"width": 10, "height": 10}, [PART.pack(1, 0, 0, 1, 1, 0, 0, 0)]),
        ({"width": 10, "height": 10}, [PART.pack(0, 5, 0, 5, 1, 0, 0, 0)]),
        ({"width": 10, "height": 10}, [PART.pack(0, 0, 0, 11, 1, 0, 0, 0)]),
        ({"width": 10, "height": 10}, [PART.pack(0, 0, 0, 1, 1, 0, 0, 0) * 65]),
    ],
)
def test_an_answer_that_cannot_be_is_refused(fields: dict[str, int], pieces: list[bytes]) -> None:
    with pytest.raises(DecodingRefused):
        checked_painted(Answer(fields, tuple(pieces)), 1)


def test_areas_of_another_kind_change_nothing_of_the_sound() -> None:
    face = CoverArea(Locator(area=Area(0, 0, 10, 10)), CoverHow.COVER, CoverWhat.FACE, CoverWhy.MINOR)
    assert CopyToBe((face,)).heard(0, b"\x01" * 40, 100) == b"\x01" * 40
    assert CopyToBe((face,)).seen(0, 1) is None
