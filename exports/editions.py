"""From the records of a case to what one dossier may disclose of them.

Rules IR1 to IR9 of the dossier templates, as far as the records reach. Fields of class C
go out only about people who agreed to be named; of class D and E (who a witness is, where
and how they spoke, from whom an item came, names of files, staff) nothing does.
"""

from __future__ import annotations

import dataclasses
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import datetime
from functools import cached_property

from archive.errors import RecordNotFound
from archive.item_people import OFFICIAL_ROLES, people_of_items
from archive.model.casework import CaseFile
from archive.model.covering import Redaction
from archive.model.events import Event
from archive.model.evidence import EvidenceFile, EvidenceItem
from archive.model.fields import Record
from archive.model.handoff import ExportPackage
from archive.model.people import Involvement
from archive.model.testimony import Testimony, TextVersion
from archive.reachable import Reachable
from archive.release import Release
from archive.vault import Vault
from archive.vocabulary.casework import IdentityMode, Role
from archive.vocabulary.covering import CoverStatus
from archive.vocabulary.evidence import FileRole, Held
from archive.vocabulary.testimony import ContentScope, TextKind, TextStatus
from archive.vocabulary.testimony import Language as TextLanguage
from exports.differences import Differences
from exports.disclosure import UNSEEN_ROLES, Disclosure, Disclosures
from exports.edition import (
    ConsentShown,
    CustodyStep,
    DifferenceShown,
    Edition,
    EventShown,
    ExhibitShown,
    Gap,
    Passage,
    PersonShown,
    Presence,
    TestimonyShown,
    Withheld,
)
from exports.exhibit_endings import ending_of
from exports.exhibit_words import ExhibitWords
from exports.labels import Labels, load_labels
from exports.name_guard import NameGuard
from exports.paragraph_places import ParagraphPlaces
from exports.spec import ExportSpec

EXHIBIT_FOLDER = "data/exhibits"

_IN_HAND = frozenset({Held.YES, Held.COPY})
_RECOGNISABLE = frozenset({IdentityMode.NAMED, IdentityMode.INITIALS})
_OWN_WORDS = (TextKind.REDACTED, TextKind.STATEMENT, TextKind.VERBATIM, TextKind.TRANSLATION)


def make_edition(vault: Vault, spec: ExportSpec, moment: datetime) -> tuple[Edition, tuple[Gap, ...], NameGuard]:
    """What the dossier discloses at ``moment``, what was found on the way, and who must not be named in it.

    Nothing is written. Raises ``RecordNotFound`` when there is no standing case of that id, and
    ``VaultLocked``.
    """
    spoken = dataclasses.replace(spec, language=vault.terms.spoken(spec.language))
    return _Maker(vault, spoken, moment).make()


