"""Case files and what belongs to them."""

from __future__ import annotations

from archive.canonical import clean_text
from archive.dates import PartialDate
from archive.ledger import Ledger, new_id
from archive.merges import Merges
from archive.model.casework import CaseFile, CaseMember
from archive.model.events import Event
from archive.model.evidence import EvidenceItem
from archive.model.fields import Record
from archive.model.people import Involvement, Person
from archive.model.testimony import Testimony
from archive.vocabulary.casework import CaseKind, Role


class Cases:
    """Opens cases and puts events, testimonies, evidence and people into them."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def open(
        self, title: str, kind: CaseKind, *, summary: str = "", opened: PartialDate | None = None
    ) -> CaseFile:
        """A new case under the next code. Its title must not name anybody."""
        with self._ledger.database.atomic():
            return self._ledger.create(
                CaseFile(
                    id=new_id(),
                    code=self._ledger.next_code(CaseFile),
                    title=title,
                    kind=kind,
                    summary=summary,
                    opened=opened or PartialDate.not_stated(),
                )
            )

    def all(self) -> list[CaseFile]:
        """Standing cases, newest code first."""
        return self._ledger.find(CaseFile, order="code DESC")

    def get(self, case_id: str) -> CaseFile:
        """One case. Raises ``RecordNotFound``."""
        return self._ledger.get(CaseFile, case_id)

    def by_code(self, untrusted_code: str) -> CaseFile | None:
        """The case with that code, in whatever letter case it is typed."""
        found = self._ledger.find(CaseFile, "code = ?", (clean_text(untrusted_code).strip().upper(),))
        return found[0] if found else None

    def add(self, case_id: str, member: Record) -> None:
        """Put an event, testimony or item into a case. Twice is once."""
        with self._ledger.database.atomic():
            self._ledger.get(CaseFile, case_id)
            if not self._links(case_id, member):
                self._ledger.create(
                    CaseMember(id=new_id(), case_id=case_id, member_entity=member.entity, member_id=member.id)
                )

    def take_out(self, case_id: str, member: Record, *, reason: str) -> None:
        """The member no longer belongs to the case; both stay."""
        with self._ledger.database.atomic():
            for link in self._links(case_id, member):
                self._ledger.withdraw(link, reason=reason)

    def _links(self, case_id: str, member: Record) -> list[CaseMember]:
        return self._ledger.find(
            CaseMember,
            "case_id = ? AND member_entity = ? AND member_id = ?",
            (case_id, member.entity, member.id),
        )

    def links_ever(self, case_id: str) -> list[CaseMember]:
        """Every member that a case has or had, in the order in which they came; those taken out say when."""
        rows = self._ledger.database.rows(
            "SELECT * FROM case_member WHERE case_id = ? ORDER BY rowid", (case_id,)
        )
        return [CaseMember.from_row(row) for row in rows]

    def cases_of(self, member: Record) -> list[CaseFile]:
        """The cases that an event, testimony or item belongs to, by code."""
        return self._ledger.find(
            CaseFile,
            "id IN (SELECT case_id FROM case_member WHERE withdrawn_at IS NULL"
            " AND member_entity = ? AND member_id = ?)",
            (member.entity, member.id),
            order="code",
        )

    def events(self, case_id: str) -> list[Event]:
        """Events of a case in order of time; those without a date last."""
        found = self._ledger.find(Event, _MEMBER, (case_id, Event.entity))
        return sorted(found, key=lambda event: (event.happened.sort_key(), event.code))

    def testimonies(self, case_id: str) -> list[Testimony]:
        """Testimonies of a case, by code."""
        return self._ledger.find(Testimony, _MEMBER, (case_id, Testimony.entity), order="code")

    def evidence(self, case_id: str) -> list[EvidenceItem]:
        """Items of evidence of a case, by code."""
        return self._ledger.find(EvidenceItem, _MEMBER, (case_id, EvidenceItem.entity), order="code")

    def involve(
        self, target: Record, person: Person, role: Role, *, rank_or_unit: str = "", note: str = ""
    ) -> Involvement:
        """Record what a person is to a case or an event."""
        return self._ledger.create(
            Involvement(
                id=new_id(),
                person_id=person.id,
                object_entity=target.entity,
                object_id=target.id,
                role=role,
                rank_or_unit=rank_or_unit,
                note=note,
            )
        )

    def involvements(self, target: Record) -> list[Involvement]:
        """Who is what to a case or an event, in the order in which it was recorded."""
        return self._ledger.find(
            Involvement, "object_entity = ? AND object_id = ?", (target.entity, target.id)
        )

    def involvements_ever(self, target: Record) -> list[Involvement]:
        """Who is or was what to a case or an event, in the order in which it was recorded."""
        rows = self._ledger.database.rows(
            "SELECT * FROM involvement WHERE object_entity = ? AND object_id = ? ORDER BY rowid",
            (target.entity, target.id),
        )
        return [Involvement.from_row(row) for row in rows]

    def ties(self, record: Record) -> list[CaseMember | Involvement]:
        """What holds a record in its place: the cases it belongs to, and who is what to it, or it to others."""
        members = self._ledger.find(
            CaseMember, "member_entity = ? AND member_id = ?", (record.entity, record.id)
        )
        roles = self._ledger.find(
            Involvement, "person_id = ?2 OR (object_entity = ?1 AND object_id = ?2)", (record.entity, record.id)
        )
        return [*members, *roles]

    def counts(self, case_id: str) -> dict[str, int]:
        """How many members of each kind a case has, and how many people."""
        rows = self._ledger.database.rows(
            "SELECT member_entity AS entity, count(*) AS number FROM case_member"
            " WHERE case_id = ? AND withdrawn_at IS NULL GROUP BY member_entity",
            (case_id,),
        )
        counts = {row["entity"]: int(row["number"]) for row in rows}
        involved = self._ledger.database.column(
            "SELECT DISTINCT person_id FROM involvement WHERE object_entity = 'case_file'"
            " AND object_id = ? AND withdrawn_at IS NULL",
            (case_id,),
        )
        counts[Person.entity] = len(Merges.read(self._ledger.database).standing(involved))
        return counts


_MEMBER = (
    "id IN (SELECT member_id FROM case_member WHERE withdrawn_at IS NULL"
    " AND case_id = ? AND member_entity = ?)"
)
