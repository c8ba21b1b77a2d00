"""What belongs to one case, by id: what was put into it, what names it, and the parts of those.

A detention belongs to it also where it is of somebody in the case and of no other case: one client's file never opens
another's.
"""

from __future__ import annotations

import json
from typing import Final

from archive.connection import Database
from archive.merges import Merges

_WHOLE: Final = """
WITH here(id) AS (
    SELECT ?1
    UNION SELECT member_id FROM case_member WHERE withdrawn_at IS NULL AND case_id = ?1
    UNION SELECT id FROM proceeding WHERE withdrawn_at IS NULL AND case_id = ?1
    UNION SELECT id FROM complaint WHERE withdrawn_at IS NULL AND case_id = ?1
    UNION SELECT id FROM intervention WHERE withdrawn_at IS NULL AND case_id = ?1
), people(id) AS (
    SELECT value FROM json_each(?2)
    UNION SELECT member_id FROM case_member WHERE withdrawn_at IS NULL AND case_id = ?1
        AND member_entity IN ('person', 'people_group')
), steps(id) AS (
    SELECT id FROM proceeding_step WHERE withdrawn_at IS NULL AND proceeding_id IN (SELECT id FROM here)
), held(id) AS (
    SELECT d.id FROM detention_period AS d WHERE d.withdrawn_at IS NULL AND d.proceeding_id IN (SELECT id FROM here)
    UNION SELECT d.id FROM detention_period AS d LEFT JOIN proceeding AS j ON j.id = d.proceeding_id
        WHERE d.withdrawn_at IS NULL AND d.subject_id IN (SELECT id FROM people) AND j.case_id IS NULL
        AND NOT EXISTS (SELECT 1 FROM case_member AS m WHERE m.withdrawn_at IS NULL AND m.member_id = d.id)
)
SELECT id FROM here
UNION SELECT id FROM held
UNION SELECT id FROM steps
UNION SELECT id FROM charge WHERE withdrawn_at IS NULL AND proceeding_id IN (SELECT id FROM here)
UNION SELECT id FROM sentence WHERE withdrawn_at IS NULL AND step_id IN (SELECT id FROM steps)
UNION SELECT id FROM submission WHERE withdrawn_at IS NULL AND intervention_id IN (SELECT id FROM here)
"""

_PEOPLE: Final = (
    "SELECT DISTINCT person_id FROM involvement WHERE withdrawn_at IS NULL AND object_entity = 'case_file'"
    " AND object_id = ?"
)


def ids_of_case(database: Database, case_id: str) -> frozenset[str]:
    """Ids of the case itself and of what belongs to it, of every kind that can be due. Who is in it is not here."""
    people = json.dumps(sorted(people_of_case(database, case_id)))
    return frozenset(database.column(_WHOLE, (case_id, people)))


def people_of_case(database: Database, case_id: str) -> frozenset[str]:
    """Ids of the people who are something to the case, under every record of each."""
    merges = Merges.read(database)
    return frozenset(one for person in database.column(_PEOPLE, (case_id,)) for one in merges.together(person))
