"""V11: a translation that nobody checked goes out with that on every page that holds it, or not at all."""

from __future__ import annotations

import pytest

from archive.marks import Mark
from archive.model.casework import CaseFile
from archive.model.testimony import TextVersion
from archive.vocabulary.casework import CaseKind, IdentityMode
from archive.vocabulary.testimony import Language, TextKind, TextStatus
from exports.case_content import case_content
from exports.editions import make_edition
from exports.gaps import gaps
from tests.exports.case_in_vault import MOMENT, Sample, agree


@pytest.fixture
def case(sample: Sample) -> CaseFile:
    return sample.vault.cases.open("The landing", CaseKind.HARASSMENT)


def translated(sample: Sample, case: CaseFile, **translation: object) -> TextVersion:
    """A sealed text and its translation into Russian; who speaks agreed to be named."""
    witness = sample.vault.people.add("Alma")
    agree(sample.vault, witness, IdentityMode.NAMED)
    made = sample.vault.testimonies.add(witness=witness)
    own = sample.vault.testimonies.write(made, "Their own words.", Language.ENGLISH)
    sample.vault.testimonies.seal(own)
    text = sample.vault.testimonies.write(
        made, "Их слова.", Language.RUSSIAN, TextKind.TRANSLATION, **translation  # type: ignore[arg-type]
    )
    sample.vault.cases.add(case.id, made)
    return text


def labels_of(sample: Sample, case: CaseFile) -> list[str]:
    edition, _gaps, _guard = make_edition(sample.vault, sample.spec(case_id=case.id, language="ru"), MOMENT)
    content = case_content(sample.vault, edition)
    return [one.label for one in content.testimonies]


def test_a_draft_translation_is_told_and_labelled(sample: Sample, case: CaseFile) -> None:
    translated(sample, case)
    found = gaps(sample.vault, sample.spec(case_id=case.id, language="ru"), sealed=False)
    assert "translation_draft" in [gap.code for gap in found if gap.severity != "block"]
    assert not [gap for gap in found if gap.severity == "block"]
    assert labels_of(sample, case) == ["", "ПОКАЗАНИЕ 1: ЧЕРНОВОЙ ПЕРЕВОД, НЕ ПРОВЕРЕН"]


def test_one_that_was_checked_goes_without(sample: Sample, case: CaseFile) -> None:
    translated(sample, case, status=TextStatus.REVIEWED)
    assert labels_of(sample, case) == ["", ""]


def test_what_a_program_translated_is_never_taken_for_a_persons_work(sample: Sample, case: CaseFile) -> None:
    text = translated(sample, case, status=TextStatus.REVIEWED, made_by="Opus 1.2")
    (_, label) = labels_of(sample, case)
    assert "МАШИННЫЙ ПЕРЕВОД" in label
    assert "Opus" not in label
    sample.vault.testimonies.seal(text)
    assert labels_of(sample, case)[1] == label


def test_the_translation_into_the_language_of_the_dossier_goes_out(sample: Sample, case: CaseFile) -> None:
    text = translated(sample, case)
    made = sample.vault.testimonies.get(text.testimony_id)
    sample.vault.testimonies.write(made, "Олардың сөзі.", Language.KAZAKH, TextKind.TRANSLATION)
    edition, _gaps, _guard = make_edition(sample.vault, sample.spec(case_id=case.id, language="ru"), MOMENT)
    assert [shown.text.body for shown in edition.testimonies] == ["Their own words.", "Их слова."]


def test_paragraphs_that_nobody_read_are_told_of_where_nobody_is_named(sample: Sample, case: CaseFile) -> None:
    witness = sample.vault.people.add("Alma")
    agree(sample.vault, witness, IdentityMode.CODED)
    made = sample.vault.testimonies.add(witness=witness, pseudonym="Witness 4")
    text = sample.vault.testimonies.seal(sample.vault.testimonies.write(made, "One.\n\nTwo.", Language.ENGLISH))
    sample.vault.cases.add(case.id, made)

    def told() -> bool:
        found = gaps(sample.vault, sample.spec(case_id=case.id), sealed=False)
        return "paragraphs_not_read" in [gap.code for gap in found]

    assert told()
    sample.vault.testimonies.marks.put(text, {1: Mark(released=True)})
    assert told()
    sample.vault.testimonies.marks.put(text, {1: Mark(released=True), 2: Mark(released=True)})
    assert not told()
