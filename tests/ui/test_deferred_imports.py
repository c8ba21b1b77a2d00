"""Modules that wait: found at once, run once, by the first who asks, and never half."""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from ui.deferred_imports import deferred

NAME = "strongroom_waiting_module"
SOURCE = """
import sys
import time
sys.strongroom_runs = getattr(sys, "strongroom_runs", 0) + 1
time.sleep(0.05)
made = "by the module"
if getattr(sys, "strongroom_fails", False):
    raise ValueError("not this time")
last = made
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    (tmp_path / f"{NAME}.py").write_text(SOURCE, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.setattr(sys, "strongroom_runs", 0, raising=False)
    monkeypatch.setattr(sys, "strongroom_fails", False, raising=False)
    yield tmp_path
    sys.modules.pop(NAME, None)


def runs() -> int:
    count = vars(sys)["strongroom_runs"]
    assert isinstance(count, int)
    return count


def waiting() -> ModuleType:
    with deferred(NAME):
        module = importlib.import_module(NAME)
    assert runs() == 0
    return module


def test_a_module_runs_when_a_name_in_it_is_read(folder: Path) -> None:
    module = waiting()
    assert sys.modules[NAME] is module
    assert module.made == "by the module"
    assert (runs(), module.last) == (1, "by the module")
    assert "__getattr__" not in vars(module)
    assert module.__spec__ is not None
    assert module.__spec__.loader is module.__loader__
    assert type(module.__loader__).__module__ != "ui.deferred_imports"


def test_a_name_that_the_module_does_not_have_is_missing_as_ever(folder: Path) -> None:
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = waiting().no_such_name
    assert runs() == 1


def test_its_spec_is_read_without_running_it(folder: Path) -> None:
    module = waiting()
    assert module.__spec__ is not None
    assert (module.__spec__.name, module.__file__) == (NAME, str(folder / f"{NAME}.py"))
    assert runs() == 0


def test_a_module_that_fails_may_be_asked_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = waiting()
    monkeypatch.setattr(sys, "strongroom_fails", True)
    with pytest.raises(ValueError, match="not this time"):
        _ = module.last
    monkeypatch.setattr(sys, "strongroom_fails", False)
    assert (module.last, runs()) == ("by the module", 2)


def test_threads_that_ask_together_get_a_whole_module_that_ran_once(folder: Path) -> None:
    module = waiting()
    begin = threading.Barrier(8)
    seen: list[str] = []

    def ask() -> None:
        begin.wait()
        seen.append(module.last)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert (seen, runs()) == (["by the module"] * 8, 1)


def test_after_the_block_imports_run_at_once_and_nothing_is_left(folder: Path) -> None:
    before = list(sys.meta_path)
    with deferred(NAME):
        pass
    assert sys.meta_path == before
    importlib.import_module(NAME)
    assert runs() == 1


def test_a_module_that_is_there_already_stays(folder: Path) -> None:
    module = importlib.import_module(NAME)
    with deferred(NAME):
        assert importlib.import_module(NAME) is module
    assert "__getattr__" not in vars(module)


def test_a_missing_module_is_missed_at_once() -> None:
    with deferred("strongroom_no_such_module"), pytest.raises(ModuleNotFoundError):
        importlib.import_module("strongroom_no_such_module")
