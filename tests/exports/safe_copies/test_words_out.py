"""What is said in an item leaves as subtitles with everybody's yes, without codes and without hidden names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pytest

from archive.captions import Form, NotTimed, write_captions
from archive.copies_left import copies_left
from archive.locators import Locator
from archive.model.claims import Citation
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.people import Person
from archive.model.transcripts import Transcript
from archive.segments import Segment
from archive.vault import Vault
from archive.vocabulary.casework import IdentityMode
from archive.vocabulary.evidence import CustodyAction, EvidenceKind, FileRole
from archive.vocabulary.testimony import ContentScope, Decision, Language, TextKind, Use
from exports import words_out
from exports.edition_errors import TargetExists, TargetFolderMissing, TargetInsideVault
from exports.leaving import ItemStays, Whom
from exports.words_out import WordsOfCovered, WordsOut, WordsTell, without_codes

WHOM = Whom(Use.MEDIA, "The Paper")
SAID = [Segment(Locator(start=0), "Speaker 2", "They told us."), Segment(Locator(start=900), "Speaker 1", "Yes.")]


@pytest.fixture
def file(vault: Vault) -> EvidenceFile:
    item = vault.evidence.add("Sounds", kind=EvidenceKind.AUDIO)
    return vault.intake.take_in_bytes(b"OggS" + bytes(60), "r.ogg", item.id).file


@pytest.fixture
def person(vault: Vault) -> Person:
    return vault.people.add("Ажар Серікова")


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    made = tmp_path / "outside"
    made.mkdir()
    return made / "words.srt"


def said(vault: Vault, file: EvidenceFile, *segments: Segment) -> Transcript:
    return vault.transcripts.write(file, segments or SAID, Language.ENGLISH, reason="anew")


def write(vault: Vault, file: EvidenceFile, text: Transcript, target: Path, *, original: bool = False) -> None:
    item = vault.evidence.get(file.item_id)
    WordsOut(vault, WHOM).write(item, file, text, Form.SRT, target, original=original)


def agree(
    vault: Vault,
    person: Person,
    identity: IdentityMode = IdentityMode.NAMED,
    content: ContentScope = ContentScope.FULL,
) -> None:
    consent = vault.consents.record(person)
    vault.consents.answer(
        consent, WHOM.use, Decision.YES, audience=WHOM.audience, identity=identity, content=content
    )


def test_everybody_whom_the_recording_is_about_is_asked(
    vault: Vault, file: EvidenceFile, person: Person, outside: Path
) -> None:
    text = said(vault, file)
    vault.records.add(
        Citation, target_entity=person.entity, target_id=person.id, origin_entity=file.entity, origin_id=file.id
    )
    with pytest.raises(ItemStays) as stays:
        write(vault, file, text, outside)
    assert stays.value.reason == "consent_no_answer"
    agree(vault, person, content=ContentScope.SUMMARY)
    with pytest.raises(ItemStays) as stays:
        write(vault, file, text, outside)
    assert stays.value.reason == "item_less"
    assert list(outside.parent.iterdir()) == []
    agree(vault, person, IdentityMode.CODED)
    write(vault, file, text, outside)
    item = vault.evidence.get(file.item_id)
    line = vault.evidence.custody(item)[-1]
    assert line.action is CustodyAction.EXPORTED
    assert (line.says("use"), line.says("audience"), line.says("name")) == ("media", "The Paper", "words.srt")
    (left,) = copies_left(vault.database, {person.id})
    assert (left.words, left.code) == (True, item.code)


def test_a_recording_that_no_record_ties_to_anybody_leaves_like_its_item(
    vault: Vault, file: EvidenceFile, outside: Path
) -> None:
    write(vault, file, said(vault, file), outside)
    assert "They told us." in outside.read_text(encoding="utf-8")
    voice = vault.evidence.add("A voice", EvidenceKind.TESTIMONY_RECORDING)
    other = vault.intake.take_in_bytes(b"OggS" + bytes(61), "v.ogg", voice.id).file
    with pytest.raises(ItemStays) as stays:
        write(vault, other, said(vault, other), outside.with_name("voice.srt"))
    assert stays.value.reason == "item_nobody"


def test_codes_of_people_become_numbers_and_hidden_names_keep_it_in(
    vault: Vault, file: EvidenceFile, person: Person, outside: Path
) -> None:
    agree(vault, person, IdentityMode.CODED)
    spoken = Segment(Locator(start=1_800), person.code, "I was there.")
    write(vault, file, said(vault, file, *SAID, spoken), outside)
    captions = outside.read_text(encoding="utf-8")
    assert "Speaker 3: I was there." in captions
    assert person.code not in captions
    for segment in (
        Segment(Locator(start=1_800), "Azhar", "I was there."),
        Segment(Locator(start=1_800), "", "Серикову спросили."),
    ):
        text = said(vault, file, spoken, segment)
        with pytest.raises(WordsTell) as tells:
            write(vault, file, text, outside.with_name("names.srt"))
        assert tells.value.count == 1
    agree(vault, person)
    write(vault, file, text, outside.with_name("named.srt"))
    assert sorted(path.name for path in outside.parent.iterdir()) == ["named.srt", "words.srt"]


def test_numbers_of_speakers_are_never_given_twice() -> None:
    segments = [Segment(speaker=one) for one in ("P-0007", "Speaker 1", "p-0007", "P-0008", "", "Speaker 4")]
    found = [one.speaker for one in without_codes(segments)]
    assert found == ["Speaker 2", "Speaker 1", "Speaker 2", "Speaker 3", "", "Speaker 4"]


def test_what_covered_places_hide_stays_unless_the_original_is_asked_for(
    vault: Vault, file: EvidenceFile, outside: Path
) -> None:
    text = said(vault, file)
    covered = vault.intake.take_in_bytes(b"OggS" + bytes(70), "c.ogg", file.item_id, role=FileRole.REDACTED).file
    with pytest.raises(WordsOfCovered):
        write(vault, file, text, outside)
    write(vault, covered, said(vault, covered, SAID[0]), outside)
    write(vault, file, text, outside.with_name("original.srt"), original=True)


def test_what_is_taken_back_meanwhile_and_what_cannot_be_written_leaves_nothing(
    vault: Vault, file: EvidenceFile, person: Person, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    agree(vault, person)
    text = said(vault, file, Segment(Locator(start=0), person.code, "Words."))
    outside.write_bytes(b"theirs")
    with pytest.raises(TargetExists):
        write(vault, file, text, outside)
    outside.unlink()
    with pytest.raises(TargetFolderMissing):
        write(vault, file, text, outside.parent / "gone" / "words.srt")
    with pytest.raises(TargetInsideVault):
        write(vault, file, text, vault.folder / "words.srt")
    with pytest.raises(NotTimed):
        write(vault, file, said(vault, file, Segment(text="No time.")), outside)
    assert vault.journal.entries_of(EvidenceItem.entity, file.item_id)[-1].action != "copy_leaving"
    def slowly(segments: Sequence[Segment], form: Form) -> bytes:
        vault.consents.take_back(vault.consents.of(person)[-1], dt.date(2020, 1, 1))
        return write_captions(segments, form)

    text = said(vault, file, Segment(Locator(start=0), person.code, "Words."))
    WordsOut(vault, WHOM).ask(vault.evidence.get(file.item_id), file, text)
    monkeypatch.setattr(words_out, "write_captions", slowly)
    with pytest.raises(ItemStays) as stays:
        write(vault, file, text, outside)
    assert stays.value.reason == "consent_withdrawn"
    assert list(outside.parent.iterdir()) == []


def test_a_summary_goes_to_whom_a_summary_was_agreed_for(
    vault: Vault, file: EvidenceFile, person: Person, outside: Path
) -> None:
    said(vault, file, Segment(Locator(start=0), person.code, "All of it."))
    agree(vault, person, content=ContentScope.SUMMARY)
    text = vault.transcripts.write(file, SAID, Language.ENGLISH, TextKind.SUMMARY)
    write(vault, file, text, outside)
    assert outside.is_file()
