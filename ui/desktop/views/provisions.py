"""The page of provisions: by country, with the wording of a day, and more of them out of a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from archive.date_words import parse_words
from archive.model.proceedings import Provision
from archive.provisions.loading import Loaded
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.file_picker import FilePicker, Picking
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows, Row
from ui.desktop.page import Page
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.field_hints import keep_private
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.list_pane import ListPane
from ui.desktop.widgets.plain_label import PlainLabel
from ui.i18n import language_of
from ui.presenters.provisions import Laws, LookedAt, in_force
from ui.presenters.record_place import RecordPlace


class ProvisionsPage(Page):
    """Enter opens a provision; Escape leads back to the records."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._laws = Laws(desk.vault)
        self._all: dict[str, Provision] = {}
        self._looked: LookedAt | None = None
        look, runner = desk.tools.look, desk.tools.runner
        self.pane = ListPane(look, "scale")
        self.pane.pills.hide()
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(lambda: self.wanted.emit("records", RecordPlace(Provision.entity)))
        self.pane.header.buttons.addWidget(self._back)
        self.country = Choice(look)
        self.country.chosen.connect(lambda _key: self._narrow())
        self.day = QLineEdit()
        self.day.textChanged.connect(lambda _words: self._narrow())
        keep_private(self.day)
        self._country_label, self._day_label = PlainLabel(role="strong"), PlainLabel(role="strong")
        self.wrong_day = PlainLabel(role="error", wrap=True)
        for name, field in ((self._country_label, self.country), (self._day_label, self.day)):
            name.setBuddy(field)
        for part in (self.wrong_day, self.day, self._day_label, self.country, self._country_label):
            self.pane.add_above(part)  # each above the one before
        self.pane.search.asked.connect(lambda _words: self._narrow())
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.pane.list.setModel(self._model)
        self.pane.list.opened.connect(
            lambda one: self.wanted.emit("record", RecordPlace(Provision.entity, str(one)))
        )
        self.message = Banner(look)
        self.card = Card()
        self._lead, self.told = PlainLabel(role="muted", wrap=True), PlainLabel(wrap=True)
        self.choose = ActionButton(look, icon="folder-open")
        self.choose.clicked.connect(self._pick)
        self.shipped = ActionButton(look, icon="archive")
        self.shipped.clicked.connect(lambda: self._look(None))
        self.add = ActionButton(look, icon="plus", kind="primary")
        self.add.clicked.connect(self._add)
        self._reading, self._looking, self._adding = (LatestJob(runner, self) for _ in range(3))
        self._reading.answered.connect(self._show)
        self._looking.answered.connect(self._show_looked)
        self._adding.answered.connect(self._show_added)
        for job in (self._reading, self._looking, self._adding):
            job.failed.connect(self._fail)
        self._arrange()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._back.click)
        self._retranslate()

    def entered(self, target: object) -> None:
        self._reading.ask(lambda _progress, _token: self._laws.all())
        self.pane.search.setFocus()

    def focus_search(self) -> bool:
        self.pane.search.setFocus()
        self.pane.search.selectAll()
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._narrow()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.choose, self.shipped):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.card.body.addWidget(self._lead)
        self.card.body.addLayout(buttons)
        self.card.body.addWidget(self.told)
        self.card.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        right = QWidget()
        lines = QVBoxLayout(right)
        lines.setContentsMargins(28, 20, 24, 20)
        lines.setSpacing(12)
        lines.addWidget(self.message)
        lines.addWidget(self.card)
        lines.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.pane)
        line.addWidget(right, 1)
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.add.hide()
        self.told.hide()
        self.wrong_day.hide()

    def _show(self, found: list[Provision]) -> None:
        self._all = {one.id: one for one in found}
        countries = sorted({one.country for one in found})
        self.country.offer([("", self.tr("all countries")), *((one, one) for one in countries)])
        self._narrow()

    def _narrow(self) -> None:
        day, country = self._day(), self.country.key()
        words = self.pane.search.text().strip().casefold()
        typed = self.day.text().strip()
        self.wrong_day.say(self.tr("This names no day."))
        self.wrong_day.setVisible(day is None and bool(typed))
        found = [
            one.id
            for one in self._all.values()
            if (not country or one.country == country)
            and (day is None or in_force(one, day))
            and (not words or any(words in said.casefold() for said in (one.code, *_titles(one))))
        ]
        self._model.show(found)
        self.pane.header.show_count(len(found))
        self.pane.empty.say(
            self.tr("Nothing found") if self._all else self.tr("No provisions yet"),
            self.tr("Add those that come with the program, or those of a country out of a file."),
        )
        self.pane.show_list(bool(found))

    def _day(self) -> dt.date | None:
        date = parse_words(self.day.text())
        return date.latest or date.earliest

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, Row]:
        return {one: self._row(self._all[str(one)]) for one in ids if str(one) in self._all}

    def _row(self, one: Provision) -> CardRow:
        title = _in_language(one, language_of(self._desk.language))
        dated = bool(one.in_force_from or one.in_force_to)
        days = f"{one.in_force_from or '…'} – {one.in_force_to or '…'}" if dated else ""
        status = "" if one.checked else self.tr("not compared")
        return CardRow(one.id, f"{one.code}  {title}", (days,) if days else (), "scale", status, "warn")

    def _pick(self) -> None:
        picker = FilePicker(
            self._desk.tools.look, Picking.FILE, self.tr("Which file of provisions?"), parent=self.window()
        )
        picker.picked.connect(lambda paths: self._look(Path(paths[0])))
        picker.open()

    def _look(self, path: Path | None) -> None:
        self.message.clear()
        laws = self._laws
        self._looking.ask(lambda _progress, _token: laws.look_at_shipped() if path is None else laws.look(path))

    def _show_looked(self, looked: LookedAt) -> None:
        self._looked = looked
        self._say_looked()
        (self.add if self.add.isVisible() else self.choose).setFocus()

    def _say_looked(self) -> None:
        looked = self._looked
        self.told.setVisible(looked is not None)
        self.add.setVisible(looked is not None and bool(looked.new) and not self._desk.read_only)
        if looked is not None:
            words = self.tr("New: {new}. There already, and left as they are: {present}.")
            some = ", ".join(looked.new[:12]) + (" …" if len(looked.new) > 12 else "")
            said = words.format(new=len(looked.new), present=looked.present)
            self.told.say(f"{said}\n{some}" if some else said)

    def _add(self) -> None:
        looked = self._looked
        if looked is not None:
            self._adding.tell(lambda _progress, _token: self._laws.add(looked))

    def _show_added(self, loaded: Loaded) -> None:
        self._looked = None
        self._say_looked()
        words = self.tr("Added: {added}. There in other words, which stay: {differing}.")
        self.message.tell(words.format(added=len(loaded.added), differing=len(loaded.differing)), "ok")
        self.choose.setFocus()
        self._reading.ask(lambda _progress, _token: self._laws.all())

    def _fail(self, error: CodedError) -> None:
        self._looked = None
        self._say_looked()
        self.message.tell(self._desk.tools.error_sentence(error), "bad")

    def _retranslate(self) -> None:
        self.pane.header.say(self.tr("Laws"))
        self._back.say(self.tr("Back to the records (Esc)"))
        self.pane.list.setAccessibleName(self.tr("Laws"))
        self.pane.search.say(self.tr("Search articles and words"), self.tr("Clear the search"))
        self._country_label.say(self.tr("Country"))
        self.country.setAccessibleName(self.tr("Country"))
        self._day_label.say(self.tr("Wording of the day"))
        self.day.setAccessibleName(self.tr("Wording of the day"))
        self.day.setPlaceholderText(self.tr("Such as 2022-03-15; empty: every wording."))
        self.card.set_title(self.tr("Add provisions"))
        self._lead.say(
            self.tr("A file of the form that the guide describes adds a country. What was corrected here stays.")
        )
        self.choose.say(self.tr("Choose a file…"))
        self.shipped.say(self.tr("Those of the program"))
        self.add.say(self.tr("Add what is new"))
        self._say_looked()


def _titles(one: Provision) -> tuple[str, str, str]:
    return one.title_en, one.title_ru, one.title_kk


def _in_language(one: Provision, language: str) -> str:
    return getattr(one, f"title_{language}") or next((title for title in _titles(one) if title), "")
