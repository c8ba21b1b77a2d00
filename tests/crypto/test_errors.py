"""An error that is kept for a while keeps nothing of what was worked with when it came."""

from __future__ import annotations

import gc
import weakref

from crypto.errors import CryptoError


class Key:
    """Something secret that can be seen to be gone."""


def refusing(key: Key) -> None:
    try:
        raise OSError(str(type(key)))
    except OSError as error:
        raise CryptoError from error


def working() -> tuple[CryptoError, weakref.ref[Key]]:
    key = Key()
    kept: list[CryptoError] = []
    try:
        refusing(key)
    except CryptoError as error:
        kept.append(error)
    return kept[0], weakref.ref(key)


def test_an_error_alone_keeps_no_key() -> None:
    error, key = working()
    gc.collect()
    assert key() is not None, "as it came it does"
    assert error.alone() is error
    gc.collect()
    assert key() is None
