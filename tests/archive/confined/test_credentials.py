"""Content credentials: intact and trusted apart, nothing fetched, a stranger's words bounded."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest

from archive import credentials
from archive.confined.asking import Answer, DecodingRefused, InMemory
from archive.confined.workers import Workers
from archive.credentials import Credentials, Found, read_credentials
from tests.archive import facts_material as material
from tests.archive.credentials_material import signed


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1)
    yield made
    made.close()


@pytest.fixture(scope="module")
def photo() -> bytes:
    return signed(material.picture())


def read(workers: Workers, data: bytes, media_type: str = "image/jpeg") -> Credentials:
    return read_credentials(workers, InMemory(data), media_type)


def test_a_signed_photo_is_intact_and_its_signer_is_a_name_that_nobody_knows(workers: Workers, photo: bytes) -> None:
    found = read(workers, photo)
    assert (found.found, found.intact, found.trusted) == (Found.INSIDE, True, False)
    assert (found.signer, found.organisation) == ("Tegis K-7 Signer", "Tegis Works")
    assert found.program.startswith("Tegis Camera 1.2")
    assert ("action", "c2pa.created") in {(one.kind, one.name) for one in found.statements}
    assert found.faults == ()


@pytest.mark.skipif(sys.platform != "linux", reason="the full lock-down is Linux's")
def test_the_library_runs_behind_all_walls(workers: Workers, photo: bytes) -> None:
    read(workers, photo)
    assert workers.confinement("credentials") == "full"


def test_a_changed_picture_and_a_changed_statement_are_named_apart(workers: Workers, photo: bytes) -> None:
    picture = bytearray(photo)
    picture[-50] ^= 1
    words = photo.replace(b"Yard in the evening", b"Yard in the morning")
    assert words != photo
    for changed, fault in ((bytes(picture), "assertion.dataHash.mismatch"), (words, "claimSignature.mismatch")):
        found = read(workers, changed)
        assert (found.found, found.intact) == (Found.INSIDE, False)
        assert fault in found.faults


def test_credentials_elsewhere_are_an_address_and_are_not_fetched(workers: Workers) -> None:
    found = read(workers, signed(material.picture(), remote="https://credentials.invalid/a"))
    assert (found.found, found.address, found.intact) == (Found.ELSEWHERE, "https://credentials.invalid/a", False)


@pytest.mark.parametrize(
    ("data", "media_type"),
    [(material.film(), "video/mp4"), (material.paper(), "application/pdf"), (material.picture("PNG"), "image/png")],
)
def test_other_kinds_are_read_too(workers: Workers, data: bytes, media_type: str) -> None:
    assert read(workers, signed(data, media_type), media_type).intact
    assert read(workers, data, media_type).found is Found.NONE


def test_what_does_not_read_is_refused(workers: Workers, photo: bytes) -> None:
    for data, media_type, reason in (
        (photo[:9_000], "image/jpeg", "damaged"),
        (b"junk", "image/jpeg", "unknown_kind"),
        (b"junk", "text/plain", "unknown_kind"),
    ):
        with pytest.raises(DecodingRefused) as refused:
            read(workers, data, media_type)
        assert refused.value.reason == reason
    assert read(workers, photo).intact, "the next one is read"


@pytest.mark.parametrize(
    "bent",
    [
        {"found": "perhaps"},
        {"found": 7},
        {"intact": 1},
        {"trusted": "yes"},
        {"signer": "x" * 301},
        {"faults": ["x"] * 61},
        {"faults": [7]},
        {"rows": [["action", "a"]]},
        {"rows": [["order", "a", "b"]]},
        {"rows": "many"},
    ],
)
def test_an_answer_that_is_bent_is_no_answer(bent: dict[str, Any]) -> None:
    sound: dict[str, Any] = {"found": "inside", "intact": True, "trusted": False, "faults": [], "rows": []}
    sound |= dict.fromkeys(("signer", "organisation", "signed", "program", "title"), "")
    assert credentials._checked(Answer(sound, ())).intact
    with pytest.raises(DecodingRefused):
        credentials._checked(Answer(sound | bent, ()))
