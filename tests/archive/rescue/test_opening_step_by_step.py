"""Opening a damaged vault says how far it is, stops when asked to, and lets other threads work beside it."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from archive.rescue.opening import open_for_rescue
from archive.rescue.pages import read_pieces
from archive.vault import DATABASE
from crypto.jobs import Cancelled, CancelToken
from tests.archive.open_vaults import PASSPHRASE, open_by_key
from tests.archive.rescue.damaged_vaults import PAGE, Rich, flip_page

NoTraces = Callable[..., AbstractContextManager[None]]
STAGES = ("ways", "rescue_pages", "rescue_rows", "rescue_records")


def test_every_stage_is_told_to_its_end(hurt: Path) -> None:
    flip_page(hurt, 1)
    told: list[tuple[int, int, str]] = []
    open_for_rescue(hurt, PASSPHRASE, progress=lambda *step: told.append(step)).close()
    assert list(dict.fromkeys(stage for _, _, stage in told)) == list(STAGES)
    for stage in STAGES:
        steps = [(done, total) for done, total, one in told if one == stage]
        assert steps == sorted(steps)
        assert len({total for _, total in steps}) == 1
    for stage in STAGES[1:]:
        done, total, _ = [step for step in told if step[2] == stage][-1]
        assert done == total > 20
        assert len({done for done, _, one in told if one == stage}) > 20


@pytest.mark.parametrize("stage", STAGES)
def test_it_stops_in_every_stage_and_lets_go_of_the_vault(
    stage: str, rich: Rich, hurt: Path, no_traces: NoTraces
) -> None:
    flip_page(hurt, 1)
    token, after = CancelToken(), [0]

    def stop(done: int, total: int, now: str) -> None:
        after[0] += token.cancelled
        if now == stage and done >= total // 2:
            token.cancel()

    with no_traces(hurt), pytest.raises(Cancelled):
        open_for_rescue(hurt, PASSPHRASE, progress=stop, token=token)
    assert after == [0]
    flip_page(hurt, 1)
    open_by_key(hurt, rich.key).lock()


def test_ending_forgets_the_key_at_once_and_closing_what_was_read(rich: Rich, hurt: Path) -> None:
    vault = open_for_rescue(hurt, PASSPHRASE)
    readable = vault.readable
    assert readable is not None
    vault.end()
    open_by_key(hurt, rich.key).lock()
    vault.close()
    assert not any((*readable.records.values(), *readable.beside.values()))
    assert not readable.chronicle.entries
    assert not readable.chronicle.payloads


class _WornOut(io.FileIO):
    """A file of which the medium does not give two pages."""

    bad = (3, 70)

    def read(self, size: int | None = -1, /) -> Any:
        begin, end = self.tell(), self.tell() + (size or 0)
        if any(begin < (page + 1) * PAGE and end > page * PAGE for page in self.bad):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return super().read(size)


def test_a_page_that_the_medium_does_not_give_costs_that_page(tmp_path: Path) -> None:
    content = os.urandom(100 * PAGE + 9)
    (tmp_path / DATABASE).write_bytes(content)
    with _WornOut(tmp_path / DATABASE) as file:
        found = b"".join(read_pieces(file))
    expected = bytearray(content)
    for page in _WornOut.bad:
        expected[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    assert found == bytes(expected)
