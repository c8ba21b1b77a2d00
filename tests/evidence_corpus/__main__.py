"""``python -m tests.evidence_corpus [WORDS ...]``: the way of each file whose name has these words, and what came.

A line for each file: the seconds that it took, and of each step that did something by what it was refused. Ends with
what was not as it must be; 1 when there was something.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import traceback
from pathlib import Path

from archive import keyslots
from archive.descriptor import Descriptor
from archive.vault import Vault
from tests.archive.open_vaults import LEAST_WORK, PASSPHRASE
from tests.evidence_corpus.corpus import CORPUS
from tests.evidence_corpus.ground import go, ground
from tests.little_work import little_work

SLOW = 5.0
"""Seconds of a step that are told."""


def main() -> int:
    """Walk them all, in one vault."""
    parser = argparse.ArgumentParser(prog="python -m tests.evidence_corpus", description=__doc__)
    parser.add_argument("words", nargs="*")
    chosen = parser.parse_args()
    faults = steps = 0
    with little_work(), tempfile.TemporaryDirectory(prefix="strongroom-corpus-") as name:
        folder = Path(name)
        Vault.create(folder / "template", PASSPHRASE, work_factor=LEAST_WORK).lock()
        key, _slot = keyslots.open_slot(folder / "template", Descriptor.read(folder / "template"), PASSPHRASE)
        entries = [one for one in CORPUS.values() if all(word in one.name for word in chosen.words)]
        with ground(folder / "ground", folder / "template", key) as walk:
            for entry in entries:
                walk.steps.clear()
                began, fault = time.monotonic(), ""
                try:
                    go(walk, entry)
                except Exception as error:  # noqa: BLE001 - each is told, and the others go on
                    faults += 1
                    fault = f"  FAULT {type(error).__name__} {error}\n{traceback.format_exc()}"
                steps += len(walk.steps)
                refused = ", ".join(f"{step.name}: {step.refused.split()[-1]}" for step in walk.steps if step.refused)
                slow = ", ".join(f"{step.name} {step.seconds:.0f} s" for step in walk.steps if step.seconds > SLOW)
                print(f"{entry.name}: {time.monotonic() - began:.1f} s  [{refused}]  {slow}{fault}", flush=True)
    print(f"{len(entries)} files, {steps} steps, faults: {faults}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
