"""A file of areas is read strictly."""

from __future__ import annotations

import json

import pytest

from archive.covering.areas import Medium, areas_of, refuse_unfit
from archive.covering.errors import AreasRefused
from tests.archive.covering.conftest import areas, box


def test_what_is_written_reads_back_the_same() -> None:
    given = areas(
        box(0, 0, 1000, 1000, page=3),
        {"words": "Кто-то Ещё", "why": "source"},
        {"start": 0, "end": 10, "how": "tone", "why": "minor", "what": "voice"},
        box(1, 2, 3, 4, start=5, how="mosaic", what="face"),
        of="E-0001",
    )
    assert areas_of(given.text().encode()) == given


@pytest.mark.parametrize(
    ("area", "reason"),
    [
        ({}, "area_code"),
        ({"why": "identity"}, "area_unfit"),
        (box(0, 0, 0, 10), "area_box"),
        (box(900, 0, 101, 10), "area_box"),
        (box(0, 0, 10, 10, page=0), "area_box"),
        (box(True, 0, 10, 10), "area_box"),
        ({"left": 1, "why": "identity"}, "area_box"),
        (box(0, 0, 10, 10, why="because"), "area_code"),
        (box(0, 0, 10, 10, colour="red"), "area_unknown"),
        (box(0, 0, 10, 10, what="plate", how="mosaic"), "area_mosaic"),
        (box(0, 0, 10, 10, words="both"), "area_unfit"),
        ({"words": " ", "why": "identity"}, "area_words"),
        ({"words": "x" * 301, "why": "identity"}, "area_words"),
        ({"words": "half \ud800", "why": "identity"}, "area_words"),
        ({"how": "mute", "why": "identity"}, "area_time"),
        ({"how": "mute", "why": "identity", "start": 5, "end": 5}, "area_time"),
        (box(0, 0, 10, 10, end=5), "area_time"),
        ("text", "area_unknown"),
    ],
)
def test_an_area_that_does_not_fit_is_named(area: object, reason: str) -> None:
    whole = {"format": "strongroom-areas", "version": 1, "areas": [box(0, 0, 1, 1), area]}
    with pytest.raises(AreasRefused) as refused:
        areas_of(json.dumps(whole).encode())
    assert (refused.value.number, refused.value.reason) == (2, reason)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "areas_not_json"),
        (b"\xff\xfe", "areas_not_json"),
        (b"[" * 100_000, "areas_not_json"),
        (b"[]", "areas_format"),
        (b'{"format": "strongroom-areas", "version": 2, "areas": []}', "areas_format"),
        (b'{"format": "strongroom-areas", "version": 1, "areas": []}', "areas_none"),
        (b'{"format": "strongroom-areas", "version": 1, "of": "../x", "areas": [1]}', "areas_format"),
        (b'{"format": "strongroom-areas", "version": 1, "sha256": "12", "areas": [1]}', "areas_format"),
        (b'{"format": "strongroom-areas", "version": 1, "areas": [1], "more": 1}', "areas_format"),
        (b" " * (4 * 1024 * 1024 + 1), "areas_many"),
    ],
)
def test_a_file_that_is_none_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(AreasRefused) as refused:
        areas_of(data)
    assert refused.value.reason == reason


@pytest.mark.parametrize(
    ("area", "media"),
    [
        (box(0, 0, 1, 1), {Medium.PICTURE, Medium.PAPER, Medium.FILM}),
        (box(0, 0, 1, 1, page=2), {Medium.PICTURE, Medium.PAPER}),
        (box(0, 0, 1, 1, start=2), {Medium.FILM}),
        ({"words": "x", "why": "source"}, {Medium.PAPER}),
        ({"how": "cut", "start": 1, "why": "source"}, {Medium.SOUND, Medium.FILM}),
    ],
)
def test_each_kind_of_file_has_its_areas(area: dict[str, object], media: set[Medium]) -> None:
    fits = set()
    for medium in Medium:
        try:
            refuse_unfit(areas(area).areas, medium)
        except AreasRefused:
            continue
        fits.add(medium)
    assert fits == media
