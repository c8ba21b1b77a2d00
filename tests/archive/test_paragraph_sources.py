"""What supports a paragraph stays with it: while the text is written on, in the next version, and when it is gone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.claims import Claims
from archive.errors import FieldInvalid
from archive.locators import Locator
from archive.marks import moved
from archive.model.claims import Citation
from archive.model.evidence import EvidenceFile
from archive.model.testimony import Testimony, TextVersion
from archive.paragraph_sources import ParagraphSources
from archive.segments import Segment
from archive.vault import Vault
from archive.vocabulary.evidence import EvidenceKind
from archive.vocabulary.testimony import Language

BODY = "First.\n\nSecond.\n\nThird."
PLACE = Locator(start=134_000, end=151_000)


@pytest.fixture
def testimony(vault: Vault) -> Testimony:
    return vault.testimonies.add()


@pytest.fixture
def text(vault: Vault, testimony: Testimony) -> TextVersion:
    return vault.testimonies.write(testimony, BODY, Language.ENGLISH)


@pytest.fixture
def file(vault: Vault) -> EvidenceFile:
    item = vault.evidence.add("Film of the gate", kind=EvidenceKind.VIDEO)
    return vault.intake.take_in_bytes(b"\x1aE\xdf\xa3" + bytes(60), "film.webm", item.id).file


@pytest.fixture
def cited(vault: Vault, text: TextVersion, file: EvidenceFile) -> Citation:
    return Claims(vault.ledger).cite(text, file, paragraph=2, place=PLACE, locator="02:14–02:31")


def _numbers(vault: Vault, testimony: Testimony) -> list[tuple[int | None, bool, bool]]:
    texts = vault.testimonies.texts(testimony)
    return [(one.number, one.changed, one.gone) for one in ParagraphSources(vault.ledger).of(texts)]


def test_a_place_supports_one_paragraph(vault: Vault, testimony: Testimony, cited: Citation) -> None:
    (one,) = ParagraphSources(vault.ledger).of(vault.testimonies.texts(testimony))
    assert (one.citation, one.number, one.version) == (cited, 2, 1)
    assert Claims(vault.ledger).of(vault.ledger.get(TextVersion, cited.target_id)) == [cited]


@pytest.mark.parametrize("paragraph", [0, 4, -1])
def test_no_paragraph_that_is_not_there(vault: Vault, text: TextVersion, file: EvidenceFile, paragraph: int) -> None:
    with pytest.raises(FieldInvalid):
        Claims(vault.ledger).cite(text, file, paragraph=paragraph)
    assert not vault.ledger.find(Citation)


def test_only_texts_have_paragraphs(vault: Vault, testimony: Testimony, file: EvidenceFile) -> None:
    with pytest.raises(FieldInvalid):
        Claims(vault.ledger).cite(testimony, file, paragraph=1)
    assert not vault.ledger.find(Citation)


def test_it_follows_while_a_draft_is_written(vault: Vault, testimony: Testimony, cited: Citation) -> None:
    vault.testimonies.write(testimony, "New.\n\n" + BODY, Language.ENGLISH)
    assert vault.ledger.get(Citation, cited.id).target_paragraph == 3
    assert _numbers(vault, testimony) == [(3, False, False)]


def test_it_supports_the_text_where_its_paragraph_was_deleted(
    vault: Vault, testimony: Testimony, cited: Citation
) -> None:
    vault.testimonies.write(testimony, "First.\n\nThird.", Language.ENGLISH)
    assert vault.ledger.get(Citation, cited.id).target_paragraph is None
    assert _numbers(vault, testimony) == [(None, False, False)]


def test_in_a_new_version_it_stands_where_its_paragraph_came_to_stand(
    vault: Vault, testimony: Testimony, text: TextVersion, cited: Citation
) -> None:
    vault.testimonies.seal(text)
    vault.testimonies.write(testimony, "New.\n\n" + BODY, Language.ENGLISH, reason="more was said")
    assert _numbers(vault, testimony) == [(3, False, False)]
    assert vault.ledger.get(Citation, cited.id).target_paragraph == 2  # what was sealed is cited as it was


def test_it_says_when_the_words_are_others_or_gone(
    vault: Vault, testimony: Testimony, text: TextVersion, cited: Citation
) -> None:
    vault.testimonies.seal(text)
    other = vault.testimonies.write(testimony, "First.\n\nOther.\n\nThird.", Language.ENGLISH, reason="misheard")
    assert _numbers(vault, testimony) == [(2, True, False)]
    vault.testimonies.seal(other)
    vault.testimonies.write(testimony, "First.\n\nThird.", Language.ENGLISH, reason="struck out")
    assert _numbers(vault, testimony) == [(None, False, True)]


def test_a_segment_of_a_transcript_is_supported_too(vault: Vault, file: EvidenceFile) -> None:
    said = [Segment(Locator(start=n * 1000), "Speaker 1", f"Words {n}.") for n in range(3)]
    text = vault.transcripts.write(file, said, Language.ENGLISH)
    one = Claims(vault.ledger).cite(text, None, paragraph=3)
    vault.transcripts.write(file, said[1:], Language.ENGLISH)
    assert vault.ledger.get(Citation, one.id).target_paragraph == 2


def test_words_come_out_of_a_text_of_that_file_alone(vault: Vault, text: TextVersion, file: EvidenceFile) -> None:
    said = vault.transcripts.write(file, [Segment(PLACE, "Speaker 1", "They told us to wait.")], Language.ENGLISH)
    claims = Claims(vault.ledger)
    quoted = claims.cite(text, file, paragraph=1, place=PLACE, quote="They told us to wait.", quoted=said)
    assert vault.ledger.get(Citation, quoted.id).quoted_id == said.id
    other = vault.intake.take_in_bytes(b"\x1aE\xdf\xa3" + bytes(61), "other.webm", file.item_id).file
    for origin in (other, None):
        with pytest.raises(FieldInvalid):
            claims.cite(text, origin, quoted=said)
    assert len(vault.ledger.find(Citation)) == 1


@given(st.lists(st.sampled_from("abcde"), max_size=8), st.lists(st.sampled_from("abcde"), max_size=8))
def test_no_two_paragraphs_come_to_stand_at_one_place(before: list[str], after: list[str]) -> None:
    found = moved(before, after, range(1, len(before) + 1))
    numbers = [one.number for one in found.values()]
    assert len(set(numbers)) == len(numbers)
    for number, now in found.items():
        assert (before[number - 1] == after[now.number - 1]) or now.changed
