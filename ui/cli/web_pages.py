"""``evidence web --pages`` and ``--take-over``: what a web archive says of its pages, and that for its item."""

from __future__ import annotations

import argparse

from archive.errors import RecordNotFound
from archive.model.evidence import EvidenceFile
from archive.vault import Vault
from ui.cli.answers import Row, tell
from ui.cli.terminal import EXIT_OK, Terminal
from ui.presenters.item_captures import ItemCaptures, said_of

PAGE_OPTIONS = {
    "url": "capture_url",
    "captured": "captured",
    "tool": "capture_tool",
    "words": "description",
}
"""What can be taken over, and the field of the item into which it goes."""


def list_pages(
    desk: ItemCaptures, vault: Vault, file: EvidenceFile, options: argparse.Namespace, terminal: Terminal
) -> int:
    """The pages of a web archive, one a line. Raises DecodingRefused."""
    found = desk.pages(file, terminal.progress, terminal.token)
    rows: list[Row] = [
        {
            "number": number,
            "address": page.address,
            "moment": page.moment,
            "page_title": page.title,
            "page_record": page.record or None,
        }
        for number, page in enumerate(found.pages, start=1)
    ]
    tell(vault, argparse.Namespace(json=options.json, names=False), terminal, rows)
    if not options.json and found.software:
        terminal.say("evidence_web_software", name=found.software)
    return EXIT_OK


def take_page_over(desk: ItemCaptures, file: EvidenceFile, options: argparse.Namespace, terminal: Terminal) -> int:
    """What the archive says of one page, into those fields that were named, with the file as the source.

    Raises:
        RecordNotFound: it has no such page, or no field was named. DecodingRefused; what writing raises.
    """
    found = desk.pages(file, terminal.progress, terminal.token)
    if not 1 <= options.take_over <= len(found.pages) or not options.field:
        raise RecordNotFound(entity=EvidenceFile.entity)
    page = found.pages[options.take_over - 1]
    wanted = {PAGE_OPTIONS[name] for name in options.field}
    if "description" in wanted:
        page = desk.with_text(file, page, terminal.token)
    taken = [one.field for one in said_of(page, found.software) if one.field in wanted]
    item = desk.take_over(file, page, found.software, wanted, terminal.words("evidence_web_reason"))
    names = [name for name, field in PAGE_OPTIONS.items() if field in taken]
    terminal.say("evidence_web_taken", code=item.code, what=", ".join(names) or "-")
    return EXIT_OK
