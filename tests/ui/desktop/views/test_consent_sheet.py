"""The sheet of consent, with real clicks and keys on a real vault."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.vocabulary.casework import IdentityMode
from archive.vocabulary.testimony import ConsentHow, Decision, Use
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.views.person import PersonPage

CONSENT = 2


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key for whatever has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def consent_page(qtbot: QtBot, desk: Desk, person_id: str) -> PersonPage:
    page = PersonPage(desk)
    show(qtbot, page, desk, person_id)
    page.tabs.setCurrentIndex(CONSENT)
    wait_idle(qtbot, desk)
    return page


class TestConsent:
    def test_somebody_who_was_never_asked_starts_with_no_everywhere(
        self, qtbot: QtBot, desk: Desk, told: Told
    ) -> None:
        page = consent_page(qtbot, desk, told.source)
        assert page.consent._none.isVisible()
        page.consent._none.wanted.emit()
        wait_idle(qtbot, desk)
        page.consent.begin.how.choose_code(ConsentHow.SIGNED)
        page.consent.begin.save()
        wait_idle(qtbot, desk)
        rows = page.consent.answers._rows
        assert len(rows) == len(Use)
        assert {row.decision.key() for row in rows.values()} == {str(Decision.NO)}
        assert not any(
            told.vault.consents.permission(told.source, use, "", dt.date(2026, 1, 1)).allowed for use in Use
        )

    def test_an_answer_is_written_with_identity_and_only_where_touched(
        self, qtbot: QtBot, desk: Desk, told: Told
    ) -> None:
        page = consent_page(qtbot, desk, told.victim)
        row = page.consent.answers._rows[Use.MEDIA, ""]
        row.decision._buttons[str(Decision.YES)].click()
        assert row.identity.isVisible()
        row.identity.choose_code(IdentityMode.INITIALS)
        page.consent.answers.save()
        wait_idle(qtbot, desk)
        (consent,) = told.vault.consents.of(told.vault.people.get(told.victim))
        uses = {one.use: one for one in told.vault.consents.uses(consent)}
        assert set(uses) == {Use.UN_TREATY_BODY, Use.MEDIA}
        assert uses[Use.MEDIA].identity is IdentityMode.INITIALS

    def test_a_no_that_was_said_is_written_too(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = consent_page(qtbot, desk, told.victim)
        page.consent.answers._rows[Use.EMBASSY, ""].decision._buttons[str(Decision.NO)].click()
        page.consent.answers.save()
        wait_idle(qtbot, desk)
        (consent,) = told.vault.consents.of(told.vault.people.get(told.victim))
        assert Use.EMBASSY in {one.use for one in told.vault.consents.uses(consent)}
        assert "Refused" in page.consent.answers._rows[Use.EMBASSY, ""].today.text()

    def test_one_organisation_may_be_answered_apart(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = consent_page(qtbot, desk, told.victim)
        answers = page.consent.answers
        answers.extra_use.choose_code(Use.PARTNER_NGO)
        QTest.keyClicks(answers.extra_name, "Heron Fund")
        answers.extra_add.click()
        answers._rows[Use.PARTNER_NGO, "Heron Fund"].decision._buttons[str(Decision.YES)].click()
        answers.save()
        wait_idle(qtbot, desk)
        allowed = [
            told.vault.consents.permission(told.victim, Use.PARTNER_NGO, name, dt.date(2026, 1, 1)).allowed
            for name in ("Heron Fund", "Another Fund")
        ]
        assert allowed == [True, False]
        page.entered(told.source)
        page.entered(told.victim)
        page.tabs.setCurrentIndex(CONSENT)
        wait_idle(qtbot, desk)
        assert (Use.PARTNER_NGO, "Heron Fund") in answers._rows

    def test_half_given_answers_are_kept_and_put_back(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = consent_page(qtbot, desk, told.victim)
        page.consent.answers._rows[Use.MEDIA, ""].decision._buttons[str(Decision.YES)].click()
        page.entered(told.source)
        wait_idle(qtbot, desk)
        again = consent_page(qtbot, desk, told.victim)
        assert again.consent.answers.offer.isVisible()
        again.consent.answers.offer.restore.click()
        assert again.consent.answers._rows[Use.MEDIA, ""].decision.key() == str(Decision.YES)
        (consent,) = told.vault.consents.of(told.vault.people.get(told.victim))
        assert len(told.vault.consents.uses(consent)) == 1

    def test_taking_back_needs_one_exact_day(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = consent_page(qtbot, desk, told.victim)
        page.consent.take_back.click()
        wait_idle(qtbot, desk)
        page.consent.withdrawal.day.show_words("early March 2026")
        page.consent.withdrawal.save()
        assert page.consent.withdrawal.day.error()
        page.consent.withdrawal.day.show_words("5 March 2026")
        page.consent.withdrawal.save()
        assert page.consent.withdrawal._reason_field.error()
        page.consent.withdrawal.reason.setText("changed her mind")
        page.consent.withdrawal.save()
        wait_idle(qtbot, desk)
        (consent,) = told.vault.consents.of(told.vault.people.get(told.victim))
        assert consent.ended_on == dt.date(2026, 3, 5)
        assert "5 Mar 2026" in page.consent._ended.words()
        assert not page.consent.take_back.isEnabled()

    def test_each_answer_says_in_a_sentence_what_it_means(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = consent_page(qtbot, desk, told.victim)
        row = page.consent.answers._rows[Use.MEDIA, ""]
        assert row.meaning.isHidden()
        row.decision._buttons[str(Decision.YES)].click()
        row.identity.choose_code(IdentityMode.NAMED)
        row.identity.changed.emit()
        assert "May appear by name for this use. All that the person said may be used." in row.meaning.text()
        row.identity.choose_code(IdentityMode.NOT_MENTIONED)
        row.identity.changed.emit()
        assert "Nothing leaves" in row.meaning.text()
        row.decision._buttons[str(Decision.NO)].click()
        assert "Nothing of this person leaves" in row.meaning.text()
        assert row.decision.accessibleDescription() in row.meaning.text()

    def test_an_answer_may_hold_up_to_one_exact_day(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = consent_page(qtbot, desk, told.victim)
        row = page.consent.answers._rows[Use.MEDIA, ""]
        row.decision._buttons[str(Decision.YES)].click()
        row.more.click()
        QTest.keyClicks(row.expires, "summer 2030")
        page.consent.answers.save()
        wait_idle(qtbot, desk)
        assert "One exact day" in row.meaning.text()
        assert QApplication.focusWidget() is row.expires
        row.expires.selectAll()
        QTest.keyClicks(row.expires, "17 May 2030")
        assert "17 May 2030" in row.meaning.text()
        press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        wait_idle(qtbot, desk)
        (consent,) = told.vault.consents.of(told.vault.people.get(told.victim))
        days = {one.use: one.expires for one in told.vault.consents.uses(consent)}
        assert days[Use.MEDIA] == dt.date(2030, 5, 17)
        assert row.expires.text() == "2030-05-17"

    def test_the_days_of_a_new_consent_are_exact_or_none(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = consent_page(qtbot, desk, told.source)
        page.consent._none.wanted.emit()
        wait_idle(qtbot, desk)
        page.consent.begin.valid_from.show_words("soon")
        page.consent.begin.save()
        assert page.consent.begin.valid_from.error()
        page.consent.begin.valid_from.show_words("1 March 2026")
        page.consent.begin.review_on.show_words("1 March 2027")
        page.consent.begin.save()
        wait_idle(qtbot, desk)
        (consent,) = told.vault.consents.of(told.vault.people.get(told.source))
        assert (consent.valid_from, consent.review_on) == (dt.date(2026, 3, 1), dt.date(2027, 3, 1))
        assert "1 Mar 2027" in words_of(page.consent._facts)

    def test_what_left_cannot_be_called_back_and_is_listed(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        (consent,) = told.vault.consents.of(told.vault.people.get(told.victim))
        (answer,) = told.vault.consents.uses(consent)
        told.vault.handoffs.register(
            told.vault.cases.get(told.case),
            Use.UN_TREATY_BODY,
            audience="Heron Committee",
            recipients="",
            manifest_sha256="0" * 64,
            dossier_sha256="1" * 64,
            package_sha256="",
            size=3,
            contents=json.dumps({"records": [], "consent_uses": [answer.id]}),
        )
        page = consent_page(qtbot, desk, told.victim)
        assert page.consent._left.isVisible()
        shown = words_of(page.consent._left)
        assert "cannot be called back by this program" in shown
        assert "X-0001" in shown
        assert "Heron Committee" in shown
        page.entered(told.source)
        page.tabs.setCurrentIndex(CONSENT)
        wait_idle(qtbot, desk)
        assert not page.consent._left.isVisible()

    def test_what_left_is_listed_for_somebody_who_was_never_asked(
        self, qtbot: QtBot, desk: Desk, told: Told
    ) -> None:
        told.vault.handoffs.register(
            told.vault.cases.get(told.case),
            Use.UN_TREATY_BODY,
            audience="Heron Committee",
            recipients="",
            manifest_sha256="0" * 64,
            dossier_sha256="1" * 64,
            package_sha256="",
            size=3,
            contents=json.dumps({"people": [[told.source, ["named"]]]}),
        )
        page = consent_page(qtbot, desk, told.source)
        assert page.consent._none.isVisible()
        shown = words_of(page.consent._left_unasked)
        assert page.consent._left_unasked.isVisible()
        assert "Heron Committee" in shown
        assert "is named in a text" in shown
        page.entered(told.victim)
        page.tabs.setCurrentIndex(CONSENT)
        wait_idle(qtbot, desk)
        assert "Heron Committee" not in words_of(page.consent)

    def test_the_sheet_of_the_person_before_never_appears(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = consent_page(qtbot, desk, told.victim)
        page.consent.show_person(told.victim)
        page.entered(told.source)
        page.tabs.setCurrentIndex(CONSENT)
        wait_idle(qtbot, desk)
        assert page.consent._none.isVisible()


class TestMeanwhile:
    """Somebody recorded another answer after the sheet was opened."""

    def typed(self, qtbot: QtBot, desk: Desk, told: Told, *, restored: bool) -> PersonPage:
        page = consent_page(qtbot, desk, told.victim)
        row = page.consent.answers._rows[Use.MEDIA, ""]
        row.decision.choose(str(Decision.YES))
        row._decide("")
        row.conditions.setText("not before spring")
        if restored:
            page.consent.answers.keeper.leave()
            wait_idle(qtbot, desk)
        consent = told.vault.consents.of(told.vault.people.get(told.victim))[-1]
        told.vault.consents.answer(consent, Use.MEDIA, Decision.ASK_AGAIN)
        if restored:
            page = consent_page(qtbot, desk, told.victim)
            page.consent.answers.offer.restore.click()
        page.consent.answers.save()
        wait_idle(qtbot, desk)
        return page

    def recorded(self, told: Told) -> Decision:
        consent = told.vault.consents.of(told.vault.people.get(told.victim))[-1]
        return next(one.decision for one in told.vault.consents.uses(consent) if one.use is Use.MEDIA)

    @pytest.mark.parametrize("restored", [False, True])
    def test_it_is_asked_about_and_nothing_is_written(
        self, qtbot: QtBot, desk: Desk, told: Told, restored: bool
    ) -> None:
        page = self.typed(qtbot, desk, told, restored=restored)
        answers = page.consent.answers
        assert self.recorded(told) is Decision.ASK_AGAIN
        assert answers.clash.isVisible()
        assert "not before spring" in words_of(answers.clash)
        answers.clash.theirs.click()
        assert answers._rows[Use.MEDIA, ""].decision.key() == str(Decision.ASK_AGAIN)
        answers.save()
        wait_idle(qtbot, desk)
        assert self.recorded(told) is Decision.ASK_AGAIN

    def test_mine_is_written_when_wanted(self, qtbot: QtBot, desk: Desk, told: Told) -> None:
        page = self.typed(qtbot, desk, told, restored=False)
        page.consent.answers.clash.mine.click()
        wait_idle(qtbot, desk)
        assert self.recorded(told) is Decision.YES

    def test_a_no_that_was_said_does_not_pass_over_a_yes_unseen(
        self, qtbot: QtBot, desk: Desk, told: Told
    ) -> None:
        page = consent_page(qtbot, desk, told.victim)
        row = page.consent.answers._rows[Use.TRAINING, ""]
        assert row.decision.key() == str(Decision.NO)
        row._decide("")
        consent = told.vault.consents.of(told.vault.people.get(told.victim))[-1]
        told.vault.consents.answer(consent, Use.TRAINING, Decision.YES)
        page.consent.answers.save()
        wait_idle(qtbot, desk)
        assert page.consent.answers.clash.isVisible()
