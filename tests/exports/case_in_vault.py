"""A small vault with one case in three languages, for the tests of what leaves a vault.

The people, places and events are invented. ``PROTECTED`` lists every form of the name of
everybody who must not be found in what leaves for ``USE`` and ``AUDIENCE``.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from PIL import Image

from archive.dates import Part, PartialDate
from archive.model.casework import CaseFile
from archive.model.evidence import EvidenceItem
from archive.model.fields import Sensitivity
from archive.model.people import Person
from archive.model.testimony import Testimony
from archive.vault import Vault
from archive.vocabulary.casework import (
    CaseKind,
    ClaimStatus,
    EventKind,
    IdentityMode,
    NameKind,
    Role,
    Verification,
)
from archive.vocabulary.evidence import AcquiredHow, EvidenceKind, Held
from archive.vocabulary.testimony import (
    Connection,
    ConsentFor,
    ContentScope,
    Decision,
    Language,
    TextKind,
    Use,
)
from exports.spec import ExportSpec

PASSPHRASE = "seven small lanterns on the river"
MOMENT = datetime(2026, 5, 17, 9, 30, 12, tzinfo=UTC)
USE = Use.UN_SPECIAL_PROCEDURES
AUDIENCE = "Mandate of the special rapporteur"

NAMED = "Жанат Ерболұлы Сәдуақасов"
SECRET_WORDS = "лодка под серым тополем"

PROTECTED = (
    "Тұрсынбек Әлихан", "Турсынбек Алихан", "Tursynbek Alikhan",
    "Дәурен Қосымжанов", "Даурен Косымжанов", "Dauren Kosymzhanov",
    "Ақбота Молдабек", "Акбота Молдабек", "Aqbota Moldabek",
    "Ёлкина Вера Тимофеевна", "Yolkina Vera",
    "Рауан Шоқпаров", "Rauan Shokparov",
)  # fmt: skip
"""Witness without an answer, coded victim, refusing witness, witness by initials, the one who gave a letter."""


class FixedClock:
    """Always the same moment."""

    def now(self) -> datetime:
        return MOMENT


@dataclass
class Sample:
    """The open vault and the records that tests speak of."""

    vault: Vault
    case: CaseFile
    named: Person
    coded: Person
    silent: Person
    silent_testimony: Testimony
    spoken: Testimony
    photo: EvidenceItem
    letter: EvidenceItem

    def spec(self, *recipients: str, **changes: object) -> ExportSpec:
        """A spec that nothing blocks."""
        values: dict[str, object] = {
            "case_id": self.case.id, "use": USE, "audience": AUDIENCE, "recipients": recipients,
            "prepared_by": "documenter", "purpose": "Urgent appeal",
        }  # fmt: skip
        return ExportSpec(**(values | changes))  # type: ignore[arg-type]  # keywords come from the tests


def photo(width: int = 900, height: int = 600, *, labels: bool = True, place: bool = False) -> bytes:
    """A JPEG as a telephone writes it, with its maker and perhaps a place in EXIF."""
    image = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    exif = Image.Exif()
    if labels:
        exif[0x010F] = "Tulpan Telephones"
        exif[0x9003] = "2026:01:05 07:41:00"
    if place:
        exif.get_ifd(0x8825)[1] = "N"
        exif.get_ifd(0x8825)[2] = (43.0, 14.0, 18.0)
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif)
    return out.getvalue()


def agree(
    vault: Vault,
    person: Person,
    identity: IdentityMode,
    content: ContentScope = ContentScope.FULL,
    decision: Decision = Decision.YES,
    given_for: ConsentFor = ConsentFor.SELF,
) -> None:
    """The person's answer for the use and audience of the sample."""
    consent = vault.consents.record(person, given_for=given_for)
    vault.consents.answer(consent, USE, decision, identity=identity, content=content, audience=AUDIENCE)


def build(folder: Path) -> Sample:
    """Make the vault; about a second, most of it the passphrase."""
    vault = Vault.create(folder, PASSPHRASE, work_factor=17, clock=FixedClock())
    with vault.database.atomic():
        return _fill(vault)


def _person(vault: Vault, *forms: str, occupation: str = "") -> Person:
    person = vault.people.add(forms[0], occupation=occupation)
    for form in forms[1:]:
        vault.people.add_name(person, form, NameKind.TRANSLITERATION)
    return person


