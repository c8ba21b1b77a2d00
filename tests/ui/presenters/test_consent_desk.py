"""Asking for another person, taking back with what is left to do, and somebody in danger, on a real vault."""

from __future__ import annotations

import dataclasses
import json

import pytest

from archive.consent import Ground
from archive.consent_withdrawal import Scope
from archive.dates import PartialDate
from archive.errors import RecordNotFound
from archive.model.fields import Sensitivity
from archive.model.people import Person
from archive.model.work import Task
from archive.sensitivity import NotLowered, RaisingNeedsReason
from archive.vocabulary.casework import ProtectionLevel
from archive.vocabulary.testimony import ConsentFor, ConsentHow, Language, Use
from archive.vocabulary.work import ConsentEffect, ConsentEventKind, Explained
from tests.ui.told_vault import NEVER_IN_LISTS, ONLY_WITH_NAMES, Told
from ui.presenters.consent import ConsentPresenter, ConsentWords, GuardianMissing, Withdrawal
from ui.presenters.people import PeoplePresenter
from ui.presenters.protection import ProtectionPresenter

ASKED = ConsentWords(
    ConsentHow.SIGNED, ConsentFor.SELF, Language.RUSSIAN, PartialDate.year(2022), "Knows who reads it."
)


def left_with(told: Told, person_id: str, use: Use = Use.WGAD, audience: str = "") -> str:
    """Something left with that person in it; returns its code."""
    return told.vault.handoffs.register(
        told.vault.cases.get(told.case),
        use,
        audience=audience,
        recipients="",
        manifest_sha256="0" * 64,
        dossier_sha256="1" * 64,
        package_sha256="",
        size=3,
        contents=json.dumps({"records": [], "consent_uses": [], "people": [[person_id, ["appears"]]]}),
    ).code


def tasks(told: Told) -> list[str]:
    return [task.title for task in told.vault.ledger.find(Task)]


class TestAskingForAnother:
    def test_everything_that_was_asked_is_kept(self, told: Told) -> None:
        consents = ConsentPresenter(told.vault)
        guardian = told.vault.people.get(told.victim)
        item = told.vault.evidence.get(told.item)
        words = dataclasses.replace(
            ASKED,
            given_for=ConsentFor.CHILD,
            given_by=guardian.code.lower(),
            authority="mother",
            best_interest="wants the school to answer",
            explained_by="documenter 2",
            explained=(Explained.PURPOSE, Explained.RISKS),
            evidence=item.code,
        )
        consents.begin(told.source, words)
        sheet = consents.sheet(told.source)
        assert sheet.consent is not None
        assert (sheet.given_by, sheet.evidence) == (guardian.code, item.code)
        assert sheet.consent.explained == (Explained.PURPOSE, Explained.RISKS)
        assert (sheet.consent.authority, sheet.consent.best_interest) == ("mother", "wants the school to answer")
        assert not any(line.today.allowed for line in sheet.lines)

    @pytest.mark.parametrize(
        "words",
        [
            {"given_for": ConsentFor.CHILD, "given_by": "P-0001", "authority": "mother"},
            {"given_for": ConsentFor.CHILD, "given_by": "P-0001", "best_interest": "x"},
            {"given_for": ConsentFor.ABSENT_DETAINEE, "authority": "power of attorney"},
        ],
    )
    def test_who_answered_and_by_what_right_is_needed(self, told: Told, words: dict[str, object]) -> None:
        before = told.vault.journal.count()
        with pytest.raises(GuardianMissing):
            ConsentPresenter(told.vault).begin(told.source, dataclasses.replace(ASKED, **words))  # type: ignore[arg-type]
        assert told.vault.journal.count() == before

    @pytest.mark.parametrize("wrong", [{"evidence": "P-0001"}, {"evidence": "E-0999"}])
    def test_evidence_of_the_consent_is_an_item(self, told: Told, wrong: dict[str, str]) -> None:
        with pytest.raises(RecordNotFound):
            ConsentPresenter(told.vault).begin(told.source, dataclasses.replace(ASKED, **wrong))  # type: ignore[arg-type]