class _Maker:
    """Goes through one case once."""

    def __init__(self, vault: Vault, spec: ExportSpec, moment: datetime) -> None:
        self.vault = vault
        self.spec = spec
        self.moment = moment
        self.case: CaseFile = vault.cases.get(spec.case_id)
        if self.case.withdrawn:
            raise RecordNotFound(entity=CaseFile.entity)
        self.labels: Labels = load_labels(spec.language, "package")
        self.release = Release(vault.ledger, vault.consents, spec.use, spec.audience, moment)
        every = vault.cases.events(spec.case_id)
        self.records: list[Event] = [event for event in every if not self._is_protected(event)]
        self.kept_back = [event.code for event in every if self._is_protected(event)]
        self.involved = {event.id: vault.people.led(vault.cases.involvements(event)) for event in self.records}
        self.in_case = vault.people.led(vault.cases.involvements(self.case))
        everybody = [*self.in_case, *(one for each in self.involved.values() for one in each)]
        self.people = Disclosures(vault, spec, self.release, self.labels, everybody)
        self.known = {one.person.id: one for one in self.people.all()}
        self.gaps: list[Gap] = []
        self.passages: list[Passage] = []
        self.places: dict[str, str] = {}
        self.consents: list[ConsentShown] = []
        self.present: dict[str, set[Presence]] = defaultdict(set)
        self.close = set(self.known)

    def make(self) -> tuple[Edition, tuple[Gap, ...], NameGuard]:
        spec, case = self.spec, self.release.shown(self.case)
        if self._is_protected(case):
            self._block("case_protected", case.code)
        for code in self.kept_back:
            self._warn("event_withheld", code)
        self._say(case.code, case.title, case.summary, *case.rights_affected)
        self._say("", spec.purpose, spec.prepared_by, spec.confidentiality, spec.audience)
        self._say("", *(override.reason for override in spec.overrides))
        people = self._shown_people()
        events = tuple(self._event(number, event) for number, event in enumerate(self.records, 1))
        testimonies, withheld_testimonies = self._testimonies()
        exhibits, withheld_exhibits = self._exhibits()
        exhibits = ExhibitWords(self.vault, self.release, spec, self.places).shown(exhibits, self._say, self._warn)
        testimonies = ParagraphPlaces(self.vault, self.release, spec, exhibits).shown(testimonies, self._say)
        unnamed = [
            one
            for one in self.people.all()
            if one.identity is IdentityMode.NOT_MENTIONED
            and not one.official
            and not UNSEEN_ROLES.intersection(one.roles)
        ]
        differences = self._differences()
        self._reachable()
        edition = Edition(
            spec=spec,
            number=self.vault.handoffs.next_number(),
            version=1 + sum(self._same_dossier(export) for export in self.vault.handoffs.exports()),
            made_at=self.moment,
            case=case,
            people=people,
            events=events,
            testimonies=testimonies,
            exhibits=exhibits,
            custody=self._custody(exhibits),
            consents=tuple(self.consents),
            withheld=Withheld(withheld_testimonies, withheld_exhibits, len(unnamed)),
            passages=tuple(self.passages),
            places=self.places,
            present={person_id: frozenset(how) for person_id, how in self.present.items()},
            close=frozenset(self.close),
            differences=differences,
        )
        return edition, tuple(self.gaps), self.people.guard()

    def _differences(self) -> tuple[DifferenceShown, ...]:
        found = Differences(self.vault, self.release, self.labels, self.spec.language, self.places).of(self.case)
        shown = []
        for code, one in found:
            said = [part for value in one.values for part in (value.words, *value.sources)]
            self._say(code, one.assessment, one.reason, *said)
            shown.append(one)
        return tuple(shown)

    def _reachable(self) -> None:
        """Warn of texts that lead to somebody who is not named (rule V18)."""
        spoken = self.vault.cases.testimonies(self.spec.case_id)
        known = {one.person.id: one for one in self.people.all()}
        hidden = {one for one, shown in known.items() if shown.identity not in _RECOGNISABLE and not shown.official}
        named = set(known) - hidden
        for testimony in spoken:
            if testimony.witness_id is not None:
                may = self.release.person(testimony.witness_id)
                (named if may.allowed and may.identity is IdentityMode.NAMED else hidden).add(testimony.witness_id)
        hidden = {one for one in hidden if self._told_us(one, spoken)}
        involved = [*self.in_case, *(one for each in self.involved.values() for one in each)]
        reachable = Reachable(self.vault.ledger, involved, spoken, hidden, named)
        counted = Counter(one.record for one in self.passages if reachable.ties(one.text))
        self.gaps += [Gap("warn", "source_reachable", record, count) for record, count in counted.items()]

    def _told_us(self, person_id: str, spoken: Iterable[Testimony]) -> bool:
        held = self.known.get(person_id)
        return any(one.witness_id == person_id for one in spoken) or (
            held is not None and bool(UNSEEN_ROLES.intersection(held.roles))
        )

    def _is_protected(self, record: Record) -> bool:
        return not self.release.record(record)

    def _same_dossier(self, export: ExportPackage) -> bool:
        asked = (self.spec.case_id, self.spec.use, self.spec.audience)
        return (export.case_id, export.use, export.audience) == asked

    def _say(self, record: str, *texts: str) -> None:
        self.passages += [Passage(record, text) for text in texts if text]

    def _warn(self, code: str, record: str) -> None:
        self.gaps.append(Gap("warn", code, record))

    def _block(self, code: str, record: str) -> None:
        self.gaps.append(Gap("block", code, record))

    # -- people and events

    def _shown_people(self) -> tuple[PersonShown, ...]:
        shown = []
        for one in self.people.all():
            only_witness = set(one.roles) <= {Role.WITNESS} and one.identity not in _RECOGNISABLE
            if not one.display or only_witness:
                continue
            told = self.release.value(one.person, "occupation", [one.person.id]).allowed
            occupation = one.person.occupation if told and one.identity is IdentityMode.NAMED else ""
            self._say(one.person.code, occupation, one.rank if one.official else "")
            self.places[one.person.code] = one.display
            self.present[one.person.id].add(Presence.APPEARS)
            roles = tuple(role for role in one.roles if not one.official or role in OFFICIAL_ROLES)
            shown.append(PersonShown(one.display, one.identity, roles, occupation, one.official))
            if not one.official:
                self._rests_on(one)
        return tuple(shown)

    def _rests_on(self, one: Disclosure) -> None:
        self.consents.append(ConsentShown(one.display, one.identity, one.permission))
        if one.permission.conditions.strip():
            self._warn("consent_conditions", one.person.code)

    def _event(self, number: int, event: Event) -> EventShown:
        involvements = self.involved[event.id]
        parties = [text for one in involvements if (text := self.people.party(one))]
        unknown_place = not event.place.strip()
        place = event.place if self._place_may_be_told(event, involvements) else ""
        event = self.release.shown(event)
        self._say(event.code, event.title, event.description, event.outcome, event.happened.text, place)
        self._say(event.code, *(one.rank_or_unit for one in involvements if one.rank_or_unit in parties))
        self.places[event.code] = self.labels("place_chronology", number=number)
        if event.happened.earliest is None and event.happened.latest is None:
            self._warn("event_without_date", event.code)
        return EventShown(
            number=number,
            record=event,
            parties=tuple(dict.fromkeys(parties)),
            place=place,
            place_withheld=not unknown_place and not place,
        )

    def _place_may_be_told(self, event: Event, involvements: Iterable[Involvement]) -> bool:
        """A place can point at a person: it is told when everybody there agreed to be named, or nobody was there.

        Where an event names nobody but officials, the people of the case count as there.
        """
        there = [one for one in involvements if not self.known[one.person_id].official]
        people = self._to_be_found(there) if there else self._of_case
        return not people or self.release.value(event, "place", people).allowed

    @cached_property
    def _of_case(self) -> tuple[str, ...]:
        """Asked for every event that names nobody, and always the same."""
        return self._to_be_found(self.in_case)

    def _to_be_found(self, involvements: Iterable[Involvement]) -> tuple[str, ...]:
        """Ids of those whom a place could point at: not officials, and not those who do not appear at all."""
        return tuple(
            one.person_id
            for one in involvements
            if not self.known[one.person_id].official
            and not UNSEEN_ROLES.intersection(self.known[one.person_id].roles)
        )

    # -- testimonies

    def _testimonies(self) -> tuple[tuple[TestimonyShown, ...], int]:
        shown: list[TestimonyShown] = []
        number = withheld = 0
        for testimony in self.vault.cases.testimonies(self.spec.case_id):
            witness = self.people.witness(testimony, number + 1)
            self.close |= {witness.person.id} if witness is not None else set()
            texts = self._texts(testimony, witness)
            if witness is None or not texts or self._is_protected(testimony):
                withheld += 1
                self._warn("testimony_withheld", testimony.code)
                continue
            number += 1
            self._rests_on(witness)
            self.present[witness.person.id].add(Presence.SPEAKS)
            self.places[testimony.code] = self.labels("place_testimony", number=number)
            named = witness.identity is IdentityMode.NAMED
            if not named:
                self._warn("witness_may_be_recognised", testimony.code)
            self._say(testimony.code, witness.display if witness.identity is IdentityMode.CODED else "")
            self._say(testimony.code, testimony.taken.text if named else "")
            for text in texts:
                if text.status is TextStatus.DRAFT and text.kind is TextKind.TRANSLATION:
                    self._warn("translation_draft", testimony.code)  # V11: it says so on every page
                elif text.status is TextStatus.DRAFT:
                    self._block("text_not_reviewed", testimony.code)
                if not named and not self._read_whole(text):
                    self._warn("paragraphs_not_read", testimony.code)
                program = text.made_by != "person"
                text = self.release.shown(text, [witness.person.id])
                self._say(testimony.code, text.body)
                record = self.release.shown(testimony, [witness.person.id])
                shown.append(TestimonyShown(number, record, text, witness, witness.display, named, program))
        return tuple(shown), withheld

    def _read_whole(self, text: TextVersion) -> bool:
        """Whether every paragraph was read word by word and may leave where nobody is named."""
        marks = self.vault.testimonies.marks.of(text)
        return all(number in marks and marks[number].released for number in range(1, len(text.paragraphs()) + 1))

    def _texts(self, testimony: Testimony, witness: Disclosure | None) -> list[TextVersion]:
        """The texts that the witness's answer covers; none if it covers none."""
        if witness is None or witness.identity is IdentityMode.NOT_MENTIONED:
            return []
        newest = self.vault.testimonies.newest_text
        if witness.permission.content is ContentScope.SUMMARY:
            summary = newest(testimony, TextKind.SUMMARY)
            return [summary] if summary and summary.body.strip() else []
        if witness.permission.content is not ContentScope.FULL:
            return []
        own = next((text for kind in _OWN_WORDS if (text := newest(testimony, kind)) and text.body.strip()), None)
        if own is None:
            return []
        into = TextLanguage(self.spec.language)
        translated = newest(testimony, TextKind.TRANSLATION, into)
        fits = translated is not None and translated.body.strip() and into is not own.language
        # What was blackened in the original would stand in its translation.
        if fits and translated is not None and own.kind in (TextKind.STATEMENT, TextKind.VERBATIM):
            return [own, translated]
        return [own]

    # -- exhibits

    def _exhibits(self) -> tuple[tuple[ExhibitShown, ...], tuple[str, ...]]:
        shown: list[ExhibitShown] = []
        withheld: list[str] = []
        items = self.vault.cases.evidence(self.spec.case_id)
        people = people_of_items(self.vault.ledger, items)
        for number, item in enumerate(items, 1):
            verdict = self.release.item(item, people[item.id], **self._leaves(item))
            if not verdict.allowed:
                withheld.append(f"E-{number}")
                self._warn("exhibit_withheld", item.code)
                continue
            exhibit = self._exhibit(number, item)
            shown.append(exhibit)
            for person_id in people[item.id].gave:
                self.present[person_id].add(Presence.GAVE)
            for person_id in people[item.id].shown:
                self.present[person_id].add(Presence.APPEARS)
            self.places[item.code] = exhibit.name
            self._say(item.code, item.title, item.description, item.made.text, item.acquired.text)
        return tuple(shown), tuple(withheld)

    def _leaves(self, item: EvidenceItem) -> dict[str, bool]:
        """Whether a file of the item goes along, and whether that is a confirmed one with covered places."""
        if not self.spec.include_exhibits or item.held not in _IN_HAND:
            return {"covered": False, "file": False}
        redacted = [one for one in self.vault.evidence.files(item) if one.role is FileRole.REDACTED]
        made = self.vault.ledger.find(Redaction, "file_id = ?", (redacted[-1].id,)) if redacted else []
        covered = bool(made) and all(one.status is CoverStatus.CONFIRMED for one in made)
        return {"covered": covered, "file": True}

    def _exhibit(self, number: int, item: EvidenceItem) -> ExhibitShown:
        files = self.vault.evidence.files(item) if item.held in _IN_HAND else []
        original = next((file for file in files if file.role is FileRole.ORIGINAL), None)
        redacted = next((file for file in reversed(files) if file.role is FileRole.REDACTED), None)
        if redacted and original and redacted.sha256 == original.sha256:
            self._block("redaction_changed_nothing", item.code)
        if redacted and any(
            one.status is not CoverStatus.CONFIRMED
            for one in self.vault.ledger.find(Redaction, "file_id = ?", (redacted.id,))
        ):
            self._block("redaction_not_confirmed", item.code)
        attached: EvidenceFile | None = (redacted or original) if self.spec.include_exhibits else None
        path = ""
        if attached is not None:
            path = f"{EXHIBIT_FOLDER}/E-{number:02d}.{ending_of(attached.media_type)}"
        elif item.held in _IN_HAND and original is None:
            self._warn("exhibit_without_file", item.code)
        giver = [item.acquired_from_id] if item.acquired_from_id else []
        return ExhibitShown(number, self.release.shown(item, giver), original, attached, path)

    def _custody(self, exhibits: Iterable[ExhibitShown]) -> tuple[CustodyStep, ...]:
        staff: dict[str, int] = {}
        return tuple(
            CustodyStep(
                exhibit=exhibit.name,
                when=datetime.fromisoformat(line.when),
                action=line.action,
                actor=staff.setdefault(line.actor, len(staff) + 1),
            )
            for exhibit in exhibits
            for line in self.vault.evidence.custody(exhibit.record)
        )
