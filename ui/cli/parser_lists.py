"""The options of ``list``, ``show`` and ``texts``."""

from __future__ import annotations

import argparse
import enum
from collections.abc import Callable
from pathlib import Path

from archive.listing.wanted import listed_kinds
from archive.questions.articles import article_asked
from archive.questions.periods import period_asked
from archive.vocabulary.casework import ClaimStatus, Role, Verification
from archive.vocabulary.liberty import MeasureKind
from archive.vocabulary.proceedings import ArticleBasis
from ui.cli import way_in
from ui.i18n import LANGUAGES


def add_lists(verb: Callable[[str], argparse.ArgumentParser], words: Callable[[str], str]) -> None:
    """``list VAULT KIND …``, ``show VAULT CODE`` and ``texts VAULT CODE``."""

    def begun(name: str) -> argparse.ArgumentParser:
        made = verb(name)
        made.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
        made.add_argument("--json", action="store_true", help=words("as_json"))
        made.add_argument("--names", action="store_true", help=words("with_names"))
        way_in.add_options(made, words)
        return made

    def any_of(option: str, codes: type[enum.StrEnum], key: str) -> None:
        listed.add_argument(
            option,
            action="append",
            default=[],
            choices=[str(code) for code in codes],
            metavar="CODE",
            help=words(key),
        )

    listed = begun("list")
    kinds = [kind.entity for kind in listed_kinds()]
    listed.add_argument("kind", choices=kinds, metavar="KIND", help=words("list_kind"))
    listed.add_argument(
        "--where", action="append", default=[], metavar="FIELD=VALUE", help=words("list_where")
    )
    listed.add_argument("--case", metavar="CODE", help=words("list_case"))
    listed.add_argument("--place", metavar="CODE", help=words("list_place"))
    listed.add_argument("--body", metavar="CODE", help=words("list_body"))
    listed.add_argument("--tag", metavar="TERM", help=words("list_tag"))
    any_of("--measure", MeasureKind, "list_measure")
    listed.add_argument("--article", type=article_asked, metavar="ARTICLE", help=words("article"))
    any_of("--basis", ArticleBasis, "list_basis")
    listed.add_argument("--held-on", type=period_asked, metavar="DAY", help=words("list_held_on"))
    listed.add_argument("--certain", action="store_true", help=words("certain_only"))
    listed.add_argument("--unanswered", type=int, metavar="N", help=words("list_unanswered"))
    listed.add_argument("--unconfirmed", type=int, metavar="N", help=words("list_unconfirmed"))
    any_of("--verification", Verification, "list_verification")
    any_of("--claim", ClaimStatus, "list_claim")
    any_of("--role", Role, "list_role")
    listed.add_argument("--words", nargs="+", default=[], metavar="WORD", help=words("search_words"))
    listed.add_argument("--sort", metavar="FIELD", help=words("list_sort"))
    listed.add_argument("--reverse", action="store_true", help=words("list_reverse"))
    listed.add_argument("--limit", type=int, metavar="N", help=words("list_limit"))

    kept = verb("vocabulary")
    kept.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    kept.add_argument("name", nargs="?", default="", metavar="NAME", help=words("vocabulary_name"))
    actions = ("list", "add", "correct", "withdraw")
    kept.add_argument("action", nargs="?", choices=actions, default="list", help=words("vocabulary_action"))
    kept.add_argument("code", nargs="?", default="", metavar="CODE", help=words("vocabulary_code"))
    for language in LANGUAGES:
        kept.add_argument(f"--{language}", metavar="TEXT", help=words("vocabulary_label"))
    kept.add_argument("--reason", default="", metavar="TEXT", help=words("records_reason"))
    kept.add_argument("--json", action="store_true", help=words("as_json"))
    way_in.add_options(kept, words)

    shown = begun("show")
    shown.add_argument("code", metavar="CODE", help=words("show_code"))

    texts = begun("texts")
    texts.add_argument("code", metavar="CODE", help=words("texts_code"))
    asked = texts.add_mutually_exclusive_group()
    asked.add_argument("--paragraphs", action="store_true", help=words("texts_paragraphs"))
    asked.add_argument("--diff", nargs=2, type=int, metavar=("A", "B"), help=words("texts_diff"))
    texts.add_argument("--text", type=int, metavar="N", help=words("texts_text"))

    history = begun("history")
    history.add_argument("code", metavar="CODE", help=words("show_code"))
    history.add_argument("--as-of", metavar="DAY", help=words("history_as_of"))
