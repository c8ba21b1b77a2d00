"""What supports a paragraph, on the page of a testimony and of a transcript: seen, gone to, and named by keyboard."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.claims import Claims
from archive.locators import Area, Locator, fragment
from archive.model.claims import Citation
from archive.model.evidence import EvidenceFile
from archive.model.testimony import TextVersion
from archive.segments import Segment
from archive.vocabulary.evidence import EvidenceKind
from archive.vocabulary.testimony import Language, TextKind
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.page import Page
from ui.desktop.translation import Translations
from ui.desktop.views.account import AccountPage
from ui.desktop.views.item import ItemPage
from ui.desktop.views.place_row import PlaceRow
from ui.desktop.views.record import RecordPage
from ui.desktop.views.record_cite import RecordCite
from ui.desktop.views.transcript import TranscriptPage
from ui.presenters.item_marks import ItemPlace, Quotation
from ui.presenters.record_place import RecordPlace
from ui.presenters.transcript import TranscriptPlace

PLACE = Locator(start=134_000, end=151_000, area=Area(0, 0, 300, 300))
SAID = (
    Segment(Locator(start=2_000, end=4_000), "Speaker 1", "They told us to wait."),
    Segment(Locator(start=4_000), "Speaker 2", "Then [unclear 00:05] the gate was opened."),
)


@pytest.fixture
def file(desk: Desk) -> EvidenceFile:
    item = desk.vault.evidence.add("Film of the gate", kind=EvidenceKind.VIDEO)
    return desk.vault.intake.take_in_bytes(b"\x1aE\xdf\xa3" + bytes(60), "film.webm", item.id).file


@pytest.fixture
def text(desk: Desk, told: Told) -> TextVersion:
    found = desk.vault.testimonies.newest_text(desk.vault.testimonies.get(told.testimony))
    assert found is not None
    return found


def hearing(page: Page) -> list[tuple[str, object]]:
    wanted = list[tuple[str, object]]()
    page.wanted.connect(lambda key, target: wanted.append((key, target)))
    return wanted


def rows(page: AccountPage | TranscriptPage) -> list[PlaceRow]:
    QCoreApplication.processEvents()  # what was added is in sight, and what went is gone, with the next events
    return [row for row in page.sources.findChildren(PlaceRow) if not row.isHidden()]


def opened(qtbot: QtBot, desk: Desk, told: Told) -> AccountPage:
    page = AccountPage(desk)
    show(qtbot, page, desk, told.testimony)
    return page


def test_enter_on_a_place_goes_there(
    qtbot: QtBot, desk: Desk, told: Told, text: TextVersion, file: EvidenceFile
) -> None:
    Claims(desk.vault.ledger).cite(text, file, paragraph=2, place=PLACE, locator="02:14")
    page = opened(qtbot, desk, told)
    page.text.go_to_paragraph(1)
    assert rows(page) == []
    assert "No source is named for this paragraph yet." in words_of(page.sources)
    page.text.go_to_paragraph(2)
    (row,) = rows(page)
    code = desk.vault.evidence.get(file.item_id).code
    assert row.go.text().strip().replace("\u2068", "").replace("\u2069", "") == f"{code}, 02:14–02:31, upper left"
    wanted = hearing(page)
    row.go.setFocus()
    QTest.keyClick(row.go, Qt.Key.Key_Return)
    row.open.click()
    (one,) = desk.vault.ledger.find(Citation, "target_paragraph IS NOT NULL")
    citation = RecordPlace(Citation.entity, one.id, back=("account", told.testimony))
    assert wanted == [("item", ItemPlace(file.item_id, file.id, PLACE)), ("record", citation)]


def test_a_source_is_named_for_a_paragraph_by_keyboard(
    qtbot: QtBot, desk: Desk, told: Told, text: TextVersion, file: EvidenceFile
) -> None:
    page = opened(qtbot, desk, told)
    page.text.go_to_paragraph(2)
    wanted = hearing(page)
    page.sources.cite.setFocus()
    QTest.keyClick(page.sources.cite, Qt.Key.Key_Space)
    ((key, place),) = wanted
    assert key == "record"
    records = RecordPage(desk)
    show(qtbot, records, desk, place)
    cite = records.editor
    assert isinstance(cite, RecordCite)
    assert (cite.part.key(), cite.part.currentText()) == ("2", "2  Nobody asked us.")
    cite.origin.show_words(f"evidence_file:{file.id}")
    cite.locator.setText("2:14–2:31")
    cite.save()
    wait_idle(qtbot, desk)
    (one,) = desk.vault.ledger.find(Citation, "target_paragraph = 2")
    assert (one.target_id, one.fragment) == (text.id, fragment(dataclasses.replace(PLACE, area=None)))


def test_it_stays_with_its_paragraph_while_one_types(
    qtbot: QtBot, desk: Desk, told: Told, text: TextVersion, file: EvidenceFile
) -> None:
    Claims(desk.vault.ledger).cite(text, file, paragraph=2, place=PLACE)
    page = opened(qtbot, desk, told)
    page.text.moveCursor(page.text.textCursor().MoveOperation.Start)
    page.text.insertPlainText("Before that.\n\n")
    qtbot.waitUntil(lambda: not page.sources.cite.isEnabled(), timeout=5_000)
    page.text.go_to_paragraph(3)
    assert len(rows(page)) == 1
    assert "Save the text first" in words_of(page.sources)
    QTest.keyClick(page.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_idle(qtbot, desk)
    page.text.go_to_paragraph(3)
    assert len(rows(page)) == 1
    assert page.sources.cite.isEnabled()
    assert "Paragraphs with a source: 3" in words_of(page.sources)


def test_a_marked_place_is_cited_for_a_paragraph(
    qtbot: QtBot, desk: Desk, told: Told, text: TextVersion, file: EvidenceFile
) -> None:
    page = ItemPage(desk)
    show(qtbot, page, desk, file.item_id)
    wanted, marks = hearing(page), page.marks
    marks.mark(PLACE)
    marks.target.show_words(f"testimony:{told.testimony}")
    marks.target.changed.emit()
    wait_idle(qtbot, desk)
    assert marks.part.isVisible()
    marks.part.choose("2")
    marks.cite.click()
    wait_idle(qtbot, desk)
    ((_, place),) = wanted
    records = RecordPage(desk)
    show(qtbot, records, desk, place)
    assert isinstance(records.editor, RecordCite)
    records.editor.save()
    wait_idle(qtbot, desk)
    (one,) = desk.vault.ledger.find(Citation, "target_paragraph = 2")
    assert (one.target_id, one.fragment, one.origin_id) == (text.id, fragment(PLACE), file.id)
    again = ItemPage(desk)
    show(qtbot, again, desk, file.item_id)
    (told_of,) = {line for line in words_of(again.marks).splitlines() if "supports: Testimony T-0001" in line}
    assert ", ¶ 2" in told_of
    assert "Nobody asked us" not in words_of(again)


@pytest.mark.parametrize("key", ["verbatim", "translation:ru"])
def test_words_of_a_segment_are_cited_with_their_time_and_version(
    qtbot: QtBot, desk: Desk, told: Told, file: EvidenceFile, key: str
) -> None:
    write = desk.vault.transcripts.write
    own = write(file, SAID, Language.ENGLISH)
    into = [dataclasses.replace(SAID[0], text="Нам сказали ждать.")]
    translated = write(file, into, Language.RUSSIAN, TextKind.TRANSLATION)
    page = TranscriptPage(desk)
    show(qtbot, page, desk, TranscriptPlace(file.item_id, file.id, key))
    wanted = hearing(page)
    page.editor.text.go_to_paragraph(1)
    QTest.keyClick(
        page.editor.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    wait_idle(qtbot, desk)
    ((where, quoted),) = wanted
    assert where == "item"
    assert isinstance(quoted, Quotation)
    item = ItemPage(desk)
    show(qtbot, item, desk, quoted)
    assert item.marks.place.text() == "00:02–00:04"
    assert "Words out of version 1 of the text: “They told us to wait.”" in words_of(item.marks)
    event = desk.vault.events.all()[0]
    item.marks.target.show_words(f"event:{event.id}")
    cited = hearing(item)
    item.marks.cite.click()
    wait_idle(qtbot, desk)
    records = RecordPage(desk)
    show(qtbot, records, desk, cited[0][1])
    assert isinstance(records.editor, RecordCite)
    records.editor.save()
    wait_idle(qtbot, desk)
    (one,) = desk.vault.ledger.find(Citation, "quoted_id IS NOT NULL")
    assert (one.quote, one.locator) == ("They told us to wait.", "00:02–00:04")
    second = (translated.id, "Нам сказали ждать.") if key != "verbatim" else (own.id, "")
    assert (one.quoted_id, one.translation) == second


def test_only_saved_words_of_one_segment_are_cited(qtbot: QtBot, desk: Desk, told: Told, file: EvidenceFile) -> None:
    desk.vault.transcripts.write(file, SAID, Language.ENGLISH)
    page = TranscriptPage(desk)
    show(qtbot, page, desk, TranscriptPlace(file.item_id, file.id))
    wanted, text = hearing(page), page.editor.text
    text.selectAll()
    page.cite_button.click()
    wait_idle(qtbot, desk)
    assert "mark some words of one" in words_of(page)
    text.moveCursor(text.textCursor().MoveOperation.End)
    text.insertPlainText(" More.")
    page.cite_button.click()
    wait_idle(qtbot, desk)
    assert "Save first what you wrote" in words_of(page)
    assert not wanted


def test_a_segment_shows_what_supports_it(qtbot: QtBot, desk: Desk, told: Told, file: EvidenceFile) -> None:
    said = desk.vault.transcripts.write(file, SAID, Language.ENGLISH)
    Claims(desk.vault.ledger).cite(said, file, paragraph=2, place=PLACE)
    page = TranscriptPage(desk)
    show(qtbot, page, desk, TranscriptPlace(file.item_id, file.id))
    page.editor.text.go_to_paragraph(2)
    assert len(rows(page)) == 1
    assert page.sources.cite.isEnabled()


def test_names_keyboard_and_room(
    qtbot: QtBot, desk: Desk, told: Told, text: TextVersion, file: EvidenceFile, russian: Translations
) -> None:
    claims = Claims(desk.vault.ledger)
    claims.cite(text, file, paragraph=1, place=PLACE)
    claims.cite(text, None, paragraph=1)
    page = opened(qtbot, dataclasses.replace(desk, tools=dataclasses.replace(desk.tools, translations=russian)), told)
    page.text.go_to_paragraph(1)
    wait_idle(qtbot, desk)
    assert len(rows(page)) == 2
    assert nameless(page) == []
    assert clipped(page) == []
    assert unreachable_by_tab(page, page.text) == []
