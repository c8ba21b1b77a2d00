"""The part of a case about consent: everybody by code, in words, and never who a source is."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.consent_withdrawal import Scope, withdraw
from archive.dates import PartialDate
from archive.model.people import Person
from archive.vault import Vault
from archive.vocabulary.casework import IdentityMode, ProtectionLevel, Role
from archive.vocabulary.testimony import Decision, Use
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import NEVER_IN_LISTS, ONLY_WITH_NAMES, Told
from ui.desktop.desk import Desk
from ui.desktop.views.case import CasePage
from ui.desktop.views.case_consent import CaseConsent
from ui.presenters.case_consent import CaseConsentPresenter, ConsentState
from ui.presenters.case_place import CasePlace
from ui.presenters.person import CONSENT_OF

TODAY = dt.datetime.now(tz=dt.UTC).astimezone().date()
SOON, PAST = TODAY + dt.timedelta(days=9), TODAY - dt.timedelta(days=9)


def asked(vault: Vault, case: str, *answers: tuple[Use, Decision], **more: dt.date | None) -> Person:
    """Somebody in the case who was asked; ``expires`` and ``review_on`` as given."""
    person = vault.people.add("")
    vault.cases.involve(vault.cases.get(case), person, Role.WITNESS)
    consent = vault.consents.record(person, given=PartialDate.not_stated(), review_on=more.get("review_on"))
    for use, decision in answers:
        vault.consents.answer(consent, use, decision, identity=IdentityMode.CODED, expires=more.get("expires"))
    return person


def test_every_state_is_told_and_no_source(told: Told) -> None:
    vault, case = told.vault, told.case
    never = vault.people.add("")
    vault.cases.involve(vault.cases.get(case), never, Role.WITNESS)
    vault.cases.involve(vault.cases.get(case), never, Role.SUSPECT)
    both = ((Use.UN_TREATY_BODY, Decision.YES), (Use.PUBLIC_REPORT, Decision.YES))
    some = asked(vault, case, *both, expires=SOON, review_on=PAST)
    silent, refused = asked(vault, case), asked(vault, case, (Use.EMBASSY, Decision.NO))
    again = asked(vault, case, (Use.EMBASSY, Decision.ASK_AGAIN), (Use.WGAD, Decision.NO))
    ended = asked(vault, case, (Use.EMBASSY, Decision.YES), expires=PAST)
    gone = asked(vault, case, (Use.EMBASSY, Decision.YES))
    withdraw(vault.ledger, vault.consents, gone, Scope(), TODAY, reason="afraid")
    child, danger = asked(vault, case, *both), asked(vault, case, *both)
    vault.records.amend(child, {"is_minor": True})
    vault.records.amend(danger, {"protection": ProtectionLevel.EXTREME})
    found = CaseConsentPresenter(vault).of_case(case)
    states = {line.person_id: line.state for line in found.lines}
    assert states == {
        told.victim: ConsentState.YES,
        never.id: ConsentState.NEVER_ASKED,
        some.id: ConsentState.YES,
        silent.id: ConsentState.ASKED,
        refused.id: ConsentState.REFUSED,
        again.id: ConsentState.ASK_AGAIN,
        ended.id: ConsentState.EXPIRED,
        gone.id: ConsentState.WITHDRAWN,
        child.id: ConsentState.MINOR,
        danger.id: ConsentState.PROTECTED,
    }
    assert found.unlisted == 2
    line = next(one for one in found.lines if one.person_id == some.id)
    assert (line.uses, line.modes, line.expires) == (2, (IdentityMode.CODED,), SOON)
    assert (line.review_on, line.review_due) == (PAST, True)
    hidden = next(one for one in found.lines if one.person_id == danger.id)
    assert (hidden.uses, hidden.modes, hidden.expires, hidden.review_on) == (0, (), None, None)


def test_enter_opens_the_sheet_of_the_person(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = CasePage(desk)
    show(qtbot, page, desk, CasePlace(told.case, "consent"))
    part = page.part("consent")
    assert isinstance(part, CaseConsent)
    wait_idle(qtbot, desk)
    shown = words_of(part)
    assert "Yes for 1 use(s)" in shown
    assert "May appear: by code" in shown
    assert "2 more role(s) are not listed here" in shown
    for word in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES):
        assert word not in shown
    part.list.setFocus()
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.keyClick(part.list, Qt.Key.Key_Return)
    assert wanted.args == ["person", CONSENT_OF + told.victim]


def test_a_case_without_people_says_so(qtbot: QtBot, desk: Desk, told: Told) -> None:
    page = CasePage(desk)
    show(qtbot, page, desk, CasePlace(told.other_case, "consent"))
    wait_idle(qtbot, desk)
    assert "Nobody is recorded in this case" in words_of(page.part("consent"))
