"""The merge desk: who may be one person, side by side, and one of three decisions. None is made by itself."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crypto.errors import CodedError
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.models.card_row import CardRow, RowId
from ui.desktop.models.id_rows import Column, IdRows
from ui.desktop.page import Page
from ui.desktop.views.merge_compare import MergeCompare
from ui.desktop.views.merge_form import MergeForm
from ui.desktop.views.reason_panel import ReasonPanel
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.list_pane import ListPane
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.scroll_column import ScrollColumn
from ui.desktop.widgets.show_names import ShowNames
from ui.presenters.merging import Comparison, MergeDesk, MergedLine, MergedPair, PairLine, Pairs

_OPEN, _MERGED = "open", "merged"


class MergePage(Page):
    """Enter goes to the two, Esc back to the list and from there to the people. Names are hidden on entering."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._merging = MergeDesk(desk.vault)
        self._pairs: dict[str, PairLine] = {}
        self._made: dict[str, MergedLine] = {}
        self._shown: Comparison | None = None
        self._shown_merge: MergedPair | None = None
        look, runner = desk.tools.look, desk.tools.runner
        self.pane = ListPane(look, "users")
        self._back = IconButton(look, "arrow-left")
        self._back.clicked.connect(self._go_back)
        self.show_names = ShowNames(look)
        self.show_names.toggled.connect(self._names_toggled)
        self.pane.header.buttons.addWidget(self._back)
        self._model = IdRows(self._fetch, [Column(lambda: "", lambda row: row.title)], self)
        self.pane.list.setModel(self._model)
        self.pane.list.current_changed.connect(self._look_at)
        self.pane.list.opened.connect(lambda _one: self._first_button().setFocus())
        self.pane.search.asked.connect(lambda _words: self._read())
        self.pane.pills.chosen.connect(lambda _key: self._read())
        self._area = ScrollColumn()
        self._title = PlainLabel(role="heading", wrap=True)
        self._why = PlainLabel(role="muted", wrap=True)
        self.compare = MergeCompare(desk)
        self.link = ActionButton(look, icon="link")
        self.link.clicked.connect(self._link)
        self.apart = ActionButton(look, icon="minus")
        self.apart.clicked.connect(self._ask_apart)
        self.join = ActionButton(look, icon="users")
        self.join.clicked.connect(self._ask_join)
        self.undo = ActionButton(look, icon="undo-2")
        self.undo.clicked.connect(self._ask_undo)
        self.message = Banner(look)
        self.parting, self.undoing = ReasonPanel(desk), ReasonPanel(desk)
        self.parting.confirmed.connect(self._part)
        self.parting.closed.connect(self.apart.setFocus)
        self.undoing.confirmed.connect(self._undo)
        self.undoing.closed.connect(self.undo.setFocus)
        self.form = MergeForm(desk)
        self.form.confirmed.connect(self._join)
        self.form.closed.connect(self.join.setFocus)
        self._reading = LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._tell)
        self._looking = LatestJob(runner, self)
        self._looking.answered.connect(self._show_pair)
        self._looking.failed.connect(self._tell)
        self._deciding = LatestJob(runner, self)
        self._deciding.answered.connect(self._decided)
        self._deciding.failed.connect(self._tell)
        self._arrange()
        self._retranslate()

    def entered(self, target: object) -> None:
        """``target`` is the code of a person, or two codes, to be looked at; or None."""
        self.show_names.setChecked(False)
        self.message.clear()
        self.pane.search.setText(target if isinstance(target, str) else "")
        self.pane.pills.choose(_OPEN)
        self._read()
        self.pane.list.setFocus()

    def focus_search(self) -> bool:
        self.pane.search.setFocus()
        self.pane.search.selectAll()
        return True

    def last_words(self) -> Work | None:
        return self.form.keeper.last_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.pane.list.hasFocus() or not self.pane.list.isVisible():
            self._go_back()
        else:
            self.pane.list.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._model.refresh([*self._pairs, *self._made])

    def _arrange(self) -> None:
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for part in (self.link, self.apart, self.join, self.undo):
            flow.addWidget(part)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.show_names)
        self._area.body.addLayout(head)
        parts: list[QWidget] = [self._why, self.compare, buttons, self.message]
        for widget in (*parts, self.parting, self.form, self.undoing):
            self._area.body.addWidget(widget)
        self._area.body.addStretch()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.pane)
        line.addWidget(self._area, 1)

    def _retranslate(self) -> None:
        self.pane.header.say(self.tr("Same person?"))
        self.pane.list.setAccessibleName(self.tr("Pairs of people"))
        self.pane.search.say(self.tr("One code, or two: P-0007 P-0012"), self.tr("Clear the search"))
        self.pane.pills.setAccessibleName(self.tr("Show"))
        self.pane.pills.offer([(_OPEN, self.tr("Not decided")), (_MERGED, self.tr("Joined"))])
        self._back.say(self.tr("Back to all people (Esc)"))
        self.link.say(self.tr("Possibly the same person"))
        self.apart.say(self.tr("Not the same person…"))
        self.join.say(self.tr("One person…"))
        self.undo.say(self.tr("Take the merge back…"))
        self.parting.say(
            self.tr("They are two people"),
            self.tr("It is remembered, and they are not proposed again. The reason is kept."),
            self.tr("They are two people"),
        )
        self.undoing.say(
            self.tr("Take the merge back"),
            self.tr("Each code stands for a person of its own again, with what was recorded under it."),
            self.tr("Take it back"),
        )
        self._renew()

    def _merged_shown(self) -> bool:
        return self.pane.pills.key() == _MERGED

    def _read(self) -> None:
        codes, names, merged = self.pane.search.text(), self.show_names.isChecked(), self._merged_shown()

        def read(_progress: Progress, token: CancelToken) -> Pairs | tuple[MergedLine, ...]:
            if merged:
                return self._merging.merged()
            return self._merging.pairs(codes, names=names, token=token)

        self._reading.ask(read)

    def _show(self, found: Pairs | tuple[MergedLine, ...]) -> None:
        if isinstance(found, Pairs):
            self._pairs, self._made = {line.key: line for line in found.lines}, {}
        else:
            self._pairs, self._made = {}, {line.merge_id: line for line in found}
        ids: list[RowId] = [*self._pairs, *self._made]
        self._model.show(ids)
        self.pane.header.show_count(len(ids))
        if self._merged_shown():
            self.pane.empty.say(self.tr("Nobody was joined"), self.tr("Every code stands for a person of its own."))
        else:
            self.pane.empty.say(
                self.tr("Nobody to compare"),
                self.tr("No two people have the same or nearly the same name. Two codes above compare any two."),
            )
        self.pane.show_list(bool(ids))
        self._forget_pair()
        if isinstance(found, Pairs) and found.more:
            words = self.tr("There are more than are shown, or a name that very many people have. Search by a code.")
            self.message.tell(words, "info")
        if ids:
            self.pane.list.select_id(ids[0])
            self._look_at(self.pane.list.current_id())

    def _fetch(self, ids: Sequence[RowId]) -> Mapping[RowId, CardRow]:
        rows: dict[RowId, CardRow] = {}
        for one in ids:
            pair, made = self._pairs.get(str(one)), self._made.get(str(one))
            if pair is not None:
                facts = [self.compare.why_words(pair.why)]
                if pair.one_name or pair.other_name:
                    facts.insert(0, f"{pair.one_name or '—'} / {pair.other_name or '—'}")
                rows[one] = CardRow(one, f"{pair.one_code}  {pair.other_code}", tuple(facts), "users")
            elif made is not None:
                words = self.tr("{other} leads to {kept}").format(other=made.other_code, kept=made.kept_code)
                rows[one] = CardRow(one, f"{made.kept_code}  {made.other_code}", (words,), "link")
        return rows

    def _look_at(self, row_id: RowId | None) -> None:
        pair, made = self._pairs.get(str(row_id)), self._made.get(str(row_id))
        names = self.show_names.isChecked()
        if pair is not None:
            one, other = pair.one_id, pair.other_id
            self._looking.ask(lambda _progress, _token: self._merging.compare(one, other, names=names))
        elif made is not None:
            merge_id = made.merge_id
            self._looking.ask(lambda _progress, _token: self._merging.merged_pair(merge_id))

    def _show_pair(self, found: Comparison | MergedPair) -> None:
        comparison = found if isinstance(found, Comparison) else None
        if comparison is None or self._shown is None or comparison.one_id != self._shown.one_id:
            self._close_panels()
        self._shown, self._shown_merge = comparison, found if isinstance(found, MergedPair) else None
        self._renew()

    def _renew(self) -> None:
        shown, made = self._shown, self._shown_merge
        self.compare.show_comparison(shown)
        for part in (self.link, self.apart, self.join):
            part.setVisible(shown is not None)
            part.setEnabled(not self._desk.read_only)
        self.undo.setVisible(made is not None)
        self.undo.setEnabled(not self._desk.read_only)
        self._title.setVisible(shown is not None or made is not None)
        self._why.setVisible(shown is not None or made is not None)
        if shown is not None:
            self._title.say(self.tr("Are these one person?"))
            pair = self._pairs.get(str(self.pane.list.current_id()))
            self._why.say(self.compare.why_words(pair.why) if pair is not None else "")
            # Who is marked already is not marked once more.
            self.link.setEnabled(self.link.isEnabled() and (pair is None or str(pair.why) != "marked"))
        elif made is not None:
            line = made.line
            self._title.show_stored(
                self.tr("{other} leads to {kept}").format(other=line.other_code, kept=line.kept_code)
            )
            said = self.tr("Two reasons are kept; they are shown with the names.")
            if self.show_names.isChecked():
                said = "\n".join(made.reasons)
            self._why.show_stored(said)

    def _names_toggled(self) -> None:
        self._looking.forget()
        self.compare.show_comparison(None)
        self._why.say("")
        # Rows of before hold names, or hold none: at once, not when the answer comes.
        self._pairs = {key: dataclasses.replace(one, one_name="", other_name="") for key, one in self._pairs.items()}
        self._model.show([*self._pairs, *self._made])
        self._read()

    def _forget_pair(self) -> None:
        self._looking.forget()
        self._close_panels()
        self._shown = self._shown_merge = None
        self._renew()

    def _close_panels(self) -> None:
        for panel in (self.parting, self.undoing):
            panel.close_panel()
        self.form.close_form()

    def _first_button(self) -> ActionButton:
        return self.undo if self._shown_merge is not None else self.link if self.link.isEnabled() else self.apart

    def _link(self) -> None:
        shown = self._shown
        if shown is not None:
            said = self.tr("Marked. Nothing else changed.")
            self._decide(lambda: self._merging.link(shown.one_id, shown.other_id), said)

    def _ask_apart(self) -> None:
        if self._shown is not None:
            self._close_panels()
            self.parting.ask("person", self._shown.one_id, self._shown.one_code)
            self._area.ensureWidgetVisible(self.parting)

    def _part(self, reason: str) -> None:
        shown = self._shown
        if shown is not None:
            self._decide(
                lambda: self._merging.tell_apart(shown.one_id, shown.other_id, reason),
                self.tr("Remembered. They are not proposed again."),
            )

    def _ask_join(self) -> None:
        if self._shown is not None:
            self._close_panels()
            self.form.ask(self._shown)
            self._area.ensureWidgetVisible(self.form)

    def _join(self, kept: str, other: str, first: str, second: str) -> None:
        self._decide(
            lambda: self._merging.merge(kept, other, first, second),
            self.tr("Both codes lead to one person now. Under Joined it can be taken back."),
        )

    def _ask_undo(self) -> None:
        if self._shown_merge is not None:
            line = self._shown_merge.line
            self.undoing.ask("person_merge", line.merge_id, line.other_code)

    def _undo(self, reason: str) -> None:
        made = self._shown_merge
        if made is not None:
            self._decide(
                lambda: self._merging.take_back(made.line.merge_id, reason), self.tr("They are two people again.")
            )

    def _decide(self, deed: Any, said: str) -> None:
        def work(_progress: Progress, _token: CancelToken) -> str:
            deed()
            return said

        self._deciding.tell(work)

    def _decided(self, said: str) -> None:
        self.pane.search.clear()
        self._read()
        self.message.tell(said, "ok")
        self.pane.list.setFocus()

    def _tell(self, error: CodedError) -> None:
        self.message.tell(self._desk.tools.error_sentence(error), "bad")

    def _go_back(self) -> None:
        self._reading.forget()
        self.wanted.emit("people", None)
