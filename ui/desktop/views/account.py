"""One testimony: its text on the left, what is said about it on the right.

What is typed is kept in the vault while it is typed. A sealed text is only read; a correction is
a new version with its reason.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from archive.model.testimony import Testimony, TextVersion
from archive.vocabulary.testimony import Mode, TextKind
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import KeptWords, Place
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.account_ground import AccountGround
from ui.presenters.account import AccountDesk, AccountForm, AccountView, Apart
from ui.presenters.allegation_place import AllegationPlace
from ui.presenters.citing import locator_of
from ui.presenters.meanwhile import Clashed
from ui.presenters.record_place import RecordPlace


class AccountPage(AccountGround):
    """``entered`` with the id of a testimony, of a case (a new account in it), or empty (a new one)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._presenter = AccountDesk(desk.vault)
        self._target = self._key = ""
        self._view: AccountView | None = None
        self._dirty = self._filling = False
        self._older = ""
        self._found: KeptWords | None = None
        runner = desk.tools.runner
        self._reading, self._apart = LatestJob(runner, self), LatestJob(runner, self)
        self._saving, self._sealing = LatestJob(runner, self), LatestJob(runner, self)
        self._reading.answered.connect(self._show)
        self._apart.answered.connect(self._show_apart)
        self._saving.answered.connect(self._saved)
        self._sealing.answered.connect(self._sealed)
        for job in (self._reading, self._apart, self._saving, self._sealing):
            job.failed.connect(self._fail)
        self.head.back_wanted.connect(self._back)
        self.head.all_wanted.connect(lambda one: self.wanted.emit("record", RecordPlace(Testimony.entity, one)))
        self.head.save_wanted.connect(lambda: self._save())
        self.head.seal_wanted.connect(self._ask_seal)
        self.head.correction_wanted.connect(self._correct)
        self.head.interview_wanted.connect(self._go_to_interview)
        self.head.allegation_wanted.connect(self._begin_allegation)
        self.offer.restore_wanted.connect(self._restore)
        self.offer.discard_wanted.connect(self._discard)
        self.message.acted.connect(self._show_newest)
        self.seal.confirmed.connect(self._seal)
        self.clash.mine_wanted.connect(self._save_mine)
        self.clash.theirs_wanted.connect(self._take_theirs)
        self.facts.apart_wanted.connect(self._ask_apart)
        self.texts.text_wanted.connect(self._turn_to)
        self.versions.reading_wanted.connect(self._read_version)
        self.versions.comparison_wanted.connect(self._compare)
        self.compare.closed.connect(self._end_comparing)
        self.sources.place_wanted.connect(lambda place: self._leave_for("item", place))
        self.sources.record_wanted.connect(lambda place: self._leave_for("record", place))
        self.removal.removed.connect(lambda _id: self._gone())
        self.keeper.found.connect(self._offer_words)
        self.keeper.failed.connect(self._fail)
        self.text.textChanged.connect(self._touched)
        self._reason.textEdited.connect(self._touched)
        for part in (self.facts, self.texts):
            part.touched.connect(self._touched)
        for field in (self.marks, self.subjects):
            field.changed.connect(self._touched)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._back)
        QShortcut(QKeySequence("Ctrl+J"), self).activated.connect(self._begin_allegation)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(lambda: self._save())

    def entered(self, target: object) -> None:
        wanted = target if isinstance(target, str) else ""
        self.keeper.leave()
        self._target, self._view, self._key = wanted, None, ""
        self.compare.forget()
        self.text.show()
        self._correcting = self._dirty = False
        self._older, self._found = "", None
        self.removal.show_record("", "")
        self.offer.hide()
        self.clash.begin({})
        self.message.clear()
        self.seal.close_panel()
        self.facts.hide_apart()
        self._saving.forget()
        self._reading.ask(lambda _progress, _token: (wanted, self._presenter.view(wanted)))

    def last_words(self) -> Work | None:
        return self.keeper.last_words()

    def _show(self, answer: tuple[str, AccountView]) -> None:
        target, view = answer
        if target == self._target:
            self._fill(view)
            testimony = view.testimony
            self.keeper.open(
                self._place(testimony.id if testimony else "", target), self.words.collect, lambda: self.clash.filled
            )
            self.text.setFocus()

    def _fill(self, view: AccountView) -> None:
        self._view, self._older, self._key = view, "", view.key
        self._filling = True
        self.facts.show_testimony(view.testimony)
        if view.testimony is None and not self._desk.read_only:
            self.facts.show_apart(Apart("", "", "", Mode.IN_PERSON))
        self.text.setPlainText(view.standing.body if view.standing else "")
        if view.standing is not None and view.standing.kind is not TextKind.TRANSLATION:
            self.facts.language.choose_code(view.standing.language)
        self.texts.show_texts(view.texts, view.key)
        self.texts.show_text(view.standing)
        self.marks.show_words(view.marks)
        self.subjects.show_words(view.subjects)
        self._reason.clear()
        self._filling = False
        self._dirty = self._correcting = False
        self.versions.show_texts(view.versions)
        self._show_sources(view.standing)
        testimony = view.testimony
        self.removal.show_record(testimony.id if testimony else "", testimony.code if testimony else "")
        self.clash.begin({**self.words.collect(), **self.words.apart()})
        self._renew()

    def _renew(self) -> None:
        view = self._view
        # Typing over the offer would put new words in the place of the kept ones before anybody chose.
        undecided = self._found is not None and not self._desk.read_only
        undecided = undecided or bool(self.clash.asked_about)
        closed = view is None or self._desk.read_only or bool(self._older) or undecided
        self.text.setReadOnly(closed or (view is not None and view.sealed and not self._correcting))
        self.facts.set_read_only(closed)
        self.texts.set_read_only(read_only=closed, sealed=view is not None and view.sealed and not self._correcting)
        self.marks.set_read_only(closed)
        self.subjects.set_read_only(closed)
        self._reason_field.setVisible(self._correcting and not self._older)
        if view is not None:
            self.head.show_view(view)
            self.head.set_state(dirty=self._dirty, correcting=self._correcting)

    def _touched(self) -> None:
        if self._filling or self._view is None or self._older:
            return
        if not self._dirty:
            self._dirty = True
            self._renew()
        self.keeper.touched()

    def _save(self, *, insist: bool = False) -> None:
        view = self._view
        if view is None or not self._dirty or self._desk.read_only or self._older:
            return
        if self._correcting and not self._reason.text().strip():
            self._reason_field.set_error(self.tr("Say why the sealed text needs a correction."))
            self._reason.setFocus()
            return
        self._reason_field.set_error("")
        testimony = view.testimony
        form = AccountForm(
            testimony_id=testimony.id if testimony else "",
            case_id=view.cases[0].id if view.cases and testimony is None else "",
            body=self.text.toPlainText(),
            language=self.facts.language.code(),
            kind=self.facts.kind.code(),
            connection=self.facts.connection.code(),
            taken=self.facts.taken.date(),
            pseudonym=self.facts.pseudonym.text(),
            correction_reason=self._reason.text() if self._correcting else "",
            apart=self.facts.apart(),
            text_key=self._key,
            text_status=self.texts.status.key(),
            made_by=self.texts.made_by(),
            marks=self.marks.words(),
            subjects=self.subjects.words(),
            seen=self.clash.seen(),
            insist=insist,
        )
        target, written = self._target, self.words.collect()
        self._saving.tell(lambda _progress, _token: (target, written, self._presenter.save(form)))

    def _saved(self, answer: tuple[str, dict[str, str], AccountView | Clashed]) -> None:
        target, written, view = answer
        if target == self._target and isinstance(view, Clashed):
            self.clash.ask_about(view)
            self._renew()
        if target != self._target or isinstance(view, Clashed) or view.testimony is None:
            return
        self.clash.begin({**written, **self.words.apart()})
        self.keeper.discard()
        self.message.clear()
        if self.words.collect() == written:
            cursor = self.text.textCursor().position()
            scrolled = self.text.verticalScrollBar().value()
            self._fill(view)
            again = self.text.textCursor()
            again.setPosition(min(cursor, len(self.text.toPlainText())))
            self.text.setTextCursor(again)
            self.text.verticalScrollBar().setValue(scrolled)
        else:
            # Typed on while it was being saved: those words stay and are not saved yet.
            self._view, self._key = view, view.key
            self.versions.show_texts(view.versions)
            self._show_sources(view.standing)
            self._renew()
        self._target = view.testimony.id
        self.keeper.open(self._place(self._target), self.words.after(written), lambda: self.clash.filled)
        if self._dirty:
            self.keeper.touched()

    def _save_mine(self) -> None:
        self.clash.settle(take=False)
        self._renew()
        self._save(insist=True)

    def _take_theirs(self) -> None:
        self._filling = True
        self.words.put_back({**self.words.collect(), **self.words.apart(), **self.clash.settle(take=True)})
        self._filling = False
        self._renew()
        self.keeper.touched()
        self.text.setFocus()

    def _ask_seal(self) -> None:
        if self._view is not None and self._view.testimony is not None:
            self.seal.ask(self._view.testimony.code)

    def _seal(self) -> None:
        target, key = self._target, self._key
        self._sealing.tell(lambda _progress, _token: (target, self._presenter.seal(target, key)))

    def _sealed(self, answer: tuple[str, AccountView]) -> None:
        target, view = answer
        if target == self._target:
            self._fill(view)
            self.message.tell(self.tr("Sealed. The text can be read and cited, and never changed."), "ok")

    def _correct(self) -> None:
        self._show_newest()
        self._correcting = True
        self._renew()
        self._reason.setFocus()

    def _place(self, testimony_id: str, target: str = "") -> Place:
        """Where what is typed is kept: every text has a place of its own."""
        name = f"testimony:{testimony_id}" if testimony_id else f"testimony:new:{target}"
        own = self._view is not None and self._view.key == self._view.first_key
        return Place(name if own else f"{name}:{self._key}", Testimony.entity, testimony_id)

    def _turn_to(self, key: str) -> None:
        """Another text of this testimony is wanted, one that there is or a new one."""
        view = self._view
        if view is None or view.testimony is None:
            self._key = key
            self._touched()
            return
        if self._dirty:
            self.texts.choose(self._key)
            self.message.tell(self.tr("Save first what you wrote; then another text can be shown."), "info")
            return
        self.keeper.leave()
        target = self._target
        self._reading.ask(lambda _progress, _token: (target, self._presenter.view(target, key)))

    def _compare(self, text_id: str) -> None:
        if self._view is not None:
            self.text.hide()
            self.compare.compare(self._view.texts, text_id)

    def _end_comparing(self) -> None:
        self.text.show()
        self.text.setFocus()

    def _read_version(self, text_id: str) -> None:
        view = self._view
        if view is None:
            return
        if view.standing is not None and text_id == view.standing.id:
            self._show_newest()
            return
        if self._dirty:
            self.message.tell(self.tr("Save first what you wrote; then the older version can be shown."), "info")
            return
        number = next((n for n, one in enumerate(view.versions, 1) if one.id == text_id), 0)
        if number:
            self._older = text_id
            self._filling = True
            self.text.setPlainText(view.versions[number - 1].body)
            self._show_sources(view.versions[number - 1])
            self._filling = False
            words = self.tr("You are reading version {number} of {all}.")
            self.message.tell(
                words.format(number=number, all=len(view.versions)), "info", self.tr("Back to the newest")
            )
            self._renew()

    def _show_newest(self) -> None:
        self.message.clear()
        if self._older and self._view is not None:
            self._fill(self._view)

    def _ask_apart(self) -> None:
        if self._view is None or self._view.testimony is None:
            self.facts.show_apart(Apart("", "", "", Mode.IN_PERSON))
            return
        target = self._target
        self._apart.ask(lambda _progress, _token: (target, self._presenter.apart(target)))

    def _show_apart(self, answer: tuple[str, Apart]) -> None:
        target, apart = answer
        if target == self._target:
            self.facts.show_apart(apart)
            self.clash.saw(self.words.apart())

    def _offer_words(self, kept: KeptWords) -> None:
        self._found = kept
        self.offer.tell(kept.saved)
        self._renew()
        self.offer.restore.setFocus()

    def _restore(self) -> None:
        if self._found is None:
            return
        kept, self._found = self._found, None
        self.keeper.take_back()
        self._show_newest()
        self._correcting = bool(kept.words.get("correcting"))
        self.clash.saw(kept.seen)
        self._filling = True
        self.words.put_back(kept.words)
        self._filling = False
        self._dirty = True
        self._renew()
        self.text.setFocus()

    def _discard(self) -> None:
        self._found = None
        self.keeper.discard()
        self._renew()
        self.text.setFocus()

    def _gone(self) -> None:
        # What was typed and not saved is about a record that is gone: it goes too.
        self.keeper.discard()
        self.keeper.leave()
        self.wanted.emit("testimony", None)

    def _begin_allegation(self) -> None:
        """In the words of the paragraph in which the cursor stands, which is cited. Who said it is not told on."""
        view, number = self._view, self.text.paragraph_here()
        text = view.standing if view is not None else None
        if view is None or view.testimony is None or text is None or self._older:
            return
        if not self.head.allegation.isEnabled():
            return
        self.keeper.leave()
        place = AllegationPlace(
            writing=True,
            case_id=view.cases[0].id if view.cases else "",
            origin=(text.entity, text.id),
            locator=locator_of(number) if number else "",
            quote=text.paragraphs()[number - 1] if 0 < number <= len(text.paragraphs()) else "",
            back=("account", view.testimony.id),
        )
        self.wanted.emit("allegation", place)

    def _show_sources(self, text: TextVersion | None) -> None:
        testimony = self._view.testimony if self._view is not None else None
        self.sources.show_text(text, None if testimony is None else ("account", testimony.id))

    def _leave_for(self, page: str, place: object) -> None:
        self.keeper.leave()
        self.wanted.emit(page, place)

    def _go_to_interview(self) -> None:
        self._leave_for("interview", self._target)

    def _back(self) -> None:
        if not self.compare.isHidden():
            self.compare.leave.click()
        elif not self.seal.isHidden():
            self.seal.close_panel()
        elif self._older:
            self._show_newest()
        else:
            self.keeper.leave()
            self.wanted.emit("testimony", None)

    def _fail(self, error: CodedError) -> None:
        if error.code == "record_not_found" and self.facts.apart() is not None:
            self.facts.say_nobody()
        else:
            self.message.tell(self._desk.tools.error_sentence(error), "bad")
