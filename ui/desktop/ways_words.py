"""The ways in, in words: what each is called, who opens with it, how it stands, and what removing it means."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject

from archive.ways import Condition
from archive.ways_in import SlotKind
from ui.desktop.ago import ago_words
from ui.desktop.theme import Kind
from ui.presenters.ways import WayLine

ICONS: Final = MappingProxyType(
    {
        SlotKind.PASSPHRASE: "lock",
        SlotKind.KEY_FILE: "usb",
        SlotKind.SHARES: "users",
        SlotKind.PARTNER: "key-round",
        SlotKind.FOUND: "circle-question-mark",
    }
)


class WaysWords(QObject):
    """Knows the sentences; ``WayLine`` knows the facts."""

    def kind(self, kind: SlotKind) -> str:
        """What a way of this kind is called."""
        return {
            SlotKind.PASSPHRASE: self.tr("Passphrase"),
            SlotKind.KEY_FILE: self.tr("Passphrase and key file"),
            SlotKind.SHARES: self.tr("Recovery shares"),
            SlotKind.PARTNER: self.tr("Partner's key"),
            SlotKind.FOUND: self.tr("Unknown way in"),
        }[kind]

    def who(self, line: WayLine) -> str:
        """Who opens with it, alone or together."""
        shares = self.tr("Keepers of shares together, without you. Needed: any {need} of {of}.")
        return {
            SlotKind.PASSPHRASE: self.tr("Whoever knows the passphrase, alone."),
            SlotKind.KEY_FILE: self.tr("Whoever knows the passphrase and also has the key file."),
            SlotKind.SHARES: shares.format(need=line.need, of=line.of),
            SlotKind.PARTNER: self.tr("The partner who holds the secret key, alone and without you."),
            SlotKind.FOUND: self.tr("Nobody here knows. It came into the folder from outside: try it, or remove it."),
        }[line.kind]

    def since(self, line: WayLine) -> str:
        """When it was made, and when it was last tried. Opening the vault with it is as good as trying it."""
        made = self.tr("Made {ago}.").format(ago=ago_words(line.made))
        if not line.tested and line.used:
            return made
        if not line.tested:
            never = self.tr("Never tried.")
            return f"{made} {never}"
        tried = self.tr("Last tried {ago}.").format(ago=ago_words(line.tested))
        return f"{made} {tried}"

    def standing(self, line: WayLine) -> tuple[str, Kind]:
        """One word for how it stands, and its colour; nothing to say is an empty text."""
        if line.condition is Condition.MISSING:
            return self.tr("File is missing"), "bad"
        if line.condition is Condition.CHANGED:
            return self.tr("File was changed"), "bad"
        if line.replaced:
            return self.tr("Was being replaced"), "warn"
        if line.unseen:
            return self.tr("Not on paper yet"), "warn"
        if line.used:
            return self.tr("Opened with it today"), "ok"
        return (self.tr("Tried"), "ok") if line.tested else (self.tr("Not tried yet"), "warn")

    def doubt(self, line: WayLine) -> str:
        """What a person has to decide or to do about it; empty where nothing is left open."""
        if line.replaced:
            return self.tr(
                "A change of this passphrase to another was cut off, and then it opened the vault once more. If"
                " somebody else knows it, remove it; opening with the new one removes it too. Keep it only if you"
                " still need it."
            )
        if line.unseen:
            return self.tr(
                "Nobody said that these words are on paper. The next opening removes this way in. If every sheet is"
                " on paper, try it now: then it stays."
            )
        return ""

    def removal(self, line: WayLine) -> str:
        """What it means to remove it."""
        lost = {
            SlotKind.PASSPHRASE: self.tr("This passphrase will not open the vault any more."),
            SlotKind.KEY_FILE: self.tr("This passphrase with this key file will not open the vault any more."),
            SlotKind.SHARES: self.tr(
                "Every sheet of this set becomes worthless. Tell those who keep them, so that nobody relies on them."
            ),
            SlotKind.PARTNER: self.tr(
                "The partner's key will not open the vault any more. Tell the partner, who may rely on it."
            ),
            SlotKind.FOUND: self.tr("The unknown file is taken out of the folder."),
        }[line.kind]
        copies = self.tr(
            "Copies of the vault made before, backups too, still open with it. If somebody else knows it, seal"
            " everything anew instead: “New keys for everything”."
        )
        return f"{lost}\n\n{copies}"
