"""The clock is set back by years between two sessions: nothing is lost, and the examination says so."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from archive.examination import examine
from archive.findings import Verdict
from archive.vocabulary.casework import CaseKind
from crypto.age.identities import HybridIdentity
from tests.archive.open_vaults import SetClock, open_by_key


def test_everything_stays_in_its_order_and_is_proven(folder: Path, key: HybridIdentity) -> None:
    for number, year in enumerate((2026, 1999, 2031, 2004)):
        vault = open_by_key(folder, key, clock=SetClock(dt.datetime(year, 1, 1, tzinfo=dt.UTC)))
        case = vault.cases.open(f"case {number}", CaseKind.LAW)
        vault.drafts.keep("testimony:1", "testimony", case.id, f"words {number}")
        vault.intake.take_in_bytes(b"x" * number, "x.txt", vault.evidence.add("item").id)
        vault.lock()
    vault = open_by_key(folder, key, clock=SetClock(dt.datetime(1990, 1, 1, tzinfo=dt.UTC)))
    assert [case.title for case in vault.cases.all()] == ["case 3", "case 2", "case 1", "case 0"]
    draft = vault.drafts.get("testimony:1")
    assert draft is not None
    assert draft.body == "words 3"
    found = {finding.what: finding for finding in examine(vault) if finding.verdict is not Verdict.PROVEN}
    assert set(found) == {"journal_clock"}
    assert found["journal_clock"].fields == {"entries": 2}
    vault.lock()
