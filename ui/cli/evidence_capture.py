"""``evidence capture`` and ``web``: what was captured online comes in as one item; what a web archive holds."""

from __future__ import annotations

import argparse

from archive.online_captures import CaptureFields
from ui.cli.answers import tell
from ui.cli.terminal import EXIT_BROKEN, EXIT_NOT_PROVEN, EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.cli.web_pages import list_pages, take_page_over
from ui.i18n import text
from ui.presenters.by_code import item_by_code
from ui.presenters.item_captures import ItemCaptures

FIELDS = ("url", "account", "captured", "collector", "tool", "network", "context")


def capture(options: argparse.Namespace, terminal: Terminal) -> int:
    """Take the files, or those in the folders, in as one item, with what they and the options say of the capture.

    Raises:
        CaptureRefused; SourceVanished, SourceUnreadable and their kin; DiskFull and its kin.
    """
    with opened(options, terminal, read_only=False) as vault:
        desk = ItemCaptures(vault)
        plan = desk.look(options.paths)
        fields = CaptureFields(**{name: getattr(options, name) for name in FIELDS}).filled(plan.fields)
        item = desk.bring_in(plan, fields, options.title, terminal.progress, terminal.token)
        terminal.say("evidence_captured", code=item.code, number=len(plan.files))
        for name in plan.left_out:
            terminal.say("evidence_left_out", name=name)
    return EXIT_OK


def web(options: argparse.Namespace, terminal: Terminal) -> int:
    """The records of an item's web archive, or its pages; with ``--record`` the text of one; or a page taken over.

    0 every sum comes out · 1 one does not · 2 the record is no text.

    Raises:
        RecordNotFound: no item has that code, or it has no web archive. DecodingRefused.
    """
    with opened(options, terminal, read_only=options.take_over is None) as vault:
        desk = ItemCaptures(vault)
        file = desk.first_archive(item_by_code(vault, options.code))
        if options.take_over is not None:
            return take_page_over(desk, file, options, terminal)
        if options.pages:
            return list_pages(desk, vault, file, options, terminal)
        if options.record is not None:
            view = desk.record(file, options.record, terminal.token)
            if view.refused or view.picture is not None:
                reason = text(terminal.language, "reason", view.refused or "unknown_kind")
                terminal.say("evidence_not_read", number=options.record, reason=reason)
                return EXIT_NOT_PROVEN
            for line in view.text.splitlines():
                terminal.line(line)
            return EXIT_OK
        found = desk.records(file, terminal.progress, terminal.token)
        rows = [
            {
                "number": one.number,
                "record_kind": one.kind,
                "address": one.address,
                "moment": one.moment,
                "media_type": one.media_type,
                "bytes": one.size,
                "sums": one.sums if options.json else terminal.name_of("sums", one.sums),
            }
            for one in found.records
        ]
        tell(vault, argparse.Namespace(json=options.json, names=False), terminal, rows)
        if not options.json:
            terminal.say("evidence_web", number=found.count, wrong=found.wrong, unproven=found.unproven)
            if found.package is not None:
                signed = "signed" if found.package.signed else "unsigned"
                terminal.say(f"evidence_web_{signed}", wrong=len(found.package.wrong))
    return EXIT_OK if found.sound else EXIT_BROKEN
