"""The form of an allegation: eight sections in the order of the Istanbul Protocol, saved whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from archive.integrity.errors import ComplaintWithoutYes
from archive.model.acts import Act, PeopleGroup
from archive.model.casework import CaseFile
from archive.model.liberty import AccessRecord, DetentionPeriod
from archive.model.people import Person
from crypto.errors import CodedError
from ui.desktop.desk import Desk
from ui.desktop.draft_keeper import Place
from ui.desktop.editor import Editor
from ui.desktop.jobs import Work
from ui.desktop.views.allegation_block import AllegationBlock, begin
from ui.desktop.views.allegation_section import AllegationSection
from ui.desktop.views.reference_field import ReferenceField
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.plain_label import PlainLabel
from ui.desktop.widgets.tab_order import tab_in_place
from ui.desktop.widgets.words_field import WordsField
from ui.presenters.allegation_form import (
    CASE,
    MANY,
    PERIOD,
    SUBJECT,
    AllegationSaving,
    Part,
    asked_of_complaint,
    empty,
    field_of,
    key,
    lacking,
    numbers,
    part_of,
    told,
)
from ui.presenters.allegation_place import AllegationPlace
from ui.presenters.record_form import Form, reference, referred
from ui.presenters.record_form import FormField as Described


class AllegationForm(Editor):
    """Ctrl+Page Down and Ctrl+Page Up go from section to section. ``saved`` carries what was written."""

    def __init__(self, desk: Desk, place: AllegationPlace, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._place = place
        self._allegations = AllegationSaving(desk.vault)
        self._heading = PlainLabel(role="section")
        self.body.addWidget(self._heading)
        self.subject = ReferenceField(
            desk, Described(Act.spec("victim_id"), Form.REFERENCE, (Person, PeopleGroup), "victim_entity")
        )
        self.case = ReferenceField(desk, Described(CaseFile.spec("title"), Form.REFERENCE, (CaseFile,)))
        self.period = ReferenceField(
            desk, Described(AccessRecord.spec("period_id"), Form.REFERENCE, (DetentionPeriod,))
        )
        for field in (self.subject, self.case, self.period):
            field.stand_aside()
        self.add_row((SUBJECT, self.subject), (CASE, self.case))
        self.subject.changed.connect(self._turn)
        self.sections: dict[Part, AllegationSection] = {}
        for part in Part:
            section = self.sections[part] = AllegationSection(desk, part)
            section.add_wanted.connect(lambda part=part: self.begin_part(part))
            self.body.addWidget(section)
        self._build(Part.WORDS, 1)
        self.sections[Part.ACCESS].lead(self.add(PERIOD, self.period))
        self.ready = False
        """Whether all parts are there. Each is built in a turn of its own: all together would take too long."""
        self._waiting = iter([one for one in Part if one is Part.ACT or one not in MANY])
        self._growing = QTimer(self, singleShot=True, interval=0)
        self._growing.timeout.connect(self._grow)
        self.setMaximumWidth(desk.tools.look.type.px(800))
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self._go(by))
        self.retranslate()

    def write_new(self) -> None:
        """An empty form with what is known already; what was typed in it and not saved is offered again.

        It is closed for typing until it is ready, a moment later.
        """
        self._busy(True)
        self._growing.start()

    def _grow(self) -> None:
        part = next(self._waiting, None)
        if part is None:
            self._start()
            return
        self._build(part, 1)
        self._growing.start()

    def _start(self) -> None:
        place = self._place
        outcome = self.block(Part.COMPLAINT).field("outcome")
        if isinstance(outcome, FormField) and isinstance(outcome.editor, Choice):
            outcome.editor.chosen.connect(self._turn)
        known = {name: empty(one) for name in self._fields if (one := field_of(name)) is not None}
        known |= {
            SUBJECT: reference(place.entity, place.subject_id),
            CASE: reference(CaseFile.entity, place.case_id),
            key(Part.WORDS, 1, "origin_id"): reference(*place.origin) if place.origin is not None else "",
            key(Part.WORDS, 1, "locator"): place.locator,
            key(Part.WORDS, 1, "quote"): place.quote,
        }
        self.ready = True
        self.put(known)
        self._order()
        owner = place.subject_id or (place.origin[1] if place.origin is not None else place.case_id)
        self.begin(Place(f"allegation:{owner}", place.entity or CaseFile.entity, owner))
        (self.block(Part.WORDS).begin if place.subject_id else partial(begin, self.subject))()

    def block(self, part: Part, number: int = 1) -> AllegationBlock:
        """That part of the form. Raises ``KeyError`` where there is none of that number."""
        return self.sections[part].blocks[number]

    def begin_part(self, part: Part) -> AllegationBlock:
        """One more of a part that may come several times; the keyboard goes to it."""
        number = max(self.sections[part].blocks, default=0) + 1
        block = self._build(part, number)
        self.put({name: empty(one) for name in block.made if (one := field_of(name)) is not None})
        self._order()
        block.begin()
        self.keeper.touched()
        return block

    def put(self, words: Mapping[str, str]) -> None:
        """Kept words may speak of parts that were added; those are added first."""
        for part in MANY:
            for number in numbers(part, words):
                if number not in self.sections[part].blocks:
                    self._build(part, number)
        super().put(words)

    def words_put(self) -> None:
        if self.ready:
            self._turn()

    def work(self) -> Work | None:
        words = self.words()
        if not self.ready:
            return None
        if not self._checked(words):
            return None
        what, wrong = told(words, self._place)
        if what is None:
            self._say_wrong({name: self.desk.tools.error_sentence(error) for name, error in wrong.items()})
            return None
        saving = self._allegations
        return lambda _progress, _token: saving.write(what)

    def retranslate(self) -> None:
        super().retranslate()
        self._heading.say(self.tr("New allegation"))
        self.subject.say(self.tr("Who it was done to"), self.tr("Needed"))
        self.case.say(self.tr("Case"))
        self.period.say(
            self.tr("During which detention"),
            self.tr("Without one, a detention is written down of which the kind is not stated."),
        )
        for section in self.sections.values():
            section.retranslate()

    def _fail(self, error: CodedError) -> None:
        if isinstance(error, ComplaintWithoutYes):
            self._busy(False)
            self._say_wrong({key(Part.COMPLAINT, 1, "agreed"): self.desk.tools.error_sentence(error)})
        else:
            super()._fail(error)

    def _checked(self, words: Mapping[str, str]) -> bool:
        wrong = {name: self.tr("This is needed.") for name in lacking(words)}
        for field in self._shown():
            if isinstance(field, FormField):
                field.set_error("")
        unfit = [field for field in self._shown() if isinstance(field, WordsField) and not field.check()]
        if unfit and not wrong:
            begin(unfit[0])
            return False
        return not self._say_wrong(wrong)

    def _say_wrong(self, wrong: Mapping[str, str]) -> bool:
        """Say at the fields what is wrong and go to the first; whether there was anything."""
        shown = {name: field for name, field in self._by_name().items() if name in wrong}
        for name, field in shown.items():
            if isinstance(field, FormField):
                field.set_error(wrong[name])
        if shown:
            begin(next(iter(shown.values())))
        return bool(wrong)

    def _shown(self) -> list[QWidget]:
        return list(self._by_name().values())

    def _by_name(self) -> dict[str, QWidget]:
        """The fields in the order of the form, with their labels."""
        found: dict[str, QWidget] = {SUBJECT: self.subject, CASE: self.case}
        for part, section in self.sections.items():
            found |= {PERIOD: self.period} if part is Part.ACCESS else {}
            for number in sorted(section.blocks):
                found |= section.blocks[number].made
        return found

    def _build(self, part: Part, number: int) -> AllegationBlock:
        section = self.sections[part]
        if number in section.blocks:
            return section.blocks[number]
        block = AllegationBlock(self.desk, part, number, self.add)
        block.removed.connect(lambda: self._leave_out(part, number))
        section.put(block)
        return block

    def _leave_out(self, part: Part, number: int) -> None:
        for name in list(self._fields):
            if part_of(name) == (part, number):
                del self._fields[name]
        self.sections[part].drop(number)
        self.sections[part].add_button.setFocus()
        self.keeper.touched()

    def _turn(self) -> None:
        """A group has no body: what follows for health is asked of people. Of a complaint what fits is asked."""
        group = referred(self.subject.words())[0] == PeopleGroup.entity
        for part in (Part.CONCERN, Part.PAPER):
            self.sections[part].setVisible(not group)
        words = self.words()
        asked = asked_of_complaint(words.get(key(Part.COMPLAINT, 1, "outcome"), ""))
        self.block(Part.COMPLAINT).show_only(asked)

    def _order(self) -> None:
        tab_in_place(self)

    def _go(self, by: int) -> None:
        sections = [one for one in self.sections.values() if not one.isHidden()]
        focus = QApplication.focusWidget()
        here = next((at for at, one in enumerate(sections) if focus is not None and one.isAncestorOf(focus)), -1)
        target = here + by
        if target < 0:
            begin(self.subject)
        elif target < len(sections):
            sections[target].begin()


