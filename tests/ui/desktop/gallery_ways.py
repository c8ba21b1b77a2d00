"""The page of keys and recovery with all that it can show, for ``gallery_records``."""

from __future__ import annotations

from collections.abc import Callable

from archive.vault import Vault
from archive.ways_in import SlotKind
from crypto.age.identities import HybridIdentity
from crypto.shares import split
from ui.desktop.main_window import MainWindow
from ui.desktop.views.ways import WaysPage
from ui.desktop.views.ways_secret import SecretTask
from ui.desktop.views.ways_shares import SharesTask
from ui.presenters.ways import MadeShares, way_line


def ways_visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    """What is done to show each picture, by its name."""

    def page() -> WaysPage:
        window.go("ways")
        shown = window.current()
        if not isinstance(shown, WaysPage):
            raise TypeError
        return shown

    def filled() -> None:
        if len(vault.ways.list()) < 2:
            vault.ways.add_shares(2, 3, "Three keepers")
            vault.ways.add_partner(str(HybridIdentity.generate().recipient()), "Lantern Fund")
        page()

    def adding(kind: SlotKind) -> WaysPage:
        shown = page()
        shown.list.adding.emit(kind)
        return shown

    def suggested() -> None:
        adding(SlotKind.KEY_FILE).task(SecretTask).suggestion.button.click()

    def made(*, rehearsing: bool) -> None:
        task = adding(SlotKind.SHARES).task(SharesTask)
        line = next(way_line(way) for way in vault.ways.list() if way.kind is SlotKind.SHARES)
        words = split(bytes(32), 2, 3)
        task._answered(MadeShares(line, tuple(words)))
        if rehearsing:
            task.rehearse.click()
            for text in (words[0] + " ", " ".join(words[1].split()[:14]) + " ", "ac"):
                task.form.field.line.setText(text)
                task.form.field.line.textEdited.emit(text)

    def trying(number: int) -> None:
        shown = page()
        shown.list.trying.emit(way_line(vault.ways.list()[number]))

    def naming() -> None:
        page().list.naming.emit(way_line(vault.ways.list()[1]))

    def removing() -> None:
        page().list.removing.emit(way_line(vault.ways.list()[1]))

    return {
        "ways-one": lambda: (page(), None)[1],
        "ways-list": filled,
        "ways-file": suggested,
        "ways-numbers": lambda: (adding(SlotKind.SHARES), None)[1],
        "ways-words": lambda: made(rehearsing=False),
        "ways-rehearsal": lambda: made(rehearsing=True),
        "ways-partner": lambda: (adding(SlotKind.PARTNER), None)[1],
        "ways-try": lambda: trying(1),
        "ways-name": naming,
        "ways-remove": removing,
    }
