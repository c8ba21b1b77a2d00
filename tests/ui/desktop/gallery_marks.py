"""Pictures of marked places and of texts of recordings, over the invented vault."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from archive.claims import Claims
from archive.locators import Area, Locator
from archive.model.claims import Citation
from archive.model.evidence import EvidenceFile
from archive.model.testimony import TextVersion
from archive.model.transcripts import Transcript
from archive.segments import Segment
from archive.vault import Vault
from archive.vocabulary.testimony import Language, TextKind
from tests.ui.desktop.gallery_look import settle
from ui.desktop.main_window import MainWindow
from ui.desktop.views.account import AccountPage
from ui.desktop.views.transcript import TranscriptPage
from ui.presenters.citing import CitingPresenter
from ui.presenters.item_marks import ItemMarks, ItemPlace
from ui.presenters.record_place import RecordPlace
from ui.presenters.transcript import TranscriptPlace

P = TypeVar("P", bound=QWidget)

_SPOKEN = (
    Segment(Locator(start=0, end=4_200), "Speaker 1", "Скажите, что было у ворот."),
    Segment(Locator(start=4_200, end=19_750), "Speaker 2", "Нам сказали ждать. [unclear 00:09] Потом открыли."),
    Segment(Locator(start=19_750, end=31_000), "Speaker 2", "Двое вышли. Того, кто снимал, толкнули."),
)
_TRANSLATED = (
    Segment(Locator(start=0, end=4_200), "Speaker 1", "Tell us what happened at the gate."),
    Segment(Locator(start=4_200, end=31_000), "Speaker 2", "We were told to wait. [unclear 00:09] They opened it."),
)


def _write(vault: Vault) -> EvidenceFile:
    """A recording with a transcript that was corrected, and a translation that is stale since."""
    file = next(
        file
        for item in vault.evidence.all()
        for file in vault.evidence.files(item)
        if file.media_type.startswith(("audio/", "video/"))
    )
    if vault.ledger.find(Transcript):
        return file
    write = vault.transcripts.write
    vault.transcripts.seal(write(file, _SPOKEN[:2], Language.RUSSIAN))
    write(file, _TRANSLATED, Language.ENGLISH, TextKind.TRANSLATION)
    write(file, _SPOKEN, Language.RUSSIAN, reason="Прослушано ещё раз")
    marks, event = ItemMarks(vault), vault.events.all()[0]
    place = ItemPlace(file.item_id, file.id, Locator(start=4_200, end=19_750, area=Area(0, 0, 320, 300)))
    CitingPresenter(vault).save("event", event.id, {**marks.begun(place, "en"), "field": "description"})
    marks.keep(ItemPlace(file.item_id, file.id, Locator(start=27_000)), "Who is it at the left?")
    claims, (text, *_) = Claims(vault.ledger), vault.ledger.find(TextVersion)
    claims.cite(text, file, paragraph=1, place=place.locator)
    claims.cite(text, file, paragraph=1, place=Locator(start=27_000), quote="Двое вышли.")
    claims.cite(text, None, paragraph=2)
    claims.cite(vault.transcripts.of(file)[-1], file, paragraph=2, place=Locator(start=5_000))
    return file


def marks_visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    """What is done to show each picture, by its name."""

    def page(key: str, where: str = "") -> None:
        file = _write(vault)
        if key == "item":
            window.go("item", file.item_id)
        else:
            window.go("transcript", TranscriptPlace(file.item_id, file.id, where))

    def shown(kind: type[P]) -> P:
        return next(one for one in window.findChildren(kind) if one.isVisible())

    def account() -> None:
        _write(vault)
        window.go("account", vault.ledger.find(TextVersion)[0].testimony_id)
        settle(window)
        shown(AccountPage).sources.cite.setFocus()

    def supported() -> None:
        file = _write(vault)
        window.go("transcript", TranscriptPlace(file.item_id, file.id))
        settle(window)
        shown(TranscriptPage).editor.text.go_to_paragraph(2)

    def then(deed: Callable[[], object]) -> None:
        page("transcript")
        settle(window)
        deed()

    def quote() -> None:
        text = shown(TranscriptPage).editor.text
        text.go_to_paragraph(2)
        shown(TranscriptPage).cite_button.click()

    def paragraph() -> None:
        _write(vault)
        text = vault.ledger.find(TextVersion)[0]
        preset = {"target_entity": text.entity, "target_id": text.id, "target_paragraph": 2}
        window.go("record", RecordPlace(Citation.entity, preset=preset))

    return {
        "marks-item": lambda: page("item"),
        "marks-transcript": lambda: page("transcript"),
        "marks-translation": lambda: page("transcript", "translation:en"),
        "marks-account": account,
        "marks-supported": supported,
        "marks-captions": lambda: then(lambda: shown(TranscriptPage).captions_button.click()),
        "marks-quote": lambda: then(quote),
        "marks-paragraph": paragraph,
    }
