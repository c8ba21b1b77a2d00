"""The pages of the review, for ``gallery_records``: naming a source, discrepancies, readings, history, undo."""

from __future__ import annotations

from collections.abc import Callable

from archive.claims import Claims
from archive.date_words import parse_words
from archive.model.acts import Act
from archive.model.claims import Citation, Source
from archive.model.liberty import DetentionPeriod
from archive.model.proceedings import Charge
from archive.vault import Vault
from archive.vocabulary.casework import ClaimStatus
from archive.vocabulary.testimony import Language
from archive.vocabulary.work import SourceKind
from tests.ui.record_samples import write_samples
from ui.desktop.main_window import MainWindow
from ui.desktop.views.discrepancy import DiscrepancyPage
from ui.desktop.views.history import HistoryPage
from ui.desktop.views.record import RecordPage
from ui.desktop.views.record_cite import RecordCite
from ui.desktop.views.review import ReviewPage
from ui.desktop.views.review_deed import Deed
from ui.presenters.record_place import RecordPlace
from ui.presenters.record_told import FieldPlace


def _write(vault: Vault) -> tuple[Charge, Act]:
    """A charge whose article two sources give differently, and an act with a testimony behind it."""
    if not vault.ledger.ids(Charge):
        write_samples(vault, vault.cases.all()[0].id, vault.people.all()[0])
    charge, act = vault.ledger.find(Charge)[0], vault.ledger.find(Act)[0]
    claims = Claims(vault.ledger)
    if claims.of(charge):
        return charge, act
    first = vault.ledger.find(Source)[-1]
    second = vault.records.add(Source, kind=SourceKind.NEWS, title="Harbour weekly, page of the courts")
    claims.cite(
        charge,
        first,
        field="article_as_printed",
        locator="p. 12, line 72",
        quote="обвинён по статье 7 Правил причаливания",
        translation="charged under article 7 of the Landing rules",
        claim=ClaimStatus.OFFICIAL_CLAIM,
    )
    claims.cite(
        charge,
        second,
        field="article_as_printed",
        value="article 17",
        locator="p. 3",
        quote="оған 17-бап бойынша айып тағылды",
        translation="he was charged under article 17",
        as_of=parse_words("20 May 2022"),
    )
    testimony = vault.testimonies.all()[-1]
    text = vault.testimonies.newest_text(testimony)
    if text is None:
        text = vault.testimonies.write(testimony, "He was pushed. I saw it.", Language.ENGLISH)
    claims.cite(act, text, field="words", locator="¶ 1", quote=text.paragraphs()[0][:90])
    said = "He was pushed hard against the iron railing."
    vault.ledger.amend(act, {"words": said}, reason="as the recording has it")
    vault.ledger.amend(act, {"happened": parse_words("early May 2022")}, reason="the day is not certain")
    return charge, act


def review_visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    """What is done to show each picture, by its name."""

    def settled() -> None:
        from tests.ui.desktop.gallery_records import settle

        page = window.current()
        if page is not None:
            settle(vars(page)["_desk"].tools.runner)

    def cite() -> None:
        charge, _ = _write(vault)
        preset = {"target_entity": "charge", "target_id": charge.id, "target_field": "article_as_printed"}
        window.go("record", RecordPlace(Citation.entity, preset=preset))
        page = window.current()
        if isinstance(page, RecordPage) and isinstance(page.editor, RecordCite):
            page.editor.differs.click()

    def told(decide: bool) -> None:
        charge, _ = _write(vault)
        window.go("discrepancy", FieldPlace("charge", charge.id, "article_as_printed"))
        settled()
        page = window.current()
        if decide and isinstance(page, DiscrepancyPage):
            page.view.values[1].take.click()

    def review(deed: Deed | None, queue: str = "waiting") -> None:
        _write(vault)
        window.go("review")
        settled()
        page = window.current()
        if not isinstance(page, ReviewPage):
            return
        page.pane.pills.choose(queue)
        page._read()
        settled()
        act = next((one for one, point in page._points.items() if point.entity == "act"), None)
        if act is not None:
            page.pane.list.select_id(act)
            settled()
        if deed is not None:
            page.view.begin(deed)

    def history(day: str) -> None:
        _, act = _write(vault)
        window.go("history", RecordPlace("act", act.id))
        settled()
        page = window.current()
        if day and isinstance(page, HistoryPage):
            page.day.show_words(day)
            page._turn_back()

    def record(kind: str, low: bool = False) -> None:
        charge, act = _write(vault)
        window.go("record", RecordPlace(kind, {"charge": charge.id, "act": act.id}[kind]))
        settled()
        page = window.current()
        if low and isinstance(page, RecordPage):
            page.view.removal.erase.click()
            settled()
            bar = page.view.verticalScrollBar()
            bar.setValue(bar.maximum())

    def undo() -> None:
        period = vault.ledger.find(DetentionPeriod)[0]
        vault.ledger.amend(period, {"confirmed_by": "a neighbour"}, reason="heard today")
        window.go("undo", "record")

    return {
        "review-record": lambda: record("charge"),
        "review-act": lambda: record("act"),
        "review-erase": lambda: record("act", low=True),
        "review-cite": cite,
        "review-desk": lambda: told(False),
        "review-decide": lambda: told(True),
        "review-queue": lambda: review(None),
        "review-confirm": lambda: review(Deed.CONFIRM),
        "review-concerns": lambda: review(None, "concerns"),
        "review-history": lambda: history(""),
        "review-then": lambda: history("28 November 2026"),
        "review-undo": undo,
    }
