"""The whole export: what is on the disk and in the register afterwards, and that failure leaves neither."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import resource
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from archive.errors import ObjectDamaged, RecordNotFound, StorageFailed, VaultReadOnly
from archive.journal_proof import prove_journal
from archive.model.testimony import Consent
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind
from archive.vocabulary.evidence import CustodyAction
from crypto.age.errors import MixedRecipients
from crypto.age.identities import HybridIdentity
from crypto.errors import CodedError
from crypto.jobs import Cancelled, CancelToken
from exports.asked_since import asked_now, prove_unchanged
from exports.case_content import case_content
from exports.edition_errors import (
    ExportBlocked,
    NobodyToSealTo,
    NumberTaken,
    TargetExists,
    TargetFolderMissing,
    TargetInsideVault,
)
from exports.editions import make_edition
from exports.making import CONTENT, make_dossier, make_export
from exports.package import DOSSIER
from exports.pdfverify import verify_pdf
from tests.exports.case_in_vault import MOMENT, PASSPHRASE, FixedClock, Sample
from tests.exports.packages import PARTNER, files_in, opened

Watch = Callable[..., AbstractContextManager[None]]


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """The system refuses to let any file of this process grow beyond ``size``."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_package_is_on_the_disk_and_in_the_register(sample: Sample, tmp_path: Path) -> None:
    target = tmp_path / "package.age"
    custody = len(sample.vault.evidence.custody(sample.photo))
    result = make_export(sample.vault, sample.spec(PARTNER), target)
    assert target.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["package.age"]
    assert result.size == target.stat().st_size
    assert result.package_sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    files = files_in(opened(target))
    assert result.dossier_sha256 == hashlib.sha256(files[DOSSIER]).hexdigest()
    assert result.manifest_sha256 == hashlib.sha256(files["manifest-sha256.txt"]).hexdigest()
    assert sample.vault.handoffs.exports()[0] == result.export
    assert result.export.recipients == PARTNER
    contents = json.loads(result.export.contents)
    assert ["evidence_item", sample.photo.id] in contents["records"]
    assert ["evidence_item", sample.letter.id] not in contents["records"]
    assert len(contents["consent_uses"]) == 3
    steps = sample.vault.evidence.custody(sample.photo)
    assert len(steps) == custody + 1
    assert steps[-1].action is CustodyAction.EXPORTED
    assert prove_journal(sample.vault.database, sample.vault.journal).unsigned == 0


def test_a_dossier_alone_is_signed_and_registered(sample: Sample, tmp_path: Path) -> None:
    custody = sample.vault.evidence.custody(sample.photo)
    result = make_dossier(sample.vault, sample.spec(), tmp_path / "dossier.pdf")
    authority = sample.vault.signers.authority.fingerprint()
    assert verify_pdf(result.path.read_bytes(), trusted_authority_sha256=frozenset({authority})).trusted
    assert (result.package_sha256, result.export.recipients) == ("", "")
    assert sample.vault.evidence.custody(sample.photo) == custody


@pytest.mark.parametrize("packaged", [True, False])
def test_places_in_the_package_are_told_where_there_is_one(sample: Sample, packaged: bool) -> None:
    edition, _, _ = make_edition(sample.vault, sample.spec(), MOMENT)
    content = case_content(sample.vault, edition, packaged=packaged)
    assert [bool(exhibit.path_in_package) for exhibit in content.exhibits] == [packaged, packaged, False]
    assert [bool(exhibit.picture) for exhibit in content.exhibits] == [True, False, False]


def test_contents_are_the_same_for_the_same_records(sample: Sample, tmp_path: Path) -> None:
    case = sample.vault.cases.open("Twice", CaseKind.THEMATIC)
    sample.vault.cases.add(case.id, sample.vault.evidence.get(sample.photo.id))
    both = []
    for name in ("a.age", "b.age"):
        made = make_export(sample.vault, sample.spec(PARTNER, case_id=case.id), tmp_path / name)
        files = files_in(opened(made.path))
        both.append({
            path: data.replace(made.export.code.encode(), b"X").replace(b'"version":2', b'"version":1')
            for path, data in files.items()
            if path.startswith("data/") and path not in (DOSSIER, CONTENT, "data/records.json")
        })
    assert both[0] == both[1]


