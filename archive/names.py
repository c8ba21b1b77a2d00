"""The form under which a name is looked up: one for all alphabets, spellings and orders of its words."""

from __future__ import annotations

from archive.fold import name_key


def lookup_key(form: str) -> str:
    """The skeleton words of a name in alphabetical order: given name and family name come in either order."""
    return " ".join(sorted(name_key(form).split()))
