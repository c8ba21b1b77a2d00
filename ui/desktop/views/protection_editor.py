"""The forms behind the badge of protection: one for any record, one for somebody who is in danger."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from archive.model.fields import Sensitivity
from archive.model.people import Person
from archive.vocabulary.labels import label
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.latest_job import LatestJob
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.presenters.protection import Exposure, Protection, ProtectionPresenter

AS_ITS_FIELDS = "fields"
LEVELS = (Sensitivity.CASE, Sensitivity.IDENTIFYING, Sensitivity.SOURCE, Sensitivity.VAULT_ONLY)


class ProtectionEditor(Editor):
    """To which class a record is raised as a whole, and why. ``saved`` carries the ``Protection`` that holds now."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._protections = ProtectionPresenter(desk.vault)
        self._protection: Protection | None = None
        self._heading = PlainLabel(role="section")
        self._words = PlainLabel(role="muted", wrap=True)
        self.level = Choice(desk.tools.look)
        self._level_field = FormField(self.level)
        self.reason = QLineEdit()
        self._reason_field = FormField(self.reason)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._words)
        self.body.addWidget(self.add("level", self._level_field))
        self.body.addWidget(self.add("reason", self._reason_field))
        self.setMaximumWidth(desk.tools.look.type.px(620))
        self.retranslate()

    def start(self, protection: Protection) -> None:
        """The form for that record, with the class that holds now."""
        self._protection = protection
        level = protection.raised_to
        self.level.choose(str(level) if level is not None and level is not Sensitivity.OPEN else AS_ITS_FIELDS)
        self.reason.clear()
        self._reason_field.set_error("")
        self.begin(Place(f"protect:{protection.record_id}", protection.entity, protection.record_id))
        self.level.setFocus()

    def work(self) -> Work | None:
        reason = self.reason.text().strip()
        self._reason_field.set_error("" if reason else self.tr("Say why in a few words."))
        if not reason or self._protection is None:
            self.reason.setFocus()
            return None
        entity, record_id = self._protection.entity, self._protection.record_id
        key = self.level.key()
        level = None if key == AS_ITS_FIELDS else Sensitivity(key)
        return lambda _progress, _token: self._protections.change(entity, record_id, level, reason)

    def retranslate(self) -> None:
        super().retranslate()
        self._heading.say(self.tr("Protect this record as a whole"))
        self._words.say(
            self.tr(
                "Above “for the case” no search finds it by its words, no list shows more than its code, and it goes "
                "into no dossier. It is found by its code. Both raising and lowering stay in the journal."
            )
        )
        self._level_field.say(self.tr("As strictly as"))
        choices = [(AS_ITS_FIELDS, self.tr("What its fields say by themselves"))]
        choices += [
            (str(one), capitalised(label("Sensitivity", str(one), self.desk.language))) for one in LEVELS
        ]
        self.level.offer(choices, self.level.key() or AS_ITS_FIELDS)
        self._reason_field.say(self.tr("Why"), self.tr("It never leaves the vault. Write no names here."))
        self.save_button.say(self.tr("Protect it so"))


class DangerEditor(Editor):
    """Somebody is in danger. ``saved`` carries the codes of what is left to do."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._protections = ProtectionPresenter(desk.vault)
        self._person_id = ""
        self._exposure: Exposure | None = None
        self._heading = PlainLabel(role="section")
        self._words = PlainLabel(role="muted", wrap=True)
        self.known = PlainLabel(wrap=True)
        self.reason = QLineEdit()
        self._reason_field = FormField(self.reason)
        self._reading = LatestJob(desk.tools.runner, self)
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._fail_reading)
        for part in (self._heading, self._words, self.known):
            self.body.addWidget(part)
        self.body.addWidget(self.add("reason", self._reason_field))
        self.setMaximumWidth(desk.tools.look.type.px(620))
        self.retranslate()

    def start(self, person_id: str) -> None:
        """The form for that person; who knows of them is read and named by code."""
        self._person_id, self._exposure = person_id, None
        self.reason.clear()
        self._reason_field.set_error("")
        self.begin(Place(f"danger:{person_id}", Person.entity, person_id))
        self._say_exposure()
        self._reading.ask(lambda _progress, _token: self._protections.exposure(person_id))
        self.reason.setFocus()

    def work(self) -> Work | None:
        reason = self.reason.text().strip()
        self._reason_field.set_error("" if reason else self.tr("Say why in a few words."))
        if not reason:
            self.reason.setFocus()
            return None
        person_id, language = self._person_id, self.desk.language
        return lambda _progress, _token: self._protections.danger(person_id, reason, language)

    def retranslate(self) -> None:
        super().retranslate()
        self._heading.say(self.tr("This person is in danger"))
        self._words.say(
            self.tr(
                "From now on they stand in no list and no suggestion, no name or word finds them, and nothing of "
                "them leaves, whatever they agreed to. The code alone leads here. What was handed over stays so."
            )
        )
        self._reason_field.say(self.tr("What happened"), self.tr("It never leaves the vault. Write no names here."))
        self.save_button.say(self.tr("Protect this person now"))
        self._say_exposure()

    def _show(self, exposure: Exposure) -> None:
        self._exposure = exposure
        self._say_exposure()

    def _say_exposure(self) -> None:
        exposure, lines = self._exposure, []
        if exposure is not None and exposure.cases:
            lines.append(self.tr("Cases with this person, to look at before their next dossier: {codes}."))
            lines[-1] = lines[-1].format(codes=", ".join(exposure.cases))
        if exposure is not None and exposure.left:
            words = self.tr("Left already with this person in it: {codes}.")
            lines.append(words.format(codes=", ".join(one.code for one in exposure.left)))
        self.known.say("\n".join(lines))
        self.known.setVisible(bool(lines))

    def _fail_reading(self, error: CodedError) -> None:
        self.trouble.tell(self.desk.tools.error_sentence(error), "bad")
