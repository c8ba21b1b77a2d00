"""Custody reports: every line of the journal in order, nothing that names anybody in a reduced one, and PDF/A."""

from __future__ import annotations

import dataclasses
import hashlib
import io
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pikepdf
import pytest

from archive.custody import KNOWN
from archive.custody_check import Recheck
from archive.custody_handover import HandOver, Return
from archive.dates import PartialDate
from archive.errors import VaultReadOnly
from archive.model.evidence import EvidenceItem
from archive.model.fields import Sensitivity
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind
from archive.vocabulary.custody import HandedOn, HandedTo, HandedWhat, ReturnedHow
from archive.vocabulary.evidence import CustodyAction, EvidenceKind
from archive.vocabulary.evidence_facts import FactMeaning
from archive.vocabulary.labels import LANGUAGES, LabelLanguage, label
from crypto.jobs import Cancelled, CancelToken
from exports.custody_report import PROOFS, NothingToReport, custody_report
from exports.custody_report_file import REPORTED, ReportForm, write_report
from exports.custody_report_pdf import report_pdf
from exports.custody_report_text import report_lines
from exports.dossier.pdfa import PRODUCER
from exports.dossier.words import grouped
from exports.edition_errors import TargetExists, TargetFolderMissing, TargetInsideVault
from exports.labels import load_labels
from tests.archive.open_vaults import LEAST_WORK, PASSPHRASE, SetClock
from tests.conftest import snapshot

