"""``evidence custody``, ``hand-over`` and ``return``: what happened to items, and what others have of them now."""

from __future__ import annotations

import argparse

from archive.custody_handover import HandOver, HandOverUnfit, Return
from archive.date_words import parse_words
from archive.errors import RecordNotFound
from archive.model.evidence import EvidenceItem
from archive.vault import Vault
from archive.vocabulary.custody import HandedOn, HandedTo, HandedWhat, ReturnedHow
from exports.custody_report import custody_report
from exports.custody_report_file import write_report
from exports.custody_report_text import report_lines
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import named_case, opened
from ui.presenters.by_code import item_by_code, person_by_code


def custody(options: argparse.Namespace, terminal: Terminal) -> int:
    """The custody report of items or of a case, as text or as a PDF.

    Raises:
        RecordNotFound: no item or case has that code. NothingToReport; what writing the PDF raises.
    """
    with opened(options, terminal, read_only=options.pdf is None) as vault:
        case = named_case(vault, options.case) if options.case else None
        items = [item_by_code(vault, code) for code in options.codes]
        items += vault.cases.evidence(case.id) if case is not None else []
        if not items:
            raise RecordNotFound(entity=EvidenceItem.entity)
        language = options.report_language or terminal.language
        of_case = None if options.codes else case
        report = custody_report(vault, items, language, full=not options.reduced, case=of_case)
        if options.pdf is None:
            for line in report_lines(report):
                terminal.line(line)
        else:
            sha256 = write_report(vault, report, options.pdf)
            terminal.say("evidence_report", file=options.pdf.name, sha256=sha256)
    return EXIT_OK


def hand_over(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write down that something of an item was handed over.

    Raises:
        RecordNotFound: no item or person has that code. HandOverUnfit.
    """
    with opened(options, terminal, read_only=False) as vault:
        item = item_by_code(vault, options.code)
        said = HandOver(
            to=HandedTo(options.to),
            what=HandedWhat(options.what),
            on=HandedOn(options.on),
            day=parse_words(options.day),
            person_id=person_by_code(vault, options.person).id if options.person else "",
            who=options.who,
            file_id=_file(vault, item, options.file),
            place=options.place,
            why=options.why,
            receipt=options.receipt,
        )
        vault.handovers.hand_over(item, said)
        terminal.say("evidence_handed", code=item.code, line=vault.handovers.away(item)[-1].sequence)
    return EXIT_OK


def give_back(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write down that something came back, or never will. Which: by its line, where others have more than one thing.

    Raises:
        RecordNotFound: no item has that code. HandOverUnfit.
    """
    with opened(options, terminal, read_only=False) as vault:
        item = item_by_code(vault, options.code)
        away = vault.handovers.away(item)
        which = [one for one in away if options.line in (None, one.sequence)]
        if len(which) != 1:
            raise HandOverUnfit(item=item.code, reason="hand_over_which" if which else "hand_over_none")
        said = Return(
            how=ReturnedHow(options.how), day=parse_words(options.day), place=options.place, words=options.words
        )
        vault.handovers.give_back(item, which[0].entry, said)
        terminal.say("evidence_back", code=item.code, number=len(away) - 1)
    return EXIT_OK


def _file(vault: Vault, item: EvidenceItem, number: int | None) -> str:
    """The id of a file by its number, as ``evidence show`` counts them."""
    files = vault.evidence.files(item)
    if number is None:
        return ""
    if not 1 <= number <= len(files):
        raise HandOverUnfit(item=item.code, reason="hand_over_file")
    return files[number - 1].id
