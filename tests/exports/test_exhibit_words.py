"""What is said in an exhibit goes along as text only when somebody read it, and as whoever gave it allows."""

from __future__ import annotations

import json

import pytest

from archive.locators import Area, Locator
from archive.model.casework import CaseFile
from archive.model.evidence import EvidenceFile
from archive.segments import Segment
from archive.vocabulary.casework import CaseKind, IdentityMode
from archive.vocabulary.evidence import EvidenceKind, FileRole, Origin
from archive.vocabulary.testimony import Language, TextKind, TextStatus
from exports.case_content import case_content
from exports.dossier.content import WordsEntry
from exports.edition import Edition
from exports.editions import make_edition
from exports.gaps import gaps
from exports.records_json import records_json, register_json
from tests.exports.case_in_vault import MOMENT, Sample, agree

SPOKEN = [
    Segment(Locator(start=2_000, end=4_500), "Speaker 1", "They told us. [unclear 00:03]"),
    Segment(Locator(start=4_500, area=Area(0, 0, 300, 300)), "P-0099", "Then what?"),
]


@pytest.fixture
def case(sample: Sample) -> CaseFile:
    return sample.vault.cases.open("The gate", CaseKind.HARASSMENT)


@pytest.fixture
def file(sample: Sample, case: CaseFile) -> EvidenceFile:
    item = sample.vault.evidence.add("Sounds at the gate", kind=EvidenceKind.AUDIO)
    sample.vault.cases.add(case.id, item)
    return sample.vault.intake.take_in_bytes(b"OggS" + bytes(60), "r.ogg", item.id).file


def edition(sample: Sample, case: CaseFile, language: str = "ru") -> Edition:
    return make_edition(sample.vault, sample.spec(case_id=case.id, language=language), MOMENT)[0]


def words(sample: Sample, case: CaseFile, language: str = "ru") -> tuple[WordsEntry, ...]:
    (exhibit,) = case_content(sample.vault, edition(sample, case, language)).exhibits
    return exhibit.words


def codes(sample: Sample, case: CaseFile) -> list[str]:
    return [gap.code for gap in gaps(sample.vault, sample.spec(case_id=case.id, language="ru"), sealed=False)]


def test_a_draft_stays_and_is_told_of(sample: Sample, case: CaseFile, file: EvidenceFile) -> None:
    text = sample.vault.transcripts.write(file, SPOKEN, Language.ENGLISH)
    assert words(sample, case) == ()
    assert "transcript_not_reviewed" in codes(sample, case)
    sample.vault.transcripts.seal(text)
    assert len(words(sample, case)) == 1
    assert "transcript_not_reviewed" not in codes(sample, case)


def test_it_is_printed_in_the_language_of_the_dossier(sample: Sample, case: CaseFile, file: EvidenceFile) -> None:
    write = sample.vault.transcripts.write
    write(file, SPOKEN, Language.ENGLISH, status=TextStatus.REVIEWED)
    for language, said in ((Language.RUSSIAN, "Нам сказали."), (Language.KAZAKH, "Бізге айтты.")):
        write(file, [Segment(text=said)], language, TextKind.TRANSLATION, status=TextStatus.REVIEWED)
    own, translated = words(sample, case)
    assert (own.heading, own.note) == ("Дословная расшифровка, английский", "проверено; записал человек")
    assert [(one.at, one.speaker, one.text) for one in own.segments] == [
        ("00:02–00:04", "Говорящий 1", "They told us. [неразборчиво 00:03]"),
        ("00:04, слева вверху", "", "Then what?"),
    ]
    assert translated.segments[0].text == "Нам сказали."
    assert [one.heading for one in words(sample, case, "en")] == ["Verbatim transcript, English"]


def test_what_a_program_wrote_and_what_is_stale_says_so(sample: Sample, case: CaseFile, file: EvidenceFile) -> None:
    write = sample.vault.transcripts.write
    write(file, SPOKEN, Language.ENGLISH, made_by="Opus 1.2", status=TextStatus.REVIEWED)
    write(file, SPOKEN, Language.RUSSIAN, TextKind.TRANSLATION, status=TextStatus.REVIEWED)
    write(file, SPOKEN[:1], Language.ENGLISH, status=TextStatus.REVIEWED)
    own, translated = edition(sample, case).exhibits[0].words
    assert (own.origin, own.stale, translated.origin, translated.stale) == (
        Origin.AFTER_PROGRAM, False, Origin.AFTER_PROGRAM, True,
    )  # fmt: skip
    assert "с тех пор изменён" in words(sample, case)[1].note


def test_nothing_of_it_goes_against_whoever_gave_it(sample: Sample, case: CaseFile, file: EvidenceFile) -> None:
    sample.vault.transcripts.write(file, SPOKEN, Language.ENGLISH, status=TextStatus.REVIEWED)
    witness = sample.vault.people.add("Alma")
    testimony = sample.vault.testimonies.add(witness=witness)
    item = sample.vault.evidence.get(file.item_id)
    sample.vault.ledger.amend(item, {"testimony_id": testimony.id})
    assert edition(sample, case).exhibits == ()
    agree(sample.vault, witness, IdentityMode.NAMED)
    assert len(words(sample, case)) == 1


def test_of_a_file_with_covered_places_the_text_of_the_original_stays(
    sample: Sample, case: CaseFile, file: EvidenceFile
) -> None:
    sample.vault.transcripts.write(file, SPOKEN, Language.ENGLISH, status=TextStatus.REVIEWED)
    covered = sample.vault.intake.take_in_bytes(
        b"OggS" + bytes(70), "c.ogg", file.item_id, role=FileRole.REDACTED
    ).file
    assert words(sample, case) == ()
    sample.vault.transcripts.write(covered, SPOKEN[:1], Language.ENGLISH, status=TextStatus.REVIEWED)
    assert [len(one.segments) for one in words(sample, case)] == [1]


def test_a_code_of_somebody_never_leaves_and_the_register_knows_what_left(
    sample: Sample, case: CaseFile, file: EvidenceFile
) -> None:
    person = sample.vault.people.add("Somebody")
    spoken = [Segment(Locator(start=0), person.code, "Words.")]
    text = sample.vault.transcripts.write(file, spoken, Language.RUSSIAN, status=TextStatus.REVIEWED)
    assert edition(sample, case).exhibits == (), "somebody speaks in it who was never asked"
    agree(sample.vault, person, IdentityMode.NAMED)
    made = edition(sample, case)
    assert words(sample, case)[0].segments[0].speaker == ""
    assert person.code.encode() not in records_json(made)
    assert json.loads(records_json(made))["exhibits"][0]["words"][0]["segments"] == [
        {"place": "t=00:00:00.000", "speaker": "", "text": "Words."}
    ]
    assert ["transcript", text.id] in json.loads(register_json(made, {}))["records"]
