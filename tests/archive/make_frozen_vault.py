"""Make the sample vault that every later version must open: ``python -m tests.archive.make_frozen_vault FOLDER``.

Run once for each released format. What it made is committed and never made again; the
content is invented. ``FOLDER`` must not exist; it gets ``vault/`` and ``expected.json``.
"""

from __future__ import annotations

import argparse
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

from archive.clock import SystemClock
from archive.dates import Part, PartialDate
from archive.examination import examine
from archive.inbox import drop_text
from archive.model.catalogue import RECORD_TYPES
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, EventKind, IdentityMode, NameKind, Role, Sex
from archive.vocabulary.evidence import AcquiredHow, CustodyAction, EvidenceKind
from archive.vocabulary.testimony import (
    Connection,
    ConsentHow,
    Decision,
    Language,
    TextKind,
    Use,
)
from crypto.age.identities import HybridIdentity
from tests.archive.record_strategies import one_of_each

PASSPHRASE = "сынақ қоймасы: seven frozen rivers"
QUERIES = ("кулбаев", "Қайыржан", "elkin", "базар алаңы", "market square", "P-0001", "ёлкин", "nothing like it")


def fill(vault: Vault) -> None:
    """Records of every type, in three languages, with corrections, a withdrawal and an erasure among them."""
    case = vault.cases.open(
        "Assembly at the market square", CaseKind.ASSEMBLY, summary="Базар алаңындағы жиналыс. Собрание на рынке."
    )
    other = vault.cases.open("Дело о листовках", CaseKind.ADMINISTRATIVE)
    witness = vault.people.add("Құлбаев Қайыржан", sex=Sex.MALE, occupation="мұғалім")
    vault.people.add_name(witness, "Kulbayev Kaiyrzhan", NameKind.TRANSLITERATION, Language.ENGLISH)
    relative = vault.people.add(label="сестра свидетеля")
    vault.people.add_name(relative, "Ёлкина Снежана", language=Language.RUSSIAN)
    event = vault.events.add(
        "Dispersal at the market square",
        EventKind.ASSEMBLY,
        happened=PartialDate.part_of_month(2025, 3, Part.MID, "mid-March 2025"),
        place="базар алаңы",
        description="About thirty people; two were led away.",
    )
    arrest = vault.events.add("Ұстау", EventKind.ARREST, happened=PartialDate.day(date(2025, 3, 15), "15 наурыз"))
    testimony = vault.testimonies.add(
        witness=witness,
        connection=Connection.EYEWITNESS,
        taken=PartialDate.since(date(2025, 4, 1), "с 1 апреля"),
        place="at home",
        language=Language.KAZAKH,
        pseudonym="Witness 1",
    )
    text = vault.testimonies.write(testimony, "Біз алаңда тұрдық.\n\nСосын олар келді.", Language.KAZAKH)
    vault.testimonies.seal(text)
    vault.testimonies.write(testimony, "Біз алаңда тұрдық.\n\nСосын екі адам келді.", Language.KAZAKH, reason="count")
    vault.testimonies.write(testimony, "We stood on the square.", Language.ENGLISH, TextKind.TRANSLATION)
    consent = vault.consents.record(witness, how=ConsentHow.SIGNED, given=PartialDate.day(date(2025, 4, 1)))
    vault.consents.answer(
        consent, Use.PARTNER_NGO, Decision.YES, identity=IdentityMode.CODED, expires=date(2035, 1, 1)
    )
    vault.consents.answer(consent, Use.MEDIA, Decision.NO)
    photo = vault.evidence.add(
        "Photo of the square", EvidenceKind.PHOTO, acquired_how=AcquiredHow.HANDED_OVER, acquired_from=witness
    )
    vault.intake.take_in_bytes(b"\xff\xd8\xff" + bytes(range(256)) * 300, "IMG_0001.jpg", photo.id)
    letter = vault.evidence.add("Хат", EvidenceKind.LETTER, language=Language.KAZAKH)
    vault.intake.take_in_bytes("Құрметті әріптестер!\n".encode() * 10, "хат.txt", letter.id)
    vault.evidence.note(photo, CustodyAction.VIEWED, purpose="sample")
    for member in (event, arrest, testimony, photo, letter):
        vault.cases.add(case.id, member)
    vault.cases.take_out(case.id, letter, reason="belongs to the other case")
    vault.cases.add(other.id, letter)
    vault.cases.involve(case, witness, Role.WITNESS)
    vault.cases.involve(arrest, relative, Role.RELATIVE, note="came later")
    vault.ledger.amend(other, {"summary": "Листовки нашли у входа."}, reason="added")
    vault.ledger.withdraw(vault.people.add("Written twice"), reason="written down twice")
    gone = vault.people.add("To be erased", label="gone")
    for record in (*vault.people.names(gone), gone):
        vault.ledger.erase(record, reason="consent taken back")
    partner = vault.handoffs.add_partner("Fictive Partner", str(HybridIdentity.generate().recipient()), compared=True)
    vault.handoffs.register(
        case,
        Use.PARTNER_NGO,
        audience=partner.name,
        recipients=partner.recipient,
        manifest_sha256="11" * 32,
        dossier_sha256="22" * 32,
        package_sha256="33" * 32,
        size=1000,
        contents="[]",
    )
    vault.drafts.keep("sample", "testimony", testimony.id, "Аяқталмаған сөйлем")
    vault.set_actor("reviewer")


