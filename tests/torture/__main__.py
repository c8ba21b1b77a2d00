"""The long form: ``python -m tests.torture --kills 2000 --seed N``."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.torture.killing import Figures, Templates, at_some_call, at_some_time, kill
from tests.torture.workshop import Workshop


def _kills(base: Path, kills: int, seed: int) -> bool:
    """Half of the kills by time, half before a system call; true when nothing was broken."""
    templates = Templates.make(base)
    sound = True
    ways = (("any time", at_some_time, kills - kills // 2), ("a system call", at_some_call, kills // 2))
    for name, cut, share in ways:
        began, told, figures = time.monotonic(), time.monotonic(), Figures()
        with Workshop() as workshop:
            for figures in kill(workshop, templates, base / f"at {name}", share, seed, cut):
                if time.monotonic() - told > 30:
                    told = time.monotonic()
                    print(f"  {figures.kills} of {share}", flush=True)
        print(f"cut off at {name}, seed {seed}, {time.monotonic() - began:.0f} s")
        print("\n".join(f"  {line}" for line in figures.lines()), flush=True)
        sound = sound and not figures.broken
    return sound


def main() -> int:
    """Tell the figures; 1 when anything was broken. A broken vault is kept and named."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--kills", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="where to work; kept. By default a temporary one")
    chosen = parser.parse_args()
    if chosen.folder is None:
        with tempfile.TemporaryDirectory(prefix="strongroom-torture-") as folder:
            return 0 if _kills(Path(folder), chosen.kills, chosen.seed) else 1
    chosen.folder.mkdir(parents=True)
    return 0 if _kills(chosen.folder, chosen.kills, chosen.seed) else 1


if __name__ == "__main__":
    sys.exit(main())
