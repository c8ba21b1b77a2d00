"""``kill -9`` and a refusing disk at every step of a change of slots."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from archive import keyslots
from archive.descriptor import Descriptor
from archive.errors import ArchiveError
from archive.vault import Vault
from archive.ways_in import IdentityWay, SlotKind
from tests.archive.cut_off import finished
from tests.archive.light_slots import (
    LAST_PARTNER,
    MOST_STEPS,
    NEW,
    OLD,
    Change,
    add_partner,
    add_passphrase,
    add_shares,
    change_passphrase,
    leave_the_partner,
    light,
    light_template,
    names,
    opens,
    remove_partner,
    whole,
)
from tests.archive.open_vaults import leftovers, open_by_key

__all__ = ["light", "light_template"]


def cut_off_everywhere(
    light: Path, change: Change, after: Callable[[Path, bool], None], tmp_path: Path
) -> int:
    """Kill the change at each of its steps in a fresh copy; ``after`` looks at what is left. Returns the steps."""
    key, _ = keyslots.open_slot(light, Descriptor.read(light), OLD)
    for last in range(MOST_STEPS):
        folder = tmp_path / f"cut{last}"
        shutil.copytree(light, folder)

        def session(folder: Path = folder) -> None:
            vault = open_by_key(folder, key)
            change(vault)
            os._exit(0)  # what was done is acknowledged; locking is another matter

        ended = finished(session, last, folder)
        after(folder, ended)
        shutil.rmtree(folder)
        if ended:
            return last
    raise AssertionError("the change never ends")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.parametrize(
    ("change", "kind"),
    [(add_passphrase, SlotKind.PASSPHRASE), (add_shares, SlotKind.SHARES), (add_partner, SlotKind.PARTNER)],
)
def test_an_addition_cut_off_anywhere_is_there_or_is_not(
    light: Path, tmp_path: Path, change: Change, kind: SlotKind
) -> None:
    outcomes = set()

    def after(folder: Path, ended: bool) -> None:
        assert opens(folder, OLD)
        said, kinds = whole(folder, OLD)
        there = kinds == [SlotKind.PASSPHRASE, SlotKind.PARTNER, kind]
        assert there or kinds == [SlotKind.PASSPHRASE, SlotKind.PARTNER]
        assert said == ["slot_added"] * (2 if there else 1)
        assert there or not ended
        outcomes.add(there)

    assert cut_off_everywhere(light, change, after, tmp_path) > 12
    assert outcomes == {True, False}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.parametrize("first", [OLD, NEW])
def test_a_change_of_passphrase_cut_off_anywhere_leaves_one_that_opens(
    light: Path, tmp_path: Path, first: str
) -> None:
    """Whichever the person tries first afterwards, what opened is never taken away as unfinished."""
    outcomes = set()

    def after(folder: Path, ended: bool) -> None:
        before = (opens(folder, OLD), opens(folder, NEW))
        assert any(before)
        used = first if opens(folder, first) else (NEW if first == OLD else OLD)
        said, kinds = whole(folder, used)
        assert kinds.count(SlotKind.PARTNER) == 1
        changed = "passphrase_changed" in said
        assert opens(folder, OLD) or opens(folder, NEW)
        if changed:
            # Nobody was told of the change: who came in with the old one comes in with it again, and may change it.
            assert (opens(folder, OLD), opens(folder, NEW)) == (used == OLD, True)
        else:
            assert opens(folder, used)
            assert opens(folder, OLD)
        assert changed or not ended
        outcomes.add((before, changed))

    assert cut_off_everywhere(light, change_passphrase, after, tmp_path) > 20
    assert {((True, False), False), ((True, True), True), ((False, True), True)} <= outcomes
    # Who comes in with the new one wants the change that was under way; who comes in with the old one, not.
    assert (((True, True), False) in outcomes) is (first == OLD)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_removal_cut_off_anywhere_is_done_or_is_not(light: Path, tmp_path: Path) -> None:
    outcomes = set()

    def after(folder: Path, ended: bool) -> None:
        said, kinds = whole(folder, OLD)
        gone = "slot_removed" in said
        assert kinds == [SlotKind.PASSPHRASE] + [SlotKind.PARTNER] * (not gone)
        assert opens(folder, IdentityWay([LAST_PARTNER])) is not gone
        assert gone or not ended
        outcomes.add(gone)

    assert cut_off_everywhere(light, remove_partner, after, tmp_path) > 6
    assert outcomes == {True, False}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_leaving_only_the_partner_cut_off_anywhere_leaves_the_partner(light: Path, tmp_path: Path) -> None:
    def after(folder: Path, ended: bool) -> None:
        assert opens(folder, IdentityWay([LAST_PARTNER]))
        said, _ = whole(folder, IdentityWay([LAST_PARTNER]))
        assert opens(folder, OLD) is ("slot_removed" not in said)
        assert not (ended and opens(folder, OLD))

    cut_off_everywhere(light, leave_the_partner, after, tmp_path)


EVERY_THIRD = [0, *(pytest.param(first, marks=pytest.mark.soak) for first in (1, 2))]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.parametrize("first", EVERY_THIRD)
@pytest.mark.parametrize("change", [add_passphrase, add_shares, add_partner, change_passphrase, remove_partner])
def test_a_disk_that_refuses_one_step_anywhere(light: Path, tmp_path: Path, change: Change, first: int) -> None:
    """The change raises one of our errors or is done; the session goes on, and the next one finds all in order."""
    key, _ = keyslots.open_slot(light, Descriptor.read(light), OLD)
    refused = 0
    for last in range(first, MOST_STEPS, 3):
        folder = tmp_path / f"refused{last}"
        shutil.copytree(light, folder)

        def session(folder: Path = folder) -> None:
            vault = open_by_key(folder, key)
            (folder / "trouble").touch()
            try:
                change(vault)
                (folder / "done").touch()
            finally:
                assert vault.ways.list()
                vault.lock()

        def tried(session: Callable[[], None] = session) -> None:
            with contextlib.suppress(ArchiveError, OSError):
                session()

        assert finished(tried, last, folder, errno.ENOSPC)
        begun, done = ((folder / name).exists() for name in ("trouble", "done"))
        for name in ("trouble", "done"):
            (folder / name).unlink(missing_ok=True)
        old, new = opens(folder, OLD), opens(folder, NEW)
        assert old or (done and new)
        if begun:
            said, _ = whole(folder, OLD if old else NEW)
            assert done <= (said != ["slot_added"])
            refused += not done
        shutil.rmtree(folder)
        if begun and done and last > 40:
            break
    assert refused > 1


@pytest.mark.soak
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_healing_itself_may_be_cut_off_anywhere(light: Path, tmp_path: Path) -> None:
    """A change is cut off, once in each state that it can leave; then the next opening at each of its steps."""
    key, _ = keyslots.open_slot(light, Descriptor.read(light), OLD)
    half, folder = tmp_path / "half", tmp_path / "again"

    def begin() -> None:
        change_passphrase(open_by_key(half, key))

    def go_on() -> None:
        Vault.open(folder, OLD if opens(folder, OLD) else NEW)

    def left_behind() -> tuple[object, ...]:
        reader = open_by_key(half, key, read_only=True)
        rows = reader.ways.register.rows()
        reader.lock()
        return (*(row.state for row in rows), len(names(half)), len(leftovers(half)))

    seen: dict[tuple[object, ...], set[bool]] = {}
    for last in range(MOST_STEPS):
        shutil.copytree(light, half)
        done = finished(begin, last, half)
        state = left_behind()
        for step in range(MOST_STEPS if state not in seen else 0):
            shutil.copytree(half, folder)
            ended = finished(go_on, step, folder)
            said, _ = whole(folder, OLD if opens(folder, OLD) else NEW)
            seen.setdefault(state, set()).add("passphrase_changed" in said)
            shutil.rmtree(folder)
            if ended:
                break
        shutil.rmtree(half)
        if done:
            break
    assert {len(outcomes) for outcomes in seen.values()} == {1}
    assert {outcome for outcomes in seen.values() for outcome in outcomes} == {True, False}
    assert len(seen) >= 6
