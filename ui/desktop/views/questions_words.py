"""What each question across all cases is called, what it means, and what its answer says beside the list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from archive.questions.subjects import Tally
from archive.vocabulary.labels import label
from archive.vocabulary.liberty import MeasureKind
from ui.desktop.widgets.code_choice import capitalised
from ui.i18n import Language
from ui.presenters.answer_words import in_all
from ui.presenters.asking import KindCount, Reply
from ui.presenters.questions import Question


def title_of(question: Question) -> str:
    """The question, as short as a line of a list."""
    translate = QCoreApplication.translate
    return {
        Question.HELD: translate("Questions", "Held on a day or in a period"),
        Question.HELD_NOW: translate("Questions", "Held now"),
        Question.LIMITS: translate("Questions", "Which limit comes next"),
        Question.UNCONFIRMED: translate("Questions", "Not confirmed for long"),
        Question.CHARGED: translate("Questions", "Who is charged under an article"),
        Question.HAPPENED: translate("Questions", "What happened on a day or at a place"),
        Question.ALLEGATIONS: translate("Questions", "Acts by kind, method and who did it"),
        Question.UNANSWERED: translate("Questions", "Complaints without an answer"),
        Question.SERIES: translate("Questions", "Numbers of a series"),
        Question.NAMING: translate("Questions", "Who may be named in which use"),
        Question.IDENTIFYING: translate("Questions", "What identifies somebody without the name"),
        Question.CONTRADICTED: translate("Questions", "What another source contradicts"),
        Question.LEFT: translate("Questions", "What left the vault"),
    }[question]


def meaning_of(question: Question) -> str:
    """What the answer means, and what it does not."""
    translate = QCoreApplication.translate
    return {
        Question.HELD: translate(
            "Questions",
            "“Possible”: the days known leave it open. “Certain”: they prove it. A limit is no release, and each kind"
            " of measure is counted by itself.",
        ),
        Question.HELD_NOW: translate(
            "Questions", "What is not known to be over, with the day on which that was known last."
        ),
        Question.LIMITS: translate(
            "Questions", "Until when orders allow it. That a limit passed does not say that anybody was released."
        ),
        Question.UNCONFIRMED: translate(
            "Questions", "What is said to go on, and was not confirmed in the last so many days."
        ),
        Question.CHARGED: translate(
            "Questions", "As it was printed and as we assess it, and on what the assessment rests."
        ),
        Question.HAPPENED: translate("Questions", "Whatever kind of record says so; a place with everything in it."),
        Question.ALLEGATIONS: translate(
            "Questions",
            "None of it is a finding of guilt. That no complaint is recorded does not mean that nothing was.",
        ),
        Question.UNANSWERED: translate("Questions", "Being registered is no answer."),
        Question.SERIES: translate("Questions", "They stand beside each other by their days, and are never added."),
        Question.NAMING: translate(
            "Questions", "As it stands now. Whatever leaves the vault is asked about again when it leaves."
        ),
        Question.IDENTIFYING: translate(
            "Questions", "Counted are the people in this vault. Outside, somebody may know more."
        ),
        Question.CONTRADICTED: translate("Questions", "Both values stay with their sources, decided or not."),
        Question.LEFT: translate(
            "Questions", "For whom, for which use, with whom in it, and on how many answers of consent."
        ),
    }[question]


def sentence_of(reply: Reply) -> str:
    """What the answer says besides its lines; empty where that is nothing."""
    translate, notes = QCoreApplication.translate, reply.notes
    said = []
    if notes.get("charged_unsure"):
        said.append(
            translate("Questions", "Not certain which article: {number}").format(number=notes["charged_unsure"])
        )
    if "naming_never_asked" in notes:
        said.append(
            translate("Questions", "Never asked, and so not to be mentioned: {number}").format(
                number=notes["naming_never_asked"]
            )
        )
    if "identifying_nothing" in notes:
        said.append(translate("Questions", "Nothing is recorded that could be compared."))
    if "identifying_unique" in notes:
        said.append(
            translate(
                "Questions", "Combinations that nobody else in the vault has: {number}. Each identifies this person."
            ).format(number=notes["identifying_unique"])
        )
    if "identifying_shared" in notes:
        said.append(
            translate("Questions", "Everything that is recorded fits this many people in the vault: {number}").format(
                number=notes["identifying_shared"]
            )
        )
    if "identifying_not_all" in notes:
        said.append(translate("Questions", "Not every combination was counted; there may be more."))
    return " ".join(said)


def kind_of_measure(kind: MeasureKind, language: Language) -> str:
    """The kind; where it is no custody, that is said."""
    words = capitalised(label(MeasureKind, str(kind), language))
    if kind.in_custody or kind is MeasureKind.KIND_NOT_STATED:
        return words
    return QCoreApplication.translate("Questions", "{kind} (not custody)").format(kind=words)


def counted_words(count: KindCount, language: Language) -> str:
    """People, and apart from them what the sizes of groups come to: "4 + several", never a false sum."""
    counted: Tally = count.counted
    if not counted.groups:
        return QCoreApplication.translate("Questions", "people: {people}").format(people=counted.people)
    return QCoreApplication.translate("Questions", "people: {people}; groups: {groups}, in them {in_groups}").format(
        people=counted.people, groups=counted.groups, in_groups=in_all(counted.in_groups, language)
    )
