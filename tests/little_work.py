"""Ways in that cost nothing to try: how much work a passphrase asks for is not what most tests are about.

Only for what is made in this process. A program that a test starts asks for the work that it always asks for.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest

from archive import keyslots
from crypto.age.recipients import PassphraseRecipient

LIGHT = 1
"""The least that scrypt can be asked for."""
_REAL = keyslots.passphrase_recipient


@contextlib.contextmanager
def little_work() -> Iterator[None]:
    """Every slot for a passphrase that is made meanwhile asks for the least, whatever was wanted."""

    def light(passphrase: str, work_factor: int = LIGHT) -> PassphraseRecipient:
        return PassphraseRecipient(passphrase, work_factor=LIGHT)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(keyslots, "passphrase_recipient", light)
        yield


@contextlib.contextmanager
def full_work() -> Iterator[None]:
    """Every slot for a passphrase that is made meanwhile asks for what it asks for in the program."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(keyslots, "passphrase_recipient", _REAL)
        yield
