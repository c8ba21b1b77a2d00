"""Brings the binding in without what only its own developers use.

PySide6 spends a quarter of the time to the first window on two things: it runs the code that
explains wrong calls and writes stubs for editors, and it reads the source of every module that is
imported after it, to see whether that module asks for the binding's ``__feature__``. Here the
first waits for a call that is wrong, and the second never happens: no module of ours asks.
"""

from __future__ import annotations

import builtins
import sys
from typing import TYPE_CHECKING, cast

from ui.deferred_imports import deferred, found_by_others

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.abc import Loader
    from importlib.machinery import ModuleSpec
    from types import ModuleType

_FOR_WRONG_CALLS = tuple(
    f"shibokensupport.signature.{name}"
    for name in ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "lib.tool", "parser")
)
_FOR_UNPACKING_ITS_SOURCES = ("base64", "inspect", "tempfile", "traceback", "zipfile")


def bring_in() -> None:
    """Import PySide6. Call before anything else does; where it is there already, it stays as it is."""
    plain_import = builtins.__import__
    features = _FeatureFinder()
    sys.meta_path.insert(0, features)
    try:
        with deferred(*_FOR_WRONG_CALLS, *_FOR_UNPACKING_ITS_SOURCES):
            import PySide6.QtWidgets  # noqa: F401
    finally:
        sys.meta_path.remove(features)
        builtins.__import__ = plain_import


class _FeatureFinder:
    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != "shibokensupport.feature":
            return None
        spec = found_by_others(self, name, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = cast("Loader", _FeatureLoader(spec.loader))
        return spec


class _FeatureLoader:
    """Tells the binding that no module uses its features, without a look at the module's source."""

    def __init__(self, real: Loader) -> None:
        self._real = real

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._real.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        self._real.exec_module(module)
        module.__dict__["_mod_uses_pyside"] = lambda _module: False
