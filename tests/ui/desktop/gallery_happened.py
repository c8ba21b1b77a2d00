"""The pages about what happened, for the pictures of ``gallery_records``."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

from archive.date_words import parse_words
from archive.model.acts import EventLink
from archive.model.catalogue import record_type
from archive.model.events import Event
from archive.model.liberty import DetentionPeriod
from archive.model.organisations import (
    Organisation,
    OrganisationInvolvement,
    OrganisationStatus,
    Place,
    PublicName,
)
from archive.vault import Vault
from archive.vocabulary.bodies import LegalStatus, PlaceKind
from archive.vocabulary.casework import Answer, Role
from archive.vocabulary.work import EventLinkKind, SourceKind
from tests.ui.record_samples import write_samples
from ui.desktop.main_window import MainWindow
from ui.desktop.views.case import CasePage
from ui.desktop.views.chronology import CaseChronology
from ui.desktop.views.quick import QuickPage
from ui.presenters.case_place import CasePlace
from ui.presenters.record_form import Words

FILLED: Words = {
    "template": "assembly",
    "happened": "24 April 2022",
    "permitted": str(Answer.NO),
    "notified": "23 April 2022",
    "place": "Aqqu square",
    "participants": "several",
    "detained": "more than 10",
    "officials": "around 20",
    "outcomes": '[["days_in_detention", "four", "15–20"], ["fined", "one", ""], ["released", "some of them", ""]]',
    "told": str(SourceKind.PERSON),
    "risk": "Relatives are told not to speak to anybody",
    "task_names": "1",
    "task_lawyers": "1",
    "task": "Ask at the district court in the morning",
}


def tie_events(vault: Vault) -> None:
    """What the pages of an event, an organisation and a place show beside their facts."""
    events = vault.ledger.find(Event, order="rowid DESC")
    newest, before, part = events[0], events[1], events[2]
    vault.records.add(EventLink, from_id=before.id, to_id=newest.id, kind=EventLinkKind.PRECEDES)
    vault.records.amend(part, {"part_of_id": newest.id})
    court = vault.ledger.find(Organisation)[0]
    for status, words in ((LegalStatus.REGISTERED, "since 2015"), (LegalStatus.BANNED, "since 12 March 2020")):
        vault.records.add(
            OrganisationStatus,
            organisation_id=court.id,
            status=status,
            during=parse_words(words),
            decided_by="A court in the capital",
        )
    vault.records.add(
        OrganisationInvolvement,
        organisation_id=court.id,
        object_entity=newest.entity,
        object_id=newest.id,
        role=Role.ALLEGED_PERPETRATOR,
    )
    city = vault.records.add(Place, kind=PlaceKind.CITY)
    vault.records.add(PublicName, owner_entity=city.entity, owner_id=city.id, form="Zharkent")
    square = vault.ledger.get(Place, newest.place_id or "")
    vault.records.amend(square, {"parent_id": city.id, "kind": PlaceKind.SQUARE})
    person = vault.people.all()[0]
    vault.cases.involve(newest, person, Role.ORGANISER)


def happened_visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    """Where to go for each picture."""
    case = vault.cases.all()[0]

    def filled() -> None:
        window.go("case", case.id)
        window.go_quick()
        page = window.current()
        if isinstance(page, QuickPage):
            page.form.put(FILLED)

    def saved() -> None:
        filled()
        page = window.current()
        if isinstance(page, QuickPage):
            page.form.save()
            loop = QEventLoop()
            QTimer.singleShot(400, loop.quit)
            loop.exec()

    def chronology() -> None:
        if len(vault.ledger.ids(DetentionPeriod)) < 2:
            write_samples(vault, case.id, vault.people.all()[0])
            saved()
        window.go("case", CasePlace(case.id, "chronology"))

    def chronology_period() -> None:
        chronology()
        page = window.current()
        if isinstance(page, CasePage):
            tab = page.part("chronology")
            if isinstance(tab, CaseChronology):
                tab.filter.period.show_words("2022")
                tab.filter.changed.emit()

    def subject(key: str, entity: str) -> Callable[[], None]:
        def show() -> None:
            chronology()
            if not vault.ledger.ids(EventLink):
                tie_events(vault)
            ids = vault.ledger.ids(record_type(entity), order="rowid DESC")
            window.go(key, ids[-1] if key in ("group", "organisation") else ids[0])

        return show

    return {
        "event": subject("event", "event"),
        "group": subject("group", "people_group"),
        "organisation": subject("organisation", "organisation"),
        "place": subject("place", "place"),
        "chronology": chronology,
        "chronology-period": chronology_period,
        "quick": lambda: window.go("quick"),
        "quick-filled": filled,
        "quick-saved": saved,
    }
