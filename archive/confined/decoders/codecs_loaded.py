"""In the worker: every codec that Python has, loaded while files can still be opened.

A stranger's file may name any of them, and behind the walls none can be found any more: not even those that our own
readers name, such as the UTF-16 in which Windows writes names into photos.
"""

from __future__ import annotations

import codecs
import encodings
import pkgutil

_ELSEWHERE = ("mbcs", "oem", "aliases", "idna")
"""Of Windows alone, no codec, or never what a text is in."""


def load_codecs() -> None:
    """Load them; takes a tenth of a second."""
    for module in pkgutil.iter_modules(encodings.__path__):
        if module.name not in _ELSEWHERE:
            try:
                codecs.lookup(module.name)
            except (LookupError, ImportError):
                continue
