"""The verbs about consent and protection: what somebody agreed to, taking it back, protecting a record."""

from __future__ import annotations

import argparse
import json
from datetime import date

from archive.consent_withdrawal import Scope
from archive.date_words import parse_words
from archive.errors import FieldInvalid, RecordNotFound
from archive.model.people import Person
from archive.vocabulary.labels import label
from archive.vocabulary.testimony import Decision, Use
from archive.vocabulary.work import ConsentEffect, ConsentEventKind
from ui.cli.answers import tell
from ui.cli.parser_consent import AS_ITS_FIELDS, DANGER, LEVELS
from ui.cli.terminal import EXIT_OK, Terminal
from ui.cli.vaultwork import opened
from ui.presenters.answer_words import bounds
from ui.presenters.by_code import person_by_code
from ui.presenters.consent import ConsentPresenter, ConsentSheet, HistoryLine, Withdrawal
from ui.presenters.consent_left import LeftAs
from ui.presenters.protection import ProtectionPresenter


def consent(options: argparse.Namespace, terminal: Terminal) -> int:
    """What somebody agreed to, use by use; or taking it back.

    Raises:
        RecordNotFound: there is no person of that code. FieldInvalid: no reason, or a day that is not one.
    """
    if options.action == "withdraw":
        return _withdraw(options, terminal)
    with opened(options, terminal, read_only=True) as vault:
        sheet = ConsentPresenter(vault).sheet(person_by_code(vault, options.code).id)
        if options.json:
            terminal.line(json.dumps(_plain(sheet), ensure_ascii=False))
            return EXIT_OK
        given = [line for line in sheet.lines if line.given or line.today.allowed]
        options.names = False
        tell(
            vault,
            options,
            terminal,
            [
                {
                    "use": line.answer.use,
                    "audience": line.answer.audience,
                    "answer": line.answer.decision,
                    "identity": line.today.identity,
                    "ground": line.today.ground,
                    "content": line.today.content,
                    "until": line.answer.expires.isoformat() if line.answer.expires else "",
                }
                for line in given
            ],
        )
        terminal.say("consent_rest", number=len(Use) - len({line.answer.use for line in given}))
        for event in sheet.history:
            terminal.line(_told(event, terminal))
        for left in sheet.left:
            use = label(Use, str(left.use), terminal.language)
            what = left.case if left.kind is LeftAs.DOSSIER else left.name
            terminal.say("consent_left", code=left.code, day=left.time[:10], use=use, case=what)
    return EXIT_OK


def _withdraw(options: argparse.Namespace, terminal: Terminal) -> int:
    if not options.reason.strip():
        raise FieldInvalid(entity="consent_event", field="reason")
    with opened(options, terminal, read_only=False) as vault:
        consents = ConsentPresenter(vault)
        person = person_by_code(vault, options.code)
        scope = Scope(Use(options.use) if options.use else None, options.audience.strip())
        day = _day(options.on) if options.on else consents.today()
        codes = consents.withdraw(person.id, Withdrawal(scope, day, options.reason), terminal.language)
        terminal.say("consent_withdrawn", code=person.code, tasks=", ".join(codes))
    return EXIT_OK


def protect(options: argparse.Namespace, terminal: Terminal) -> int:
    """Protect a record as a whole, or somebody who is in danger.

    Raises:
        RecordNotFound: there is no record of that code, or danger was named of something that is no person.
        RaisingNeedsReason; NotLowered.
    """
    with opened(options, terminal, read_only=False) as vault:
        record = vault.records.by_code(options.code)
        if record is None or (options.level == DANGER and not isinstance(record, Person)):
            raise RecordNotFound(entity=Person.entity if options.level == DANGER else "?")
        protections = ProtectionPresenter(vault)
        code = options.code.strip().upper()
        if options.level == DANGER:
            tasks = protections.danger(record.id, options.reason, terminal.language)
            terminal.say("protected_danger", code=code, tasks=", ".join(tasks))
            return EXIT_OK
        level = None if options.level == AS_ITS_FIELDS else LEVELS[options.level]
        held = protections.change(record.entity, record.id, level, options.reason)
        words = label("Sensitivity", str(held.raised_to), terminal.language) if held.raised_to else ""
        terminal.say("protected", code=code, level=words or terminal.name_of("protection", AS_ITS_FIELDS))
    return EXIT_OK


def _day(untrusted_words: str) -> date:
    found = parse_words(untrusted_words)
    if found.earliest is None or found.earliest != found.latest:
        raise FieldInvalid(entity="consent_event", field="happened")
    return found.earliest


def _told(event: HistoryLine, terminal: Terminal) -> str:
    """One thing that happened: when, what, about which use. Why is not printed: it may say too much."""
    language = terminal.language
    use = label(Use, str(event.use), language) if event.use is not None else ""
    effects = ", ".join(label(ConsentEffect, str(one), language) for one in event.effects)
    parts = (label(ConsentEventKind, str(event.kind), language), use, event.audience, effects)
    return f"{bounds(event.happened, language)}  {'; '.join(filter(None, parts))}"


def _plain(sheet: ConsentSheet) -> dict[str, object]:
    return {
        "answers": [
            {
                "use": str(line.answer.use),
                "audience": line.answer.audience,
                "given": line.given,
                "answer": str(line.answer.decision) if line.given else str(Decision.NO),
                "allowed": line.today.allowed,
                "identity": str(line.today.identity),
                "ground": str(line.today.ground),
                "content": str(line.today.content) if line.today.content else None,
                "until": line.answer.expires.isoformat() if line.answer.expires else None,
            }
            for line in sheet.lines
        ],
        "history": [
            {
                "on": event.happened.earliest.isoformat() if event.happened.earliest else None,
                "what": str(event.kind),
                "use": str(event.use) if event.use else None,
                "audience": event.audience,
                "done": [str(one) for one in event.effects],
            }
            for event in sheet.history
        ],
        "left": [
            {
                "what": str(one.kind),
                "export": one.code,
                "at": one.time,
                "case": one.case,
                "name": one.name,
                "use": str(one.use),
                "audience": one.audience,
                "how": [str(how) for how in one.how],
                "certain": one.certain,
            }
            for one in sheet.left
        ],
    }
