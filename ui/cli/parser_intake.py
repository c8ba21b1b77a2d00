"""The options of ``intake``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from archive.second_hash import SecondHash
from archive.vocabulary.evidence import AcquiredHow, EvidenceKind, Held
from ui.cli import way_in
from ui.cli.parser_consent import add_role


def add_intake(verb: Callable[[str], argparse.ArgumentParser], words: Callable[[str], str]) -> None:
    """What is taken in, what is said about all of it, and how."""
    intake: Any = verb("intake")
    intake.mixed = True
    intake.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    intake.add_argument("files", type=Path, nargs="*", metavar="FILE", help=words("intake_files"))
    intake.add_argument("--case", default="", metavar="CODE", help=words("case"))
    add_role(intake, words)
    intake.add_argument("--kind", choices=[str(kind) for kind in EvidenceKind], help=words("kind"))
    intake.add_argument("--source", default="", metavar="CODE", help=words("intake_source"))
    intake.add_argument(
        "--how",
        choices=[str(how) for how in AcquiredHow],
        default=str(AcquiredHow.NOT_STATED),
        help=words("intake_how"),
    )
    intake.add_argument("--when", default="", metavar="WORDS", help=words("intake_when"))
    intake.add_argument("--device", default="", metavar="WORDS", help=words("intake_device"))
    intake.add_argument("--consent", default="", metavar="CODE", help=words("intake_consent"))
    intake.add_argument(
        "--held", choices=[str(held) for held in Held], default=str(Held.YES), help=words("intake_held")
    )
    intake.add_argument("--content-warning", action="store_true", help=words("intake_content_warning"))
    intake.add_argument("--everything", action="store_true", help=words("intake_everything"))
    intake.add_argument("--keep-duplicates", action="store_true", help=words("intake_keep_duplicates"))
    intake.add_argument(
        "--second-hash",
        choices=[str(one) for one in SecondHash],
        default=str(SecondHash.NONE),
        help=words("intake_second_hash"),
    )
    one = intake.add_mutually_exclusive_group()
    one.add_argument("--dry-run", action="store_true", help=words("intake_dry_run"))
    one.add_argument("--unfinished", action="store_true", help=words("intake_unfinished"))
    one.add_argument("--resume", action="store_true", help=words("intake_resume"))
    one.add_argument("--give-up", action="store_true", help=words("intake_give_up"))
    intake.add_argument("--batch", default="", metavar="ID", help=words("intake_batch"))
    intake.add_argument("--reason", default="", metavar="TEXT", help=words("intake_reason"))
    intake.add_argument("--json", action="store_true", help=words("intake_json"))
    way_in.add_options(intake, words)
