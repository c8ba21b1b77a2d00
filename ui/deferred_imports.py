"""Modules that are only looked up at first, and run when something in them is asked for.

Some libraries import at their start what they need in rare cases only. Under :func:`deferred`
such a module is found as ever, and fails at once where it is missing; its code runs when the
first name in it is read. ``importlib.util.LazyLoader`` does the same, but runs a module already
when its ``__spec__`` is read, and is not safe between threads before Python 3.12.
"""

from __future__ import annotations

import sys
from _thread import RLock
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from importlib.abc import Loader
    from types import ModuleType


@contextmanager
def deferred(*names: str) -> Iterator[None]:
    """Within this block, importing one of these modules does not run it yet. Loaded ones stay as they are.

    A thread that asks while another runs the module waits for it. For modules, therefore, that nothing
    imports which they import themselves.
    """
    finder = _Finder(frozenset(names))
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


def found_by_others(
    asking: object, name: str, path: Sequence[str] | None, target: ModuleType | None
) -> ModuleSpec | None:
    """What the other finders say about a module, for a finder that stands before them."""
    for finder in sys.meta_path:
        spec = None if finder is asking else finder.find_spec(name, path, target)
        if spec is not None:
            return spec
    return None


class _Finder:
    def __init__(self, names: frozenset[str]) -> None:
        self._names = names

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name not in self._names:
            return None
        spec = found_by_others(self, name, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = cast("Loader", _Loader(spec.loader))
        return spec


class _Loader:
    """Stands before the loader of one module until the module is run."""

    def __init__(self, real: Loader) -> None:
        self._real = real
        self._lock = RLock()
        self._begun = False

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._real.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        def first_asked(name: str) -> object:
            with self._lock:
                if not self._begun:
                    self._begun = True
                    self._run(module, first_asked)
                elif module.__dict__.get("__getattr__") is first_asked:
                    raise AttributeError(name)  # asked for by the module's own code, before it made the name
            return getattr(module, name)

        module.__dict__["__getattr__"] = first_asked

    def _run(self, module: ModuleType, stand_in: object) -> None:
        spec = module.__spec__
        if spec is not None:
            spec.loader = self._real
        module.__loader__ = self._real
        try:
            self._real.exec_module(module)
        except BaseException:
            self._begun = False
            module.__dict__["__getattr__"] = stand_in
            raise
        if module.__dict__.get("__getattr__") is stand_in:
            del module.__dict__["__getattr__"]
