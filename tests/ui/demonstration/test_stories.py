"""The invented cases are whole, in the vault's own words, and name nobody and no place that exists."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import resources

import pytest

from archive.dates import Basis, PartialDate, Precision
from archive.fold import fold, name_key
from archive.vocabulary import casework, evidence, testimony
from ui.demonstration.media import MEDIA
from ui.demonstration.stories import DemonstrationCase, demonstration_cases

CASES = demonstration_cases()

REAL_NAMES = """
    11b060ff3e 1204fc56ab 15c1ea0b39 2a1355f827 2a2d5957fe 35f98ae252 382c589e4e 3da3570d44 406a976c5b
    4910f51956 5fed5b4499 6187faad84 62f7693cfd 65a5344342 81fcbba2c5 82d0ab44a9 8647bf52bd 920d3760fc
    973a1c93a7 981ec6f6f8 9c55230875 a0fdcaed0e a750d5b687 aa4d7477cf aa51d24e10 b1dd3c5b24 b66410b051
    ba27d5ecef c0b57f34d8 c0eb763099 c9e06ad787 cf94d96adc d0b48bb038 d27e77d3be d905509d76 db2b8c713f
    eff8c1e9d7 f37be1b907 f3dac91594
"""
"""SHA-256, first ten digits, of the name keys of real people and places that must not occur."""


@pytest.fixture(params=CASES, ids=lambda case: case.key)
def case(request: pytest.FixtureRequest) -> DemonstrationCase:
    assert isinstance(request.param, DemonstrationCase)
    return request.param


def test_one_case_in_each_language() -> None:
    assert [c.language for c in CASES] == ["en", "ru", "kk"]


def test_the_case_is_complete(case: DemonstrationCase) -> None:
    assert 3 <= len(case.people) <= 6
    assert 3 <= len(case.events) <= 5
    assert 2 <= len(case.testimonies) <= 3
    assert len(case.evidence) >= 3
    assert len(case.summary) > 200
    for account in case.testimonies:
        assert 5 <= len(account.paragraphs) <= 12
        assert account.consent.answers
        assert account.language == case.language
    for item in case.evidence:
        assert item.media in MEDIA
        assert item.file_name
        assert (item.moment is not None) == item.media.endswith("_photo")


def test_codes_are_the_vaults_own(case: DemonstrationCase) -> None:
    casework.CaseKind(case.kind)
    for person in case.people:
        casework.Role(person.role), casework.Sex(person.sex), casework.ProtectionLevel(person.protection)
        for name in person.names:
            casework.NameKind(name.kind), casework.Script(name.script), testimony.Language(name.language)
    for event in case.events:
        casework.EventKind(event.kind), casework.ClaimStatus(event.claim)
        casework.Verification(event.verification)
        for _, role in event.involved:
            casework.Role(role)
    for account in case.testimonies:
        testimony.TestimonyKind(account.kind), testimony.Connection(account.connection)
        testimony.Mode(account.mode), testimony.ConsentHow(account.consent.how)
        for answer in account.consent.answers:
            testimony.Use(answer.use), testimony.Decision(answer.decision)
            testimony.ContentScope(answer.content), casework.IdentityMode(answer.identity)
    for item in case.evidence:
        evidence.EvidenceKind(item.kind), evidence.AcquiredHow(item.acquired_how), evidence.Held(item.held)


def test_keys_are_unique_and_point_somewhere(case: DemonstrationCase) -> None:
    people = [p.key for p in case.people]
    for keys in (
        people,
        [e.key for e in case.events],
        [t.key for t in case.testimonies],
        [e.key for e in case.evidence],
    ):
        assert len(set(keys)) == len(keys)
    assert {key for event in case.events for key, _ in event.involved} <= set(people)
    assert {account.witness for account in case.testimonies} <= set(people)
    assert {item.acquired_from for item in case.evidence} <= set(people)


def test_nothing_is_said_twice() -> None:
    paragraphs = [p for c in CASES for t in c.testimonies for p in t.paragraphs]
    forms = [n.form for c in CASES for p in c.people for n in p.names]
    files = [e.file_name for c in CASES for e in c.evidence]
    seeds = [e.seed for c in CASES for e in c.evidence]
    for values in (paragraphs, forms, files, seeds):
        assert len(set(values)) == len(values)


def test_the_letters_belong_to_the_language(case: DemonstrationCase) -> None:
    cyrillic, kazakh = re.compile("[а-яё]", re.IGNORECASE), re.compile("[әғқңөұүһі]", re.IGNORECASE)
    for account in case.testimonies:
        for paragraph in account.paragraphs:
            assert bool(cyrillic.search(paragraph)) == (case.language != "en")
            assert not kazakh.search(paragraph) or case.language == "kk"
        assert bool(kazakh.search(" ".join(account.paragraphs))) == (case.language == "kk")


def test_names_have_forms_in_two_scripts_that_meet(case: DemonstrationCase) -> None:
    named = [person for person in case.people if person.names]
    assert named
    for person in named:
        assert {"latin", "cyrillic"} <= {name.script for name in person.names}
        assert [name.kind for name in person.names].count("main") == 1
    if case.language != "en":
        for person in named:
            keys = [set(name_key(name.form).split()) for name in person.names]
            assert all(keys[0] & other for other in keys[1:]), person.key


def test_titles_name_nobody(case: DemonstrationCase) -> None:
    parts = {part for p in case.people for n in p.names for part in fold(n.form).split()}
    titles = [case.title, *(e.title for e in case.events), *(e.title for e in case.evidence)]
    titles += [e.file_name for e in case.evidence]
    for title in titles:
        assert not parts & set(fold(title).split()), title


def _dates(case: DemonstrationCase) -> Iterator[PartialDate]:
    yield case.opened
    for event in case.events:
        yield event.happened
    for account in case.testimonies:
        yield account.taken
        yield account.consent.given
    for item in case.evidence:
        yield item.made
        yield item.acquired


def test_dates_are_understood_and_not_all_exact(case: DemonstrationCase) -> None:
    dates = list(_dates(case))
    assert all(d.earliest or d.latest or d.basis is Basis.NOT_STATED for d in dates)
    assert len({e.happened.precision for e in case.events}) > 1
    assert any(e.happened.precision is not Precision.DAY for e in case.events)


def test_consent_differs_by_use(case: DemonstrationCase) -> None:
    for account in case.testimonies:
        decisions = {answer.decision for answer in account.consent.answers}
        assert "yes" in decisions
        assert decisions & {"no", "ask_again"}
        pairs = [(answer.use, answer.audience) for answer in account.consent.answers]
        assert len(set(pairs)) == len(pairs)


def test_no_real_person_or_place_occurs() -> None:
    folder = resources.files("ui.demonstration").joinpath("texts")
    texts = [file.read_text("utf-8") for file in folder.iterdir() if file.name.endswith(".toml")]
    assert len(texts) == 4
    forbidden = set(REAL_NAMES.split())
    words = {word for text in texts for word in re.findall(r"\w+", text)}
    found = [w for w in words if hashlib.sha256(name_key(w).encode()).hexdigest()[:10] in forbidden]
    assert found == []


def test_reading_the_cases_needs_no_qt() -> None:
    code = "import sys, ui.demonstration.media; print([m for m in sys.modules if 'PySide' in m])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
