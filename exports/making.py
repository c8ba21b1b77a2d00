"""The whole export: from a case to a sealed package or a signed dossier on the disk, registered."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from archive.errors import ArchiveError, VaultReadOnly
from archive.model.handoff import ExportPackage
from archive.safefiles import is_taken, remove_file, whole_file
from archive.vault import Vault
from archive.vocabulary.evidence import CustodyAction
from crypto.jobs import CancelToken, Progress, no_progress
from exports.asked_since import Since, asked_now, prove_unchanged
from exports.case_content import case_content
from exports.dossier.content import DossierContent, canonical_content
from exports.dossier.document import build_dossier
from exports.edition import Edition, Gap
from exports.edition_errors import (
    ExportBlocked,
    NumberTaken,
    TargetExists,
    TargetFolderMissing,
    TargetInsideVault,
)
from exports.gaps import prepare
from exports.package import DOSSIER, MANIFEST, Sealed, make_bag, seal_bag
from exports.pdfsign import sign_pdf
from exports.present import people_present
from exports.records_json import consent_json, records_json, register_json
from exports.spec import ExportSpec
from exports.whole_outside import write_outside

CONTENT = "data/dossier-content.json"
RECORDS = "data/records.json"
CONSENT = "data/consent.json"


@dataclass(frozen=True)
class ExportResult:
    """What left, and how it is registered."""

    path: Path
    size: int
    """Bytes of the file at ``path``."""
    dossier_sha256: str
    manifest_sha256: str
    """Of ``manifest-sha256.txt``; of the dossier's content where there is no package."""
    package_sha256: str
    """Of the sealed file; empty for a dossier alone."""
    export: ExportPackage
    warnings: tuple[Gap, ...]


