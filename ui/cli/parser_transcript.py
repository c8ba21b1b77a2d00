"""The options of ``transcript``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from archive.model.transcripts import BY_PERSON
from archive.transcripts import WRITTEN
from archive.vocabulary.testimony import Language, TextKind
from ui.cli import way_in
from ui.cli.parser_consent import add_role
from ui.cli.parser_covering import add_whom


def add_transcript(transcript: argparse.ArgumentParser, words: Callable[[str], str]) -> None:
    """``transcript VAULT ACTION CODE …``."""
    transcript.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    way_in.add_options(transcript, words)
    add_role(transcript, words)
    actions = transcript.add_subparsers(
        dest="action", title=words("transcript_actions"), parser_class=type(transcript), required=True
    )

    def action(name: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=words(f"transcript_{name}"), description=words(f"transcript_{name}"))
        way_in.add_options(made, words, again=True)
        add_role(made, words, again=True)
        made.add_argument("code", metavar="CODE", help=words("transcript_code"))
        made.add_argument("--file", type=int, metavar="N", help=words("transcript_file"))
        return made

    def which(made: argparse.ArgumentParser, *, required: bool = False) -> None:
        kinds = [str(kind) for kind in WRITTEN]
        made.add_argument("--kind", choices=kinds, default=str(TextKind.VERBATIM), help=words("transcript_kind"))
        languages = [str(one) for one in Language]
        made.add_argument(
            "--text-language", choices=languages, required=required, help=words("transcript_language")
        )

    shown = action("show")
    shown.add_argument("--text", type=int, metavar="N", help=words("transcript_text"))
    shown.add_argument("--json", action="store_true", help=words("as_json"))

    added = action("add")
    added.add_argument("captions", type=Path, metavar="FILE", help=words("transcript_captions"))
    which(added, required=True)
    added.add_argument("--made-by", default=BY_PERSON, metavar="PROGRAM", help=words("transcript_made_by"))
    added.add_argument("--reason", default="", metavar="TEXT", help=words("transcript_reason"))

    exported = action("export")
    which(exported)
    exported.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=words("transcript_output"))
    add_whom(exported, words, required=True)
    exported.add_argument("--original", action="store_true", help=words("transcript_original"))
