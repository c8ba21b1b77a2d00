"""What blocks an export, what only warns, and how a person lets something pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.model.casework import CaseFile
from archive.vocabulary.casework import CaseKind, IdentityMode, Role
from archive.vocabulary.evidence import FileRole
from archive.vocabulary.testimony import Connection, Language
from crypto.age.identities import HybridIdentity, X25519Identity
from exports.edition import Gap
from exports.edition_errors import ExportBlocked, OverrideWithoutReason
from exports.gaps import gaps, prepare
from exports.making import make_export
from exports.spec import ExportSpec, Override
from tests.exports.case_in_vault import MOMENT, NAMED, PROTECTED, Sample, agree, photo

PARTNER = str(HybridIdentity.generate().recipient())


@pytest.fixture
def case(sample: Sample) -> CaseFile:
    return sample.vault.cases.open("A case of its own", CaseKind.CRIMINAL)


def blocking(sample: Sample, spec: ExportSpec) -> list[Gap]:
    return [gap for gap in gaps(sample.vault, spec) if gap.severity == "block"]


def test_the_sample_is_ready_and_says_what_stays_inside(sample: Sample) -> None:
    found = gaps(sample.vault, sample.spec(PARTNER))
    assert {gap.severity for gap in found} == {"warn"}
    assert ("testimony_withheld", sample.silent_testimony.code) in {(gap.code, gap.record) for gap in found}
    assert ("exhibit_tells_more", sample.photo.code) in {(gap.code, gap.record) for gap in found}


@pytest.mark.parametrize("name", [form.split()[0] for form in PROTECTED] + ["Әлиханның", "Косымжанову"])
def test_a_protected_name_in_an_event_blocks(sample: Sample, case: CaseFile, name: str) -> None:
    event = sample.vault.events.add("A door is opened", description=f"Бұл туралы {name} айтты.")
    sample.vault.cases.add(case.id, event)
    assert blocking(sample, sample.spec(PARTNER, case_id=case.id)) == [Gap("block", "name_in_text", event.code, 1)]


def test_a_named_person_does_not_block(sample: Sample, case: CaseFile) -> None:
    sample.vault.cases.add(case.id, sample.vault.events.add("A speech", description=f"{NAMED} spoke."))
    assert not blocking(sample, sample.spec(PARTNER, case_id=case.id))


def test_a_public_figure_may_be_mentioned_but_not_accused(sample: Sample, case: CaseFile) -> None:
    governor = sample.vault.people.add("Оспанқұл Бөрібаев")
    sample.vault.ledger.amend(governor, {"is_public_figure": True})
    sample.vault.cases.add(case.id, sample.vault.events.add("Оспанқұл Бөрібаев made a speech"))
    assert not blocking(sample, sample.spec(PARTNER, case_id=case.id))
    sample.vault.cases.involve(case, governor, Role.ALLEGED_PERPETRATOR)
    assert [gap.code for gap in blocking(sample, sample.spec(PARTNER, case_id=case.id))] == ["name_in_text"]


@pytest.mark.parametrize("field", ["purpose", "prepared_by", "confidentiality", "audience"])
def test_what_is_typed_for_the_export_is_searched_too(sample: Sample, field: str) -> None:
    found = blocking(sample, sample.spec(PARTNER, **{field: f"for {PROTECTED[2]}"}))
    assert ("name_in_text", "") in [(gap.code, gap.record) for gap in found]


def test_a_pseudonym_that_is_the_name_blocks(sample: Sample, case: CaseFile) -> None:
    witness = sample.vault.people.add("Бекболат Сансызбаев")
    agree(sample.vault, witness, IdentityMode.CODED)
    testimony = sample.vault.testimonies.add(witness=witness, pseudonym="Mr Sansyzbaev")
    sample.vault.testimonies.seal(sample.vault.testimonies.write(testimony, "Text.", Language.ENGLISH))
    sample.vault.cases.add(case.id, testimony)
    assert [gap.code for gap in blocking(sample, sample.spec(PARTNER, case_id=case.id))] == ["name_in_text"]


def test_a_draft_blocks_until_it_is_sealed(sample: Sample, case: CaseFile) -> None:
    testimony = sample.vault.testimonies.add(witness=sample.named)
    draft = sample.vault.testimonies.write(testimony, "Not finished", Language.ENGLISH)
    sample.vault.cases.add(case.id, testimony)
    spec = sample.spec(PARTNER, case_id=case.id)
    assert [gap.code for gap in blocking(sample, spec)] == ["text_not_reviewed"]
    sample.vault.testimonies.seal(draft)
    assert not blocking(sample, spec)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1251"])
def test_a_text_exhibit_is_searched(sample: Sample, case: CaseFile, encoding: str) -> None:
    item = sample.vault.evidence.add("List")
    sample.vault.intake.take_in_bytes("Явился Косымжанов Даурен\n".encode(encoding), "list.txt", item.id)
    sample.vault.cases.add(case.id, item)
    found = blocking(sample, sample.spec(PARTNER, case_id=case.id))
    assert found == [Gap("block", "name_in_exhibit", item.code, 2)]


def test_a_redaction_that_changed_nothing_blocks(sample: Sample, case: CaseFile) -> None:
    item = sample.vault.evidence.add("Paper")
    for role in (FileRole.ORIGINAL, FileRole.REDACTED):
        sample.vault.intake.take_in_bytes(photo(labels=False), "a.jpg", item.id, role=role)
    sample.vault.cases.add(case.id, item)
    found = blocking(sample, sample.spec(PARTNER, case_id=case.id))
    assert [gap.code for gap in found] == ["redaction_changed_nothing"]


def test_a_missing_file_blocks(sample: Sample, case: CaseFile) -> None:
    item = sample.vault.evidence.add("Paper")
    file = sample.vault.intake.take_in_bytes(photo(labels=False), "a.jpg", item.id).file
    sample.vault.cases.add(case.id, item)
    sample.vault.objects.path(file.object_id).unlink()
    found = blocking(sample, sample.spec(PARTNER, case_id=case.id))
    assert [gap.code for gap in found] == ["exhibit_file_missing"]


def test_keys_that_will_not_last_are_named(sample: Sample) -> None:
    spec = sample.spec(str(X25519Identity.generate().recipient()))
    assert Gap("warn", "recipient_not_postquantum", "", 1) in gaps(sample.vault, spec)
    assert not any(gap.code == "recipient_not_postquantum" for gap in gaps(sample.vault, sample.spec(PARTNER)))


def test_the_error_tells_records_and_count_and_no_name(sample: Sample, case: CaseFile, tmp_path: Path) -> None:
    event = sample.vault.events.add("A door", description=f"{PROTECTED[0]} and {PROTECTED[3]}")
    sample.vault.cases.add(case.id, event)
    with pytest.raises(ExportBlocked) as caught:
        make_export(sample.vault, sample.spec(PARTNER, case_id=case.id), tmp_path / "x.age")
    assert caught.value.fields() == {"reasons": ("name_in_text",), "records": (event.code,), "count": 4}
    assert str(caught.value) == "export_blocked"
    assert list(tmp_path.iterdir()) == []


def test_an_exception_needs_a_reason_and_is_told_to_the_reader(sample: Sample, case: CaseFile) -> None:
    event = sample.vault.events.add("A door", description=f"{PROTECTED[0]} was there")
    sample.vault.cases.add(case.id, event)
    bare = (Override("name_in_text", event.code, ""),)
    with pytest.raises(OverrideWithoutReason):
        gaps(sample.vault, sample.spec(PARTNER, case_id=case.id, overrides=bare))
    reason = "The name is that of a river."
    spec = sample.spec(PARTNER, case_id=case.id, overrides=(Override("name_in_text", event.code, reason),))
    edition, found = prepare(sample.vault, spec, MOMENT)
    assert Gap("warn", "name_in_text", event.code, 2) in found
    assert [(one.place, one.gap, one.reason) for one in edition.overrides] == [
        ("chronology, no. 1", "name_in_text", reason)
    ]


def test_an_exception_for_one_record_is_none_for_another(sample: Sample, case: CaseFile) -> None:
    events = [sample.vault.events.add("A door", description=PROTECTED[0]) for _ in range(2)]
    for event in events:
        sample.vault.cases.add(case.id, event)
    spec = sample.spec(
        PARTNER, case_id=case.id, overrides=(Override("name_in_text", events[0].code, "Agreed by telephone."),)
    )
    assert [gap.record for gap in blocking(sample, spec)] == [events[1].code]


def test_a_text_that_leads_to_the_only_relative_who_told_us(sample: Sample) -> None:
    vault = sample.vault
    case = vault.cases.open("A case of its own", CaseKind.CRIMINAL)
    wife = vault.people.add("Құралай Ажарова")
    agree(vault, wife, IdentityMode.CODED)
    testimony = vault.testimonies.add(witness=wife, connection=Connection.RELATIVE)
    vault.testimonies.seal(vault.testimonies.write(testimony, "Nobody let me in.", Language.ENGLISH))
    event = vault.events.add("Visit", description="His wife was let in after three weeks.")
    for member in (testimony, event):
        vault.cases.add(case.id, member)
    spec = sample.spec(case_id=case.id)
    found = [gap for gap in gaps(vault, spec, sealed=False) if gap.code == "source_reachable"]
    assert found == [Gap("warn", "source_reachable", event.code, 1)]
    agree(vault, wife, IdentityMode.NAMED)
    assert "source_reachable" not in {gap.code for gap in gaps(vault, spec, sealed=False)}, "she is named anyway"
