"""Copies the icons the desktop uses out of an unpacked Lucide package, and nothing else.

Usage: ``python packaging/icons/vendor.py FOLDER`` where FOLDER is an unpacked ``lucide-static``
package. ``names.txt`` is the whole set; a test compares it with ``ui/desktop/icons``.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

NAMES = (Path(__file__).parent / "names.txt").read_text(encoding="ascii").split()

TARGET = Path(__file__).resolve().parents[2] / "ui" / "desktop" / "icons"


def vendor(package: Path, target: Path = TARGET) -> int:
    """Copy every icon of the list and the licence text into ``target``; returns how many icons.

    Raises FileNotFoundError when the package lacks one: an icon was renamed upstream.
    """
    target.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        shutil.copyfile(package / "icons" / f"{name}.svg", target / f"{name}.svg")
    shutil.copyfile(package / "LICENSE", target / "LICENSE")
    return len(NAMES)


if __name__ == "__main__":
    sys.stdout.write(f"{vendor(Path(sys.argv[1]))} icons\n")
