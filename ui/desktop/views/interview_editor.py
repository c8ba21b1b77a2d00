"""One form for a whole interview: six steps over one set of words, kept and saved together."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from archive.model.testimony import Testimony
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.views.interview_account import AccountStep
from ui.desktop.views.interview_before import AfterStep, BeforeStep, PresentStep, ReadBackStep
from ui.desktop.views.interview_consent import ConsentStep
from ui.desktop.views.interview_fields import InterviewFields
from ui.desktop.widgets.action_button import ActionButton
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.tab_order import tab_stops
from ui.presenters.interview import InterviewDesk, InterviewForm, InterviewView
from ui.presenters.interview_form import Asked, Closed, Step, closed
from ui.presenters.meanwhile import ON, Clashed
from ui.presenters.record_form import Words

_PAUSE_MS = 200


class InterviewEditor(Editor):
    """``saved`` carries the view of what was saved; ``noticed`` a moment after something was typed or chosen."""

    noticed = Signal()
    next_wanted = Signal()
    """On to the next step; nothing is saved by that, and nothing is lost."""

    kind_wanted = Signal(str)
    """Another kind of text is to be shown."""
    correction_wanted = Signal()
    sheet_wanted = Signal()
    """The consent sheet of the witness is wanted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._presenter = InterviewDesk(desk.vault)
        self._view: InterviewView | None = None
        self._held: dict[str, str] = {}
        """Words of the steps that were not shown yet: each is built when it is first wanted."""
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
        self._steps: dict[Step, QWidget] = {}
        self._stack = QStackedWidget()
        self.body.setSpacing(0)
        self.body.addWidget(self.shut)
        self.body.addWidget(self._stack, 1)
        self._arrange()
        self.show_step(Step.BEFORE)
        self.retranslate()

    @cached_property
    def before(self) -> BeforeStep:
        """Whether this person is to be asked at all, and now."""
        return BeforeStep(self.desk, self.fields)

    @cached_property
    def present(self) -> PresentStep:
        """Who sits there."""
        return PresentStep(self.desk, self.fields)

    @cached_property
    def consent(self) -> ConsentStep:
        """What to explain, and what is recorded of it."""
        step = ConsentStep(self.desk, self.fields)
        step.sheet_wanted.connect(self.sheet_wanted)
        return step

    @cached_property
    def account(self) -> AccountStep:
        """The text with its marks and subjects."""
        step = AccountStep(self.desk)
        for name, field in (
            ("text_kind", step.kind),
            ("text_status", step.status),
            ("reason", step.reason),
            ("body", step.text),
            ("marks", step.marks),
            ("subjects", step.subjects),
        ):
            self.add(name, field)
        step.kind_wanted.connect(self.kind_wanted)
        return step

    @cached_property
    def read_back(self) -> ReadBackStep:
        """What was read to the person, and every version."""
        step = ReadBackStep(self.desk, self.fields)
        step.correction_wanted.connect(self.begin_correction)
        step.correction_wanted.connect(self.correction_wanted)
        return step

    @cached_property
    def after(self) -> AfterStep:
        """Risk, help and promises."""
        return AfterStep(self.desk, self.fields)

    def _built(self, step: Step) -> QWidget:
        """That step, with the words that were kept for it."""
        if step not in self._steps:
            there = set(self._fields)
            part: QWidget = getattr(self, str(step))
            self._steps[step] = part
            self._stack.addWidget(part)
            new = {name: self._held[name] for name in self._fields if name not in there and name in self._held}
            self.put(new)
            self._say_fields()
            self._dress(step)
        return self._steps[step]

    def _dress(self, step: Step) -> None:
        view = self._view
        if view is not None and step is Step.CONSENT:
            self.consent.show_recordings(view.recordings)
        elif view is not None and step is Step.READ_BACK:
            self.read_back.show_texts(view.versions)

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
        self._order()

    def _order(self) -> None:
        """The buttons come after the step that was built last.

        Nothing in a step is moved: Tab stops at what only hands the keyboard on, and that stays where it was made.
        """
        *_, before = tab_stops(list(self._steps.values())[-1])
        for button in (self.save_button, self.next_button, self.close_button):
            self.setTabOrder(before, button)
            before = button

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
        self.put({**view.words, "reason": ""})
        if Step.ACCOUNT in self._steps:
            self.account.reason_field.set_error("")
        for step in self._steps:
            self._dress(step)
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
        self._stack.setCurrentWidget(self._built(step))
        self.renew()
        if self.isVisible():
            self._order()

    def begin_correction(self) -> None:
        """What the person corrected becomes a version of its own, with a reason."""
        if self._view is not None and self._view.standing is not None and not self.desk.read_only:
            self.correcting = True
            self.renew()

    def words(self) -> Words:
        held = {name: words for name, words in self._held.items() if name not in self._fields}
        return {**held, **super().words(), "correcting": ON if self.correcting else ""}

    def words_put(self) -> None:
        self.renew()

    def put(self, words: Words) -> None:
        if "correcting" in words:
            self.correcting = words["correcting"] == ON
        self._held.update(words)
        super().put(words)
        if "marks" in words and Step.ACCOUNT in self._steps:
            self.account.marks.show_words(words["marks"])  # the text stands now, to which they belong

    def work(self) -> Work | None:
        view = self._view
        if view is None:
            return None
        self.fields.clear_errors()
        wrong = self.fields.wrong()
        if Step.ACCOUNT in self._steps:
            self.account.reason_field.set_error("")
            if wrong is None and not self.account.subjects.check():
                wrong = self.account.subjects
        if wrong is not None:
            self._show_field(wrong)
            return None
        if self.correcting and not self.words().get("reason", "").strip():
            self._built(Step.ACCOUNT)
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
        first = next((one for one in tab_stops(self._built(self._step)) if one.isVisible() and one.isEnabled()), None)
        if first is not None:
            first.setFocus()

    def save(self) -> None:
        self.left_focus = QApplication.focusWidget()
        super().save()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.renew()

    def retranslate(self) -> None:
        super().retranslate()
        self.next_button.say(self.tr("Next step"))
        self._say_fields()

    def _say_fields(self) -> None:
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
        written = standing is not None
        if Step.ACCOUNT in self._steps:
            correcting = self.correcting and written
            self.account.set_state(closed=shut is not None or read_only, sealed=sealed, correcting=correcting)
        if Step.CONSENT in self._steps:
            self.consent.set_closed(shut is not None)
            self.consent.show_asked(self.asked, words.get("language_spoken", ""))
        if Step.READ_BACK in self._steps:
            self.read_back.show_state(written=written, correcting=self.correcting, read_only=read_only)
        if Step.BEFORE in self._steps:
            self.before.show_asked(self.asked, words)
        if Step.PRESENT in self._steps:
            self.present.show_asked(self.asked, words)

    def _ask_which(self, clashed: Clashed) -> None:
        for step in Step:
            self._built(step)  # every field that is asked about has to be there to be shown
        super()._ask_which(clashed)

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

