"""Items with files, and a look at what became of them."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from archive.confined.workers import Workers
from archive.covering.areas import Areas, areas_of
from archive.model.evidence import EvidenceFile
from archive.vault import Vault

TakeIn = Callable[[bytes, str], EvidenceFile]


def areas(*plain: dict[str, Any], **head: str) -> Areas:
    """Areas as a file of them says."""
    whole = {"format": "strongroom-areas", "version": 1, "areas": list(plain), **head}
    return areas_of(json.dumps(whole).encode())


def box(left: int, top: int, width: int, height: int, **rest: Any) -> dict[str, Any]:
    """An area with a box, as a file says it."""
    return {"left": left, "top": top, "width": width, "height": height, "why": "identity", **rest}


def content(vault: Vault, file: EvidenceFile) -> bytes:
    """What is sealed."""
    sink = io.BytesIO()
    vault.objects.copy_out(file.object_id, "E-0001", file.size, file.sha256, sink)
    return sink.getvalue()


def objects(vault: Vault) -> set[str]:
    """Every file below ``objects/``."""
    return {str(path) for path in (vault.folder / "objects").rglob("*") if path.is_file()}


class KeptWorkers(Workers):
    """Those that make files stay from test to test; those that check the result are new each time, as always."""

    def close(self) -> None:
        """Not when one vault is locked."""

    def end(self) -> None:
        """After the last test."""
        super().close()


@pytest.fixture(scope="session")
def kept_workers() -> Iterator[KeptWorkers]:
    """Workers for all tests of this folder: starting one takes longer than what it is asked for."""
    made = KeptWorkers(1)
    yield made
    made.end()


@pytest.fixture(autouse=True)
def _with_kept_workers(request: pytest.FixtureRequest) -> None:
    if "vault" in request.fixturenames:
        vault: Vault = request.getfixturevalue("vault")
        vault.workers = request.getfixturevalue("kept_workers")


@pytest.fixture
def taken(vault: Vault) -> TakeIn:
    """Takes bytes in under a new item."""

    def take(data: bytes, name: str) -> EvidenceFile:
        item = vault.evidence.add("Something taken in")
        return vault.intake.take_in_bytes(data, name, item.id).file

    return take
