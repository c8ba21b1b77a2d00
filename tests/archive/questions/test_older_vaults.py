"""A vault of an earlier format, open for reading alone, answers every question as one that holds nothing new."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

from archive.dates import Period
from archive.provisions.loading import provisions
from archive.questions.allegations import Wanted, allegations
from archive.questions.articles import article_asked
from archive.questions.charged import charged
from archive.questions.happened import happened
from archive.questions.held import held, held_now
from archive.questions.identifying import identifying
from archive.questions.limits import limits
from archive.questions.naming import naming
from archive.questions.series import series_names, series_of
from archive.questions.unanswered import unanswered
from archive.questions.unconfirmed import unconfirmed
from archive.release import Release
from archive.vault import Vault
from archive.vocabulary.testimony import Use
from tests.archive.make_frozen_vault import PASSPHRASE
from tests.archive.test_frozen_vaults import FROZEN

TODAY = dt.date(2026, 5, 1)


def test_every_question_is_answered(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(FROZEN[0] / "vault", tmp_path / "vault"))
    vault = Vault.open(folder, PASSPHRASE, read_only=True)
    try:
        database = vault.database
        answers = (
            held(database, Period()),
            held_now(database, TODAY),
            limits(database, TODAY),
            unconfirmed(database, TODAY),
            charged(database, article_asked("405")),
            allegations(database, Wanted()),
            unanswered(database, TODAY),
            series_names(database),
            series_of(database, "any"),
            provisions(vault.ledger),
        )
        assert answers == ([],) * len(answers)
        happened(database, Period())
        for person in vault.people.all():
            assert identifying(database, person).complete
        moment = dt.datetime(2026, 5, 1, tzinfo=dt.UTC)
        asked = naming(database, Release(vault.ledger, vault.consents, Use.PARTNER_NGO, "", moment))
        assert len(asked.answers) + asked.never_asked == len(vault.people.all())
    finally:
        vault.lock()
