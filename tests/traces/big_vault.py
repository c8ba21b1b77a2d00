"""Fills a vault with very many invented records, for looking at how the windows bear them.

``python tests/traces/big_vault.py FOLDER [PEOPLE EVENTS TESTIMONIES]`` makes one with the passphrase of
``tests.ui.desktop.journey.story``.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from archive.date_words import parse_words
from archive.keyslots import MINIMUM_WORK_FACTOR
from archive.ledger import new_id
from archive.model.casework import CaseFile, CaseMember
from archive.model.events import Event
from archive.model.people import NameForm, Person
from archive.model.testimony import Testimony
from archive.vault import Vault
from archive.vocabulary.casework import CaseKind, Role, Script
from archive.vocabulary.testimony import Language
from tests.little_work import full_work
from tests.ui.desktop.journey import story

PEOPLE, EVENTS, TESTIMONIES = 20_000, 5_000, 3_000
FIRST = ("Ерлан", "Айгерім", "Sania", "Пётр", "Әсел", "Nurlan", "Гүлнар", "Марина")
LAST = ("Құлынов", "Aqbotin", "Өтегенова", "Sarytau", "Ручьёв", "Таубаева", "Жаңабек", "Belkin")
WHEN = ("early March 2022", "2022-03-04", "с 3 по 5 марта 2022", "2022 жылғы 12 қыркүйек", "")
WORDS = (
    "They came before it was light. Nobody showed a paper.",
    "Я видела только спины и номер машины не запомнила.",
    "Інім сол күні үйге қайтпады, телефоны өшірулі болды.",
)


def fill(vault: Vault, people: int = PEOPLE, events: int = EVENTS, testimonies: int = TESTIMONIES) -> None:
    """One case that holds everything, and an empty one, in one atomic block."""
    chance = random.Random(7)
    ledger = vault.ledger
    with vault.database.atomic():
        vault.cases.open("An empty case", CaseKind.HARASSMENT)
        case = vault.cases.open("Everybody and everything", CaseKind.HARASSMENT)
        known = [_person(vault, number, chance) for number in range(1, people + 1)]
        for person in known:
            vault.cases.involve(case, person, Role.VICTIM)
        for number in range(1, events + 1):
            when = parse_words(chance.choice(WHEN))
            title = f"{chance.choice(WORDS)[:40]} {number}"
            event = Event(id=new_id(), code=f"V-{number:04d}", title=title, happened=when, description=WORDS[0])
            _belongs(vault, case, ledger.create(event))
        for number in range(1, testimonies + 1):
            account = ledger.create(
                Testimony(id=new_id(), code=f"T-{number:04d}", taken=parse_words(chance.choice(WHEN)))
            )
            vault.testimonies.write(account, "\n\n".join(chance.choices(WORDS, k=6)), Language.NOT_STATED)
            _belongs(vault, case, account)


def _person(vault: Vault, number: int, chance: random.Random) -> Person:
    person = vault.ledger.create(Person(id=new_id(), code=f"P-{number:04d}", occupation="driver"))
    form = f"{chance.choice(LAST)} {chance.choice(FIRST)} {number}"
    vault.ledger.create(NameForm(id=new_id(), person_id=person.id, form=form, script=Script.CYRILLIC))
    return person


def _belongs(vault: Vault, case: CaseFile, record: Event | Testimony) -> None:
    vault.ledger.create(
        CaseMember(id=new_id(), case_id=case.id, member_entity=record.entity, member_id=record.id)
    )


def make(folder: Path, *amounts: int) -> None:
    """A filled vault in ``folder``, locked."""
    with full_work():
        vault = Vault.create(folder, story.PASSPHRASE, work_factor=MINIMUM_WORK_FACTOR)
    try:
        fill(vault, *amounts)
    finally:
        vault.lock()


if __name__ == "__main__":
    make(Path(sys.argv[1]), *map(int, sys.argv[2:]))
