"""Which cases cite an article, and how sure that is: as printed, as we assess it, and on what that rests."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from archive.connection import Database, Row
from archive.dates import PartialDate
from archive.merges import Merges
from archive.questions.articles import Article, articles_printed
from archive.questions.codes import code_in
from archive.questions.subjects import Subject, subject_columns, subject_joins, subject_of
from archive.vocabulary.proceedings import ArticleBasis, ChargeStatus


@dataclass(frozen=True)
class Charged:
    """One charge that names the article, in print, by our assessment, or in both."""

    charge_id: str
    subject: Subject
    proceeding: str
    """Code of the proceeding."""
    cases: tuple[str, ...]
    """Codes of the cases that it belongs to."""
    printed: str
    """The article in the words of the source."""
    printed_provision: str
    """Code of the provision that the print names, or empty."""
    assessed_provision: str
    """Code of the provision that is meant by our assessment, or empty."""
    part: str
    basis: ArticleBasis
    status: ChargeStatus
    laid: PartialDate
    as_printed: bool
    """Whether the print names the article that was asked for."""
    as_assessed: bool
    """Whether our assessment does."""

    @property
    def badge(self) -> bool:
        """Whether the basis has to be shown wherever the article is (V05)."""
        return self.basis is not ArticleBasis.EXPLICIT

    @property
    def disputed(self) -> bool:
        """Whether print and assessment name different articles, of which one was asked for."""
        return bool(self.assessed_provision) and self.as_printed != self.as_assessed


def charged(database: Database, article: Article) -> list[Charged]:
    """Every charge that names the article, by proceeding. A print that is not linked to a provision is read."""
    provisions = _provisions(database, article)
    known = sorted(provisions)
    marks = ", ".join("?" * len(known))
    rows = database.rows(
        "SELECT c.id, c.article_as_printed, c.provision_id, c.assessed_id, c.part, c.basis, c.status,"
        f" {', '.join(f'c.{column}' for column in PartialDate.not_stated().to_columns('laid'))},"
        " j.id AS proceeding_id, coalesce(j.code, '') AS proceeding_code,"
        " coalesce(printed.code, '') AS printed_code, coalesce(assessed.code, '') AS assessed_code,"
        f" {subject_columns('c')} FROM charge AS c"
        " LEFT JOIN proceeding AS j ON j.id = c.proceeding_id"
        " LEFT JOIN provision AS printed ON printed.id = c.provision_id"
        " LEFT JOIN provision AS assessed ON assessed.id = c.assessed_id"
        f" {subject_joins('c')} WHERE c.withdrawn_at IS NULL AND (c.provision_id IN ({marks})"
        f" OR c.assessed_id IN ({marks}) OR (c.provision_id IS NULL AND instr(c.article_as_printed, ?)))",
        (*known, *known, article.number.partition("-")[0]),
    )
    cases, merges = _cases(database), Merges.read(database)
    found = []
    for row in rows:
        printed = _is_printed(row, article, provisions)
        assessed = row["assessed_id"] in provisions
        if printed or assessed:
            found.append(_charged(row, cases[row["proceeding_id"]] | cases[row["id"]], printed, assessed, merges))
    return sorted(found, key=lambda one: (one.proceeding, one.laid.sort_key(), one.subject.code))


def _provisions(database: Database, article: Article) -> set[str]:
    rows = database.rows(
        "SELECT id, article, part FROM provision WHERE withdrawn_at IS NULL"
        " AND ?1 IN ('', country) AND ?2 IN ('', upper(law))",
        (article.country, article.law),
    )
    return {row["id"] for row in rows if article.means(row["article"], row["part"])}


def _is_printed(row: Row, article: Article, provisions: set[str]) -> bool:
    """Where the print is linked to a provision, that decides; otherwise the numbers in its words, of whatever law."""
    if row["provision_id"] is not None:
        return row["provision_id"] in provisions
    named = articles_printed(row["article_as_printed"])
    alone = len({one.number for one in named}) == 1
    return any(article.means(one.number, one.part or (row["part"] if alone else "")) for one in named)


def _charged(row: Row, cases: set[str], printed: bool, assessed: bool, merges: Merges) -> Charged:
    return Charged(
        charge_id=row["id"],
        subject=subject_of(row, merges),
        proceeding=row["proceeding_code"],
        cases=tuple(sorted(cases)),
        printed=row["article_as_printed"],
        printed_provision=row["printed_code"],
        assessed_provision=row["assessed_code"],
        part=row["part"],
        basis=code_in(row, "basis", ArticleBasis, "charge"),
        status=code_in(row, "status", ChargeStatus, "charge"),
        laid=PartialDate.from_columns(row, "laid"),
        as_printed=printed,
        as_assessed=assessed,
    )


def _cases(database: Database) -> dict[str, set[str]]:
    """Codes of standing cases by the id of the proceeding or charge in them."""
    found = defaultdict[str, set[str]](set)
    for row in database.rows(
        "SELECT j.id AS member, f.code FROM proceeding AS j JOIN case_file AS f ON f.id = j.case_id"
        " WHERE f.withdrawn_at IS NULL UNION SELECT m.member_id, f.code FROM case_member AS m"
        " JOIN case_file AS f ON f.id = m.case_id WHERE m.withdrawn_at IS NULL AND f.withdrawn_at IS NULL"
        " AND m.member_entity IN ('proceeding', 'charge')"
    ):
        found[row["member"]].add(row["code"])
    return found
