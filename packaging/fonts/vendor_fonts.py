"""Copy the typefaces of the dossier into ``exports/fonts`` and record what was copied.

The files come unchanged from Debian's ``fonts-noto-core``, ``fonts-noto-mono`` and
``fonts-dejavu-core`` (their licence texts are taken from the same packages). Run it
again on the same package versions and every byte is the same:

    python packaging/fonts/vendor_fonts.py [--from /usr/share] [--to exports/fonts]
"""

from __future__ import annotations

import argparse
import hashlib
import re
from pathlib import Path

FACES = (
    "truetype/noto/NotoSans-Regular.ttf",
    "truetype/noto/NotoSans-Bold.ttf",
    "truetype/noto/NotoSansMono-Regular.ttf",
    "truetype/dejavu/DejaVuSans.ttf",
)
LICENCES = (
    ("fonts-noto-core", "OFL-1.1", "OFL.txt", "Copyright 2010, 2012-2020 Google LLC\n\n"
     "This Font Software is licensed under the SIL Open Font License, Version 1.1.\n\n"),
    ("fonts-dejavu-core", "bitstream-vera", "DEJAVU-LICENCE.txt",
     "Copyright (c) 2003 by Bitstream, Inc. All Rights Reserved.\n"
     "Bitstream Vera is a trademark of Bitstream, Inc. DejaVu changes are in public domain.\n\n"),
)
RECORD = "SHA256SUMS"


def licence_text(copyright_file: str, name: str) -> str:
    """The full text of licence ``name`` out of a Debian ``copyright`` file.

    The text of a paragraph is indented by one space, and a lone dot stands for an
    empty line (Debian policy, machine-readable copyright files 1.0). Of several
    paragraphs that name the licence, the longest is the one that holds its text.
    """
    found = re.findall(rf"^License: {re.escape(name)}\n((?: .*\n?)+)", copyright_file, re.MULTILINE)
    lines = max(found, key=len).splitlines()
    return "\n".join("" if line == " ." else line[1:] for line in lines) + "\n"


def vendor(share: Path, target: Path) -> None:
    """Copy faces and licence texts from ``share`` to ``target`` and write ``SHA256SUMS`` beside them."""
    target.mkdir(parents=True, exist_ok=True)
    names = []
    for face in FACES:
        source = share / "fonts" / face
        (target / source.name).write_bytes(source.read_bytes())
        names.append(source.name)
    for package, licence, name, heading in LICENCES:
        text = (share / "doc" / package / "copyright").read_text(encoding="utf-8")
        (target / name).write_text(heading + licence_text(text, licence), encoding="utf-8")
        names.append(name)
    lines = [f"{hashlib.sha256((target / name).read_bytes()).hexdigest()}  {name}\n"
             for name in sorted(names)]
    (target / RECORD).write_text("".join(lines), encoding="ascii")


def main() -> None:
    """Read the two folders from the command line and copy."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="share", type=Path, default=Path("/usr/share"))
    parser.add_argument("--to", dest="target", type=Path,
                        default=Path(__file__).resolve().parents[2] / "exports" / "fonts")
    arguments = parser.parse_args()
    vendor(arguments.share, arguments.target)


if __name__ == "__main__":
    main()
