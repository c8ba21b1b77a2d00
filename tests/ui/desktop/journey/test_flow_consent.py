"""Consent from the first question to its withdrawal, and somebody in danger: from an empty vault, by keyboard alone.

An export without a yes is refused and says why in one sentence. What was agreed to lets it go, and taking it back
stops the next one and says what left. Who is in danger is in no list, and no name finds them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from archive.consent import Ground
from archive.model.interview import ConsentEvent
from archive.model.work import Task
from archive.release import Release
from archive.vault import Vault
from archive.vocabulary.casework import IdentityMode
from archive.vocabulary.testimony import ConsentHow, Decision, Use
from archive.vocabulary.work import ConsentEventKind
from crypto.age.identities import HybridIdentity
from tests.ui.desktop.journey import story
from tests.ui.desktop.journey.hands import CTRL
from tests.ui.desktop.journey.walk import Walk
from tests.ui.desktop.views.record_pages import words_of
from ui.desktop.views.export import ExportPage
from ui.desktop.views.people import PeoplePage
from ui.desktop.views.person import PersonPage

LANGUAGES = [
    pytest.param("en"),
    pytest.param("ru", marks=pytest.mark.soak),
    pytest.param("kk", marks=pytest.mark.soak),
]
TITLE = "Құлбаев is taken from the square"
_CONSENT = 2
WHY, THREAT = "He is afraid for his brother", "Two men waited at the gate"


def person_page(walk: Walk) -> PersonPage:
    """The only person, from the list."""
    walk.go("people")
    walk.hands.reach(walk.page(PeoplePage).pane.list)
    walk.hands.press(Qt.Key.Key_Return)
    walk.quiet()
    return walk.page(PersonPage)


def turn_to_consent(walk: Walk, page: PersonPage) -> None:
    """Ctrl+Tab until the sheet is shown."""
    while page.tabs.currentIndex() != _CONSENT:
        walk.hands.press(Qt.Key.Key_Tab, CTRL)
    walk.quiet()


def vault_of(page: PersonPage) -> Vault:
    return page._desk.vault


def gaps_of(walk: Walk) -> ExportPage:
    """As far as the list of what stands in the way."""
    hands = walk.hands
    hands.push(walk.case()._dossier)
    export = walk.page(ExportPage)
    hands.wait(export.what.ready)
    hands.pick(export.what.use, str(Use.PARTNER_NGO))
    hands.push(export._next)
    hands.push(export.who._partners[0][1])
    hands.push(export._next)
    walk.quiet()
    hands.wait(lambda: export.gaps._gaps is not None)
    return export


@pytest.mark.parametrize("language", LANGUAGES)
def test_from_the_first_question_to_danger(started: Callable[[], Walk], home: Path, language: str) -> None:
    walk = started()
    walk.desktop.tools.translations.use(language)
    walk.create_vault()
    _write_down(walk)
    walk.add_partner(str(HybridIdentity.generate().recipient()))
    _is_refused(walk)
    _ask(walk)
    _goes_out(walk, home)
    _take_back(walk)
    _is_refused(walk)
    _danger(walk)


def _write_down(walk: Walk) -> None:
    hands, case = walk.hands, walk.open_case()
    walk.add_person(case)
    walk.go_to_part(case, "events")
    hands.press(Qt.Key.Key_N, CTRL)
    editor = case.events.editor
    hands.wait(editor.title.hasFocus)
    hands.type(TITLE)
    hands.fill(editor.happened, story.WHEN)
    hands.press(Qt.Key.Key_S, CTRL)
    hands.wait(lambda: case.events.model.rowCount() == 1)


def _is_refused(walk: Walk) -> None:
    """One sentence says why, and nothing can be made."""
    export = gaps_of(walk)
    blocking = [gap for gap in export.gaps._gaps or () if gap.blocks]
    assert [gap.gap.code for gap in blocking] == ["name_in_text"]
    assert not export.gaps.ready()
    sentence = {
        "en": "Names somebody who has not agreed to be named",
        "ru": "Назван человек, который не соглашался быть названным",
        "kk": "Аты аталуына келісім бермеген адам аталған",
    }[walk.desktop.tools.translations.code]
    assert sentence.casefold() in words_of(export.gaps).casefold()


def _ask(walk: Walk) -> None:
    hands, page = walk.hands, person_page(walk)
    consent = page.consent
    turn_to_consent(walk, page)
    hands.wait(consent._none.isVisible)
    hands.push(consent._none._button)
    begin = consent.begin
    hands.wait(begin.how.hasFocus)
    hands.pick(begin.how, str(ConsentHow.WITNESSED_ORAL))
    hands.reach(begin.explained)
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Space)
    hands.fill(begin.understanding, story.UNDERSTOOD)
    hands.press(Qt.Key.Key_S, CTRL)
    hands.wait(lambda: consent.answers.isVisible() and consent.answers._rows)
    assert {row.decision.key() for row in consent.answers._rows.values()} == {"no"}, "nothing is ticked beforehand"
    assert len(consent.answers._rows) == len(Use)
    row = consent.answers._rows[(Use.PARTNER_NGO, "")]
    hands.pick_pill(row.decision, str(Decision.YES))
    hands.pick(row.identity, str(IdentityMode.NAMED))
    hands.press(Qt.Key.Key_S, CTRL)
    hands.wait(lambda: row._line is not None and row._line.given)
    walk.quiet()
    (asked,) = vault_of(page).consents.of(vault_of(page).people.all()[0])
    assert len(asked.explained) == 2


def _goes_out(walk: Walk, home: Path) -> None:
    export = gaps_of(walk)
    assert export.gaps.ready(), export.gaps._gaps
    walk.begin_making(export, home / "package.age")
    walk.quiet()
    assert (home / "package.age").exists()


def _take_back(walk: Walk) -> None:
    hands, page = walk.hands, person_page(walk)
    consent, vault = page.consent, vault_of(page)
    turn_to_consent(walk, page)
    hands.wait(lambda: consent.take_back.isVisible() and consent._left.isVisible())
    assert "X-0001" in words_of(consent._left)
    hands.push(consent.take_back)
    form = consent.withdrawal
    hands.wait(form.scope.hasFocus)
    assert "X-0001" in form._concerned.text()
    hands.fill(form.reason, WHY)
    hands.press(Qt.Key.Key_S, CTRL)
    hands.wait(consent._done.isVisible)
    walk.quiet()
    titles = [task.title for task in vault.ledger.find(Task)]
    assert len(titles) == 3
    assert "X-0001" in titles[0]
    assert all(code in consent._done.words() for code in ("U-0001", "U-0002", "U-0003"))
    (person,) = vault.people.all()
    release = Release(vault.ledger, vault.consents, Use.PARTNER_NGO, story.PARTNER, vault.clock.now())
    assert release.person(person.id).ground is Ground.WITHDRAWN
    kinds = [event.kind for event in vault.ledger.find(ConsentEvent)]
    assert kinds == [ConsentEventKind.GRANTED, ConsentEventKind.WITHDRAWN]
    assert WHY in words_of(consent._history)


def _danger(walk: Walk) -> None:
    hands, page = walk.hands, person_page(walk)
    vault = vault_of(page)
    (person,) = vault.people.all()
    hands.push(page.protection.danger)
    form = page.protection.danger_editor
    hands.wait(form.reason.hasFocus)
    hands.wait(lambda: "C-0001" in form.known.text() and "X-0001" in form.known.text())
    hands.type(THREAT)
    hands.press(Qt.Key.Key_S, CTRL)
    hands.wait(page.protection.message.isVisible)
    hands.wait(page.protection.badge.isVisible)
    walk.quiet()
    walk.go("people")
    people = walk.page(PeoplePage)
    walk.quiet()
    hands.wait(lambda: people._model.rowCount() == 0 and people._unlisted.isVisible())
    found = walk.search("Құлбаев")
    assert person.code not in words_of(found)
    found = walk.search(person.code)
    hands.wait(lambda: person.code in words_of(found))
    case = walk.case()
    walk.go_to_part(case, "people")
    hands.push(case.people.show_names)
    walk.quiet()
    model = case.people.model
    rows = [str(model.index(row, 0).data(role)) for row in range(model.rowCount()) for role in range(300)]
    assert any(person.code in row for row in rows)
    assert not any("Құлбаев" in row for row in rows), "also where names are shown"
