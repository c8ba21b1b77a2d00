"""The ways in as cards: what each is, who opens with it, when it was made and tried; and the kinds to add."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from archive.ways_in import SlotKind
from crypto.spoken import in_lines, spoken_digest
from ui.desktop.desk import Desk
from ui.desktop.theme import Kind
from ui.desktop.ways_words import ICONS, WaysWords
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.icon_tile import IconTile
from ui.desktop.widgets.page_column import PageColumn
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.desktop.widgets.way_row import WayRow
from ui.presenters.ways import WayLine, only_the_passphrase

ADDABLE = (SlotKind.PASSPHRASE, SlotKind.KEY_FILE, SlotKind.SHARES, SlotKind.PARTNER)


class WayCard(Card):
    """One way in. ``trying``, ``naming``, ``keeping`` and ``removing`` when its buttons are pressed."""

    trying = Signal()
    keeping = Signal()
    naming = Signal()
    removing = Signal()

    def __init__(self, desk: Desk, words: WaysWords, line: WayLine) -> None:
        super().__init__()
        self.line = line
        self._desk, self._words = desk, words
        look = desk.tools.look
        self._kind = PlainLabel(role="strong")
        self._chip = Chip()
        self._label = PlainLabel(wrap=True)
        self._who = PlainLabel(role="muted", wrap=True)
        self._spoken = PlainLabel(role="hint", wrap=True)
        self._since = PlainLabel(role="hint", wrap=True)
        self.test = ActionButton(look, icon="rotate-cw")
        self.test.clicked.connect(self.trying)
        self.name = IconButton(look, "pencil")
        self.name.clicked.connect(self.naming)
        self.remove = ActionButton(look, icon="trash-2")
        self.remove.clicked.connect(self.removing)
        self._doubt = PlainLabel(wrap=True)
        self.keep = ActionButton(look, icon="check")
        self.keep.clicked.connect(self.keeping)
        for button in (self.name, self.test, self.keep, self.remove):
            button.setEnabled(not desk.read_only)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._kind)
        top.addWidget(self._chip)
        top.addStretch()
        text = QVBoxLayout()
        text.setSpacing(3)
        text.addLayout(top)
        for part in (self._label, self._who, self._spoken, self._since):
            text.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(IconTile(look, ICONS[line.kind], 38), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        for button in (self.name, self.test, self.keep, self.remove):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.body.addWidget(self._doubt)
        # Only now: a part that is shown before it stands in the card is a window of its own for a moment.
        self._spoken.setVisible(bool(line.fingerprint))
        self.keep.setVisible(line.replaced)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the windows."""
        line, kind = self.line, self._words.kind(self.line.kind)
        self._kind.say(kind)
        words, colour = self._words.standing(line)
        self._chip.say(words)
        self._chip.set_kind(colour)
        self._label.show_stored(line.label)
        self._label.setVisible(bool(line.label))
        self._who.say(self._words.who(line))
        self._since.say(self._words.since(line))
        self._doubt.say(self._words.doubt(line))
        self._doubt.setVisible(line.unseen or line.replaced)
        if line.fingerprint:
            language = self._desk.tools.translations.code
            self._spoken.say(in_lines(spoken_digest(bytes.fromhex(line.fingerprint), language)))
            self._spoken.setAccessibleName(self.tr("Fingerprint of the key in words"))
        self.test.say(self.tr("Try…"))
        self.keep.say(self.tr("Keep"))
        self.remove.say(self.tr("Remove…"))
        named = f"{kind}, {line.label}" if line.label else kind
        self.name.say(self.tr("Change the name: {way}").format(way=named))
        self.test.setAccessibleName(self.tr("Try: {way}").format(way=named))
        self.keep.setAccessibleName(self.tr("Keep: {way}").format(way=named))
        self.remove.setAccessibleName(self.tr("Remove: {way}").format(way=named))
        self.setAccessibleName(named)


class WaysList(PageColumn):
    """``adding`` carries a kind, ``trying``, ``naming``, ``keeping`` and ``removing`` a line."""

    adding = Signal(SlotKind)
    trying = Signal(WayLine)
    naming = Signal(WayLine)
    keeping = Signal(WayLine)
    removing = Signal(WayLine)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tools.look)
        self._desk = desk
        self._words = WaysWords(self)
        self._lines: tuple[WayLine, ...] | None = None
        self.cards: list[WayCard] = []
        look = desk.tools.look
        self._message, self._alone = Banner(look), Banner(look)
        self._place = QVBoxLayout()
        self._place.setSpacing(10)
        self._add = Card()
        self.rows: dict[SlotKind, WayRow] = {}
        for kind in ADDABLE:
            row = self.rows[kind] = WayRow(look, ICONS[kind])
            row.button.setEnabled(not desk.read_only)
            row.taken.connect(partial(self.adding.emit, kind))
            self._add.body.addWidget(row)
        self.add(self._message, self._alone)
        self.lines.addLayout(self._place)
        self.add(self._add)
        self._retranslate()

    def show_lines(self, found: Sequence[WayLine]) -> None:
        """Show these ways."""
        self._lines = tuple(found)
        for card in self.cards:
            self._place.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [WayCard(self._desk, self._words, line) for line in found]
        for card in self.cards:
            card.trying.connect(partial(self.trying.emit, card.line))
            card.naming.connect(partial(self.naming.emit, card.line))
            card.keeping.connect(partial(self.keeping.emit, card.line))
            card.removing.connect(partial(self.removing.emit, card.line))
            self._place.addWidget(card)
        tab_in_place(self)
        self._say_alone()

    def tell(self, words: str, kind: Kind) -> None:
        """Say what came of something; no words take it back."""
        if words:
            self._message.tell(words, kind)
        else:
            self._message.clear()

    def start_here(self) -> None:
        """Put the keyboard where a person goes on."""
        first = next((card.test for card in self.cards if card.test.isEnabled()), None)
        (first or self.rows[SlotKind.PASSPHRASE].button).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _say_alone(self) -> None:
        if self._lines and only_the_passphrase(self._lines):
            self._alone.tell(
                self.tr(
                    "This is the only way in. If it is forgotten or lost, nobody can open the vault. Add recovery"
                    " shares or a partner, and try them."
                ),
                "warn",
            )
        else:
            self._alone.clear()

    def _retranslate(self) -> None:
        self.say(
            self.tr("Keys and recovery"),
            self.tr(
                "Each of these opens the whole vault by itself. More ways protect against forgetting and loss; each"
                " is also one more that somebody can be made to use."
            ),
            self.tr("Back to safety (Esc)"),
        )
        self._add.set_title(self.tr("Add a way in"))
        add = self.tr("Add…")
        self.rows[SlotKind.PASSPHRASE].say(
            self.tr("Another passphrase"), self.tr("For a colleague, or as a spare that is kept elsewhere."), add
        )
        self.rows[SlotKind.KEY_FILE].say(
            self.tr("Passphrase and key file"),
            self.tr("Opens only when a file on a stick is there as well. The passphrase alone is then nothing."),
            add,
        )
        self.rows[SlotKind.SHARES].say(
            self.tr("Recovery shares"),
            self.tr("Sheets of paper with words, kept by several people. Some of them together open the vault."),
            add,
        )
        self.rows[SlotKind.PARTNER].say(
            self.tr("Way in for a partner"),
            self.tr("Somebody far away can open the vault with a key of their own, also when you cannot."),
            add,
        )
        for card in self.cards:
            card.retranslate()
        self._say_alone()