def press(vault: Vault, folder: Path) -> dict[str, Any]:
    """A way in of every kind, one added text that was taken in and one that waits; returns what opens the vault."""
    key_file = folder / "notes.bin"
    key_file.write_bytes(b"any file will do\n" * 20)
    identity = HybridIdentity.generate()
    vault.ways.add_key_file(PASSPHRASE, key_file, "stick", work_factor=17)
    shares = vault.ways.add_shares(2, 3, "three keepers").shares
    vault.ways.add_partner(identity.recipient(), label="Fictive Partner")
    drop_text(vault.folder, io.BytesIO("Алаңда тағы үш адам.".encode()), clock=SystemClock())
    vault.inbox.take_in(str)
    drop_text(vault.folder, io.BytesIO(b"And two more after dark."), clock=SystemClock())
    return {"key_file": key_file.name, "shares": list(shares), "identity": identity.to_text()}


def described(vault: Vault) -> dict[str, Any]:
    """Everything that a later version must find in it again."""
    return {
        "vault_id": vault.descriptor.vault_id,
        "records": {
            entity: {
                row["id"]: {"withdrawn": record.withdrawn, **record.plain()}
                for row in vault.database.rows(f'SELECT id FROM "{entity}" ORDER BY id')  # noqa: S608  # declared names
                for record in [vault.ledger.get(kind, row["id"])]
            }
            for entity, kind in RECORD_TYPES.items()
        },
        "journal": [
            [entry.sequence, entry.action, entry.entity, entry.entity_id, entry.hash]
            for entry in vault.journal.entries()
        ],
        "searches": {
            query: sorted(f"{hit.entity}:{hit.entity_id}" for hit in vault.search.find(query)) for query in QUERIES
        },
        "drafts": {draft.id: draft.body for draft in vault.drafts.all()},
        "findings": [[finding.what, str(finding.verdict), dict(finding.fields)] for finding in examine(vault)],
    }


def main() -> None:
    """Make the vault and write down what is in it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    folder.mkdir()
    vault = Vault.create(folder / "vault", PASSPHRASE, work_factor=17)
    fill(vault)
    one_of_each(vault.ledger, "сөз · слово · word")
    opens = press(vault, folder)
    vault.lock()
    vault = Vault.open(folder / "vault", PASSPHRASE, read_only=True)
    expected = described(vault) | {"opens": opens}
    vault.lock()
    (folder / "expected.json").write_text(
        json.dumps(expected, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8"
    )
    (folder / "vault" / "lock").unlink()


if __name__ == "__main__":
    main()
