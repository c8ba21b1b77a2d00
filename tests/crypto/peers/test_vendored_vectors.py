"""The vectors kept here are those of the npm package, none missing and none changed."""

from __future__ import annotations

import hashlib
import json

import pytest

from tests.crypto.age.vectorfile import FOLDER
from tests.crypto.peers.implementations import NpmAgeEncryption

pytestmark = pytest.mark.peer


def test_the_vendored_vectors_are_the_published_ones() -> None:
    published = json.loads(NpmAgeEncryption().ask({}, script="vectors.mjs"))
    kept = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in FOLDER.iterdir()
        if path.name != "README.md"
    }
    assert kept == published
