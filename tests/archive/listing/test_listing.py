"""What a list gives for what it is asked: right, in order, and nothing that would tell who a source is."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from archive.dates import DateMode, Period
from archive.listing.alphabet import alphabet_key, in_alphabet
from archive.listing.asked import condition_asked, order_asked
from archive.listing.errors import FieldNotListed, FilterNotFor, FilterUnfit
from archive.listing.wanted import (
    AtPlace,
    Condition,
    FieldDuring,
    HeldIn,
    HoldsWords,
    InCase,
    InRole,
    Measured,
    OfBody,
    Order,
    Tagged,
    Unanswered,
    Unconfirmed,
    UnderArticle,
    Wanted,
    listed_fields,
    listed_kinds,
)
from archive.model.acts import Act, PeopleGroup
from archive.model.casework import CaseFile
from archive.model.catalogue import RECORD_TYPES
from archive.model.events import Event
from archive.model.fields import Record, Sensitivity
from archive.model.liberty import DetentionPeriod
from archive.model.organisations import Organisation, Place
from archive.model.people import Involvement, Person
from archive.model.proceedings import Charge, Complaint, Proceeding, Provision
from archive.model.testimony import Testimony
from archive.model.work import Tag, Tagging
from archive.quantity import Comparison, Quantity
from archive.questions.articles import Article
from archive.vault import Vault
from archive.vocabulary.bodies import OrganisationKind, PlaceKind
from archive.vocabulary.casework import CaseKind, EventKind, Role
from archive.vocabulary.harm import ActKind, Method
from archive.vocabulary.liberty import MeasureKind
from archive.vocabulary.proceedings import ArticleBasis, ComplaintAbout, ComplaintOutcome, ProceedingKind
from tests.archive.conftest import Template
from tests.archive.open_vaults import SetClock, open_by_key
from tests.archive.questions.invented_cases import on, said, spring


@dataclass
class Lists:
    """A vault that these tests only read."""

    vault: Vault
    case: CaseFile
    city: Place
    bureau: Organisation
    tag: Tag

    def codes(self, kind: type[Record], *conditions: Condition, order: Order | None = None) -> list[str]:
        """The codes of what fits, in order."""
        ids = self.vault.listing.ids(Wanted(kind, conditions, order))
        records = self.vault.ledger.many(kind, ids)
        return [str(getattr(records[one], "code", one)) for one in ids]

    def asked(self, kind: type[Record], *words: str, mode: DateMode = DateMode.POSSIBLE) -> list[str]:
        """The same for conditions as they are typed."""
        return self.codes(kind, *(condition_asked(self.vault.records, kind, one, mode=mode) for one in words))


@pytest.fixture(scope="module")
def lists(template: Template, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lists]:
    folder = tmp_path_factory.mktemp("lists") / "vault"
    shutil.copytree(template.folder, folder)
    vault = open_by_key(folder, template.key, clock=SetClock())
    spring(vault)
    yield told(vault)
    vault.lock()


def told(vault: Vault) -> Lists:
    """An act in a square of a city, by a bureau; a charge in a case; a complaint; people in roles."""
    add = vault.records.add
    city = add(Place, kind=PlaceKind.CITY)
    square = add(Place, kind=PlaceKind.SQUARE, parent_id=city.id)
    whole = add(Organisation, kind=OrganisationKind.POLICE)
    bureau = add(Organisation, kind=OrganisationKind.POLICE, parent_id=whole.id)
    case = vault.cases.open("Lamps on the quay", CaseKind.ASSEMBLY)
    some = Quantity("more than 10", 11, None, Comparison.MORE_THAN)
    event = add(Event, title="Жиын", kind=EventKind.ASSEMBLY, place_id=square.id, documented_by_id=bureau.id,
                participants=some, happened=said("mid-March 2022"))  # fmt: skip
    add(Event, title="Ғимарат", happened=said("10 March 2022"))
    add(Event, title="гараж", happened=said("since 7 January 2022"))
    add(Event, title="")
    vault.cases.add(case.id, event)
    person, source = vault.people.add("Ернар"), vault.people.add("Персис")
    vault.cases.involve(case, person, Role.VICTIM)
    vault.cases.involve(case, source, Role.SOURCE)
    add(Act, kind=ActKind.TORTURE, event_id=event.id, victim_entity="person", victim_id=person.id,
        methods=(Method.TRUNCHEON, Method.SUFFOCATION), words="Біреу шамды сындырды")  # fmt: skip
    add(Act, kind=ActKind.THREAT)
    proceeding = add(Proceeding, kind=ProceedingKind.CRIMINAL, case_id=case.id)
    add(Charge, proceeding_id=proceeding.id, subject_entity="person", subject_id=person.id,
        article_as_printed="405", basis=ArticleBasis.BY_CONTEXT)  # fmt: skip
    add(Complaint, about=ComplaintAbout.ILL_TREATMENT, outcome=ComplaintOutcome.NONE_YET, filed=said("1 March 2022"))
    tag = add(Tag, term="lamps")
    add(Tagging, tag_id=tag.id, about_entity="event", about_id=event.id)
    vault.testimonies.add(witness=source)
    return Lists(vault, case, city, whole, tag)


def test_without_conditions_the_newest_code_comes_first(lists: Lists) -> None:
    assert lists.codes(Event) == ["V-0004", "V-0003", "V-0002", "V-0001"]


@pytest.mark.parametrize(
    ("kind", "words", "expected"),
    [
        (Act, ["kind=torture"], ["A-0001"]),
        (Act, ["kind=torture,threat"], ["A-0002", "A-0001"]),
        (Act, ["methods=suffocation"], ["A-0001"]),
        (Act, ["methods=suffocation", "kind=threat"], []),
        (Act, ["event_id=V-0001"], ["A-0001"]),
        (Act, ["event_id="], ["A-0002"]),
        (Act, ["victim_id=P-0009"], ["A-0001"]),
        (Act, ["words=ШАМДЫ"], ["A-0001"]),
        (Event, ["participants=20"], ["V-0001"]),
        (Event, ["participants=10"], []),
        (Event, ["title="], ["V-0004"]),
        (Person, ["is_minor=no", "sex=female"], ["P-0008", "P-0004"]),
        (DetentionPeriod, ["kind=house_arrest,restricted_freedom"], ["D-0010", "D-0004"]),
        (DetentionPeriod, ["began="], ["D-0004"]),
    ],
)
def test_fields(lists: Lists, kind: type[Record], words: list[str], expected: list[str]) -> None:
    assert lists.asked(kind, *words) == expected


def test_dates_are_possible_or_certain_and_never_what_nobody_stated(lists: Lists) -> None:
    assert lists.asked(Event, "happened=12 March 2022") == ["V-0001"]
    assert lists.asked(Event, "happened=12 March 2022", mode=DateMode.CERTAIN) == []
    assert lists.asked(Event, "happened=March 2022", mode=DateMode.CERTAIN) == ["V-0002", "V-0001"]
    assert lists.asked(Event, "happened=7 January 2022", mode=DateMode.CERTAIN) == ["V-0003"]
    assert lists.asked(Event, "happened=8 January 2022") == []  # "since" names the day on which it began


def test_belonging(lists: Lists) -> None:
    case, place, body = InCase(lists.case.id), AtPlace(lists.city.id), OfBody(lists.bureau.id)
    assert lists.codes(Event, case) == lists.codes(Event, place) == lists.codes(Event, body) == ["V-0001"]
    assert lists.codes(Act, case) == lists.codes(Act, place) == ["A-0001"]
    assert lists.codes(Place, place) == ["L-0002"]
    assert lists.codes(Proceeding, case) == ["J-0001"]
    assert len(lists.codes(Charge, case)) == 1
    assert lists.codes(Event, Tagged(lists.tag.id)) == ["V-0001"]


def test_who_is_a_source_is_told_by_no_list(lists: Lists) -> None:
    assert lists.codes(Person, InCase(lists.case.id)) == ["P-0009"]
    assert lists.codes(Person, InRole((Role.VICTIM, Role.SOURCE))) == ["P-0009"]
    assert lists.codes(Person, InRole((Role.SOURCE,))) == []
    assert len(lists.codes(Involvement)) == 1
    assert lists.asked(Involvement, "role=source") == []
    with pytest.raises(FieldNotListed):
        lists.asked(Testimony, "witness_id=P-0010")
    with pytest.raises(FieldNotListed):
        lists.codes(Person, order=Order("protection"))


def test_questions_narrow_lists(lists: Lists) -> None:
    held = HeldIn(on("2022-01-08"), DateMode.CERTAIN)
    assert lists.codes(DetentionPeriod, held) == ["D-0003", "D-0002"]
    assert lists.codes(Person, held) == ["P-0003", "P-0002"]
    assert lists.codes(PeopleGroup, HeldIn(on("2022-05-08"))) == ["G-0002", "G-0001"]
    assert lists.codes(Person, Measured((MeasureKind.HOUSE_ARREST,))) == ["P-0004"]
    assert lists.codes(DetentionPeriod, Unconfirmed(60)) == ["D-0010", "D-0002", "D-0001"]
    assert lists.codes(Complaint, Unanswered(30)) == ["K-0001"]
    article = UnderArticle(Article("405"), (ArticleBasis.BY_CONTEXT,))
    assert lists.codes(CaseFile, article) == ["C-0001"]
    assert lists.codes(Person, article) == ["P-0009"]
    assert lists.codes(CaseFile, UnderArticle(Article("405"), (ArticleBasis.EXPLICIT,))) == []
    with pytest.raises(FilterNotFor):
        lists.codes(Event, Unanswered(30))


def test_words_find_in_any_spelling_and_by_code(lists: Lists) -> None:
    assert lists.codes(Event, HoldsWords("zhiyn")) == ["V-0001"]
    assert lists.codes(Event, HoldsWords("V-000")) == ["V-0001", "V-0002", "V-0003", "V-0004"]
    assert lists.codes(Charge, HoldsWords("J-0001"), InCase(lists.case.id)) == lists.codes(Charge)
    assert lists.codes(Testimony, HoldsWords("kitchen")) == []


def test_orders(lists: Lists) -> None:
    def by(kind: type[Record], field: str, *, descending: bool = False) -> list[str]:
        return lists.codes(kind, order=order_asked(kind, field, descending=descending))

    assert by(Event, "happened") == ["V-0003", "V-0002", "V-0001", "V-0004"]
    assert by(Event, "happened", descending=True) == ["V-0001", "V-0002", "V-0003", "V-0004"]
    assert by(Event, "title") == ["V-0003", "V-0002", "V-0001", "V-0004"]  # г before ғ before ж, nothing last
    assert by(Event, "title", descending=True) == ["V-0001", "V-0002", "V-0003", "V-0004"]
    assert by(Act, "kind") == ["A-0001", "A-0002"]
    assert by(Event, "participants")[0] == "V-0001"
    assert by(DetentionPeriod, "subject_id")[:2] == ["D-0006", "D-0007"]
    assert by(Event, "code") == ["V-0001", "V-0002", "V-0003", "V-0004"]


@pytest.mark.parametrize(
    "words",
    ["kind=beaten", "kind", "participants=several", "event_id=P-0001", "event_id=V-9999", "happened=some day"],
)
def test_what_a_field_cannot_say_is_refused(lists: Lists, words: str) -> None:
    with pytest.raises((FilterUnfit, FieldNotListed)):
        lists.asked(Event if words.startswith(("part", "happ")) else Act, words)


def test_every_field_of_every_list_can_be_asked_and_sorted_by(lists: Lists) -> None:
    for kind in listed_kinds():
        for spec in listed_fields(kind):
            assert spec.sensitivity not in (Sensitivity.SOURCE, Sensitivity.VAULT_ONLY)
            ids = lists.vault.listing.ids(Wanted(kind))
            for descending in (False, True):
                order = Order(spec.name, descending)
                assert sorted(lists.vault.listing.ids(Wanted(kind, order=order))) == sorted(ids), (kind, spec.name)
            silent: Any = condition_asked(lists.vault.records, kind, f"{spec.name}=")
            assert set(lists.vault.listing.ids(Wanted(kind, (silent,)))) <= set(ids)


def test_every_kind_can_be_asked_by_its_case(lists: Lists) -> None:
    for kind in RECORD_TYPES.values():
        ids = lists.vault.listing.ids(Wanted(kind, (InCase(lists.case.id),)))
        assert set(ids) <= set(lists.vault.ledger.ids(kind))


def test_letters_stand_where_their_alphabet_has_them() -> None:
    words = ["Ұлы", "үй", "Ет", "ән", "Бал", "", "ғалым", "Гүл", "ıssız", "zeta", "Ёлка"]
    expected = ["zeta", "ıssız", "ән", "Бал", "Гүл", "ғалым", "Ет", "Ёлка", "Ұлы", "үй", ""]
    assert sorted(words, key=alphabet_key) == expected


def test_the_same_words_keep_their_order_and_those_without_any_come_last() -> None:
    said = [("a", "Үй"), ("b", None), ("c", "zeta"), ("d", "үй"), ("e", ""), ("f", "ғалым"), ("g", "Үй"), ("h", "үй")]
    assert "".join(in_alphabet(said)) == "cfadghbe"
    assert "".join(in_alphabet(said, descending=True)) == "adghfcbe"
    assert in_alphabet([]) == []


def test_a_period_without_bounds_asks_for_any_day(lists: Lists) -> None:
    assert len(lists.codes(Event, FieldDuring("happened", Period()))) == 3
    assert lists.asked(Provision, "in_force_from=2022") == []