def _fill(vault: Vault) -> Sample:
    case = vault.cases.open(
        "Detentions after the gathering by the old mill",
        CaseKind.ASSEMBLY,
        summary="В январе у старой мельницы задержали участников мирного собрания. Қаңтарда екі адам ұсталды.",
    )
    named = _person(vault, NAMED, "Zhanat Saduakasov", occupation="beekeeper")
    coded = _person(vault, *PROTECTED[3:6], occupation="turner")
    silent = _person(vault, *PROTECTED[0:3])
    refusing = _person(vault, *PROTECTED[6:9])
    by_initials = _person(vault, *PROTECTED[9:11])
    giver = _person(vault, *PROTECTED[11:13])
    officer = _person(vault, "Майор Берден Тоқсанов")
    agree(vault, named, IdentityMode.NAMED)
    agree(vault, coded, IdentityMode.CODED)
    agree(vault, refusing, IdentityMode.CODED, decision=Decision.NO)
    agree(vault, by_initials, IdentityMode.INITIALS)
    vault.cases.involve(case, named, Role.VICTIM)
    vault.cases.involve(case, coded, Role.VICTIM)

    gathering = vault.events.add(
        "Peaceful gathering by the old mill",
        EventKind.ASSEMBLY,
        happened=PartialDate.day(date(2026, 1, 5), "5 января 2026 года"),
        place="Square by the old mill",
        description="Сәдуақасов сөз сөйледі.",
        verification=Verification.CORROBORATED,
    )
    arrest = vault.events.add(
        "Two people are taken away in a white van",
        EventKind.ARREST,
        happened=PartialDate.part_of_month(2026, 1, Part.MID, "в середине января 2026"),
        place="14 Poplar Street, third entrance",
        claim=ClaimStatus.ALLEGED,
    )
    undated = vault.events.add("A complaint is handed in", EventKind.COMPLAINT)
    for event in (undated, arrest, gathering):
        vault.cases.add(case.id, event)
    vault.cases.involve(gathering, named, Role.ORGANISER)
    vault.cases.involve(arrest, coded, Role.VICTIM)
    vault.cases.involve(arrest, silent, Role.RELATIVE)
    vault.cases.involve(arrest, officer, Role.ALLEGED_PERPETRATOR, rank_or_unit="major of police")
    vault.cases.involve(arrest, giver, Role.SOURCE)

    spoken = _testimony(vault, case, named, "Мені түнде алып кетті.\n\nЕшкім қағаз көрсетпеді.", Language.KAZAKH)
    silent_one = _testimony(vault, case, silent, f"Я видел, как ушла {SECRET_WORDS}.", Language.RUSSIAN)
    _testimony(vault, case, refusing, "Мне велели молчать про зелёный сундук.", Language.RUSSIAN)
    _testimony(vault, case, by_initials, "I heard the van before I saw it.", Language.ENGLISH)

    picture = vault.evidence.add("Van in front of the house", EvidenceKind.PHOTO, acquired_how=AcquiredHow.FOUND)
    vault.intake.take_in_bytes(photo(), "Косымжанов.jpg", picture.id)
    letter = vault.evidence.add("Letter", EvidenceKind.LETTER, acquired_from=giver)
    vault.intake.take_in_bytes(b"A letter that nobody may show.", "letter.txt", letter.id)
    recording = vault.evidence.add("Recording", EvidenceKind.AUDIO, sensitivity=Sensitivity.SOURCE)
    vault.intake.take_in_bytes(b"OggS" + bytes(5000), "voice.ogg", recording.id)
    notice = vault.evidence.add("Notice on the door", EvidenceKind.DOCUMENT, acquired_how=AcquiredHow.FOUND)
    vault.intake.take_in_bytes("Жабық. Закрыто. Closed.\n".encode(), "notice.txt", notice.id)
    press = vault.evidence.add("Report on the radio", EvidenceKind.PRESS_ITEM, held=Held.MENTIONED_ONLY)
    for item in (picture, letter, recording, notice, press):
        vault.cases.add(case.id, item)
    return Sample(vault, case, named, coded, silent, silent_one, spoken, picture, letter)


def _testimony(vault: Vault, case: CaseFile, witness: Person, body: str, language: Language) -> Testimony:
    testimony = vault.testimonies.add(
        witness=witness,
        connection=Connection.EYEWITNESS,
        taken=PartialDate.day(date(2026, 2, 11)),
        place="a kitchen on the second floor",
        language=language,
        interviewer="interviewer 2",
    )
    vault.testimonies.seal(vault.testimonies.write(testimony, body, language, TextKind.STATEMENT))
    vault.cases.add(case.id, testimony)
    return testimony
