"""What a bar of the timeline says in words: for the column beside it, for the list, and for a screen reader."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject

from archive.dates import PartialDate
from archive.questions.liberty import Bar
from archive.vocabulary.labels import label
from archive.vocabulary.liberty import ChangeKind, MeasureKind
from ui.desktop.date_bounds import bounds_beside, bounds_words, said_words
from ui.desktop.models.card_row import CardRow
from ui.desktop.theme import Kind
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.facts_grid import Fact
from ui.i18n import Language


class LibertyWords(QObject):
    """Knows the words; plural forms need a ``tr`` of a class."""

    def kind(self, kind: MeasureKind, language: Language) -> str:
        """The kind of measure; what is no custody says so."""
        words = capitalised(label(MeasureKind, str(kind), language))
        if kind.in_custody or kind is MeasureKind.KIND_NOT_STATED:
            return words
        return self.tr("{kind} (not custody)").format(kind=words)

    def short_kind(self, kind: MeasureKind, language: Language) -> str:
        """The kind of measure alone."""
        return capitalised(label(MeasureKind, str(kind), language))

    def beside(self, bar: Bar, language: Language) -> str:
        """What stands beside a bar: the kind, and that no day of it is stated."""
        one = bar.detention
        kind = self.kind(one.kind, language)
        silent = not bar.begin_is_stated and not (one.end.earliest or one.end.latest or one.confirmed.earliest)
        return self.tr("{kind} · days not stated").format(kind=kind) if silent else kind

    def began(self, bar: Bar) -> str:
        """When it began, and that it is approximate where it is."""
        one = bar.detention
        if not bar.begin_is_stated:
            return self.tr("not stated")
        words = _both(one.began)
        return self.tr("{when} — only approximate").format(when=words) if bar.begin_is_approximate else words

    def ended(self, bar: Bar) -> str:
        """When it ended; that it goes on, or that nobody says."""
        one = bar.detention
        end = one.end
        if one.over is False:
            known = bounds_words(one.confirmed)
            if known:
                return self.tr("goes on; last confirmed: {when}").format(when=known)
            return self.tr("goes on; never confirmed")
        if end.earliest or end.latest:
            return _both(end)
        return self.tr("ended, the day is not stated") if one.over else self.tr("not stated")

    def overlaps(self, bar: Bar) -> str:
        """With what it overlaps. Nothing is put right: it may be just what happened."""
        return ", ".join(bar.overlaps)

    def state(self, bar: Bar) -> tuple[str, Kind]:
        """How it stands, for a list."""
        one = bar.detention
        if any(said.passed for said in bar.limits):
            return self.tr("limit passed"), "bad"
        if bar.overlaps:
            return self.tr("overlaps"), "warn"
        if one.over is False:
            return self.tr("goes on"), "info"
        if one.over:
            return self.tr("over"), "neutral"
        return self.tr("not known whether it goes on"), "neutral"

    def facts(self, bar: Bar, today: dt.date, language: Language) -> list[Fact]:
        """Everything about one bar, line by line."""
        one = bar.detention
        facts = [
            Fact(self.tr("Kind of measure"), self.kind(one.kind, language)),
            Fact(self.tr("Began"), self.began(bar)),
            Fact(self.tr("Ended"), self.ended(bar)),
        ]
        for said in bar.limits:
            words = bounds_words(said.limit)
            if said.passed:
                words = self.tr("{when} — passed, and neither a prolongation nor a release is recorded").format(
                    when=words
                )
            named = self.tr("Limit, no release") if said.holds else self.tr("Earlier limit")
            facts.append(Fact(named, words))
        for change in one.changes:
            kind = capitalised(label(ChangeKind, str(change.kind), language))
            facts.append(Fact(kind, said_words(change.happened)))
        if bar.overlaps:
            facts.append(Fact(self.tr("Surely overlaps with"), self.overlaps(bar), exact=True))
        return facts

    def row(self, bar: Bar, language: Language) -> CardRow:
        """The bar as a line of a list."""
        one = bar.detention
        began, ended = self.began(bar), self.ended(bar)
        facts = (
            self.tr("began: {when}").format(when=began),
            self.tr("ended: {when}").format(when=ended),
            *(self.tr("limit: {when}").format(when=_both(said.limit)) for said in bar.limits if said.holds),
            *(
                f"{label(ChangeKind, str(change.kind), language)}: {said_words(change.happened)}"
                for change in one.changes
            ),
            *((self.tr("overlaps with {codes}").format(codes=self.overlaps(bar)),) if bar.overlaps else ()),
        )
        words, tone = self.state(bar)
        title = f"{one.subject.code} · {one.code}  {self.kind(one.kind, language)}"
        return CardRow(one.id, title, facts, "lock" if one.kind.in_custody else "house", words, tone)

    def spoken(self, bar: Bar, language: Language) -> str:
        """The bar as one sentence."""
        return self.row(bar, language).spoken()


def _both(said: PartialDate) -> str:
    beside = bounds_beside(said)
    words = said_words(said)
    return f"{words} ({beside})" if beside and beside != words else words
