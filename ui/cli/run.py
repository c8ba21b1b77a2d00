"""The way in for the terminal: parse, do, turn an outcome into words and an exit code."""

from __future__ import annotations

import contextlib
import importlib
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from archive.errors import SourceUnreadable
from archive.listing.errors import FieldNotListed, FilterNotFor, FilterUnfit
from archive.questions.articles import ArticleNotUnderstood
from archive.questions.periods import PeriodNotUnderstood
from archive.safefiles import storage_error
from crypto.errors import CodedError
from crypto.jobs import Cancelled
from ui.cli.errors import (
    FilesNotWanted,
    FormUnknown,
    PassphraseMissing,
    PassphrasesDiffer,
    SharesMissing,
    SharesNowhere,
    VocabularyUnknown,
    WaysMixed,
    WhereNeedsOneKind,
)
from ui.cli.parser import build_parser
from ui.cli.terminal import EXIT_BROKEN, EXIT_CANCELLED, EXIT_USAGE, Terminal
from ui.i18n import Language, environment_language, language_of

Verb = Callable[..., int]

VERBS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "demo": ("ui.cli.demo", "demo"),
        "verify": ("ui.cli.checking", "verify"),
        "selftest": ("ui.cli.checking", "selftest"),
        "unseal": ("ui.cli.sealing", "unseal"),
        "seal": ("ui.cli.sealing", "seal_file"),
        "keygen": ("ui.cli.sealing", "keygen"),
        "words": ("ui.cli.wording", "words"),
        "intake": ("ui.cli.taking_in", "intake"),
        "drop": ("ui.cli.dropping", "drop"),
        "travel-lock": ("ui.cli.travelling", "travel"),
        "erase-access": ("ui.cli.travelling", "erase"),
        "backup": ("ui.cli.backups", "backup"),
        "restore": ("ui.cli.backups", "restore"),
        "rehearse": ("ui.cli.backups", "rehearse"),
        "export": ("ui.cli.exporting", "export"),
        "records": ("ui.cli.records", "records"),
        "ways": ("ui.cli.ways", "ways"),
        "search": ("ui.cli.vaultwork", "search"),
        "read-texts": ("ui.cli.reading_texts", "read_texts"),
        "journal": ("ui.cli.vaultwork", "journal"),
        "evidence": ("ui.cli.evidence", "evidence"),
        "review": ("ui.cli.reviewing", "review"),
        "list": ("ui.cli.listing", "listed"),
        "show": ("ui.cli.showing", "show"),
        "texts": ("ui.cli.testifying", "texts"),
        "transcript": ("ui.cli.transcribing", "transcript"),
        "history": ("ui.cli.recounting", "history"),
        "undo": ("ui.cli.recounting", "take_back"),
        "vocabulary": ("ui.cli.vocabulary", "vocabulary"),
        "held": ("ui.cli.asking_detention", "held_in"),
        "limits": ("ui.cli.asking_detention", "limits_of"),
        "liberty": ("ui.cli.asking_liberty", "liberty"),
        "today": ("ui.cli.asking_due", "due_today"),
        "unconfirmed": ("ui.cli.asking_detention", "unconfirmed"),
        "charged": ("ui.cli.asking_cases", "charged_under"),
        "allegations": ("ui.cli.asking_cases", "allegations"),
        "chronology": ("ui.cli.asking_chronology", "of_case"),
        "happened": ("ui.cli.asking_cases", "in_window"),
        "contradicted": ("ui.cli.asking_cases", "contradictions"),
        "left": ("ui.cli.asking_people", "left"),
        "unanswered": ("ui.cli.asking_cases", "unanswered"),
        "ill-treatment": ("ui.cli.asking_harm", "ill_treatment"),
        "access": ("ui.cli.asking_harm", "access"),
        "complaints": ("ui.cli.asking_harm", "complaints"),
        "series": ("ui.cli.asking_cases", "series"),
        "naming": ("ui.cli.asking_people", "naming"),
        "identifying": ("ui.cli.asking_people", "identifying"),
        "consent": ("ui.cli.consenting", "consent"),
        "redact": ("ui.cli.covering", "redact"),
        "safe-copy": ("ui.cli.copying", "safe_copy"),
        "protect": ("ui.cli.consenting", "protect"),
        "provisions": ("ui.cli.provisioning", "laws"),
        "rescue": ("ui.cli.rescuing", "rescue"),
        "rekey": ("ui.cli.rekeying", "change"),
    }
)
"""Module and function of each verb. A verb loads what it needs: opening a sealed file needs no page maker."""


_WRONG_USAGE = (
    ArticleNotUnderstood,
    FieldNotListed,
    FilesNotWanted,
    FilterNotFor,
    FilterUnfit,
    FormUnknown,
    PassphraseMissing,
    PassphrasesDiffer,
    PeriodNotUnderstood,
    SharesMissing,
    SharesNowhere,
    VocabularyUnknown,
    WaysMixed,
    WhereNeedsOneKind,
)


def run(arguments: Sequence[str]) -> int:
    """Run one verb; returns the exit code of the process. Nothing that was raised goes further up.

    0 done or proven · 1 refused or broken · 2 not proven · 64 wrong usage · 130 stopped.
    """
    terminal = Terminal(_language(arguments))
    with terminal.interruptible():
        try:
            code = _run(arguments, terminal)
            terminal.out.flush()
        except BrokenPipeError:
            _forget_output(terminal)
            return EXIT_BROKEN
        except OSError as error:
            terminal.complain(_told(error))
            _forget_output(terminal)
            return EXIT_BROKEN
        except (KeyboardInterrupt, Cancelled):
            terminal.complain(Cancelled())
            return EXIT_CANCELLED
        return code


def verb_of(name: str) -> Verb:
    """The function of a verb. Raises ``KeyError`` for one that there is not."""
    module, function = VERBS[name]
    verb: Verb = getattr(importlib.import_module(module), function)
    return verb


def _run(arguments: Sequence[str], terminal: Terminal) -> int:
    parser = build_parser(terminal.language)
    try:
        options = parser.parse_args(arguments)
        if options.verb is None:
            parser.print_help()
            return EXIT_USAGE
        return verb_of(options.verb)(options, terminal)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else EXIT_USAGE
    except (OSError, Cancelled):
        raise
    except _WRONG_USAGE as error:
        terminal.complain(error)
        return EXIT_USAGE
    except CodedError as error:
        terminal.complain(error)
        return EXIT_BROKEN
    except Exception as error:  # noqa: BLE001  the last line of defence: no traceback with values in it
        terminal.complain(error)
        return EXIT_BROKEN


def _told(error: OSError) -> CodedError:
    """What the system refused: a file named by the person, or the place where something is written."""
    named = isinstance(error.filename, str | bytes)
    if named and isinstance(error, FileNotFoundError | PermissionError | IsADirectoryError | NotADirectoryError):
        return SourceUnreadable(name=Path(os.fsdecode(error.filename)).name)
    return storage_error(error)


def _forget_output(terminal: Terminal) -> None:
    """What is still waiting to be written has no reader; without this Python complains about it at the end."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, terminal.out.fileno())
        os.close(nowhere)


def _language(arguments: Sequence[str]) -> Language:
    """The language has to be known before the help is built, so it is looked for by hand."""
    for place, argument in enumerate(arguments):
        if argument == "--language" and place + 1 < len(arguments):
            return language_of(arguments[place + 1])
        if argument.startswith("--language="):
            return language_of(argument.partition("=")[2])
    return environment_language(os.environ)
