"""An open vault as the windows have it: its name, its pages, and its end."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from pathlib import Path

from archive.health import Health, health
from archive.preferences import Preference
from archive.vault import Vault
from ui.desktop.arrivals import Arrivals
from ui.desktop.desk import Desk
from ui.desktop.health_words import HealthWords
from ui.desktop.main_window import MainWindow, PageBuilder
from ui.desktop.page import Page
from ui.desktop.stick_watch import FOLDER, KEY_FILE
from ui.desktop.tools import Tools
from ui.desktop.translation import LANGUAGES
from ui.presenters.settings import DARK, LIGHT, SettingsDesk

PAGES = (
    ("today", "today", "TodayPage"),
    ("cases", "cases", "CasesPage"),
    ("case", "case", "CasePage"),
    ("quick", "quick", "QuickPage"),
    ("people", "people", "PeoplePage"),
    ("person", "person", "PersonPage"),
    ("merge", "merge", "MergePage"),
    ("testimony", "testimonies", "TestimoniesPage"),
    ("account", "account", "AccountPage"),
    ("interview", "interview", "InterviewPage"),
    ("evidence", "evidence", "EvidencePage"),
    ("item", "item", "ItemPage"),
    ("transcript", "transcript", "TranscriptPage"),
    ("covering", "covering", "CoveringPage"),
    ("safe_copies", "safe_copies", "SafeCopiesPage"),
    ("evidence_check", "evidence_check", "EvidenceCheckPage"),
    ("records", "records", "RecordsPage"),
    ("record", "record", "RecordPage"),
    ("event", "event", "EventPage"),
    ("group", "event_group", "GroupPage"),
    ("organisation", "organisation", "OrganisationPage"),
    ("place", "place", "PlacePage"),
    ("review", "review", "ReviewPage"),
    ("discrepancy", "discrepancy", "DiscrepancyPage"),
    ("history", "history", "HistoryPage"),
    ("undo", "undo", "UndoPage"),
    ("allegation", "allegation", "AllegationPage"),
    ("allegations", "allegations", "AllegationsPage"),
    ("search", "search", "SearchPage"),
    ("evidence_text", "evidence_text", "EvidenceTextPage"),
    ("questions", "questions", "QuestionsPage"),
    ("dossiers", "dossiers", "DossiersPage"),
    ("export", "export", "ExportPage"),
    ("check", "check", "CheckPage"),
    ("safety", "safety", "SafetyPage"),
    ("ways", "ways", "WaysPage"),
    ("inbox", "inbox", "InboxPage"),
    ("backup", "backup", "BackupPage"),
    ("travel", "travel", "TravelPage"),
    ("before_search", "before_search", "BeforeSearchPage"),
    ("after_search", "after_search", "AfterSearchPage"),
    ("rekey", "rekey", "RekeyPage"),
    ("settings", "settings", "SettingsPage"),
    ("record_files", "record_files", "RecordFilesPage"),
    ("statistics", "statistics", "StatisticsPage"),
    ("provisions", "provisions", "ProvisionsPage"),
    ("vocabularies", "vocabularies", "VocabulariesPage"),
    ("guide", "guide", "GuidePage"),
)
"""Key, module in ``ui.desktop.views`` and class of every page. A class takes a ``Desk``."""


WATCHED = "1"
"""The setting under which pulling the stick locks."""


class VaultSession:
    """The session that ``DesktopApp`` shows for a vault of the archive."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    @property
    def name(self) -> str:
        """The name of the vault's folder, which the person chose."""
        return self._vault.folder.name

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._vault.read_only

    @property
    def idle_seconds(self) -> float:
        """How long without input before the vault locks."""
        untrusted_minutes = self._vault.preferences.get(Preference.IDLE_MINUTES)
        return 60.0 * (int(untrusted_minutes) if untrusted_minutes.isdecimal() else 5)

    def apply_settings(self, tools: Tools) -> None:
        """The language and the colours that were chosen in this vault; what was not chosen stays."""
        view = SettingsDesk(self._vault).view()
        if view.language in {language.code for language in LANGUAGES} - {tools.translations.code}:
            tools.translations.use(view.language)
        if view.theme in (LIGHT, DARK):
            tools.look.use(dark=view.theme == DARK)

    def pages(self, tools: Tools) -> Mapping[str, PageBuilder]:
        """A builder for every page; its module is loaded when the page is first shown."""
        desk = Desk(self._vault, tools)
        return {key: _builder(module, name, desk) for key, module, name in PAGES}

    def settle_in(self, main: MainWindow, tools: Tools) -> None:
        """Take in what was added while the vault was locked, behind the window that stands already."""
        if not self._vault.read_only:
            Arrivals(self._vault, main, tools).begin()

    def places_to_watch(self) -> Mapping[str, Path]:
        """The vault's folder and the key file, unless somebody chose that pulling a stick locks nothing."""
        if self._vault.preferences.get(Preference.STICK) != WATCHED:
            return {}
        key_file = self._vault.ways.key_file
        return {FOLDER: self._vault.folder} | ({KEY_FILE: key_file} if key_file is not None else {})

    def health(self) -> object:
        """How the vault stands, read on the vault's lane."""
        return health(self._vault)

    def health_line(self, found: object) -> str:
        """It in one line, in the language of the windows."""
        return HealthWords().line(found).words if isinstance(found, Health) else ""

    def close(self) -> None:
        """Lock the vault. Raises ``CodedError`` when the last words could not be kept."""
        self._vault.lock()


def _builder(module: str, name: str, desk: Desk) -> PageBuilder:
    def build() -> Page:
        page: Page = getattr(importlib.import_module(f"ui.desktop.views.{module}"), name)(desk)
        return page

    return build
