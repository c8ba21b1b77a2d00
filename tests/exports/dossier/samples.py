"""Invented content in three languages, of any size, for the tests of the dossier."""

from __future__ import annotations

import hashlib
import io
import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from PIL import Image, ImageDraw

from exports.dossier.content import (
    ChronologyEntry,
    CustodyEntry,
    DossierContent,
    ExhibitEntry,
    Language,
    PersonEntry,
    Picture,
    TestimonyEntry,
    dossier_content_sha256,
)

LANGUAGES: tuple[Language, ...] = ("en", "ru", "kk")
SENTENCES: dict[str, tuple[str, ...]] = {
    "en": (
        "The door was opened from the inside, and two men in dark clothing entered without giving a name.",
        "I was told to sit by the window and to keep my hands on the table.",
        "Nobody explained why the telephone was taken, and no paper was shown.",
        "The lamp over the gate at 14 Poplar Street was broken; I know this because I had asked for it to be mended.",
        "She said that she would come back on Thursday, but she did not come.",
        "I did not see who wrote the list.",
    ),
    "ru": (
        "Дверь открыли изнутри, и вошли двое мужчин в тёмной одежде, не назвав себя.",
        "Мне велели сесть у окна и держать руки на столе.",
        "Никто не объяснил, почему забирают телефон, и никакой бумаги не показали.",
        "Местонахождение задержанного свидетельствовало о противозаконности задержания, неоднократно обжалованного.",
        "Она сказала, что вернётся в четверг, но её не было ни в четверг, ни позже — до самого конца месяца.",
        "Кто составлял список, я не видел.",
    ),
    "kk": (
        "Есікті іштен ашты, қара киімді екі ер адам аты-жөнін айтпастан кірді.",
        "Маған терезенің жанына отырып, қолымды үстелдің үстінде ұстауды бұйырды.",
        "Телефонның неліктен алынғанын ешкім түсіндірмеді, ешқандай қағаз көрсетілмеді.",
        "Қамаудағылардың құқықтары бұзылғандығын құжаттандырушылардың мәлімдемелері айғақтайды, халықаралық "
        "ұйымдардың өкілдеріне хабарландырылған.",
        "Ол бейсенбіде қайтып келемін деді, бірақ келген жоқ.",
        "Тізімді кім жасағанын көрген жоқпын, өңірдегі үйлердің бірінде ғой деймін.",
    ),
}
TITLES = {
    "en": "Entry into a house on Poplar Street and the disappearance of a telephone",
    "ru": "Вторжение в дом на Тополиной улице и исчезновение телефона",
    "kk": "Теректі көшесіндегі үйге басып кіру және телефонның жоғалуы",
}


def jpeg(width: int, height: int, seed: int = 1) -> bytes:
    """A drawn landscape as a JPEG without metadata."""
    chance = random.Random(seed)
    image = Image.new("RGB", (width, height), (206, 219, 224))
    draw = ImageDraw.Draw(image)
    for layer in range(5):
        tone = 170 - layer * 28
        ridge = [(x, int(height * (0.35 + layer * 0.12) + chance.randint(-30, 30)))
                 for x in range(0, width + 40, 40)]
        draw.polygon([(0, height), *ridge, (width, height)], fill=(tone - 20, tone, tone - 6))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=80)
    return out.getvalue()


def picture(width: int = 1200, height: int = 800, seed: int = 1, alt: str = "A gate and a lamp") -> Picture:
    """A picture that may be printed."""
    return Picture(jpeg(width, height, seed), width, height, alt)


def text(language: str, chance: random.Random, sentences: int) -> str:
    """Some sentences of ``language``."""
    return " ".join(chance.choice(SENTENCES[language]) for _ in range(sentences))


