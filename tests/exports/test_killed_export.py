"""``kill -9`` while an export is written or before it is registered: the vault says that it may have left."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from archive.journal_proof import prove_journal
from archive.vault import Vault
from archive.vocabulary.testimony import Use
from crypto.age.identities import HybridIdentity
from exports.making import make_export
from tests.archive.open_vaults import key_from, open_by_key
from tests.exports.case_in_vault import AUDIENCE, USE, build
from tests.exports.packages import PARTNER
from ui.presenters.consent import ConsentPresenter
from ui.presenters.dossiers import DossiersDesk

EXPORT = """
import pathlib, sys
sys.path.insert(0, ".")
import exports.making as making
from exports.spec import ExportSpec
from tests.archive.open_vaults import key_from, open_by_key
from tests.exports.case_in_vault import AUDIENCE, USE

folder, target, case_id, recipient, where = sys.argv[1:]
vault = open_by_key(pathlib.Path(folder), key_from(sys.stdin.readline()))

def wait():
    print("here", flush=True)
    sys.stdin.read()

def progress(done, total, stage):
    if stage == where:
        wait()

if where == "registering":
    making._registered = lambda *_: wait()
spec = ExportSpec(case_id=case_id, use=USE, audience=AUDIENCE, recipients=(recipient,))
making.make_export(vault, spec, pathlib.Path(target), progress)
"""


def killed(folder: Path, key: HybridIdentity, target: Path, case_id: str, where: str) -> None:
    """Run an export in a process of its own and kill it there."""
    process = subprocess.Popen(
        [sys.executable, "-c", EXPORT, str(folder), str(target), case_id, PARTNER, where],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(key.to_text() + "\n")
    process.stdin.flush()
    assert process.stdout.readline() == "here\n"
    process.kill()
    process.wait()
    process.stdin.close()
    process.stdout.close()


@pytest.mark.parametrize(
    ("where", "begun", "outside"),
    [("pictures", False, False), ("package", True, False), ("registering", True, True)],
)
def test_what_was_begun_is_known_to_the_next_opening(tmp_path: Path, where: str, begun: bool, outside: bool) -> None:
    sample = build(tmp_path / "vault")
    key, case_id, named = sample.vault._vault_key().to_text(), sample.case.id, sample.named.id
    sample.vault.lock()
    target = tmp_path / "X-0001.age"
    killed(tmp_path / "vault", key_from(key), target, case_id, where)
    assert target.exists() is outside
    vault = open_by_key(tmp_path / "vault", key_from(key))
    try:
        _is_known(vault, named, begun=begun)
        if begun:
            _goes_on(vault, case_id, named, tmp_path)
    finally:
        vault.lock()


def _is_known(vault: Vault, named: str, *, begun: bool) -> None:
    desk = DossiersDesk(vault)
    prove_journal(vault.database, vault.journal)
    assert vault.handoffs.exports() == []
    lines = desk.exports(desk.export_ids())
    assert [(line.code, line.certain, line.sealed) for line in lines.values()] == (
        [("X-0001", False, True)] if begun else []
    )
    left = ConsentPresenter(vault).sheet(named).left
    assert [(one.code, one.certain) for one in left] == ([("X-0001", False)] if begun else [])
    assert vault.handoffs.next_number() == ("X-0002" if begun else "X-0001")
    for entry in vault.journal.entries():
        body = vault.journal.payload(entry.hash)
        assert str(vault.folder.parent) not in json.dumps(body), "no path is noted"


def _goes_on(vault: Vault, case_id: str, named: str, folder: Path) -> None:
    from exports.spec import ExportSpec

    desk = DossiersDesk(vault)
    spec = ExportSpec(case_id=case_id, use=USE, audience=AUDIENCE, recipients=(PARTNER,))
    result = make_export(vault, spec, folder / "again.age")
    assert result.export.code == "X-0002"
    doubtful, certain = desk.export_ids()
    assert [desk.export(one).certain for one in (doubtful, certain)] == [False, True]
    desk.did_not_leave(doubtful, "looked everywhere")
    assert desk.export_ids() == [certain]
    assert [one.code for one in ConsentPresenter(vault).sheet(named).left] == ["X-0002"]


def test_a_number_that_may_be_outside_is_not_given_again(tmp_path: Path) -> None:
    vault = build(tmp_path / "vault").vault
    try:
        case = vault.cases.all()[0]
        facts = {"audience": "", "recipients": "", "dossier_sha256": "1" * 64, "contents": "{}"}
        first = vault.handoffs.begin(case, Use.MEDIA, **facts)
        second = vault.handoffs.begin(case, Use.MEDIA, **facts)
        assert (first.code, second.code) == ("X-0001", "X-0002")
        assert vault.handoffs.unfinished() == [second, first]
        vault.handoffs.give_up(second)
        assert vault.handoffs.next_number() == "X-0002"
    finally:
        vault.lock()
