"""The options of ``redact`` and ``safe-copy``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from archive.covering.engine import DPI, LEAST_DPI, MOST_DPI
from archive.covering.forms import FORMS
from archive.vocabulary.covering import CopyKeep
from archive.vocabulary.testimony import Use
from ui.cli import way_in
from ui.cli.parser_consent import add_role


def add_covering(verb: Callable[[str], argparse.ArgumentParser], words: Callable[[str], str]) -> None:
    """``redact VAULT CODE --areas FILE`` or ``--suggest FILE``, ``safe-copy VAULT CODE… --into FOLDER``."""
    redact = verb("redact")
    redact.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    redact.add_argument("code", metavar="CODE", help=words("covers_code"))
    what = redact.add_mutually_exclusive_group(required=True)
    what.add_argument("--areas", type=Path, metavar="FILE", help=words("redact_areas"))
    what.add_argument("--suggest", type=Path, metavar="FILE", help=words("redact_suggest"))
    what.add_argument("--confirm", action="store_true", help=words("redact_confirm"))
    what.add_argument("--send-back", action="store_true", help=words("redact_send_back"))
    redact.add_argument("--reason", default="", metavar="TEXT", help=words("redact_reason"))
    redact.add_argument("--recognise", action="store_true", help=words("redact_recognise"))
    redact.add_argument("--letters", action="store_true", help=words("redact_letters"))
    redact.add_argument("--form", choices=tuple(FORMS), metavar="FORM", default="", help=words("redact_form"))
    redact.add_argument(
        "--dpi",
        type=int,
        choices=range(LEAST_DPI, MOST_DPI + 1),
        default=DPI,
        metavar="N",
        help=words("redact_dpi"),
    )
    add_role(redact, words)
    way_in.add_options(redact, words)
    copy = verb("safe-copy")
    copy.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    copy.add_argument("codes", nargs="+", metavar="CODE", help=words("covers_code"))
    what = copy.add_mutually_exclusive_group(required=True)
    what.add_argument("--into", type=Path, metavar="FOLDER", help=words("copy_into"))
    what.add_argument("--show", action="store_true", help=words("copy_show"))
    copy.add_argument(
        *("--keep",),
        action="append",
        default=[],
        choices=[str(one) for one in CopyKeep],
        metavar="FIELD",
        help=words("copy_keep"),
    )
    add_whom(copy, words, required=False)
    copy.add_argument("--original", action="store_true", help=words("copy_original"))
    add_role(copy, words)
    way_in.add_options(copy, words)


def add_whom(verb: argparse.ArgumentParser, words: Callable[[str], str], *, required: bool) -> None:
    """``--use USE --audience NAME``: for what something leaves, and for whom."""
    uses = [str(use) for use in Use if use is not Use.INTERNAL]
    verb.add_argument("--use", required=required, choices=uses, help=words("leaves_use"))
    verb.add_argument("--audience", required=required, metavar="NAME", help=words("audience"))
