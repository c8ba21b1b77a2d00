"""Lists that are filtered and sorted, for ``gallery_records``."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from archive.date_words import parse_words
from archive.ledger import new_id
from archive.model.liberty import DetentionPeriod
from archive.model.work import Statistic
from archive.quantity import Quantity
from archive.quantity_words import read_quantity
from archive.vault import Vault
from archive.vocabulary.casework import ClaimStatus, IdentityMode
from archive.vocabulary.harm import ActKind
from archive.vocabulary.testimony import Decision, Use
from tests.archive.interchange.files import Lines, event, file_of, person
from tests.ui.record_samples import write_samples
from ui.desktop.main_window import MainWindow
from ui.desktop.views.cases import CasesPage
from ui.desktop.views.evidence import EvidencePage
from ui.desktop.views.people import PeoplePage
from ui.desktop.views.provisions import ProvisionsPage
from ui.desktop.views.record_files import RecordFilesPage
from ui.desktop.views.records import RecordsPage
from ui.desktop.views.testimonies import TestimoniesPage
from ui.presenters.case_place import CasePlace
from ui.presenters.record_place import RecordPlace


def act(fits: bool) -> dict[str, object]:
    """The line of an act, of a kind that there is or is not."""
    return {"kind": "act", "id": new_id(), "fields": {"kind": "threat" if fits else "own-never-heard-of"}}


def write_series(vault: Vault) -> None:
    """Numbers of one series: an official one beside ours, a vague one, and a part of one."""

    def number(words: str, day: str, claim: ClaimStatus, **more: Any) -> Statistic:
        amount = read_quantity(words) or Quantity(words)
        return vault.records.add(
            Statistic, what="people held", series="Held after the quay", amount=amount, as_of=parse_words(day),
            claim=claim, **more,
        )  # fmt: skip

    number("12", "8 May 2022", ClaimStatus.OFFICIAL_CLAIM, attributed_to="Ministry of the Harbour")
    whole = number("29", "8 May 2022", ClaimStatus.REPORTED, attributed_to="Harbour weekly")
    number("18", "8 May 2022", ClaimStatus.STATED, attributed_to="our count", part_of_id=whole.id)
    number("several", "late May 2022", ClaimStatus.REPORTED, attributed_to="Harbour weekly")
    number("more than 40", "June 2022", ClaimStatus.OFFICIAL_CLAIM, attributed_to="Ministry of the Harbour")


def list_visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    """What is done to show each picture, by its name."""

    def filtered(*, wrong: bool) -> None:
        if not vault.ledger.ids(DetentionPeriod):
            write_samples(vault, vault.cases.all()[0].id, vault.people.all()[0])
        window.go("records", RecordPlace("detention_period"))
        page = window.current()
        if not isinstance(page, RecordsPage):
            raise TypeError
        page.show_filters(True)
        for key, typed in (("@held", "some day" if wrong else "2022"), ("kind", "")):
            page.filters.field.choose(key)
            page.filters.field.chosen.emit(key)
            page.filters.words.setText(typed)
            if key == "kind":
                page.filters.code.choose("admin_detention")
            if not (wrong and key == "kind"):
                page.filters.add()

    def own(key: str, *wanted: str) -> Callable[[], None]:
        def visit() -> None:
            window.go(key)
            page = window.current()
            if not isinstance(page, CasesPage | PeoplePage | TestimoniesPage | EvidencePage):
                raise TypeError
            page.filters.show(True)
            bar = page.filters.bar
            for field, value in zip(wanted[::2], wanted[1::2], strict=True):
                bar.field.choose(field)
                bar.field.chosen.emit(field)
                bar.code.choose(value)
                bar.words.setText(value)
                bar.add()

        return visit

    def consent() -> None:
        case = vault.cases.all()[0]
        people = [one for one, _role in vault.people.of("case_file", case.id)]
        for place, somebody in enumerate(people[:4]):
            day = vault.clock.now().date()
            consent = vault.consents.record(somebody, review_on=day + timedelta(days=20 * place - 30))
            expires = day + timedelta(days=30 * place)
            for use in list(Use)[: 2 * place]:
                vault.consents.answer(consent, use, Decision.YES, identity=IdentityMode.CODED, expires=expires)
        window.go("case", CasePlace(case.id, "consent"))

    def vocabularies(name: str) -> None:
        if not vault.terms.codes_of("ActKind"):
            vault.terms.add(ActKind, {"en": "Flooded cell", "kk": "Су басқан камера"})
        window.go("vocabularies", name)

    def series() -> None:
        if not vault.ledger.ids(Statistic):
            write_series(vault)
        window.go("statistics")

    def laws(*, looked: bool) -> None:
        window.go("provisions")
        page = window.current()
        if looked and isinstance(page, ProvisionsPage):
            page.shipped.click()

    def file(*, fits: bool) -> None:
        window.go("record_files")
        page = window.current()
        if isinstance(page, RecordFilesPage):
            with tempfile.NamedTemporaryFile(suffix=".jsonl", delete=False) as made:
                lines: Lines = [person("P-0001"), event("Quay", happened={"edtf": "2022-05"}), act(fits)]
                made.write(file_of(lines))
            page.bringing.chosen.emit(Path(made.name))

    return {
        "own-cases": own("cases", "status", "open"),
        "own-cases-none": own("cases", "status", "closed"),
        "own-people": own("people", "@case", "C-0001", "sex", "male"),
        "own-testimonies": own("testimony", "taken", "2022"),
        "own-evidence": own("evidence", "kind", "photo"),
        "case-consent": consent,
        "series": series,
        "laws-empty": lambda: laws(looked=False),
        "laws-looked": lambda: laws(looked=True),
        "files-fit": lambda: file(fits=True),
        "files-refused": lambda: file(fits=False),
        "vocabularies-acts": lambda: vocabularies("ActKind"),
        "vocabularies-measures": lambda: vocabularies("MeasureKind"),
        "lists-filtered": lambda: filtered(wrong=False),
        "lists-wrong": lambda: filtered(wrong=True),
    }