def test_the_second_dossier_for_a_reader_is_version_two(sample: Sample, tmp_path: Path) -> None:
    case = sample.vault.cases.open("Twice", CaseKind.THEMATIC)
    for version in (1, 2):
        made = make_export(sample.vault, sample.spec(PARTNER, case_id=case.id), tmp_path / f"{version}.age")
        assert json.loads(files_in(opened(made.path))[CONTENT])["version"] == version


def test_an_empty_case_makes_a_sound_package(sample: Sample, tmp_path: Path) -> None:
    case = sample.vault.cases.open("Empty", CaseKind.THEMATIC)
    made = make_export(sample.vault, sample.spec(PARTNER, case_id=case.id, language="kk"), tmp_path / "p.age")
    assert not [name for name in files_in(opened(made.path)) if name.startswith("data/exhibits")]


def test_cancelling_at_any_stage_leaves_nothing(sample: Sample, tmp_path: Path, no_traces: Watch) -> None:
    stages: set[str] = set()
    exports = len(sample.vault.handoffs.exports())
    make_export(
        sample.vault, sample.spec(PARTNER), tmp_path / "whole.age", lambda done, total, stage: stages.add(stage)
    )
    assert stages == {"pictures", "dossier_pages", "dossier_finish", "package"}
    for wanted in sorted(stages):
        token = CancelToken()

        def stop(done: int, total: int, stage: str, wanted: str = wanted, token: CancelToken = token) -> None:
            if stage == wanted:
                token.cancel()

        with no_traces(tmp_path), pytest.raises(Cancelled):
            make_export(sample.vault, sample.spec(PARTNER), tmp_path / "p.age", stop, token)
    assert len(sample.vault.handoffs.exports()) == exports + 1


@pytest.mark.parametrize("size", [1, 4096, 100_000])
def test_a_disk_that_refuses_more_leaves_nothing(
    sample: Sample, tmp_path: Path, no_traces: Watch, size: int
) -> None:
    exports = len(sample.vault.handoffs.exports())
    for make, name in ((make_export, "p.age"), (make_dossier, "d.pdf")):
        with no_traces(tmp_path), files_no_larger_than(min(size, 50_000)), pytest.raises(StorageFailed):
            make(sample.vault, sample.spec(PARTNER), tmp_path / name)
    assert len(sample.vault.handoffs.exports()) == exports


def test_an_exhibit_that_changed_stops_the_export(sample: Sample, tmp_path: Path, no_traces: Watch) -> None:
    case = sample.vault.cases.open("Damage", CaseKind.THEMATIC)
    item = sample.vault.evidence.add("Recording")
    file = sample.vault.intake.take_in_bytes(b"OggS" + bytes(200_000), "a.ogg", item.id).file
    sample.vault.cases.add(case.id, item)
    path = sample.vault.objects.path(file.object_id)
    data = bytearray(path.read_bytes())
    data[-70_000] ^= 1
    path.chmod(0o600)
    path.write_bytes(data)
    with no_traces(tmp_path), pytest.raises(CodedError):
        make_export(sample.vault, sample.spec(PARTNER, case_id=case.id), tmp_path / "p.age")


def test_another_object_in_its_place_stops_the_export(sample: Sample, tmp_path: Path, no_traces: Watch) -> None:
    case = sample.vault.cases.open("Swap", CaseKind.THEMATIC)
    item = sample.vault.evidence.add("Recording")
    store = sample.vault.intake
    file = store.take_in_bytes(b"OggS" + bytes(1000), "a.ogg", item.id).file
    other = store.take_in_bytes(b"OggS" + bytes(1001), "b.ogg", sample.vault.evidence.add("Other").id).file
    sample.vault.cases.add(case.id, item)
    objects = sample.vault.objects
    objects.path(file.object_id).write_bytes(objects.path(other.object_id).read_bytes())
    with no_traces(tmp_path), pytest.raises(ObjectDamaged) as caught:
        make_export(sample.vault, sample.spec(PARTNER, case_id=case.id), tmp_path / "p.age")
    assert caught.value.item == item.code


