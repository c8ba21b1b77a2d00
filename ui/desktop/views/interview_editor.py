"""One form for a whole interview: six steps over one set of words, kept and saved together."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from archive.model.testimony import Testimony
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.views.account_versions import AccountVersions
from ui.desktop.views.interview_account import AccountStep
from ui.desktop.views.interview_before import AfterStep, BeforeStep, PresentStep, ReadBackStep
from ui.desktop.views.interview_consent import ConsentStep
from ui.desktop.views.interview_fields import InterviewFields
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.tab_order import tab_in_place, tab_stops
from ui.presenters.interview import InterviewDesk, InterviewForm, InterviewView
from ui.presenters.interview_form import Asked, Closed, Step, closed
from ui.presenters.meanwhile import ON
from ui.presenters.record_form import Words

_PAUSE_MS = 200


class InterviewEditor(Editor):
    """``saved`` carries the view of what was saved; ``noticed`` a moment after something was typed or chosen."""

    noticed = Signal()
    next_wanted = Signal()
    """On to the next step; nothing is saved by that, and nothing is lost."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._presenter = InterviewDesk(desk.vault)
        self._view: InterviewView | None = None
        self.asked = Asked()
        """What the vault knows about the witness."""
        self.left_focus: QWidget | None = None
        """Where the keyboard was when saving began."""
        self._step = Step.BEFORE
        self.correcting = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.noticed)
        self.shut = Banner(desk.tools.look)
        self.fields = InterviewFields(desk, self.add)
        self.account = AccountStep(desk)
        for name, field in (
            ("text_kind", self.account.kind),
            ("text_status", self.account.status),
            ("reason", self.account.reason),
            ("body", self.account.text),
            ("marks", self.account.marks),
            ("subjects", self.account.subjects),
        ):
            self.add(name, field)
        self.before, self.present = BeforeStep(desk, self.fields), PresentStep(desk, self.fields)
        self.consent = ConsentStep(desk, self.fields)
        self.read_back, self.after = ReadBackStep(desk, self.fields), AfterStep(desk, self.fields)
        self.read_back.correction_wanted.connect(self.begin_correction)
        self.versions: AccountVersions = self.read_back.versions
        self._steps: Mapping[Step, QWidget] = {
            Step.BEFORE: self.before,
            Step.PRESENT: self.present,
            Step.CONSENT: self.consent,
            Step.ACCOUNT: self.account,
            Step.READ_BACK: self.read_back,
            Step.AFTER: self.after,
        }
        self._stack = QStackedWidget()
        for step in self._steps.values():
            self._stack.addWidget(step)
        self.body.setSpacing(0)
        self.body.addWidget(self.shut)
        self.body.addWidget(self._stack, 1)
        self._arrange()
        self.retranslate()

    def _arrange(self) -> None:
        """The steps reach to the sides of the page; what belongs to all of them keeps its distance."""
        self.next_button = ActionButton(self.desk.tools.look, icon="arrow-right")
        self.next_button.clicked.connect(self.next_wanted)
        lines = self.layout()
        last = lines.itemAt(lines.count() - 1) if lines is not None else None
        buttons = last.layout() if last is not None else None
        if lines is None or not isinstance(buttons, QHBoxLayout):
            raise TypeError
        lines.setContentsMargins(0, 0, 0, 14)
        lines.setSpacing(0)
        buttons.setContentsMargins(28, 10, 24, 0)
        buttons.insertWidget(1, self.next_button)
        for part in (self.offer, self.clash, self.trouble, self.shut):
            part.setContentsMargins(0, 0, 0, 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setTabOrder(self.save_button, self.next_button)
        self.setTabOrder(self.next_button, self.close_button)

    def add(self, name: str, field: QWidget) -> QWidget:
        super().add(name, field)
        for signal in ("changed", "textEdited", "textChanged", "chosen", "clicked"):
            if hasattr(field, signal):
                getattr(field, signal).connect(self._pause.start)
        editor = getattr(field, "editor", None)
        for signal in ("textEdited", "textChanged", "chosen"):
            if editor is not None and hasattr(editor, signal):
                getattr(editor, signal).connect(self._pause.start)
        return field

    def show_view(self, view: InterviewView, target: str) -> None:
        """Fill the form; what was typed in it and not saved is offered. ``target`` is what a new one began from."""
        self._view, self.correcting = view, False
        self.fields.clear_errors()
        self.account.reason_field.set_error("")
        self.put(view.words)
        self.account.reason.clear()
        self.consent.show_recordings(view.recordings)
        self.read_back.show_texts(view.versions)
        self.show_asked(view.asked)
        testimony = view.testimony
        name = f"interview:{testimony.id}" if testimony is not None else f"interview:new:{target}"
        self.begin(Place(name, Testimony.entity, testimony.id if testimony is not None else ""))

    def show_asked(self, asked: Asked) -> None:
        """What the vault knows about the witness."""
        self.asked = asked
        self.renew()

    def show_step(self, step: Step) -> None:
        """Turn to that step; nothing of the others is lost."""
        self._step = step
        self._stack.setCurrentWidget(self._steps[step])
        self.renew()
        tab_in_place(self._stack)

    def begin_correction(self) -> None:
        """What the person corrected becomes a version of its own, with a reason."""
        if self._view is not None and self._view.standing is not None and not self.desk.read_only:
            self.correcting = True
            self.renew()

    def words(self) -> Words:
        return {**super().words(), "correcting": ON if self.correcting else ""}

    def words_put(self) -> None:
        self.renew()

    def put(self, words: Words) -> None:
        if "correcting" in words:
            self.correcting = words["correcting"] == ON
        super().put(words)
        if "marks" in words:
            self.account.marks.show_words(words["marks"])  # the text stands now, to which they belong

    def work(self) -> Work | None:
        view = self._view
        if view is None:
            return None
        self.fields.clear_errors()
        self.account.reason_field.set_error("")
        wrong = self.fields.wrong()
        if wrong is None and not self.account.subjects.check():
            wrong = self.account.subjects
        if wrong is not None:
            self._show_field(wrong)
            return None
        if self.correcting and not self.account.reason.text().strip():
            self.account.reason_field.set_error(self.tr("Say why the text is corrected."))
            self._show_field(self.account.reason_field)
            return None
        form = InterviewForm(
            testimony_id=view.testimony.id if view.testimony else "",
            case_id=view.cases[0].id if view.cases and view.testimony is None else "",
            task_title=self.tr("Report back, as promised: {code}"),
            words=self.words(),
            seen=self.seen(),
            insist=self.insists,
        )
        language = self.desk.language
        return lambda _progress, _token: self._presenter.save(form, language)

    @property
    def changed(self) -> bool:
        """Whether something stands in the form that is not saved."""
        return dict(self.words()) != dict(self._seen)

    @property
    def typed_text(self) -> bool:
        """Whether the text, or what is said about it, is not saved."""
        words = self.words()
        return any(words.get(name, "") != self._seen.get(name, "") for name in ("body", "marks", "reason"))

    def enter(self) -> None:
        """Put the keyboard into the step that is shown."""
        first = next((one for one in tab_stops(self._steps[self._step]) if one.isVisible() and one.isEnabled()), None)
        if first is not None:
            first.setFocus()

    def save(self) -> None:
        self.left_focus = QApplication.focusWidget()
        super().save()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and "_steps" in self.__dict__:
            self.renew()

    def retranslate(self) -> None:
        super().retranslate()
        self.next_button.say(self.tr("Next step"))
        self.fields.say(
            {
                "witness_id": self.tr("By code. It stands in no list and in no heading."),
                "taken": self.tr("As it was said: “early March 2022”, “since 7 January”"),
                "pseudonym": self.tr("Not the real one: for example “Witness 4”."),
                "feedback_by": self.tr("One day. It becomes a task."),
                "recording": self.tr("Code of an item of evidence. It needs the consent of the witness."),
            }
        )

    def renew(self) -> None:
        """Show what follows from the words: what is closed, and what is warned of."""
        view = self._view
        words = self.words()
        shut = closed(words, self.asked)
        speaks = self._step in (Step.CONSENT, Step.ACCOUNT)
        if shut is Closed.MINOR:
            self.shut.tell(
                self.tr("The witness is a minor. Name the guardian under “Who is there”, or say why it is in the"
                        " child's interest; then this step opens."),
                "bad",
            )
        elif shut is Closed.NOT_NOW:
            self.shut.tell(
                self.tr("The decision under “Before” is not to go ahead. While it stands, this step is closed."),
                "bad",
            )
        self.shut.setVisible(shut is not None and speaks)
        standing = view.standing if view is not None else None
        sealed = standing is not None and standing.sealed_digest is not None
        read_only = self.desk.read_only
        self.account.set_state(
            closed=shut is not None or read_only, sealed=sealed, correcting=self.correcting and standing is not None
        )
        self.consent.set_closed(shut is not None)
        self.consent.show_asked(self.asked, words.get("language_spoken", ""))
        self.before.show_asked(self.asked, words)
        self.present.show_asked(self.asked, words)
        self.read_back.show_state(written=standing is not None, correcting=self.correcting, read_only=read_only)

    def _fail(self, error: CodedError) -> None:
        name = str(getattr(error, "field", ""))
        if name and self.fields.set_error(name, self.desk.tools.error_sentence(error)):
            self._busy(False)
            self._show_field(self.fields.made.get(name) or self.fields.made[f"before:{name}"])
        else:
            super()._fail(error)

    def _show_field(self, field: QWidget) -> None:
        for step, part in self._steps.items():
            if part.isAncestorOf(field):
                self.show_step(step)
        field.setFocus()

