"""Own terms in files of records: a file brings its own, and never invents a value."""

from __future__ import annotations

import pytest

from archive.interchange.errors import Fault, ImportRefused
from archive.interchange.importing import plan_import
from archive.ledger import new_id
from archive.model.acts import Act
from archive.vault import Vault
from archive.vocabulary.harm import ActKind
from archive.vocabulary.labels import label
from tests.archive.interchange.files import Lines, bring, file_of, opener


def term(code: str, vocabulary: str = "ActKind", **fields: str) -> dict[str, object]:
    """The line of a term."""
    said = {"vocabulary": vocabulary, "term": code, **(fields or {"label_en": "Flooded cell"})}
    return {"kind": "vocabulary_term", "id": new_id(), "fields": said}


def act(kind: str, **fields: object) -> dict[str, object]:
    """An act's line."""
    return {"kind": "act", "id": new_id(), "fields": {"kind": kind, **fields}}


def refused(vault: Vault, lines: Lines) -> list[tuple[int, Fault, str]]:
    """What is told of a file that does not fit."""
    with pytest.raises(ImportRefused) as told:
        plan_import(vault.ledger, opener(file_of(lines)))
    assert vault.journal.count() == 0
    return [(one.line, one.fault, one.field) for one in told.value.problems]


def test_a_file_brings_its_terms_in_whatever_order(vault: Vault) -> None:
    plan = bring(vault, file_of([act("own-flooded-cell"), term("own-flooded-cell"), act("torture")]))
    assert plan.new == {"act": 2, "vocabulary_term": 1}
    first = vault.ledger.find(Act, order="code")[0]
    assert label(ActKind, first.kind, vault.terms.spoken("en")) == "Flooded cell"
    assert bring(vault, file_of([act("own-flooded-cell")])).total == 1  # the vault has it now


def test_a_code_without_a_term_is_named_by_line_and_field(vault: Vault) -> None:
    lines = [act("own-flooded-cell"), act("torture", methods=["truncheon", "own-wet-towel"]), act("beating")]
    assert refused(vault, lines) == [
        (2, Fault.TERM, "kind"),
        (3, Fault.TERM, "methods"),
        (4, Fault.VALUE, "kind"),
    ]


def test_terms_that_no_vocabulary_takes(vault: Vault) -> None:
    lines = [
        term("own-perhaps", "Answer"),
        term("beating"),
        term("own-lamp", "NoVocabulary"),
        term("own-lamp", label_en=""),
    ]
    assert [(line, field) for line, _, field in refused(vault, lines)] == [
        (2, "term"),
        (3, "term"),
        (4, "vocabulary"),
        (5, "label_en"),
    ]


def test_the_same_term_of_two_offices_is_one_term(vault: Vault) -> None:
    vault.terms.add(ActKind, {"en": "Flooded cell"})
    bring(vault, file_of([term("own-flooded-cell", label_en="Flooded cell", label_ru="Затопленная камера")]))
    assert vault.terms.codes_of("ActKind") == ("own-flooded-cell",)
    assert label(ActKind, "own-flooded-cell", vault.terms.spoken("ru")) == "Затопленная камера"
