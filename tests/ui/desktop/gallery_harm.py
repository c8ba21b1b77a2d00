"""The pages of ill-treatment, access and complaints, for looking at: a part of ``gallery_records``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from archive.allegation import Allegations, Doer, OwnWords, Somebody, Told, ToldAct, ToldPaper
from archive.body import Mark, View
from archive.date_words import parse_words
from archive.model.acts import Act, PeopleGroup
from archive.model.organisations import Organisation, PublicName
from archive.model.proceedings import Complaint
from archive.model.work import Intervention, Submission
from archive.quantity import Comparison, Quantity
from archive.vault import Vault
from archive.vocabulary.bodies import IdentifiedHow, OrganisationKind
from archive.vocabulary.casework import Answer, ClaimStatus, Role, Verification
from archive.vocabulary.harm import ActKind, BodyRegion, BodySide, Consistency, Independence, Method, Purpose
from archive.vocabulary.liberty import AccessSeeker
from archive.vocabulary.proceedings import ComplaintAbout, ComplaintOutcome
from archive.vocabulary.testimony import Language
from archive.vocabulary.work import InterventionKind
from ui.desktop.main_window import MainWindow
from ui.desktop.views.allegation import AllegationPage
from ui.desktop.views.allegations import AllegationsPage
from ui.presenters.allegation_form import Part
from ui.presenters.allegation_place import AllegationPlace
from ui.presenters.case_place import CasePlace


def harm_visits(vault: Vault, window: MainWindow) -> dict[str, Callable[[], None]]:
    """Each picture by name."""
    case = vault.cases.all()[0]
    person_id = _write(vault, case.id)
    place = AllegationPlace("person", person_id, case_id=case.id)

    def form(part: Part | None = None) -> None:
        window.go("allegation", AllegationPlace("person", person_id, writing=True, case_id=case.id))
        page = window.current()
        if isinstance(page, AllegationPage) and page.form is not None and part is not None:
            _wait(window)
            if part is Part.PAPER:
                block = page.form.begin_part(part)
                block.findings.add_finding(Mark(View.FRONT, 430, 240))
                block.findings.add_finding(Mark(View.BACK, 590, 590))
            _wait(window)
            section = page.form.block(part).findings if part is Part.PAPER else page.form.sections[part]
            page._scroll.verticalScrollBar().setValue(section.mapTo(page.form, section.rect().topLeft()).y())

    def read(down: float = 0, *, protected: bool = False) -> None:
        window.go("allegation", place)
        page = window.current()
        if isinstance(page, AllegationPage):
            page.protected.setChecked(protected)
            _wait(window)
            bar = page.view.verticalScrollBar()
            bar.setValue(round(bar.maximum() * down))

    def lists(key: str) -> None:
        window.go("allegations")
        page = window.current()
        if isinstance(page, AllegationsPage):
            page.lists.pills.choose(key)
            page.lists.read()

    return {
        "harm-form": form,
        **{f"harm-form-{part}": partial(form, part) for part in Part},
        "harm-read": read,
        "harm-read-middle": lambda: read(0.5),
        "harm-read-end": lambda: read(1.0),
        "harm-read-protected": lambda: read(protected=True),
        "harm-lists": lambda: lists("harmed"),
        "harm-access": lambda: lists("access"),
        "harm-complaints": lambda: lists("complaints"),
        "harm-case": lambda: window.go("case", CasePlace(case.id, "harm")),
        "harm-case-empty": lambda: window.go("case", CasePlace(vault.cases.all()[-1].id, "harm")),
    }


def _wait(window: MainWindow) -> None:
    from tests.ui.desktop.gallery_records import pause

    window.update()
    pause(400)


def _write(vault: Vault, case_id: str) -> str:
    person = vault.people.add("Wendeline Oakhurst")
    vault.cases.involve(vault.cases.get(case_id), person, Role.VICTIM)
    testimony = vault.testimonies.add(witness=person, language=Language.ENGLISH)
    station = vault.records.add(Organisation, kind=OrganisationKind.POLICE)
    vault.records.add(PublicName, owner_entity=station.entity, owner_id=station.id, form="Quay Street police")
    Allegations(vault.ledger).write(
        Told(
            subject=(person.entity, person.id),
            case_id=case_id,
            words=OwnWords(
                "They stood me against the wall until morning. When I sat down they hit my legs. On the second day I"
                " signed what they put before me.",
                origin=(testimony.entity, testimony.id),
                locator="¶ 4",
            ),
            acts=(
                ToldAct(
                    {
                        "kind": ActKind.ILL_TREATMENT,
                        "methods": (Method.TRUNCHEON, Method.STRESS_POSITION, Method.SLEEP_DEPRIVATION),
                        "instrument": "a rubber truncheon",
                        "how_often": "two nights one after another",
                        "happened": parse_words("7 January 2022"),
                        "place": "second floor of the station",
                        "words": "stood against the wall, hit on the legs when she sat down",
                        "purposes": (Purpose.CONFESSION, Purpose.INTIMIDATION),
                        "statement_extracted": Answer.YES,
                        "claim": ClaimStatus.ALLEGED,
                        "verification": Verification.SINGLE_SOURCE,
                        "consequences": "could not walk for a week",
                    },
                    Doer(station.id, "night shift", Somebody(label="officer with a scar"),
                         IdentifiedHow.UNIFORM_OR_BADGE),
                    Somebody(label="woman in the same cell"),
                ),
                ToldAct(
                    {
                        "kind": ActKind.TORTURE,
                        "methods": (Method.SEXUAL_VIOLENCE,),
                        "happened": parse_words("8 January 2022"),
                        "claim": ClaimStatus.ALLEGED,
                    }
                ),
            ),
            concerns=({"condition": "pain in both legs, bad sleep"},),
            papers=(
                ToldPaper(
                    {
                        "independence": Independence.STATE,
                        "examined": parse_words("12 January 2022"),
                        "police_present": Answer.YES,
                        "opinion": "bruises of different age",
                    },
                    (
                        {"body_site": "outer side", "kind": "bruise", "size": "6 × 9 cm", "colour": "yellow",
                         "region": BodyRegion.THIGH, "side": BodySide.LEFT,
                         "diagram": Mark(View.FRONT, 600, 600).text(),
                         "consistency": Consistency.HIGHLY_CONSISTENT},
                        {"body_site": "", "kind": "two stripes", "region": BodyRegion.LOWER_LEG,
                         "side": BodySide.BOTH, "consistency": Consistency.TYPICAL},
                        {"body_site": "", "kind": "bruise", "region": BodyRegion.LOWER_BACK,
                         "side": BodySide.RIGHT},
                    ),
                ),
            ),
            accesses=(
                {"seeker": AccessSeeker.LAWYER, "requested": parse_words("7 January 2022"), "granted": Answer.NO,
                 "refused_by": "head of the station"},
                {"seeker": AccessSeeker.FAMILY, "requested": parse_words("8 January 2022"), "granted": Answer.YES,
                 "granted_on": parse_words("27 January 2022"), "conditions": "ten minutes, an officer present",
                 "seen": "walked with difficulty"},
            ),
            complaint={"outcome": ComplaintOutcome.NOT_FILED_FEAR, "fear_of_reprisal": Answer.YES},
            risk={"threats": "officers ask for her at home"},
            next_step={"title": "Find a doctor of her own choice", "due": parse_words("3 February 2022")},
        )
    )  # fmt: skip
    group = vault.records.add(
        PeopleGroup, label="taken from the landing", size=Quantity("several", comparison=Comparison.SEVERAL)
    )
    act = vault.records.add(
        Act, kind=ActKind.FORCE_IN_DISPERSAL, victim_entity="people_group", victim_id=group.id,
        methods=(Method.PUNCHING_KICKING,), verification=Verification.DOCUMENT_SEEN, claim=ClaimStatus.REPORTED,
    )  # fmt: skip
    vault.cases.add(case_id, act)
    today = vault.clock.now().date()
    filed = parse_words((today - timedelta(days=40)).isoformat())
    vault.records.add(
        Complaint, about=ComplaintAbout.LAWYER_ACCESS, case_id=case_id, subject_entity="person",
        subject_id=person.id, filed=filed, addressed_to="prosecutor of the district", reference="17-204",
        outcome=ComplaintOutcome.REGISTERED, next_deadline=parse_words((today - timedelta(days=3)).isoformat()),
    )  # fmt: skip
    step = vault.records.add(
        Intervention, kind=InterventionKind.UN_SUBMISSION, case_id=case_id, on_behalf_entity="person",
        on_behalf_id=person.id, addressed_to="Committee against Torture",
    )  # fmt: skip
    vault.records.add(
        Submission, intervention_id=step.id, body="Committee against Torture", sent=filed,
        reply_due=parse_words((today + timedelta(days=50)).isoformat()),
    )  # fmt: skip
    return person.id


