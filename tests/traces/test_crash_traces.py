"""What a crash and an error leave: no memory of the process, and nothing but codes."""

from __future__ import annotations

import dataclasses
import importlib
import logging
import os
import pkgutil
import signal
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import archive
import crypto
import exports
from crypto.errors import CodedError
from tests.traces.witness import files_with

ROOT = Path(__file__).resolve().parents[2]
MARKER = "Құлынды Ерке"
linux = pytest.mark.skipif(sys.platform != "linux", reason="cores as Linux writes them")

DIE = """
import os, resource, signal, sys
sys.path.insert(0, {root!r})
from ui.hardening import harden_process
resource.setrlimit(resource.RLIMIT_CORE, (-1, -1) if {able} else resource.getrlimit(resource.RLIMIT_CORE))
if {hardened}:
    harden_process()
name = {marker!r} * 1000
os.kill(os.getpid(), signal.SIGSEGV)
"""


def died(folder: Path, *, hardened: bool) -> int:
    """The status of a process that died of SIGSEGV in ``folder`` with its memory full of a name."""
    able = os.geteuid() == 0
    code = DIE.format(root=str(ROOT), able=able, hardened=hardened, marker=MARKER)
    process = subprocess.Popen([sys.executable, "-c", code], cwd=folder, stderr=subprocess.DEVNULL)
    _, status = os.waitpid(process.pid, 0)
    process.returncode = status
    return status


@linux
def test_a_real_crash_leaves_no_memory_of_the_process(tmp_path: Path) -> None:
    status = died(tmp_path, hardened=True)
    assert os.WIFSIGNALED(status)
    assert os.WTERMSIG(status) == signal.SIGSEGV
    assert not os.WCOREDUMP(status)
    assert list(tmp_path.iterdir()) == []


@linux
def test_without_the_measures_it_would(tmp_path: Path) -> None:
    pattern = Path("/proc/sys/kernel/core_pattern").read_text().strip()
    if os.geteuid() != 0 or pattern.startswith("|") or "/" in pattern:
        pytest.skip("this system does not write cores into the folder where a process dies")
    assert os.WCOREDUMP(died(tmp_path, hardened=False))
    assert files_with(tmp_path, [MARKER])


def every_error() -> Iterator[type[CodedError]]:
    """Every class of error of every layer."""
    for package in (crypto, archive, exports):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if "error" in module.name.rsplit(".", 1)[-1]:
                importlib.import_module(module.name)
    importlib.import_module("ui.cli.errors")
    waiting = list(CodedError.__subclasses__())
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.code:
            yield kind


def marked(kind: type[CodedError]) -> CodedError:
    """One of them whose every field holds a name."""
    values: dict[str, Any] = {field.name: MARKER for field in dataclasses.fields(kind) if field.init}
    return kind(**values)


ERRORS = sorted(set(every_error()), key=lambda kind: (kind.__module__, kind.__qualname__))


def test_there_are_many() -> None:
    assert len(ERRORS) > 100


@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__qualname__)
def test_an_error_tells_its_code_and_no_value(
    kind: type[CodedError], caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    try:
        try:
            raise marked(kind)
        except CodedError as inner:
            raise RuntimeError(kind.code) from inner
    except RuntimeError as error:
        told = "".join(traceback.format_exception(error))
        logging.getLogger("strongroom").exception("%s", error.__cause__)
        sys.__excepthook__(RuntimeError, error, error.__traceback__)
    printed = capfd.readouterr()
    everything = told + str(marked(kind)) + caplog.text + printed.out + printed.err
    assert kind.code in everything
    assert MARKER not in everything
    assert ascii(MARKER)[1:-1] not in everything
