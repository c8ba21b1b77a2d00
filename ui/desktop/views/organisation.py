"""The page of an organisation: its standing before the law over time, names, parts, and what it did, by role."""

from __future__ import annotations

from collections.abc import Mapping

from archive.model.claims import Citation
from archive.model.organisations import Organisation, OrganisationInvolvement, OrganisationStatus, PublicName
from crypto.jobs import CancelToken, Progress
from ui.desktop.desk import Desk
from ui.desktop.views.subject_page import Section, SubjectPage
from ui.presenters.subject_lists import SubjectLists
from ui.presenters.subject_sheet import SubjectSheet

_LEFT = (
    Section("statuses", OrganisationStatus, "organisation_id"),
    Section("names", PublicName, "owner_id"),
    Section("told", Citation, "target_id", named=True),
)
_RIGHT = (
    Section("deeds", OrganisationInvolvement, "organisation_id", named=True),
    Section("parts", Organisation, "parent_id"),
    Section("cases"),
)


class OrganisationPage(SubjectPage):
    """What became of it stands in order of time, each with its date and who decided it."""

    def __init__(self, desk: Desk) -> None:
        self._lists = SubjectLists(desk.vault)
        super().__init__(desk, Organisation, _LEFT, _RIGHT)

    def read(self, record_id: str, progress: Progress, token: CancelToken) -> SubjectSheet:
        return self._lists.organisation(record_id, self.desk.language)

    def titles(self) -> Mapping[str, str]:
        return {
            "statuses": self.tr("Before the law, over time"),
            "statuses:add": self.tr("Add a status"),
            "names": self.tr("Names"),
            "names:add": self.tr("Add a name"),
            "told:add": self.tr("Name a source"),
            "deeds": self.tr("Its part in what happened"),
            "deeds:add": self.tr("Add its part in something"),
            "parts": self.tr("Parts of it"),
            "parts:add": self.tr("Add a part"),
        }
