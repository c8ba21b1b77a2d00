"""Recovery shares: how many, the moment at which their words can be seen, and entering them back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.translation import LANGUAGES
from ui.desktop.views.ways_task import WaysTask
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.share_page import SharePage
from ui.desktop.widgets.shares_form import SharesForm
from ui.presenters.ways import SHARE_NUMBERS, MadeShares, WayLine, WaysDesk

_NEED, _OF = 2, 3


class SharesTask(WaysTask):
    """First the numbers, then the words, then the rehearsal. ``made`` when there is a new way in."""

    made = Signal()
    abandoned = Signal()
    """The words went off the screen before anybody said that they are on paper."""

    def __init__(self, desk: Desk, presenter: WaysDesk) -> None:
        super().__init__(desk, presenter)
        look = desk.tools.look
        self._made: MadeShares | None = None
        self._rehearsing = self._stopping = False
        self.need, self.of = Choice(look), Choice(look)
        self.need.chosen.connect(self._renew)
        self.of.chosen.connect(self._offer_numbers)
        self._need_field, self._of_field = FormField(self.need), FormField(self.of)
        self._meaning = PlainLabel(role="muted", wrap=True)
        self.label = QLineEdit()
        self.label.setMaxLength(80)
        self._label_field = FormField(self.label)
        self._numbers = Card()
        two = QHBoxLayout()
        two.setSpacing(16)
        two.addWidget(self._of_field, 1)
        two.addWidget(self._need_field, 1)
        self._numbers.body.addLayout(two)
        self._numbers.body.addWidget(self._meaning)
        self._numbers.body.addWidget(self._label_field)
        self._warning = Banner(look)
        self._paper = Card()
        self.page = SharePage(look)
        self.save = ActionButton(look, icon="printer")
        self.save.clicked.connect(self._pick_target)
        self._saving = LatestJob(desk.tools.runner, self)
        self._saving.answered.connect(self._saved)
        self._confirming = LatestJob(desk.tools.runner, self)
        self._confirming.answered.connect(self._confirmed)
        for job in (self._saving, self._confirming):
            job.failed.connect(self._fail)
        self.language = Choice(look)
        self.language.offer([(one.code, one.own_name) for one in LANGUAGES], desk.tools.translations.code)
        self._language_field = FormField(self.language)
        self._save_hint = PlainLabel(role="hint", wrap=True)
        for part in (self.page, self._language_field, self.save, self._save_hint):
            self._paper.body.addWidget(part)
        self._paper.body.setAlignment(self.save, Qt.AlignmentFlag.AlignLeading)
        self._paper.body.insertSpacing(self._paper.body.indexOf(self._language_field), 8)
        self._rehearsal = Card()
        self._rehearsal_words = PlainLabel(role="muted", wrap=True)
        self.form = SharesForm(desk.tools)
        self.form.changed.connect(self._renew)
        self._rehearsal.body.addWidget(self._rehearsal_words)
        self._rehearsal.body.addWidget(self.form)
        self.rehearse = ActionButton(look, icon="rotate-cw", kind="primary")
        self.rehearse.clicked.connect(self._begin_rehearsal)
        self.enough = ActionButton(look, icon="check")
        self.enough.clicked.connect(self._stop_here)
        self._buttons.insertWidget(1, self.rehearse)
        self._buttons.insertWidget(2, self.enough)
        self._arrange(self._numbers, self._warning, self._paper, self._rehearsal)
        self._offer_numbers()
        self._retranslate()

    def start(self) -> None:
        """The question of how many."""
        self.wipe()
        self._offer_numbers()
        self.language.choose(self._desk.tools.translations.code)
        self._step()
        self.of.setFocus()

    def wipe(self) -> None:
        self._made = None
        self._rehearsing = self._stopping = False
        self.page.wipe()
        self.form.wipe()
        self.label.setText("")
        self._banner.clear()
        self._step()

    def _leave(self) -> None:
        lost = self._made is not None and not self._rehearsing and not self._stopping
        super()._leave()
        if lost:
            self.abandoned.emit()

    def _step(self) -> None:
        """Show the step that it has come to."""
        made, rehearsing = self._made is not None, self._rehearsing
        self._numbers.setVisible(not made)
        self._paper.setVisible(made and not rehearsing)
        self._rehearsal.setVisible(made and rehearsing)
        self.rehearse.setVisible(made and not rehearsing)
        self.enough.setVisible(made)
        self.act.setVisible(not made or rehearsing)
        self.back.setVisible(not made)
        self._warning.clear()
        if made and not rehearsing:
            self._warning.tell(
                self.tr(
                    "These words are shown now and never again. From now on the paper is the secret: whoever has"
                    " enough sheets opens the vault without you."
                ),
                "warn",
            )
        self._retranslate()

    def _offer_numbers(self) -> None:
        of = int(self.of.key() or _OF)
        need = min(int(self.need.key() or _NEED), of)
        self.of.offer([(str(one), str(one)) for one in SHARE_NUMBERS], str(of))
        self.need.offer([(str(one), str(one)) for one in SHARE_NUMBERS if one <= of], str(need))
        self._renew()

    def _renew(self) -> None:
        need, of = int(self.need.key() or _NEED), int(self.of.key() or _OF)
        words = self.tr(
            "Sheets that may be lost or destroyed, and the vault still opens: {lost}. Keepers who could open it"
            " together without you: {need}."
        )
        self._meaning.say(words.format(lost=of - need, need=need))
        idle = not self._working.busy and not self._desk.read_only
        self.act.setEnabled(idle and (not self._rehearsing or self.form.enough()))

    def _act(self) -> None:
        if not self.act.isEnabled():
            return
        if self._made is not None and self._rehearsing:
            name, way = self._made.line.name, self.form.way()
            self._work(lambda: self._presenter.test(name, lambda: way))
            return
        need, of, label = int(self.need.key()), int(self.of.key()), self.label.text()
        self._work(lambda: self._presenter.add_shares(need, of, label))

    def _answered(self, value: object) -> None:
        if isinstance(value, MadeShares) and not self.isVisible():
            self.abandoned.emit()
        elif isinstance(value, MadeShares):
            self._made = value
            self.made.emit()
            self._step()
            self.page.show_shares(value.words)
            self.page.setFocus()
        elif isinstance(value, WayLine):
            self._finish(self.tr("The shares opened the vault. Now give the sheets to their keepers."))

    def _begin_rehearsal(self) -> None:
        """What was on the screen is forgotten first: only paper can be typed from."""
        if self._made is not None:
            name = self._made.line.name
            self._made = replace(self._made, words=())
            self._confirming.tell(lambda _progress, _token: self._presenter.confirm_shares(name))
        self._rehearsing = True
        self.page.wipe()
        self._step()
        self.form.setFocus()

    def _stop_here(self) -> None:
        if self._made is None:
            return
        name, self._stopping = self._made.line.name, True
        self._confirming.tell(lambda _progress, _token: self._presenter.confirm_shares(name))

    def _confirmed(self, _nothing: object) -> None:
        if self._stopping and self._made is not None:
            self._finish(self.tr("The shares were made. Try them once before you rely on them."))
        self._stopping = False

    def _finish(self, words: str) -> None:
        self.wipe()
        self.done.emit(words, "ok")

    def _pick_target(self) -> None:
        from ui.desktop.file_picker import FilePicker, Picking

        words = self.tr("Where the sheets go. Delete the file once they are printed")
        picker = FilePicker(self._desk.tools.look, Picking.NEW_FILE, words, name="pages.pdf", parent=self.window())
        picker.picked.connect(lambda paths: self._save(paths[0]))
        picker.open()

    def _save(self, target: Path) -> None:
        made, language = self._made, self.language.key()
        if made is None or not made.words:
            return
        self._banner.clear()
        self.save.setEnabled(False)
        job = self._saving.tell(
            lambda _progress, _token: self._presenter.write_sheets(target, made, language), "files"
        )
        job.settled.connect(lambda: self.save.setEnabled(True))

    def _saved(self, _nothing: object) -> None:
        self._banner.tell(
            self.tr(
                "Saved, one share a page. Print it where nobody keeps a copy of what is printed, then delete the"
                " file: it opens the vault as the sheets do."
            ),
            "warn",
        )

    def _escape(self) -> None:
        if self._made is None:
            super()._escape()

    def _retranslate(self) -> None:
        super()._retranslate()
        self.head.say(self.tr("Recovery shares"))
        self.lead.say(
            self.tr(
                "The key is split into sheets of paper. Some of them together open the vault; fewer tell nothing."
                " Give them to people who do not live or work together, and tell each of them what to do with it."
            )
        )
        self._of_field.say(self.tr("How many sheets"))
        self._need_field.say(self.tr("How many are needed to open"))
        self._label_field.say(self.tr("What you call it"), self.tr("Only in the vault. No names of keepers here."))
        self._paper.set_title(self.tr("Write down or print"))
        self._language_field.say(self.tr("Language of the sheets"), self.tr("The one that their keepers read best."))
        self.save.say(self.tr("Save the sheets to print…"))
        self._save_hint.say(
            self.tr("Nothing on a sheet names the vault or you. Copying by hand needs no printer that remembers.")
        )
        self._rehearsal.set_title(self.tr("Enter them back"))
        self._rehearsal_words.say(
            self.tr("Type from the paper, as somebody would who has nothing else. This shows that it can be read.")
        )
        self.rehearse.say(self.tr("Everything is on paper: enter them back"))
        self.enough.say(self.tr("Finish without trying"))
        self.act.set_icon("rotate-cw" if self._rehearsing else "plus")
        self.act.say(self.tr("Try these shares") if self._rehearsing else self.tr("Make the shares"))
        self._renew()
