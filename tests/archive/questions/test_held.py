"""Who was held on a day, and by which kind of measure: right answers, and wrong ones that are not given."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime as dt
import itertools
import shutil
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.dates import DateMode, Period
from archive.integrity.errors import EndBeforeStart
from archive.model.acts import PeopleGroup
from archive.model.liberty import DetentionChange
from archive.questions.detentions import detentions
from archive.questions.held import by_kind, held, held_now
from archive.questions.subjects import tally
from archive.vault import Vault
from archive.vocabulary.liberty import ChangeKind, DetentionStatus, MeasureKind
from tests.archive.conftest import Template
from tests.archive.open_vaults import open_by_key
from tests.archive.questions.invented_cases import FOUR, SEVERAL, Spring, day, detain, on, said


def names(spring: Spring, codes: list[str]) -> set[str]:
    """The names of the detentions in the invented spring."""
    known = {getattr(spring, field.name).code: field.name for field in dataclasses.fields(spring)}
    return {known[code] for code in codes}


def asked(vault: Vault, spring: Spring, period: Period, mode: DateMode) -> set[str]:
    return names(spring, [one.detention.code for one in held(vault.database, period, mode=mode)])


@pytest.mark.parametrize(
    ("when", "certain", "possible"),
    [
        ("2022-01-06", set(), {"not_in_prison"}),
        ("2022-01-08", {"since_winter", "until_may"}, {"not_in_prison"}),
        ("2022-02-01", {"since_winter", "until_may", "not_in_prison"}, set()),
        ("2022-03-16", {"since_winter", "until_may", "three_days"}, {"mid_march", "not_in_prison"}),
        ("2022-03-20", {"since_winter", "until_may", "mid_march"}, {"not_in_prison"}),
        (
            "2022-05-08",
            {"until_may", "fifteen_days", "four_together"},
            {"since_winter", "mid_march", "several_more", "no_kind", "not_in_prison"},
        ),
        ("2022-06-13", set(), {"since_winter", "mid_march", "no_kind", "not_in_prison"}),
    ],
)
def test_held_on_a_day(
    vault: Vault, held_in_spring: Spring, when: str, certain: set[str], possible: set[str]
) -> None:
    """What has no dates at all is possible on any day; the limit of 12 June ends nothing on 13 June."""
    assert asked(vault, held_in_spring, on(when), DateMode.CERTAIN) == certain
    assert asked(vault, held_in_spring, on(when), DateMode.POSSIBLE) == certain | possible | {"at_home"}


def test_held_in_a_period(vault: Vault, held_in_spring: Spring) -> None:
    may = Period(day("2022-05-01"), day("2022-05-31"))
    certain = asked(vault, held_in_spring, may, DateMode.CERTAIN)
    assert certain == {
        "until_may", "mid_march", "fifteen_days", "four_together", "several_more", "no_kind",
    }  # fmt: skip
    assert "since_winter" in asked(vault, held_in_spring, may, DateMode.POSSIBLE)


def test_kinds_are_never_merged(vault: Vault, held_in_spring: Spring) -> None:
    """House arrest and restricted freedom have their own rows, and are not custody."""
    kinds = by_kind(held(vault.database, on("2022-02-01")))
    assert list(kinds) == [
        MeasureKind.PRE_TRIAL_DETENTION, MeasureKind.HOUSE_ARREST, MeasureKind.RESTRICTED_FREEDOM,
    ]  # fmt: skip
    assert [one.detention.code for one in kinds[MeasureKind.RESTRICTED_FREEDOM]] == [
        held_in_spring.not_in_prison.code
    ]
    assert not MeasureKind.RESTRICTED_FREEDOM.in_custody
    assert not MeasureKind.HOUSE_ARREST.in_custody


def test_one_kind_alone(vault: Vault, held_in_spring: Spring) -> None:
    found = held(vault.database, on("2022-05-08"), kinds=[MeasureKind.ADMIN_DETENTION])
    assert names(held_in_spring, [one.detention.code for one in found]) == {
        "fifteen_days", "four_together", "several_more",
    }  # fmt: skip


def test_groups_are_never_added_to_people(vault: Vault, held_in_spring: Spring) -> None:
    found = held(vault.database, on("2022-05-08"), kinds=[MeasureKind.ADMIN_DETENTION])
    counted = tally(one.detention.subject for one in found)
    assert (counted.people, counted.groups) == (1, 2)
    assert counted.in_groups.number == 4
    assert counted.in_groups.beside == (SEVERAL,)
    assert not counted.in_groups.whole


def test_a_group_inside_another_adds_nothing(vault: Vault, held_in_spring: Spring) -> None:
    outer = vault.records.get(PeopleGroup, held_in_spring.four_together.subject_id)
    inner = vault.records.add(PeopleGroup, label="two of them", size=FOUR, part_of_id=outer.id)
    detain(vault, inner, MeasureKind.ADMIN_DETENTION, "8 May 2022")
    found = held(vault.database, on("2022-05-08"), kinds=[MeasureKind.ADMIN_DETENTION])
    assert tally(one.detention.subject for one in found).in_groups.number == 4


def test_what_was_not_confirmed_since_says_so(vault: Vault, held_in_spring: Spring) -> None:
    found = {one.detention.code: one for one in held(vault.database, on("2022-06-13"))}
    assert found[held_in_spring.since_winter.code].last_known == day("2022-04-30")
    assert found[held_in_spring.mid_march.code].last_known == day("2022-05-10")
    assert found[held_in_spring.no_kind.code].last_known is None
    assert not found[held_in_spring.no_kind.code].never_confirmed
    winter = {one.detention.code: one for one in held(vault.database, on("2022-01-08"))}
    assert winter[held_in_spring.since_winter.code].last_known is None


def test_held_now_leaves_out_what_is_over(vault: Vault, held_in_spring: Spring) -> None:
    over = detain(
        vault, vault.people.add(label="let go"), MeasureKind.APPREHENSION, "7 May 2022", status=DetentionStatus.ENDED
    )
    now = {one.detention.code for one in held_now(vault.database, day("2022-06-13"))}
    assert over.code not in now
    assert names(held_in_spring, sorted(now)) == {"since_winter", "mid_march", "at_home", "no_kind", "not_in_prison"}
    assert over.code in {one.detention.code for one in held(vault.database, on("2022-05-07"))}


def test_a_release_that_is_recorded_ends_it(vault: Vault, held_in_spring: Spring) -> None:
    period = held_in_spring.since_winter
    vault.records.add(DetentionChange, period_id=period.id, kind=ChangeKind.RELEASED, happened=said("1 May 2022"))
    on_last_day = {one.detention.code: one.certain for one in held(vault.database, on("2022-05-01"))}
    assert on_last_day[period.code]
    assert period.code not in {one.detention.code for one in held(vault.database, on("2022-05-02"))}


def test_a_withdrawn_detention_is_not_found(vault: Vault, held_in_spring: Spring) -> None:
    vault.ledger.withdraw(held_in_spring.until_may, reason="entered twice")
    codes = {one.detention.code for one in held(vault.database, on("2022-01-08"))}
    assert held_in_spring.until_may.code not in codes


def test_answers_hold_no_names(vault: Vault, held_in_spring: Spring) -> None:
    told = repr(held(vault.database, Period()))
    assert "P-0001" in told
    assert "G-0001" in told
    assert not {name for name in ("Ернар", "Сәуле", "Аккерман", "trader", "tram") if name in told}


@pytest.fixture(scope="module")
def many(template: Template, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A vault with detentions of every shape of dates, and with changes to some."""
    folder = tmp_path_factory.mktemp("many") / "vault"
    shutil.copytree(template.folder, folder)
    vault = open_by_key(folder, template.key)
    person = vault.people.add("Somebody")
    shapes = [
        "not stated",
        "7 January 2022",
        "mid-March 2022",
        "in May 2022",
        "since 7 January 2022",
        "until 12 June 2022",
    ]
    with vault.database.atomic():
        for began, ended, status in itertools.product(shapes, shapes, DetentionStatus):
            with contextlib.suppress(EndBeforeStart):
                period = detain(vault, person, MeasureKind.BAIL, began, ended=said(ended), status=status)
                if status is DetentionStatus.UNKNOWN:
                    vault.records.add(
                        DetentionChange, period_id=period.id, kind=ChangeKind.RELEASED, happened=said("1 May 2022")
                    )
    yield vault
    vault.lock()


@settings(max_examples=60, deadline=None)
@given(st.dates(dt.date(2021, 12, 1), dt.date(2022, 7, 31)), st.integers(0, 60), st.sampled_from(DateMode))
def test_nothing_that_fits_is_lost_on_the_way_through_the_tables(
    many: Vault, first: dt.date, days: int, mode: DateMode
) -> None:
    period = Period(first, first + dt.timedelta(days=days))
    fits = [
        one.code
        for one in detentions(many.database)
        if one.span.certain(period) or (mode is DateMode.POSSIBLE and one.span.possible(period))
    ]
    assert [one.detention.code for one in held(many.database, period, mode=mode)] == fits
