"""Where a part of the body lies on the drawing, and the other way."""

from __future__ import annotations

import pytest

from archive.body import FULL, Mark, View
from archive.model.health import MedicalFinding
from archive.vocabulary.harm import BodyRegion, BodySide
from ui.presenters.body_map import marks_at, marks_of, region_at

NAMED = [region for region in BodyRegion if region is not BodyRegion.NOT_STATED]


@pytest.mark.parametrize("side", [BodySide.LEFT, BodySide.RIGHT])
@pytest.mark.parametrize("region", NAMED)
def test_the_middle_of_every_part_lies_in_it(region: BodyRegion, side: BodySide) -> None:
    (mark,) = marks_at(region, side)
    found, where = region_at(mark)
    assert found is region
    assert where in (side, BodySide.MIDDLE)


@pytest.mark.parametrize("region", NAMED)
def test_both_sides_are_two_places_unless_there_is_one_of_it(region: BodyRegion) -> None:
    marks = marks_at(region, BodySide.BOTH)
    assert len({mark.x for mark in marks}) == len(marks)
    assert len(marks) == 2 or region_at(marks[0])[1] is BodySide.MIDDLE


def test_right_is_the_persons_own_right() -> None:
    """The drawing faces whoever looks at it; from the back it does not."""
    front, back = Mark(View.FRONT, 400, 600), Mark(View.BACK, 400, 600)
    assert region_at(front) == (BodyRegion.THIGH, BodySide.RIGHT)
    assert region_at(back) == (BodyRegion.THIGH, BodySide.LEFT)


@pytest.mark.parametrize("view", View)
def test_every_place_is_some_part(view: View) -> None:
    for x in range(0, FULL + 1, 40):
        for y in range(0, FULL + 1, 20):
            region, side = region_at(Mark(view, x, y))
            assert region is not BodyRegion.NOT_STATED
            assert side not in (BodySide.NOT_STATED, BodySide.BOTH)


def test_where_somebody_pointed_comes_before_the_middle_of_the_part() -> None:
    def finding(**values: object) -> MedicalFinding:
        return MedicalFinding(id="1", record_id="2", body_site="", region=BodyRegion.CHEST, **values)  # type: ignore[arg-type]  # values of the test

    pointed = Mark(View.BACK, 20, 30)
    assert marks_of(finding(diagram=pointed.text())) == (pointed,)
    assert marks_of(finding(diagram="see page 4")) == marks_at(BodyRegion.CHEST, BodySide.NOT_STATED)
    assert marks_at(BodyRegion.NOT_STATED, BodySide.BOTH) == ()
    assert [mark.view for mark in marks_at(BodyRegion.THIGH, BodySide.LEFT, View.BACK)] == [View.BACK]
