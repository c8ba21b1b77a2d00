"""The steps of an interview, for ``gallery_records``."""

from __future__ import annotations

from collections.abc import Callable

from archive.marks import Mark
from archive.vault import Vault
from archive.vocabulary.work import Heard
from ui.desktop.main_window import MainWindow
from ui.desktop.views.interview import InterviewPage
from ui.presenters.interview import InterviewDesk, InterviewForm, InterviewView
from ui.presenters.interview_form import Step
from ui.presenters.marks import marks_words
from ui.presenters.record_form import reference

FIRST = (
    "Олар таңғы алтыда келді. Есікті өзім аштым.\n\nОни сказали, что ищут документы, и показали бумагу без печати."
    "\n\nСосед потом рассказал, что машину видели ещё накануне."
)
SECOND = FIRST.replace("таңғы алтыда", "таңғы жетіде").replace("показали бумагу без печати", "показали бумагу")
MARKS = {1: Mark(Heard.OWN_EXPERIENCE, released=True), 2: Mark(Heard.SAW), 3: Mark(Heard.WAS_TOLD, note="P-0004")}


def interview_visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    """What is done to show each picture, by its name."""
    made: list[str] = []

    def interview() -> str:
        if not made:
            made.append(write(vault))
        return made[0]

    def step(target: Callable[[], str], name: Step) -> Callable[[], None]:
        def visit() -> None:
            window.go("interview", target())
            page = window.current()
            if isinstance(page, InterviewPage):
                page.steps.select_id(str(name))

        return visit

    def compared() -> None:
        page = window.current()
        if isinstance(page, InterviewPage):
            page.steps.select_id(str(Step.READ_BACK))
            testimony = vault.testimonies.get(interview())
            texts = vault.testimonies.texts(testimony)
            page.editor.read_back.show_texts(tuple(texts))
            page.editor.read_back.compare.compare(texts, texts[-1].id)

    return {
        "interview-new": lambda: window.go("interview", vault.cases.all()[0].id),
        **{f"interview-{name}": step(interview, name) for name in Step},
        "interview-versions": compared,
    }


def write(vault: Vault) -> str:
    """An interview with a child of whom nobody took care yet, asked again too soon."""
    witness = vault.people.add(label="child of the neighbour")
    vault.ledger.amend(witness, {"is_minor": True})
    case = vault.cases.all()[0]
    earlier = vault.testimonies.add(witness=witness)
    vault.cases.add(case.id, earlier)
    desk = InterviewDesk(vault)
    words = {**desk.view(case.id, "kk").words, "witness_id": reference("person", witness.id)}
    words |= {"guardian_id": reference("person", vault.people.add(label="mother").id), "body": FIRST}
    words |= {"safe_to_talk": "yes", "before:decision": "go", "marks": marks_words(MARKS), "interpreter": "I-2"}
    words["subjects"] = ", ".join(reference("event", one.id) for one in vault.cases.events(case.id)[:2])
    form = InterviewForm(testimony_id="", case_id=case.id, task_title="Report back: {code}", words=words)
    view = desk.save(form, "kk")
    if not isinstance(view, InterviewView) or view.testimony is None:
        raise TypeError
    vault.ledger.amend(earlier, {"taken": view.testimony.taken})
    again = {**view.words, "body": SECOND, "correcting": "1", "reason": "Сағатын түзетті."}
    again |= {"feedback_by": "2026-12-24", "feedback_promised": "Позвонить после суда", "read_back": "yes"}
    form = InterviewForm(
        testimony_id=view.testimony.id, case_id="", task_title="Report back: {code}", words=again, seen=view.words
    )
    desk.save(form, "kk")
    return view.testimony.id
