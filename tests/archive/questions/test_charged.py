"""Which cases cite an article, as printed and as we assess it, and how sure that is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from archive.model.proceedings import Charge, Proceeding, Provision
from archive.questions.articles import Article, ArticleNotUnderstood, article_asked, articles_printed
from archive.questions.charged import Charged, charged
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind
from archive.vocabulary.proceedings import ArticleBasis, ProceedingKind

Charge405 = Callable[..., Charge]


def provision(vault: Vault, article: str, part: str = "", law: str = "CC") -> Provision:
    code = "-".join(one for one in ("KZ", law, article, part) if one)
    return vault.records.add(Provision, code=code, country="KZ", law=law, article=article, part=part)


@pytest.fixture
def charge(vault: Vault) -> Charge405:
    """``charge(printed, **values)`` lays one against a new person, in a new case."""

    def lay(printed: str, **values: Any) -> Charge:
        case = vault.cases.open("A trial behind the mill", CaseKind.CRIMINAL)
        person = vault.people.add("Майра Төлеген")
        proceeding = vault.records.add(Proceeding, kind=ProceedingKind.CRIMINAL, case_id=case.id)
        return vault.records.add(
            Charge,
            proceeding_id=proceeding.id,
            subject_entity=person.entity,
            subject_id=person.id,
            article_as_printed=printed,
            **values,
        )

    return lay


def asked(vault: Vault, words: str) -> list[Charged]:
    return charged(vault.database, article_asked(words))


@pytest.mark.parametrize(
    ("words", "article"),
    [
        ("405", Article("405")),
        ("Article 405", Article("405")),
        ("ст. 405", Article("405")),
        (" 272.1 ", Article("272", "1")),
        ("272 ч. 1", Article("272", "1")),
        ("272 ч.1", Article("272", "1")),
        ("ч. 1 ст. 272", Article("272", "1")),
        ("272(4)", Article("272", "4")),
        ("part 4 of article 274", Article("274", "4")),
        ("272-бап, 1-бөлігі", Article("272", "1")),
        ("337-1", Article("337-1")),
        ("cc 405", Article("405", law="CC")),
        ("kz-cao-488", Article("488", law="CAO", country="KZ")),
        ("KZ-CC-272-1", Article("272-1", law="CC", country="KZ")),
    ],
)
def test_an_article_is_understood(words: str, article: Article) -> None:
    assert article_asked(words) == article


@pytest.mark.parametrize(
    "words", ["", "  ", "article", "'; DROP TABLE charge", "4" * 100, "%", "405%", "405 406", "\u0661\u0662"]
)
def test_what_is_no_article_is_refused(words: str) -> None:
    with pytest.raises(ArticleNotUnderstood):
        article_asked(words)


@pytest.mark.parametrize(
    ("words", "articles"),
    [
        ("Article 405", [Article("405")]),
        ("articles 272.1 and 274.4 of the Criminal Code", [Article("272", "1"), Article("274", "4")]),
        ("ст. 272 ч. 1, ст. 380", [Article("272", "1"), Article("380")]),
        ("ч.4 ст.274 УК РК", [Article("274", "4")]),
        ("274(4)", [Article("274", "4")]),
        ("ҚК 405-бап 2-бөлігі", [Article("405", "2")]),
        ("337-1 of the old code", [Article("337-1")]),
        ("an article that nobody named", []),
    ],
)
def test_printed_articles_are_read(words: str, articles: list[Article]) -> None:
    assert articles_printed(words) == articles


def test_an_explicit_article_goes_without_a_badge(vault: Vault, charge: Charge405) -> None:
    article = provision(vault, "405")
    charge("article 405", provision_id=article.id, assessed_id=article.id, basis=ArticleBasis.EXPLICIT)
    (found,) = asked(vault, "405")
    assert (found.badge, found.disputed, found.as_printed, found.as_assessed) == (False, False, True, True)
    assert (found.cases, found.proceeding, found.subject.code) == (("C-0001",), "J-0001", "P-0001")
    assert found.assessed_provision == "KZ-CC-405"


def test_a_misprint_is_found_under_both_and_shown_as_both(vault: Vault, charge: Charge405) -> None:
    """Printed is 405, meant is 274: neither hides the other."""
    printed, meant = provision(vault, "405"), provision(vault, "274")
    charge("article 405", provision_id=printed.id, assessed_id=meant.id, basis=ArticleBasis.CONFLICTING)
    (by_print,) = asked(vault, "405")
    (by_assessment,) = asked(vault, "274")
    assert by_print.charge_id == by_assessment.charge_id
    assert (by_print.as_printed, by_print.as_assessed, by_print.disputed) == (True, False, True)
    assert (by_assessment.as_printed, by_assessment.as_assessed, by_assessment.disputed) == (False, True, True)
    assert (by_print.printed, by_print.assessed_provision) == ("article 405", "KZ-CC-274")
    assert by_print.badge


@pytest.mark.parametrize("basis", [basis for basis in ArticleBasis if basis is not ArticleBasis.EXPLICIT])
def test_every_other_basis_has_a_badge(vault: Vault, charge: Charge405, basis: ArticleBasis) -> None:
    charge("", assessed_id=provision(vault, "405").id, basis=basis)
    (found,) = asked(vault, "405")
    assert (found.badge, found.basis, found.as_printed) == (True, basis, False)


def test_a_print_that_is_not_linked_is_read(vault: Vault, charge: Charge405) -> None:
    charge("articles 272 and 380 of the Criminal Code")
    charge("article 1405")
    charge("no article is named")
    assert [one.as_printed for one in asked(vault, "380")] == [True]
    assert asked(vault, "405") == asked(vault, "38") == []


def test_parts(vault: Vault, charge: Charge405) -> None:
    first, fourth = provision(vault, "272", "1"), provision(vault, "272", "4")
    charge("272.1", provision_id=first.id)
    charge("272.4", provision_id=fourth.id)
    charge("article 272", part="1")
    charge("article 272")
    assert [len(asked(vault, words)) for words in ("272", "272.1", "272-1", "272.4", "272.2")] == [4, 2, 2, 1, 0]


def test_a_law_keeps_articles_of_another_out(vault: Vault, charge: Charge405) -> None:
    charge("488", provision_id=provision(vault, "488", law="CAO").id)
    assert len(asked(vault, "488")) == len(asked(vault, "CAO 488")) == len(asked(vault, "KZ-CAO-488")) == 1
    assert asked(vault, "CC 488") == asked(vault, "KG-CAO-488") == []


def test_a_withdrawn_charge_is_not_found_and_a_withdrawn_case_not_named(vault: Vault, charge: Charge405) -> None:
    one, _ = charge("405"), charge("405")
    vault.ledger.withdraw(one, reason="entered twice")
    case = vault.cases.by_code("C-0002")
    assert case is not None
    vault.ledger.withdraw(case, reason="opened twice")
    assert [found.cases for found in asked(vault, "405")] == [()]


def test_a_case_that_the_proceeding_was_put_into_is_named_too(vault: Vault, charge: Charge405) -> None:
    one = charge("405")
    other = vault.cases.open("Many of the kind", CaseKind.THEMATIC)
    vault.cases.add(other.id, vault.records.get(Proceeding, one.proceeding_id))
    assert [found.cases for found in asked(vault, "405")] == [("C-0001", "C-0002")]
