"""A dossier prints every value that sources give, each with its sources, and what we think; it names no source."""

from __future__ import annotations

import json

import pytest

from archive.claims import Claims
from archive.date_words import parse_words
from archive.model.casework import CaseFile
from archive.model.claims import Source
from archive.model.events import Event
from archive.model.fields import Sensitivity
from archive.model.proceedings import Charge, Proceeding
from archive.sensitivity import raise_to
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind
from archive.vocabulary.proceedings import ProceedingKind
from archive.vocabulary.work import SourceKind
from crypto.age.identities import HybridIdentity
from exports.case_content import case_content
from exports.dossier.document import build_dossier
from exports.edition import Edition, Gap
from exports.editions import make_edition
from exports.gaps import gaps
from exports.records_json import records_json
from tests.exports.case_in_vault import MOMENT, PROTECTED, Sample

PARTNER = str(HybridIdentity.generate().recipient())


@pytest.fixture
def case(sample: Sample) -> CaseFile:
    return sample.vault.cases.open("A case where sources differ", CaseKind.CRIMINAL)


@pytest.fixture
def event(sample: Sample, case: CaseFile) -> Event:
    event = sample.vault.events.add("A van drives up", happened=parse_words("5 January 2026"))
    sample.vault.cases.add(case.id, event)
    return event


def edition(sample: Sample, case: CaseFile) -> Edition:
    return make_edition(sample.vault, sample.spec(PARTNER, case_id=case.id), MOMENT)[0]


def sources(vault: Vault) -> tuple[Source, Source]:
    paper = vault.records.add(Source, kind=SourceKind.NEWS, title="Valley weekly", publisher="Old mill press")
    person = vault.records.add(Source, kind=SourceKind.PERSON, title="somebody at the harbour gate")
    return paper, person


def test_both_values_stand_in_print_with_their_sources_and_our_assessment(
    sample: Sample, case: CaseFile, event: Event
) -> None:
    vault, claims = sample.vault, Claims(sample.vault.ledger)
    paper, person = sources(vault)
    claims.cite(event, paper, field="happened", locator="p. 3")
    other = claims.cite(event, person, field="happened", value=parse_words("7 January 2026"))
    found = edition(sample, case)
    (one,) = found.differences
    assert [(value.words, value.shown) for value in one.values] == [
        ("5 January 2026", True),
        ("7 January 2026", False),
    ]
    assert one.values[0].sources == ("Valley weekly, Old mill press, p. 3",)
    assert "harbour" not in repr(one)
    question = claims.discrepancy(event, "happened")
    assert question is not None
    claims.decide(question, other, assessment="the paper was printed later", reason="the log says the seventh")
    content = case_content(vault, edition(sample, case))
    assert build_dossier(content).startswith(b"%PDF")
    (words,) = content.differences
    for part in (
        "5 January 2026", "7 January 2026", "Valley weekly", "p. 3", "a source that is withheld",
        "the paper was printed later", "the log says the seventh",
    ):  # fmt: skip
        assert part in words, part
    assert "harbour" not in words
    told = json.loads(records_json(edition(sample, case)))
    assert [value["value"] for value in told["differences"][0]["values"]] == ["7 January 2026", "5 January 2026"]


def test_an_article_is_told_twice_where_it_is_printed_twice(sample: Sample, case: CaseFile) -> None:
    vault = sample.vault
    proceeding = vault.records.add(Proceeding, kind=ProceedingKind.CRIMINAL, case_id=case.id)
    charge = vault.records.add(
        Charge,
        proceeding_id=proceeding.id,
        subject_entity="person",
        subject_id=sample.named.id,
        article_as_printed="405",
    )
    paper, _ = sources(vault)
    Claims(vault.ledger).cite(charge, paper, field="article_as_printed", value="274", locator="line 85")
    (one,) = edition(sample, case).differences
    assert (one.place, [value.words for value in one.values], one.decided) == ("charge", ["405", "274"], False)
    refused = vault.records.add(
        Charge,
        proceeding_id=proceeding.id,
        subject_entity="person",
        subject_id=sample.silent.id,
        article_as_printed="1",
    )
    Claims(vault.ledger).cite(refused, paper, field="article_as_printed", value="2")
    assert len(edition(sample, case).differences) == 1, "told of somebody who did not agree"


def test_what_may_not_leave_is_not_told_at_all(sample: Sample, case: CaseFile, event: Event) -> None:
    claims = Claims(sample.vault.ledger)
    claims.cite(event, field="place", value="behind the old mill")
    assert edition(sample, case).differences == (), "a place could tell who somebody is"
    claims.cite(event, field="title", value="A white van drives up")
    assert len(edition(sample, case).differences) == 1
    raise_to(sample.vault.ledger, event, Sensitivity.VAULT_ONLY, reason="danger")
    assert edition(sample, case).differences == ()
    other = sample.vault.cases.open("Another case", CaseKind.CRIMINAL)
    assert edition(sample, other).differences == (), "of another case"


def test_names_in_values_and_assessments_are_looked_for(sample: Sample, case: CaseFile, event: Event) -> None:
    spec = sample.spec(PARTNER, case_id=case.id)
    Claims(sample.vault.ledger).cite(event, field="outcome", value=f"{PROTECTED[0]} was taken")
    blocking = [gap for gap in gaps(sample.vault, spec) if gap.severity == "block"]
    assert blocking == [Gap("block", "name_in_text", event.code, 2)]
