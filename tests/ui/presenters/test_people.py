"""People, one person, and consent, on a real vault."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from typing import Any

import pytest

from archive.consent import Ground
from archive.consent_withdrawal import Scope
from archive.date_words import parse_words
from archive.dates import PartialDate
from archive.errors import FieldInvalid, RecordNotFound, VaultReadOnly
from archive.vocabulary.casework import IdentityMode, NameKind, ProtectionLevel, Role, Sex
from archive.vocabulary.testimony import ConsentFor, ConsentHow, Decision, Language, Use
from exports.edition import Presence
from tests.ui.told_vault import LABEL, NAME, NAME_IN_RUSSIAN, NEVER_IN_LISTS, ONLY_WITH_NAMES, Told
from ui.presenters.consent import Answer, ConsentPresenter, ConsentWords, Withdrawal
from ui.presenters.people import NewPerson, PeoplePresenter
from ui.presenters.person import PersonPresenter, PersonWords
from ui.presenters.removal import Removable, RemovalPresenter

ASKED = ConsentWords(
    ConsentHow.SIGNED, ConsentFor.SELF, Language.RUSSIAN, parse_words("1 July 2022"), "Knows who reads it."
)


class TestPeople:
    def test_without_names_no_card_holds_one(self, told: Told) -> None:
        people = PeoplePresenter(told.vault)
        cards = people.cards(people.ids(), names=False)
        assert len(cards) == 3
        assert not any(planted in repr(cards) for planted in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES))

    def test_with_names_the_card_says_who_it_is(self, told: Told) -> None:
        card = PeoplePresenter(told.vault).card(told.victim, names=True)
        assert (card.name, card.label, card.roles, card.cases) == (NAME, LABEL, (Role.VICTIM,), ("C-0001",))

    def test_the_role_of_a_source_is_never_on_a_card(self, told: Told) -> None:
        card = PeoplePresenter(told.vault).card(told.source, names=True)
        assert (card.roles, card.cases) == ((), ())

    @pytest.mark.parametrize(
        "typed", ["Wendeline Oakhurst", "oakhurst wendeline", "Вендлин Окхёрст", "окхерст", "P-0001"]
    )
    def test_found_by_code_and_by_name_in_any_spelling(self, told: Told, typed: str) -> None:
        assert told.victim in PeoplePresenter(told.vault).ids(typed)

    def test_a_person_is_found_once(self, told: Told) -> None:
        assert PeoplePresenter(told.vault).ids("Oakhurst") == [told.victim]

    def test_a_form_that_was_taken_out_finds_nobody(self, told: Told) -> None:
        form = next(one for one in PersonPresenter(told.vault).names(told.victim).forms if one.form == NAME)
        RemovalPresenter(told.vault).take_out(Removable.NAME_FORM, form.id, "belongs to somebody else")
        assert PeoplePresenter(told.vault).ids("Oakhurst Wendeline") in ([], [told.victim])
        assert [one.form for one in PersonPresenter(told.vault).names(told.victim).forms] == [NAME_IN_RUSSIAN]

    def test_alike_names_are_shown_before_one_is_added_twice(self, told: Told) -> None:
        assert [card.id for card in PeoplePresenter(told.vault).alike("Oakhurst Wendeline")] == [told.victim]
        assert PeoplePresenter(told.vault).alike("Somebody Else") == []

    def test_candidates_by_code_show_no_name(self, told: Told) -> None:
        (card,) = PeoplePresenter(told.vault).candidates("P-0001")
        assert (card.id, card.name, card.label) == (told.victim, "", "")

    def test_a_case_lists_no_source_but_says_that_there_are(self, told: Told) -> None:
        found = PeoplePresenter(told.vault).of_case(told.case, names=True)
        assert [line.person_id for line in found.lines] == [told.victim]
        assert found.unlisted == 2
        assert not any(planted in repr(found) for planted in NEVER_IN_LISTS)

    def test_adding_somebody_new_to_a_case(self, told: Told) -> None:
        people = PeoplePresenter(told.vault)
        person_id = people.add_with_role(told.other_case, NewPerson(label="second officer"), Role.WITNESS)
        (line,) = people.of_case(told.other_case, names=False).lines
        assert (line.person_id, line.role, line.label) == (person_id, Role.WITNESS, "")
        people.take_out(line.id, "was elsewhere")
        assert people.of_case(told.other_case, names=False).lines == ()
        assert people.count() == 4

    def test_an_event_lists_who_was_what_by_code_and_no_source(self, told: Told) -> None:
        people = PeoplePresenter(told.vault)
        people.involve(told.early, told.victim, Role.WITNESS, into_event=True)
        added = people.add_with_role(told.early, NewPerson("Nobody Known"), Role.LAWYER, into_event=True)
        coded, named = (people.of_event(told.early, names=names) for names in (False, True))
        assert [(line.person_id, line.role) for line in coded.lines] == [
            (told.victim, Role.WITNESS),
            (added, Role.LAWYER),
        ]
        assert not [planted for planted in (*NEVER_IN_LISTS, *ONLY_WITH_NAMES) if planted in repr(coded)]
        assert [line.name for line in named.lines] == [NAME, "Nobody Known"]
        assert coded.unlisted == 1
        people.take_out(coded.lines[0].id, "was elsewhere")
        assert [line.person_id for line in people.of_event(told.early, names=False).lines] == [added]
        assert [line.person_id for line in people.of_case(told.case, names=False).lines] == [told.victim]

    def test_a_failed_adding_leaves_no_person(self, told: Told) -> None:
        people = PeoplePresenter(told.vault)
        with pytest.raises(RecordNotFound):
            people.add_with_role("0" * 32, NewPerson("Nobody Known"), Role.WITNESS)
        assert people.count() == 3

    def test_nobody_is_added_to_a_vault_for_reading(self, told_for_reading: Told) -> None:
        with pytest.raises(VaultReadOnly):
            PeoplePresenter(told_for_reading.vault).add(NewPerson("Nobody Known"))


class TestPerson:
    def test_the_head_identifies_nobody(self, told: Told) -> None:
        head = PersonPresenter(told.vault).head(told.victim)
        assert [(line.code, line.role) for line in head.roles] == [("C-0001", Role.VICTIM)]
        assert not any(planted in repr(head) for planted in ONLY_WITH_NAMES)

    def test_the_role_of_a_source_comes_with_the_names(self, told: Told) -> None:
        people = PersonPresenter(told.vault)
        assert people.head(told.source).roles == ()
        assert {line.role for line in people.names(told.source).hidden_roles} == {Role.SOURCE}

    def test_saving_changes_every_fact(self, told: Told) -> None:
        people = PersonPresenter(told.vault)
        words = PersonWords(
            label="aunt",
            sex=Sex.FEMALE,
            birth=parse_words("1987"),
            occupation="baker",
            residence="Heronby",
            prior_activity="ran a shop",
            is_minor=True,
            is_public_figure=True,
            protection=ProtectionLevel.HIGH,
        )
        people.save(told.victim, words, {})
        person = people.names(told.victim).person
        assert (person.label, person.occupation, person.is_minor, person.protection) == (
            "aunt",
            "baker",
            True,
            ProtectionLevel.HIGH,
        )
        assert person.birth.earliest == dt.date(1987, 1, 1)

    def test_forms_are_added_and_corrected_with_their_alphabet(self, told: Told) -> None:
        people = PersonPresenter(told.vault)
        form_id = people.add_form(told.victim, "Wendy", NameKind.NICKNAME, Language.ENGLISH)
        people.save_form(form_id, " Венди ", NameKind.NICKNAME, Language.RUSSIAN, {})
        form = next(one for one in people.names(told.victim).forms if one.id == form_id)
        assert (form.form, str(form.script)) == ("Венди", "cyrillic")


class TestConsent:
    def test_every_use_is_there_and_no_answer_is_no(self, told: Told) -> None:
        sheet = ConsentPresenter(told.vault).sheet(told.victim)
        assert [line.answer.use for line in sheet.lines] == list(Use)
        allowed = [line for line in sheet.lines if line.today.allowed]
        assert [line.answer.use for line in allowed] == [Use.UN_TREATY_BODY]
        assert {line.answer.decision for line in sheet.lines if not line.given} == {Decision.NO}

    def test_somebody_who_was_never_asked(self, told: Told) -> None:
        sheet = ConsentPresenter(told.vault).sheet(told.source)
        assert (sheet.consent, sheet.lines) == (None, ())

    def test_asking_allows_nothing_by_itself_and_keeps_what_was_before(self, told: Told) -> None:
        consents = ConsentPresenter(told.vault)
        consents.begin(told.victim, ASKED)
        sheet = consents.sheet(told.victim)
        assert sheet.consent is not None
        assert sheet.consent.understanding == "Knows who reads it."
        assert len(sheet.earlier) == 1
        assert not any(line.given for line in sheet.lines)

    def test_answers_for_one_organisation_stand_apart(self, told: Told) -> None:
        consents = ConsentPresenter(told.vault)
        sheet = consents.sheet(told.victim)
        assert sheet.consent is not None
        answers = [
            Answer(Use.MEDIA, "", Decision.ASK_AGAIN),
            Answer(Use.PARTNER_NGO, "Heron Fund", Decision.YES, IdentityMode.INITIALS, conditions="no photo"),
        ]
        assert consents.answer(sheet.consent.id, answers, {}) is None
        lines = {line.answer.key: line for line in consents.sheet(told.victim).lines}
        assert lines[Use.MEDIA, ""].today.ground is Ground.ASK_AGAIN
        one = lines[Use.PARTNER_NGO, "Heron Fund"]
        assert one.today.allowed
        assert (one.today.identity, one.answer.conditions) == (IdentityMode.INITIALS, "no photo")
        assert not lines[Use.PARTNER_NGO, ""].today.allowed

    def test_one_wrong_answer_writes_none(self, told: Told) -> None:
        consents = ConsentPresenter(told.vault)
        sheet = consents.sheet(told.victim)
        assert sheet.consent is not None
        everybody: Any = "everybody"
        wrong = dataclasses.replace(Answer(Use.MEDIA), identity=everybody)
        with pytest.raises(FieldInvalid):
            consents.answer(sheet.consent.id, [Answer(Use.TRAINING, "", Decision.YES), wrong], {})
        assert not any(
            line.given for line in consents.sheet(told.victim).lines if line.answer.use is Use.TRAINING
        )

    def test_days_of_a_consent_and_of_an_answer_are_kept_and_count(self, told: Told) -> None:
        consents = ConsentPresenter(told.vault)
        today = consents.today()
        tomorrow, yesterday = today + dt.timedelta(days=1), today - dt.timedelta(days=1)
        consent_id = consents.begin(told.victim, dataclasses.replace(ASKED, valid_from=today, review_on=tomorrow))
        answers = [
            Answer(Use.MEDIA, "", Decision.YES, expires=yesterday),
            Answer(Use.TRAINING, "", Decision.YES, expires=tomorrow),
        ]
        consents.answer(consent_id, answers, {})
        sheet = consents.sheet(told.victim)
        assert sheet.consent is not None
        assert (sheet.consent.valid_from, sheet.consent.review_on) == (today, tomorrow)
        grounds = {line.answer.use: line.today.ground for line in sheet.lines if line.given}
        assert grounds == {Use.MEDIA: Ground.EXPIRED, Use.TRAINING: Ground.GRANTED}

    def test_what_left_is_told_to_whoever_was_in_it(self, told: Told) -> None:
        vault, consents = told.vault, ConsentPresenter(told.vault)
        (consent,) = vault.consents.of(vault.people.get(told.victim))
        (answer,) = vault.consents.uses(consent)
        text = vault.testimonies.newest_text(vault.testimonies.get(told.testimony))
        assert text is not None
        for records, uses in (([["case_file", told.case]], [answer.id]), ([["text_version", text.id]], [])):
            vault.handoffs.register(
                vault.cases.get(told.case),
                Use.UN_TREATY_BODY,
                audience="Heron Committee",
                recipients="",
                manifest_sha256="0" * 64,
                dossier_sha256="1" * 64,
                package_sha256="",
                size=3,
                contents=json.dumps({"records": records, "consent_uses": uses}),
            )
        (left,) = consents.sheet(told.victim).left
        assert (left.code, left.case, left.audience) == ("X-0001", "C-0001", "Heron Committee")
        assert [one.code for one in consents.sheet(told.source).left] == ["X-0002"]

    def test_what_left_is_told_to_somebody_who_never_answered(self, told: Told) -> None:
        vault = told.vault
        named = {"records": [], "consent_uses": [], "people": [[told.source, ["named", "speaks"]]]}
        vault.handoffs.register(
            vault.cases.get(told.case),
            Use.UN_TREATY_BODY,
            audience="",
            recipients="",
            manifest_sha256="0" * 64,
            dossier_sha256="1" * 64,
            package_sha256="",
            size=3,
            contents=json.dumps(named),
        )
        sheet = ConsentPresenter(vault).sheet(told.source)
        assert sheet.consent is None
        assert [(one.code, one.how) for one in sheet.left] == [("X-0001", (Presence.NAMED, Presence.SPEAKS))]
        assert ConsentPresenter(vault).sheet(told.victim).left == ()

    def test_taken_back_means_no_from_that_day(self, told: Told) -> None:
        consents = ConsentPresenter(told.vault)
        consents.withdraw(told.victim, Withdrawal(Scope(), consents.today(), "changed her mind"), "en")
        lines = consents.sheet(told.victim).lines
        assert not any(line.today.allowed for line in lines)
        assert Ground.WITHDRAWN in {line.today.ground for line in lines}


def test_a_date_that_is_not_stated_stays_so(told: Told) -> None:
    consents = ConsentPresenter(told.vault)
    consents.begin(told.source, dataclasses.replace(ASKED, given=PartialDate.not_stated()))
    sheet = consents.sheet(told.source)
    assert sheet.consent is not None
    assert sheet.consent.given == PartialDate.not_stated()
