"""Texts of evidence that are looked at, for ``gallery_records``."""

from __future__ import annotations

import shutil
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QElapsedTimer

from archive.confined.recognising import installed
from archive.locators import Locator
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.vault import Vault
from tests.archive.confined import text_samples as samples
from tests.archive.confined.test_recognising import drawn
from tests.archive.test_texts import paper
from ui.desktop.main_window import MainWindow
from ui.desktop.views.evidence import EvidencePage
from ui.desktop.views.evidence_text import EvidenceTextPage
from ui.desktop.views.search import SearchPage
from ui.desktop.views.text_viewer import TextViewer
from ui.presenters.text_reading import TextPlace

LONG = "Показания свидетеля о задержании в порту. " * 3


def text_visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    """What is done to show each picture, by its name."""
    taken: dict[str, tuple[EvidenceItem, EvidenceFile]] = {}

    def take(name: str, data: bytes, title: str) -> tuple[EvidenceItem, EvidenceFile]:
        if name not in taken:
            item = vault.evidence.add(title)
            taken[name] = (item, vault.intake.take_in_bytes(data, name, item.id).file)
        return taken[name]

    def page(name: str, data: bytes, title: str, words: str = "") -> TextViewer:
        item, file = take(name, data, title)
        window.go("evidence_text", TextPlace(item.id, file.id, words=words))
        _wait()
        found = window.current()
        if not isinstance(found, EvidenceTextPage):
            raise TypeError
        return found.viewer

    def long() -> None:
        lines = "\n".join(f"{number}. {LONG}" for number in range(1, 3001))
        page("a.txt", lines.encode("cp1251"), "Notes of the harbour", "задержании")

    def mail() -> None:
        page("a.eml", samples.mail(), "Letter to the harbour office")

    def word() -> None:
        viewer = page("a.docx", samples.word(), "Record of a hearing")
        viewer.go_to(Locator(line=2, last_line=4))

    def sheets() -> None:
        page("a.xlsx", samples.sheets(), "List of the harbour")

    def machine() -> None:
        scan = drawn("Постановление суда гавани", "о прекращении дела", "№ 7/2023 sіgnеd іn hаste", size=40)
        item, file = take("a.pdf", paper("Показания", scan=scan), "Scan of a ruling")
        if shutil.which("tesseract"):
            vault.texts.read(file, installed())
        window.go("evidence_text", TextPlace(item.id, file.id, page=2))

    def item() -> None:
        window.go("item", take("a.pdf", b"", "")[0].id)

    def mail_item() -> None:
        window.go("item", take("a.eml", b"", "")[0].id)

    def offer() -> None:
        take("b.txt", LONG.encode(), "Not read yet")
        window.go("evidence")
        found = window.current()
        if isinstance(found, EvidencePage):
            found.texts.look()

    def search() -> None:
        window.go("search", "постановление")
        _wait()
        if not isinstance(window.current(), SearchPage):
            raise TypeError

    return {
        "text-long": long,
        "text-mail": mail,
        "text-word": word,
        "text-sheets": sheets,
        "text-machine": machine,
        "text-item": item,
        "text-mail-item": mail_item,
        "text-offer": offer,
        "text-search": search,
        "text-settings": lambda: window.go("settings"),
    }


def _wait() -> None:
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < 1200:
        QCoreApplication.processEvents()
