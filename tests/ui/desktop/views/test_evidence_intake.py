"""The panel for taking in: folders, what is in them, what is said once, what became of each, and going on."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive.errors import SourceVanished
from archive.gathering import LeftOut, gather
from archive.intake_facts import IntakeFacts
from archive.intake_run import GIVEN_UP
from archive.model.evidence import EvidenceFile
from archive.second_hash import SecondHash
from archive.vocabulary.evidence import EvidenceKind, Held
from tests.archive.open_vaults import leftovers, object_ids
from tests.ui.desktop.accessibility import clipped, nameless, unreachable_by_tab
from tests.ui.desktop.views.record_pages import show, wait_idle, words_of
from tests.ui.told_vault import Told
from ui.desktop.desk import Desk
from ui.desktop.models.intake_rows import FATE, NAME, WHAT, IntakeRows, shown
from ui.desktop.translation import Translations
from ui.desktop.views.evidence import EvidencePage
from ui.presenters.taking_in import Fate, Results, Taken


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    (folder / "DCIM").mkdir(parents=True)
    for number in range(3):
        (folder / "DCIM" / f"IMG_{number}.jpg").write_bytes(b"\xff\xd8\xff\xe0" + os.urandom(300))
    (folder / "Thumbs.db").write_bytes(b"x")
    (folder / "letter.jpg").write_bytes(b"%PDF-1.7 no picture")
    return folder


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, told: Told) -> EvidencePage:
    page = EvidencePage(desk)
    show(qtbot, page, desk, told.case)
    return page


def drop(page: EvidencePage, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    nothing = Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, nothing))


def test_a_folder_is_looked_at_and_taken_in(
    qtbot: QtBot, desk: Desk, told: Told, page: EvidencePage, stick: Path
) -> None:
    drop(page, stick)
    wait_idle(qtbot, desk)
    shown_words = words_of(page.intake)
    assert "4 file" in shown_words
    assert "Left by a system: 1" in shown_words
    assert "something else than" in shown_words
    assert told.vault.evidence.all_files() == []
    page.intake._start.click()
    wait_idle(qtbot, desk)
    results = page.intake._results
    assert [one.fate for one in results._taken].count(Fate.TAKEN) == 4
    assert [one.fate for one in results._taken].count(Fate.LEFT_OUT) == 1
    assert "The files outside are still there." in words_of(page.intake)
    assert "does not destroy" in words_of(page.intake).replace("deleting does not destroy", "does not destroy")
    assert len(told.vault.evidence.all_files()) == 4
    assert object_ids(told.vault.folder) == {file.object_id for file in told.vault.evidence.all_files()}
    assert leftovers(told.vault.folder) == []
    drop(page, stick)
    wait_idle(qtbot, desk)
    page.intake._start.click()
    wait_idle(qtbot, desk)
    assert "That it came again was noted." in words_of(page.intake)
    assert len(told.vault.evidence.all_files()) == 4


def test_what_is_said_once_stands_with_each(
    qtbot: QtBot, desk: Desk, told: Told, page: EvidencePage, stick: Path
) -> None:
    source = told.vault.people.get(told.source)
    told.vault.consents.record(source)
    form = page.intake.facts
    form.more.click()
    QTest.keyClicks(page.focusWidget(), source.code)
    QTest.keyClicks(form.device, "an old telephone")
    form.consent.setChecked(True)
    form.second.choose(str(SecondHash.BLAKE2B))
    form.second.chosen.emit(str(SecondHash.BLAKE2B))
    wait_idle(qtbot, desk)
    assert "Measured here" in words_of(form)
    page.intake.add([stick])
    wait_idle(qtbot, desk)
    page.intake._start.click()
    wait_idle(qtbot, desk)
    (file,) = told.vault.ledger.find(EvidenceFile, "name_received = ?", ("IMG_1.jpg",))
    item = told.vault.evidence.get(file.item_id)
    assert (item.acquired_from_id, item.device) == (source.id, "an old telephone")
    assert item.consent_id is not None
    assert file.second_hash.startswith("blake2b:")
    assert item in told.vault.cases.evidence(told.case)


def test_an_intake_that_was_cut_off_is_offered(
    qtbot: QtBot, desk: Desk, told: Told, stick: Path
) -> None:
    told.vault.batches.plan(gather([stick], told.vault.folder), IntakeFacts())
    page = EvidencePage(desk)
    show(qtbot, page, desk, told.case)
    unfinished = page.intake.unfinished
    assert "not in yet: 4 of 4 files" in words_of(unfinished)
    assert stick.name in words_of(unfinished)
    next(iter(unfinished.resume.values())).click()
    wait_idle(qtbot, desk)
    assert len(told.vault.evidence.all_files()) == 4
    assert not unfinished.isVisible()


def test_any_of_several_is_gone_on_with_or_given_up_with_a_reason(
    qtbot: QtBot, desk: Desk, told: Told, stick: Path
) -> None:
    facts = IntakeFacts(case_id=told.case)
    older = told.vault.batches.plan(gather([stick / "DCIM" / "IMG_1.jpg"], told.vault.folder), facts)
    newer = told.vault.batches.plan(gather([stick], told.vault.folder), IntakeFacts(keep_duplicates=True))
    page = EvidencePage(desk)
    show(qtbot, page, desk, told.case)
    unfinished = page.intake.unfinished
    assert list(unfinished.resume) == [newer, older]
    assert told.vault.cases.get(told.case).code in words_of(unfinished)
    unfinished.resume[older].click()
    wait_idle(qtbot, desk)
    assert len(told.vault.evidence.all_files()) == 1
    assert list(unfinished.resume) == [newer]
    unfinished.leave[newer].click()
    unfinished.why.confirm.click()
    assert told.vault.batches.unfinished() != [], "not without a reason"
    QTest.keyClicks(unfinished.why.reason, "the stick is lost")
    unfinished.why.confirm.click()
    wait_idle(qtbot, desk)
    assert told.vault.batches.unfinished() == []
    assert not unfinished.isVisible()
    vault_id = told.vault.descriptor.vault_id
    entry = [one for one in told.vault.journal.entries_of("vault", vault_id) if one.action == GIVEN_UP][-1]
    payload = told.vault.journal.payload(entry.hash)
    assert payload is not None
    assert payload["details"]["reason"] == "the stick is lost"
    assert clipped(page) == []


def test_what_we_do_not_hold_is_written_down(qtbot: QtBot, desk: Desk, told: Told, page: EvidencePage) -> None:
    form = page.intake.facts
    form.held.choose_code(Held.MENTIONED_ONLY)
    form.held.changed.emit()
    form.kind.choose_code(EvidenceKind.VIDEO)
    assert not page.intake.choice.isVisible()
    with qtbot.waitSignal(page.intake.item_wanted):
        page.intake._start.click()
    wait_idle(qtbot, desk)
    item = told.vault.evidence.all()[0]
    assert (item.held, item.kind) == (Held.MENTIONED_ONLY, EvidenceKind.VIDEO)


def results_of(count: int) -> Results:
    vanished = SourceVanished(name="x")
    made = [
        Taken(f"IMG_{n}.jpg", Fate.TAKEN, f"DCIM/IMG_{n}.jpg", 3_000_000, f"id {n}", f"E-{n:04d}")
        for n in range(count)
    ]
    made[1] = Taken("a.jpg", Fate.REFUSED, "a.jpg", error=vanished)
    made[2] = Taken("Thumbs.db", Fate.LEFT_OUT, "Thumbs.db", left_out=LeftOut.LEFTOVER)
    made[3] = Taken("b.jpg", Fate.AGAIN, "b.jpg", 10, "id b", "E-0900")
    return Results(tuple(made))


def test_ten_thousand_files_are_one_table(qtbot: QtBot, page: EvidencePage) -> None:
    results = page.intake._results
    began = time.perf_counter()
    results.show_results(results_of(10_000))
    assert time.perf_counter() - began < 0.5
    assert results._model.rowCount() == 10_000
    results._pills.choose(str(Fate.REFUSED))
    results._pills.chosen.emit(str(Fate.REFUSED))
    assert results._model.rowCount() == 1
    assert "sentence of source_vanished" in words_of(results)
    assert not results._open_button.isVisible()


def test_a_row_opens_its_item(qtbot: QtBot, page: EvidencePage) -> None:
    results = page.intake._results
    results.show_results(results_of(5))
    results._table.setCurrentIndex(results._model.index(3, NAME))
    assert results._model.index(3, WHAT).data() == "E-0900"
    with qtbot.waitSignal(page.intake.item_wanted) as opened:
        QTest.keyClick(results._table, Qt.Key.Key_Return)
    assert opened.args == ["id b"]


def test_names_on_the_screen_cannot_turn_it_round() -> None:
    assert shown("photo\u202egpj.exe") == "photogpj.exe"
    assert "\n" not in shown("a\nb")
    assert len(shown("x" * 100_000)) == 301
    shown("\udcff\udcfe").encode("utf-8")


def test_the_window_comes_to_its_turn_meanwhile(
    qtbot: QtBot, desk: Desk, told: Told, page: EvidencePage, tmp_path: Path
) -> None:
    """The real figure is the benchmark's; here only that nothing is done on the window's thread."""
    place = tmp_path / "many"
    place.mkdir()
    for number in range(80):
        (place / f"{number}.bin").write_bytes(os.urandom(200_000))
    page.intake.add([place])
    wait_idle(qtbot, desk)
    turns: list[float] = []
    clock = QTimer(page, interval=5)
    clock.timeout.connect(lambda: turns.append(time.perf_counter()))
    clock.start()
    page.intake._start.click()
    wait_idle(qtbot, desk)
    clock.stop()
    assert len(told.vault.evidence.all_files()) == 80
    assert len(turns) > 10


@pytest.mark.parametrize("words", ["preview", "results"])
def test_names_keyboard_and_room(
    qtbot: QtBot, desk: Desk, page: EvidencePage, russian: Translations, stick: Path, words: str
) -> None:
    page.intake.facts.more.click()
    page.intake.add([stick])
    wait_idle(qtbot, desk)
    if words == "results":
        page.intake._results.show_results(results_of(40))
    assert nameless(page.intake) == []
    assert unreachable_by_tab(page.intake, page.intake._choose) == []
    qtbot.waitUntil(lambda: clipped(page.intake) == [], timeout=5_000)  # lines that wrap find their height in turns


def test_the_model_answers_for_every_cell() -> None:
    model = IntakeRows(str, lambda one: str(one.fate), lambda one: one.code, lambda _one: None)
    model.show(results_of(5).taken)
    assert [model.index(3, column).data() for column in (FATE, NAME, WHAT)] == ["again", "b.jpg", "E-0900"]
    assert model.taken(5) is None
