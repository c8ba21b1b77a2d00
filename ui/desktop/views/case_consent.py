"""The part of a case about consent: everybody in it by code, what they said, and as what they may appear."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QLocale

from archive.vocabulary.casework import IdentityMode
from archive.vocabulary.labels import label
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.models.card_row import CardRow
from ui.desktop.theme import Kind
from ui.desktop.views.case_list_tab import CaseListTab
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.case_consent import CaseConsentLine, CaseConsentPresenter, CaseConsents, ConsentState
from ui.presenters.person import CONSENT_OF

_KINDS: dict[ConsentState, Kind] = {
    ConsentState.NEVER_ASKED: "warn",
    ConsentState.ASKED: "warn",
    ConsentState.YES: "ok",
    ConsentState.REFUSED: "bad",
    ConsentState.ASK_AGAIN: "warn",
    ConsentState.EXPIRED: "warn",
    ConsentState.NOT_YET_VALID: "warn",
    ConsentState.WITHDRAWN: "bad",
    ConsentState.MINOR: "warn",
    ConsentState.PROTECTED: "bad",
}


class CaseConsent(CaseListTab):
    """Enter opens the consent sheet of the person. Read anew whenever it is shown, because "today" goes on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "shield")
        self._consents = CaseConsentPresenter(desk.vault)
        self._found: dict[str, CaseConsentLine] = {}
        self._unlisted_count = 0
        self._hint = PlainLabel(role="hint", wrap=True)
        self.tools_row.addWidget(self._hint, 1)
        self._unlisted = PlainLabel(role="hint", wrap=True)
        self._unlisted.setContentsMargins(20, 0, 16, 6)
        self.lines.addWidget(self._unlisted)
        self.list.opened.connect(self._open)
        self.retranslate()

    def show_case(self, case_id: str) -> None:
        super().show_case(case_id)

        def read(_progress: Progress, _token: CancelToken) -> CaseConsents:
            return self._consents.of_case(case_id)

        self.reading.ask(read)

    def leave(self) -> None:
        super().leave()
        self._found = {}

    def show_found(self, found: object) -> None:
        if isinstance(found, CaseConsents) and found.case_id == self.case_id:
            self._found = {line.person_id: line for line in found.lines}
            self._unlisted_count = found.unlisted
            self.show_ids(tuple(self._found))
            self._say_unlisted()

    def row(self, line_id: str) -> CardRow | None:
        line = self._found.get(line_id)
        if line is None:
            return None
        return CardRow(
            line.person_id, line.code, self._facts(line), "user-round", self._state(line), _KINDS[line.state]
        )

    def retranslate(self) -> None:
        self._hint.say(self.tr("What each person agreed to, as it stands today. Enter opens the sheet."))
        self.list.setAccessibleName(self.tr("Consent of the people of this case"))
        self.empty.say(
            self.tr("Nobody is recorded in this case"),
            self.tr("Who is added under People stands here with what they agreed to."),
        )
        self._say_unlisted()

    def _state(self, line: CaseConsentLine) -> str:
        words = {
            ConsentState.NEVER_ASKED: self.tr("Never asked"),
            ConsentState.ASKED: self.tr("Asked, no answer yet"),
            ConsentState.REFUSED: self.tr("Refused"),
            ConsentState.ASK_AGAIN: self.tr("Must be asked again"),
            ConsentState.EXPIRED: self.tr("Expired"),
            ConsentState.NOT_YET_VALID: self.tr("Not yet valid"),
            ConsentState.WITHDRAWN: self.tr("Taken back"),
            ConsentState.MINOR: self.tr("A minor, nobody answered"),
            ConsentState.PROTECTED: self.tr("Protected"),
        }
        return words.get(line.state) or self.tr("Yes for %n use(s)", "", line.uses)

    def _facts(self, line: CaseConsentLine) -> tuple[str, ...]:
        facts = []
        if line.modes:
            modes = ", ".join(label(IdentityMode, str(mode), self.desk.language) for mode in line.modes)
            facts.append(self.tr("May appear: {how}").format(how=modes))
        elif line.state is not ConsentState.PROTECTED:
            facts.append(self.tr("May not appear"))
        if line.expires is not None:
            facts.append(self.tr("Ends on {day}").format(day=_day(line.expires)))
        if line.review_on is not None:
            due, later = self.tr("To be asked again since {day}"), self.tr("To be asked again on {day}")
            facts.append((due if line.review_due else later).format(day=_day(line.review_on)))
        return tuple(facts)

    def _say_unlisted(self) -> None:
        number = self._unlisted_count
        self._unlisted.setVisible(number > 0)
        self._unlisted.say(
            self.tr("%n more role(s) are not listed here, because they would tell who a source is.", "", number)
        )

    def _open(self, row_id: object) -> None:
        if str(row_id) in self._found:
            self.wanted.emit("person", f"{CONSENT_OF}{row_id}")


def _day(day: dt.date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
