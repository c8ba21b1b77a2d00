"""How the vault stands, and the ways onward: keys, backup, travelling, a search, new keys, checking."""

from __future__ import annotations

from functools import partial

from archive.health import Health, health
from crypto.errors import CodedError
from ui.desktop.column_page import ColumnPage
from ui.desktop.desk import Desk
from ui.desktop.health_words import HealthWords, State
from ui.desktop.latest_job import LatestJob
from ui.desktop.theme import Kind
from ui.desktop.views.kept_records import KeptRecords
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.way_row import WayRow

_MARKS: dict[Kind, str] = {"ok": "circle-check", "warn": "triangle-alert", "bad": "circle-alert", "info": "info"}

STANDING = (("backup", "backup"), ("ways", "ways"), ("journal", "check"), ("files", "check"))
"""What the health card says, line by line, and the page that each line leads to."""

ONWARD = (
    ("before_search", "shield"),
    ("after_search", "shield-alert"),
    ("travel", "briefcase"),
    ("rekey", "rotate-cw"),
)
"""Pages that are not about how the vault stands but about what a person is about to do, with their icons."""


class SafetyPage(ColumnPage):
    """Read anew each time it is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, back=False)
        look = desk.tools.look
        self._health: Health | None = None
        self._words = HealthWords(self)
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._fail)
        self._message = Banner(look)
        self._standing, self._onward = Card(), Card()
        self.rows: dict[str, WayRow] = {}
        for key, page in STANDING:
            self._standing.body.addWidget(self._row(key, "info", page))
        for key, icon in ONWARD:
            self._onward.body.addWidget(self._row(key, icon, key))
        self.kept = KeptRecords(desk)
        self.add(self._message, self._standing, self.kept, self._onward)
        self.retranslate()

    def entered(self, target: object) -> None:
        vault = self.desk.vault
        self._reading.ask(lambda _progress, _token: health(vault))
        self.kept.read()
        self.rows["backup"].button.setFocus()

    def _row(self, key: str, icon: str, page: str) -> WayRow:
        row = self.rows[key] = WayRow(self.desk.tools.look, icon)
        row.taken.connect(partial(self.wanted.emit, page, None))
        return row

    def _show(self, found: Health) -> None:
        self._health = found
        self._message.clear()
        self.health_read.emit(found)
        self._say_standing()

    def _fail(self, error: CodedError) -> None:
        self._message.tell(self.desk.tools.error_sentence(error), "bad")

    def _say_standing(self) -> None:
        found = self._health
        asked = State(self.tr("Being read…"), "info")
        states = {
            "backup": (self.tr("Backup"), self._words.backup(found) if found else asked, self.tr("Backups…")),
            "ways": (self.tr("Ways in"), self._words.ways(found) if found else asked, self.tr("Keys…")),
            "journal": (self.tr("Journal"), self._words.journal(found) if found else asked, self.tr("Check…")),
            "files": (self.tr("Sealed files"), self._words.files(found) if found else asked, self.tr("Check…")),
        }
        for key, (title, state, action) in states.items():
            self.rows[key].say(title, state.words, action)
            self.rows[key].mark(_MARKS[state.kind], state.kind)

    def retranslate(self) -> None:
        self.say(
            self.tr("Safety"),
            self.tr(
                "What would be left if this computer were gone tomorrow, or somebody else had it in their hands."
            ),
        )
        self._standing.set_title(self.tr("How the vault stands"))
        self._onward.set_title(self.tr("What you can prepare and do"))
        go = self.tr("Open…")
        self.rows["before_search"].say(
            self.tr("Before a search"),
            self.tr("What on this computer names whom, and what to see to while there is time."),
            go,
        )
        self.rows["after_search"].say(
            self.tr("After a search or a loss"), self.tr("Check the vault, change the keys, tell the partners."), go
        )
        self.rows["travel"].say(
            self.tr("Travel lock"),
            self.tr("Take away your own way in, so that nobody can make you open the vault on the way."),
            go,
        )
        self.rows["rekey"].say(
            self.tr("New keys for everything"),
            self.tr("Seal the whole vault anew, so that whoever knows the old keys cannot read what comes."),
            go,
        )
        self._say_standing()
