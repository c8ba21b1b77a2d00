"""The way in for the terminal: parse, do, turn an outcome into words and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence

from crypto.errors import CodedError
from crypto.jobs import Cancelled
from ui.cli import checking, demo, sealing, vaultwork
from ui.cli.parser import build_parser
from ui.cli.terminal import EXIT_BROKEN, EXIT_CANCELLED, EXIT_USAGE, Terminal
from ui.i18n import Language, environment_language, language_of

Verb = Callable[..., int]

VERBS: tuple[tuple[str, Verb], ...] = (
    ("demo", demo.demo),
    ("verify", checking.verify),
    ("selftest", checking.selftest),
    ("unseal", sealing.unseal),
    ("seal", sealing.seal_file),
    ("keygen", sealing.keygen),
    ("intake", vaultwork.intake),
    ("export", vaultwork.export),
    ("search", vaultwork.search),
    ("journal", vaultwork.journal),
)


def run(arguments: Sequence[str]) -> int:
    """Run one verb; returns the exit code of the process.

    0 done or proven · 1 refused or broken · 2 not proven · 64 wrong usage · 130 stopped.
    """
    language = _language(arguments)
    options = build_parser(language).parse_args(arguments)
    terminal = Terminal(language)
    terminal.listen_for_interrupt()
    verb = dict(VERBS).get(options.verb)
    if verb is None:
        build_parser(language).print_help()
        return EXIT_USAGE
    try:
        return verb(options, terminal)
    except Cancelled as error:
        terminal.complain(error)
        return EXIT_CANCELLED
    except FileExistsError:
        sys.stderr.write(terminal.words("file_exists") + "\n")
        return EXIT_BROKEN
    except (EOFError, ValueError, UnicodeDecodeError):
        sys.stderr.write(terminal.words("no_passphrase") + "\n")
        return EXIT_USAGE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_BROKEN
    except CodedError as error:
        terminal.complain(error)
        return EXIT_BROKEN
    except Exception as error:  # noqa: BLE001  the last line of defence: no traceback with values in it
        terminal.complain(error)
        return EXIT_BROKEN


def _language(arguments: Sequence[str]) -> Language:
    """The language has to be known before the help is built, so it is looked for by hand."""
    for place, argument in enumerate(arguments):
        if argument == "--language" and place + 1 < len(arguments):
            return language_of(arguments[place + 1])
        if argument.startswith("--language="):
            return language_of(argument.partition("=")[2])
    return environment_language(os.environ)
