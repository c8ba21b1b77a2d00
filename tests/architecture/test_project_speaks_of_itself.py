"""The files speak of the project: not of one machine, nor of where somebody fetched a library."""

from __future__ import annotations

import re

import pytest

from tests.architecture.sources import ROOT, project_files

# Written in pieces, since this file is one of those that are read.
OF_ONE_MACHINE = re.compile(r"(?<![\w.~*-])/(?:work|root|home/[a-z][\w-]*|Users/[A-Za-z]\w*)/" + r"(?=[\w.])")
REGISTRY_HOSTS = re.compile(
    "|".join(
        re.escape(host + domain)
        for host, domain in [
            ("pypi", ".org"),
            ("pythonhosted", ".org"),
            ("npmjs", ".org"),
            ("npmjs", ".com"),
            ("yarnpkg", ".com"),
            ("deb.debian", ".org"),
            ("security.debian", ".org"),
            ("conda.anaconda", ".org"),
        ]
    )
)


def offences(text: str) -> list[str]:
    """What in the text belongs to a machine or a registry."""
    return [found.group() for rule in (OF_ONE_MACHINE, REGISTRY_HOSTS) for found in rule.finditer(text)]


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = {}
    for path in project_files():
        try:
            text = (ROOT / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        if offences(text):
            found[str(path)] = offences(text)[:3]
    assert not found


@pytest.mark.parametrize(
    "text", ["see /" + "work/plan", "'/" + "root/.cache'", "https://pypi" + ".org/simple"]
)
def test_the_rule_sees_what_it_is_for(text: str) -> None:
    assert offences(text)


@pytest.mark.parametrize("text", ["./work/x", "net/work/x", "the root/leaf", "/usr/share/fonts"])
def test_the_rule_lets_the_rest_pass(text: str) -> None:
    assert not offences(text)
