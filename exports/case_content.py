"""From what an edition discloses to what the pages of a dossier say, in its language."""

from __future__ import annotations

import dataclasses
import io

from archive.dates import PartialDate
from archive.locator_words import place_words
from archive.vault import Vault
from archive.vocabulary.casework import ClaimStatus, EventKind, Role, Verification
from archive.vocabulary.evidence import AcquiredHow, CustodyAction, EvidenceKind, Held, Origin
from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Connection, TestimonyKind, TextKind, TextStatus, Use
from archive.vocabulary.testimony import Language as TextLanguage
from crypto.jobs import CancelToken, Progress, no_progress
from exports.dossier.content import (
    ChronologyEntry,
    CustodyEntry,
    DossierContent,
    ExhibitEntry,
    PersonEntry,
    Picture,
    SpokenEntry,
    TestimonyEntry,
    WordsEntry,
    dossier_content_sha256,
)
from exports.edition import (
    DifferenceShown,
    Edition,
    EventShown,
    ExhibitShown,
    PersonShown,
    TestimonyShown,
    WordsShown,
)
from exports.labels import Labels, load_labels
from exports.pictures import MAX_BYTES, MEDIA_TYPES, make_picture

_ROOM_FOR_PICTURES = 64 * 1024 * 1024
"""Bytes of pictures kept for one dossier; further exhibits are listed without one."""


def case_content(
    vault: Vault,
    edition: Edition,
    *,
    packaged: bool = True,
    progress: Progress = no_progress,
    token: CancelToken | None = None,
) -> DossierContent:
    """The content of the dossier, with its own fingerprint filled in.

    ``packaged``: the files of the exhibits lie beside it, and their places are printed.
    ``progress`` counts exhibits at stage ``pictures``. Raises ``ObjectMissing`` or
    ``ObjectDamaged`` for an exhibit that cannot be shown because its file is not what was
    taken in, and ``Cancelled``.
    """
    words = _Words(edition, packaged)
    pictures = _pictures(vault, edition, progress, token or CancelToken())
    signers = vault.signers
    content = DossierContent(
        language=edition.spec.language,
        number=edition.number,
        version=edition.version,
        title=edition.case.title,
        case_code=edition.case.code,
        purpose=edition.spec.purpose or words.capital(label(Use, edition.spec.use, words.language)),
        audience=edition.spec.audience or words.labels("audience_any"),
        as_of=edition.made_at.date(),
        made_at=edition.made_at,
        prepared_by=edition.spec.prepared_by or words.labels("prepared_by_any"),
        confidentiality=edition.spec.confidentiality or words.labels("confidentiality_any"),
        summary=edition.case.summary,
        people=tuple(words.person(person) for person in edition.people),
        chronology=tuple(words.event(event) for event in edition.events),
        testimonies=tuple(words.testimony(shown) for shown in edition.testimonies),
        exhibits=tuple(words.exhibit(exhibit, pictures.get(exhibit.number)) for exhibit in edition.exhibits),
        custody=tuple(
            CustodyEntry(
                exhibit=step.exhibit,
                when_utc=step.when,
                action=label(CustodyAction, step.action, words.language),
                actor=words.labels("staff", number=step.actor),
                note="",
            )
            for step in edition.custody
        ),
        withheld=words.withheld(),
        open_points=words.open_points(),
        differences=words.differences(),
        manifest_sha256="0" * 64,
        signer_fingerprint=signers.signing_key.public().fingerprint(),
        authority_fingerprint=signers.authority.fingerprint(),
    )
    return dataclasses.replace(content, manifest_sha256=dossier_content_sha256(content))


def _pictures(vault: Vault, edition: Edition, progress: Progress, token: CancelToken) -> dict[int, Picture]:
    labels = load_labels(edition.spec.language, "package")
    made: dict[int, Picture] = {}
    room = _ROOM_FOR_PICTURES
    for done, exhibit in enumerate(edition.exhibits):
        token.check()
        progress(done, len(edition.exhibits), "pictures")
        file = exhibit.attached
        if file is None or file.media_type not in MEDIA_TYPES or file.size > MAX_BYTES:
            continue
        clear = io.BytesIO()
        vault.objects.copy_out(file.object_id, exhibit.record.code, file.size, file.sha256, clear, token=token)
        picture = make_picture(vault.pictures, clear.getvalue(), labels("picture_alt", exhibit=exhibit.name))
        if picture is not None and len(picture.jpeg) <= room:
            room -= len(picture.jpeg)
            made[exhibit.number] = picture
    progress(len(edition.exhibits), len(edition.exhibits), "pictures")
    return made


