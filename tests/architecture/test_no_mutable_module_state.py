"""What a module holds is fixed when it has been read: no list to fill, no cache to forget, no ``global``."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.sources import SHIPPED, dotted_name, python_sources

MAKES_MUTABLE = {
    "list",
    "dict",
    "set",
    "bytearray",
    "defaultdict",
    "deque",
    "Counter",
    "OrderedDict",
    "ContextVar",
    "WeakValueDictionary",
    "WeakKeyDictionary",
    "WeakSet",
    "local",
}
MUTABLE_NODES = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
CHANGES = {
    "append",
    "extend",
    "insert",
    "add",
    "update",
    "pop",
    "popitem",
    "remove",
    "discard",
    "clear",
    "setdefault",
    "sort",
    "reverse",
}


def makes_mutable(value: ast.expr | None) -> bool:
    """Whether the expression builds something that can be changed later."""
    if isinstance(value, MUTABLE_NODES):
        return True
    return isinstance(value, ast.Call) and dotted_name(value.func).split(".")[-1] in MAKES_MUTABLE


def module_assignments(tree: ast.Module) -> Iterator[tuple[str, ast.expr | None, int]]:
    """Each name that the module itself binds, with what it is bound to and the line."""
    for node in tree.body:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    yield target.id, node.value, node.lineno
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id, node.value, node.lineno


def changed_name(node: ast.AST) -> str | None:
    """The bare name whose content this node changes, if it changes one."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGES:
        owner: ast.expr = node.func.value
    elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store | ast.Del):
        owner = node.value
    else:
        return None
    return owner.id if isinstance(owner, ast.Name) else None


def mutable_state(tree: ast.Module) -> list[str]:
    """What breaks the rule in one module, one line for each."""
    found = [f"{n.lineno} global" for n in ast.walk(tree) if isinstance(n, ast.Global)]
    tables: set[str | None] = set()
    for name, value, line in module_assignments(tree):
        if not makes_mutable(value):
            continue
        if name.lstrip("_").isupper():
            tables.add(name)
        elif not name.startswith("__"):
            found.append(f"{line} {name} can be changed")
    for outer in ast.walk(tree) if tables else ():
        if not isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        changed = {changed_name(node) for node in ast.walk(outer)}
        found += [f"{outer.lineno} a function changes {table}" for table in changed & tables]
    return found


def test_no_module_keeps_state() -> None:
    found = [
        f"{source.path}:{fault}"
        for source in python_sources(*SHIPPED)
        for fault in mutable_state(source.tree)
    ]
    assert not found


@pytest.mark.parametrize(
    "code",
    [
        "seen = []",
        "seen: dict[str, int] = {}",
        "seen = collections.defaultdict(list)",
        "SEEN = {}\ndef f(x):\n    SEEN[x] = 1",
        "SEEN = set()\ndef f(x):\n    SEEN.add(x)",
        "current = None\ndef f(x):\n    global current\n    current = x",
    ],
)
def test_the_rule_sees_state(code: str) -> None:
    assert mutable_state(ast.parse(code))


@pytest.mark.parametrize(
    "code", ["NAMES = ('a', 'b')", "TABLE = {'a': 1}\ndef f(x):\n    return TABLE[x]", "__all__ = ['f']"]
)
def test_the_rule_lets_constants_pass(code: str) -> None:
    assert not mutable_state(ast.parse(code))
