"""The options of the questions that a vault answers, and of the provisions that it knows."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from archive.questions.articles import article_asked
from archive.questions.chronology import GROUPS
from archive.questions.periods import period_asked
from archive.questions.unconfirmed import USUAL_DAYS
from archive.vocabulary.bodies import OrganisationKind
from archive.vocabulary.harm import ActKind, Method
from archive.vocabulary.liberty import MeasureKind
from archive.vocabulary.proceedings import ComplaintOutcome
from archive.vocabulary.testimony import Use
from ui.cli import way_in


def add_questions(verb: Callable[[str], argparse.ArgumentParser], words: Callable[[str], str]) -> None:
    """Every question is ``main.py QUESTION VAULT …``, answered as a table or as JSON."""

    def question(name: str) -> argparse.ArgumentParser:
        made = verb(name)
        made.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
        made.add_argument("--json", action="store_true", help=words("as_json"))
        made.add_argument("--names", action="store_true", help=words("with_names"))
        way_in.add_options(made, words)
        return made

    def dated(made: argparse.ArgumentParser, on: str) -> None:
        made.add_argument("--on", type=period_asked, metavar="DAY", help=words(on))
        certain(made)

    def certain(made: argparse.ArgumentParser) -> None:
        made.add_argument("--certain", action="store_true", help=words("certain_only"))

    def any_of(
        made: argparse.ArgumentParser,
        option: str,
        codes: type[MeasureKind] | type[ActKind] | type[Method] | type[OrganisationKind] | type[ComplaintOutcome],
        key: str,
    ) -> None:
        made.add_argument(
            option,
            action="append",
            default=[],
            choices=[str(code) for code in codes],
            metavar="CODE",
            help=words(key),
        )

    held = question("held")
    dated(held, "held_on")
    any_of(held, "--kind", MeasureKind, "held_kind")

    question("liberty").add_argument("code", metavar="CODE", help=words("liberty_code"))

    today = question("today")
    today.add_argument("--days", type=int, metavar="N", help=words("today_days"))
    today.add_argument("--overdue", action="store_true", help=words("today_overdue"))
    today.add_argument("--hard", action="store_true", help=words("today_hard"))
    today.add_argument("--case", metavar="CODE", help=words("today_case"))

    question("limits").add_argument("--overdue", action="store_true", help=words("limits_overdue"))

    question("unconfirmed").add_argument(
        "--days", type=int, default=USUAL_DAYS, metavar="N", help=words("unconfirmed_days")
    )

    charged = question("charged")
    charged.add_argument("article", type=article_asked, metavar="ARTICLE", help=words("article"))

    allegations = question("allegations")
    dated(allegations, "allegations_on")
    any_of(allegations, "--kind", ActKind, "allegations_kind")
    any_of(allegations, "--method", Method, "allegations_method")
    any_of(allegations, "--by", OrganisationKind, "allegations_by")
    any_of(allegations, "--outcome", ComplaintOutcome, "allegations_outcome")
    allegations.add_argument("--no-complaint", action="store_true", help=words("allegations_no_complaint"))

    happened = question("happened")
    dated(happened, "allegations_on")
    happened.add_argument("--place", metavar="CODE", help=words("happened_place"))

    ordered = question("chronology")
    ordered.add_argument("code", metavar="CODE", help=words("chronology_code"))
    ordered.add_argument("--from", dest="first", type=period_asked, metavar="DAY", help=words("chronology_from"))
    ordered.add_argument("--to", dest="last", type=period_asked, metavar="DAY", help=words("chronology_to"))
    certain(ordered)
    ordered.add_argument(
        "--kind", action="append", default=[], choices=list(GROUPS), metavar="KIND", help=words("chronology_kind")
    )
    ordered.add_argument("--disputed", action="store_true", help=words("chronology_disputed"))

    unanswered = question("unanswered")
    unanswered.add_argument("--days", type=int, default=0, metavar="N", help=words("unanswered_days"))
    certain(unanswered)

    for name, needs in (("ill-treatment", "?"), ("access", None), ("complaints", "?")):
        code = question(name)
        code.add_argument("code", metavar="CODE", nargs=needs, default="", help=words("harm_code"))

    question("series").add_argument("name", nargs="*", metavar="NAME", help=words("series_name"))

    contradicted = question("contradicted")
    contradicted.add_argument("--undecided", action="store_true", help=words("contradicted_undecided"))

    left = question("left")
    left.add_argument("code", metavar="CODE", nargs="?", default="", help=words("left_code"))

    naming = question("naming")
    naming.add_argument("use", choices=[str(use) for use in Use], metavar="USE", help=words("use"))
    naming.add_argument("--audience", default="", metavar="NAME", help=words("naming_audience"))

    question("identifying").add_argument("code", metavar="CODE", help=words("identifying_code"))

    provisions = question("provisions")
    provisions.add_argument(
        "action", nargs="?", choices=("list", "add"), default="list", help=words("provisions_action")
    )
    provisions.add_argument("files", nargs="*", type=Path, metavar="FILE", help=words("provisions_files"))
    provisions.add_argument("--article", type=article_asked, metavar="ARTICLE", help=words("article"))
    provisions.add_argument("--on", type=period_asked, metavar="DAY", help=words("provisions_on"))
