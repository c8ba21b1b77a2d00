"""Pictures of places being covered, over the invented vault."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt

from archive.covering.areas import Areas
from archive.covering.second_look import SecondLook
from archive.locators import Area, Locator
from archive.vault import Vault
from archive.vocabulary.covering import CoverHow, CoverWhat, CoverWhy
from archive.vocabulary.evidence import EvidenceKind
from crypto.jobs import CancelToken, no_progress
from tests.archive.confined.clips import clip
from tests.archive.confined.drawn_faces import street
from tests.archive.covering import planted
from tests.ui.desktop.gallery_look import settle, take_samples
from tests.ui.desktop.gallery_media import film, wait
from ui.desktop.main_window import MainWindow
from ui.desktop.views.covering import CoveringPage
from ui.desktop.views.review import ReviewPage
from ui.desktop.views.safe_copies import SafeCopiesPage
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.covering import CoveringDesk, CoveringPlace
from ui.presenters.covering_list import CoveringList
from ui.presenters.reviewing import Queue

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

    def texted() -> None:
        """The lower end of the column, where the copy is made."""
        shown = page(1)
        if not shown.areas.areas.areas:
            shown.areas.add_box(1, Area(100, 80, 400, 40))
        shown.letters.setChecked(shown.letters.isEnabled())
        (column,) = shown.findChildren(ScrollColumn, options=Qt.FindChildOption.FindDirectChildrenOnly)
        settle(window)
        column.ensureWidgetVisible(shown.make)

    played: dict[str, CoveringPlace] = {}

    def studio(name: str, data: bytes) -> CoveringPage:
        if name not in played:
            item = vault.evidence.add("Film of the gate", kind=EvidenceKind.VIDEO)
            file = vault.intake.take_in_bytes(data, name, item.id).file
            played[name] = CoveringPlace(item.id, file.id)
        window.go("covering", played[name])
        settle(window)
        found = window.current()
        if not isinstance(found, CoveringPage):
            raise TypeError
        player = found.film.player
        wait(lambda: player._known and player._player is not None and not player._player.busy)
        wait(lambda: len(player.line._peaks) > 1100)
        return found

    def filmed(*, preview: bool = False) -> None:
        shown = studio("gate.mp4", film())
        areas = shown.areas
        if not areas.areas.areas:
            areas.add_place(CoverHow.TONE, Locator(start=1000, end=3400))
            areas.add_place(CoverHow.CUT, Locator(start=9000, end=10_500))
            areas.add_place(CoverHow.MOSAIC, Locator(area=Area(620, 560, 160, 300), start=2000, end=8000))
            areas.add_place(CoverHow.COVER, Locator(area=Area(150, 760, 260, 180), start=2400, end=7000))
        shown.film.player.control.seek(4200)
        shown.preview.setChecked(preview)
        wait(lambda: shown.film.player._player is not None and not shown.film.player._player.busy)
        settle(window)

    def spoken() -> None:
        shown = studio("talk.ogg", clip("ogg", "", "libopus", frames=250))
        shown.areas.add_place(CoverHow.MUTE, Locator(start=1000, end=2400))
        shown.areas.add_place(CoverHow.TONE, Locator(start=5000, end=7400))
        shown.film.player.control.seek(6000)
        wait(lambda: shown.film.player._player is not None and not shown.film.player._player.busy)

    def copies() -> None:
        """One item leaves, and one stays because of who gave it."""
        window.go("safe_copies", place(1).item_id)
        settle(window)
        shown = window.current()
        if not isinstance(shown, SafeCopiesPage):
            raise TypeError
        giver = vault.people.add("Invented Giver")
        item = vault.evidence.get(place(0).item_id)
        if item.acquired_from_id is None:
            item = vault.ledger.amend(item, {"acquired_from_id": giver.id})
        shown.audience.setText("Harbour Watch")
        shown.code.setText(item.code)
        shown.add.click()

    def queue(*, refused: bool) -> None:
        where = place(0)
        if not SecondLook(vault).waiting():
            chosen = CoveringList()
            chosen.add_box(None, _FACES[0], CoverWhat.FACE, CoverWhy.THIRD_PERSON)
            CoveringDesk(vault).make(where, Areas(chosen.areas).areas, "Passers-by", no_progress, CancelToken())
        window.go("review")
        settle(window)
        shown = window.current()
        if not isinstance(shown, ReviewPage):
            raise TypeError
        shown.pane.pills.choose(str(Queue.COPIES))
        shown._read()
        settle(window)
        wait(lambda: bool(shown.copy.covered.lines))
        settle(window)
        if refused:
            shown.copy.confirm()
            settle(window)
            shown.copy.ensureWidgetVisible(shown.copy.covered.other)

    def still(name: str, data: bytes) -> CoveringPage:
        if name not in played:
            item = vault.evidence.add("Seen at the gate")
            played[name] = CoveringPlace(item.id, vault.intake.take_in_bytes(data, name, item.id).file.id)
        window.go("covering", played[name])
        settle(window)
        found = window.current()
        if not isinstance(found, CoveringPage):
            raise TypeError
        wait(lambda: found._view is not None and found.sheet.pane.facts is not None)
        return found

    def suggested() -> None:
        """A street with one face and one plate, and what a machine proposes there."""
        sink = io.BytesIO()
        street().save(sink, "PNG")
        shown = still("street.png", sink.getvalue())
        if not shown.areas.areas.areas:
            shown.suggestions.look()
            wait(lambda: bool(shown.suggestions.suggestions.waiting))
            settle(window)

    def suggested_names() -> None:
        names = ("Zharqynbek Tolagaiuly", "Жарқынбек Толағайұлы")
        for name in names:
            vault.people.add(name)
        shown = still("names.pdf", planted.paper(2))
        shown.suggestions.look()
        wait(lambda: bool(shown.suggestions.suggestions.waiting))
        settle(window)

    return {
        "covering-queue": lambda: queue(refused=False),
        "covering-queue-other": lambda: queue(refused=True),
        "covering-suggested": suggested,
        "covering-suggested-names": suggested_names,
        "covering-film-empty": lambda: cast("None", studio("gate.mp4", film())),
        "covering-film": filmed,
        "covering-film-preview": lambda: filmed(preview=True),
        "covering-recording": spoken,
        "covering-empty": empty,
        "covering-picture": picture,
        "covering-preview": lambda: page(0).preview.setChecked(True),
        "covering-paper": paper,
        "covering-paper-text": texted,
        "covering-item": made,
        "covering-safe-copies": copies,
    }