NAMING = (
    "Aiman at the gate",
    "aiman-phone.jpg",
    "the man with the lantern",
    "behind the bakery",
    "the hearing on Friday",
    "paper 7 in the red box",
    "wet corner",
    "mark-of-the-documenter",
    "screen of the lawyer",
)
"""Words that a reduced report holds none of."""
DAY = PartialDate.day(date(2026, 3, 5))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A locked empty vault."""
    folder = tmp_path_factory.mktemp("template") / "vault"
    Vault.create(folder, PASSPHRASE, work_factor=LEAST_WORK).lock()
    return folder


@pytest.fixture
def vault(template: Path, tmp_path: Path) -> Iterator[Vault]:
    """An open empty vault."""
    shutil.copytree(template, tmp_path / "vault")
    opened = Vault.open(tmp_path / "vault", PASSPHRASE, clock=SetClock())
    yield opened
    opened.lock()


@pytest.fixture
def item(vault: Vault) -> EvidenceItem:
    """An item with a file, to which everything happened that can."""
    title, name, who, place, why, receipt, words, mark, screen = NAMING
    giver = vault.people.add("Giver")
    vault.set_actor(f"documenter {mark}")
    made = vault.evidence.add(title, EvidenceKind.PHOTO, acquired_from=giver, made=DAY)
    vault.intake.take_in_bytes(b"\xff\xd8\xff picture", name, made.id)
    file = vault.evidence.files(made)[0]
    for action in CustodyAction:
        if action not in (CustodyAction.HANDED_OVER, CustodyAction.RETURNED, CustodyAction.RECEIVED):
            vault.evidence.note(made, action, file=file.id, before=file.sha256, screen=screen)
    vault.handovers.hand_over(
        made,
        HandOver(
            to=HandedTo.EXPERT,
            what=HandedWhat.EXACT_COPY,
            on=HandedOn.STICK,
            day=DAY,
            person_id=giver.id,
            who=who,
            file_id=file.id,
            place=place,
            why=why,
            receipt=receipt,
        ),
    )
    vault.handovers.give_back(
        made, vault.handovers.away(made)[0].entry, Return(how=ReturnedHow.UNCHANGED, day=DAY, words=words)
    )
    Recheck(vault).everything()
    return vault.evidence.get(made.id)


def text_of(pdf: bytes) -> str:
    """What pdftotext reads out of it."""
    done = subprocess.run(
        ["pdftotext", "-layout", "-enc", "UTF-8", "-", "-"], input=pdf, capture_output=True, check=True
    )
    return done.stdout.decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_full_report_says_everything_in_order(vault: Vault, item: EvidenceItem, language: LabelLanguage) -> None:
    report = custody_report(vault, [item], language, full=True)
    told = "\n".join(report_lines(report))
    file = vault.evidence.files(item)[0]
    for words in (*NAMING, file.sha256, item.code, vault.journal.device):
        assert words in told
    lines = vault.evidence.custody(item)
    assert [line.number for line in report.items[0].lines] == list(range(1, len(lines) + 1))
    places = [told.index(line.hash) for line in lines]
    assert places == sorted(places)
    labels = load_labels(language, "custody_report")
    assert all(labels(key) in told for key in PROOFS)
    head = vault.database.row("SELECT hash FROM journal_head ORDER BY sequence DESC LIMIT 1")
    assert head is not None
    assert head["hash"] in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reduced_report_names_nobody(vault: Vault, item: EvidenceItem, language: LabelLanguage) -> None:
    report = custody_report(vault, [item], language, full=False)
    file = vault.evidence.files(item)[0]
    told = "\n".join(report_lines(report))
    printed = text_of(report_pdf(report))
    giver = vault.people.all()[0]
    for words in (*NAMING, vault.journal.device, file.object_id, giver.code, giver.id, file.id):
        assert words not in told
        assert words.split()[0] not in printed or words.split()[0].lower() in ("the", "paper", "behind", "screen")
    assert not [words for words in NAMING if words in " ".join(printed.split())]
    assert file.sha256 in told
    assert len(report.items[0].lines) == len(vault.evidence.custody(item))


def test_what_does_not_look_like_its_name_is_somebodys_words(vault: Vault) -> None:
    made = vault.evidence.add("Item")
    for name in KNOWN:
        vault.evidence.note(made, CustodyAction.COPIED, **{name: "Aiman at the gate"})
    told = "\n".join(report_lines(custody_report(vault, [made], "en", full=False)))
    assert "Aiman" not in told
    assert "Aiman" in "\n".join(report_lines(custody_report(vault, [made], "en", full=True)))


def test_what_a_safe_copy_left_out_is_told_in_words(vault: Vault) -> None:
    made = vault.evidence.add("Item")
    codes = list(FactMeaning)[:2]
    vault.evidence.note(made, CustodyAction.COPIED, removed=" ".join(codes), to="the man with the lantern")
    told = "\n".join(report_lines(custody_report(vault, [made], "en", full=False)))
    assert ", ".join(label(FactMeaning, code, "en") for code in codes) in told
    assert "lantern" not in told


def test_what_is_with_others_is_said(vault: Vault, item: EvidenceItem) -> None:
    assert not custody_report(vault, [item], "en", full=False).items[0].away
    vault.handovers.hand_over(
        item, HandOver(to=HandedTo.COURT, what=HandedWhat.THING, on=HandedOn.ITSELF, day=DAY)
    )
    (away,) = custody_report(vault, [item], "en", full=False).items[0].away
    assert away.startswith("the thing itself: court, since 2026-03-05 (line ")


def test_what_is_protected_as_a_whole_is_only_counted(vault: Vault, item: EvidenceItem) -> None:
    hidden = vault.evidence.add("Never told", sensitivity=Sensitivity.SOURCE)
    report = custody_report(vault, [hidden, item], "en", full=False)
    assert [one.code for one in report.items] == [item.code]
    assert report.withheld.startswith("1 ")
    with pytest.raises(NothingToReport):
        custody_report(vault, [hidden], "en", full=False)
    assert custody_report(vault, [hidden], "en", full=True).items[0].code == hidden.code
    with pytest.raises(NothingToReport):
        custody_report(vault, [], "en", full=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_says_the_same_and_is_pdf_a(vault: Vault, item: EvidenceItem, language: LabelLanguage) -> None:
    report = custody_report(vault, [item], language, full=True)
    pdf = report_pdf(report)
    assert report_pdf(report) == pdf
    told = " ".join(text_of(pdf).split())
    for words in (item.code, *grouped(vault.evidence.files(item)[0].sha256).split("\n")):
        assert words in told
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.Root.OutputIntents[0].S) == "/GTS_PDFA1"
        metadata = bytes(opened.Root.Metadata.read_bytes()).decode()
        assert "<pdfaid:part>3</pdfaid:part>" in metadata
        assert str(opened.docinfo["/Producer"]) == PRODUCER
        for one in opened.objects:
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font":
                assert "/FontFile2" in one.FontDescriptor
        assert not opened.Root.get("/Names")


def test_names_that_no_typeface_has_are_printed_as_numbers(vault: Vault) -> None:
    made = vault.evidence.add("Item")
    vault.intake.take_in_bytes(b"x", "bell\x07 \u05d0\u05d1 \x1b[31m.txt", made.id)
    report = custody_report(vault, [made], "en", full=True)
    assert "bell[U+0007]" in text_of(report_pdf(report))
    assert "[U+05D0]" in text_of(report_pdf(report))


def test_a_long_case_goes_over_pages(vault: Vault) -> None:
    items = []
    for number in range(12):
        made = vault.evidence.add(f"Item {number}")
        vault.intake.take_in_bytes(bytes([number]), "x", made.id)
        for _ in range(20):
            vault.evidence.note(made, CustodyAction.VIEWED)
        items.append(made)
    case = vault.cases.open("A case", CaseKind.ASSEMBLY)
    report = custody_report(vault, items, "en", full=False, case=case)
    with pikepdf.open(io.BytesIO(report_pdf(report))) as opened:
        assert len(opened.pages) > 8
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        report_pdf(report, token=token)


def test_a_written_report_is_noted_with_its_sha256(vault: Vault, item: EvidenceItem, tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    sha256 = write_report(vault, custody_report(vault, [item], "en", full=False), target)
    (entry,) = [
        one
        for one in vault.journal.entries_of("vault", vault.descriptor.vault_id)
        if one.action == REPORTED
    ]
    payload = vault.journal.payload(entry.hash)
    assert payload is not None
    assert payload["details"] == {"items": 1, "full": False, "sha256": sha256}
    assert target.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("language", LANGUAGES)
def test_as_text_it_says_the_same_and_steers_no_screen(
    vault: Vault, item: EvidenceItem, tmp_path: Path, language: LabelLanguage
) -> None:
    target = tmp_path / "report.txt"
    report = custody_report(vault, [item], language, full=True)
    report = dataclasses.replace(report, intro="\x1b[2J\u202etxt.\u200c")
    sha256 = write_report(vault, report, target, form=ReportForm.TEXT)
    written = target.read_bytes()
    assert hashlib.sha256(written).hexdigest() == sha256
    lines = written.decode("utf-8").split("\n")
    assert lines[0] == report.title
    assert "[U+001B][2J[U+202E]txt.\u200c" in lines
    assert any(item.code in line for line in lines)
    assert target.stat().st_mode & 0o777 == 0o600


def test_where_it_cannot_stand_nothing_is_left(
    vault: Vault,
    item: EvidenceItem,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    report = custody_report(vault, [item], "en", full=False)
    taken = tmp_path / "taken.pdf"
    taken.write_text("mine")
    before = snapshot(tmp_path)
    entries = vault.journal.count()
    for target, error in (
        (taken, TargetExists),
        (tmp_path / "nowhere" / "report.pdf", TargetFolderMissing),
        (vault.folder / "report.pdf", TargetInsideVault),
    ):
        with pytest.raises(error):
            write_report(vault, report, target)

    def refuse(*_one: object) -> None:
        raise VaultReadOnly

    monkeypatch.setattr(vault.ledger, "note", refuse)
    with pytest.raises(VaultReadOnly):
        write_report(vault, report, tmp_path / "report.pdf")
    assert vault.journal.count() == entries
    assert {name: of for name, of in snapshot(tmp_path).items() if "records.db" not in name} == {
        name: of for name, of in before.items() if "records.db" not in name
    }


def test_times_of_the_report_are_those_of_the_vault(vault: Vault, item: EvidenceItem) -> None:
    made_at = custody_report(vault, [item], "en", full=True).made_at
    assert isinstance(made_at, datetime)
    assert made_at.tzinfo is UTC