def test_a_file_that_is_there_is_left_as_it_is(sample: Sample, tmp_path: Path) -> None:
    target = tmp_path / "p.age"
    target.write_bytes(b"mine")
    for make in (make_export, make_dossier):
        with pytest.raises(TargetExists):
            make(sample.vault, sample.spec(PARTNER), target)
    assert target.read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"recipients": ()}, NobodyToSealTo),
        ({"case_id": "f" * 32}, RecordNotFound),
        ({"recipients": (PARTNER, str(HybridIdentity.generate().recipient()))}, MixedRecipients),
    ],
)
def test_a_request_that_cannot_be_met_writes_nothing(
    sample: Sample, tmp_path: Path, no_traces: Watch, changes: dict[str, Any], error: type[CodedError]
) -> None:
    with no_traces(tmp_path), pytest.raises(error):
        make_export(sample.vault, dataclasses.replace(sample.spec(PARTNER), **changes), tmp_path / "p.age")


def test_an_export_does_not_go_into_the_vault_or_nowhere(sample: Sample, tmp_path: Path, no_traces: Watch) -> None:
    with no_traces(sample.vault.folder, allow=("records.db", "records.db-wal", "records.db-shm")):
        with pytest.raises(TargetInsideVault):
            make_export(sample.vault, sample.spec(PARTNER), sample.vault.folder / "objects" / "p.age")
        with pytest.raises(TargetFolderMissing):
            make_export(sample.vault, sample.spec(PARTNER), tmp_path / "gone" / "p.age")


def test_nothing_leaves_without_being_registered(sample: Sample, tmp_path: Path, no_traces: Watch) -> None:
    """Another export takes the number while this one is being written."""
    calls = 0

    def meanwhile(done: int, total: int, stage: str) -> None:
        nonlocal calls
        calls += stage == "dossier_finish"
        if stage == "dossier_finish" and calls == 1:
            sample.vault.handoffs.register(
                sample.case, sample.spec().use, audience="", recipients="", manifest_sha256="0" * 64,
                dossier_sha256="0" * 64, package_sha256="", size=0, contents="{}",
            )  # fmt: skip

    with no_traces(tmp_path), pytest.raises(NumberTaken):
        make_export(sample.vault, sample.spec(PARTNER), tmp_path / "p.age", meanwhile)


@pytest.mark.parametrize("sealed", [True, False])
def test_consent_taken_back_while_it_is_made_keeps_it_in(
    sample: Sample, tmp_path: Path, no_traces: Watch, sealed: bool
) -> None:
    vault, taken_back = sample.vault, list[Consent]()
    before = (vault.handoffs.exports(), vault.handoffs.unfinished())

    def meanwhile(_done: int, _total: int, stage: str) -> None:
        if stage == "dossier_finish" and not taken_back:
            taken_back.append(vault.consents.take_back(vault.ledger.find(Consent)[0], MOMENT.date()))

    make = make_export if sealed else make_dossier
    with no_traces(tmp_path), pytest.raises(ExportBlocked) as blocked:
        make(vault, sample.spec(PARTNER), tmp_path / "p", meanwhile)
    vault.ledger.amend(taken_back[0], {"ended_on": None})
    assert blocked.value.reasons == ("consent_changed",)
    assert (vault.handoffs.exports(), vault.handoffs.unfinished()) == before


def test_what_does_not_decide_may_change_while_it_is_made(sample: Sample, tmp_path: Path) -> None:
    def meanwhile(_done: int, _total: int, stage: str) -> None:
        sample.vault.evidence.note(sample.photo, CustodyAction.VIEWED)

    make_dossier(sample.vault, sample.spec(), tmp_path / "p.pdf", meanwhile)


def test_a_day_that_began_while_it_was_made_is_asked_about_anew(sample: Sample) -> None:
    since = asked_now(sample.vault)
    prove_unchanged(sample.vault, since)
    with pytest.raises(ExportBlocked):
        prove_unchanged(sample.vault, dataclasses.replace(since, moment=since.moment - timedelta(days=1)))


def test_a_vault_open_for_reading_exports_nothing(sample: Sample, tmp_path: Path, no_traces: Watch) -> None:
    reader = Vault.open(sample.vault.folder, PASSPHRASE, read_only=True, clock=FixedClock())
    try:
        with no_traces(tmp_path), pytest.raises(VaultReadOnly):
            make_export(reader, sample.spec(PARTNER), tmp_path / "p.age")
    finally:
        reader.lock()


def test_times_inside_are_those_of_the_export(sample: Sample, tmp_path: Path) -> None:
    made = make_export(sample.vault, sample.spec(PARTNER), tmp_path / "p.age")
    assert f"Bagging-Date: {MOMENT.date()}".encode() in files_in(opened(made.path))["bag-info.txt"]
