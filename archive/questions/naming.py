"""Who may be named in a use, and who may appear in it otherwise. ``archive.release`` gives every answer."""

from __future__ import annotations

from dataclasses import dataclass

from archive.connection import Database
from archive.consent import Permission
from archive.merges import Merges
from archive.release import Release
from archive.vocabulary.casework import IdentityMode


@dataclass(frozen=True)
class Answer:
    """What holds for one person."""

    person_id: str
    code: str
    permission: Permission


@dataclass(frozen=True)
class Naming:
    """Everybody who was ever asked, and how many were never asked, which is a no."""

    answers: tuple[Answer, ...]
    never_asked: int

    def appearing(self, identity: IdentityMode) -> list[Answer]:
        """Those who may appear in exactly this way."""
        return [one for one in self.answers if one.permission.allowed and one.permission.identity is identity]


def naming(database: Database, release: Release) -> Naming:
    """For the use and audience of a release, person by person, by code.

    What may leave is asked again at the moment when it leaves; this list does not stand in for that.
    """
    people = database.rows(
        "SELECT p.id, p.code, EXISTS (SELECT 1 FROM consent AS c WHERE c.person_id = p.id"
        " AND c.withdrawn_at IS NULL) AS asked FROM person AS p WHERE p.withdrawn_at IS NULL ORDER BY p.code"
    )
    merges = Merges.read(database)
    asked = {merges.lead(row["id"]) for row in people if row["asked"]}
    everybody = [row for row in people if not merges.led_elsewhere(row["id"])]
    answers = (
        Answer(row["id"], row["code"], release.person(row["id"]))
        for row in everybody
        if row["id"] in asked
    )
    return Naming(tuple(answers), sum(row["id"] not in asked for row in everybody))