class TestTakingBack:
    def test_what_left_is_named_and_becomes_tasks_by_code(self, told: Told) -> None:
        consents = ConsentPresenter(told.vault)
        for_us, for_them = left_with(told, told.victim), left_with(told, told.victim, Use.MEDIA, "Heron Fund")
        words = Withdrawal(
            Scope(), consents.today(), "is afraid", "relative", (ConsentEffect.PARTNERS_TOLD,), "by letter"
        )
        codes = consents.withdraw(told.victim, words, "en")
        titles = " ".join(tasks(told))
        assert len(codes) == len(tasks(told)) == 4
        assert for_us in titles
        assert for_them in titles
        assert not any(planted in titles for planted in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES, "Heron Fund"))
        sheet = consents.sheet(told.victim)
        newest = sheet.history[0]
        assert (newest.kind, newest.reason, newest.told_by) == (ConsentEventKind.WITHDRAWN, "is afraid", "relative")
        assert (newest.effects, newest.effect_words) == ((ConsentEffect.PARTNERS_TOLD,), "by letter")
        assert newest.actor == "documenter"
        assert {line.today.ground for line in sheet.lines} == {Ground.WITHDRAWN}
        assert consents.withdraw(told.victim, words, "en") == codes, "no task is made twice"

    @pytest.mark.parametrize("language", ["en", "ru", "kk"])
    def test_one_organisation_concerns_what_it_has(self, told: Told, language: str) -> None:
        consents = ConsentPresenter(told.vault)
        other, theirs = left_with(told, told.victim), left_with(told, told.victim, Use.MEDIA, "Heron Fund")
        words = Withdrawal(Scope(audience="heron  fund"), consents.today(), "x")
        consents.withdraw(told.victim, words, language)  # type: ignore[arg-type]
        titles = " ".join(tasks(told))
        assert theirs in titles
        assert other not in titles

    def test_somebody_never_asked_but_shown_can_take_back(self, told: Told) -> None:
        consents = ConsentPresenter(told.vault)
        code = left_with(told, told.source)
        assert consents.sheet(told.source).consent is None
        consents.withdraw(told.source, Withdrawal(Scope(), consents.today(), "saw it"), "en")
        sheet = consents.sheet(told.source)
        assert [one.code for one in sheet.left] == [code]
        assert not any(line.today.allowed for line in sheet.lines)

    def test_an_answer_that_was_taken_back_stands_as_no(self, told: Told) -> None:
        consents = ConsentPresenter(told.vault)
        consents.withdraw(told.victim, Withdrawal(Scope(Use.UN_TREATY_BODY), consents.today(), "x"), "en")
        line = next(one for one in consents.sheet(told.victim).lines if one.answer.use is Use.UN_TREATY_BODY)
        assert (str(line.answer.decision), line.today.ground) == ("no", Ground.WITHDRAWN)


class TestDanger:
    def test_out_of_lists_and_exports_and_what_is_to_do(self, told: Told) -> None:
        protection = ProtectionPresenter(told.vault)
        code = left_with(told, told.victim)
        exposure = protection.exposure(told.victim)
        assert exposure.cases == ("C-0001",)
        assert [one.code for one in exposure.left] == [code]
        made = protection.danger(told.victim, "was threatened", "en")
        assert len(made) == 4
        assert told.victim not in PeoplePresenter(told.vault).ids()
        assert told.vault.people.get(told.victim).protection is ProtectionLevel.EXTREME
        grounds = {line.today.ground for line in ConsentPresenter(told.vault).sheet(told.victim).lines}
        assert Ground.PROTECTED in grounds
        assert Ground.GRANTED not in grounds
        titles = " ".join(tasks(told))
        assert "C-0001" in titles
        assert code in titles
        assert not any(planted in titles for planted in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES))

    def test_without_a_reason_nothing_happens(self, told: Told) -> None:
        before = told.vault.journal.count()
        with pytest.raises(RaisingNeedsReason):
            ProtectionPresenter(told.vault).danger(told.victim, " ", "en")
        assert told.vault.journal.count() == before

    def test_a_record_is_raised_and_lowered_with_reasons(self, told: Told) -> None:
        protection = ProtectionPresenter(told.vault)
        raised = protection.change("event", told.early, Sensitivity.SOURCE, "told in confidence")
        assert (raised.raised_to, raised.hidden, raised.reason) == (Sensitivity.SOURCE, True, "told in confidence")
        lowered = protection.change("event", told.early, Sensitivity.CASE, "published")
        assert (lowered.raised_to, lowered.hidden) == (Sensitivity.CASE, False)
        assert protection.change("event", told.early, None, "x").raised_to is None

    def test_danger_is_not_lowered_by_the_class_alone(self, told: Told) -> None:
        protection = ProtectionPresenter(told.vault)
        protection.danger(told.victim, "was threatened", "en")
        with pytest.raises(NotLowered):
            protection.change(Person.entity, told.victim, None, "x")
        assert protection.of(Person.entity, told.victim).raised_to is Sensitivity.SOURCE
