"""The item that is current in the list, seen in passing: a small picture and a few facts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QWidget

from archive.vocabulary.evidence import EvidenceKind, Held
from archive.vocabulary.labels import label
from ui.desktop.date_bounds import said_words
from ui.desktop.desk import Desk
from ui.desktop.file_sizes import size_words
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.picture_view import PictureView
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.evidence import Glance


class EvidenceGlance(ScrollColumn):
    """``opened`` when the whole item is wanted."""

    opened = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._glance: Glance | None = None
        look = desk.tools.look
        self._code = PlainLabel(role="mono")
        self._title = PlainLabel(role="heading", wrap=True)
        self._held = Chip()
        self._warning = Chip(kind="warn")
        self._picture = PictureView(look)
        self._picture.setFixedHeight(look.type.px(280))
        self._words = PlainLabel(wrap=True)
        self._details = Card()
        self._facts = FactsGrid()
        self._details.body.addWidget(self._words)
        self._details.body.addWidget(self._facts)
        self._open = ActionButton(look, icon="arrow-right", kind="primary")
        self._open.clicked.connect(self._go)
        top = QHBoxLayout()
        top.addWidget(self._code)
        top.addStretch()
        top.addWidget(self._open)
        chips = QWidget()
        flow = FlowLayout(chips)
        flow.addWidget(self._held)
        flow.addWidget(self._warning)
        self.body.setSpacing(12)
        self.body.addLayout(top)
        for part in (self._title, chips, self._picture, self._details):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._open.say(self.tr("Open"))

    def show_glance(self, glance: Glance) -> None:
        """Show an item."""
        self._glance = glance
        image = QImage.fromData(glance.thumbnail) if glance.thumbnail else QImage()
        self._picture.setVisible(not image.isNull())
        self._picture.show_image(image)
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._open.say(self.tr("Open"))
            self._write()

    def _write(self) -> None:
        glance = self._glance
        if glance is None:
            return
        line, language = glance.line, self._desk.language
        self._code.show_stored(line.code)
        self._title.show_stored(line.title)
        self._open.setAccessibleName(self.tr("Open {code}").format(code=line.code))
        self._picture.setAccessibleName(self.tr("Small picture of {code}").format(code=line.code))
        self._held.say(capitalised(label(Held, line.held, language)))
        self._held.set_kind("ok" if line.held in (Held.YES, Held.COPY) else "neutral")
        self._warning.say(self.tr("Hard to look at"))
        self._warning.setVisible(line.content_warning)
        self._words.show_stored(glance.description)
        self._words.setVisible(bool(glance.description))
        facts = [
            Fact(self.tr("Kind"), capitalised(label(EvidenceKind, line.kind, language))),
            Fact(self.tr("Made"), said_words(line.made)),
            Fact(self.tr("Cases"), ", ".join(glance.cases) or self.tr("none")),
        ]
        if glance.media_type:
            size = size_words(glance.size)
            facts.append(Fact(self.tr("File"), f"{glance.media_type} · {size}"))
        else:
            facts.append(Fact(self.tr("File"), self.tr("none held")))
        self._facts.show_facts(facts)

    def _go(self) -> None:
        if self._glance is not None:
            self.opened.emit(self._glance.line.id)
