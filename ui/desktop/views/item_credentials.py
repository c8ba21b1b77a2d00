"""Content credentials of an item's files: intact and who signed, apart. Read when somebody asks."""

from __future__ import annotations

from archive.credentials import Credentials, Found
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.latest_job import LatestJob
from ui.desktop.views.asked_card import AskedCard
from ui.desktop.widgets.banner import Banner
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.facts_grid import Fact, FactsGrid
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.i18n import text
from ui.presenters.item_credentials import FileCredentials, ItemCredentials

_MOST_STATEMENTS = 20


class ItemCredentialsCard(AskedCard):
    """What was found goes when another item comes."""

    def __init__(self, desk: Desk) -> None:
        look = desk.tools.look
        self._presenter = ItemCredentials(desk.vault)
        super().__init__(look, "badge-check", self._presenter.offered)
        self._desk = desk
        self._found: list[FileCredentials] = []
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._fail)
        self.ask.clicked.connect(self._read)
        self._banner = Banner(look)
        self._progress = ProgressPanel(look, lambda _stage: "")
        self._facts = FactsGrid()
        for part in (self._progress, self._banner, self._facts):
            self.body.addWidget(part)
        self.forget()
        self.retranslate()

    def forget(self) -> None:
        """Another item comes."""
        self._reading.forget()
        self._found = []
        self._banner.clear()
        self._facts.show_facts([])
        self._facts.hide()

    def _read(self) -> None:
        item_id = self.item_id
        self._banner.clear()
        job = self._reading.ask(
            lambda progress, token: (item_id, self._presenter.read(item_id, progress, token)), "reading"
        )
        self._progress.follow(job, self.tr("Looking for content credentials"))

    def _show(self, answer: tuple[str, list[FileCredentials]]) -> None:
        item_id, self._found = answer
        if item_id != self.item_id:
            return
        facts: list[Fact] = []
        for one in self._found:
            if len(self._found) > 1:
                facts.append(Fact(self.tr("File"), f"{one.file.media_type}, {one.file.sha256[:8]}"))
            facts += self._facts_of(one)
        self._facts.show_facts(facts)
        self._facts.show()
        self._judge([one.credentials for one in self._found if one.credentials is not None])

    def _judge(self, found: list[Credentials]) -> None:
        inside = [one for one in found if one.found is Found.INSIDE]
        if any(not one.intact for one in inside):
            self._banner.tell(self.tr("Something was changed since it was signed, or the signature is false."), "bad")
        elif inside:
            words = self.tr("As it was signed. Who signed is not known here: anybody can sign under any name.")
            self._banner.tell(words, "info")
        else:
            self._banner.clear()

    def _facts_of(self, one: FileCredentials) -> list[Fact]:
        read = one.credentials
        if read is None:
            return [Fact(self.tr("Not read"), capitalised(text(self._desk.language, "reason", one.refused)))]
        if read.found is Found.NONE:
            return [Fact(self.tr("Found"), self.tr("no content credentials"))]
        if read.found is Found.ELSEWHERE:
            return [
                Fact(self.tr("Found"), self.tr("only an address where they would be; it was not visited")),
                Fact(self.tr("Address"), read.address),
            ]
        intact = self.tr("yes, as it was signed") if read.intact else self.tr("no")
        unknown = self.tr("not known here")
        facts = [
            Fact(self.tr("Intact"), intact),
            Fact(self.tr("Signer trusted"), self.tr("yes") if read.trusted else unknown),
            Fact(self.tr("Signer, as it says"), " · ".join(dict.fromkeys((read.signer, read.organisation)))),
        ]
        named = (
            (self.tr("Signed, as it says"), read.signed),
            (self.tr("Program"), read.program),
            (self.tr("Title"), read.title),
            (self.tr("What does not hold"), "; ".join(read.faults)),
        )
        facts += [Fact(label, value) for label, value in named if value]
        kinds = {
            "action": self.tr("What was done"),
            "ingredient": self.tr("Made from"),
            "assertion": self.tr("It states"),
        }
        facts += [
            Fact(kinds[said.kind], ": ".join(part for part in (said.name, said.words) if part))
            for said in read.statements[:_MOST_STATEMENTS]
        ]
        return facts

    def _fail(self, error: CodedError) -> None:
        self._banner.tell(self._desk.tools.error_sentence(error), "bad")

    def retranslate(self) -> None:
        self.set_title(self.tr("Content credentials"))
        self.hint.say(
            self.tr(
                "A signature that a camera or program puts into a file (C2PA). It shows whether the file was changed"
                " since, not whether it is true. Nothing is looked up on a network."
            )
        )
        self.ask.say(self.tr("Look for them"))
        if self._found:
            self._show((self.item_id, self._found))
