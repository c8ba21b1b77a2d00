"""What was done with a case, read from the journal: kinds of entries and codes, never values."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from archive.errors import RecordNotFound
from archive.journal import Entry
from archive.model.casework import CaseFile, CaseMember
from archive.model.catalogue import RECORD_TYPES
from archive.model.people import Involvement
from archive.vault import Vault
from archive.vocabulary.casework import Role
from ui.presenters.people import UNNAMED_ROLES


class Deed(enum.StrEnum):
    """What one line of the history says."""

    OPENED = "opened"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    ERASED = "erased"
    EXPORTED = "exported"
    MEMBER_ADDED = "member_added"
    MEMBER_TAKEN_OUT = "member_taken_out"
    PERSON_ADDED = "person_added"
    PERSON_CHANGED = "person_changed"
    PERSON_TAKEN_OUT = "person_taken_out"
    OTHER = "other"


@dataclass(frozen=True)
class HistoryLine:
    """One entry. ``subject`` is the code of the record that came or went, ``fields`` what changed."""

    id: str
    time: str
    """RFC 3339 in UTC, by the clock of the machine."""
    actor: str
    deed: Deed
    subject: str = ""
    fields: tuple[str, ...] = ()
    role: Role | None = None
    action: str = ""


def history_of(vault: Vault, case_id: str) -> list[HistoryLine]:
    """Everything the journal says about a case, its members and its people, newest first."""
    journal = vault.ledger.journal
    lines: list[HistoryLine] = [_of_case(entry) for entry in journal.entries_of(CaseFile.entity, case_id)]
    for member in vault.cases.links_ever(case_id):
        code = _code(vault, member)
        lines += [_of_member(entry, code) for entry in journal.entries_of(CaseMember.entity, member.id)]
    for involvement in vault.cases.involvements_ever(vault.cases.get(case_id)):
        hidden = involvement.role in UNNAMED_ROLES
        code = "" if hidden else vault.people.get(involvement.person_id).code
        lines += [
            _of_person(entry, code, involvement.role)
            for entry in journal.entries_of(Involvement.entity, involvement.id)
        ]
    return sorted(lines, key=lambda line: (line.time, line.id), reverse=True)


def _of_case(entry: Entry) -> HistoryLine:
    deed = {
        "create": Deed.OPENED,
        "amend": Deed.CHANGED,
        "withdraw": Deed.WITHDRAWN,
        "erase": Deed.ERASED,
        "exported": Deed.EXPORTED,
    }.get(entry.action, Deed.OTHER)
    return _line(entry, deed, fields=entry.fields if deed is Deed.CHANGED else ())


def _of_member(entry: Entry, code: str) -> HistoryLine:
    deed = {"create": Deed.MEMBER_ADDED, "withdraw": Deed.MEMBER_TAKEN_OUT}.get(entry.action, Deed.OTHER)
    return _line(entry, deed, subject=code)


def _of_person(entry: Entry, code: str, role: Role) -> HistoryLine:
    deed = {
        "create": Deed.PERSON_ADDED,
        "amend": Deed.PERSON_CHANGED,
        "withdraw": Deed.PERSON_TAKEN_OUT,
    }.get(entry.action, Deed.OTHER)
    return _line(entry, deed, subject=code, role=role)


def _line(
    entry: Entry, deed: Deed, *, subject: str = "", fields: tuple[str, ...] = (), role: Role | None = None
) -> HistoryLine:
    return HistoryLine(
        id=f"{entry.device}:{entry.sequence:012}",
        time=entry.time,
        actor=entry.actor,
        deed=deed,
        subject=subject,
        fields=fields,
        role=role,
        action=entry.action,
    )


def _code(vault: Vault, member: CaseMember) -> str:
    kind = RECORD_TYPES.get(member.member_entity)
    if kind is None:
        return ""
    try:
        return str(getattr(vault.ledger.get(kind, member.member_id), "code", ""))
    except RecordNotFound:
        return ""
