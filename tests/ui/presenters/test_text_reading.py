"""A text that is looked at, kept or not; words in it; what a mail encloses; and the round that reads everything."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.confined.asking import DecodingRefused
from archive.confined.recognising import RecognitionMissing
from archive.evidence_texts import Leaf
from archive.locators import Locator
from archive.model.evidence import EvidenceFile
from archive.model.fields import Sensitivity
from archive.vocabulary.evidence import CustodyAction
from crypto.jobs import CancelToken, no_progress
from tests.archive.confined import text_samples as samples
from tests.archive.confined.text_samples import WORDS
from tests.ui.told_vault import Told
from ui.presenters.finding import Finder, Found
from ui.presenters.reading_texts import Mode, TextsDesk
from ui.presenters.text_reading import OpenText, TextPlace, TextReader, locator_of

LINES = "\n".join(f"line {number}" for number in range(1, 2501))


def file_of(told: Told, data: bytes, name: str, sensitivity: Sensitivity = Sensitivity.CASE) -> EvidenceFile:
    item = told.vault.evidence.add("Harbour paper", sensitivity=sensitivity)
    return told.vault.intake.take_in_bytes(data, name, item.id).file


def opened(told: Told, file: EvidenceFile) -> OpenText:
    return TextReader(told.vault).open(file.id, no_progress, CancelToken())


@pytest.mark.parametrize("kept", [True, False])
def test_a_place_leads_to_its_leaf_and_line(told: Told, kept: bool) -> None:
    file = file_of(told, LINES.encode(), "a.txt", Sensitivity.CASE if kept else Sensitivity.SOURCE)
    text, reader = opened(told, file), TextReader(told.vault)
    assert (text.leaves is None) is kept
    assert text.count == 3
    here = reader.here(text, Locator(line=1502))
    assert (here.leaf.number, here.line) == (1, 501)
    assert here.leaf.lines[501] == "line 1502"
    assert reader.here(text, Locator()).leaf.number == 0
    assert reader.here(text, Locator(line=99_999)).leaf.number == 2
    assert reader.leaf(text, 77).lines == ("",)
    assert [(one.leaf, one.line) for one in reader.places(text, "LINE 2499")] == [(2, 498)]
    assert locator_of(here.leaf, 501, 503) == Locator(line=1502, last_line=1504)
    assert told.vault.texts.kept.reading(file.id) is not None or not kept


def test_pages_are_places_too() -> None:
    leaf = Leaf(4, ("a", "b"), "pp", page=5, first_line=40)
    assert locator_of(leaf, 1, 1) == Locator(page=5, line=2)


def test_looking_is_written_down_once(told: Told) -> None:
    file = file_of(told, WORDS.encode(), "a.txt")
    opened(told, file)
    item = told.vault.evidence.get(file.item_id)
    actions = [line.action for line in told.vault.evidence.custody(item)]
    assert actions.count(CustodyAction.VIEWED) == actions.count(CustodyAction.TEXT_READ) == 1


def test_switched_off_nothing_is_kept(told: Told) -> None:
    desk = TextsDesk(told.vault)
    assert desk.mode() is Mode.ON
    desk.set_mode(Mode.OFF)
    file = file_of(told, WORDS.encode(), "a.txt")
    assert opened(told, file).leaves is not None
    assert told.vault.texts.kept.reading(file.id) is None
    assert desk.waiting() == 0
    assert desk.read_all().read == 0


def test_a_file_without_text_says_why(told: Told) -> None:
    file = file_of(told, b"PK\x03\x04broken", "a.docx")
    for _ in range(2):
        with pytest.raises(DecodingRefused) as refused:
            opened(told, file)
        assert refused.value.reason == "damaged"


def test_an_enclosed_file_becomes_evidence_of_its_own(told: Told) -> None:
    file = file_of(told, samples.mail(), "a.eml")
    mail = told.vault.evidence.get(file.item_id)
    told.vault.cases.add(told.case, mail)
    text = opened(told, file)
    item = TextReader(told.vault).take_out(text, text.reading.enclosed[0].number, CancelToken())
    (taken,) = told.vault.evidence.files(item)
    assert (taken.name_received, taken.size, taken.media_type) == ("справка.pdf", 17, "application/pdf")
    assert [case.id for case in told.vault.cases.cases_of(item)] == [told.case]
    assert mail.code in item.description


def test_everything_is_read_in_one_round(told: Told) -> None:
    desk = TextsDesk(told.vault)
    desk.read_all()
    good, bad = file_of(told, WORDS.encode(), "a.txt"), file_of(told, b"PK\x03\x04broken", "b.docx")
    assert desk.waiting() == 2
    steps: list[tuple[int, int, str]] = []
    done = desk.read_all(lambda *step: steps.append(step))
    assert (done.read, done.machine) == (1, 0)
    assert [one.code for one in done.unread] == [told.vault.evidence.get(bad.item_id).code]
    assert steps[-1] == (2, 2, "texts")
    assert desk.waiting() == 0
    found = desk.file_text(good.item_id)
    assert found is not None
    assert (found.letters, found.pixels, found.may_keep) == (True, False, True)


def test_without_the_recognition_the_round_says_so(
    told: Told, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    desk = TextsDesk(told.vault)
    desk.set_mode(Mode.RECOGNISE)
    with pytest.raises(RecognitionMissing):
        desk.read_all()


def test_the_search_leads_to_the_line(told: Told) -> None:
    file = file_of(told, f"first\n{WORDS}\n".encode(), "a.txt")
    opened(told, file)
    answer = Finder(told.vault).find("показания")
    (line,) = [one for one in answer.lines if one.kind is Found.EVIDENCE]
    assert (line.page, line.target) == ("evidence_text", TextPlace(file.item_id, file.id, 0, 2, "показания"))
    assert (line.text_line, line.machine) == (2, False)
    assert WORDS not in repr(answer.lines)
