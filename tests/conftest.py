"""What every test stands on: no display, no home folder of a person, and tools that look for traces."""

from __future__ import annotations

import contextlib
import gc
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

LEFT_OUT_UNLESS_ASKED = "not soak and not benchmark"

LONG = ("tests/traces/", "tests/torture/", "tests/ui/cli/", "tests/ui/desktop/journey/")
"""Where single tests, and what modules prepare for theirs, take many seconds."""

WINDOWS = "tests/ui/desktop/"
"""Where Qt's objects are made."""

PRIVATE_FOLDERS = {
    "HOME": ".",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
}

IN_MEMORY = Path("/dev/shm")
ENOUGH = 4 * 2**30
"""Bytes; a whole run of the suite leaves less than one of the four while it runs."""
PLACE_OF_RUNS = "PYTEST_DEBUG_TEMPROOT"
"""What pytest asks for the folder in which it makes the folders of its runs."""

HOME_KEY = pytest.StashKey[Path]()
BEFORE_KEY = pytest.StashKey[dict[str, str | None]]()

HOSTILE_NAMES = (
    "-rf",
    "--help",
    "two  spaces .txt",
    " leading and trailing ",
    "trailing dot.",
    "CON",
    "aux.txt",
    "semi;colon & pipe | $(id) `id`.txt",
    "quote'and\"double.txt",
    "new\nline.txt",
    "tab\tand\x1b[31mred\x1b[0m.txt",
    "<img src=x onerror=1>.html",
    "{0}{field}%s%n.txt",
    "..%2f..%2fetc",
    "back\\slash\\..\\name",
    "\u0438\u0306-decomposed.txt",
    "ЁЛКИН Құлбаев.txt",
    "p\u0430ssport-homoglyph.txt",
    "zero\u200bwidth\u200djoiner\ufeff.txt",
    "photo\u202egpj.exe",
    "\u2066isolate\u2069.txt",
    "\U0001f512.age",
    "я" * 120,
    "\udcff\udcfe-not-utf8",
)
"""File names that have broken programs: options, shells, terminals, writing directions, encodings."""

settings.register_profile("default", deadline=None, max_examples=60)
settings.register_profile(
    "ci",
    deadline=None,
    max_examples=60,
    derandomize=True,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("ci" if os.environ.get("CI") else "default")


def pytest_configure(config: pytest.Config) -> None:
    """Before any test module is imported: no display, a home that is nobody's, skips printed with reasons."""
    home = Path(tempfile.mkdtemp(prefix="strongroom-tests-"))
    changes = {name: str(home / folder) for name, folder in PRIVATE_FOLDERS.items()}
    if config.option.markexpr in ("", LEFT_OUT_UNLESS_ASKED):
        changes |= quick_place()
    changes["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    config.stash[HOME_KEY] = home
    config.stash[BEFORE_KEY] = {name: os.environ.get(name) for name in (*changes, "DBUS_SESSION_BUS_ADDRESS")}
    for name in PRIVATE_FOLDERS:
        Path(changes[name]).mkdir(mode=0o700, exist_ok=True)
    os.environ.update(changes)
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)

    config.option.reportchars = config.option.reportchars + "s"
    config.option.markexpr = config.option.markexpr or LEFT_OUT_UNLESS_ASKED


def quick_place() -> dict[str, str]:
    """Where the runs of the suite lie: in memory where there is room, unless the environment names a place.

    Every write of the archive waits for the disk, thousands of times in a run. What it asks the disk for is proved by
    watching the calls (``tests/torture``), and no disk answers differently from memory but in time. What is slow or
    measured works with large files, and stays where it is.
    """
    if PLACE_OF_RUNS in os.environ or not os.access(IN_MEMORY, os.W_OK):
        return {}
    return {PLACE_OF_RUNS: str(IN_MEMORY)} if shutil.disk_usage(IN_MEMORY).free >= ENOUGH else {}


def pytest_unconfigure(config: pytest.Config) -> None:
    """The environment as it was, and nothing left of the home that was nobody's."""
    for name, value in config.stash[BEFORE_KEY].items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
    shutil.rmtree(config.stash[HOME_KEY], ignore_errors=True)


@pytest.fixture(scope="session", autouse=True)
def little_work() -> Iterator[None]:
    """Slots for passphrases cost nothing to try, but where a test wants ``full_work``, and in benchmarks."""
    from tests.little_work import little_work

    with little_work():
        yield


@pytest.fixture
def full_work(little_work: None) -> Iterator[None]:
    """Slots for passphrases that ask for what they ask for in the program."""
    from tests.little_work import full_work

    with full_work():
        yield


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long ones first: one that began last would keep a worker busy when the others have nothing left to take."""
    items.sort(key=lambda item: not item.nodeid.startswith(LONG))


def pytest_runtest_setup(item: pytest.Item) -> None:
    """After tests of windows, what they left goes on this thread, before a thread of another test finds it."""
    if not gc.isenabled() and not item.nodeid.startswith(WINDOWS):
        gc.collect()
        gc.enable()


@pytest.fixture(scope="session")
def private_home(pytestconfig: pytest.Config) -> Path:
    """The folder that is HOME for the whole run, for tests that look for what was written into it."""
    return pytestconfig.stash[HOME_KEY]


@pytest.fixture
def hostile_names(tmp_path: Path) -> tuple[str, ...]:
    """Those of ``HOSTILE_NAMES`` that the file system of ``tmp_path`` can hold; none of them stays."""
    trial = tmp_path / "hostile-names"
    trial.mkdir()
    possible = []
    for name in HOSTILE_NAMES:
        with contextlib.suppress(OSError, ValueError):
            (trial / name).touch()
            possible.append(name)
    shutil.rmtree(trial)
    return tuple(possible)


def _digest(path: Path) -> str:
    """Of what the file holds; of a file that this user may not read, its size and when it was changed."""
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except PermissionError:
        status = path.stat()
        return f"{status.st_size} bytes of {status.st_mtime_ns}"


def snapshot(folder: Path) -> dict[str, str]:
    """Every path under ``folder``, relative to it, with what stands there: kind, target or digest."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_symlink():
            state = f"link to {path.readlink()}"
        elif path.is_file():
            state = _digest(path)
        else:
            state = "folder" if path.is_dir() else "special"
        found[str(path.relative_to(folder))] = state
    return found


@pytest.fixture
def no_traces() -> Callable[..., AbstractContextManager[None]]:
    """``with no_traces(folder, allow=("records.db-wal",)):`` fails when the block leaves a trace there.

    A trace is a path that is new, gone or different at the end of the block. ``allow`` names relative
    paths that may differ. The block's own exception passes through only when there is no trace.
    """

    @contextlib.contextmanager
    def watch(folder: Path, allow: Iterable[str] = ()) -> Iterator[None]:
        allowed = frozenset(allow)
        before = snapshot(folder)
        try:
            yield
        finally:
            after = snapshot(folder)
            changed = {p for p in before.keys() | after.keys() if before.get(p) != after.get(p)} - allowed
            assert not changed, f"left behind or changed in {folder}: {sorted(changed)}"

    return watch
