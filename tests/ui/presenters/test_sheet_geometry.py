"""Where a page lies on the screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.locators import Area
from ui.presenters.sheet_geometry import Fit, SheetGeometry, area_between, moved_area, resized_area

PAGE = SheetGeometry().shown((4000, 3000), (800, 800))


def near(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one == pytest.approx(other, abs=1e-6)


def test_fitted_it_lies_in_the_middle_and_is_seen_as_a_whole() -> None:
    box = PAGE.page_box()
    assert (box.left, box.top, box.width, box.height) == (0, 100, 800, 600)
    wanted = PAGE.wanted(1.0, 20_000)
    assert (wanted.width, wanted.height, wanted.across, wanted.down) == (800, 600, 800, 600)
    assert PAGE.rotated().page_box().width == 600


def test_by_its_width_it_starts_at_the_top() -> None:
    paper = SheetGeometry().shown((1240, 1754), (620, 400)).fitted(Fit.WIDTH)
    assert paper.page_box().width == 620
    assert paper.page_box().top < 0
    assert paper.moved(0, 10_000).page_box().top == 0


def test_what_is_under_the_pointer_stays_there_when_it_grows() -> None:
    place = PAGE.scaled(1.0).to_page(300, 200)
    closer = PAGE.scaled(1.0).zoomed(1.25, (300, 200))
    assert near(closer.from_page(*place), (300, 200))


def test_only_the_part_that_is_seen_is_asked_for() -> None:
    wanted = PAGE.scaled(1.0).wanted(1.0, 20_000)
    assert (wanted.width, wanted.height) == (4000, 3000)
    assert 800 <= wanted.across <= 802
    assert 800 <= wanted.down <= 802
    assert abs(wanted.left - 1600) <= 1
    assert PAGE.scaled(16.0).wanted(2.0, 20_000).width == 20_000


@given(
    turns=st.integers(0, 3),
    scale=st.floats(0.05, 10),
    right=st.floats(-9000, 9000),
    down=st.floats(-9000, 9000),
    x=st.floats(0, 800),
    y=st.floats(0, 800),
)
def test_screen_and_page_are_the_same_place_however_it_lies(
    turns: int, scale: float, right: float, down: float, x: float, y: float
) -> None:
    page = PAGE
    for _turn in range(turns):
        page = page.rotated()
    page = page.scaled(scale).moved(right, down)
    box = page.page_box()
    assert box.left <= max(0, (800 - box.width) / 2) + 1e-6
    assert box.left + box.width >= min(800, (800 + box.width) / 2) - 1e-6
    place = page.to_page(x, y)
    back = page.from_page(*place)
    if box.left <= x <= box.left + box.width and box.top <= y <= box.top + box.height:
        assert back == pytest.approx((x, y), abs=1e-3)
    wanted = page.wanted(1.0, 20_000)
    assert 0 <= wanted.left < wanted.left + wanted.across <= wanted.width
    assert 0 <= wanted.top < wanted.top + wanted.down <= wanted.height


def test_an_area_is_brought_close_whichever_way_the_page_is_turned() -> None:
    area = Area(700, 600, 100, 50)
    page = PAGE
    for _turn in range(4):
        box = page.on(area).box_of(area)
        assert box.left >= 0
        assert box.top >= 0
        assert box.left + box.width <= 800
        assert max(box.width, box.height) > 300
        page = page.rotated()


def test_a_step_to_the_right_is_one_on_the_screen() -> None:
    area, page = Area(400, 400, 100, 100), PAGE
    for _turn in range(4):
        before, after = page.box_of(area), page.box_of(moved_area(area, *page.turned_step(50, 0)))
        assert after.left > before.left
        assert after.top == pytest.approx(before.top, abs=1e-6)
        page = page.rotated()


def test_two_pages_are_looked_at_alike() -> None:
    other = SheetGeometry().shown((1000, 1000), (800, 800))
    close = PAGE.scaled(1.0).moved(-300, -100)
    alike = other.like(close.over_fit, close.middle)
    assert alike.over_fit == pytest.approx(close.over_fit)
    assert other.like(1.0, (0.2, 0.2)).fit is Fit.PAGE


@given(
    area=st.builds(
        area_between, st.tuples(st.floats(0, 1), st.floats(0, 1)), st.tuples(st.floats(0, 1), st.floats(0, 1))
    ),
    right=st.integers(-2000, 2000),
    down=st.integers(-2000, 2000),
)
def test_an_area_never_leaves_its_page(area: Area, right: int, down: int) -> None:
    moved = moved_area(area, right, down)
    assert (moved.width, moved.height) == (area.width, area.height)
    assert resized_area(area, right, down).left == area.left
