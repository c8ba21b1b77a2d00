"""The options of ``evidence`` and of what can be done with it."""

from __future__ import annotations

import argparse
import enum
from collections.abc import Callable
from pathlib import Path

from archive.second_hash import SecondHash
from archive.vocabulary.custody import CheckEvery, HandedOn, HandedTo, HandedWhat, ReturnedHow
from archive.vocabulary.evidence import EvidenceKind, Held
from ui.cli import way_in
from ui.cli.parser_consent import add_role
from ui.cli.web_pages import PAGE_OPTIONS
from ui.i18n import LANGUAGES


def add_evidence(evidence: argparse.ArgumentParser, words: Callable[[str], str]) -> None:
    """``evidence VAULT ACTION …``."""
    evidence.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    way_in.add_options(evidence, words)
    add_role(evidence, words)
    actions = evidence.add_subparsers(
        dest="action", title=words("evidence_actions"), parser_class=type(evidence), required=True
    )

    def action(name: str) -> argparse.ArgumentParser:
        key = f"evidence_{name.replace('-', '_')}"
        made = actions.add_parser(name, help=words(key), description=words(key))
        way_in.add_options(made, words, again=True)
        add_role(made, words, again=True)
        return made

    def any_of(made: argparse.ArgumentParser, option: str, codes: type[enum.StrEnum], key: str) -> None:
        choices = [str(code) for code in codes]
        made.add_argument(option, action="append", default=[], choices=choices, metavar="CODE", help=words(key))

    def one_of(made: argparse.ArgumentParser, option: str, codes: type[enum.StrEnum], key: str) -> None:
        choices = [str(code) for code in codes]
        made.add_argument(option, required=True, choices=choices, metavar="CODE", help=words(key))

    def told(made: argparse.ArgumentParser) -> None:
        made.add_argument("--json", action="store_true", help=words("as_json"))
        made.add_argument("--names", action="store_true", help=words("with_names"))

    listed = action("list")
    listed.add_argument("--case", metavar="CODE", help=words("list_case"))
    any_of(listed, "--kind", EvidenceKind, "evidence_kind")
    any_of(listed, "--held", Held, "evidence_held")
    listed.add_argument("--type", default="", metavar="TYPE", help=words("evidence_type"))
    files = listed.add_mutually_exclusive_group()
    files.add_argument("--with-file", action="store_true", help=words("evidence_with_file"))
    files.add_argument("--without-file", action="store_true", help=words("evidence_without_file"))
    listed.add_argument("--checked-before", metavar="DAY", help=words("evidence_checked_before"))
    listed.add_argument("--duplicates", action="store_true", help=words("evidence_duplicates"))
    told(listed)

    shown = action("show")
    shown.add_argument("code", metavar="CODE", help=words("evidence_code"))
    told(shown)

    check = action("check")
    check.add_argument("codes", nargs="*", metavar="CODE", help=words("evidence_codes"))
    chosen = check.add_mutually_exclusive_group()
    chosen.add_argument("--all", action="store_true", help=words("evidence_all"))
    chosen.add_argument("--older-than", type=int, metavar="N", help=words("evidence_older"))
    check.add_argument("--anew", action="store_true", help=words("evidence_anew"))
    often = [str(one) for one in CheckEvery]
    check.add_argument("--every", choices=often, metavar="CODE", help=words("evidence_every"))
    check.add_argument("--json", action="store_true", help=words("as_json"))

    custody = action("custody")
    custody.add_argument("codes", nargs="*", metavar="CODE", help=words("evidence_codes"))
    custody.add_argument("--case", metavar="CODE", help=words("evidence_of_case"))
    custody.add_argument("--reduced", action="store_true", help=words("evidence_reduced"))
    custody.add_argument("--report-language", choices=LANGUAGES, help=words("evidence_language"))
    custody.add_argument("--pdf", type=Path, metavar="FILE", help=words("evidence_pdf"))

    handed = action("hand-over")
    handed.add_argument("code", metavar="CODE", help=words("evidence_code"))
    one_of(handed, "--to", HandedTo, "evidence_to")
    one_of(handed, "--what", HandedWhat, "evidence_what")
    one_of(handed, "--on", HandedOn, "evidence_on")
    handed.add_argument("--day", required=True, metavar="DAY", help=words("evidence_day"))
    handed.add_argument("--file", type=int, metavar="N", help=words("evidence_file"))
    handed.add_argument("--person", default="", metavar="CODE", help=words("evidence_person"))
    for name in ("who", "place", "why", "receipt"):
        handed.add_argument(f"--{name}", default="", metavar="TEXT", help=words(f"evidence_{name}"))

    back = action("return")
    back.add_argument("code", metavar="CODE", help=words("evidence_code"))
    one_of(back, "--how", ReturnedHow, "evidence_how")
    back.add_argument("--day", required=True, metavar="DAY", help=words("evidence_day"))
    back.add_argument("--line", type=int, metavar="N", help=words("evidence_line"))
    for name in ("place", "words"):
        back.add_argument(f"--{name}", default="", metavar="TEXT", help=words(f"evidence_{name}"))

    said = action("facts")
    said.add_argument("code", nargs="?", default="", metavar="CODE", help=words("evidence_code"))
    said.add_argument("--all", action="store_true", help=words("evidence_facts_all"))
    said.add_argument("--json", action="store_true", help=words("as_json"))

    signed = action("credentials")
    signed.add_argument("code", metavar="CODE", help=words("evidence_code"))
    signed.add_argument("--json", action="store_true", help=words("as_json"))

    captured = action("capture")
    captured.add_argument("paths", nargs="+", type=Path, metavar="FILE", help=words("evidence_capture_paths"))
    captured.add_argument("--title", required=True, metavar="TEXT", help=words("evidence_capture_title"))
    for name in ("url", "account", "captured", "collector", "tool", "network", "context"):
        captured.add_argument(f"--{name}", default="", metavar="TEXT", help=words(f"evidence_capture_{name}"))

    hashed = action("hash")
    hashed.add_argument("codes", nargs="*", metavar="CODE", help=words("evidence_codes"))
    hashed.add_argument("--all", action="store_true", help=words("evidence_hash_all"))
    kinds = [str(one) for one in SecondHash if one is not SecondHash.NONE]
    hashed.add_argument("--kind", choices=kinds, default=kinds[0], help=words("evidence_hash_kind"))
    hashed.add_argument("--dry-run", action="store_true", help=words("evidence_hash_dry_run"))
    hashed.add_argument("--json", action="store_true", help=words("as_json"))

    archived = action("web")
    archived.add_argument("code", metavar="CODE", help=words("evidence_code"))
    archived.add_argument("--record", type=int, metavar="N", help=words("evidence_web_record"))
    archived.add_argument("--pages", action="store_true", help=words("evidence_web_pages"))
    archived.add_argument("--take-over", type=int, metavar="N", help=words("evidence_web_take_over"))
    archived.add_argument(
        "--field", action="append", choices=sorted(PAGE_OPTIONS), default=[], help=words("evidence_web_field")
    )
    archived.add_argument("--json", action="store_true", help=words("as_json"))
