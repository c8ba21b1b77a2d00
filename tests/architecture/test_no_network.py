"""Nothing of ours reaches for a network, nor hands a file to another program of the desktop.

The libraries below us may contain network code (pyHanko brings an HTTP client). That none of it can run is
enforced by the kernel and tested with the window and the command line; here is what we write ourselves.
"""

from __future__ import annotations

import ast

import pytest

from tests.architecture.sources import SHIPPED, Source, imported_modules, python_sources

NETWORK = {
    "aiohttp",
    "ftplib",
    "http",
    "httpcore",
    "httpx",
    "imaplib",
    "nntplib",
    "poplib",
    "PySide6.QtNetwork",
    "PySide6.QtWebChannel",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebSockets",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib",
    "urllib3",
    "webbrowser",
    "websockets",
    "wsgiref",
    "xmlrpc",
}
LEAVES_TRACES = {
    "QDesktopServices",
    "QSettings",
    "getOpenFileName",
    "getSaveFileName",
    "getExistingDirectory",
}


def reaches_out(name: str) -> bool:
    """Whether a dotted name is one of the network modules, or inside one."""
    return any(name == module or name.startswith(module + ".") for module in NETWORK)


def test_no_source_imports_a_network_module() -> None:
    found = [
        f"{source.path}:{line} {name}"
        for source in python_sources(*SHIPPED)
        if any(module.split(".")[-1] in source.text for module in NETWORK)
        for line, name in imported_modules(source)
        if reaches_out(name)
    ]
    assert not found


@pytest.mark.parametrize("name", ["socket", "http.client", "urllib.request", "PySide6.QtNetwork.QTcpSocket"])
def test_the_rule_sees_what_it_is_for(name: str) -> None:
    assert reaches_out(name)
    assert not reaches_out(name.split(".")[0] + "_of_ours")


def names_in(called: ast.expr) -> list[str]:
    """Every name and attribute in what is called, in the order in which they are written."""
    found = []
    for node in ast.walk(called):
        if isinstance(node, ast.Attribute):
            found.append(node.attr)
        elif isinstance(node, ast.Name):
            found.append(node.id)
    return found[::-1]


def calls_that_leave_traces(source: Source) -> list[str]:
    """Uses of what writes outside the vault: settings files, recent folders, another program's history."""
    found = []
    if not any(word in source.text for word in LEAVES_TRACES):
        return []
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call):
            called = names_in(node.func)
            # setPath is the one call that turns the writing off (packaging/decisions, the note on traces).
            if LEAVES_TRACES & set(called) and called[-1] != "setPath":
                found.append(f"{source.path}:{node.lineno} {'.'.join(called)}")
    return found


def test_no_source_leaves_traces_on_the_desktop() -> None:
    found = [trace for source in python_sources(*SHIPPED) for trace in calls_that_leave_traces(source)]
    assert not found
