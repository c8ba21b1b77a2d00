"""Lists and files: a file comes in, its list is filtered and sorted, a term is added, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from archive.ledger import new_id
from archive.model.acts import Act
from archive.vocabulary.harm import ActKind
from tests.archive.interchange.files import file_of
from tests.ui.desktop.journey import remains
from tests.ui.desktop.journey.hands import CTRL
from tests.ui.desktop.journey.walk import Walk
from ui.desktop.file_picker import FilePicker
from ui.desktop.views.record_files import RecordFilesPage
from ui.desktop.views.records import RecordsPage
from ui.desktop.views.settings import SettingsPage
from ui.desktop.views.vocabularies import VocabulariesPage
from ui.desktop.widgets.action_button import ActionButton

LANGUAGES = [
    pytest.param("en"),
    pytest.param("ru", marks=pytest.mark.soak),
    pytest.param("kk", marks=pytest.mark.soak),
]
WORDS = "in the yard behind the mill"
OWN = "own-flooded-cell"


def lines() -> bytes:
    """Three acts, one of a kind of its own, and the term for it."""

    def act(kind: str, edtf: str) -> dict[str, object]:
        fields = {"kind": kind, "happened": {"edtf": edtf}, "words": WORDS}
        return {"kind": "act", "id": new_id(), "fields": fields}

    term = {"vocabulary": "ActKind", "term": OWN, "label_en": "Flooded cell", "label_ru": "Затопленная камера"}
    return file_of(
        [
            act("threat", "2022-05"),
            act(OWN, "2022-01-08"),
            act("threat", "2022-03-11~/2022-03-20~"),
            {"kind": "vocabulary_term", "id": new_id(), "fields": term},
        ]
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_comes_in_and_its_list_is_filtered(started: Callable[[], Walk], home: Path, language: str) -> None:
    walk, folder = started(), home / "stick"
    folder.mkdir()
    (folder / "acts.jsonl").write_bytes(lines())
    walk.desktop.tools.translations.use(language)
    walk.create_vault()
    _bring_in(walk, folder)
    page = _filter(walk)
    _sort(walk, page)
    _add_a_term(walk)
    walk.lock()
    assert remains.titles() == {"Strongroom"}
    assert remains.widgets_with((WORDS, "Flooded cell", "Затопленная камера")) == []


def _bring_in(walk: Walk, folder: Path) -> None:
    hands = walk.hands
    walk.go("records")
    hands.push(walk.page(RecordsPage).files_button)
    page = walk.page(RecordFilesPage)
    hands.push(page.bringing.choose)
    picker = walk.open_window(FilePicker)
    hands.fill_again(picker._where, str(folder))
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: picker._folder == folder)
    hands.reach(picker._table)
    hands.press(Qt.Key.Key_Space)
    hands.push(picker._choose)
    hands.wait(lambda: page.bringing.bring.isVisible())
    walk.quiet()
    hands.push(page.bringing.bring)
    hands.wait(lambda: page.message.isVisible())
    walk.quiet()
    hands.press(Qt.Key.Key_Escape)


def _filter(walk: Walk) -> RecordsPage:
    hands, page = walk.hands, walk.page(RecordsPage)
    hands.pick(page.kind, Act.entity)
    hands.wait(lambda: len(page._ids) == 3)
    hands.press(Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    hands.pick(page.filters.field, "happened")
    hands.fill(page.filters.words, "2022-03")
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: len(page._ids) == 1)
    hands.pick(page.filters.field, "kind")
    hands.pick(page.filters.code, OWN)
    hands.push(page.filters.add_button)
    hands.wait(lambda: page._ids == [])
    walk.quiet()
    first = next(one for one in page.filters.chips.findChildren(ActionButton) if not one.isHidden())
    hands.push(first)
    hands.wait(lambda: len(page._ids) == 1)
    assert walk.main.findChildren(RecordsPage)[0]._desk.vault.ledger.find(Act)[1].kind == ActKind(OWN)
    return page


def _sort(walk: Walk, page: RecordsPage) -> None:
    hands = walk.hands
    walk.quiet()
    hands.push(next(one for one in page.filters.chips.findChildren(ActionButton) if not one.isHidden()))
    hands.wait(lambda: len(page._ids) == 3)
    hands.pick(page.filters.order, "happened")
    acts = page._desk.vault.ledger.ids(Act, order="happened_from")
    hands.wait(lambda: page._ids == acts)
    hands.push(page.filters.turned)
    hands.wait(lambda: page._ids == acts[::-1])


def _add_a_term(walk: Walk) -> None:
    hands = walk.hands
    walk.go("settings")
    hands.push(walk.page(SettingsPage).vocabularies)
    page = walk.page(VocabulariesPage)
    hands.wait(lambda: page.pane.list.current_id() is not None)
    hands.press(Qt.Key.Key_F, CTRL)
    hands.type("method\n")
    hands.wait(lambda: page.pane.list.current_id() == "Method")
    walk.quiet()
    hands.press(Qt.Key.Key_N, CTRL)
    hands.type("Мокрое полотенце")
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: page._desk.vault.terms.codes_of("Method") == ("own-mokroe-polotentse",))
    walk.quiet()
