"""Pictures of places being covered, over the invented vault."""

from __future__ import annotations

from collections.abc import Callable

from archive.covering.areas import Areas
from archive.locators import Area
from archive.vault import Vault
from archive.vocabulary.covering import CoverWhat, CoverWhy
from crypto.jobs import CancelToken, no_progress
from tests.ui.desktop.gallery_look import settle, take_samples
from ui.desktop.main_window import MainWindow
from ui.desktop.views.covering import CoveringPage
from ui.presenters.covering import CoveringDesk, CoveringPlace
from ui.presenters.covering_list import CoveringList

_FACES = (Area(120, 300, 70, 90), Area(420, 380, 60, 80), Area(640, 350, 64, 84))


def covering_visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    """What is done to show each picture, by its name."""
    taken: list[str] = []

    def place(number: int) -> CoveringPlace:
        if not taken:
            taken.extend(take_samples(vault))
        file = vault.evidence.original(vault.evidence.get(taken[number]))
        if file is None:
            raise LookupError
        return CoveringPlace(taken[number], file.id)

    def page(number: int) -> CoveringPage:
        window.go("covering", place(number))
        settle(window)
        found = window.current()
        if not isinstance(found, CoveringPage):
            raise TypeError
        return found

    def empty() -> None:
        page(0)

    def picture() -> None:
        shown = page(0)
        for area in _FACES:
            shown.areas.add_box(None, area)

    def made() -> None:
        where, chosen = place(0), CoveringList()
        for area in _FACES:
            chosen.add_box(None, area, CoverWhat.FACE, CoverWhy.THIRD_PERSON)
        CoveringDesk(vault).make(where, Areas(chosen.areas).areas, "Passers-by", no_progress, CancelToken())
        window.go("item", where.item_id)
        settle(window)

    def paper() -> None:
        shown = page(1)
        shown.areas.words.setText("harbour")
        shown.areas.add_words.click()
        shown.areas.add_box(1, Area(100, 80, 400, 40))
        shown.areas.last.setText("4")
        shown.areas.repeat.click()

    return {
        "covering-empty": empty,
        "covering-picture": picture,
        "covering-preview": lambda: page(0).preview.setChecked(True),
        "covering-paper": paper,
        "covering-item": made,
        "covering-safe-copies": lambda: window.go("safe_copies", place(1).item_id),
    }
