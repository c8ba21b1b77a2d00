"""Every widget of the design system on one page, for looking at: ``python tests/ui/desktop/gallery.py OUT``.

Also the page on which the tests for names, keyboard and clipping run. All records are invented.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.desktop.look import Look
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.card_list import CardList
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.page_header import PageHeader
from ui.desktop.widgets.passphrase_field import PassphraseField
from ui.desktop.widgets.picture_view import PictureView
from ui.desktop.widgets.pill_row import PillRow
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.rail import Rail, RailEntry
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.desktop.widgets.search_field import SearchField
from ui.desktop.widgets.strength_meter import StrengthMeter
from ui.desktop.widgets.timeline import Timeline, TimelineEntry

ROWS = [
    CardRow(1, "Двор общежития на улице Абая", ("ЕВ-00412", "14.03.2024"), "image", "Проверено", "ok"),
    CardRow(2, "Қала алаңы, кешкі сағат 18-де", ("ЕВ-00411", "14.03.2024"), "video", "Тексерілді", "ok"),
    CardRow(3, "Voice message from A.", ("EV-00409", "12 Mar 2024"), "headphones", "Needs review", "warn"),
    CardRow(4, "Transfer order, stamped copy", ("EV-00408", "11 Mar 2024"), "file-text", "Verified", "ok"),
    CardRow(5, "Damage to the school roof", ("EV-00405", "9 Mar 2024"), "image", "Unlinked", "info"),
    CardRow(6, "Medical certificate (translated)", ("EV-00402", "8 Mar"), "file-text", "Restricted", "bad"),
    CardRow(7, "Convoy passing the bridge", ("EV-00399", "7 Mar 2024"), "video", "Verified", "ok"),
    CardRow(8, "رسالة صوتية من أ.", ("EV-00397", "6 Mar 2024"), "mic", "", "neutral"),
    CardRow(9, "Release paper, page 1 of 2 with a title that is too long", ("EV-00395",), "file", "Draft"),
]
PLACES = (
    ("cases", "folder", "Cases", 12),
    ("people", "users", "People", 348),
    ("evidence", "image", "Evidence", 2417),
    ("search", "search", "Search", None),
    ("dossiers", "book-open", "Dossiers", 5),
    ("settings", "settings", "Settings", None),
)


def photo(width: int = 800, height: int = 520) -> QImage:
    """A painted street that stands in for a photograph."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, height)
    for at, colour in ((0, "#9fb6c9"), (0.55, "#d9cdb8"), (1, "#8b7f70")):
        sky.setColorAt(at, QColor(colour))
    painter.fillRect(image.rect(), sky)
    houses = ((0.02, 0.16, 0.5, "#7a7f86"), (0.17, 0.12, 0.38, "#8e8a82"), (0.8, 0.19, 0.58, "#6f747a"))
    for x, w, h, colour in houses:
        painter.fillRect(QRectF(width * x, height * (0.72 - h), width * w, height * h), QColor(colour))
    painter.fillRect(QRectF(0, height * 0.72, width, height * 0.28), QColor("#6a6258"))
    painter.end()
    return image


