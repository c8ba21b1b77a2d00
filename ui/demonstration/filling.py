"""Writes the invented cases into a vault, through the same functions that a person's work goes through."""

from __future__ import annotations

from archive.model.casework import CaseFile
from archive.model.people import Person
from archive.vault import Vault
from archive.vocabulary.casework import (
    CaseKind,
    ClaimStatus,
    EventKind,
    IdentityMode,
    NameKind,
    ProtectionLevel,
    Role,
    Sex,
    Verification,
)
from archive.vocabulary.evidence import AcquiredHow, EvidenceKind, Held
from archive.vocabulary.testimony import (
    Connection,
    ConsentHow,
    ContentScope,
    Decision,
    Language,
    Mode,
    TestimonyKind,
    Use,
)
from crypto.jobs import CancelToken, Progress
from ui.demonstration.media import make_media
from ui.demonstration.stories import (
    DemonstrationCase,
    DemonstrationEvidence,
    DemonstrationPerson,
    DemonstrationTestimony,
    demonstration_cases,
)

AUDIENCE = "Lantern Fund"
"""The invented partner organisation to which the demonstration package is sealed."""

HANDED_PAPERS_OVER = (Role.LAWYER, Role.DEFENDER)
"""They gave papers and no testimony; without an answer of theirs the papers would stay in the vault."""


def fill_vault(vault: Vault, progress: Progress, token: CancelToken) -> dict[str, CaseFile]:
    """Write every case; returns them by the language in which each was documented.

    Raises:
        Cancelled, and whatever the vault raises.
    """
    stories = demonstration_cases()
    items = sum(len(story.evidence) for story in stories)
    done = 0
    cases: dict[str, CaseFile] = {}
    for story in stories:
        case, people = _begin(vault, story)
        cases[story.language] = case
        for item in story.evidence:
            token.check()
            _take_in(vault, case, people, item)
            done += 1
            progress(done, items, "demonstration")
    return cases


def _begin(vault: Vault, story: DemonstrationCase) -> tuple[CaseFile, dict[str, Person]]:
    """The case with its people, events and testimonies, all or nothing."""
    with vault.database.atomic():
        case = vault.cases.open(
            story.title, CaseKind(story.kind), summary=story.summary, opened=story.opened
        )
        people = {person.key: _person(vault, case, person) for person in story.people}
        for story_event in story.events:
            event = vault.events.add(
                story_event.title,
                EventKind(story_event.kind),
                happened=story_event.happened,
                place=story_event.place,
                description=story_event.description,
                claim=ClaimStatus(story_event.claim),
                verification=Verification(story_event.verification),
            )
            vault.cases.add(case.id, event)
            for key, role in story_event.involved:
                vault.cases.involve(event, people[key], Role(role))
        for testimony in story.testimonies:
            _testimony(vault, case, people, testimony)
    return case, people


def _person(vault: Vault, case: CaseFile, story: DemonstrationPerson) -> Person:
    person = vault.people.add(label=story.label, sex=Sex(story.sex), occupation=story.occupation)
    changes = {"residence": story.residence, "protection": ProtectionLevel(story.protection)}
    person = vault.ledger.amend(person, changes)
    for name in story.names:
        vault.people.add_name(person, name.form, NameKind(name.kind), Language(name.language))
    role = Role(story.role)
    vault.cases.involve(case, person, role)
    if role in HANDED_PAPERS_OVER:
        consent = vault.consents.record(person, how=ConsentHow.SIGNED)
        vault.consents.answer(consent, Use.PARTNER_NGO, Decision.YES, audience=AUDIENCE)
    return person


def _testimony(
    vault: Vault, case: CaseFile, people: dict[str, Person], story: DemonstrationTestimony
) -> None:
    witness = people[story.witness]
    testimony = vault.testimonies.add(
        witness=witness,
        kind=TestimonyKind(story.kind),
        connection=Connection(story.connection),
        taken=story.taken,
        place=story.place,
        mode=Mode(story.mode),
        language=Language(story.language),
        interviewer="documenter",
        pseudonym=story.pseudonym,
    )
    vault.cases.add(case.id, testimony)
    text = vault.testimonies.write(testimony, "\n\n".join(story.paragraphs), Language(story.language))
    vault.testimonies.seal(text)
    consent = vault.consents.record(
        witness,
        how=ConsentHow(story.consent.how),
        given=story.consent.given,
        language=Language(story.consent.language),
        understanding=story.consent.understanding,
    )
    for answer in story.consent.answers:
        vault.consents.answer(
            consent,
            Use(answer.use),
            Decision(answer.decision),
            identity=IdentityMode(answer.identity),
            content=ContentScope(answer.content),
            audience=answer.audience,
            conditions=answer.conditions,
        )


def _take_in(
    vault: Vault, case: CaseFile, people: dict[str, Person], story: DemonstrationEvidence
) -> None:
    item = vault.evidence.add(
        story.title,
        EvidenceKind(story.kind),
        description=story.description,
        held=Held(story.held),
        made=story.made,
        acquired=story.acquired,
        acquired_how=AcquiredHow(story.acquired_how),
        acquired_from=people.get(story.acquired_from),
        language=Language(story.language),
        content_warning=story.content_warning,
    )
    vault.cases.add(case.id, item)
    vault.intake.take_in_bytes(make_media(story), story.file_name, item.id)
