"""The verbs about ill-treatment: ``ill-treatment``, ``access`` and ``complaints``."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from archive.clock import local_day
from archive.errors import RecordNotFound
from archive.model.acts import PeopleGroup
from archive.model.casework import CaseFile
from archive.model.field_words import field_word, record_word
from archive.model.liberty import DetentionPeriod
from archive.model.people import Person
from archive.questions.access import access_log
from archive.questions.ill_treatment import ill_treated, treated
from archive.questions.subjects import tally
from archive.questions.track import track
from archive.vault import Vault
from ui.cli.answers import Row, tell
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.presenters.answer_words import in_all


def ill_treatment(options: argparse.Namespace, terminal: Terminal) -> int:
    """Who says to have been ill-treated, act by act, and what each claim rests on.

    Raises:
        RecordNotFound: no case, person or group has the code that was given.
    """
    with opened(options, terminal, read_only=True) as vault:
        about = _about(vault, options.code)
        subjects = ill_treated(vault.database, case_id=about.case_id, subject=about.subject)
        table = treated(vault.database, subjects, case_id=about.case_id)
        found = [act for subject in subjects for act in table[subject]]
        rows: list[Row] = [
            {
                "who": one.victim,
                "act": one.code,
                "act_kind": one.kind,
                "method": one.methods,
                "details_hidden": one.protected,
                "happened": one.happened,
                "by": one.perpetrators,
                "claim": one.claim,
                "verification": one.verification,
                "testimonies": one.rests.testimonies,
                "sources": one.rests.sources,
                "files": one.rests.files,
                "papers": one.papers,
                "outcome": tuple(sorted(one.outcomes)),
            }
            for one in found
        ]
        tell(vault, options, terminal, rows)
        if not options.json:
            counted = tally(one.victim for one in found)
            terminal.say(
                "ill_treatment_found",
                people=counted.people,
                groups=counted.groups,
                in_groups=in_all(counted.in_groups, terminal.language) if counted.groups else 0,
            )
    return EXIT_OK


def access(options: argparse.Namespace, terminal: Terminal) -> int:
    """Who wanted to see somebody held, and whether they could. What was seen is shown with ``--names`` only.

    Raises:
        RecordNotFound: no case, person, group or detention has the code that was given.
    """
    with opened(options, terminal, read_only=True) as vault:
        about = _about(vault, options.code, periods=True)
        found = access_log(
            vault.database, case_id=about.case_id, subject=about.subject, period_id=about.period_id
        )
        rows: list[Row] = [
            {
                "detention": one.period,
                "who": one.subject,
                "seeker": one.seeker,
                "requested": one.requested,
                "granted": one.granted,
                "granted_on": one.granted_on,
                "refused_by": one.refused_by,
                **({"seen": one.seen} if options.names else {}),
            }
            for one in found
        ]
        tell(vault, options, terminal, rows)
        if not options.json:
            terminal.say("found", number=len(found))
    return EXIT_OK


def complaints(options: argparse.Namespace, terminal: Terminal) -> int:
    """Complaints and submissions to bodies: to whom, how far they came, how long they wait, what is due next.

    Raises:
        RecordNotFound: no case, person or group has the code that was given.
    """
    with opened(options, terminal, read_only=True) as vault:
        about = _about(vault, options.code)
        found = track(
            vault.database, local_day(vault.clock), case_id=about.case_id, subject=about.subject
        )
        language = terminal.language
        rows: list[Row] = [
            {
                "record": one.code,
                "record_kind": one.entity if options.json else record_word(one.entity, language),
                "who": one.subject,
                "about": one.about,
                "to": one.to,
                "filed": one.filed,
                "state": str(one.state) if options.json else terminal.name_of("track_state", one.state),
                "outcome": one.outcome,
                "at_least": one.at_least,
                "at_most": one.at_most,
                "due": one.due if one.due_field else None,
                "due_what": one.due_field if options.json or not one.due_field
                else field_word(one.entity, one.due_field, language),
                "overdue": one.overdue,
                "investigation": one.investigation,
            }
            for one in found
        ]
        tell(vault, options, terminal, rows)
        if not options.json:
            terminal.say("found", number=len(found))
    return EXIT_OK


@dataclass(frozen=True)
class _About:
    case_id: str = ""
    subject: tuple[str, str] | None = None
    period_id: str = ""


def _about(vault: Vault, untrusted_code: str, *, periods: bool = False) -> _About:
    """What a code narrows the answer to; without a code nothing."""
    if not untrusted_code:
        return _About()
    record = vault.records.by_code(untrusted_code)
    if isinstance(record, CaseFile):
        return _About(case_id=record.id)
    if isinstance(record, Person | PeopleGroup):
        return _About(subject=(record.entity, record.id))
    if isinstance(record, DetentionPeriod) and periods:
        return _About(period_id=record.id)
    raise RecordNotFound(entity=CaseFile.entity)