class Gallery(QWidget):
    """Rail, list and detail as a page would arrange them, with every widget somewhere."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(1366, 768)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._rail())
        line.addWidget(self._pane())
        line.addWidget(self._detail(), 1)

    def _rail(self) -> QWidget:
        self.rail = Rail(self.look, [RailEntry(key, icon) for key, icon, _, _ in PLACES])
        self.rail.vault_name.show_stored("Field office archive")
        for number, (key, _, words, count) in enumerate(PLACES, 1):
            self.rail.say(key, words, f"{words} (Alt+{number})")
            self.rail.set_count(key, count)
        self.rail.choose("evidence")
        self.rail.set_health("Saved 2 min ago · locks after 5 min idle")
        return self.rail

    def _pane(self) -> QWidget:
        pane = QWidget()
        pane.setProperty("surface", "pane")
        pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        pane.setFixedWidth(self.look.type.px(400))
        lines = QVBoxLayout(pane)
        lines.setContentsMargins(0, 16, 0, 0)
        lines.setSpacing(10)
        top = QVBoxLayout()
        top.setContentsMargins(20, 0, 20, 4)
        top.setSpacing(10)
        header = PageHeader()
        header.say("Evidence")
        header.show_count(2417)
        header.buttons.addWidget(IconButton(self.look, "funnel", "More filters"))
        header.buttons.addWidget(IconButton(self.look, "plus", "Add evidence"))
        search = SearchField(self.look)
        search.say("Search titles, people, places, text", "Clear the search")
        pills = PillRow("Show")
        pills.offer([(w, w) for w in ("All", "Photo", "Video", "Audio", "Document")])
        for part in (header, search, pills):
            top.addWidget(part)
        lines.addLayout(top)
        by_id: dict[RowId, CardRow] = {row.id: row for row in ROWS}
        self.list = CardList(self.look, "Evidence")
        model = IdRows(
            lambda ids: {i: by_id[i] for i in ids}, [Column(lambda: "", lambda row: row.title)], self.list
        )
        self.list.setModel(model)
        model.show(list(by_id))
        self.list.select_id(1)
        lines.addWidget(self.list, 1)
        return pane

    def _detail(self) -> QWidget:
        detail = ScrollColumn()
        lines = detail.body
        lines.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(PlainLabel("EV-00412", "mono"))
        head.addStretch()
        head.addWidget(ActionButton(self.look, "Edit", icon="pencil"))
        head.addWidget(ActionButton(self.look, "Add to dossier", icon="book-open", kind="primary"))
        head.addWidget(IconButton(self.look, "ellipsis", "More actions"))
        lines.addLayout(head)
        lines.addWidget(PlainLabel("Checkpoint on the north road", "heading", wrap=True))
        chips = QWidget()
        flow = FlowLayout(chips)
        for words, kind in (("✓ Hash verified", "ok"), ("Consent: case file only", "warn")):
            flow.addWidget(Chip(words, kind))  # type: ignore[arg-type]  # a literal inside a tuple
        flow.addWidget(Chip("Faces not redacted", "bad"))
        flow.addWidget(Chip("Case 2024-07"))
        lines.addWidget(chips)
        banner = Banner(self.look)
        banner.tell("Open for reading only: another window is writing to this vault.", "warn", "Try again")
        lines.addWidget(banner)
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addLayout(self._left(), 3)
        columns.addLayout(self._right(), 2)
        lines.addLayout(columns, 1)
        return detail

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(16)
        picture = PictureView(self.look)
        picture.show_image(photo())
        picture.setAccessibleName("Preview: a street with low houses")
        left.addWidget(picture, 1)
        card = Card("Details")
        facts = FactsGrid()
        facts.show_facts(
            [
                Fact("Taken", "14 March 2024, 16:27 (camera clock)"),
                Fact("Place", "North road, km 14, about 2 km from the bridge"),
                Fact("SHA-256", "9f2c 41d0 77ab 0e3c … 5b1e a914", exact=True),
            ]
        )
        card.body.addWidget(facts)
        left.addWidget(card)
        form = Card()
        passphrase = PassphraseField(self.look)
        passphrase.say("Show the passphrase", "Hide the passphrase")
        passphrase.setText("four plain words here")
        field = FormField(passphrase)
        field.say("Passphrase", "At least four words that nobody else would put together.")
        form.body.addWidget(field)
        meter = StrengthMeter(self.look)
        meter.tell(3, "Good: hard to guess", "ok")
        form.body.addWidget(meter)
        left.addWidget(form)
        return left

    def _right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(16)
        custody = Card("Chain of custody")
        timeline = Timeline(self.look, "Chain of custody")
        timeline.show_entries(
            [
                TimelineEntry("Sealed into dossier “North road”", "16 Mar, 09:12", "Office", "stamp", "info"),
                TimelineEntry("Checked against a second source", "15 Mar", "L. H.", "badge-check", "ok"),
                TimelineEntry("Photograph taken (camera clock)", "14 Mar", "Witness 17", "camera", "warn"),
            ]
        )
        custody.body.addWidget(timeline)
        right.addWidget(custody)
        form = Card()
        words = QPlainTextEdit()
        words.setTabChangesFocus(True)
        wrong = FormField(QLineEdit("31.02.2024"))
        wrong.say("Date", "As it was said")
        wrong.set_error("There is no 31 February.")
        language = Choice(self.look)
        language.offer([("en", "English"), ("ru", "Русский"), ("kk", "Қазақша")])
        choice = FormField(language)
        choice.say("Language")
        for part in (wrong, choice):
            form.body.addWidget(part)
        right.addWidget(form)
        empty = EmptyState(self.look, "mic")
        empty.say("No testimony yet", "Write down what was said, in the person's own words.", "New testimony")
        right.addWidget(empty, 1)
        return right


def main(out: Path) -> None:
    """Write the page as PNG, light and dark, at normal size and enlarged."""
    app = QApplication.instance() or QApplication(["gallery"])
    if not isinstance(app, QApplication):
        raise TypeError
    look = Look(app)
    out.mkdir(parents=True, exist_ok=True)
    for dark in (False, True):
        for scale in (1.0, 1.5):
            look.use(dark=dark, scale=scale)
            page = Gallery(look)
            page.show()
            page.list.setFocus()
            app.processEvents()
            page.grab().save(str(out / f"gallery-{'dark' if dark else 'light'}-{scale}.png"))
            page.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
