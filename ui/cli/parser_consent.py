"""The options of ``consent`` and ``protect``, and of the role under which a verb writes."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

from archive.model.fields import Sensitivity
from archive.vocabulary.testimony import Use
from archive.vocabulary.work import WorkRole
from ui.cli import way_in

DANGER, AS_ITS_FIELDS = "danger", "fields"
LEVELS = MappingProxyType(
    {
        "case": Sensitivity.CASE,
        "identifying": Sensitivity.IDENTIFYING,
        "source": Sensitivity.SOURCE,
        "vault-only": Sensitivity.VAULT_ONLY,
    }
)
"""What a class is called at the terminal."""


def add_consent(verb: Callable[[str], argparse.ArgumentParser], words: Callable[[str], str]) -> None:
    """``consent VAULT CODE [withdraw]`` and ``protect VAULT CODE CLASS``."""
    consent = verb("consent")
    consent.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    consent.add_argument("code", metavar="CODE", help=words("consent_code"))
    consent.add_argument(
        "action", nargs="?", choices=("show", "withdraw"), default="show", help=words("consent_action")
    )
    consent.add_argument("--use", choices=[str(use) for use in Use], metavar="USE", help=words("consent_use"))
    consent.add_argument("--from", dest="audience", default="", metavar="NAME", help=words("consent_from"))
    consent.add_argument("--on", default="", metavar="DAY", help=words("consent_on"))
    consent.add_argument("--reason", default="", metavar="TEXT", help=words("consent_reason"))
    consent.add_argument("--json", action="store_true", help=words("as_json"))
    add_role(consent, words)
    way_in.add_options(consent, words)
    protect = verb("protect")
    protect.add_argument("vault", type=Path, metavar="VAULT", help=words("vault"))
    protect.add_argument("code", metavar="CODE", help=words("protect_code"))
    levels = (*LEVELS, AS_ITS_FIELDS, DANGER)
    protect.add_argument("level", choices=levels, metavar="CLASS", help=words("protect_level"))
    protect.add_argument("--reason", default="", metavar="TEXT", help=words("protect_reason"))
    add_role(protect, words)
    way_in.add_options(protect, words)


def add_role(target: argparse.ArgumentParser, words: Callable[[str], str], *, again: bool = False) -> None:
    """``--as ROLE``: who works now, for the entries of this one call. ``again``: as ``way_in.add_options`` has it."""
    target.add_argument(
        "--as",
        dest="role",
        default=argparse.SUPPRESS if again else None,
        choices=[str(role) for role in WorkRole],
        metavar="ROLE",
        help=words("as_role"),
    )
