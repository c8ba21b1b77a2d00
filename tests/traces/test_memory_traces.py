"""After locking, the memory of the program is searched for what was read and typed."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, EventKind
from archive.vocabulary.evidence import EvidenceKind
from archive.vocabulary.testimony import Language
from tests.architecture.sources import ROOT
from tests.little_work import full_work
from tests.traces.memory_session import MASK
from tests.ui.desktop.gallery import photo

ENCODINGS = {"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}
LONG = 40
"""Lines of the long text: larger than what Python keeps in small blocks."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")


@dataclass(frozen=True)
class Planted:
    """A locked vault, and what must not be found afterwards."""

    folder: Path
    words: dict[str, str]
    secrets: dict[str, bytes]


def marker(letters: int = 18) -> str:
    """A word that nobody else writes."""
    return "".join(secrets.choice("bcdfghjkmnpqrstvwxz") for _ in range(letters))


def markers(names: Iterable[str]) -> dict[str, str]:
    """A word for each that nobody else writes; they begin alike: looking for all takes no longer than for one."""
    beginning = marker(16)
    return {name: f"{beginning}{marker(6)}" for name in names}


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Planted:
    """A vault with a marker in every kind of field that a window shows, and in its passphrase."""
    names = ("title", "name", "text", "long", "event", "place", "item", "file", "passphrase")
    words = markers(names)
    folder = tmp_path_factory.mktemp("memory") / "vault"
    with full_work():
        vault = Vault.create(folder, f"{words['passphrase']} of four words", work_factor=MINIMUM_WORK_FACTOR)
    case = vault.cases.open(f"Case {words['title']}", CaseKind.HARASSMENT, summary=f"About {words['title']}")
    person = vault.people.add(f"Erlan {words['name']}")
    vault.cases.add(case.id, person)
    event = vault.events.add(f"Search {words['event']}", EventKind.SEARCH)
    vault.cases.add(case.id, event)
    testimony = vault.testimonies.add(witness=person, place=words["place"])
    body = f"She said {words['text']}.\n\n" + "\n".join(f"Line {n} {words['long']}" for n in range(LONG))
    vault.testimonies.write(testimony, body, Language.ENGLISH)
    vault.cases.add(case.id, testimony)
    item = vault.evidence.add(f"Photo {words['item']}", EvidenceKind.PHOTO)
    picture = folder.with_name(f"{words['file']}.png")
    photo().save(str(picture))
    vault.intake.take_in(picture, item.id)
    vault.cases.add(case.id, item)
    picture.unlink()
    key = vault._vault_key()
    vault.lock()
    return Planted(folder, words, {"key": key.to_text()[20:].encode(), "seed": key.to_seed()})


def searched(planted: Planted, *, locked: bool = True) -> dict[str, Any]:
    """Run the session; what it found, by ``<marker> <encoding>``, after it was locked or before."""
    words = planted.words
    wanted = {
        f"{name} {encoding}": word.encode(codec)
        for name, word in words.items()
        for encoding, codec in ENCODINGS.items()
    } | planted.secrets
    masked = {name: bytes(byte ^ MASK for byte in needle).hex() for name, needle in wanted.items()}
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.traces.memory_session", planted.folder, "lock" if locked else "stay"],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{words['passphrase']} of four words\n{words['name'][:20]}\n")
        process.stdin.flush()
        assert process.stdout.readline() == "locked\n"
        process.stdin.write(json.dumps(masked) + "\n")
        process.stdin.flush()
        told: dict[str, Any] = json.loads(process.stdout.readline())
        process.wait(30)
    return told


def test_nothing_read_or_typed_is_left_in_memory_after_locking(planted: Planted) -> None:
    told = searched(planted)
    assert told["workers"] >= 1, "the session made no picture, so it does not show that the worker ends"
    assert told["workers_left"] == 0
    assert {name: times for name, times in told["found"].items() if times} == {}


def test_the_search_finds_what_an_open_vault_holds(planted: Planted) -> None:
    """The same session searched before it is locked: the test above is able to fail."""
    found = searched(planted, locked=False)["found"]
    assert found["text utf-16"] + found["text utf-8"] > 0
    assert found["seed"] > 0
