"""People, places and proceedings that nobody ever met, in the shapes in which reports give them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from archive.date_words import parse_words
from archive.dates import PartialDate, Period
from archive.model.acts import PeopleGroup
from archive.model.liberty import DetentionChange, DetentionPeriod
from archive.model.people import Person
from archive.quantity import Comparison, Quantity
from archive.vault import Vault
from archive.vocabulary.casework import Sex
from archive.vocabulary.liberty import ChangeKind, DetentionStatus, EndReason, MeasureKind

SEVERAL = Quantity("several", comparison=Comparison.SEVERAL)
FOUR = Quantity.exactly(4, "a group of four")


def said(words: str) -> PartialDate:
    """A date in words that are understood."""
    date = parse_words(words)
    assert date.earliest or date.latest or words == "not stated", words
    return date


def day(text: str) -> dt.date:
    """2022-01-08."""
    return dt.date.fromisoformat(text)


def on(text: str) -> Period:
    """That day alone."""
    return Period(day(text), day(text))


def detain(
    vault: Vault, subject: Person | PeopleGroup, kind: MeasureKind, began: str, **values: Any
) -> DetentionPeriod:
    """A detention of that kind."""
    return vault.records.add(
        DetentionPeriod,
        subject_entity=subject.entity,
        subject_id=subject.id,
        kind=kind,
        began=said(began),
        **values,
    )


def prolong(vault: Vault, period: DetentionPeriod, happened: str, new_limit: str = "not stated") -> DetentionChange:
    """A court prolonged it."""
    return vault.records.add(
        DetentionChange,
        period_id=period.id,
        kind=ChangeKind.PROLONGED,
        happened=said(happened),
        new_limit=said(new_limit),
    )


@dataclass(frozen=True)
class Spring:
    """Who was held in one invented spring, by the codes of their detentions."""

    since_winter: DetentionPeriod
    until_may: DetentionPeriod
    mid_march: DetentionPeriod
    at_home: DetentionPeriod
    fifteen_days: DetentionPeriod
    four_together: DetentionPeriod
    several_more: DetentionPeriod
    no_kind: DetentionPeriod
    three_days: DetentionPeriod
    not_in_prison: DetentionPeriod


def spring(vault: Vault) -> Spring:
    """Written into the vault."""
    people = vault.people
    mid_march = detain(
        vault,
        people.add("Ернар Қалқабаев"),
        MeasureKind.PRE_TRIAL_DETENTION,
        "mid-March 2022",
        status=DetentionStatus.ONGOING,
        confirmed=said("early May 2022"),
        ordered=said("13 March 2022"),
        limit=said("until 12 May 2022"),
    )
    prolong(vault, mid_march, "6 May 2022", "until 12 June 2022")
    four = vault.records.add(PeopleGroup, label="Taken from the tram stop", size=FOUR)
    several = vault.records.add(PeopleGroup, label="Taken later that day", size=SEVERAL)
    return Spring(
        since_winter=detain(
            vault,
            people.add("Сәуле Мырзабек"),
            MeasureKind.PRE_TRIAL_DETENTION,
            "since 7 January 2022",
            status=DetentionStatus.ONGOING,
            confirmed=said("as of late April 2022"),
        ),
        until_may=detain(
            vault,
            people.add("Томас Аккерман"),
            MeasureKind.PRE_TRIAL_DETENTION,
            "8 January 2022",
            ended=said("18 May 2022"),
            status=DetentionStatus.ENDED,
            end_reason=EndReason.SUSPENDED_SENTENCE,
        ),
        mid_march=mid_march,
        at_home=detain(vault, people.add(label="trader", sex=Sex.FEMALE), MeasureKind.HOUSE_ARREST, "not stated"),
        fifteen_days=detain(
            vault,
            people.add("Дина Оспанкулова"),
            MeasureKind.ADMIN_DETENTION,
            "24 April 2022",
            ended=said("9 May 2022"),
            status=DetentionStatus.ENDED,
            end_reason=EndReason.TERM_ENDED,
        ),
        four_together=detain(
            vault,
            four,
            MeasureKind.ADMIN_DETENTION,
            "7 May 2022",
            ended=said("27 May 2022"),
            status=DetentionStatus.ENDED,
        ),
        several_more=detain(
            vault,
            several,
            MeasureKind.ADMIN_DETENTION,
            "7 May 2022",
            ended=said("in May 2022"),
            status=DetentionStatus.ENDED,
        ),
        no_kind=detain(vault, people.add("Булат Жансеит"), MeasureKind.KIND_NOT_STATED, "in May 2022"),
        three_days=detain(
            vault,
            people.add(label="lawyer's client"),
            MeasureKind.APPREHENSION,
            "15 March 2022",
            ended=said("18 March 2022"),
            status=DetentionStatus.ENDED,
            end_reason=EndReason.COMPLAINT_GRANTED,
        ),
        not_in_prison=detain(
            vault,
            people.add(label="market trader", sex=Sex.FEMALE),
            MeasureKind.RESTRICTED_FREEDOM,
            "since January 2022",
            status=DetentionStatus.ONGOING,
            confirmed=said("1 March 2022"),
        ),
    )
