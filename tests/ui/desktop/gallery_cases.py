"""The pages of cases and people with the invented vault, for looking at.

``python tests/ui/desktop/gallery_cases.py VAULT OUT [ru] [dark]`` opens a vault made by the
demonstration (passphrase "demo passphrase here") and writes one picture for each page.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QScrollArea

from archive.vault import Vault
from ui.desktop.clipboard import GuardedClipboard
from ui.desktop.jobs import JobRunner
from ui.desktop.look import Look
from ui.desktop.main_window import MainWindow
from ui.desktop.session import VaultSession
from ui.desktop.startup import prepare_qt
from ui.desktop.tools import Tools
from ui.desktop.translation import Translations
from ui.errortext import error_sentence
from ui.i18n import language_of


def settle(runner: JobRunner, milliseconds: int = 150) -> None:
    """Let every job end and every answer be painted."""
    deadline = QDeadlineTimer(30_000)
    quiet = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if runner.busy:
            quiet = QDeadlineTimer(milliseconds)
        elif quiet.hasExpired():
            return


class Stage:
    """A main window over an open vault."""

    def __init__(self, app: QApplication, vault: Vault, language: str = "en", *, dark: bool = False) -> None:
        translations = Translations()
        translations.use(language)
        self.tools = Tools(
            look=Look(app, dark=dark),
            runner=JobRunner(),
            clipboard=GuardedClipboard(),
            translations=translations,
            error_sentence=lambda error: error_sentence(error, language_of(translations.code)),
        )
        session = VaultSession(vault)
        self.window = MainWindow(
            self.tools,
            session.pages(self.tools),
            vault_name="Field office archive",
            read_only=vault.read_only,
            stage_words=lambda stage: stage,
        )
        self.window.resize(1366, 768)
        self.window.show()

    def show(self, key: str, target: object = None) -> None:
        """Go to a page and wait until it is filled."""
        self.window.go(key, target)
        settle(self.tools.runner)

    def close(self) -> None:
        """End every job and the window."""
        self.tools.runner.shutdown()
        self.window.close_now()


def pictures(stage: Stage, vault: Vault, shoot: Callable[[str], None]) -> None:
    """Walk through the pages and take a picture of each state."""
    from ui.desktop.views.cases import CasesPage

    stage.show("cases")
    shoot("cases")
    page = stage.window.current()
    assert isinstance(page, CasesPage)
    page.begin_new()
    settle(stage.tools.runner)
    shoot("cases-new")
    _case(stage, vault, shoot)
    _people(stage, vault, shoot)


def _case(stage: Stage, vault: Vault, shoot: Callable[[str], None]) -> None:
    from ui.desktop.views.case import CasePage

    stage.show("case", vault.cases.all()[-1].id)
    page = stage.window.current()
    assert isinstance(page, CasePage)
    shoot("case-overview")
    page.overview.begin_edit()
    settle(stage.tools.runner)
    shoot("case-overview-edit")
    for name in ("events", "people", "testimonies", "evidence", "history"):
        page.show_part(name)
        settle(stage.tools.runner)
        shoot(f"case-{name}")
    page.show_part("events")
    settle(stage.tools.runner)
    page.events.edit()
    settle(stage.tools.runner)
    shoot("case-events-edit")
    page.events.editor.closed.emit()
    page.events.glance.removal.erase.click()
    settle(stage.tools.runner)
    page.events.glance.ensureWidgetVisible(page.events.glance.removal.erasing)
    shoot("case-events-erase")
    page.events.glance.removal.close_panels()
    page.events.add_person()
    settle(stage.tools.runner)
    shoot("case-events-person")
    page.events.person_editor.closed.emit()
    page.events.begin_linking()
    page.events.begin_taking_out()
    settle(stage.tools.runner)
    shoot("case-events-links")
    page.events.end_linking()
    page.events.taking_out.close_panel()
    page.show_part("people")
    page.people.show_names.setChecked(True)
    page.people.begin_new()
    page.people.editor.chooser.line.setText("Мод Таррант")
    settle(stage.tools.runner, 600)
    shoot("case-people-add")


def _people(stage: Stage, vault: Vault, shoot: Callable[[str], None]) -> None:
    from ui.desktop.views.people import PeoplePage
    from ui.desktop.views.person import PersonPage

    stage.show("people")
    shoot("people")
    page = stage.window.current()
    assert isinstance(page, PeoplePage)
    page.show_names.setChecked(True)
    settle(stage.tools.runner)
    page.begin_new()
    page.new.name.setText("Мод Таррант")
    settle(stage.tools.runner, 600)
    shoot("people-new")
    victim = max(vault.people.all(), key=lambda one: sum(len(vault.consents.uses(c)) for c in vault.consents.of(one)))
    stage.show("person", victim.id)
    shoot("person")
    person = stage.window.current()
    assert isinstance(person, PersonPage)
    person.tabs.setCurrentIndex(2)
    settle(stage.tools.runner)
    shoot("person-consent")
    row = next(iter(person.consent.answers._rows.values()))
    row.more.click()
    settle(stage.tools.runner)
    shoot("person-consent-days")
    person.consent.again.click()
    settle(stage.tools.runner)
    shoot("person-consent-begin")
    person.consent.begin.closed.emit()
    person.consent.take_back.click()
    settle(stage.tools.runner)
    shoot("person-consent-end")
    person.tabs.setCurrentIndex(1)
    shoot("person-names-hidden")
    person.show_names.setChecked(True)
    settle(stage.tools.runner)
    person.names.begin_new()
    settle(stage.tools.runner)
    shoot("person-names")
    person.tabs.setCurrentIndex(0)
    settle(stage.tools.runner)
    shoot("person-about-named")
    person.about.removal.erase.click()
    settle(stage.tools.runner)
    area = person.about._stack.currentWidget()
    assert isinstance(area, QScrollArea)
    area.ensureWidgetVisible(person.about.removal.erasing)
    shoot("person-erase")
    person.about.removal.close_panels()
    person.about.edit.click()
    settle(stage.tools.runner)
    shoot("person-edit")


def main(arguments: list[str]) -> None:
    folder, out = Path(arguments[0]), Path(arguments[1])
    language = next((one for one in arguments[2:] if one in ("en", "ru", "kk")), "en")
    dark = "dark" in arguments
    out.mkdir(parents=True, exist_ok=True)
    prepare_qt()
    app = QApplication([])
    vault = Vault.open(folder, "demo passphrase here")
    stage = Stage(app, vault, language, dark=dark)

    def shoot(name: str) -> None:
        stage.window.grab()  # painting asks for what is only made when it is seen
        settle(stage.tools.runner)
        stage.window.grab().save(str(out / f"{name}-{language}{'-dark' if dark else ''}.png"))

    try:
        pictures(stage, vault, shoot)
    finally:
        stage.close()
        vault.lock()


if __name__ == "__main__":
    main(sys.argv[1:])
