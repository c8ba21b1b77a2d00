"""How the vault stands, in words and with a mark for each: good, to be seen to, or bad."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from archive.findings import Verdict
from archive.health import Health
from ui.desktop.ago import ago_words
from ui.desktop.theme import Kind

MANY_CHANGES = 50
"""So many changes without a backup are more than anybody can write again from memory."""


@dataclass(frozen=True)
class State:
    """One sentence and how good it is."""

    words: str
    kind: Kind


class HealthWords(QObject):
    """Knows the sentences; ``Health`` knows the facts."""

    def backup(self, health: Health) -> State:
        """When the last verified backup was made, and what came after it."""
        last = health.backup
        if last is None:
            if health.unverified_backups:
                return State(self.tr("Made, but never read back. Only a backup that was read back counts."), "warn")
            return State(self.tr("There is none yet. If this computer is lost, everything is lost."), "bad")
        ago = ago_words(last.made)
        if not last.changes_since:
            return State(self.tr("Made {ago} and read back. Nothing has changed since.").format(ago=ago), "ok")
        changes = self.tr("%n change(s) since.", "", last.changes_since)
        words = self.tr("Made {ago} and read back.").format(ago=ago)
        return State(f"{words} {changes}", "warn" if last.changes_since >= MANY_CHANGES else "ok")

    def ways(self, health: Health) -> State:
        """How many ways in there are, and whether a forgotten passphrase would be the end."""
        sound = sum(count for kind, count in health.ways.items() if kind != "damaged")
        words = self.tr("%n way(s) in.", "", sound)
        if health.ways.get("damaged"):
            damaged = self.tr("At least one is damaged: test them.")
            return State(f"{words} {damaged}", "bad")
        if sound <= 1:
            alone = self.tr("If it is lost, nobody can open the vault, not even you.")
            return State(f"{words} {alone}", "warn")
        return State(words, "ok")

    def journal(self, health: Health) -> State:
        """How long the journal is, and whether the whole vault was examined."""
        words = self.tr("%n entries, the newest signature holds.", "", health.entries)
        examined = health.examined
        if examined is None:
            never = self.tr("The whole vault has not been checked yet.")
            return State(f"{words} {never}", "warn")
        ago = ago_words(examined.time)
        if examined.verdict is Verdict.BROKEN:
            return State(self.tr("The last check, {ago}, found something broken.").format(ago=ago), "bad")
        checked = self.tr("Checked {ago}.").format(ago=ago)
        return State(f"{words} {checked}", "ok")

    def files(self, health: Health) -> State:
        """How many sealed files there are, and what waits in the inbox."""
        words = self.tr("%n sealed file(s).", "", health.files)
        if health.waiting:
            waiting = self.tr("%n waiting to be taken in.", "", health.waiting)
            return State(f"{words} {waiting}", "info")
        return State(words, "ok")

    def line(self, health: Health) -> State:
        """The one line that stands on every page: the worst thing first, else the backup's age."""
        last = health.backup
        if last is None:
            return State(self.tr("No verified backup yet"), "bad")
        words = self.tr("Backup: {ago}").format(ago=ago_words(last.made))
        if last.changes_since:
            changes = self.tr("%n change(s) since", "", last.changes_since)
            words = f"{words} · {changes}"
        return State(words, self.backup(health).kind)
