"""Faces and plates in pixels: found where they are plain, by a worker behind every wall that is not believed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PIL import Image

from archive.confined.asking import Answer, DecodingRefused
from archive.confined.grey_pages import Grey
from archive.confined.shapes import Kind, Shape, shapes_of
from archive.confined.workers import Workers
from tests.archive.confined.drawn_faces import street


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1)
    yield made
    made.close()


def grey(image: Image.Image) -> Grey:
    return Grey(image.width, image.height, image.convert("L").tobytes())


def covers(shape: Shape, x: int, y: int) -> bool:
    return shape.left < x < shape.right and shape.top < y < shape.bottom


def test_a_drawn_face_and_a_drawn_plate_are_found_where_they_are(workers: Workers) -> None:
    found = shapes_of(workers, grey(street()))
    (face,) = [one for one in found if one.kind is Kind.FACE]
    (plate,) = [one for one in found if one.kind is Kind.PLATE]
    assert covers(face, 200, 190)
    assert covers(plate, 570, 450)
    assert sys.platform != "linux" or workers.confinement("shapes") == "full"


def test_where_there_is_none_none_is_found(workers: Workers) -> None:
    ground = Image.linear_gradient("L").resize((640, 480))
    assert shapes_of(workers, grey(ground)) == ()
    assert shapes_of(workers, Grey(1, 1, b"\x00")) == ()


def test_pixels_that_are_not_as_many_as_was_said_are_refused(workers: Workers) -> None:
    with pytest.raises(DecodingRefused):
        shapes_of(workers, Grey(100, 100, bytes(99)))
    assert shapes_of(workers, Grey(10, 10, bytes(100))) == (), "the worker goes on"


@pytest.mark.parametrize(
    "rows",
    [
        "many",
        [["face", 0, 0, 9, 9]] * 201,
        [["face", 0, 0, 9]],
        [["house", 0, 0, 9, 9]],
        [["face", 0, 0, 11, 9]],
        [["face", 5, 0, 5, 9]],
        [["face", -1, 0, 5, 9]],
        [["face", 0, 0, True, 9]],
        [[["face"], 0, 0, 9, 9]],
    ],
)
def test_a_lying_worker_is_not_believed(rows: Any) -> None:
    class Lying(Workers):
        def ask(self, *_asked: Any, **_how: Any) -> Answer:
            return Answer({"shapes": rows}, ())

    with pytest.raises(DecodingRefused) as refused:
        shapes_of(Lying(1), Grey(10, 10, bytes(100)))
    assert refused.value.reason == "broke_off"
