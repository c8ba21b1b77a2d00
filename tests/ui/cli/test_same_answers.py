"""Every question answers the same in the windows and at the terminal."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive.claims import Claims
from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.model.acts import Act
from archive.model.claims import Source
from archive.model.organisations import PersonMerge, Place, PublicName
from archive.model.people import Person
from archive.model.proceedings import Charge, Complaint, Proceeding
from archive.model.work import Statistic
from archive.quantity import Comparison, Quantity
from archive.vault import Vault
from archive.vocabulary.bodies import PlaceKind
from archive.vocabulary.casework import IdentityMode, Role, Sex
from archive.vocabulary.harm import ActKind, Method
from archive.vocabulary.liberty import MeasureKind
from archive.vocabulary.proceedings import ArticleBasis, ComplaintAbout, ComplaintOutcome, ProceedingKind
from archive.vocabulary.testimony import Decision, Use
from archive.vocabulary.work import SourceKind
from tests.archive.questions.invented_cases import detain, said, spring
from tests.ui.cli.conftest import PASSPHRASE
from tests.ui.cli.programs import call
from ui.cli.answers import for_programs
from ui.presenters.asking import QuestionDesk
from ui.presenters.questions import Asked, Question

ASKED: tuple[tuple[Asked, tuple[str, ...]], ...] = (
    (Asked(Question.HELD, {"on": "8 January 2022"}), ("held", "--on", "8 January 2022")),
    (
        Asked(Question.HELD, {"on": "2022-05-08", "certain": "1", "measures": "admin_detention, apprehension"}),
        ("held", "--on", "2022-05-08", "--certain", "--kind", "admin_detention", "--kind", "apprehension"),
    ),
    (Asked(Question.HELD_NOW), ("held",)),
    (Asked(Question.LIMITS, {"overdue": "1"}), ("limits", "--overdue")),
    (Asked(Question.LIMITS), ("limits",)),
    (Asked(Question.UNCONFIRMED, {"days": "30"}), ("unconfirmed", "--days", "30")),
    (Asked(Question.CHARGED, {"article": "405"}), ("charged", "405")),
    (Asked(Question.HAPPENED, {"on": "2022", "place": "L-0001"}), ("happened", "--on", "2022", "--place", "L-0001")),
    (Asked(Question.HAPPENED), ("happened",)),
    (
        Asked(Question.ALLEGATIONS, {"methods": "truncheon", "outcomes": "none_yet", "on": "January 2022"}),
        ("allegations", "--method", "truncheon", "--outcome", "none_yet", "--on", "January 2022"),
    ),
    (Asked(Question.ALLEGATIONS, {"no_complaint": "1"}), ("allegations", "--no-complaint")),
    (Asked(Question.UNANSWERED, {"days": "30", "certain": "1"}), ("unanswered", "--days", "30", "--certain")),
    (Asked(Question.SERIES, {"series": "held in the VALLEY"}), ("series", "held", "in", "the", "VALLEY")),
    (Asked(Question.NAMING, {"use": "public_report"}), ("naming", "public_report")),
    (Asked(Question.CONTRADICTED), ("contradicted",)),
    (Asked(Question.CONTRADICTED, {"undecided": "1"}), ("contradicted", "--undecided")),
    (Asked(Question.LEFT), ("left",)),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A locked vault in which every question has something to find, and somebody has two codes."""
    folder = tmp_path_factory.mktemp("asked") / "vault"
    vault = Vault.create(folder, PASSPHRASE, work_factor=MINIMUM_WORK_FACTOR)
    spring(vault)
    kept, other = (vault.records.add(Person, sex=Sex.FEMALE, residence="Behind the mill") for _ in range(2))
    vault.people.add_name(kept, "Қызғалдақ Нұрбек")
    vault.records.add(PersonMerge, kept_id=kept.id, other_id=other.id, first_reason="birth", second_reason="face")
    town = vault.records.add(Place, kind=PlaceKind.CITY)
    vault.records.add(PublicName, owner_entity=town.entity, owner_id=town.id, form="Millbridge")
    detain(vault, other, MeasureKind.APPREHENSION, "8 January 2022", place_id=town.id)
    act = vault.records.add(
        Act, kind=ActKind.ILL_TREATMENT, victim_entity="person", victim_id=other.id, place_id=town.id,
        happened=said("7 January 2022"), methods=(Method.TRUNCHEON, Method.SEXUAL_VIOLENCE),
    )  # fmt: skip
    vault.cases.involve(act, other, Role.ALLEGED_PERPETRATOR)
    proceeding = vault.records.add(Proceeding, kind=ProceedingKind.CRIMINAL)
    charge = vault.records.add(
        Charge, proceeding_id=proceeding.id, subject_entity="person", subject_id=other.id,
        article_as_printed="405, misprinted", basis=ArticleBasis.BY_CONTEXT,
    )  # fmt: skip
    vault.records.add(
        Complaint, about=ComplaintAbout.ILL_TREATMENT, outcome=ComplaintOutcome.NONE_YET, filed=said("1 March 2022"),
        subject_entity="person", subject_id=other.id,
    )  # fmt: skip
    several = Quantity("more than 10", 11, None, Comparison.MORE_THAN)
    vault.records.add(Statistic, what="people held", series="Held in the valley", amount=several)
    consent = vault.consents.record(other)
    vault.consents.answer(consent, Use.PUBLIC_REPORT, Decision.YES, identity=IdentityMode.CODED)
    paper = vault.records.add(Source, kind=SourceKind.PUBLICATION, title="Valley Herald")
    Claims(vault.ledger).cite(charge, paper, field="article_as_printed", value="274")
    vault.lock()
    return folder


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    """It, open for reading."""
    vault = Vault.open(folder, PASSPHRASE, read_only=True)
    yield vault
    vault.lock()


