"""The desk of the texts of a file: saving, versions, translations that went stale, and what clashes."""

from __future__ import annotations

import pytest

from archive.errors import RecordNotFound
from archive.locators import Locator
from archive.model.evidence import EvidenceFile
from archive.model.transcripts import Transcript
from archive.segments import Segment
from archive.transcripts import CorrectionNeedsReason
from archive.vault import Vault
from archive.vocabulary.evidence import EvidenceKind, Origin
from archive.vocabulary.testimony import Language, TextStatus
from tests.ui.told_vault import Told
from ui.presenters.finding import Finder
from ui.presenters.meanwhile import Clashed
from ui.presenters.transcript import TranscriptDesk, TranscriptForm, TranscriptPlace, TranscriptView, readable

FIRST = Segment(Locator(start=0, end=2000), "Speaker 1", "They told us to wait.")
SECOND = Segment(Locator(start=2000), "Speaker 2", "Then the gate was opened.")
RUSSIAN = "translation:ru"


@pytest.fixture
def vault(told: Told) -> Vault:
    return told.vault


@pytest.fixture
def file(vault: Vault) -> EvidenceFile:
    item = vault.evidence.add("Recording at the gate", kind=EvidenceKind.AUDIO)
    return vault.intake.take_in_bytes(b"OggS" + bytes(60), "recording.ogg", item.id).file


def save(
    vault: Vault, file: EvidenceFile, *segments: Segment, key: str = "verbatim", **said: object
) -> TranscriptView:
    desk, place = TranscriptDesk(vault), TranscriptPlace(file.item_id, file.id, key)
    values = {"language": Language.ENGLISH, "status": TextStatus.DRAFT, "seen": desk.view(place, "en").body, **said}
    form = TranscriptForm(file_id=file.id, key=key, segments=segments, **values)  # type: ignore[arg-type]  # by name
    view = desk.save(place, form, "en")
    assert isinstance(view, TranscriptView)
    return view


def test_it_is_written_sealed_and_corrected(vault: Vault, file: EvidenceFile) -> None:
    desk, place = TranscriptDesk(vault), TranscriptPlace(file.item_id, file.id)
    assert desk.view(place, "en").standing is None
    view = save(vault, file, FIRST, SECOND, status=TextStatus.REVIEWED)
    assert view.body.startswith("[00:00–00:02] Speaker 1\nThey told us")
    assert (view.standing is not None and view.standing.status, view.number(view.standing)) == ("reviewed", 1)
    before = vault.journal.count()
    assert save(vault, file, FIRST, SECOND, status=TextStatus.REVIEWED) == view
    assert vault.journal.count() == before
    assert desk.seal(place, "en").sealed
    with pytest.raises(CorrectionNeedsReason):
        save(vault, file, FIRST)
    view = save(vault, file, FIRST, reason="Heard again")
    assert (len(view.versions), view.number(view.standing), view.sealed) == (2, 2, False)


def test_a_translation_is_stale_until_somebody_compared_it(vault: Vault, file: EvidenceFile) -> None:
    source = save(vault, file, FIRST).standing
    view = save(vault, file, FIRST, key=RUSSIAN)
    assert (view.source, view.newer) == (source, None)
    assert view.standing is not None
    assert view.standing.language is Language.RUSSIAN
    TranscriptDesk(vault).seal(TranscriptPlace(file.item_id, file.id), "en")
    newer = save(vault, file, SECOND, reason="More was heard").standing
    view = save(vault, file, SECOND, key=RUSSIAN)
    assert source is not None
    assert (view.source, view.newer, view.number(view.newer)) == (vault.transcripts.get(source.id), newer, 2)
    view = save(vault, file, SECOND, key=RUSSIAN, compared=True)
    assert (view.source, view.newer) == (newer, None)


def test_what_was_changed_meanwhile_is_asked_about(vault: Vault, file: EvidenceFile) -> None:
    save(vault, file, FIRST)
    desk, place, before = TranscriptDesk(vault), TranscriptPlace(file.item_id, file.id), vault.journal.count()
    form = TranscriptForm(
        file_id=file.id,
        key="verbatim",
        segments=[SECOND],
        language=Language.ENGLISH,
        status=TextStatus.DRAFT,
        seen="something else",
    )
    clashed = desk.save(place, form, "en")
    assert isinstance(clashed, Clashed)
    assert "They told us" in clashed.now["body"]
    assert "the gate" in clashed.mine["body"]
    assert vault.journal.count() == before


def test_what_a_program_wrote_is_told_as_such(vault: Vault, file: EvidenceFile) -> None:
    vault.transcripts.write(file, [FIRST], Language.ENGLISH, made_by="a program 1.0")
    desk, place = TranscriptDesk(vault), TranscriptPlace(file.item_id, file.id)
    assert desk.view(place, "en").origin is Origin.PROGRAM
    assert save(vault, file, SECOND).origin is Origin.AFTER_PROGRAM
    assert len(vault.ledger.find(Transcript)) == 2


def test_a_file_of_another_item_is_none_of_it(vault: Vault, file: EvidenceFile, told: Told) -> None:
    with pytest.raises(RecordNotFound):
        TranscriptDesk(vault).view(TranscriptPlace(told.item, file.id), "en")


def test_a_version_is_read_in_the_language_of_the_windows(vault: Vault, file: EvidenceFile) -> None:
    text = vault.transcripts.write(file, [SECOND], Language.ENGLISH)
    assert readable(text, "kk").body == "[00:02] Сөйлеуші 2\nThen the gate was opened."


def test_what_is_said_in_an_item_leads_to_it_without_a_word_of_it(vault: Vault, file: EvidenceFile) -> None:
    vault.transcripts.write(file, [Segment(text="The cdqwlantern fell.")], Language.ENGLISH)
    (line,) = Finder(vault).find("cdqwlantern", "en").lines
    assert line.title == "Recording at the gate"
    assert "cdqw" not in repr(line)
