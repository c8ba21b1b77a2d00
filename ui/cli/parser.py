"""The verbs and their options. Secrets are never among them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

from archive.vocabulary.testimony import Use
from crypto.wordlists import DEFAULT_WORDS, FEWEST_WORDS, MOST_WORDS
from ui.cli import way_in
from ui.cli.parser_consent import add_consent
from ui.cli.parser_covering import add_covering
from ui.cli.parser_evidence import add_evidence
from ui.cli.parser_intake import add_intake
from ui.cli.parser_lists import add_lists
from ui.cli.parser_questions import add_questions
from ui.cli.parser_records import add_records
from ui.cli.parser_transcript import add_transcript
from ui.cli.parser_ways import add_ways
from ui.cli.terminal import EXIT_USAGE
from ui.i18n import LANGUAGES, Language, plain, text

PROGRAM = "main.py"


def build_parser(language: Language) -> argparse.ArgumentParser:
    """The parser with its help in one language. Wrong usage ends with 64 (EX_USAGE): 1 and 2 are verdicts."""

    def words(key: str) -> str:
        return text(language, "terminal", f"help.{key}")

    class Formatter(argparse.HelpFormatter):
        def add_usage(
            self,
            usage: str | None,
            actions: Iterable[argparse.Action],
            groups: Iterable[argparse._MutuallyExclusiveGroup],
            prefix: str | None = None,
        ) -> None:
            super().add_usage(usage, actions, groups, words("usage") if prefix is None else prefix)

    class Parser(argparse.ArgumentParser):
        mixed = False
        """Whether what is optional and stands alone may come in several places, between the options."""

        def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
            if not self.mixed:
                return super().parse_known_args(args, namespace)
            self.mixed = False  # which the other way of reading asks again
            try:
                return self.parse_known_intermixed_args(args, namespace)
            finally:
                self.mixed = True

        def __init__(self, **settings: Any) -> None:
            super().__init__(formatter_class=Formatter, add_help=False, allow_abbrev=False, **settings)
            self._positionals.title = words("positionals")
            self._optionals.title = words("options")
            self.add_argument("-h", "--help", action="help", help=words("help"))

        def error(self, message: str) -> NoReturn:
            self.print_usage(sys.stderr)
            told = text(language, "terminal", "wrong_usage")
            self.exit(EXIT_USAGE, f"{self.prog}: {told} [{plain(message)}]\n")

    parser = Parser(prog=PROGRAM, description=words("program"))
    parser.add_argument("--language", choices=LANGUAGES, metavar="LANGUAGE", help=words("language"))
    # The names of the verbs stand in the usage, in braces.
    verbs = parser.add_subparsers(dest="verb", title=words("verbs"), parser_class=Parser)

    def verb(name: str) -> argparse.ArgumentParser:
        return verbs.add_parser(name, help=words(name), description=words(name))

    def secret(target: argparse.ArgumentParser) -> None:
        target.add_argument("--passphrase-fd", type=int, metavar="N", help=words("passphrase_fd"))

    def identities(target: argparse.ArgumentParser) -> None:
        target.add_argument(
            *("-i", "--identity"),
            action="append",
            default=[],
            type=Path,
            metavar="IDENTITY_FILE",
            help=words("identity"),
        )
        target.add_argument("--identity-passphrase-fd", type=int, metavar="N", help=words("identity_passphrase_fd"))

    demo = verb("demo")
    demo.add_argument("folder", type=Path, metavar="DIR", help=words("demo_folder"))

    verify = verb("verify")
    verify.add_argument("file", type=Path, metavar="FILE", help=words("verify_file"))
    identities(verify)
    verify.add_argument(
        "--fingerprint", action="append", default=[], metavar="FINGERPRINT", help=words("fingerprint")
    )
    way_in.add_options(verify, words, identity=False)

    verb("selftest")

    unseal = verb("unseal")
    unseal.add_argument("file", type=Path, metavar="FILE", help=words("unseal_file"))
    identities(unseal)
    secret(unseal)

    seal = verb("seal")
    seal.add_argument("file", type=Path, metavar="FILE", help=words("seal_file"))
    seal.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=words("output"))
    seal.add_argument("-r", "--recipient", action="append", default=[], metavar="AGE1…", help=words("recipient"))
    seal.add_argument(
        *("-R", "--recipients-file"),
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help=words("recipients_file"),
    )
    seal.add_argument("-p", "--passphrase", action="store_true", help=words("seal_passphrase"))
    seal.add_argument("-a", "--armor", action="store_true", help=words("armor"))
    seal.add_argument("--allow-mixed", action="store_true", help=words("allow_mixed"))
    secret(seal)

    keygen = verb("keygen")
    keygen.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=words("keygen_output"))
    keygen.add_argument("--classical", action="store_true", help=words("classical"))

    drawn = verb("words")
    drawn.add_argument("--language", choices=LANGUAGES, default=argparse.SUPPRESS, help=words("words_language"))
    drawn.add_argument(
        *("-n", "--count"),
        type=int,
        default=DEFAULT_WORDS,
        choices=range(FEWEST_WORDS, MOST_WORDS + 1),
        metavar="N",
        help=words("words_count"),
    )
    one = drawn.add_mutually_exclusive_group()
    one.add_argument("--dice", action="store_true", help=words("words_dice"))
    one.add_argument("--of", metavar="AGE1…", help=words("words_of"))

    add_intake(verb, words)

    drop = verb("drop")
    drop.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    drop.add_argument("files", type=Path, nargs="*", metavar="FILE", help=words("drop_files"))

    travel = verb("travel-lock")
    travel.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    travel.add_argument("--check", action="store_true", help=words("travel_check"))
    way_in.add_options(travel, words)

    erase = verb("erase-access")
    erase.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    setting = erase.add_mutually_exclusive_group()
    setting.add_argument("--allow", action="store_true", help=words("erase_allow"))
    setting.add_argument("--forbid", action="store_true", help=words("erase_forbid"))
    way_in.add_options(erase, words)

    backup = verb("backup")
    backup.add_argument("paths", type=Path, nargs="+", metavar="FOLDER", help=words("backup_paths"))
    backup.add_argument("--list", action="store_true", help=words("backup_list"))
    backup.add_argument("--keep", type=int, metavar="N", help=words("backup_keep"))
    backup.add_argument("--verify-all", action="store_true", help=words("backup_verify_all"))
    way_in.add_options(backup, words)

    restore = verb("restore")
    restore.add_argument("folder", type=Path, metavar="FOLDER", help=words("restore_folder"))
    restore.add_argument("target", type=Path, metavar="TARGET", help=words("restore_target"))
    restore.add_argument("--generation", type=int, metavar="N", help=words("restore_generation"))
    restore.add_argument("--leave-out-damaged", action="store_true", help=words("restore_leave_out"))
    way_in.add_options(restore, words)

    rehearse = verb("rehearse")
    rehearse.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    rehearse.add_argument("folder", type=Path, metavar="FOLDER", help=words("restore_folder"))
    rehearse.add_argument("--work", type=Path, metavar="DIR", help=words("rehearse_work"))
    rehearse.add_argument("--everything", action="store_true", help=words("rehearse_everything"))
    for kind, form, metavar in (("passphrase-fd", int, "N"), ("key-file", Path, "FILE"), ("shares-fd", int, "N")):
        rehearse.add_argument(f"--rehearse-{kind}", type=form, metavar=metavar, help=words("rehearse_with"))
    rehearse.add_argument(
        "--rehearse-identity", action="append", default=[], type=Path, metavar="FILE", help=words("rehearse_with")
    )
    way_in.add_options(rehearse, words)

    export = verb("export")
    export.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    export.add_argument("case", metavar="CASE", help=words("case"))
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=words("export_output"))
    export.add_argument("--use", required=True, choices=[str(use) for use in Use], help=words("use"))
    export.add_argument("--audience", required=True, metavar="NAME", help=words("audience"))
    export.add_argument("--dossier-language", choices=LANGUAGES, help=words("dossier_language"))
    export.add_argument("-r", "--recipient", action="append", default=[], metavar="AGE1…", help=words("recipient"))
    export.add_argument("--allow-mixed", action="store_true", help=words("allow_mixed"))
    export.add_argument(
        "--exception",
        nargs=3,
        action="append",
        default=[],
        metavar=("GAP", "RECORD", "REASON"),
        help=words("exception"),
    )
    way_in.add_options(export, words)

    search = verb("search")
    search.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    search.add_argument("words", nargs="+", metavar="WORD", help=words("search_words"))
    way_in.add_options(search, words)

    reading = verb("read-texts")
    reading.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    reading.add_argument("codes", nargs="*", metavar="CODE", help=words("read_texts_codes"))
    reading.add_argument("--recognise", action="store_true", help=words("recognise"))
    reading.add_argument("--print", action="store_true", help=words("read_texts_print"))
    way_in.add_options(reading, words)

    journal = verb("journal")
    journal.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    journal.add_argument("--newest", type=int, default=50, metavar="N", help=words("newest"))
    way_in.add_options(journal, words)

    review = verb("review")
    review.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    review.add_argument("code", nargs="?", metavar="CODE", help=words("review_code"))
    review.add_argument("--waiting", action="store_true", help=words("review_waiting"))
    way_in.add_options(review, words)

    undo = verb("undo")
    undo.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    way_in.add_options(undo, words)

    add_lists(verb, words)
    add_consent(verb, words)
    add_questions(verb, words)
    add_covering(verb, words)

    rescue = verb("rescue")
    rescue.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    rescue.add_argument("--to", type=Path, metavar="FOLDER", help=words("rescue_to"))
    rescue.add_argument("--from-backup", type=Path, metavar="FOLDER", help=words("from_backup"))
    rescue.add_argument("--old-records", action="store_true", help=words("old_records"))
    rescue.add_argument("--plain", type=Path, metavar="FOLDER", help=words("plain"))
    rescue.add_argument("--remove-kept", metavar="NAME", help=words("remove_kept"))
    way_in.add_options(rescue, words)

    rekey = verb("rekey")
    rekey.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    way_in.add_options(rekey, words)
    rekey.add_argument("--new-passphrase-fd", type=int, metavar="N", help=words("new_passphrase_fd"))
    rekey.add_argument("--new-key-file", type=Path, metavar="FILE", help=words("new_key_file"))
    rekey.add_argument(
        *("--without-partner",), action="append", default=[], metavar="NAME", help=words("without_partner")
    )
    rekey.add_argument("--leave-damaged", action="store_true", help=words("leave_damaged"))
    rekey.add_argument("--plan", action="store_true", help=words("rekey_plan"))
    rekey.add_argument("--give-up", action="store_true", help=words("rekey_give_up"))

    add_evidence(verb("evidence"), words)
    add_transcript(verb("transcript"), words)
    add_records(verb("records"), words)
    add_ways(verb("ways"), words)
    return parser
