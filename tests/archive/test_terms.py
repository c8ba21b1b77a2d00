"""Own terms of vocabularies: added, told in three languages, corrected, withdrawn, and never invented."""

from __future__ import annotations

import contextlib

import pytest

from archive.errors import FieldInvalid
from archive.listing.wanted import FieldSays, Wanted
from archive.model.acts import Act
from archive.model.catalogue import RECORD_TYPES
from archive.model.vocabulary import VocabularyTerm
from archive.terms import TermExists, TermNeedsLabel, VocabularyClosed
from archive.undo import undo
from archive.vault import Vault
from archive.vocabulary.casework import Answer, Role
from archive.vocabulary.extendable import Extendable, is_own_code
from archive.vocabulary.harm import ActKind, Method
from archive.vocabulary.labels import label, unsure


class _TakenBack(Exception):
    """Whatever ends a block."""


def test_a_term_is_used_told_and_found(vault: Vault) -> None:
    term = vault.terms.add(ActKind, {"en": "Flooded cell", "kk": "су басқан камера"})
    assert term.term == "own-flooded-cell"
    act = vault.records.add(Act, kind=ActKind(term.term))
    stored = vault.records.get(Act, act.id)
    assert isinstance(stored.kind, ActKind)
    assert str(stored.kind) == term.term
    english, kazakh, russian = (vault.terms.spoken(language) for language in ("en", "kk", "ru"))
    assert label(ActKind, stored.kind, english) == "Flooded cell"
    assert label(ActKind, stored.kind, kazakh) == "су басқан камера"
    assert label(ActKind, stored.kind, russian) == "Flooded cell (en)"
    assert label(ActKind, stored.kind, "ru") == "flooded cell"
    assert vault.terms.codes_of("ActKind") == (term.term,)
    assert vault.terms.codes_of("Method") == ()
    assert vault.listing.ids(Wanted(Act, (FieldSays("kind", (term.term,)),))) == [act.id]
    assert list(ActKind) == [kind for kind in ActKind if not is_own_code(str(kind))]


def test_several_codes_in_one_field(vault: Vault) -> None:
    term = vault.terms.add(Method, {"ru": "Мокрое полотенце"})
    act = vault.records.add(Act, kind=ActKind.TORTURE, methods=(Method.TRUNCHEON, Method(term.term)))
    assert vault.records.get(Act, act.id).methods == (Method.TRUNCHEON, Method(term.term))
    assert term.term == "own-mokroe-polotentse"


def test_no_value_is_invented(vault: Vault) -> None:
    with pytest.raises(FieldInvalid):
        vault.records.add(Act, kind=ActKind("own-never-added"))
    act = vault.records.add(Act, kind=ActKind.TORTURE)
    with pytest.raises(FieldInvalid):
        vault.records.amend(act, {"methods": (Method("own-never-added"),)})
    term = vault.terms.add(ActKind, {"en": "Flooded cell"})
    with pytest.raises(FieldInvalid):  # a term of one vocabulary is none of another
        vault.records.amend(act, {"methods": (Method(term.term),)})
    for code in ("own-", "own-A", "own-a b", "own--a", "other-a", "own-" + "a" * 80):
        with pytest.raises(ValueError, match="not a valid"):
            ActKind(code)
    with pytest.raises(ValueError, match="not a valid"):
        Answer("own-perhaps")


def test_closed_vocabularies_empty_labels_and_labels_twice_are_refused(vault: Vault) -> None:
    with pytest.raises(VocabularyClosed):
        vault.terms.add(Answer, {"en": "perhaps"})
    with pytest.raises(TermNeedsLabel):
        vault.terms.add(ActKind, {"en": "  "})
    with pytest.raises(TermExists):
        vault.terms.add(ActKind, {"en": label(ActKind, "torture", "en").upper()})
    first = vault.terms.add(ActKind, {"en": "Flooded cell"})
    with pytest.raises(TermExists):
        vault.terms.add(ActKind, {"en": "flooded CELL"})
    assert vault.terms.add(ActKind, {"en": "Flooded cell!"}).term == f"{first.term}-2"
    assert vault.terms.add(Role, {"kk": "ә"}).term == "own-a"
    assert vault.terms.add(Role, {"kk": "…"}).term == "own-term"


def test_a_withdrawn_term_stays_readable_and_is_offered_no_longer(vault: Vault) -> None:
    term = vault.terms.add(ActKind, {"en": "Flooded cell"})
    act = vault.records.add(Act, kind=ActKind(term.term))
    vault.terms.withdraw(term, reason="another word fits")
    assert vault.terms.codes_of("ActKind") == ()
    assert label(ActKind, term.term, vault.terms.spoken("en")) == "Flooded cell"
    assert vault.records.amend(act, {"words": "at night"}).kind == term.term


def test_a_label_of_the_program_is_corrected_and_given_back(vault: Vault) -> None:
    name, code, shipped = unsure("kk")[0]
    kazakh = vault.terms.spoken("kk")
    assert label(name, code, kazakh) == shipped
    vault.terms.correct(name, code, {"kk": "дұрыс атауы"})
    assert label(name, code, kazakh) == "дұрыс атауы"
    assert label(name, code, "kk") == shipped
    assert label(name, code, vault.terms.spoken("ru")) == label(name, code, "ru")
    (term,) = vault.terms.all(name)
    assert term.checked
    vault.terms.correct(name, code, {"kk": shipped})
    assert label(name, code, kazakh) == shipped
    assert vault.terms.all(name)[0].label_kk == ""
    with pytest.raises(FieldInvalid):
        vault.terms.correct("ActKind", "no_such_code", {"en": "words"})


def test_what_was_undone_or_taken_back_is_told_no_longer(vault: Vault) -> None:
    spoken = vault.terms.spoken("en")
    vault.terms.add(ActKind, {"en": "Flooded cell"})
    assert vault.terms.codes_of("ActKind")
    undo(vault.ledger)
    assert vault.terms.codes_of("ActKind") == ()
    with contextlib.suppress(_TakenBack), vault.database.atomic():
        vault.terms.add(ActKind, {"en": "Locked in the yard"})
        assert vault.terms.codes_of("ActKind") == ("own-locked-in-the-yard",)
        raise _TakenBack
    assert vault.terms.codes_of("ActKind") == ()
    assert spoken == "en"


def test_after_locking_no_word_of_the_vault_is_left(vault: Vault) -> None:
    spoken = vault.terms.spoken("en")
    vault.terms.add(ActKind, {"en": "Flooded cell"})
    assert label(ActKind, "own-flooded-cell", spoken) == "Flooded cell"
    vault.lock()
    assert label(ActKind, "own-flooded-cell", spoken) == "flooded cell"
    assert vault.terms.codes_of("ActKind") == ()


def test_every_vocabulary_that_takes_terms_is_one_of_the_model() -> None:
    used = {spec.codes for kind in RECORD_TYPES.values() for spec in kind.specs()}
    assert set(Extendable.__subclasses__()) <= used
    assert VocabularyTerm.entity in RECORD_TYPES