class _Words:
    """Puts codes and dates into words of the dossier's language."""

    def __init__(self, edition: Edition, packaged: bool) -> None:
        self.edition = edition
        self.packaged = packaged
        self.language = edition.spec.language
        self.labels: Labels = load_labels(self.language, "package")

    def capital(self, text: str) -> str:
        return text[:1].upper() + text[1:]

    def person(self, person: PersonShown) -> PersonEntry:
        roles = ", ".join(label(Role, role, self.language) for role in person.roles)
        return PersonEntry(display=person.display, role=roles, note=person.occupation)

    def date(self, date: PartialDate) -> str:
        """The words as said; where there are none, the bounds."""
        return date.text.strip() or date.to_edtf() or self.labels("not_stated")

    def bounds(self, date: PartialDate) -> str:
        """Earliest and latest day, or the exact day where the words leave out the year."""
        if date.earliest is None and date.latest is None:
            return ""
        if date.earliest == date.latest and date.earliest is not None:
            return "" if f"{date.earliest.year:04}" in self.date(date) else date.earliest.isoformat()
        first = date.earliest.isoformat() if date.earliest else "…"
        last = date.latest.isoformat() if date.latest else "…"
        return f"{first} – {last}"

    def event(self, shown: EventShown) -> ChronologyEntry:
        event = shown.record
        claim = label(ClaimStatus, event.claim, self.language)
        checked = label(Verification, event.verification, self.language)
        return ChronologyEntry(
            number=shown.number,
            date_words=self.date(event.happened),
            date_bounds=self.bounds(event.happened),
            what="\n".join(text for text in (event.title, event.description, event.outcome) if text.strip()),
            persons=", ".join(shown.parties),
            place=self.labels("place_withheld") if shown.place_withheld else shown.place,
            source=label(EventKind, event.kind, self.language),
            certainty=f"{claim}; {checked}",
        )

    def testimony(self, shown: TestimonyShown) -> TestimonyEntry:
        record, text = shown.record, shown.text
        kind = label(TestimonyKind, record.kind, self.language)
        if text.kind is not TextKind.STATEMENT:
            kind = f"{kind} ({label(TextKind, text.kind, self.language)})"
        return TestimonyEntry(
            number=shown.number,
            heading=shown.speaker,
            taken=self.taken(shown),
            language=label(TextLanguage, text.language, self.language),
            connection=label(Connection, record.connection, self.language),
            kind=kind,
            status=label(TextStatus, text.status, self.language),
            paragraphs=text.paragraphs(),
            supported=tuple(
                self.supported(shown, number) for number in range(1, len(text.paragraphs()) + 1) if shown.places
            ),
            label=self.label(shown),
        )

    def supported(self, shown: TestimonyShown, number: int) -> str:
        """What supports a paragraph: each exhibit once, with every place in it."""
        places = dict[str, list[str]]()
        for one in shown.places:
            if one.paragraph == number:
                places.setdefault(one.exhibit, []).extend([one.words] if one.words else [])
        return "; ".join(", ".join((exhibit, *words)) for exhibit, words in places.items())

    def label(self, shown: TestimonyShown) -> str:
        """V11: what is no finished work of a person says so on every page that holds it."""
        text = shown.text
        what = "translation" if text.kind is TextKind.TRANSLATION else "text"
        program = "_by_program" if shown.by_program else ""
        draft = "_draft" if text.status is TextStatus.DRAFT else ""
        if not program and not draft:
            return ""
        return self.labels(f"label_{what}{program}{draft}", number=shown.number)

    def taken(self, shown: TestimonyShown) -> str:
        """The day, or for a witness who is not named no more than the month (rule IR3)."""
        taken = shown.record.taken
        if shown.exact_day:
            return self.date(taken)
        return month_of(taken) or self.labels("not_stated")

    def exhibit(self, shown: ExhibitShown, picture: Picture | None) -> ExhibitEntry:
        item, attached, original = shown.record, shown.attached, shown.original
        file = attached or original
        notes = [item.description]
        if attached is not None and original is not None and attached.id != original.id:
            notes.append(self.labels("redacted_of", sha256=original.sha256))
        if attached is not None and attached.media_type in MEDIA_TYPES and picture is None:
            notes.append(self.labels("no_picture"))
        obtained = label(AcquiredHow, item.acquired_how, self.language)
        acquired = item.acquired.text.strip() or item.acquired.to_edtf()
        return ExhibitEntry(
            number=shown.name,
            title=item.title,
            kind=label(EvidenceKind, item.kind, self.language),
            obtained=f"{obtained}; {acquired}" if acquired else obtained,
            dated=self.date(item.made),
            held=label(Held, item.held, self.language),
            media_type=file.media_type if file else "",
            size=file.size if file else 0,
            sha256=file.sha256 if file else "",
            description="\n".join(note for note in notes if note.strip()),
            picture=picture,
            path_in_package=shown.path if self.packaged else "",
            words=tuple(self.words(one) for one in shown.words),
        )

    def words(self, shown: WordsShown) -> WordsEntry:
        """A transcript or translation, with who wrote it and how far it was checked."""
        text, language = shown.text, self.language
        notes = [label(TextStatus, text.status, language), label(Origin, shown.origin, language)]
        if shown.stale:
            notes.append(self.labels("words_stale"))
        kind = self.capital(label(TextKind, text.kind, language))
        return WordsEntry(
            heading=f"{kind}, {label(TextLanguage, text.language, language)}",
            note="; ".join(notes),
            segments=tuple(
                SpokenEntry(place_words(one.place, language), one.speaker, one.text) for one in shown.segments
            ),
        )

    def withheld(self) -> tuple[str, ...]:
        held = self.edition.withheld
        lines = []
        if held.testimonies:
            lines.append(self.labels("withheld_testimonies", count=held.testimonies))
        if held.exhibits:
            lines.append(self.labels("withheld_exhibits", exhibits=", ".join(held.exhibits)))
        if held.persons:
            lines.append(self.labels("withheld_persons"))
        if any(event.place_withheld for event in self.edition.events):
            lines.append(self.labels("withheld_places"))
        return tuple(lines)

    def differences(self) -> tuple[str, ...]:
        return tuple(map(self._difference, self.edition.differences))

    def _difference(self, one: DifferenceShown) -> str:
        lines = [f"{self.capital(one.place)}: {one.field}"]
        for value in one.values:
            key = "difference_shown" if value.shown else "difference_other"
            sources = "; ".join(value.sources) or self.labels("source_not_named")
            lines.append(self.labels(key, value=value.words, sources=sources))
        if one.assessment.strip():
            lines.append(self.labels("difference_assessment", assessment=one.assessment))
        key = "difference_decided" if one.decided else "difference_open"
        lines.append(self.labels(key, reason=one.reason) if one.decided else self.labels(key))
        return "\n".join(lines)

    def open_points(self) -> tuple[str, ...]:
        lines = []
        for event in self.edition.events:
            record = event.record
            if record.happened.earliest is None and record.happened.latest is None:
                lines.append(self.labels("open_date", number=event.number))
            if record.verification is Verification.CONTRADICTED:
                lines.append(self.labels("open_contradicted", number=event.number))
        lines += [
            self.labels("open_not_held", exhibit=exhibit.name)
            for exhibit in self.edition.exhibits
            if exhibit.original is None
        ]
        lines += [
            self.labels("override", place=one.place, gap=self.labels(one.gap), reason=one.reason)
            for one in self.edition.overrides
        ]
        return tuple(lines)


def month_of(date: PartialDate) -> str:
    """``2022-03`` when both bounds lie in that month, ``2022`` when in that year, else empty."""
    first, last = date.earliest, date.latest
    if first is None or last is None or first.year != last.year:
        return ""
    return f"{first.year:04}-{first.month:02}" if first.month == last.month else f"{first.year:04}"
