"""The ways in at the terminal: the options that every verb for a vault has, and what they stand for."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from archive.keyslots import SUFFIX
from archive.vault import Vault
from archive.ways_in import IdentityWay, KeyFileWay, SharesWay, WayIn
from ui.cli.errors import WaysMixed
from ui.cli.sealing import read_identities
from ui.cli.terminal import Terminal

Words = Callable[[str], str]


def add_options(target: argparse.ArgumentParser, words: Words, *, identity: bool = True, again: bool = False) -> None:
    """The options that say how a vault is opened.

    ``again`` is for the parser below one that has them: it leaves alone what was given there.
    """

    def add(*names: str, empty: Any = None, **settings: Any) -> None:
        target.add_argument(*names, default=argparse.SUPPRESS if again else empty, **settings)

    add("--passphrase-fd", type=int, metavar="N", help=words("passphrase_fd"))
    add("--key-file", type=Path, metavar="FILE", help=words("key_file"))
    add("--shares-fd", type=int, metavar="N", help=words("shares_fd"))
    if identity:
        add("-i", "--identity", empty=[], action="append", type=Path, metavar="IDENTITY_FILE", help=words("identity"))
        add("--identity-passphrase-fd", type=int, metavar="N", help=words("identity_passphrase_fd"))


def way_in(options: argparse.Namespace, terminal: Terminal) -> str | WayIn:
    """What the options name; a passphrase is asked for unless shares or an identity are given.

    Raises:
        WaysMixed: shares, an identity, and a passphrase or key file are three ways, and more than one was named.
        PassphraseMissing; SharesMissing; as ``read_identities``.
    """
    by_passphrase = options.passphrase_fd is not None or options.key_file is not None
    if sum((by_passphrase, options.shares_fd is not None, bool(options.identity))) > 1:
        raise WaysMixed
    if options.shares_fd is not None:
        return SharesWay(terminal.secret_lines(options.shares_fd))
    if options.identity:
        return IdentityWay(read_identities(options.identity, terminal, options.identity_passphrase_fd))
    passphrase = terminal.passphrase(options.passphrase_fd)
    return passphrase if options.key_file is None else KeyFileWay(passphrase, options.key_file)


def tell_healed(vault: Vault, terminal: Terminal) -> None:
    """What the opening found about the ways in that a person has to see to, on the error output."""
    if vault.ways.unseen_removed:
        terminal.remark("way_unseen_removed")
    for way in vault.ways.list():
        if way.replaced:
            terminal.remark("way_ask_replaced", name=way.name.removesuffix(SUFFIX))
