"""Places in the files of an item: cited through the form of a citation, kept for later, and found again."""

from __future__ import annotations

import pytest

from archive.claims import Claims
from archive.errors import FieldInvalid, RecordNotFound
from archive.locators import WHOLE, Area, Locator, PlaceOutside, fragment
from archive.model.claims import Citation
from archive.model.evidence import EvidenceFile
from archive.vault import Vault
from archive.vocabulary.casework import EventKind
from archive.vocabulary.evidence import EvidenceKind
from tests.ui.told_vault import Told
from ui.presenters.citing import CitingPresenter
from ui.presenters.item_marks import ItemMarks, ItemPlace, place_of, target_field
from ui.presenters.record_sheet import RecordSheets
from ui.presenters.record_told import FieldPlace, ToldFields

PLACE = Locator(start=134_200, end=151_900, area=Area(0, 0, 300, 300))


@pytest.fixture
def vault(told: Told) -> Vault:
    return told.vault


@pytest.fixture
def file(vault: Vault) -> EvidenceFile:
    item = vault.evidence.add("Film of the gate", kind=EvidenceKind.VIDEO)
    return vault.intake.take_in_bytes(b"\x1aE\xdf\xa3" + bytes(60), "film.webm", item.id).file


def cite(vault: Vault, file: EvidenceFile, **changed: str) -> Citation:
    event = vault.events.add("Beating at the gate", EventKind.OTHER)
    begun = ItemMarks(vault).begun(ItemPlace(file.item_id, file.id, PLACE), "en") | {"quote": "Stop."}
    words = {**begun, "field": "title", **changed}
    return vault.records.get(Citation, CitingPresenter(vault).save("event", event.id, words))


def test_a_marked_place_becomes_a_citation_that_leads_back(vault: Vault, file: EvidenceFile) -> None:
    citation = cite(vault, file)
    assert (citation.locator, citation.fragment) == ("02:14–02:31, upper left", fragment(PLACE))
    assert (citation.origin_entity, citation.origin_id, citation.quote) == ("evidence_file", file.id, "Stop.")
    place = ItemPlace(file.item_id, file.id, PLACE)
    assert place_of(vault, citation) == place
    assert RecordSheets(vault).sheet("citation", citation.id, "en").place == place
    told = ToldFields(vault).field(FieldPlace("event", citation.target_id, "title"), "en")
    assert [saying.place for value in told.values for saying in value.sayings] == [place]


def test_other_words_for_the_place_count_before_the_mark(vault: Vault, file: EvidenceFile) -> None:
    assert cite(vault, file, locator="стр. 3").fragment == "page=3"
    assert cite(vault, file, locator="near the end").fragment == ""
    assert cite(vault, file, locator="02:14–02:31, сол жақ жоғарыда").fragment == fragment(PLACE)
    assert cite(vault, file, origin="", locator="p. 3").fragment == ""


def test_a_place_is_only_in_a_file(vault: Vault, file: EvidenceFile) -> None:
    event = vault.events.add("Beating", EventKind.OTHER)
    testimony, before = vault.testimonies.add(), vault.journal.count()
    with pytest.raises(FieldInvalid):
        Claims(vault.ledger).cite(event, testimony, place=PLACE)
    assert vault.journal.count() == before


def test_the_places_of_an_item_in_order(vault: Vault, file: EvidenceFile) -> None:
    marks = ItemMarks(vault)
    citation = cite(vault, file)
    early = marks.keep(ItemPlace(file.item_id, file.id, Locator(start=1000)), " cdqw look again ")
    whole = marks.keep(ItemPlace(file.item_id, file.id), "")
    lines = marks.lines(file.item_id, "ru")
    assert [line.id for line in lines] == [whole.id, early.id, citation.id]
    assert [line.words for line in lines] == ["", "00:01", "02:14–02:31, слева вверху"]
    assert (lines[1].note, lines[1].supports) == ("cdqw look again", None)
    assert lines[2].supports is not None
    assert (lines[2].supports.entity, lines[2].field) == ("event", "title")
    assert place_of(vault, early) == lines[1].place
    marks.drop(early.id)
    assert [line.id for line in marks.lines(file.item_id, "ru")] == [whole.id, citation.id]


def test_what_is_not_kept(vault: Vault, file: EvidenceFile) -> None:
    marks, before = ItemMarks(vault), vault.journal.count()
    with pytest.raises(PlaceOutside):
        marks.keep(ItemPlace(file.item_id, file.id, Locator(start=5, end=1)), "x")
    with pytest.raises(RecordNotFound):
        marks.keep(ItemPlace("0" * 32, file.id), "x")
    assert vault.journal.count() == before
    assert place_of(vault, vault.evidence.get(file.item_id)) is None


def test_a_citation_without_an_exact_place_is_told_by_its_words(vault: Vault, file: EvidenceFile) -> None:
    event = vault.events.add("Beating", EventKind.OTHER)
    Claims(vault.ledger).cite(event, file, locator="after the song")
    (line,) = ItemMarks(vault).lines(file.item_id, "en")
    assert (line.words, line.place.locator, line.field) == ("after the song", WHOLE, "")


def test_what_can_be_cited_is_what_speaks_of_the_world() -> None:
    kinds = {kind.entity for kind in target_field().targets}
    assert {"act", "person", "event", "detention_period", "proceeding", "testimony"} <= kinds
    assert not {"citation", "note", "task", "evidence_file"} & kinds