def make_export(
    vault: Vault,
    spec: ExportSpec,
    target: Path,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> ExportResult:
    """A sealed package at ``target``, registered once it is safely on the disk.

    When it raises, there is no file at ``target`` and nothing is registered. Before the file is begun the vault notes
    that it may leave. Stages of ``progress``: ``pictures``, ``dossier_pages``, ``dossier_finish``, ``package``.

    Raises:
        SpecInvalid and the age errors about recipients: about the request.
        ExportBlocked: consent or soundness; ``exports.gaps.gaps`` tells where. Also where somebody may have taken
            consent back while it was being made.
        TargetExists, TargetInsideVault, TargetFolderMissing, DiskFull, MediumReadOnly,
        StorageFailed: about the place.
        ObjectMissing, ObjectDamaged: an exhibit is not what was taken in.
        DossierError, PdfError: the pages could not be made or signed.
        VaultReadOnly, VaultLocked, RecordNotFound, NumberTaken, Cancelled.
    """
    spec.assert_viable()
    token = token or CancelToken()
    since = asked_now(vault)
    edition, warnings = _open(vault, spec, target)
    content = case_content(vault, edition, progress=progress, token=token)
    dossier = _signed(vault, content, progress, token)
    contents = register_json(edition, people_present(vault, edition))
    payload = {
        DOSSIER: dossier,
        CONTENT: canonical_content(content),
        RECORDS: records_json(edition),
        CONSENT: consent_json(edition),
    }
    bag = make_bag(edition.number, edition.made_at, payload, edition.exhibits, vault.signers)
    manifest = hashlib.sha256(bag.tag_files[MANIFEST]).hexdigest()
    with _begun(vault, edition, since, target, dossier, contents, packaged=True) as begun:
        with _placed(target), whole_file(target) as file:
            sealed = seal_bag(
                bag,
                vault.objects,
                file,
                spec.sealed_to(),
                allow_mixed=spec.allow_mixed_recipients,
                progress=progress,
                token=token,
            )
        return _registered(vault, edition, target, begun, manifest, sealed, warnings)


def make_dossier(
    vault: Vault,
    spec: ExportSpec,
    target: Path,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> ExportResult:
    """A signed dossier alone, readable by whoever gets hold of it. Raises as ``make_export`` does."""
    spec.assert_viable(sealed=False)
    token = token or CancelToken()
    since = asked_now(vault)
    edition, warnings = _open(vault, spec, target)
    content = case_content(vault, edition, packaged=False, progress=progress, token=token)
    dossier = _signed(vault, content, progress, token)
    contents = register_json(edition, people_present(vault, edition))
    token.check()
    with _begun(vault, edition, since, target, dossier, contents, packaged=False) as begun:
        with _placed(target):
            write_outside(target, dossier)
        sealed = Sealed(len(dossier), "")
        return _registered(vault, edition, target, begun, content.manifest_sha256, sealed, warnings)


def _open(vault: Vault, spec: ExportSpec, target: Path) -> tuple[Edition, tuple[Gap, ...]]:
    if vault.read_only:
        raise VaultReadOnly
    folder = target.absolute().parent
    if not folder.is_dir():
        raise TargetFolderMissing
    if folder.resolve().is_relative_to(vault.folder.resolve()):
        raise TargetInsideVault
    if is_taken(target):
        raise TargetExists
    edition, found = prepare(vault, spec, vault.clock.now())
    blocking = [gap for gap in found if gap.severity == "block"]
    if blocking:
        raise _blocked(blocking)
    return edition, found


def _blocked(blocking: Iterable[Gap]) -> ExportBlocked:
    gaps = tuple(blocking)
    return ExportBlocked(
        reasons=tuple(sorted({gap.code for gap in gaps})),
        records=tuple(sorted({gap.record for gap in gaps if gap.record})),
        count=sum(gap.count for gap in gaps),
    )


def _signed(vault: Vault, content: DossierContent, progress: Progress, token: CancelToken) -> bytes:
    pdf = build_dossier(content, progress=progress, token=token)
    signers = vault.signers
    return sign_pdf(
        pdf, signers.leaf, signers.authority.certificate_pem, reason=content.number, when=content.made_at
    )


@contextmanager
def _placed(target: Path) -> Iterator[None]:
    """A file that appeared at ``target`` meanwhile is an error of its own."""
    try:
        yield
    except FileExistsError as error:
        raise TargetExists from error


@contextmanager
def _begun(
    vault: Vault, edition: Edition, since: Since, target: Path, dossier: bytes, contents: str, *, packaged: bool
) -> Iterator[ExportPackage]:
    """Note the export before anything is written, and that it did not leave when it certainly did not.

    Where the program is killed in between, the note alone stays: the export may have left.
    """
    with vault.database.atomic():
        if vault.handoffs.next_number() != edition.number:
            raise NumberTaken(number=edition.number)
        prove_unchanged(vault, since)
        begun = vault.handoffs.begin(
            edition.case,
            edition.spec.use,
            audience=edition.spec.audience,
            recipients="\n".join(map(str, edition.spec.sealed_to())) if packaged else "",
            dossier_sha256=hashlib.sha256(dossier).hexdigest(),
            contents=contents,
        )
    try:
        yield begun
    except BaseException as error:
        # A file that somebody else put there meanwhile is not ours.
        if isinstance(error, TargetExists) or not is_taken(target):
            with suppress(ArchiveError):
                vault.handoffs.give_up(begun)
        raise


def _registered(
    vault: Vault,
    edition: Edition,
    target: Path,
    begun: ExportPackage,
    manifest_sha256: str,
    sealed: Sealed,
    warnings: tuple[Gap, ...],
) -> ExportResult:
    """Enter into the register what is on the disk; what cannot be registered does not stay there."""
    packaged = bool(sealed.sha256)
    try:
        with vault.database.atomic():
            for exhibit in edition.exhibits:
                if packaged and exhibit.attached is not None:
                    vault.evidence.note(
                        exhibit.record,
                        CustodyAction.EXPORTED,
                        export=edition.number,
                        sha256=exhibit.attached.sha256,
                    )
            export = vault.handoffs.register(
                edition.case,
                edition.spec.use,
                audience=begun.audience,
                recipients=begun.recipients,
                manifest_sha256=manifest_sha256,
                dossier_sha256=begun.dossier_sha256,
                package_sha256=sealed.sha256,
                size=sealed.size,
                contents=begun.contents,
                begun=begun,
            )
    except BaseException:
        with suppress(ArchiveError):
            remove_file(target)
        raise
    return ExportResult(
        target, sealed.size, begun.dossier_sha256, manifest_sha256, sealed.sha256, export, warnings
    )
