"""The whole job once on invented material: vault, dossier, sealed package, all three verified."""

from __future__ import annotations

import argparse
import dataclasses
import os
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

from archive.errors import FolderNotEmpty
from archive.examination import examine
from archive.findings import Verdict, overall
from archive.safefiles import write_whole
from archive.vault import Vault
from archive.vocabulary.testimony import Use
from crypto.age.identities import HybridIdentity
from crypto.jobs import CancelToken, Progress
from exports.gaps import gaps
from exports.labels import load_labels
from exports.making import make_dossier, make_export
from exports.spec import ExportSpec, Override
from exports.verify import verify_file
from ui.cli.sealing import read_identities
from ui.cli.terminal import EXIT_BROKEN, EXIT_OK, Terminal
from ui.demonstration.filling import AUDIENCE, fill_vault
from ui.demonstration.passphrase import demonstration_passphrase
from ui.i18n import Language

VAULT = "vault"
PACKAGE = "hand-off.age"
DOSSIER = "dossier.pdf"
IDENTITY = "partner-key.txt"


@dataclass(frozen=True)
class Made:
    """What a demonstration leaves in its folder."""

    vault: Path
    passphrase: str
    dossier: Path
    package: Path
    identity: Path
    fingerprint: str
    """Of the vault's signing key, as ``ssh-keygen -l`` prints it."""
    authority: str
    """SHA-256 of the certificate of the vault's authority, in hex."""


def make_demonstration(folder: Path, language: Language, progress: Progress, token: CancelToken) -> Made:
    """Make everything in ``folder``, which must be empty or not exist.

    Raises:
        FolderNotEmpty; whatever the steps raise.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderNotEmpty
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    passphrase = demonstration_passphrase()
    vault = Vault.create(folder / VAULT, passphrase)
    try:
        cases = fill_vault(vault, progress, token)
        identity = HybridIdentity.generate()
        recipient = str(identity.recipient())
        write_whole(folder / IDENTITY, f"# public key: {recipient}\n{identity.to_text()}\n".encode("ascii"))
        vault.handoffs.add_partner(AUDIENCE, recipient)
        spec = ExportSpec(
            case_id=cases[language].id,
            use=Use.PARTNER_NGO,
            audience=AUDIENCE,
            language=language,
            recipients=(recipient,),
        )
        spec = _with_reasons(vault, spec)
        make_dossier(vault, spec, folder / DOSSIER, progress=progress, token=token)
        make_export(vault, spec, folder / PACKAGE, progress=progress, token=token)
        return Made(
            vault=folder / VAULT,
            passphrase=passphrase,
            dossier=folder / DOSSIER,
            package=folder / PACKAGE,
            identity=folder / IDENTITY,
            fingerprint=vault.signers.signing_key.public().fingerprint(),
            authority=vault.signers.authority.fingerprint(),
        )
    finally:
        vault.lock()


def _with_reasons(vault: Vault, spec: ExportSpec) -> ExportSpec:
    """The same, with the reason that the invented photographs may keep the invented place in them.

    Anything else that stands against the export is left to stand.
    """
    places = [gap for gap in gaps(vault, spec) if gap.code == "exhibit_tells_place"]
    reason = load_labels(spec.language, "package")("invented_place")
    return dataclasses.replace(
        spec, overrides=tuple(Override(gap.code, gap.record, reason) for gap in places)
    )


def demo(options: argparse.Namespace, terminal: Terminal) -> int:
    """Make a demonstration, verify all of it, and say what to look at."""
    made = make_demonstration(options.folder, terminal.language, terminal.progress, terminal.token)
    identities = read_identities([made.identity], terminal)
    vault = Vault.open(made.vault, made.passphrase, read_only=True)
    try:
        in_vault = list(examine(vault, terminal.progress, terminal.token))
    finally:
        vault.lock()
    in_dossier = list(verify_file(made.dossier, trusted_fingerprints=frozenset({made.authority})))
    in_package = list(
        verify_file(
            made.package,
            identities=identities,
            trusted_fingerprints=frozenset({made.fingerprint, made.authority}),
            progress=terminal.progress,
            token=terminal.token,
        )
    )
    for heading, findings in (
        ("demo.vault", in_vault),
        ("demo.dossier", in_dossier),
        ("demo.package", in_package),
    ):
        terminal.line("")
        terminal.say(heading)
        terminal.show_findings(findings)
    _say_what_to_look_at(terminal, made)
    sound = all(overall(found) is Verdict.PROVEN for found in (in_vault, in_dossier, in_package))
    return EXIT_OK if sound else EXIT_BROKEN


def _say_what_to_look_at(terminal: Terminal, made: Made) -> None:
    terminal.line("")
    terminal.say("demo.look", vault=made.vault, passphrase=made.passphrase)
    terminal.say("demo.stock")
    terminal.line("")
    folder = shlex.quote(os.fspath(made.package.parent.absolute()))
    for command in (
        f"cd {folder}",
        f"age -d -i {IDENTITY} {PACKAGE} > package.tar   # age 1.3 or later; or the next line",
        f"{_this_program()} unseal -i {IDENTITY} {PACKAGE} > package.tar",
        "tar -xf package.tar && cd X-*",
        "sha256sum -c manifest-sha256.txt && sha256sum -c tagmanifest-sha256.txt",
        "ssh-keygen -Y verify -f allowed_signers -I strongroom -n strongroom-package"
        " -s tagmanifest-sha256.txt.sig < tagmanifest-sha256.txt",
        "pdfsig data/dossier.pdf",
    ):
        terminal.line(f"    {command}")
    terminal.line("")
    terminal.say("fingerprint", fingerprint=made.fingerprint)


def _this_program() -> str:
    """The words that start this program from any folder."""
    return shlex.join([sys.executable, str(Path(sys.argv[0]).absolute())])
