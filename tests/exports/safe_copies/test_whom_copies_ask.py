"""A safe copy leaves only with the yes of everybody whom its item is about, asked until the last moment before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from archive.copies_left import LEAVING, STAYED, copies_left
from archive.covering.derived import passing
from archive.covering.engine import Covering
from archive.covering.second_look import SecondLook
from archive.errors import ArchiveError, DiskFull
from archive.model.claims import Citation
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.people import Person
from archive.roles import change_worker
from archive.vault import Vault
from archive.vocabulary.casework import IdentityMode
from archive.vocabulary.evidence import CustodyAction
from archive.vocabulary.testimony import Decision, Use
from archive.vocabulary.work import WorkRole
from exports import leaving as leaving_module
from exports import safe_copies
from exports.edition import Presence
from exports.edition_errors import TargetExists, UseStaysInside
from exports.leaving import ItemStays, Whom
from exports.safe_copies import SafeCopies
from exports.safe_copy_errors import CopyNotConfirmed
from tests.archive.covering.conftest import TakeIn, areas, box, objects
from tests.archive.covering.planted import photo
from ui.presenters.asking import left_lines
from ui.presenters.consent_left import LeftAs, past_exports

WHOM = Whom(Use.PARTNER_NGO, "Harbour Watch")


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    made = tmp_path / "outside"
    made.mkdir()
    return made


@pytest.fixture
def person(vault: Vault) -> Person:
    return vault.people.add("Invented Somebody")


@pytest.fixture
def file(vault: Vault, taken: TakeIn, person: Person) -> EvidenceFile:
    """A text in which somebody is cited."""
    made = taken(b"somebody said something\n", "a.txt")
    vault.records.add(
        Citation, target_entity=person.entity, target_id=person.id, origin_entity=made.entity, origin_id=made.id
    )
    return made


def item_of(vault: Vault, file: EvidenceFile) -> EvidenceItem:
    return vault.evidence.get(file.item_id)


def agree(vault: Vault, person: Person, identity: IdentityMode = IdentityMode.NAMED, **more: Any) -> None:
    consent = vault.consents.record(person)
    values = {"identity": identity, "audience": WHOM.audience, **more}
    vault.consents.answer(consent, WHOM.use, Decision.YES, **values)


def actions(vault: Vault, file: EvidenceFile) -> list[str]:
    return [entry.action for entry in vault.journal.entries_of(EvidenceItem.entity, file.item_id)]


def test_nothing_leaves_for_a_use_or_an_audience_without_a_yes(
    vault: Vault, file: EvidenceFile, person: Person, outside: Path
) -> None:
    copies, item = SafeCopies(vault), item_of(vault, file)
    before = objects(vault)
    with pytest.raises(ItemStays) as stays:
        copies.write(item, outside, WHOM)
    assert (stays.value.item, stays.value.reason) == (item.code, "consent_no_answer")
    assert person.code not in str(stays.value.fields())
    agree(vault, person)
    for other in (Whom(Use.MEDIA, WHOM.audience), Whom(WHOM.use, "Another"), Whom(WHOM.use)):
        with pytest.raises(ItemStays):
            copies.write(item, outside, other)
    with pytest.raises(UseStaysInside):
        Whom(Use.INTERNAL)
    assert list(outside.iterdir()) == []
    assert objects(vault) == before
    assert LEAVING not in actions(vault, file)
    assert copies.write(item, outside, WHOM).path.name == "copy-1.txt"


def test_custody_and_the_list_of_what_left_say_for_what_for_whom_and_on_what(
    vault: Vault, file: EvidenceFile, person: Person, outside: Path
) -> None:
    giver = vault.people.add("Invented Giver")
    vault.ledger.amend(item_of(vault, file), {"acquired_from_id": giver.id})
    agree(vault, person, conditions="not the picture of the gate")
    agree(vault, giver, IdentityMode.CODED)
    made = SafeCopies(vault).write(item_of(vault, file), outside, WHOM)
    assert made.asked.conditions
    line = vault.evidence.custody(item_of(vault, file))[-1]
    assert line.action is CustodyAction.COPIED
    said = {name: line.says(name) for name in ("use", "audience", "ground", "name")}
    assert said == {"use": "partner_ngo", "audience": "Harbour Watch", "ground": "consent", "name": "copy-1.txt"}
    assert not [one for one in line.details if person.id in one.value or giver.id in one.value]
    (left,) = copies_left(vault.database)
    assert (left.gave, left.shown) == (frozenset({giver.id}), frozenset({person.id}))
    assert (left.consents, left.certain, left.words) == (2, True, False)
    (past,) = past_exports(vault, person.id)
    assert (past.kind, past.code, past.name) == (LeftAs.COPY, made.item.code, "copy-1.txt")
    assert past.how == (Presence.APPEARS,)
    assert past_exports(vault, giver.id)[0].how == (Presence.GAVE,)
    assert past_exports(vault, vault.people.add("Invented Other").id) == ()
    (answer,) = left_lines(vault, person.code)
    assert answer.values["people_in"] == (person.code, giver.code)
    assert (answer.entity, answer.values["use"]) == (EvidenceItem.entity, Use.PARTNER_NGO)


def test_an_item_about_nobody_leaves_by_its_class_and_says_so(vault: Vault, taken: TakeIn, outside: Path) -> None:
    made = SafeCopies(vault).write(item_of(vault, taken(b"a timetable\n", "a.txt")), outside, WHOM)
    assert made.asked.nobody_shown
    assert vault.evidence.custody(made.item)[-1].says("ground") == "nobody"


def test_who_may_not_be_recognised_leaves_in_a_confirmed_covered_copy_alone(
    vault: Vault, taken: TakeIn, person: Person, outside: Path
) -> None:
    file, copies = taken(photo(), "a.jpg"), SafeCopies(vault)
    item = item_of(vault, file)
    vault.ledger.amend(item, {"consent_id": vault.consents.record(person).id})
    agree(vault, person, IdentityMode.CODED)

    def refusal(*, original: bool = False) -> str:
        with pytest.raises((ItemStays, CopyNotConfirmed)) as refused:
            copies.write(item_of(vault, file), outside, WHOM, original=original)
        return str(getattr(refused.value, "reason", refused.value.code))

    assert refusal() == "item_covered_only"
    covered = Covering(vault).cover(file, areas(box(0, 0, 500, 500)), note="")
    assert refusal() == "copy_not_confirmed"
    change_worker(vault, WorkRole.REVIEWER)
    SecondLook(vault).confirm(covered.file)
    assert refusal(original=True) == "item_covered_only"
    assert list(outside.iterdir()) == []
    assert copies.write(item_of(vault, file), outside, WHOM).path.is_file()


def test_what_is_taken_back_while_the_copy_is_made_keeps_it_in(
    vault: Vault, file: EvidenceFile, person: Person, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    agree(vault, person)
    @contextmanager
    def slowly(*given: Any, **more: Any) -> Iterator[object]:
        with passing(*given, **more) as sealed:
            vault.consents.take_back(vault.consents.of(person)[-1], dt.date(2020, 1, 1))
            yield sealed

    monkeypatch.setattr(safe_copies, "passing", slowly)
    before = objects(vault)
    with pytest.raises(ItemStays) as stays:
        SafeCopies(vault).write(item_of(vault, file), outside, WHOM)
    assert stays.value.reason == "consent_withdrawn"
    assert list(outside.iterdir()) == []
    assert LEAVING not in actions(vault, file)
    assert objects(vault) == before


def test_a_program_that_was_stopped_may_have_let_it_out(
    vault: Vault, file: EvidenceFile, person: Person, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    agree(vault, person)
    note = vault.ledger.note

    def dies(action: str, *rest: Any) -> Any:
        if action in (STAYED, str(CustodyAction.COPIED)):
            raise KeyboardInterrupt
        return note(action, *rest)

    monkeypatch.setattr(vault.ledger, "note", dies)
    with pytest.raises(KeyboardInterrupt):
        SafeCopies(vault).write(item_of(vault, file), outside, WHOM)
    monkeypatch.undo()
    (past,) = past_exports(vault, person.id)
    assert (past.certain, past.name) == (False, "copy-1.txt")


@pytest.mark.parametrize("failure", [DiskFull(), None])
def test_what_custody_cannot_tell_does_not_stay_outside(
    vault: Vault, file: EvidenceFile, person: Person, outside: Path, monkeypatch: pytest.MonkeyPatch,
    failure: ArchiveError | None,
) -> None:
    agree(vault, person)
    if failure is None:
        (outside / "copy-1.txt").write_bytes(b"theirs")
        monkeypatch.setattr(leaving_module, "is_taken", lambda path: False)
        monkeypatch.setattr(safe_copies, "is_taken", lambda path: False)
    else:
        note = vault.evidence.note

        def fails(item: EvidenceItem, action: CustodyAction, **details: str) -> object:
            if action is CustodyAction.COPIED:
                raise failure
            return note(item, action, **details)

        monkeypatch.setattr(vault.evidence, "note", fails)
    with pytest.raises(TargetExists if failure is None else DiskFull):
        SafeCopies(vault).write(item_of(vault, file), outside, WHOM)
    assert [path.read_bytes() for path in outside.iterdir()] == ([b"theirs"] if failure is None else [])
    assert actions(vault, file)[-1] == STAYED
    assert past_exports(vault, person.id) == ()


def test_names_of_two_folders_cannot_be_joined(vault: Vault, taken: TakeIn, tmp_path: Path) -> None:
    first, second = taken(b"one\n", "a.txt"), taken(b"two\n", "b.txt")
    copies, names = SafeCopies(vault), list[str]()
    for number, order in enumerate(((first, second), (second, first))):
        folder = tmp_path / str(number)
        folder.mkdir()
        names += [copies.write(item_of(vault, file), folder, WHOM).path.name for file in order]
    assert names == ["copy-1.txt", "copy-2.txt", "copy-1.txt", "copy-2.txt"]
    codes = [item_of(vault, file).code for file in (first, second)]
    assert not any(code in name for code in codes for name in names)
    lines = vault.evidence.custody(item_of(vault, second))
    copied = [line.says("name") for line in lines if line.action is CustodyAction.COPIED]
    assert copied == ["copy-2.txt", "copy-1.txt"]
