"""What charges, steps and sentences say in the cells of their tables and beside them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject

from archive.dates import PartialDate
from archive.quantity import Quantity
from archive.vocabulary.labels import label
from ui.desktop.date_bounds import bounds_beside, said_words
from ui.desktop.views.record_facts import quantity_words
from ui.desktop.widgets.code_choice import capitalised
from ui.desktop.widgets.facts_grid import Fact
from ui.i18n import Language
from ui.presenters.charges import ChargeLine, SentenceLine, StepLine


class ChargesWords(QObject):
    """Nothing is invented: what a source does not give is "not stated", and our assessment is called ours."""

    def not_stated(self) -> str:
        """In the place of what no source gives."""
        return self.tr("not stated")

    def code(self, code: StrEnum, language: Language) -> str:
        """A code of a vocabulary."""
        return capitalised(label(type(code), str(code), language))

    def printed(self, line: ChargeLine) -> str:
        """The article in the words of the source."""
        return line.printed or self.not_stated()

    def assessed(self, line: ChargeLine) -> str:
        """The provision that is meant, where somebody assessed it; otherwise that the print names one, or nothing."""
        if line.assessed:
            return line.assessed
        return self.tr("as printed") if line.printed_provision else self.tr("not assessed")

    def when(self, said: PartialDate) -> str:
        """The words of a date and what they can mean."""
        if not (said.text or said.earliest or said.latest):
            return self.not_stated()
        beside = bounds_beside(said)
        words = said_words(said)
        return f"{words} ({beside})" if beside and beside != words else words

    def length(self, quantity: Quantity, language: Language) -> str:
        """How long, in the words in which it was said."""
        return quantity_words(quantity, language) or self.not_stated()

    def facts(self, line: ChargeLine | StepLine | SentenceLine, language: Language) -> list[Fact]:
        """Everything about one line."""
        if isinstance(line, ChargeLine):
            return self.of_charge(line, language)
        return self.of_step(line, language) if isinstance(line, StepLine) else self.of_sentence(line, language)

    def of_charge(self, line: ChargeLine, language: Language) -> list[Fact]:
        """Everything about one charge."""
        one = line.charge
        facts = [
            Fact(self.tr("Against"), line.who, exact=True),
            Fact(self.tr("Article as printed"), self.printed(line)),
            Fact(self.tr("Provision that the print names"), line.printed_provision or self.not_stated()),
            Fact(self.tr("Article as we assess it"), self.assessed(line)),
            Fact(self.tr("How the article is known"), self.code(one.basis, language)),
        ]
        if line.disputed:
            facts.append(Fact(self.tr("Print and assessment differ"), f"{line.printed_provision} / {line.assessed}"))
        if one.basis_words:
            facts.append(Fact(self.tr("On what that rests"), one.basis_words))
        facts += [
            Fact(self.tr("Offence"), line.offence or self.not_stated()),
            Fact(self.tr("Part"), one.part or self.not_stated()),
            Fact(self.tr("Laid"), self.when(one.laid)),
            Fact(self.tr("What became of it"), self.code(one.status, language)),
            Fact(self.tr("Highest penalty"), one.most_penalty or self.not_stated()),
            Fact(self.tr("Proceeding"), line.proceeding, exact=True),
        ]
        return facts

    def of_step(self, line: StepLine, language: Language) -> list[Fact]:
        """Everything about one step: what either side said stands side by side, also where one said nothing."""
        one = line.step
        return [
            Fact(self.tr("When"), self.when(one.happened)),
            Fact(self.tr("Before"), line.body or self.not_stated()),
            Fact(self.tr("How"), self.code(one.mode, language)),
            Fact(self.tr("What came of it"), line.outcome or self.not_stated()),
            Fact(self.tr("The defence"), line.defence or self.not_stated()),
            Fact(self.tr("The prosecution"), line.prosecution or self.not_stated()),
            Fact(self.tr("Next day"), self.when(one.next_on)),
            Fact(self.tr("Proceeding"), line.proceeding, exact=True),
        ]

    def of_sentence(self, line: SentenceLine, language: Language) -> list[Fact]:
        """Everything about one sentence, and what became of it."""
        one = line.sentence
        facts = [
            Fact(self.tr("On"), line.who, exact=True),
            Fact(self.tr("Penalty"), self.code(one.kind, language)),
            Fact(self.tr("How long"), self.length(one.length, language)),
            Fact(self.tr("Imposed"), self.when(line.when)),
        ]
        if one.additional or one.additional_words:
            added = ", ".join(self.code(kind, language) for kind in one.additional)
            words = " · ".join(part for part in (added, one.additional_words) if part)
            facts.append(Fact(self.tr("Added to it"), words))
        if one.conditions:
            facts.append(Fact(self.tr("Conditions"), one.conditions))
        if one.convertible_to:
            facts.append(Fact(self.tr("Can be turned into"), one.convertible_to))
        for change in line.changes:
            new = [self.code(change.new_kind, language)] if change.new_kind is not None else []
            length = quantity_words(change.new_length, language)
            new += [length] if length and change.new_length != Quantity.not_stated() else []
            words = ": ".join(part for part in (self.when(change.happened), ", ".join(new)) if part)
            facts.append(Fact(self.code(change.kind, language), words))
        facts.append(Fact(self.tr("Proceeding"), line.proceeding, exact=True))
        return facts
