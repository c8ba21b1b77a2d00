"""The flows behind the first two windows, on real folders, with a gateway that stands in for the archive."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest

from archive.errors import MediumReadOnly
from archive.ways_in import WayIn
from crypto.errors import CodedError
from crypto.jobs import CancelToken, no_progress
from ui.presenters.creating import CreateFlow, CreateState, Gap
from ui.presenters.entry import OpenWork, Place, Standing, UnlockFlow, UnlockState
from ui.presenters.passphrase_strength import Strength

GOOD = "kettle orchard lantern pigeon"


@dataclass(eq=False)
class InUse(CodedError):
    code: ClassVar[str] = "vault_in_use"


@dataclass(eq=False)
class Wrong(CodedError):
    code: ClassVar[str] = "wrong_passphrase"


class Gateway:
    """A vault is a folder with a file ``vault.json`` that holds its passphrase."""

    def standing(self, folder: Path) -> Standing:
        return Standing()

    def is_vault(self, folder: Path) -> bool:
        return (folder / "vault.json").is_file()

    def create(self, folder: Path, passphrase: str) -> object:
        folder.mkdir(parents=True)
        (folder / "vault.json").write_text(passphrase)
        return folder

    def open(self, folder: Path, way: str | WayIn, read_only: bool) -> object:
        if (folder / "vault.json").read_text() != way:
            raise Wrong
        if (folder / "lock").exists() and not read_only:
            raise InUse
        return (folder, read_only)


def run(work: OpenWork | None) -> object:
    assert work is not None
    return work(no_progress, CancelToken())


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    Gateway().create(folder, GOOD)
    return folder


@pytest.fixture
def states() -> list[UnlockState]:
    return []


@pytest.fixture
def unlock(states: list[UnlockState]) -> UnlockFlow:
    return UnlockFlow(Gateway(), states.append)


def test_a_folder_is_recognised_for_what_it_is(unlock: UnlockFlow, vault: Path, tmp_path: Path) -> None:
    assert (unlock.state.place, unlock.state.can_unlock) == (Place.NONE, False)
    unlock.choose(tmp_path)
    assert (unlock.state.place, unlock.state.can_unlock) == (Place.OTHER, False)
    unlock.choose(vault)
    assert (unlock.state.place, unlock.state.can_unlock) == (Place.VAULT, True)


def test_the_right_passphrase_opens(unlock: UnlockFlow, states: list[UnlockState], vault: Path) -> None:
    unlock.choose(vault)
    assert run(unlock.attempt(GOOD)) == (vault, False)
    assert unlock.attempt(GOOD) is None, "a second attempt starts while the first is under way"
    unlock.opened()
    assert [state.busy for state in states] == [False, True, False]


def test_a_wrong_passphrase_says_so_and_can_be_tried_again(unlock: UnlockFlow, vault: Path) -> None:
    unlock.choose(vault)
    with pytest.raises(Wrong) as caught:
        run(unlock.attempt("another"))
    unlock.refused(caught.value)
    assert isinstance(unlock.state.error, Wrong)
    assert not unlock.state.offers_reading
    assert run(unlock.attempt(GOOD)) == (vault, False)


def test_a_medium_that_cannot_be_written_offers_reading(unlock: UnlockFlow, vault: Path) -> None:
    unlock.choose(vault)
    unlock.refused(MediumReadOnly())
    assert unlock.state.offers_reading
    assert run(unlock.attempt(GOOD, read_only=True)) == (vault, True)


def test_a_vault_in_use_offers_reading_and_keeps_offering(unlock: UnlockFlow, vault: Path) -> None:
    (vault / "lock").touch()
    unlock.choose(vault)
    with pytest.raises(InUse) as caught:
        run(unlock.attempt(GOOD))
    unlock.refused(caught.value)
    assert unlock.state.offers_reading
    unlock.refused(Wrong())
    assert unlock.state.offers_reading
    assert run(unlock.attempt(GOOD, read_only=True)) == (vault, True)


def test_nothing_is_tried_without_folder_or_passphrase(unlock: UnlockFlow, vault: Path) -> None:
    assert unlock.attempt(GOOD) is None
    unlock.choose(vault)
    assert unlock.attempt("") is None


def test_another_folder_forgets_what_was_said(unlock: UnlockFlow, vault: Path, tmp_path: Path) -> None:
    unlock.choose(vault)
    unlock.refused(InUse())
    unlock.choose(tmp_path)
    assert unlock.state == UnlockState(folder=tmp_path, place=Place.OTHER)


def test_no_state_holds_a_passphrase(unlock: UnlockFlow, states: list[UnlockState], vault: Path) -> None:
    unlock.choose(vault)
    unlock.attempt(GOOD)
    assert GOOD not in repr(states)
    assert GOOD not in repr(vars(unlock))


@pytest.fixture
def create() -> CreateFlow:
    seen: list[CreateState] = []
    return CreateFlow(Gateway(), seen.append)


def test_a_vault_is_created_where_it_was_wanted(create: CreateFlow, tmp_path: Path) -> None:
    create.change(parent=tmp_path, name=" Алматы ", first=GOOD, second=GOOD)
    assert create.state.can_create
    assert run(create.create(GOOD)) == tmp_path / "Алматы"
    assert Gateway().is_vault(tmp_path / "Алматы")


@pytest.mark.parametrize(
    ("name", "first", "second", "gap"),
    [
        ("", GOOD, GOOD, Gap.NO_NAME),
        ("  ", GOOD, GOOD, Gap.NO_NAME),
        ("a/b", GOOD, GOOD, Gap.BAD_NAME),
        ("..", GOOD, GOOD, Gap.BAD_NAME),
        ("what?", GOOD, GOOD, Gap.BAD_NAME),
        ("dot.", GOOD, GOOD, Gap.BAD_NAME),
        ("line\nbreak", GOOD, GOOD, Gap.BAD_NAME),
        ("taken", GOOD, GOOD, Gap.TAKEN),
        ("file", GOOD, GOOD, Gap.TAKEN),
        ("new", "password", "password", Gap.WEAK),
        ("new", GOOD, GOOD + " ", Gap.DIFFERENT),
    ],
)
def test_each_gap_stops_the_creation(
    create: CreateFlow, tmp_path: Path, name: str, first: str, second: str, gap: Gap
) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "something").touch()
    (tmp_path / "file").touch()
    before = sorted(tmp_path.rglob("*"))
    create.change(parent=tmp_path, name=name, first=first, second=second)
    assert create.state.gaps == (gap,)
    assert create.create(first) is None
    assert sorted(tmp_path.rglob("*")) == before


def test_an_empty_folder_may_be_used(create: CreateFlow, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    create.change(parent=tmp_path, name="empty", first=GOOD, second=GOOD)
    assert create.state.can_create


def test_the_first_state_names_what_is_missing(create: CreateFlow) -> None:
    create.change(parent=None, name="", first="", second="")
    assert create.state.gaps == (Gap.NO_PLACE, Gap.WEAK)
    assert create.state.strength is Strength.EMPTY
    assert create.state.folder is None


def test_a_refused_creation_can_be_tried_again(create: CreateFlow, tmp_path: Path) -> None:
    create.change(parent=tmp_path, name="new", first=GOOD, second=GOOD)
    assert create.create(GOOD) is not None
    assert create.create(GOOD) is None
    create.refused(InUse())
    assert isinstance(create.state.error, InUse)
    assert create.create(GOOD) is not None
