"""The pages of people and of questions across all cases, for ``gallery_records``."""

from __future__ import annotations

from collections.abc import Callable

from archive.merging import merge
from archive.model.liberty import DetentionPeriod
from archive.model.organisations import Identifier, Relation
from archive.vault import Vault
from archive.vocabulary.bodies import IdentifierKind, RelationKind
from archive.vocabulary.casework import Role, Sex
from archive.vocabulary.liberty import MeasureKind
from tests.archive.questions.invented_cases import detain, said, spring
from ui.desktop.main_window import MainWindow
from ui.desktop.views.merge import MergePage
from ui.desktop.views.person import PersonPage
from ui.desktop.views.search import SearchPage
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.presenters.questions import Asked, Question, SavedQuestions


def alike_people(vault: Vault) -> None:
    """Invented people: one woman under two codes, one man in two spellings, and two men of one name in two cities."""
    case = vault.cases.all()[0]
    one, other = vault.people.add("Нұрмай Әлібек", sex=Sex.FEMALE), vault.people.add("Nurmay Alibek", sex=Sex.FEMALE)
    for person, words in ((one, "12 May 1990"), (other, "May 1990")):
        vault.records.amend(person, {"birth": said(words), "residence": "Tasotkel"})
        detain(vault, person, MeasureKind.ADMIN_DETENTION, "8 January 2022")
    vault.cases.involve(case, one, Role.VICTIM)
    vault.cases.involve(case, other, Role.WITNESS)
    here, there = vault.people.add("Дамир Сүлейменов"), vault.people.add("Damir Suleimenov")
    vault.records.amend(here, {"residence": "Aqkent", "occupation": "driver"})
    vault.records.amend(there, {"residence": "Tasotkel", "occupation": "teacher"})
    kept, gone = vault.people.add("Bota Serik"), vault.people.add("Бота Серік")
    merge(vault.ledger, kept.id, gone.id, first_reason="same birth", second_reason="the mother says so")


def people_visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    """What is done to show each picture, by its name."""

    def asked(question: Question, **values: str) -> Callable[[], None]:
        def visit() -> None:
            if not vault.ledger.ids(DetentionPeriod):
                spring(vault)
                SavedQuestions(vault).keep("Taken in May", Asked(Question.HELD, {"on": "May 2022"}))
            window.go("questions", Asked(question, values))

        return visit

    def desk(*, names: bool = False, join: bool = False, merged: bool = False) -> Callable[[], None]:
        def visit() -> None:
            from tests.ui.desktop.gallery_records import settle

            if not vault.people.named("Нұрмай Әлібек"):
                alike_people(vault)
            window.go("merge")
            page = window.current()
            if not isinstance(page, MergePage):
                raise TypeError
            settle(page._desk.tools.runner)
            if names:
                page.show_names.setChecked(True)
            if merged:
                page.pane.pills.choose("merged")
                page._read()
            settle(page._desk.tools.runner)
            if join:
                page.join.click()

        return visit

    def tied(*, names: bool) -> Callable[[], None]:
        def visit() -> None:
            from tests.ui.desktop.gallery_records import settle

            if not vault.people.named("Нұрмай Әлібек"):
                alike_people(vault)
            kept = vault.people.named("Bota Serik")[0]
            if not vault.ledger.ids(Identifier):
                sister = vault.people.add(label="sister of the driver")
                ends = {"from_entity": "person", "from_id": kept.id, "to_entity": "person", "to_id": sister.id}
                vault.records.add(Relation, kind=RelationKind.SIBLING, **ends)
                vault.records.amend(kept, {"residence": "Tasotkel", "family": "cares for four"})
                vault.records.add(Identifier, person_id=kept.id, kind=IdentifierKind.PASSPORT, value="N 00000000")
            window.go("person", kept.id)
            page = window.current()
            if not isinstance(page, PersonPage):
                raise TypeError
            settle(page._desk.tools.runner)
            page.about.ties.look_closer.click()
            if names:
                page.show_names.setChecked(True)
                settle(page._desk.tools.runner)
                page.about.ties.show_numbers.click()
                settle(page._desk.tools.runner)
                page.about.findChildren(ScrollColumn)[0].verticalScrollBar().setValue(420)

        return visit

    def narrowed() -> None:
        window.go("search", "суд")
        page = window.current()
        if isinstance(page, SearchPage):
            page.narrow_button.setChecked(True)
            page.narrow.period.show_words("2024")

    person = vault.people.all()[0]
    return {
        "search-narrow": narrowed,
        "person-ties": tied(names=False),
        "person-ties-names": tied(names=True),
        "merge": desk(),
        "merge-names": desk(names=True),
        "merge-join": desk(names=True, join=True),
        "merge-merged": desk(merged=True),
        "questions-held": asked(Question.HELD, on="8 May 2022"),
        "questions-limits": asked(Question.LIMITS),
        "questions-acts": asked(Question.ALLEGATIONS),
        "questions-identifying": asked(Question.IDENTIFYING, person=person.code, names="1"),
        "questions-happened": asked(Question.HAPPENED, on="2022"),
        "questions-wrong": asked(Question.HELD, on="some day"),
    }
