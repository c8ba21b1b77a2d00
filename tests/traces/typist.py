"""Works in the real program by keyboard, from inside its own process, so that it can be watched from outside.

``python tests/traces/typist.py FILES OUT [STICK]`` makes a vault in the home folder and does the job; with STICK it
goes round every page after it, with a backup, a restored and a rescued vault there. At two places it says where it
is, one word on a line, and goes on when it is told a line: ``typed`` while unsaved words stand selected in the
testimony, ``locked`` at the end. It never prints anything of what it typed.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from ui.hardening import harden_process


def main() -> int:
    """As ``main.py``: hardened before anything else is loaded."""
    hardening = harden_process()
    from tests.traces.typing_session import run_typed

    files, out, *stick = (Path(word) for word in sys.argv[1:])
    return run_typed(hardening, files, out, stick[0] if stick else None)


if __name__ == "__main__":
    sys.exit(main())
