"""A re-key in a process of its own that kills itself.

Arguments: the vault's folder, its old passphrase, its new one, and before which change of the disk to die
(0: at none; then the number of changes is printed).
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from archive import keyslots
from archive.rekey import swapping
from archive.rekey.rekeying import rekey
from archive.vault import Vault

CHANGES = ("fsync", "rename", "replace", "link", "unlink", "rmdir", "mkdir")


class Death:
    """Counts changes of the disk and ends the process before one of them."""

    def __init__(self, when: int) -> None:
        self.when = when
        self.count = 0

    def before(self, change: Callable[..., Any]) -> Callable[..., Any]:
        """The same change, counted."""

        def counted(*arguments: Any, **named: Any) -> Any:
            self.count += 1
            if self.count == self.when:
                os.kill(os.getpid(), signal.SIGKILL)
            return change(*arguments, **named)

        return counted


def main() -> None:
    """Seal everything again, or die on the way."""
    folder, old, new, when = Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
    vault = Vault.open(folder, old)
    death = Death(when)
    for name in CHANGES:
        setattr(os, name, death.before(getattr(os, name)))
    swapping.exchanged = death.before(swapping.exchanged)
    keyslots.MINIMUM_WORK_FACTOR = 1  # what the new slot costs to try is not what is looked at
    rekey(vault, new, work_factor=1).vault.lock()
    print(death.count, flush=True)


if __name__ == "__main__":
    main()
