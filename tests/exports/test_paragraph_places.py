"""The dossier names the exhibits that support a paragraph, and nothing that is not in it or may not be told."""

from __future__ import annotations

import json

import pytest

from archive.claims import Claims
from archive.locators import Area, Locator
from archive.model.casework import CaseFile
from archive.model.evidence import EvidenceFile
from archive.model.fields import Sensitivity
from archive.model.testimony import TextVersion
from archive.sensitivity import raise_to
from archive.vocabulary.casework import CaseKind
from archive.vocabulary.evidence import AcquiredHow, EvidenceKind, FileRole
from archive.vocabulary.testimony import Language, TextStatus
from exports.case_content import case_content
from exports.edition import Edition
from exports.editions import make_edition
from exports.records_json import records_json
from tests.exports.case_in_vault import MOMENT, Sample, photo

PLACE = Locator(area=Area(0, 0, 300, 300))


BODY = "They came at night.\n\nNobody showed a paper."


@pytest.fixture
def case(sample: Sample) -> CaseFile:
    return sample.vault.cases.open("The mill", CaseKind.ASSEMBLY)


@pytest.fixture
def text(sample: Sample, case: CaseFile) -> TextVersion:
    testimony = sample.vault.testimonies.add(witness=sample.named)
    sample.vault.cases.add(case.id, testimony)
    return sample.vault.testimonies.write(testimony, BODY, Language.ENGLISH, status=TextStatus.REVIEWED)


@pytest.fixture
def file(sample: Sample, case: CaseFile) -> EvidenceFile:
    item = sample.vault.evidence.add("Van", EvidenceKind.PHOTO, acquired_how=AcquiredHow.FOUND)
    sample.vault.cases.add(case.id, item)
    return sample.vault.intake.take_in_bytes(photo(90, 60), "van.jpg", item.id).file


def told(sample: Sample, case: CaseFile, language: str = "en") -> Edition:
    return make_edition(sample.vault, sample.spec(case_id=case.id, language=language), MOMENT)[0]


def supported(sample: Sample, case: CaseFile, language: str = "en") -> tuple[str, ...]:
    return case_content(sample.vault, told(sample, case, language)).testimonies[0].supported


def test_each_exhibit_stands_once_below_its_paragraph(
    sample: Sample, case: CaseFile, text: TextVersion, file: EvidenceFile
) -> None:
    cite = Claims(sample.vault.ledger).cite
    assert supported(sample, case) == ()
    for _ in range(2):
        cite(text, file, paragraph=2, place=PLACE, locator="upper left")
    cite(text, file, paragraph=2, place=Locator(area=Area(500, 0, 500, 1000)))
    cite(text, file)
    assert supported(sample, case) == ("", "E-1, upper left, right half")
    assert supported(sample, case, "ru") == ("", "E-1, слева вверху, правая половина")
    first = json.loads(records_json(told(sample, case)))["testimonies"][0]["supported"][0]
    words = {"paragraph": 2, "exhibit": "E-1", "place": "xywh=percent:0,0,30,30", "words": "upper left"}
    assert first == words


def test_what_is_not_in_the_dossier_is_not_named(
    sample: Sample, case: CaseFile, text: TextVersion, file: EvidenceFile
) -> None:
    cite = Claims(sample.vault.ledger).cite
    cite(text, sample.vault.evidence.files(sample.letter)[0], paragraph=1, locator="p. 1")
    cite(text, None, paragraph=1)
    kept_back = cite(text, file, paragraph=1)
    raise_to(sample.vault.ledger, kept_back, Sensitivity.SOURCE, reason="points at somebody")
    assert supported(sample, case) == ()


def test_a_place_in_the_original_is_not_told_where_a_covered_copy_goes(
    sample: Sample, case: CaseFile, text: TextVersion, file: EvidenceFile
) -> None:
    Claims(sample.vault.ledger).cite(text, file, paragraph=1, place=PLACE)
    sample.vault.intake.take_in_bytes(photo(80, 50), "covered.jpg", file.item_id, role=FileRole.REDACTED)
    assert [(one.exhibit, one.words) for one in told(sample, case).testimonies[0].places] == [("E-1", "")]


def test_words_that_were_changed_since_are_not_supported(
    sample: Sample, case: CaseFile, text: TextVersion, file: EvidenceFile
) -> None:
    Claims(sample.vault.ledger).cite(text, file, paragraph=1, place=PLACE)
    sample.vault.testimonies.seal(text)
    _, second = text.paragraphs()
    testimony = sample.vault.testimonies.get(text.testimony_id)
    for body, numbers in ((f"Before.\n\n{BODY}", [2]), (f"Other words.\n\n{second}", [])):
        made = sample.vault.testimonies.write(testimony, body, text.language, text.kind, reason="more")
        sample.vault.testimonies.seal(made)
        assert [one.paragraph for one in told(sample, case).testimonies[0].places] == numbers
