"""Pictures and papers that are looked at, for ``gallery_records``."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageDraw
from PySide6.QtCore import QCoreApplication, QElapsedTimer
from reportlab.pdfgen import canvas

from archive.locators import Area, Locator
from archive.vault import Vault
from crypto.jobs import CancelToken, no_progress
from ui.desktop.main_window import MainWindow
from ui.desktop.views.item import ItemPage
from ui.desktop.views.sheet_viewer import SheetViewer
from ui.presenters.taking_in import Intake, take_in


def street(width: int = 2400, height: int = 1600) -> Image.Image:
    """A drawn street that stands in for a photograph."""
    image = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    pen = ImageDraw.Draw(image)
    for number in range(9):
        left = width * number // 9
        top = height * (3 + (number * 7) % 4) // 10
        pen.rectangle((left, top, left + width // 10, height), fill=(110 + 9 * number, 100, 96))
        for row in range(top + 40, height - 160, 130):
            pen.rectangle((left + 40, row, left + 90, row + 70), fill=(230, 214, 150))
    pen.rectangle((0, height * 9 // 10, width, height), fill=(70, 66, 60))
    return image


def court_file(pages: int = 40) -> bytes:
    """An invented court file with an outline."""
    sink = io.BytesIO()
    sheet = canvas.Canvas(sink, pagesize=(595, 842))
    for number in range(1, pages + 1):
        sheet.setFont("Helvetica-Bold", 16)
        sheet.drawString(72, 760, f"Invented court of the harbour, leaf {number}")
        sheet.setFont("Helvetica", 11)
        for line in range(36):
            sheet.drawString(72, 720 - line * 17, f"{line + 1}. What was heard on that day stands in these lines.")
        if number % 5 == 1:
            sheet.bookmarkPage(f"leaf{number}")
            sheet.addOutlineEntry(f"Hearing {number // 5 + 1}", f"leaf{number}", level=0)
        sheet.showPage()
    sheet.save()
    return sink.getvalue()


def take_samples(vault: Vault) -> tuple[str, str, str]:
    """Take in a photo, a paper and a photo with a warning; their ids."""
    with TemporaryDirectory() as folder:
        photo, paper = Path(folder) / "street.jpg", Path(folder) / "file.pdf"
        street().save(photo, quality=88)
        paper.write_bytes(court_file())
        plain = take_in(vault, Intake(paths=(photo, paper)), no_progress, CancelToken())
        street().save(photo, quality=87)  # the same bytes would only come again
        hard = take_in(vault, Intake(paths=(photo,), content_warning=True), no_progress, CancelToken())
    return plain[0].item_id, plain[1].item_id, hard[0].item_id


def look_visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    """What is done to show each picture, by its name."""
    taken: list[str] = []

    def item(number: int) -> SheetViewer:
        if not taken:
            taken.extend(take_samples(vault))
        window.go("item", taken[number])
        settle(window)
        page = window.current()
        if not isinstance(page, ItemPage) or not isinstance(page.viewer.part, SheetViewer):
            raise TypeError
        return page.viewer.part

    def show(number: int) -> None:
        item(number)

    def marked() -> None:
        part = item(0)
        part.go_to(Locator(area=Area(420, 380, 160, 180)))
        part.tools.mark.setChecked(True)

    def beside() -> None:
        part = item(1)
        part.pane.turn_to(3)
        part.tools.compare.setChecked(True)
        settle(window)
        part.compare.code.setText(vault.evidence.get(taken[0]).code)
        part.compare.show_it.click()

    def whole() -> None:
        part = item(1)
        page = window.current()
        if isinstance(page, ItemPage):
            page.viewer.whole.setChecked(True)
            settle(window)
            part.tools.by_width.emit()

    def leave_whole() -> None:
        page = window.current()
        if isinstance(page, ItemPage):
            page.viewer.whole.setChecked(False)

    return {
        "look-picture": lambda: show(0),
        "look-paper": lambda: show(1),
        "look-hard": lambda: show(2),
        "look-marked": marked,
        "look-beside": beside,
        "look-whole": whole,
        "look-left": leave_whole,
    }


def settle(window: MainWindow) -> None:
    """Let what is shown fill."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < 900:
        QCoreApplication.processEvents()
