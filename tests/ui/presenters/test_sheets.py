"""Looking at pictures and papers, on a real vault with real files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from archive.errors import RecordNotFound
from archive.model.evidence import EvidenceFile
from archive.vocabulary.evidence import CustodyAction
from crypto.jobs import CancelToken, no_progress
from tests.ui.told_vault import Told
from ui.presenters.item import ItemDesk
from ui.presenters.sheet_geometry import SheetGeometry
from ui.presenters.sheets import SheetDesk, spans
from ui.presenters.taking_in import Intake, take_in


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "outside" / "landing.png"
    path.parent.mkdir()
    Image.effect_noise((400, 300), 80).convert("RGB").save(path)
    return path


def file_of(told: Told, photo: Path) -> EvidenceFile:
    (one,) = take_in(told.vault, Intake(paths=(photo,)), no_progress, CancelToken())
    file = ItemDesk(told.vault).view(one.item_id).original
    assert file is not None
    return file


def actions(told: Told, file: EvidenceFile) -> list[CustodyAction]:
    return [line.action for line in ItemDesk(told.vault).view(file.item_id).custody]


def test_pages_parts_and_a_hint_come_as_pixels(told: Told, photo: Path) -> None:
    file, desk = file_of(told, photo), SheetDesk(told.vault)
    facts = desk.facts(file)
    assert (facts.pages, facts.width, facts.height) == (1, 400, 300)
    page = desk.page(file, 1, 200, (400, 300), CancelToken())
    assert (page.pixels.across, page.pixels.down, page.own_width, page.own_height) == (200, 150, 400, 300)
    wanted = SheetGeometry().shown((400, 300), (100, 100)).scaled(1.0).wanted(1.0, 10_000)
    part = desk.part(file, 1, wanted, CancelToken()).pixels
    assert (part.width, part.left, part.across) == (400, wanted.left, wanted.across)
    assert desk.hint(file, CancelToken()).pixels.across == 14
    assert actions(told, file) == [CustodyAction.RECEIVED]


def test_a_long_strip_is_not_asked_for_larger_than_can_be_shown(told: Told, tmp_path: Path) -> None:
    path = tmp_path / "strip.png"
    Image.new("RGB", (100, 20_000)).save(path)
    page = SheetDesk(told.vault).page(file_of(told, path), 1, 1600, (100, 20_000), CancelToken())
    assert page.pixels.down <= 9000


def test_a_look_is_noted_with_the_pages_that_were_seen(told: Told, photo: Path) -> None:
    file, desk = file_of(told, photo), SheetDesk(told.vault)
    desk.note(file)
    desk.note(file, {3, 1, 2, 9})
    assert actions(told, file)[1:] == [CustodyAction.VIEWED, CustodyAction.VIEWED]
    last = list(told.vault.journal.entries_of("evidence_item", file.item_id))[-1]
    payload = told.vault.journal.payload(last.hash) or {}
    assert (payload["details"]["file"], payload["details"]["pages"]) == (file.id, "1-3, 9")


def test_another_item_is_found_by_its_code(told: Told, photo: Path) -> None:
    file, desk = file_of(told, photo), SheetDesk(told.vault)
    assert desk.other("e-0002")[1] == file
    for code in ("E-0001", "E-0404", "P-0001", ""):
        with pytest.raises(RecordNotFound):
            desk.other(code)


def test_pages_are_written_shortly() -> None:
    assert spans([5, 1, 2, 3, 7]) == "1-3, 5, 7"
    assert len(spans(range(1, 10_000, 2))) <= 82
    assert spans(range(1, 10_000, 2)).endswith(" …")
