"""Items with files, and a look at what became of them."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import pytest

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


@pytest.fixture
def taken(vault: Vault) -> TakeIn:
    """Takes bytes in under a new item."""

    def take(data: bytes, name: str) -> EvidenceFile:
        item = vault.evidence.add("Something taken in")
        return vault.intake.take_in_bytes(data, name, item.id).file

    return take