def test_both_say_the_same(folder: Path, vault: Vault, passphrase: Callable[[str], int]) -> None:
    desk = QuestionDesk(vault)
    found = dict[Question, int]()
    for asked, arguments in ASKED:
        verb, *rest = arguments
        told = call(verb, folder, *rest, "--json", "--passphrase-fd", passphrase(PASSPHRASE))
        assert (told.code, told.err) == (0, ""), arguments
        lines = desk.ask(asked, "en").lines
        shown = [{name: for_programs(value) for name, value in line.values.items()} for line in lines]
        if asked.question in (Question.HAPPENED, Question.CONTRADICTED):
            # For a program the terminal names kinds of records and fields as files do; a window names them in words.
            shown = [{**line, "record_kind": "", "field": ""} for line in shown]
            rows = [{**row, "record_kind": "", "field": ""} for row in json.loads(told.out)]
        else:
            rows = json.loads(told.out)
        assert rows == shown, arguments
        found[asked.question] = found.get(asked.question, 0) + len(shown)
    assert {question for question, number in found.items() if not number} == {Question.LEFT}
    assert set(Question) - set(found) == {Question.IDENTIFYING}


def test_what_identifies_somebody(folder: Path, vault: Vault, passphrase: Callable[[str], int]) -> None:
    """At the terminal a table, because for a program details have codes and not words."""
    code = vault.people.named("Қызғалдақ Нұрбек")[0].code
    reply = QuestionDesk(vault).ask(Asked(Question.IDENTIFYING, {"person": code.lower(), "names": "1"}), "en")
    told = call("identifying", folder, code, "--names", "--passphrase-fd", passphrase(PASSPHRASE))
    assert told.code == 0
    for line in reply.lines:
        assert any(", ".join(line.values["details"]) in one for one in told.out.splitlines())
    told_rows = [line for line in told.out.splitlines() if ": " in line and "  " in line]
    assert len(reply.lines) == len(told_rows)
    assert "identifying_unique" in reply.notes


def test_kinds_are_counted_apart_and_groups_beside_people(vault: Vault) -> None:
    reply = QuestionDesk(vault).ask(Asked(Question.HELD, {"on": "2022-05-08"}), "en")
    counts = {count.kind: count.counted for count in reply.counts}
    assert (counts[MeasureKind.ADMIN_DETENTION].people, counts[MeasureKind.ADMIN_DETENTION].groups) == (1, 2)
    assert not counts[MeasureKind.ADMIN_DETENTION].in_groups.whole
    assert MeasureKind.HOUSE_ARREST in counts
