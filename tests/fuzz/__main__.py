"""``python -m tests.fuzz --cases 1000000 [TARGET ...]``: each parser with so many cases, and what came of it.

With ``atheris`` (the extra ``fuzz``) new cases are found by which lines they reach; without it they come from
hypothesis, out of the same seeds. Every target has a process of its own, and its files in memory where the system
has a place for that. A case is one call of the target's function, seeds included; the line of a target tells how many
there were, the seconds by the clock, and those of the processor. A case that was a fault is kept in ``--folder``.
"""

from __future__ import annotations

import argparse
import gc
import importlib.util
import os
import re
import subprocess
import sys
import tempfile
import time
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.fuzz.target import Try

ROOT = Path(__file__).resolve().parents[2]
MOST_MEMORY = 2048
"""MiB. Above it the process ends, which is a fault; the libraries alone take some hundred."""
MEMORY = Path("/dev/shm")
"""Where Linux keeps files in memory. Elsewhere they go where temporary files go."""
HANGS = 60
"""Seconds by the clock after which a case is ended from outside; ``trial.LONGEST`` is what it may take."""


def main() -> int:
    """Tell a line for each target; 1 when there was a fault."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*")
    parser.add_argument("--cases", type=int, default=1_000_000, help="for each fast target")
    parser.add_argument("--slow-cases", type=int, default=50_000, help="for each target that needs milliseconds")
    parser.add_argument("--seconds", type=int, default=0, help="at most so long for each; 0: as long as it takes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="where faults are kept; by default a new temporary folder")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--work", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.inside is not None:
        return _inside(chosen)
    from tests.fuzz.trial import TARGETS

    folder = (chosen.folder or Path(tempfile.mkdtemp(prefix="strongroom-faults-"))).absolute()
    faults = 0
    for name in chosen.targets or TARGETS:
        cases = chosen.slow_cases if TARGETS[name].slow else chosen.cases
        with tempfile.TemporaryDirectory(prefix="strongroom-cases-", dir=MEMORY if MEMORY.is_dir() else None) as work:
            faults += not _outside(name, cases, chosen, folder / name, Path(work))
    print(f"targets with faults: {faults}" + (f", kept in {folder}" if faults else ""))
    return 1 if faults else 0


def _outside(name: str, cases: int, chosen: argparse.Namespace, folder: Path, work: Path) -> bool:
    """Start the process of a target and read its figures; whether it went well."""
    for part in ("faults", "stray", "seeds"):
        (folder / part).mkdir(parents=True)
    began, worked = time.monotonic(), _worked()
    log = folder / "log"
    with log.open("wb") as out:
        done = subprocess.run(
            [sys.executable, "-m", "tests.fuzz", name, "--cases", str(cases), "--seed", str(chosen.seed),
             "--seconds", str(chosen.seconds), "--inside", str(folder), "--work", str(work)],
            cwd=folder / "stray", env=_surroundings(folder, work),
            stdout=out, stderr=subprocess.STDOUT, check=False,
        )  # fmt: skip
    said = log.read_text("utf-8", "replace")
    tried = re.findall(r"(?:number_of_executed_units:|cases tried:) *(\d+)", said)
    stray = sorted(path.name for path in (folder / "stray").rglob("*"))
    sound = done.returncode == 0 and not stray
    count = int(tried[-1]) if tried else 0
    came = re.findall(r"what came of them: (.*)", said)
    print(
        f"{name:20} {count:>9} cases {time.monotonic() - began:7.0f} s {_worked() - worked:7.0f} s of work  "
        + "".join(f"({what}) " for what in came)
        + ("no fault" if sound else f"FAULT ({done.returncode}) {stray} {said[-600:] if done.returncode else ''}"),
        flush=True,
    )
    return sound


def _surroundings(folder: Path, work: Path) -> dict[str, str]:
    """Temporary files are strays, but those that hypothesis keeps for itself."""
    paths = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH", ""))))
    own = {"PYTHONPATH": paths, "TMPDIR": str(folder / "stray"), "HYPOTHESIS_STORAGE_DIRECTORY": str(work / "own")}
    return {**os.environ, **own}


def _worked() -> float:
    """Seconds of the processor that ended processes of this one took."""
    times = os.times()
    return times.children_user + times.children_system


def _inside(chosen: argparse.Namespace) -> int:
    (name,), folder, own = chosen.targets, chosen.inside, chosen.work
    atheris: Any = importlib.import_module("atheris") if importlib.util.find_spec("atheris") else None
    ours = ["crypto", "archive", "exports"]
    with atheris.instrument_imports(include=ours) if atheris else nullcontext():
        from tests.fuzz.trial import TARGETS, attempt
    target = TARGETS[name]
    os.environ.pop("TMPDIR")
    tempfile.tempdir = str(own)
    (own / "work").mkdir()
    run, seeds = target.prepare(own / "work"), target.seeds()
    if atheris is None or target.walled:
        return _by_hypothesis(name, chosen.cases, chosen.seed, folder, run)
    for number, data in enumerate(seed for seed in seeds if len(seed) <= target.largest):
        (folder / "seeds" / str(number)).write_bytes(data)
    arguments = [
        sys.argv[0], f"-runs={chosen.cases}", f"-seed={chosen.seed}", f"-max_total_time={chosen.seconds}",
        f"-max_len={target.largest}", f"-timeout={HANGS}", f"-rss_limit_mb={MOST_MEMORY}", "-print_final_stats=1",
        f"-artifact_prefix={folder / 'faults'}/", "-verbosity=0", str(folder / "seeds"),
    ]  # fmt: skip
    gc.freeze()  # what the imports made stays; looking through it again and again takes longer than many cases
    atheris.Setup(arguments, lambda data: attempt(run, data) and None)
    atheris.Fuzz()
    return 0


def _by_hypothesis(name: str, cases: int, seed: int, folder: Path, run: Try) -> int:
    import hypothesis

    from tests.fuzz.trial import TARGETS, attempt
    from tests.fuzz.trial import cases as made
    from tests.fuzz.walled_targets import Walled

    tried = 0

    @hypothesis.seed(seed)
    @hypothesis.settings(
        max_examples=cases, database=None, deadline=None, phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )  # fmt: skip
    @hypothesis.given(made(TARGETS[name].seeds()))
    def each(untrusted: bytes) -> None:
        nonlocal tried
        tried += 1
        try:
            attempt(run, untrusted)
        except BaseException:
            (folder / "faults" / "case").write_bytes(untrusted)
            raise

    each()
    if isinstance(run, Walled):
        print("what came of them:", ", ".join(f"{what} {count}" for what, count in run.told.most_common()))
    print(f"cases tried: {tried}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
