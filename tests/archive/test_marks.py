"""Marks of paragraphs: kept beside a text, carried to the next version, void where the words changed."""

from __future__ import annotations

import pytest

from archive.errors import FieldInvalid, RecordImmutable
from archive.marks import Mark, followed
from archive.model.testimony import Testimony, TextVersion
from archive.vault import Vault
from archive.vocabulary.testimony import Language, TextKind, TextStatus
from archive.vocabulary.work import Heard

SAW = Mark(Heard.SAW, released=True)
TOLD = Mark(Heard.WAS_TOLD, note="by P-0004")
BODY = "First.\n\nSecond.\n\nThird."


@pytest.fixture
def testimony(vault: Vault) -> Testimony:
    return vault.testimonies.add()


@pytest.fixture
def text(vault: Vault, testimony: Testimony) -> TextVersion:
    return vault.testimonies.write(testimony, BODY, Language.ENGLISH, marks={1: SAW, 3: TOLD})


def test_marks_are_told_by_the_number_of_their_paragraph(vault: Vault, text: TextVersion) -> None:
    assert vault.testimonies.marks.of(text) == {1: SAW, 3: TOLD}
    vault.testimonies.marks.put(text, {2: TOLD, 3: Mark()})
    assert vault.testimonies.marks.of(text) == {2: TOLD}


def test_no_mark_on_a_paragraph_that_is_not_there(vault: Vault, text: TextVersion) -> None:
    with pytest.raises(FieldInvalid):
        vault.testimonies.marks.put(text, {4: SAW})
    assert vault.testimonies.marks.of(text) == {1: SAW, 3: TOLD}


def test_a_sealed_text_is_marked_and_stays_as_it_is(vault: Vault, text: TextVersion) -> None:
    sealed = vault.testimonies.seal(text)
    vault.testimonies.marks.put(sealed, {2: SAW})
    assert vault.testimonies.marks.of(sealed) == {2: SAW}
    with pytest.raises(RecordImmutable):
        vault.ledger.amend(sealed, {"body": "Other."})
    assert vault.ledger.get(TextVersion, text.id) == sealed


def test_marks_follow_their_paragraphs_while_a_draft_is_written(
    vault: Vault, testimony: Testimony, text: TextVersion
) -> None:
    again = vault.testimonies.write(testimony, "New.\n\n" + BODY, Language.ENGLISH)
    assert again.id == text.id
    assert vault.testimonies.marks.of(again) == {2: SAW, 4: TOLD}


def test_other_words_have_to_be_read_again_before_they_may_leave(
    vault: Vault, testimony: Testimony, text: TextVersion
) -> None:
    vault.testimonies.seal(text)
    corrected = BODY.replace("First.", "First, at six.")
    second = vault.testimonies.write(testimony, corrected, Language.ENGLISH, reason="the hour")
    assert second.based_on == text.id
    assert vault.testimonies.marks.of(second) == {1: Mark(Heard.SAW), 3: TOLD}
    assert vault.testimonies.marks.of(text) == {1: SAW, 3: TOLD}


def test_a_correction_before_the_seal_is_a_version_too(
    vault: Vault, testimony: Testimony, text: TextVersion
) -> None:
    second = vault.testimonies.write(testimony, BODY + "\n\nMore.", Language.ENGLISH, reason="read", new_version=True)
    assert [one.id for one in vault.testimonies.versions(text)] == [text.id, second.id]
    assert second.correction_reason == "read"
    assert vault.ledger.get(TextVersion, text.id).body == BODY


def test_translations_into_two_languages_are_two_texts(vault: Vault, testimony: Testimony, text: TextVersion) -> None:
    russian = vault.testimonies.write(testimony, "Первое.", Language.RUSSIAN, TextKind.TRANSLATION)
    kazakh = vault.testimonies.write(
        testimony, "Бірінші.", Language.KAZAKH, TextKind.TRANSLATION, made_by="Opus 1.2", status=TextStatus.REVIEWED
    )
    assert russian.id != kazakh.id
    assert (russian.based_on, kazakh.based_on) == (text.id, text.id)
    assert (russian.made_by, kazakh.made_by) == ("person", "Opus 1.2")
    newest = vault.testimonies.newest_text
    assert newest(testimony, TextKind.TRANSLATION, Language.RUSSIAN) == russian
    assert vault.testimonies.versions(russian) == [russian]
    with pytest.raises(FieldInvalid):
        vault.testimonies.write(testimony, "", Language.RUSSIAN, status=TextStatus.SEALED)


def test_where_marks_go() -> None:
    marks = {1: SAW, 2: TOLD, 3: SAW}
    assert followed(["a", "b", "c"], ["a", "b", "c"], marks) == marks
    assert followed(["a", "b", "c"], ["b", "c"], marks) == {1: TOLD, 2: SAW}
    assert followed(["a", "b", "c"], ["a", "x", "c"], marks) == {1: SAW, 2: TOLD, 3: SAW}
    assert followed(["a", "b", "c"], ["x", "b", "c"], marks) == {1: Mark(Heard.SAW), 2: TOLD, 3: SAW}
    assert followed(["a", "b", "c"], ["a", "b", "c", "d"], marks) == marks
    assert followed(["a", "b", "c"], [], marks) == {}
    assert followed(["a"], ["x"], {1: Mark(released=True)}) == {}
