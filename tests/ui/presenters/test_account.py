"""Testimonies: the list by code, and writing, sealing and correcting one."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.date_words import parse_words
from archive.errors import RecordNotFound
from archive.ledger import new_id
from archive.model.testimony import TextVersion
from archive.vocabulary.testimony import Connection, Language, Mode, TestimonyKind
from tests.ui.told_vault import NEVER_IN_LISTS, PLACE_OF_TALK, SOURCE, Told
from ui.presenters.account import AccountDesk, AccountForm, AccountView, Apart, paragraph_starts
from ui.presenters.meanwhile import Clashed
from ui.presenters.testimonies import TestimonyList, TextState


def kept(desk: AccountDesk, form: AccountForm) -> AccountView:
    """Save what nobody else changed meanwhile."""
    view = desk.save(form)
    assert isinstance(view, AccountView)
    return view


def form(told: Told, **changes: object) -> AccountForm:
    made = AccountForm(
        testimony_id=told.testimony,
        case_id="",
        body="They came at night.\n\nNobody asked us.",
        language=Language.ENGLISH,
        kind=TestimonyKind.INTERVIEW,
        connection=Connection.EYEWITNESS,
        taken=parse_words("5 May 2022"),
        pseudonym="Witness 1",
        correction_reason="",
        apart=None,
    )
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]  # named by each test


class TestList:
    def test_lines_tell_neither_witness_nor_words(self, told: Told) -> None:
        testimonies = TestimonyList(told.vault)
        shown = repr(testimonies.lines(testimonies.ids())) + repr(testimonies.glance(told.testimony))
        assert not [word for word in (*NEVER_IN_LISTS, "night", "Nobody") if word in shown]
        assert testimonies.glance(told.testimony).paragraphs == 2

    def test_words_of_a_text_find_it_by_code(self, told: Told) -> None:
        assert TestimonyList(told.vault).ids(None, "night") == [told.testimony]
        assert TestimonyList(told.vault).ids(None, "morning") == []

    def test_states(self, told: Told) -> None:
        testimonies, desk = TestimonyList(told.vault), AccountDesk(told.vault)
        empty = told.vault.testimonies.add()
        assert testimonies.ids(TextState.EMPTY) == [empty.id]
        assert testimonies.ids(TextState.DRAFT) == [told.testimony]
        desk.seal(told.testimony)
        assert testimonies.ids(TextState.SEALED) == [told.testimony]


class TestAccount:
    def test_a_new_one_in_a_case(self, told: Told) -> None:
        desk = AccountDesk(told.vault)
        view = desk.view(told.other_case)
        assert view.testimony is None
        assert [case.id for case in view.cases] == [told.other_case]
        code = told.vault.people.get(told.source).code
        saved = kept(desk,
            form(
                told,
                testimony_id="",
                case_id=told.other_case,
                apart=Apart(code, "", "by the river", Mode.PHONE),
            )
        )
        assert saved.testimony is not None
        assert saved.standing is not None
        assert (saved.testimony.witness_id, saved.testimony.place) == (told.source, "by the river")
        assert saved.testimony.mode is Mode.PHONE
        assert [case.id for case in saved.cases] == [told.other_case]

    def test_what_was_not_opened_stays_as_it_is(self, told: Told) -> None:
        before = told.vault.testimonies.get(told.testimony)
        saved = kept(AccountDesk(told.vault), form(told, body="Other words."))
        assert saved.testimony is not None
        assert saved.standing is not None
        assert (saved.testimony.witness_id, saved.testimony.place) == (before.witness_id, PLACE_OF_TALK)
        assert saved.standing.body == "Other words."

    def test_the_view_tells_the_witness_only_when_asked(self, told: Told) -> None:
        desk = AccountDesk(told.vault)
        view = desk.view(told.testimony)
        assert SOURCE not in repr(view)
        assert desk.apart(told.testimony).witness_name == SOURCE

    def test_an_unknown_witness_saves_nothing(self, told: Told) -> None:
        desk, before = AccountDesk(told.vault), told.vault.journal.entries_of("testimony", told.testimony)
        with pytest.raises(RecordNotFound):
            desk.save(form(told, body="Lost?", apart=Apart("P-4444", "", "", Mode.PHONE)))
        assert told.vault.journal.entries_of("testimony", told.testimony) == before
        standing = desk.view(told.testimony).standing
        assert standing is not None
        assert standing.body != "Lost?"

    def test_saving_unchanged_words_writes_no_version(self, told: Told) -> None:
        desk = AccountDesk(told.vault)
        desk.seal(told.testimony)
        view = kept(desk, form(told, pseudonym="Witness 9", correction_reason="no need"))
        assert len(view.texts) == 1
        assert view.testimony is not None
        assert view.testimony.pseudonym == "Witness 9"

    def test_a_sealed_text_changes_only_by_a_correction_with_a_reason(self, told: Told) -> None:
        desk = AccountDesk(told.vault)
        sealed = desk.seal(told.testimony)
        assert sealed.sealed
        without = kept(desk, form(told, body="Other words.", correction_reason="  "))
        assert [text.body for text in without.texts] == ["They came at night.\n\nNobody asked us."]
        corrected = kept(desk, form(told, body="Other words.", correction_reason="misheard"))
        assert [text.body for text in corrected.texts] == [
            "They came at night.\n\nNobody asked us.",
            "Other words.",
        ]
        assert corrected.standing is not None
        assert corrected.standing.correction_reason == "misheard"
        assert corrected.standing.based_on == corrected.texts[0].id
        assert not corrected.sealed

    def test_nothing_there(self, told: Told) -> None:
        with pytest.raises(RecordNotFound):
            AccountDesk(told.vault).view(new_id())


@given(st.lists(st.sampled_from(["", "word", " ", "\t", "two words", " x"]), max_size=12))
def test_numbers_at_the_side_are_those_that_are_cited(lines: list[str]) -> None:
    body = "\n".join(lines)
    text = TextVersion(id="0" * 32, testimony_id="0" * 32, body=body)
    starts = paragraph_starts(lines)
    assert len(starts) == len(text.paragraphs())
    for row, number in starts.items():
        assert text.paragraphs()[number - 1].startswith(lines[row].strip())


def test_a_text_that_was_changed_meanwhile_is_asked_about_and_nothing_is_kept(told: Told) -> None:
    desk = AccountDesk(told.vault)
    view = desk.view(told.testimony)
    assert view.standing is not None
    assert view.testimony is not None
    seen = {
        "body": view.standing.body,
        "kind": str(view.testimony.kind),
        "connection": str(view.testimony.connection),
        "language_spoken": str(view.standing.language),
        "taken": view.testimony.taken.text,
        "pseudonym": view.testimony.pseudonym,
    }
    told.vault.testimonies.write(view.testimony, "They came at dawn.", view.standing.language)
    mine = form(told, body="They came late.", pseudonym="Witness 9", seen=seen)
    assert desk.save(mine) == Clashed({"body": "They came at dawn."}, {"body": "They came late."})
    after = desk.view(told.testimony)
    assert after.standing is not None
    assert after.testimony is not None
    assert (after.standing.body, after.testimony.pseudonym) == ("They came at dawn.", view.testimony.pseudonym)
    kept = desk.save(dataclasses.replace(mine, body=view.standing.body))
    assert isinstance(kept, AccountView)
    assert kept.standing is not None
    assert kept.standing.body == "They came at dawn.", "a text that was not touched here stays as it is now"
    insisted = desk.save(dataclasses.replace(mine, insist=True))
    assert isinstance(insisted, AccountView)
    assert insisted.standing is not None
    assert insisted.standing.body == "They came late."
