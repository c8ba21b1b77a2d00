"""The words of dates in English, Russian and Kazakh, for ``archive/date_words.py``.

Each language gives phrases, lower case, ``ё`` written as ``е``. A phrase in ``noise`` carries
nothing for the bounds (``of``, ``года``, ``айында``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from archive.dates import Part, Relation


@dataclass(frozen=True)
class DateVocabulary:
    """What one language says in dates."""

    months: tuple[str, ...]
    """Twelve entries; spellings and case forms of one month separated by spaces."""
    seasons: Mapping[str, int]
    """Phrase -> first month of a season of three months inside one year."""
    parts: Mapping[Part, tuple[str, ...]]
    relations: Mapping[Relation, tuple[str, ...]]
    relations_follow: bool
    """Whether these words stand after the date (``дейін``) and not before it (``until``)."""
    spans: tuple[str, ...]
    """Of these words, those that join two ends with nothing before them: ``March to May``."""
    range_openers: tuple[str, ...]
    """Words that announce two ends, before or after them."""
    joiners: tuple[str, ...]
    """``and`` between two announced ends."""
    approximate: tuple[str, ...]
    not_stated: tuple[str, ...]
    day_parts: tuple[str, ...]
    """``evening``: a part of one day, kept as said; never the night, which belongs to two."""
    noise: tuple[str, ...]
    number_endings: str
    """Regular expression of what may be written onto a number: ``th``, ``-го``, ``-інде``."""


_KAZAKH_STEMS: Final = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"
_KAZAKH_SHORT: Final = "қаң ақп нау сәу мам мау шіл там қыр қаз қар жел"
_KAZAKH_CASES: Final = (
    "да де та те дан ден тан тен нан нен ға ге қа ке ның нің дың дің тың тің ы і сы сі ында інде сында сінде "
    "ынан інен ының інің сының сінің ына іне дағы дегі тағы тегі"
)


def _kazakh_months() -> tuple[str, ...]:
    pairs = zip(_KAZAKH_STEMS.split(), _KAZAKH_SHORT.split(), strict=True)
    cases = _KAZAKH_CASES.split()
    return tuple(" ".join((stem, short, *(stem + case for case in cases))) for stem, short in pairs)


def _kazakh_parts(stem: str) -> tuple[str, ...]:
    return tuple(stem + case for case in ("", "нда", "нан", "на", "ндағы", "на қарай"))


_ENGLISH: Final = DateVocabulary(
    months=(
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec",
    ),
    seasons={"spring": 3, "summer": 6, "autumn": 9, "fall": 9},
    parts={
        Part.EARLY: ("early", "beginning of", "start of"),
        Part.MID: ("mid", "middle of"),
        Part.LATE: ("late", "end of"),
    },
    relations={
        Relation.SINCE: ("since", "from", "starting from", "no earlier than", "not earlier than"),
        Relation.UNTIL: ("until", "till", "up to", "to", "through", "by", "no later than", "not later than"),
        Relation.BEFORE: ("before", "prior to", "earlier than"),
        Relation.AFTER: ("after", "later than"),
        Relation.DURING: ("during",),
        Relation.AS_OF: ("as of", "as at"),
    },
    relations_follow=False,
    spans=("to", "through", "till", "until"),
    range_openers=("between",),
    joiners=("and",),
    approximate=("around", "about", "approximately", "circa", "ca", "roughly"),
    not_stated=("not stated", "not given", "date not stated", "no date", "undated"),
    day_parts=("morning", "noon", "midday", "afternoon", "evening"),
    noise=("on", "in", "at", "the", "of", "year", "the year"),
    number_endings="st|nd|rd|th",
)

_RUSSIAN: Final = DateVocabulary(
    months=(
        "январь января январе январю янв",
        "февраль февраля феврале февралю фев февр",
        "март марта марте марту мар",
        "апрель апреля апреле апрелю апр",
        "май мая мае маю",
        "июнь июня июне июню июн",
        "июль июля июле июлю июл",
        "август августа августе августу авг",
        "сентябрь сентября сентябре сентябрю сен сент",
        "октябрь октября октябре октябрю окт",
        "ноябрь ноября ноябре ноябрю ноя нояб",
        "декабрь декабря декабре декабрю дек",
    ),
    seasons={
        "весна": 3,
        "весной": 3,
        "весны": 3,
        "лето": 6,
        "летом": 6,
        "лета": 6,
        "осень": 9,
        "осенью": 9,
        "осени": 9,
    },
    parts={
        Part.EARLY: ("начало", "начале", "начала", "началу"),
        Part.MID: ("середина", "середине", "середины", "середину"),
        Part.LATE: ("конец", "конце", "конца", "концу"),
    },
    relations={
        Relation.SINCE: ("с", "со", "начиная с", "не ранее", "не раньше"),
        Relation.UNTIL: ("до", "по", "к", "ко", "вплоть до", "не позднее", "не позже"),
        Relation.BEFORE: ("перед", "ранее", "раньше"),
        Relation.AFTER: ("после", "позднее", "позже"),
        Relation.DURING: ("в течение",),
        Relation.AS_OF: ("по состоянию на", "на"),
    },
    relations_follow=False,
    spans=("по", "до"),
    range_openers=("между",),
    joiners=("и",),
    approximate=("около", "примерно", "приблизительно", "ориентировочно"),
    not_stated=("не указано", "не указана", "не указан", "дата не указана", "без даты"),
    day_parts=("утром", "утро", "в полдень", "днем", "вечером", "вечер"),
    noise=(
        "в",
        "во",
        "г",
        "гг",
        "год",
        "годы",
        "годов",
        "годах",
        "года",
        "году",
        "годом",
        "числа",
        "число",
        "месяц",
        "месяца",
        "месяце",
    ),
    number_endings="го|е|ое|ого|му|ому|м",
)

_KAZAKH: Final = DateVocabulary(
    months=_kazakh_months(),
    seasons={
        **dict.fromkeys(("көктем", "көктемі", "көктемде", "көктемінде", "көктемінен"), 3),
        **dict.fromkeys(("жаз", "жазы", "жазда", "жазында", "жазынан"), 6),
        **dict.fromkeys(("күз", "күзі", "күзде", "күзінде", "күзінен"), 9),
    },
    parts={
        Part.EARLY: _kazakh_parts("басы"),
        Part.MID: _kazakh_parts("ортасы"),
        Part.LATE: (*_kazakh_parts("соңы"), *_kazakh_parts("аяғы")),
    },
    relations={
        Relation.SINCE: ("бастап",),
        Relation.UNTIL: ("дейін", "шейін", "кешіктірмей"),
        Relation.BEFORE: ("бұрын",),
        Relation.AFTER: ("кейін", "соң"),
        Relation.DURING: ("ішінде", "барысында"),
        Relation.AS_OF: ("жағдай бойынша", "жағдайы бойынша", "жағдайға"),
    },
    relations_follow=True,
    spans=(),
    range_openers=("аралығында", "арасында", "аралығы"),
    joiners=("мен", "бен", "пен"),
    approximate=("шамамен", "шамасында", "жуық"),
    not_stated=("көрсетілмеген", "күні көрсетілмеген", "датасы көрсетілмеген", "уақыты көрсетілмеген"),
    day_parts=("таңертең", "таңғы", "түсте", "түстен кейін", "кешке", "кешкі", "кеш"),
    noise=(
        "ж",
        "жж",
        "жыл",
        "жылдар",
        "жылдары",
        "жылы",
        "жылғы",
        "жылдың",
        "жылының",
        "жылдан",
        "жылға",
        "айы",
        "айында",
        "айының",
        "айынан",
        "айына",
        "күн",
        "күні",
        "күннен",
        "күнге",
        "күнгі",
        "сағат",
    ),
    number_endings=(
        "шы|ші|ы|і|сы|сі|ында|інде|сында|сінде|ынан|інен|сынан|сінен|ына|іне|сына|сіне|нан|нен|дан|ден|тан|тен|"
        "ға|ге|қа|ке|да|де|та|те"
    ),
)

DATE_VOCABULARIES: Final[Mapping[str, DateVocabulary]] = {"en": _ENGLISH, "ru": _RUSSIAN, "kk": _KAZAKH}
"""Language code -> its words."""
