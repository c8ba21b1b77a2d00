"""What was raised above class B is in no list by a word, in no suggestion and no preview; its code leads there."""

from __future__ import annotations

import pytest

from archive.model.casework import CaseFile
from archive.model.events import Event
from archive.model.evidence import EvidenceItem
from archive.model.fields import Record, Sensitivity
from archive.model.organisations import Organisation
from archive.sensitivity import raise_to
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, ProtectionLevel, Role
from tests.ui.told_vault import NAME, Told
from ui.presenters.by_code import person_by_code
from ui.presenters.case import CasePresenter
from ui.presenters.cases import CasesPresenter
from ui.presenters.events import EventsPresenter
from ui.presenters.evidence import EvidenceList
from ui.presenters.finding import Finder
from ui.presenters.linking import LinkingPresenter, Part
from ui.presenters.people import PeoplePresenter
from ui.presenters.person import PersonPresenter
from ui.presenters.records import RecordsPresenter

WORD = "Quillfeather"


@pytest.fixture
def raised(told: Told) -> tuple[Record, ...]:
    """One of every kind with a list of its own, each with the word in its title, raised to protect a source."""
    vault = told.vault
    case = vault.cases.open(WORD, CaseKind.HARASSMENT, summary=WORD)
    event = vault.events.add(WORD)
    item = vault.evidence.add(WORD)
    vault.ledger.amend(item, {"description": WORD})
    testimony = vault.testimonies.add(pseudonym=WORD)
    office = vault.records.add(Organisation, description=WORD)
    for member in (event, item, testimony):
        vault.cases.add(told.case, member)
    vault.cases.involve(event, vault.people.get(told.victim), Role.VICTIM)
    records: tuple[Record, ...] = (case, event, item, testimony, office)
    for record in records:
        raise_to(vault.ledger, record, Sensitivity.SOURCE, reason="told in confidence")
    return records


def _everything_listed(vault: Vault, told: Told) -> str:
    cases, evidence, finder = CasesPresenter(vault), EvidenceList(vault), Finder(vault)
    records, linking, people = RecordsPresenter(vault), LinkingPresenter(vault), PeoplePresenter(vault)
    shown: list[object] = [cases.cards(cases.ids()), evidence.lines(evidence.ids()), finder.find(WORD)]
    shown += [evidence.glance(one) for one in evidence.ids()]
    shown += [EventsPresenter(vault).of_case(told.case), CasePresenter(vault).testimonies(told.case)]
    shown += [linking.candidates(told.other_case, part, words) for part in Part for words in ("", WORD)]
    for entity in ("event", "case_file", "evidence_item", "testimony", "organisation"):
        shown += [records.lines(entity, records.ids(entity), "en"), records.ids(entity, WORD)]
    shown += [records.candidates((Event, CaseFile, EvidenceItem, Organisation), words, "en") for words in ("", WORD)]
    shown += [PersonPresenter(vault).head(told.victim), people.of_case(told.case, names=True)]
    return repr(shown).replace(f"query={WORD!r}", "")


def test_the_word_stands_in_lists_until_it_is_raised(told: Told) -> None:
    told.vault.events.add(WORD)
    assert WORD in _everything_listed(told.vault, told)


def test_no_list_says_a_word_of_it(told: Told, raised: tuple[Record, ...]) -> None:
    assert WORD not in _everything_listed(told.vault, told)
    for record in raised:
        code = str(getattr(record, "code", ""))
        (line,) = [one for one in Finder(told.vault).find(code).lines if one.id == record.id]
        assert (line.code, line.title) == (code, "")
        assert RecordsPresenter(told.vault).by_code((type(record),), code, "en") is not None


class TestSomebodyInDanger:
    @pytest.fixture(autouse=True)
    def _danger(self, told: Told) -> None:
        person = told.vault.people.get(told.victim)
        told.vault.ledger.amend(person, {"protection": ProtectionLevel.EXTREME})

    def test_is_in_no_list_and_counted(self, told: Told) -> None:
        people = PeoplePresenter(told.vault)
        assert told.victim not in people.ids()
        assert (people.unlisted(), people.count()) == (1, 3)
        for words in (NAME, NAME.split()[0], "P-"):
            assert told.victim not in people.ids(words)

    def test_is_never_suggested(self, told: Told) -> None:
        people, records = PeoplePresenter(told.vault), RecordsPresenter(told.vault)
        person = told.vault.people.get(told.victim)
        assert people.alike(NAME) == []
        assert people.candidates(NAME) == []
        for words, names in (("", False), ("P-", False), (NAME, True)):
            found = records.candidates((type(person),), words, "en", names=names)
            assert told.victim not in [line.id for line in found]

    def test_the_code_leads_there_and_shows_no_name(self, told: Told) -> None:
        people = PeoplePresenter(told.vault)
        code = told.vault.people.get(told.victim).code
        assert people.ids(code.lower()) == [told.victim]
        assert person_by_code(told.vault, code).id == told.victim
        (card,) = people.candidates(code)
        assert (card.id, card.name, card.label) == (told.victim, "", "")
        found = RecordsPresenter(told.vault).candidates((type(told.vault.people.get(told.victim)),), code, "en")
        assert [line.id for line in found] == [told.victim]

    def test_a_case_shows_the_code_whatever_is_asked_for(self, told: Told) -> None:
        lines = PeoplePresenter(told.vault).of_case(told.case, names=True).lines
        assert [(line.person_id, line.name, line.label) for line in lines] == [(told.victim, "", "")]
