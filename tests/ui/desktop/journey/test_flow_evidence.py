"""Taking evidence in from an empty vault, by keyboard alone: a folder, what is missing, what came twice, a capture.

A whole folder comes in; a file that was away meanwhile is gone on with; the same folder again is only noted; one
intake is given up with a reason; an online capture becomes an item, its page is taken over, and a second fingerprint
is given.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from archive.later_hashes import second_hashes
from archive.vault import Vault
from archive.vocabulary.evidence import AcquiredHow
from tests.archive import captures_material
from tests.archive.facts_material import picture
from tests.conftest import snapshot
from tests.ui.desktop.journey import remains
from tests.ui.desktop.journey.hands import CTRL
from tests.ui.desktop.journey.walk import Walk
from ui.desktop.file_picker import FilePicker
from ui.desktop.views.evidence import EvidencePage
from ui.desktop.views.item import ItemPage
from ui.presenters.taking_in import Fate

LANGUAGES = [
    pytest.param("en"),
    pytest.param("ru", marks=pytest.mark.soak),
    pytest.param("kk", marks=pytest.mark.soak),
]
WHEN = {"en": "early March 2024", "ru": "начало марта 2024", "kk": "2024 жылғы наурыз"}
TITLE, WHY, DEVICE = "A post about the yard", "the card was formatted", "an old telephone of the aunt"
MARKERS = (TITLE, WHY, DEVICE, captures_material.URL, "aunt")


@pytest.mark.parametrize("language", LANGUAGES)
def test_evidence_comes_in_by_the_keys_alone(
    started: Callable[[], Walk], tmp_path: Path, language: str
) -> None:
    stick, web = _outside(tmp_path)
    before = snapshot(tmp_path / "outside")
    walk = started()
    walk.desktop.tools.translations.use(language)
    walk.create_vault()
    page = _begin(walk)
    _say_once(walk, page, language)
    _go_on_after_a_gap(walk, page, stick)
    _bring_again_and_give_up(walk, page, stick)
    _capture(walk, web)
    _prove(walk)
    assert snapshot(tmp_path / "outside") == before, "the files outside are left as they are"
    walk.lock()
    assert remains.titles() == {"Strongroom"}
    assert remains.widgets_with(MARKERS) == []


def _outside(tmp_path: Path) -> tuple[Path, Path]:
    stick, web = tmp_path / "outside/stick", tmp_path / "outside/post"
    (stick / "DCIM").mkdir(parents=True)
    web.mkdir()
    for number in range(4):
        (stick / f"DCIM/IMG_{number}.jpg").write_bytes(picture() + bytes([number]))
    (stick / "DCIM/twin.jpg").write_bytes(picture() + bytes([0]))
    (stick / "Thumbs.db").write_bytes(b"x")
    (web / "page.wacz").write_bytes(captures_material.wacz())
    (web / "page.png").write_bytes(picture("PNG"))
    return stick, web


def _begin(walk: Walk) -> EvidencePage:
    case = walk.open_case()
    walk.go_to_part(case, "evidence")
    walk.hands.press(Qt.Key.Key_N, CTRL)
    return walk.page(EvidencePage)


def _say_once(walk: Walk, page: EvidencePage, language: str) -> None:
    hands, facts = walk.hands, page.intake.facts
    hands.pick(facts.how, str(AcquiredHow.HANDED_OVER))
    hands.fill(facts.when, WHEN[language])
    hands.push(facts.more)
    hands.fill(facts.device, DEVICE)


def _choose(walk: Walk, page: EvidencePage, folder: Path) -> None:
    hands, intake = walk.hands, page.intake
    hands.push(intake.choice.choose_folder)
    walk.go_to(walk.open_window(FilePicker), folder)
    hands.wait(lambda: intake._preview is not None)
    walk.quiet()


def _take(walk: Walk, page: EvidencePage) -> dict[Fate, int]:
    walk.hands.push(page.intake._start)
    walk.hands.wait(lambda: not page.intake._taking.busy, 60_000)
    walk.quiet()
    taken = page.intake._results._taken
    return {fate: sum(one.fate is fate for one in taken) for fate in Fate}


def _go_on_after_a_gap(walk: Walk, page: EvidencePage, stick: Path) -> None:
    """A file is away when its turn comes: it is named, waits, and comes in when it is back."""
    hands, intake = walk.hands, page.intake
    _choose(walk, page, stick)
    away, kept = stick / "DCIM/IMG_2.jpg", stick.parent / "kept"
    away.rename(kept)
    assert _take(walk, page) == {Fate.TAKEN: 3, Fate.AGAIN: 1, Fate.REFUSED: 1, Fate.LEFT_OUT: 1}
    kept.rename(away)
    (resume,) = intake.unfinished.resume.values()
    hands.push(resume)
    hands.wait(lambda: not intake._taking.busy and not intake.unfinished.resume)
    walk.quiet()
    assert not intake.unfinished.isVisible()
    assert len(_vault(page).evidence.all_files()) == 4


def _bring_again_and_give_up(walk: Walk, page: EvidencePage, stick: Path) -> None:
    """The same folder again: nothing is sealed a second time. What will not come is given up with a reason."""
    hands, intake = walk.hands, page.intake
    _choose(walk, page, stick)
    away, kept = stick / "DCIM/IMG_3.jpg", stick.parent / "kept"
    away.rename(kept)
    assert _take(walk, page) == {Fate.TAKEN: 0, Fate.AGAIN: 4, Fate.REFUSED: 1, Fate.LEFT_OUT: 1}
    kept.rename(away)
    (leave,) = intake.unfinished.leave.values()
    hands.push(leave)
    hands.wait(intake.unfinished.why.reason.hasFocus)
    hands.type(WHY)
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: not intake.unfinished.isVisible())
    walk.quiet()
    assert _vault(page).batches.unfinished() == []
    hands.press(Qt.Key.Key_Escape)


def _capture(walk: Walk, web: Path) -> None:
    """A folder with a capture becomes one item; what the archive says is ticked on its page."""
    hands, page = walk.hands, walk.page(EvidencePage)
    hands.push(page._capture)
    hands.push(page.capture._folder)
    walk.go_to(walk.open_window(FilePicker), web)
    hands.wait(page.capture._form.isVisible)
    walk.quiet()
    hands.fill(page.capture.title, TITLE)
    url = page.capture.fields["url"]
    hands.fill_again(url, " ")
    hands.push(page.capture._take)
    hands.wait(lambda: page.capture._item is not None)
    walk.quiet()
    hands.push(page.capture._banner._button)
    item = walk.page(ItemPage)
    offer = item.capture.offer
    hands.push(offer.ask)
    hands.wait(offer._form.isVisible)
    walk.quiet()
    hands.push(offer.boxes["capture_url"])
    hands.push(offer.take)
    hands.wait(lambda: not offer._form.isVisible())
    walk.quiet()
    hands.push(item.fingerprint.wish)
    hands.wait(item.fingerprint.start.isEnabled)
    hands.push(item.fingerprint.start)
    hands.wait(lambda: not item.fingerprint._form.isVisible())
    walk.quiet()


def _prove(walk: Walk) -> None:
    vault = _vault(walk.page(ItemPage))
    (post,) = [item for item in vault.evidence.all() if item.title == TITLE]
    assert post.capture_url == captures_material.URL
    photos = [item for item in vault.evidence.all() if item.id != post.id]
    assert {(item.device, item.acquired_how) for item in photos} == {(DEVICE, AcquiredHow.HANDED_OVER)}
    assert all(item.acquired.earliest is not None for item in photos), "the words of the date were understood"
    assert len(photos) == 4
    hashed = second_hashes(vault.database, [post.id])
    assert {file.id for file in vault.evidence.files(post)} == set(hashed)


def _vault(page: EvidencePage | ItemPage) -> Vault:
    return page._desk.vault
