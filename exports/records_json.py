"""The data of a package: what the pages say as records, and on which consent it rests.

Canonical JSON (``archive.canonical``). Codes stay codes; ``PACKAGE.md`` names the fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from archive.canonical import canonical_json
from archive.clock import utc_text
from archive.dates import PartialDate
from archive.locators import fragment
from exports.case_content import month_of
from exports.edition import Edition, EventShown, ExhibitShown, Presence, TestimonyShown, WordsShown

RECORDS_SCHEMA = "strongroom-records/1"
CONSENT_SCHEMA = "strongroom-consent/1"


def records_json(edition: Edition) -> bytes:
    """Exactly what the edition discloses. No code, id or time of the vault but the code of the case."""
    spec, case = edition.spec, edition.case
    return canonical_json(
        {
            "schema": RECORDS_SCHEMA,
            "number": edition.number,
            "version": edition.version,
            "made_at": utc_text(edition.made_at),
            "language": spec.language,
            "use": str(spec.use),
            "audience": spec.audience,
            "case": {
                "code": case.code,
                "title": case.title,
                "kind": str(case.kind),
                "summary": case.summary,
                "rights_affected": list(case.rights_affected),
            },
            "people": [
                {
                    "display": person.display,
                    "identity": str(person.identity) if not person.official else "office",
                    "roles": [str(role) for role in person.roles],
                    "occupation": person.occupation,
                }
                for person in edition.people
            ],
            "events": [_event(event) for event in edition.events],
            "testimonies": [_testimony(shown) for shown in edition.testimonies],
            "exhibits": [_exhibit(exhibit) for exhibit in edition.exhibits],
            "custody": [
                {
                    "exhibit": step.exhibit,
                    "when": utc_text(step.when),
                    "action": str(step.action),
                    "staff": step.actor,
                }
                for step in edition.custody
            ],
            "withheld": _withheld(edition),
            "differences": [
                {
                    "place": one.place,
                    "field": one.field,
                    "values": [
                        {"value": value.words, "shown": value.shown, "sources": list(value.sources)}
                        for value in one.values
                    ],
                    "assessment": one.assessment,
                    "decided": one.decided,
                    "reason": one.reason,
                }
                for one in edition.differences
            ],
            "overrides": _overrides(edition),
        }
    )


def consent_json(edition: Edition) -> bytes:
    """Per name in the dossier: for which use, as whom, and how much. Nothing about anybody else."""
    return canonical_json(
        {
            "schema": CONSENT_SCHEMA,
            "number": edition.number,
            "use": str(edition.spec.use),
            "audience": edition.spec.audience,
            "day": edition.made_at.date().isoformat(),
            "consents": [
                {
                    "display": shown.display,
                    "identity": str(shown.identity),
                    "content": str(shown.permission.content),
                    "ground": str(shown.permission.ground),
                }
                for shown in edition.consents
            ],
            "withheld": _withheld(edition),
            "overrides": _overrides(edition),
        }
    )


def register_json(edition: Edition, present: Mapping[str, frozenset[Presence]]) -> str:
    """For the vault's own register: every record that left, every answer that it rested on, and who is in it."""
    records = [
        ["case_file", edition.case.id],
        *(["event", event.record.id] for event in edition.events),
        *(["text_version", shown.text.id] for shown in edition.testimonies),
        *(["evidence_item", exhibit.record.id] for exhibit in edition.exhibits),
        *(["transcript", one.text.id] for exhibit in edition.exhibits for one in exhibit.words),
        *(["evidence_file", exhibit.attached.id] for exhibit in edition.exhibits if exhibit.attached),
    ]
    plain = {
        "records": records,
        "consent_uses": sorted({shown.permission.consent_use_id for shown in edition.consents}),
        "people": [[person_id, sorted(map(str, how))] for person_id, how in sorted(present.items())],
        "language": edition.spec.language,
        "withheld": _withheld(edition),
        "overrides": _overrides(edition),
    }
    return canonical_json(plain).decode()


def _date(date: PartialDate) -> dict[str, Any]:
    return {
        "text": date.text,
        "from": date.earliest.isoformat() if date.earliest else None,
        "to": date.latest.isoformat() if date.latest else None,
        "edtf": date.to_edtf(),
        "relation": str(date.relation),
        "precision": str(date.precision),
        "approximate": date.approximate,
        "basis": str(date.basis),
    }


def _event(shown: EventShown) -> dict[str, Any]:
    event = shown.record
    return {
        "number": shown.number,
        "kind": str(event.kind),
        "title": event.title,
        "happened": _date(event.happened),
        "place": None if shown.place_withheld else shown.place,
        "description": event.description,
        "outcome": event.outcome,
        "claim": str(event.claim),
        "verification": str(event.verification),
        "parties": list(shown.parties),
    }


def _testimony(shown: TestimonyShown) -> dict[str, Any]:
    record, text = shown.record, shown.text
    return {
        "number": shown.number,
        "speaker": shown.speaker,
        "kind": str(record.kind),
        "connection": str(record.connection),
        "taken": _date(record.taken) if shown.exact_day else {"edtf": month_of(record.taken)},
        "text_kind": str(text.kind),
        "language": str(text.language),
        "status": str(text.status),
        "by_program": shown.by_program,
        "paragraphs": list(text.paragraphs()),
        "supported": [
            {"paragraph": one.paragraph, "exhibit": one.exhibit, "place": fragment(one.place), "words": one.words}
            for one in shown.places
        ],
    }


def _exhibit(shown: ExhibitShown) -> dict[str, Any]:
    item = shown.record
    return {
        "exhibit": shown.name,
        "title": item.title,
        "kind": str(item.kind),
        "description": item.description,
        "held": str(item.held),
        "made": _date(item.made),
        "acquired": _date(item.acquired),
        "acquired_how": str(item.acquired_how),
        "language": str(item.language),
        "content_warning": item.content_warning,
        "original": {
            "sha256": shown.original.sha256,
            "size": shown.original.size,
            "media_type": shown.original.media_type,
        }
        if shown.original
        else None,
        "attached": {
            "path": shown.path,
            "role": str(shown.attached.role),
            "sha256": shown.attached.sha256,
            "size": shown.attached.size,
            "media_type": shown.attached.media_type,
        }
        if shown.attached
        else None,
        "words": [_words(one) for one in shown.words],
    }


def _words(shown: WordsShown) -> dict[str, Any]:
    return {
        "kind": str(shown.text.kind),
        "language": str(shown.text.language),
        "status": str(shown.text.status),
        "origin": str(shown.origin),
        "stale": shown.stale,
        "segments": [
            {"place": fragment(one.place), "speaker": one.speaker, "text": one.text} for one in shown.segments
        ],
    }


def _withheld(edition: Edition) -> dict[str, Any]:
    held = edition.withheld
    return {"testimonies": held.testimonies, "exhibits": list(held.exhibits)}


def _overrides(edition: Edition) -> list[dict[str, str]]:
    return [{"place": one.place, "gap": one.gap, "reason": one.reason} for one in edition.overrides]
