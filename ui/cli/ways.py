"""The verb ``ways``: who and what opens a vault, and changing it."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from archive import keyslots
from archive.descriptor import Descriptor
from archive.keyfiles import make_key_file
from archive.keyslots import SUFFIX
from archive.safefiles import is_taken, remove_file
from archive.vault import Vault
from archive.ways import Way
from archive.ways_in import KeyFileWay, PassphraseWay, WayIn, as_way
from crypto.shares import check_split
from ui.cli.errors import OutputExists, SharesNowhere
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.way_in import tell_healed, way_in

Action = Callable[[Vault, WayIn, argparse.Namespace, Terminal], None]


def ways(options: argparse.Namespace, terminal: Terminal) -> int:
    """List the ways into a vault, or change one.

    What cannot come to anything is refused before a passphrase is asked for.
    """
    Descriptor.read(options.vault)
    action = options.action or "list"
    if action == "list" and options.closed:
        return _closed(options.vault, terminal)
    if action == "add-shares":
        _check_shares(options)
    way = as_way(way_in(options, terminal))
    vault = Vault.open(options.vault, way, read_only=action == "list")
    try:
        tell_healed(vault, terminal)
        ACTIONS[action](vault, way, options, terminal)
    finally:
        vault.lock()
    return EXIT_OK


def _closed(folder: Path, terminal: Terminal) -> int:
    for slot in keyslots.slots(folder):
        terminal.line(f"{_short(slot.path.name)}  {terminal.name_of('slot_header', slot.kind)}")
    return EXIT_OK


def _list(vault: Vault, way: WayIn, options: argparse.Namespace, terminal: Terminal) -> None:
    for one in vault.ways.list():
        _show(one, terminal)


def _show(way: Way, terminal: Terminal) -> None:
    parts = [_short(way.name), terminal.name_of("slot_kind", way.kind)]
    if way.label:
        parts.append(terminal.words("way_label", label=way.label))
    if "need" in way.details:
        parts.append(terminal.words("way_need", need=way.details["need"], of=way.details["of"]))
    parts.append(terminal.words("way_made", time=_moment(way.made)))
    tried = terminal.words("way_tested", time=_moment(way.tested)) if way.tested else terminal.words("way_untested")
    parts.append(tried)
    if way.condition != "sound":
        parts.append(terminal.words(f"way_{way.condition}"))
    if way.used:
        parts.append(terminal.words("way_used"))
    if way.replaced:
        parts.append(terminal.words("way_replaced"))
    terminal.line("  ".join(parts))


def _add_passphrase(vault: Vault, way: WayIn, options: argparse.Namespace, terminal: Terminal) -> None:
    _show(vault.ways.add_passphrase(_new_passphrase(options, terminal), options.label), terminal)


def _add_key_file(vault: Vault, way: WayIn, options: argparse.Namespace, terminal: Terminal) -> None:
    asked = options.new_passphrase or options.new_passphrase_fd is not None
    if not asked and isinstance(way, PassphraseWay | KeyFileWay):
        passphrase = way.passphrase
    else:
        passphrase = _new_passphrase(options, terminal)
    if options.make:
        _make(options.file)
    try:
        _show(vault.ways.add_key_file(passphrase, options.file, options.label), terminal)
    except BaseException:
        if options.make:
            remove_file(options.file)
        raise
    if any(one.kind == PassphraseWay.kind for one in vault.ways.list()):
        terminal.say("way_passphrase_stays")


def _add_shares(vault: Vault, way: WayIn, options: argparse.Namespace, terminal: Terminal) -> None:
    made, shares = vault.ways.add_shares(options.need, options.of, options.label, unseen=True)
    try:
        if options.printed:
            terminal.say("shares_warning")
            for number, share in enumerate(shares, 1):
                terminal.say("share_number", number=number, of=options.of)
                terminal.line(share)
            terminal.out.flush()
        if options.sheet:
            from exports.share_sheet import write_share_sheet  # the page maker takes its time to load

            write_share_sheet(
                options.sheet, options.vault, shares, options.need, options.of, terminal.language
            )
        vault.ways.confirm_shares(made.name)
    except BaseException:
        vault.ways.remove(made.name)  # sheets that nobody got would be a way in that nobody has
        raise
    if options.sheet:
        terminal.say("shares_written", file=options.sheet)
    _show(made, terminal)


def _check_shares(options: argparse.Namespace) -> None:
    check_split(options.need, options.of)
    if not options.printed and options.sheet is None:
        raise SharesNowhere
    if options.sheet is not None and is_taken(options.sheet):
        raise OutputExists(name=options.sheet.name)


def _add_partner(vault: Vault, way: WayIn, options: argparse.Namespace, terminal: Terminal) -> None:
    made = vault.ways.add_partner(options.recipient, options.label, allow_classical=options.allow_classical)
    _show(made, terminal)
    terminal.say("way_partner_opens")


def _remove(vault: Vault, way: WayIn, options: argparse.Namespace, terminal: Terminal) -> None:
    vault.ways.remove(_file_name(options.name))
    terminal.say("way_removed")


def _test(vault: Vault, way: WayIn, options: argparse.Namespace, terminal: Terminal) -> None:
    _show(vault.ways.test(_file_name(options.name), way), terminal)


def _keep(vault: Vault, way: WayIn, options: argparse.Namespace, terminal: Terminal) -> None:
    name = vault.ways.way(_file_name(options.name)).name
    vault.ways.keep(name)
    _show(vault.ways.way(name), terminal)


def _label(vault: Vault, way: WayIn, options: argparse.Namespace, terminal: Terminal) -> None:
    _show(vault.ways.set_label(_file_name(options.name), options.text), terminal)


ACTIONS: Mapping[str, Action] = MappingProxyType(
    {
        "list": _list,
        "add-passphrase": _add_passphrase,
        "add-key-file": _add_key_file,
        "add-shares": _add_shares,
        "add-partner": _add_partner,
        "remove": _remove,
        "test": _test,
        "label": _label,
        "keep": _keep,
    }
)


def _new_passphrase(options: argparse.Namespace, terminal: Terminal) -> str:
    return terminal.passphrase(options.new_passphrase_fd, twice=True, prompt="ask_new_passphrase")


def _make(path: Path) -> None:
    try:
        make_key_file(path)
    except FileExistsError:
        raise OutputExists(name=path.name) from None


def _moment(time: str) -> datetime:
    return datetime.fromisoformat(time)


def _short(name: str) -> str:
    return name.removesuffix(SUFFIX)


def _file_name(untrusted_name: str) -> str:
    return _short(untrusted_name) + SUFFIX
