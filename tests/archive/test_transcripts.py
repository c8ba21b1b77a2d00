"""Transcripts: versions that stay, corrections with a reason, what a program wrote, and what a translation is of."""

from __future__ import annotations

import pytest

from archive.erasure import erase
from archive.errors import FieldInvalid, RecordImmutable
from archive.integrity.errors import MinorWithoutGuardian
from archive.journal_proof import prove_journal
from archive.locators import Locator, PlaceOutside
from archive.model.evidence import EvidenceFile
from archive.model.transcripts import Transcript
from archive.rebuild import prove_tables
from archive.segments import Segment
from archive.transcripts import CorrectionNeedsReason, spoken
from archive.vault import Vault
from archive.vocabulary.evidence import EvidenceKind, Origin
from archive.vocabulary.testimony import Language, TextKind, TextStatus

FIRST = Segment(Locator(start=0, end=2500), "Speaker 1", "They told us to wait.")
SECOND = Segment(Locator(start=2500, end=4000), "Speaker 2", "Then cdqwgate was opened. [unclear 00:03]")


@pytest.fixture
def file(vault: Vault) -> EvidenceFile:
    item = vault.evidence.add("Recording at the gate", kind=EvidenceKind.AUDIO)
    return vault.intake.take_in_bytes(b"OggS" + bytes(60), "recording.ogg", item.id).file


def test_a_draft_is_written_on_and_a_sealed_one_stays(vault: Vault, file: EvidenceFile) -> None:
    text = vault.transcripts.write(file, [FIRST], Language.ENGLISH)
    again = vault.transcripts.write(file, [FIRST, SECOND], Language.ENGLISH)
    assert (again.id, spoken(again)) == (text.id, (FIRST, SECOND))
    assert len(again.paragraphs()) == 2
    sealed = vault.transcripts.seal(again)
    assert (sealed.status, vault.transcripts.seal(sealed)) == (TextStatus.SEALED, sealed)
    with pytest.raises(RecordImmutable):
        vault.ledger.amend(sealed, {"body": "other"})
    with pytest.raises(CorrectionNeedsReason):
        vault.transcripts.write(file, [FIRST], Language.ENGLISH)
    corrected = vault.transcripts.write(file, [FIRST], Language.ENGLISH, reason="Heard again")
    assert (corrected.replaces, corrected.correction_reason) == (sealed.id, "Heard again")
    assert vault.transcripts.versions(corrected) == [sealed, corrected]
    assert vault.transcripts.newest(file, TextKind.VERBATIM) == corrected


def test_a_person_never_writes_over_what_a_program_wrote(vault: Vault, file: EvidenceFile) -> None:
    machine = vault.transcripts.write(file, [FIRST], Language.ENGLISH, made_by="tesseract 5.3.4")
    person = vault.transcripts.write(file, [FIRST, SECOND], Language.ENGLISH)
    translation = vault.transcripts.write(file, [FIRST], Language.RUSSIAN, TextKind.TRANSLATION)
    assert vault.transcripts.get(machine.id) == machine
    assert person.replaces == machine.id
    assert [vault.transcripts.origin(one) for one in (machine, person, translation)] == [
        Origin.PROGRAM,
        Origin.AFTER_PROGRAM,
        Origin.AFTER_PROGRAM,
    ]


def test_a_translation_names_what_it_is_of_and_is_stale_when_that_is_newer(
    vault: Vault, file: EvidenceFile
) -> None:
    source = vault.transcripts.seal(vault.transcripts.write(file, [FIRST], Language.ENGLISH))
    russian = vault.transcripts.write(file, [FIRST], Language.RUSSIAN, TextKind.TRANSLATION)
    kazakh = vault.transcripts.write(file, [FIRST], Language.KAZAKH, TextKind.TRANSLATION)
    assert (russian.based_on, kazakh.based_on) == (source.id, source.id)
    assert russian.id != kazakh.id
    assert vault.transcripts.origin(russian) is Origin.PERSON
    assert vault.transcripts.newer_source(russian) is None
    newer = vault.transcripts.write(file, [SECOND], Language.ENGLISH, reason="More was heard")
    assert vault.transcripts.newer_source(russian) == newer
    still = vault.transcripts.write(file, [SECOND], Language.RUSSIAN, TextKind.TRANSLATION)
    assert vault.transcripts.newer_source(still) == newer
    now = vault.transcripts.write(file, [SECOND], Language.RUSSIAN, TextKind.TRANSLATION, based_on=newer)
    assert vault.transcripts.newer_source(now) is None
    assert vault.transcripts.newer_source(kazakh) == newer


def test_what_is_not_written(vault: Vault, file: EvidenceFile) -> None:
    write, before = vault.transcripts.write, vault.journal.count()
    with pytest.raises(FieldInvalid):
        write(file, [FIRST], Language.ENGLISH, TextKind.STATEMENT)
    with pytest.raises(FieldInvalid):
        write(file, [FIRST], Language.ENGLISH, status=TextStatus.SEALED)
    with pytest.raises(PlaceOutside):
        write(file, [Segment(Locator(start=5, end=1))], Language.ENGLISH)
    assert vault.journal.count() == before
    source = write(file, [FIRST], Language.ENGLISH)
    with pytest.raises(FieldInvalid):
        write(file, [FIRST], Language.ENGLISH, based_on=source)
    assert vault.transcripts.of(file) == [source]


def test_the_recording_of_a_minor_is_not_sealed_alone(vault: Vault, file: EvidenceFile) -> None:
    witness = vault.ledger.amend(vault.people.add("a child"), {"is_minor": True})
    testimony = vault.testimonies.add(witness=witness)
    item = vault.evidence.get(file.item_id)
    vault.ledger.amend(item, {"testimony_id": testimony.id})
    text = vault.transcripts.write(file, [FIRST], Language.ENGLISH)
    with pytest.raises(MinorWithoutGuardian):
        vault.transcripts.seal(text)
    assert vault.transcripts.get(text.id).sealed_digest is None


def test_it_is_found_by_its_words_and_erased_with_its_file(vault: Vault, file: EvidenceFile) -> None:
    text = vault.transcripts.seal(vault.transcripts.write(file, [SECOND], Language.ENGLISH))
    hits = vault.search.find("cdqwgate", entities=(Transcript.entity,))
    assert [hit.entity_id for hit in hits] == [text.id]
    erase(vault, vault.evidence.get(file.item_id), reason="asked for")
    assert vault.transcripts.get(text.id).body == ""
    assert not vault.search.find("cdqwgate")
    written = [vault.journal.payload(entry.hash) for entry in vault.journal.entries()]
    assert "cdqwgate" not in str(written)
    prove_journal(vault.database, vault.journal)
    prove_tables(vault.database)
