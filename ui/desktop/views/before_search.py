"""Before a search: what on this computer names whom, and what to see to while there is time."""

from __future__ import annotations

from ui.desktop.bidi import plain
from ui.desktop.desk import Desk
from ui.desktop.health_words import HealthWords
from ui.desktop.rows_page import RowsPage
from ui.desktop.theme import Kind
from ui.presenters.machine import MemoryOnDisk
from ui.presenters.searched import RECENT_DAYS, Before, SearchDesk

POINTS = (
    ("backup", "backup"),
    ("ways", "ways"),
    ("travel", "travel"),
    ("exports", "dossiers"),
    ("originals", "evidence"),
    ("inbox", "inbox"),
    ("memory", "guide"),
    ("folder", "guide"),
    ("others", "guide"),
)
"""The points in the order in which they matter, and the page that each leads to."""

HERE = "before_search"
"""The key of this page: what leads back asks for it."""


class BeforeSearchPage(RowsPage):
    """Read anew each time it is shown. It changes nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._search = SearchDesk(desk.vault)
        self._before: Before | None = None
        self._health_words = HealthWords(self)
        self.reading.answered.connect(self._show)
        for key, page in POINTS:
            self.row(key, page, target=HERE if page == "inbox" else None)
        self.retranslate()

    def read(self) -> None:
        search = self._search
        self.reading.ask(lambda _progress, _token: search.before())

    def _show(self, before: Before) -> None:
        self._before = before
        self.health_read.emit(before.health)
        self._say_points()

    def retranslate(self) -> None:
        self.say(
            self.tr("Before a search"),
            self.tr(
                "Go through it from the top, as far as the time goes. The vault itself shows nobody's name; what"
                " lies beside it may."
            ),
        )
        self.points.set_title(self.tr("What to look at"))
        self._say_points()

    def _say_points(self) -> None:
        before = self._before
        look, guide = self.tr("Look…"), self.tr("Guide…")
        if before is None:
            for key, _page in POINTS:
                self.say_point(key, self._title(key), self.tr("Being read…"), "info", look)
            return
        backup, ways = self._health_words.backup(before.health), self._health_words.ways(before.health)
        self.say_point("backup", self._title("backup"), backup.words, backup.kind, self.tr("Backups…"))
        self.say_point("ways", self._title("ways"), ways.words, ways.kind, self.tr("Keys…"))
        self.say_point("travel", self._title("travel"), self._travel(before), "info", look)
        self.say_point("exports", self._title("exports"), self._exports(before), _warn(before.exports), look)
        originals = self.tr(
            "%n file(s) taken in during the last {days} days. The originals stay where they were until you remove"
            " them; even then a stick or an SSD may give them back.",
            "",
            before.recent_files,
        ).format(days=RECENT_DAYS)
        self.say_point("originals", self._title("originals"), originals, _warn(before.recent_files), look)
        self.say_point("inbox", self._title("inbox"), self._inbox(before), "info", look)
        self.say_point("memory", self._title("memory"), *self._memory(before.memory), guide)
        folder = self.tr("Anybody can read the folder's name: {name}. It should name no case and no person.").format(
            name=plain(before.folder_name)
        )
        self.say_point("folder", self._title("folder"), folder, "info", guide)
        others = self.tr(
            "Messages, mail, recent files and thumbnails of other programs are not in our hands. Photos were often"
            " sent by a messenger first: look there, on the telephone too."
        )
        self.say_point("others", self._title("others"), others, "warn", guide)

    def _title(self, key: str) -> str:
        return {
            "backup": self.tr("Backup"),
            "ways": self.tr("Ways in"),
            "travel": self.tr("Travel lock and erasing"),
            "exports": self.tr("What went out"),
            "originals": self.tr("Originals outside the vault"),
            "inbox": self.tr("Inbox"),
            "memory": self.tr("Memory on the disk"),
            "folder": self.tr("Name of the vault"),
            "others": self.tr("Other programs"),
        }[key]

    def _travel(self, before: Before) -> str:
        if before.erase_allowed:
            return self.tr(
                "Erasing access is allowed in the first window. A travel lock takes your own ways in away."
            )
        return self.tr("A travel lock takes your own ways in away, so that nobody can make you open the vault.")

    def _exports(self, before: Before) -> str:
        made = self.tr(
            "%n package(s) and dossiers made so far. Where the files lie now the vault does not know: look through"
            " the folders you chose, sticks and mail. A dossier that is not sealed can be read by anybody.",
            "",
            before.exports,
        )
        partners = self.tr("Partners in the vault: {number}. No package shows who they are.").format(
            number=before.partners
        )
        return f"{made} {partners}" if before.exports else self.tr("Nothing has left the vault so far.")

    def _inbox(self, before: Before) -> str:
        return self.tr("Waiting to be taken in: {waiting}. Taken in and in no case yet: {unplaced}.").format(
            waiting=before.health.waiting, unplaced=before.unplaced
        )

    def _memory(self, memory: MemoryOnDisk) -> tuple[str, Kind]:
        if memory.swap is None and memory.hibernation is None:
            return self.tr("This system does not tell. Switch the computer off; do not let it sleep."), "warn"
        parts: list[str] = []
        if memory.swap and memory.swap_may_be_encrypted:
            parts.append(self.tr("Memory may be written to a swap area that is probably encrypted."))
        elif memory.swap:
            parts.append(self.tr("Memory may be written to a swap area on the disk."))
        if memory.hibernation:
            parts.append(self.tr("Hibernation is set up: it writes all memory to the disk."))
        if not parts:
            return self.tr("No swap on a disk and no hibernation. Switch the computer off all the same."), "ok"
        parts.append(self.tr("Encrypt the whole disk, and switch the computer off; do not let it sleep."))
        return " ".join(parts), "warn"


def _warn(number: int) -> Kind:
    return "warn" if number else "ok"
