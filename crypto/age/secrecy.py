"""Keeps secrets out of logs, tracebacks and files that nobody meant to write."""

from __future__ import annotations

from typing import NoReturn


class Secret:
    """Base of objects that hold a key: they show nothing of it, and cannot be pickled or copied.

    The bytes stay in the process's memory until Python frees them; nothing here claims to wipe them.
    """

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: redacted>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("secrets are not copied or stored")