WORDS: dict[str, dict[str, str]] = {
    "en": {
        "held": "copy held", "person": "Person", "town": "Northern district", "agree": "two sources agree",
        "vague": "in the first days of March", "language": "Russian", "told": "told in person",
        "status": "read back, confirmed", "photo": "photograph", "given": "given by a relative",
        "role": "documenter 2", "audience": "A lawyer", "steps": "received|sealed|compared with its fingerprint",
        "secret": "Confidential: for the named reader only",
    },
    "ru": {
        "held": "хранится копия", "person": "Лицо", "town": "Северный район", "vague": "в первых числах марта",
        "agree": "совпадают два источника", "language": "русский", "told": "личный рассказ",
        "status": "прочитано и подтверждено", "photo": "фотография", "given": "передано родственником",
        "role": "документатор 2", "audience": "Адвокат", "steps": "принято|запечатано|сверено с отпечатком",
        "secret": "Конфиденциально: только для указанного читателя",
    },
    "kk": {
        "held": "көшірмесі сақталған", "person": "Адам", "town": "Солтүстік аудан",
        "agree": "екі дереккөз сәйкес келеді", "vague": "наурыздың алғашқы күндері", "language": "орысша",
        "told": "ауызша айтылған", "status": "оқып берілді, расталды", "photo": "фотосурет",
        "given": "туысы берген", "role": "құжаттаушы 2", "audience": "Адвокат",
        "steps": "қабылданды|мөрленді|таңбасымен салыстырылды",
        "secret": "Құпия: тек аталған оқырманға арналған",
    },
}
SHAPES = ((1200, 800), (700, 1100), (1600, 500))


def content(language: Language = "en", *, rows: int = 14, testimonies: int = 3, paragraphs: int = 7,
            exhibits: int = 6, pictures: bool = True, long: bool = False, seed: int = 7) -> DossierContent:
    """A dossier with as many entries as asked for. The same arguments give the same content."""
    chance = random.Random(seed)
    words = WORDS[language]
    person = words["person"]
    start = date(2025, 3, 1)
    chronology = tuple(
        ChronologyEntry(
            n, f"{start + timedelta(days=n % 3000):%d.%m.%Y}" if n % 3 else words["vague"],
            "" if n % 3 else "2025-03-01 … 2025-03-09", text(language, chance, 1 + n % 3),
            f"{person} A, {person} B" if n % 2 else f"{person} C", words["town"],
            f"E-{1 + n % max(1, exhibits)}", words["agree"],
        ) for n in range(1, rows + 1)
    )
    told = tuple(
        TestimonyEntry(
            n, f"{person} {chr(64 + n)}", "12.04.2025", words["language"], text(language, chance, 1),
            words["told"], words["status"],
            tuple(text(language, chance, 1 + (k * 3 + n) % 8) for k in range(paragraphs)),
            supported=tuple("E-2, 02:14–02:31; E-4" if k == 1 else "" for k in range(paragraphs)),
        ) for n in range(1, testimonies + 1)
    )
    shown = tuple(
        ExhibitEntry(
            f"E-{n}", text(language, chance, 1) if n % 4 == 0 else f"{TITLES[language]} ({n})",
            words["photo"], words["given"], "03.2025", words["held"], "image/jpeg", 2481003 + n * 977,
            hashlib.sha256(str(n).encode()).hexdigest(), text(language, chance, 2) if n % 2 else "",
            picture(*SHAPES[n % 3], seed=n, alt=text(language, chance, 1)) if pictures and n % 2 else None,
            f"data/exhibits/E-{n:04d}.jpg",
        ) for n in range(1, exhibits + 1)
    )
    taken = datetime(2025, 4, 12, 9, 30, tzinfo=UTC)
    custody = tuple(
        CustodyEntry(entry.number, taken + timedelta(hours=6 * step + n), action, words["role"], "")
        for n, entry in enumerate(shown)
        for step, action in enumerate(words["steps"].split("|"))
    )
    filled = DossierContent(
        language=language, number="SR-2026-017", version=2,
        title=TITLES[language] if not long else " ".join(SENTENCES[language][:4]), case_code="K-2025-03",
        purpose=SENTENCES[language][4], audience=words["audience"], as_of=date(2026, 11, 20),
        made_at=datetime(2026, 11, 22, 10, 5, tzinfo=UTC), prepared_by=words["role"],
        confidentiality=words["secret"],
        summary="\n".join(text(language, chance, 6) for _ in range(2)),
        people=tuple(PersonEntry(f"{person} {letter}", SENTENCES[language][5][:34], text(language, chance, 1))
                     for letter in "ABCDEFGH"[: 8 if long else 3]),
        chronology=chronology, testimonies=told, exhibits=shown, custody=custody,
        withheld=(SENTENCES[language][2],), differences=(f"1\n{SENTENCES[language][1]}",),
        open_points=SENTENCES[language][3:5],
        manifest_sha256="0" * 64, signer_fingerprint="SHA256:Wm1nTqzM4kM2b0y6b3m7mT0cYb1nQwQxw2dJj7m3uXk",
        authority_fingerprint=hashlib.sha256(b"authority").hexdigest(),
    )
    return replace(filled, manifest_sha256=dossier_content_sha256(filled))
