"""The options of ``ways`` and of what can be done with them."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from ui.cli import way_in


def add_ways(ways: argparse.ArgumentParser, words: Callable[[str], str]) -> None:
    """``ways VAULT [ACTION …]``: without an action, the list."""
    ways.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    way_in.add_options(ways, words)
    ways.set_defaults(closed=False)
    actions = ways.add_subparsers(dest="action", title=words("ways_actions"), parser_class=type(ways))

    def action(name: str) -> argparse.ArgumentParser:
        key = "ways_" + name.replace("-", "_")
        made = actions.add_parser(name, help=words(key), description=words(key))
        way_in.add_options(made, words, again=True)
        return made

    def labelled(name: str) -> argparse.ArgumentParser:
        made = action(name)
        made.add_argument("--label", default="", metavar="TEXT", help=words("ways_label_text"))
        return made

    def with_new_passphrase(made: argparse.ArgumentParser) -> None:
        made.add_argument("--new-passphrase-fd", type=int, metavar="N", help=words("new_passphrase_fd"))

    action("list").add_argument("--closed", action="store_true", help=words("ways_closed"))

    with_new_passphrase(labelled("add-passphrase"))

    key_file = labelled("add-key-file")
    key_file.add_argument("file", type=Path, metavar="FILE", help=words("ways_key_file"))
    key_file.add_argument("--make", action="store_true", help=words("ways_make"))
    key_file.add_argument("--new-passphrase", action="store_true", help=words("ways_new_passphrase"))
    with_new_passphrase(key_file)

    shares = labelled("add-shares")
    shares.add_argument("--need", type=int, required=True, metavar="K", help=words("ways_need"))
    shares.add_argument("--of", type=int, required=True, metavar="N", help=words("ways_of"))
    shares.add_argument("--sheet", type=Path, metavar="FILE.pdf", help=words("ways_sheet"))
    shares.add_argument("--print", action="store_true", dest="printed", help=words("ways_print"))

    partner = labelled("add-partner")
    partner.add_argument("recipient", metavar="AGE1…", help=words("ways_recipient"))
    partner.add_argument("--allow-classical", action="store_true", help=words("ways_allow_classical"))

    for name in ("remove", "test", "keep", "label"):
        made = action(name)
        made.add_argument("name", metavar="NAME", help=words("ways_name"))
        if name == "label":
            made.add_argument("text", metavar="TEXT", help=words("ways_label_text"))
