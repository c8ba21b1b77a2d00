"""A complaint or a submission in one row: to whom, how far it came, how long it waits, what is due next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from archive.model.field_words import field_word
from archive.questions.track import Tracked, TrackState
from archive.vocabulary.labels import label
from archive.vocabulary.proceedings import ComplaintAbout, ComplaintOutcome
from ui.desktop.date_bounds import bounds_beside, said_words
from ui.desktop.models.card_row import CardRow
from ui.desktop.theme import Kind
from ui.desktop.views.record_look import icon_of
from ui.desktop.widgets.code_choice import capitalised
from ui.i18n import Language

_KINDS: dict[TrackState, Kind] = {
    TrackState.WAITING: "warn",
    TrackState.TO_BE_FILED: "info",
    TrackState.ANSWERED: "ok",
    TrackState.NOT_FILED: "neutral",
    TrackState.NOT_STATED: "neutral",
}


def track_row(one: Tracked, language: Language, *, whose: bool = True) -> CardRow:
    """The row of one complaint or submission; with ``whose`` for whom it is, by code."""
    translate = QCoreApplication.translate
    about = "" if one.about is None else capitalised(label(ComplaintAbout, str(one.about), language))
    title = " · ".join(part for part in (about, one.to) if part)
    filed = said_words(one.filed) if one.filed.text or one.filed.earliest or one.filed.latest else ""
    facts = [one.subject.code if whose else "", filed, waits_words(one), due_words(one, language)]
    if one.reference:
        facts.append(translate("ComplaintTrack", "No. {reference}").format(reference=one.reference))
    if one.investigation:
        facts.append(translate("ComplaintTrack", "investigation {code}").format(code=one.investigation))
    return CardRow(
        one.record_id,
        "  ".join(part for part in (one.code, title) if part),
        tuple(fact for fact in facts if fact),
        icon_of(one.entity),
        state_words(one, language),
        "bad" if one.overdue else _KINDS[one.state],
    )


def state_words(one: Tracked, language: Language) -> str:
    """How far it came; for a complaint in the words of its outcome where it has one."""
    if one.outcome is not None and one.outcome is not ComplaintOutcome.NOT_STATED:
        return capitalised(label(ComplaintOutcome, str(one.outcome), language))
    translate = QCoreApplication.translate
    return {
        TrackState.WAITING: translate("ComplaintTrack", "Waits for an answer"),
        TrackState.TO_BE_FILED: translate("ComplaintTrack", "Not sent yet"),
        TrackState.ANSWERED: translate("ComplaintTrack", "Answered"),
        TrackState.NOT_FILED: translate("ComplaintTrack", "Not filed"),
        TrackState.NOT_STATED: translate("ComplaintTrack", "Not stated"),
    }[one.state]


def waits_words(one: Tracked) -> str:
    """For how many days it waits, between what is certain and what is possible; empty when it does not."""
    translate = QCoreApplication.translate
    if one.state is not TrackState.WAITING or (one.at_least is None and one.at_most is None):
        return ""
    if one.at_least == one.at_most:
        return translate("ComplaintTrack", "waits for days: {days}").format(days=one.at_most)
    if one.at_most is None:
        return translate("ComplaintTrack", "waits for days: {days} or more").format(days=one.at_least)
    least = one.at_least or 0
    return translate("ComplaintTrack", "waits for days: {least} to {most}").format(least=least, most=one.at_most)


def due_words(one: Tracked, language: Language) -> str:
    """What is due next and when; empty where nothing is."""
    if not one.due_field:
        return ""
    translate = QCoreApplication.translate
    what, when = field_word(one.entity, one.due_field, language), said_words(one.due)
    days = bounds_beside(one.due)
    when = f"{when} ({days})" if days and days != when else when
    words = translate("ComplaintTrack", "PAST: {what} {when}") if one.overdue else "{what}: {when}"
    return words.format(what=what, when=when)
