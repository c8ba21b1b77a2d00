"""Whatever a case holds and whoever agreed to what: what leaves is a part of what may leave.

Pages, data and files are searched for every word of every record. ``random_cases`` knows by itself what may leave.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from archive.model.fields import Sensitivity
from archive.vault import Vault
from exports.case_content import case_content
from exports.dossier.content import canonical_content
from exports.dossier.document import build_dossier
from exports.edition import Edition
from exports.gaps import prepare
from exports.records_json import consent_json, records_json
from tests.exports.case_in_vault import MOMENT, PASSPHRASE, FixedClock
from tests.exports.random_cases import OPEN, OTHERWISE, Someone, Written, numbers, people, write
from tests.exports.test_share_sheet import page_texts

_WORD = re.compile(r"qx[a-z]+?z")
_FEW = settings(
    max_examples=20,
    phases=[Phase.generate],
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
_COUNTED = numbers()


class _Undone(Exception):
    """Ends the block, so that nothing of the case stays in the vault."""


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    opened = Vault.create(tmp_path_factory.mktemp("only") / "vault", PASSPHRASE, work_factor=17, clock=FixedClock())
    yield opened
    opened.lock()


def leaving(vault: Vault, edition: Edition, *, pages: bool) -> str:
    """Everything of an edition that is written outside the vault, as text."""
    content = case_content(vault, edition)
    out = [canonical_content(content), records_json(edition), consent_json(edition)]
    for exhibit in edition.exhibits:
        if exhibit.attached is not None:
            with vault.objects.open(exhibit.attached.object_id, exhibit.record.code) as reader:
                out.append(reader.read_at(0, 1000))
    texts = [part.decode() for part in out]
    if pages:
        pdf = build_dossier(content)
        texts += [pdf.decode("latin-1"), *page_texts(pdf)]
    return "\n".join(texts)


def check(vault: Vault, chosen: list[Someone], event: Sensitivity | None, *, pages: bool) -> tuple[Written, set[str]]:
    """Write the case, and see that nothing leaves which may not; gives the words that do."""
    left: set[str] = set()
    try:
        with vault.database.atomic():
            written = write(vault, chosen, event, _COUNTED)
            edition, _ = prepare(vault, written.spec(), MOMENT)
            left = set(_WORD.findall(leaving(vault, edition, pages=pages))) & written.words.keys()
            raise _Undone
    except _Undone:
        pass
    leaked = {written.words[one] for one in left - written.permitted}
    assert not leaked, leaked
    return written, left


_LEVELS = st.sampled_from((None, None, Sensitivity.CASE, Sensitivity.IDENTIFYING, Sensitivity.SOURCE))


def test_each_reason_to_keep_something_back_does_so_alone(vault: Vault) -> None:
    for changes in OTHERWISE:
        check(vault, [dataclasses.replace(OPEN, **changes)], None, pages=False)


@_FEW
@given(chosen=st.lists(people(), min_size=1, max_size=6), event=_LEVELS)
def test_what_leaves_is_part_of_what_may(vault: Vault, chosen: list[Someone], event: Sensitivity | None) -> None:
    check(vault, chosen, event, pages=False)


@settings(_FEW, max_examples=3)
@given(chosen=st.lists(people(), min_size=1, max_size=6), event=_LEVELS)
def test_the_pages_say_no_more(vault: Vault, chosen: list[Someone], event: Sensitivity | None) -> None:
    check(vault, chosen, event, pages=True)


def test_the_search_sees_what_left(vault: Vault) -> None:
    """The property says something: of somebody who agreed to everything, words of every sort are found."""
    written, left = check(vault, [OPEN], None, pages=True)
    found = {written.words[one] for one in left}
    assert found >= {
        *("name_form.form", "person.occupation", "event.title", "event.place", "text_version.body"),
        *("case_file.title", "evidence_item.title", "evidence_file"),
    }
