"""The filters above a list: one line in which a filter is filled in, chips of those that hold, and the order."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from archive.listing.errors import FilterUnfit
from archive.listing.wanted import Order, Way
from archive.model.fields import Record
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.check_box import CheckBox
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import capitalised, offered_codes
from ui.desktop.widgets.emptying import empty
from ui.desktop.widgets.field_hints import keep_private
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.presenters.list_filters import Asked, Entry, Offer, offered, offers, orders, value_words, way_key

_LONGEST_CHIP = 42


class ListFilters(QWidget):
    """``changed`` when the filters or the order of the kind that is shown are others now.

    What was chosen for a kind is kept as long as the vault is open. What cannot be understood is told below the line.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.tools.look
        self._kind: type[Record] | None = None
        self._names = True
        self._asked: dict[str, list[Asked]] = {}
        self._orders: dict[str, Order] = {}
        self._offers: dict[str, Offer] = {}
        self.field = Choice(look)
        self.field.chosen.connect(lambda _key: self._show_entry())
        self.code = Choice(look)
        self.words = QLineEdit()
        keep_private(self.words)
        self.words.returnPressed.connect(self.add)
        self.entry = QStackedWidget()
        self.certain = CheckBox(look)
        self.add_button = ActionButton(look, icon="plus")
        self.add_button.clicked.connect(self.add)
        self.problem = PlainLabel(role="error", wrap=True)
        self.problem.hide()
        self.order = Choice(look)
        self.order.chosen.connect(lambda _key: self._sort())
        self.turned = IconButton(look, "arrow-left-right")
        self.turned.setCheckable(True)
        self.turned.clicked.connect(lambda _on: self._sort())
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips)
        self._arrange()
        self._retranslate()

    def show_kind(self, kind: type[Record]) -> None:
        """The filters of the lists of that kind, as they were left."""
        self._kind = kind
        self.problem.hide()
        self._retranslate()

    def show_names(self, on: bool) -> None:
        """Whether words in which somebody may be named are asked. When not, what asked or sorted by them is gone."""
        self._names = on
        self._retranslate()
        order, asked = self.wanted_order(), self.asked()
        kept = [one for one in asked if one.key in self._offers]
        sortable = {key for key, _words in orders(self._kind, self._desk.language, names=on)} if self._kind else set()
        lost_order = order is not None and order.field not in sortable
        if lost_order:
            self._orders.pop(self._entity)
        if lost_order or kept != asked:
            self._asked[self._entity] = kept
            self._retranslate()
            self.changed.emit()

    def asked(self) -> list[Asked]:
        """The filters that hold for the kind that is shown."""
        return list(self._asked.get(self._entity, ()))

    def wanted_order(self) -> Order | None:
        """The order that was chosen, or None for the usual one."""
        return self._orders.get(self._entity)

    def clear(self) -> None:
        """No filter holds any more; the order stays."""
        self._asked.pop(self._entity, None)
        self._show_chips()
        self.changed.emit()

    def refuse(self, error: CodedError) -> None:
        """The newest filter could not be understood: say why, and let it be typed again."""
        asked = self._asked.get(self._entity)
        if asked:
            wrong = asked.pop()
            self.field.choose(wrong.key)
            self._show_entry()
            self.words.setText(wrong.value)
        offer = self._offers.get(self.field.key())
        if offer is not None and isinstance(error, FilterUnfit):
            words = self.tr("“{filter}” cannot be that. Check the code, the day or the number.")
            self.problem.say(words.format(filter=self._words_of(offer)))
        else:
            self.problem.say(self._desk.tools.error_sentence(error))
        self.problem.show()
        self._show_chips()
        self.words.setFocus()

    def add(self) -> None:
        """Let what is filled in hold from now on."""
        offer = self._offers.get(self.field.key())
        if offer is None:
            return
        value = self.code.key() if self._by_code(offer) else self.words.text().strip()
        if not value and offer.key.startswith("@"):
            self.words.setFocus()
            return
        self.problem.hide()
        asked = self._asked.setdefault(self._entity, [])
        one = Asked(offer.key, value, self.certain.isChecked() and not self.certain.isHidden())
        if one not in asked:
            asked.append(one)
        self.words.clear()
        self._show_chips()
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @property
    def _entity(self) -> str:
        return "" if self._kind is None else self._kind.entity

    def _arrange(self) -> None:
        for choice in (self.field, self.code, self.order):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(8)
        self.entry.addWidget(self.code)
        self.entry.addWidget(self.words)
        self._field_label, self._order_label = PlainLabel(role="hint"), PlainLabel(role="hint")
        self._field_label.setBuddy(self.field)
        self._order_label.setBuddy(self.order)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.entry, 1)
        line.addWidget(self.add_button)
        sorted_by = QHBoxLayout()
        sorted_by.setSpacing(8)
        sorted_by.addWidget(self._order_label)
        sorted_by.addWidget(self.order, 1)
        sorted_by.addWidget(self.turned)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self._field_label)
        lines.addWidget(self.field)
        lines.addLayout(line)
        lines.addWidget(self.certain)
        lines.addWidget(self.problem)
        lines.addLayout(sorted_by)

    def _sort(self) -> None:
        if self.order.key():
            self._orders[self._entity] = Order(self.order.key(), self.turned.isChecked())
        else:
            self._orders.pop(self._entity, None)
        self.turned.setEnabled(bool(self.order.key()))
        self.changed.emit()

    def _by_code(self, offer: Offer) -> bool:
        return offer.entry in (Entry.CODES, Entry.YES_OR_NO)

    def _show_entry(self) -> None:
        offer = self._offers.get(self.field.key())
        if offer is None:
            return
        language = self._desk.language
        if self._by_code(offer):
            if offer.codes is None:
                pairs = [(one, label("Answer", one, language)) for one in ("yes", "no")]
            else:
                codes = [str(code) for code in offered_codes(offer.codes, language) if offered(offer, str(code))]
                pairs = [(code, capitalised(label(offer.codes, code, language))) for code in codes]
            self.code.offer(pairs)
        self.entry.setCurrentWidget(self.code if self._by_code(offer) else self.words)
        self.certain.setVisible(offer.entry in (Entry.DATE, Entry.NUMBER) and offer.key != way_key(Way.UNCONFIRMED))
        hints = {
            Entry.DATE: self.tr("a day or a period, such as May 2022"),
            Entry.NUMBER: self.tr("a number"),
            Entry.RECORD: self.tr("the code of a record"),
            Entry.WORDS: self.tr("words; empty: nothing stated"),
            Entry.ARTICLE: self.tr("such as 405 or 272.1"),
        }
        self.words.setPlaceholderText(hints.get(offer.entry, ""))
        name = self._words_of(offer)
        self.words.setAccessibleName(name)
        self.code.setAccessibleName(name)

    def _words_of(self, offer: Offer) -> str:
        ways = {
            way_key(Way.CASE): self.tr("Case"),
            way_key(Way.PLACE): self.tr("Place, with what is inside"),
            way_key(Way.BODY): self.tr("Organisation, with its parts"),
            way_key(Way.HELD): self.tr("Held on a day"),
            way_key(Way.MEASURE): self.tr("Kind of measure"),
            way_key(Way.UNCONFIRMED): self.tr("Not confirmed for days"),
            way_key(Way.UNANSWERED): self.tr("Without an answer for days"),
            way_key(Way.ARTICLE): self.tr("Article"),
            way_key(Way.ROLE): self.tr("Role"),
            way_key(Way.TAG): self.tr("Tag"),
        }
        return ways.get(offer.key) or capitalised(offer.words)

    def _show_chips(self) -> None:
        empty(self._flow)
        for one in self._asked.get(self._entity, ()):
            offer = self._offers.get(one.key)
            if offer is None:
                continue
            said = value_words(offer, one, self._desk.language) or self.tr("not stated")
            mark = self.tr(" (certain)") if one.certain else ""
            words = f"{self._words_of(offer)}: {said}{mark}"
            short = words if len(words) <= _LONGEST_CHIP else f"{words[:_LONGEST_CHIP]}…"
            chip = ActionButton(self._desk.tools.look, icon="x")
            chip.setProperty("chip", "filter")
            chip.setText(f" {short.replace('&', '&&')}")
            chip.setAccessibleName(self.tr("Remove the filter: {filter}").format(filter=words))
            chip.setToolTip(chip.accessibleName())
            chip.clicked.connect(partial(self._remove, one))
            self._flow.addWidget(chip)
        self.chips.setVisible(bool(self._asked.get(self._entity)))
        self.chips.updateGeometry()
        tab_in_place(self.chips)

    def _remove(self, one: Asked) -> None:
        asked = self._asked.get(self._entity, [])
        if one in asked:
            asked.remove(one)
        self._show_chips()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _retranslate(self) -> None:
        self._field_label.say(self.tr("Filter by"))
        self._order_label.say(self.tr("Sort by"))
        self.field.setAccessibleName(self.tr("Filter by"))
        self.order.setAccessibleName(self.tr("Sort by"))
        self.add_button.say(self.tr("Filter"))
        self.certain.setText(self.tr("only what is certain"))
        self.turned.say(self.tr("The other way round"))
        if self._kind is None:
            return
        language, order = self._desk.language, self.wanted_order()
        self._offers = {offer.key: offer for offer in offers(self._kind, language, names=self._names)}
        self.field.offer([(key, self._words_of(offer)) for key, offer in self._offers.items()])
        usual = ("", self.tr("newest first"))
        by = orders(self._kind, language, names=self._names)
        self.order.offer([usual, *((key, capitalised(words)) for key, words in by)])
        self.order.choose("" if order is None else order.field)
        self.turned.setChecked(order is not None and order.descending)
        self.turned.setEnabled(order is not None)
        self._show_entry()
        self._show_chips()
