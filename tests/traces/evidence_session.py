"""Somebody works with evidence of every type in the real program, locks it, and has its memory searched.

``python evidence_session.py VAULT OUT lock|stay``: looks at and plays every item, has the texts read, searches,
covers places, types a transcript and makes safe copies into OUT. On standard input a line with the passphrase, one
with words to be typed, and after ``locked`` what is to be searched for, masked. Says what was done, never what was
read.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtTest import QTest

from archive.covering.areas import areas_of
from archive.covering.engine import Covering
from archive.locators import Area
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.vault import Vault
from tests.traces.memory_session import lock_and_search, show_everything, told, unlocked, wait
from ui.desktop.app import DesktopApp
from ui.desktop.page import Page
from ui.desktop.views.covering import CoveringPage
from ui.desktop.views.evidence import EvidencePage
from ui.desktop.views.item import ItemPage
from ui.desktop.views.media_viewer import MediaViewer
from ui.desktop.views.safe_copies import SafeCopiesPage
from ui.desktop.views.search import SearchPage
from ui.desktop.views.transcript import TranscriptPage
from ui.desktop.widgets.search_field import SearchField
from ui.presenters.covering import CoveringPlace
from ui.presenters.transcript import TranscriptPlace

P = TypeVar("P", bound=Page)
VOICE = (
    b'{"format": "strongroom-areas", "version": 1, "areas":'
    b' [{"start": 100, "end": 400, "how": "mute", "what": "voice", "why": "source"}]}'
)


class Round:
    """Everything once."""

    def __init__(self, desktop: DesktopApp, vault: Vault, out: Path, typed: str) -> None:
        assert desktop.main is not None
        self._desktop, self._main = desktop, desktop.main
        self._vault, self._out, self._typed = vault, out, typed
        self._files: dict[str, tuple[EvidenceItem, EvidenceFile]] = {}
        for item in vault.evidence.all():
            self._files[item.title.split()[0]] = (item, vault.evidence.files(item)[0])

    def everything(self) -> None:
        """In the order in which somebody would."""
        for name, (item, _file) in self._files.items():
            self._look(name, item)
        self._read_texts()
        self._search()
        for name in ("photo.jpg", "paper.pdf"):
            self._cover(name)
        for name in ("wave.wav", "web.webm"):
            if name in self._files:
                self._cover_sound(name)
        self._transcribe()
        self._copy("pages.tiff", "plain.txt", "film.mp4", "told.docx")
        self._begin_to_cover("photo.jpg")
        self._say("done", "everything")

    def _go(self, page: type[P], key: str, target: object = None) -> P:
        self._main.go(key, target)
        self._quiet()
        shown = self._main.current()
        assert isinstance(shown, page), (key, type(shown))
        return shown

    def _quiet(self) -> None:
        QTest.qWait(20)
        wait(lambda: not self._desktop.tools.runner.busy)
        self._main.grab()

    def _say(self, *words: object) -> None:
        sys.stdout.write(" ".join(str(word) for word in words) + "\n")
        sys.stdout.flush()

    def _look(self, name: str, item: EvidenceItem) -> None:
        page = self._go(ItemPage, "item", item.id)
        wait(lambda: page.viewer.file is not None)
        part = page.viewer.part
        assert part is not None
        if isinstance(part, MediaViewer):
            wait(lambda: part._known)
            part.buttons.sound.click()
            part.control.play()
            wait(lambda: part.control.position > 300)
            part.control.seek(1000)
            wait(lambda: part._player is not None and part._player._session.arrived)
            part.control.pause()
        self._quiet()
        show_everything(self._main)
        self._say("seen", name)

    def _read_texts(self) -> None:
        page = self._go(EvidencePage, "evidence")
        page.texts.banner._button.click()
        self._quiet()
        wait(lambda: not page.texts._reading.busy)
        readings = [self._vault.texts.kept.reading(file.id) for _, file in self._files.values()]
        self._say("read", sum(one is not None and one.lines > 0 for one in readings))

    def _search(self) -> None:
        page = self._go(SearchPage, "search")
        field = page.findChild(SearchField)
        assert field is not None
        field.setFocus()
        QTest.keyClicks(field, self._typed[:20])
        QTest.qWait(400)
        self._quiet()

    def _begin_to_cover(self, name: str) -> CoveringPage:
        item, file = self._files[name]
        page = self._go(CoveringPage, "covering", CoveringPlace(item.id, file.id))
        wait(lambda: page.sheet.pane.facts is not None)
        page.sheet._drawn(Area(100, 100, 300, 300))
        QTest.keyClicks(page.note, self._typed)
        return page

    def _cover(self, name: str) -> None:
        page = self._begin_to_cover(name)
        page.make.click()
        wait(lambda: page.covered.lines)
        self._quiet()
        self._say("covered", name)

    def _cover_sound(self, name: str) -> None:
        _item, file = self._files[name]
        vault, areas = self._vault, areas_of(VOICE)
        self._desktop.tools.runner.start(
            lambda progress, token: Covering(vault).cover(file, areas, note="", progress=progress, token=token),
            "files",
        )
        self._quiet()
        self._say("covered", name)

    def _transcribe(self) -> None:
        item, file = self._files["voice.ogg"]
        page = self._go(TranscriptPage, "transcript", TranscriptPlace(item.id, file.id))
        wait(page.editor.text.isEnabled)
        page.editor.text.setFocus()
        QTest.keyClicks(page.editor.text, self._typed)
        QTest.qWait(100)
        self._quiet()

    def _copy(self, *names: str) -> None:
        first, *others = (self._files[name][0] for name in names)
        page = self._go(SafeCopiesPage, "safe_copies", first.id)
        for item in others:
            page.code.setText(item.code)
            page.add.click()
            self._quiet()
        wait(lambda: len(page.leaving) == len(names))
        page._write(self._out)
        self._quiet()
        wait(lambda: page._results)
        self._say("copied", sum(one.copied is not None for one in page._results))


def main() -> None:
    """All of it."""
    folder, out, how = sys.argv[1:]
    passphrase, typed = told(), told()
    desktop, opened = unlocked(Path(folder), passphrase)
    del passphrase
    vault = opened()
    assert vault is not None
    Round(desktop, vault, Path(out), typed).everything()
    del typed, vault
    lock_and_search(desktop, lock=how == "lock")


if __name__ == "__main__":
    main()
