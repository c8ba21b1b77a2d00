"""What became of a consent, newest first: it was written down when it happened, and is never changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QEvent, QLocale

from archive.dates import PartialDate
from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Use
from archive.vocabulary.work import ConsentEffect, ConsentEventKind
from ui.desktop.date_bounds import said_words
from ui.desktop.desk import Desk
from ui.desktop.views.consent_withdrawal import exact_day
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.presenters.actors import actor_words
from ui.presenters.consent import HistoryLine


class HistoryCard(Card):
    """Hidden while nothing happened."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lines: Sequence[HistoryLine] = ()
        self._grid = FactsGrid()
        self.body.addWidget(self._grid)
        self._retranslate()

    def show_history(self, lines: Sequence[HistoryLine]) -> None:
        """List these, newest first."""
        self._lines = lines
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.set_title(self.tr("History of the consent"))
        self._grid.show_facts([Fact(_day(one.happened), self._told(one)) for one in self._lines])
        self.setVisible(bool(self._lines))

    def _told(self, one: HistoryLine) -> str:
        language = self._desk.language
        what = capitalised(label(ConsentEventKind, str(one.kind), language))
        use = label(Use, str(one.use), language) if one.use is not None else ""
        about = ", ".join(filter(None, (use, one.audience)))
        said = self.tr("As the person said: {words}").format(words=one.reason) if one.reason else ""
        done = ", ".join([*(label(ConsentEffect, str(each), language) for each in one.effects), one.effect_words])
        written = ", ".join(filter(None, (one.told_by, actor_words(one.actor, language))))
        lines = [f"{what}: {about}" if about else what, said, capitalised(done.strip(", ")), written]
        return "\n".join(filter(None, lines))


def _day(date: PartialDate) -> str:
    day = exact_day(date)
    return said_words(date) if day is None else QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
