"""The options of ``records`` and of what can be done with them."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from archive.interchange.kinds import STAY
from archive.model.catalogue import RECORD_TYPES
from ui.cli import way_in
from ui.cli.parser_consent import add_role


def add_records(records: argparse.ArgumentParser, words: Callable[[str], str]) -> None:
    """``records VAULT ACTION …``."""
    records.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    way_in.add_options(records, words)
    add_role(records, words)
    actions = records.add_subparsers(
        dest="action", title=words("records_actions"), parser_class=type(records), required=True
    )
    kinds = [entity for entity in RECORD_TYPES if entity not in STAY]

    def action(name: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=words(f"records_{name}"), description=words(f"records_{name}"))
        way_in.add_options(made, words, again=True)
        add_role(made, words, again=True)
        return made

    export = action("export")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=words("output"))
    chosen = export.add_mutually_exclusive_group()
    chosen.add_argument("--case", metavar="CODE", help=words("records_case"))
    chosen.add_argument(
        "--kind", action="append", default=[], choices=kinds, metavar="KIND", help=words("records_kind")
    )
    export.add_argument("--where", action="append", default=[], metavar="FIELD=VALUE", help=words("records_where"))
    export.add_argument("--csv", action="store_true", help=words("records_csv"))
    export.add_argument("--with-sources", action="store_true", help=words("records_with_sources"))
    export.add_argument("--with-internal", action="store_true", help=words("records_with_internal"))
    export.add_argument("-r", "--to", action="append", default=[], metavar="AGE1…", help=words("records_to"))
    export.add_argument("--allow-mixed", action="store_true", help=words("allow_mixed"))

    brought = action("import")
    brought.add_argument("file", type=Path, metavar="FILE", help=words("records_file"))
    brought.add_argument("--check", action="store_true", help=words("records_check"))
    brought.add_argument("--reason", default="", metavar="TEXT", help=words("records_reason"))
    brought.add_argument(
        "--key", action="append", default=[], type=Path, metavar="IDENTITY_FILE", help=words("records_key")
    )

    added = action("add")
    added.add_argument("kind", choices=kinds, metavar="KIND", help=words("records_kind_one"))
    added.add_argument("--reason", default="", metavar="TEXT", help=words("records_reason"))

    amended = action("amend")
    amended.add_argument("code", metavar="CODE", help=words("records_code"))
    amended.add_argument("--reason", default="", metavar="TEXT", help=words("records_reason"))
