"""Each file of the corpus goes all the way: what happened is said, nothing is lost, nothing readable is left.

The quick ones go in each run, all of them with ``soak``; ``python -m tests.evidence_corpus`` tells of each step.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.archive.conftest import Template
from tests.evidence_corpus.corpus import CORPUS
from tests.evidence_corpus.ground import go, ground
from tests.evidence_corpus.walk import Walk

KINDS = ("picture", "paper", "packed", "words", "capture", "media", "mixed", "credentials", "broken", "sound")


@pytest.fixture(scope="module")
def walk(template: Template, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walk]:
    with ground(tmp_path_factory.mktemp("corpus"), template.folder, template.key) as made:
        yield made


@pytest.mark.parametrize(
    "name", [name if entry.quick else pytest.param(name, marks=pytest.mark.soak) for name, entry in CORPUS.items()]
)
def test_a_file_that_was_made_to_harm_costs_itself_alone(name: str, walk: Walk) -> None:
    go(walk, CORPUS[name])


def test_there_is_something_of_every_kind() -> None:
    assert {name.partition(":")[0] for name in CORPUS} == set(KINDS)
    assert len(CORPUS) > 400


REFUSED_THOUGH_SOUND = {"sound: word": {"text"}}
"""Its remarks are no XML that a program of others would read."""


@pytest.mark.soak
def test_sound_files_come_through(walk: Walk) -> None:
    """Else nothing of the rest would be proven: each kind does all that is offered for it."""
    for name, entry in CORPUS.items():
        if name.startswith("sound:"):
            walk.steps.clear()
            go(walk, entry)
            refused = {step.name for step in walk.steps if step.refused} & {"sheets", "play", "facts", "text"}
            assert refused == REFUSED_THOUGH_SOUND.get(name, set()), name
