"""The list model: how little it fetches, and that a row never shows under another record's id."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ui.desktop.look import Look
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import ID_ROLE, PAGE, PAGES_KEPT, ROW_ROLE, Column, IdRows
from ui.desktop.widgets.card_list import CardList

TITLE = Column(heading=lambda: "Title", text=lambda row: row.title)


class Store:
    """Records by id, and how often they were asked for."""

    def __init__(self, ids: Sequence[RowId]) -> None:
        self.records = {i: CardRow(id=i, title=f"Record {i}", facts=(f"N-{i}",)) for i in ids}
        self.calls: list[int] = []

    def fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        self.calls.append(len(ids))
        return {i: self.records[i] for i in ids if i in self.records}


def model_of(ids: Sequence[RowId]) -> tuple[IdRows, Store]:
    store = Store(ids)
    model = IdRows(store.fetch, [TITLE])
    model.show(ids)
    return model, store


def test_a_hundred_thousand_rows_cost_one_page_to_show(qtbot: QtBot, look: Look) -> None:
    model, store = model_of(range(100_000))
    view = CardList(look, "Records")
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(400, 800)
    view.show()
    qtbot.waitExposed(view)
    view.grab()
    assert store.calls == [PAGE]
    view.scrollTo(model.index(73_000, 0))
    view.grab()
    assert len(store.calls) <= 3


def test_a_list_that_has_the_keyboard_and_is_filled_only_now_begins_at_its_first_row(
    qtbot: QtBot, look: Look
) -> None:
    model, _store = model_of([])
    view = CardList(look, "Records")
    qtbot.addWidget(view)
    view.setModel(model)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    model.show([7, 8])
    assert view.current_id() == 7


def test_pages_are_dropped_when_many_were_seen() -> None:
    model, store = model_of(range(PAGE * (PAGES_KEPT + 5)))
    for row in range(0, model.rowCount(), PAGE):
        model.row_object(row)
    before = len(store.calls)
    model.row_object(model.rowCount() - 1)
    assert len(store.calls) == before
    model.row_object(0)
    assert len(store.calls) == before + 1


@given(st.lists(st.integers(0, 5000), unique=True, max_size=700), st.data())
def test_every_row_shows_the_record_of_its_own_id(ids: list[int], data: st.DataObject) -> None:
    model, store = model_of(ids)
    gone = data.draw(st.sets(st.sampled_from(ids), max_size=5)) if ids else set()
    for row_id in gone:
        del store.records[row_id]
    for row, row_id in enumerate(ids):
        index = model.index(row, 0)
        assert index.data(ID_ROLE) == row_id
        shown = index.data(ROW_ROLE)
        assert shown is None if row_id in gone else shown.id == row_id
        assert model.row_of(row_id) == row


def test_a_changed_record_is_fetched_anew_and_announced(qtbot: QtBot) -> None:
    model, store = model_of([f"r{i}" for i in range(600)])
    assert model.index(300, 0).data() == "Record r300"
    store.records["r300"] = CardRow(id="r300", title="Corrected")
    with qtbot.waitSignal(model.dataChanged) as announced:
        model.refresh(["r300"])
    first, last = announced.args[0], announced.args[1]
    assert (first.row(), last.row()) == (256, 511)
    assert model.index(300, 0).data() == "Corrected"


def test_a_vanished_record_leaves_an_empty_row_and_no_error() -> None:
    model, store = model_of([1, 2])
    del store.records[2]
    assert model.index(1, 0).data() is None
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) is None


def test_a_screen_reader_hears_the_whole_row() -> None:
    model, _ = model_of([7])
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Record 7, N-7"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Title"


def test_the_model_keeps_qts_own_rules() -> None:
    model, _ = model_of(list(range(300)))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([])
    model.show([3, 1, 2])
    assert tester.model() is model
