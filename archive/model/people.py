"""People and the forms of their names (``domain-model`` 3.2). Code before name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from archive.dates import PartialDate
from archive.model.fields import Record, Sensitivity, stored
from archive.quantity import Quantity
from archive.vocabulary.bodies import Degree, IdentifiedHow
from archive.vocabulary.casework import Answer, NameKind, ProtectionLevel, Role, Script, Sex
from archive.vocabulary.testimony import Language

A, B, C, E = Sensitivity.OPEN, Sensitivity.CASE, Sensitivity.IDENTIFYING, Sensitivity.VAULT_ONLY


@dataclass(frozen=True, kw_only=True)
class Person(Record):
    """A person, also one without a name: then ``label`` describes the role."""

    entity: ClassVar[str] = "person"
    prefix: ClassVar[str] = "P"

    code: str = stored(A, fixed=True, searched=True)
    label: str = stored(C, default="", searched=True, flags="F")
    sex: Sex = stored(B, default=Sex.NOT_STATED, flags="Q")
    birth: PartialDate = stored(C, default=PartialDate.not_stated())
    occupation: str = stored(C, default="", searched=True, flags="Q")
    residence: str = stored(C, default="", searched=True, flags="Q")
    prior_activity: str = stored(B, default="", searched=True, flags="FQ")
    is_minor: bool = stored(B, default=False, flags="M")
    is_public_figure: bool = stored(A, default=False)
    protection: ProtectionLevel = stored(E, default=ProtectionLevel.STANDARD)
    citizenship: str = stored(C, default="", flags="Q")
    ethnicity: str = stored(C, default="", flags="Q")
    religion: str = stored(C, default="", flags="Q")
    residence_id: str | None = stored(C, default=None, flags="Q", refers="place")
    family: str = stored(C, default="", flags="FQM")
    dependants: Quantity = stored(C, default=Quantity.not_stated(), flags="QM")
    deceased: Answer = stored(B, default=Answer.NOT_STATED)
    died: PartialDate = stored(B, default=PartialDate.not_stated(), flags="Q")


@dataclass(frozen=True, kw_only=True)
class NameForm(Record):
    """One form of a person's name, as it was met."""

    entity: ClassVar[str] = "name_form"

    person_id: str = stored(C, fixed=True, refers="person")
    form: str = stored(C, searched=True)
    kind: NameKind = stored(C, default=NameKind.MAIN)
    script: Script = stored(C, default=Script.LATIN)
    language: Language = stored(C, default=Language.NOT_STATED)


@dataclass(frozen=True, kw_only=True)
class Involvement(Record):
    """What a person is to a case, an event or an act."""

    entity: ClassVar[str] = "involvement"

    person_id: str = stored(C, fixed=True, refers="person")
    object_entity: str = stored(B, fixed=True)
    object_id: str = stored(B, fixed=True, refers="*")
    role: Role = stored(B)
    rank_or_unit: str = stored(B, default="")
    note: str = stored(B, default="", flags="F")
    degree: Degree = stored(B, default=Degree.NOT_STATED)
    identified: IdentifiedHow = stored(B, default=IdentifiedHow.NOT_STATED)
    during: PartialDate = stored(B, default=PartialDate.not_stated())
