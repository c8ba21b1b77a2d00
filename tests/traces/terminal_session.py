"""Somebody who uses every verb of the terminal, one after another, so that it can be watched from outside.

``python tests/traces/terminal_session.py CHAPTER FILE`` works in the folder where it is started, on what ``planted``
made there, and on FILE. It writes nothing itself, prints what was done and how it ended, and never what it read.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from archive.vocabulary.testimony import Use
from tests.traces import planted
from tests.traces.witness import files_with
from tests.ui.cli.programs import Outcome, descriptor_with, program
from tests.ui.desktop.journey import story
from ui.cli.evidence import ACTIONS as EVIDENCE_ACTIONS
from ui.cli.records import ACTIONS as RECORD_ACTIONS
from ui.cli.ways import ACTIONS

CASE = "C-0001"
WHOM = ("--use", "media", "--audience", planted.DROPPED_WORDS)
FDS = ("FD0", "FD1")
VAULT, DAMAGED, RESTORED, SAVED = Path("vault"), Path("damaged"), Path("back"), Path("saved")
STICK, SOUND, OUT, ROOM, CLEAR = Path("stick"), Path("sound"), Path("out"), Path("room"), Path("in the clear")
KEY = OUT / "key.txt"


@dataclass
class Session:
    """Where the work is done."""

    work: Path
    source: Path
    """The file that is taken in; its name is on command lines, so it may stand in what is printed."""
    passphrase: str = story.PASSPHRASE

    def verb(self, *arguments: object, code: int = 0, given: str = "", secrets: Sequence[str] = ()) -> Outcome:
        """A verb as a program of its own; ``FD0`` and ``FD1`` stand for descriptors with the secrets."""
        with descriptors(secrets) as numbers:
            outcome = program(
                *(self._word(one, numbers) for one in arguments),
                pass_fds=tuple(numbers),
                given=given.encode(),
                env=dict(os.environ),
            )
        with_actions = arguments[0] in ("ways", "records", "evidence", "transcript")
        name = f"{arguments[0]} {arguments[2]}" if with_actions else str(arguments[0])
        sys.stdout.write(f"{name} {outcome.code}\n")
        sys.stdout.flush()
        assert outcome.code == code, (name, outcome.code, error_only(outcome))
        printed = outcome.data + outcome.err.encode()
        if arguments[0] != "unseal":
            told = [mark for mark in planted.MARKERS if mark.encode() in printed and mark != self.source.name]
            # A label is for the one who lists the ways, and is printed to nobody else.
            assert told in ([], [planted.LABEL] if arguments[0] in {"ways", "rekey"} else []), (name, len(told))
        return outcome

    def _word(self, one: object, numbers: Sequence[int]) -> object:
        """Paths start here, and the program in its own folder."""
        if isinstance(one, Path):
            return self.work / one
        return numbers[FDS.index(one)] if one in FDS else one

    def opened(self, *arguments: object, code: int = 0, given: str = "", secrets: Sequence[str] = ()) -> Outcome:
        """A verb for a vault, with the passphrase of the moment before other secrets."""
        secrets = [f"{self.passphrase}\n", *secrets]
        return self.verb(*arguments, "--passphrase-fd", "FD0", code=code, given=given, secrets=secrets)


def error_only(outcome: Outcome) -> str:
    """The sentence of an error, which holds no value of a record."""
    return outcome.err.strip().splitlines()[-1] if outcome.err.strip() else ""


@contextlib.contextmanager
def descriptors(secrets: Sequence[str]) -> Iterator[list[int]]:
    """One to read from for each secret."""
    with contextlib.ExitStack() as stack:
        yield [stack.enter_context(descriptor_with(secret.encode())) for secret in secrets]


def way_named(listed: Outcome, kind: str) -> str:
    """The name of the first way in of that kind, out of the list."""
    return next(line.split()[0] for line in listed.out.splitlines() if f"  {kind}" in line)


def make_key(session: Session) -> str:
    """A partner's key; returns the recipient."""
    return session.verb("keygen", "-o", KEY).out.splitlines()[-1]


def work_on_records(session: Session) -> None:
    """Verbs that need no vault; then added while locked, taken in, looked at, and handed over to a partner."""
    session.verb("selftest")
    session.verb("words")
    recipient = make_key(session)
    session.verb("seal", session.source, "-o", OUT / "sealed.age", "-r", recipient)
    session.verb("unseal", "-i", KEY, OUT / "sealed.age")
    session.verb("drop", VAULT, given=planted.DROPPED_WORDS)
    session.verb("drop", VAULT, session.source)
    session.opened("intake", VAULT, session.source, "--case", CASE)
    session.opened("read-texts", VAULT)
    session.opened("search", VAULT, story.PERSON.split()[0])
    session.opened("journal", VAULT)
    session.opened("review", VAULT)
    session.opened("verify", VAULT)
    session.opened(
        "export", VAULT, CASE, "-o", OUT / "package.age", "--use", Use.PARTNER_NGO, "--audience", planted.AUDIENCE,
        "-r", recipient,
    )  # fmt: skip
    session.verb("verify", "-i", KEY, OUT / "package.age", code=2)


def keep_custody(session: Session) -> None:
    """Evidence taken in, listed, checked, handed over, got back and reported."""
    session.opened("intake", VAULT, session.source, "--case", CASE)
    listed = json.loads(session.opened("evidence", VAULT, "list", "--with-file", "--json").out)
    code = listed[-1]["record"]
    session.opened("evidence", VAULT, "show", code)
    session.opened("evidence", VAULT, "check", code)
    session.opened("evidence", VAULT, "check", "--all", "--every", "month")
    session.opened(
        *("evidence", VAULT, "hand-over", code, "--to", "court", "--what", "exact_copy", "--file", 1),
        *("--on", "stick", "--day", "2026-03-05", "--person", "P-0001", "--who", planted.DROPPED_WORDS),
        *("--as", "lawyer"),
    )
    session.opened("evidence", VAULT, "return", code, "--how", "unchanged", "--day", "2026-03-06")
    session.opened("evidence", VAULT, "hash", code)
    session.opened("evidence", VAULT, "facts", code)
    session.opened("evidence", VAULT, "facts", "--all")
    session.opened("evidence", VAULT, "credentials", code)
    captured = session.source.with_name(planted.CAPTURE)
    session.opened("evidence", VAULT, "capture", captured, "--title", planted.DROPPED_WORDS)
    listed = json.loads(session.opened("evidence", VAULT, "list", "--with-file", "--json").out)
    session.opened("evidence", VAULT, "web", max(one["record"] for one in listed))
    session.opened(
        *("evidence", VAULT, "web", max(one["record"] for one in listed)), "--take-over", 1, "--field", "url"
    )
    session.opened("transcript", VAULT, "add", code, session.source, "--text-language", "ru", code=1)
    session.opened("transcript", VAULT, "show", code)
    session.opened("transcript", VAULT, "export", code, "-o", OUT / "captions.vtt", *WHOM, code=1)
    session.opened("evidence", VAULT, "custody", code, "--reduced")
    session.opened("evidence", VAULT, "custody", code, "--reduced", "--pdf", OUT / "custody.pdf")


def ask_questions(session: Session) -> None:
    """Every question that a vault answers across its cases, and provisions added to it."""
    session.opened("provisions", VAULT, "add")
    session.opened("provisions", VAULT, "--article", "405", "--on", "2022-03-15")
    session.opened("list", VAULT, "person", "--case", CASE, "--sort", "code")
    session.opened("show", VAULT, CASE)
    session.opened("texts", VAULT, "T-0001")
    session.opened("history", VAULT, CASE, "--as-of", "28 November 2026")
    session.opened("vocabulary", VAULT, "ActKind", "add", "--en", "Flooded cell")
    session.opened("held", VAULT, "--on", "8 January 2022")
    session.opened("limits", VAULT)
    session.opened("unconfirmed", VAULT)
    session.opened("today", VAULT, "--days", "30")
    session.opened("liberty", VAULT, "P-0001")
    session.opened("charged", VAULT, "405")
    session.opened("allegations", VAULT, "--json")
    session.opened("chronology", VAULT, CASE)
    session.opened("happened", VAULT)
    session.opened("unanswered", VAULT, "--days", "30")
    session.opened("contradicted", VAULT, "--undecided")
    session.opened("left", VAULT)
    session.opened("ill-treatment", VAULT, "C-0001")
    session.opened("access", VAULT, "P-0001", "--json")
    session.opened("complaints", VAULT)
    session.opened("series", VAULT)
    session.opened("naming", VAULT, Use.PARTNER_NGO)
    session.opened("identifying", VAULT, "P-0001")
    session.opened("consent", VAULT, "P-0001", "--json")
    session.opened("consent", VAULT, "P-0001", "withdraw", "--use", Use.MEDIA, "--reason", planted.DROPPED_WORDS)
    session.opened("protect", VAULT, "P-0001", "danger", "--reason", planted.DROPPED_WORDS, "--as", "lawyer")


def change_ways(session: Session) -> None:
    """Every way in added, tried, named, one removed; the own ones given up for travelling, and back by shares."""
    recipient = make_key(session)
    session.opened("ways", VAULT, "add-key-file", OUT / "door.key", "--make")
    told = session.opened(
        "ways", VAULT, "add-shares", "--need", 2, "--of", 3, "--sheet", OUT / "sheets.pdf", "--print"
    )
    shares = [line for line in told.out.splitlines() if len(line.split()) == 33 and line.islower()]
    session.opened("ways", VAULT, "add-partner", recipient, "--label", planted.LABEL)
    listed = session.opened("ways", VAULT, "list")
    by_shares = way_named(listed, "recovery shares")
    session.opened("ways", VAULT, "label", by_shares, planted.LABEL)
    session.opened("ways", VAULT, "keep", by_shares)
    session.verb("ways", VAULT, "test", by_shares, "--shares-fd", "FD0", secrets=["\n".join(shares[:2])])
    session.opened("ways", VAULT, "remove", way_named(listed, "passphrase and key file"))
    # Late: from now on each opening tries two passphrases, and the work for this one is that of the program.
    session.opened(
        "ways", VAULT, "add-passphrase", "--new-passphrase-fd", "FD1", secrets=[f"{planted.SECOND_PASSPHRASE}\n"]
    )
    session.verb("ways", VAULT, "list", "--closed")
    session.opened("backup", VAULT, STICK)
    session.opened("travel-lock", VAULT, "--check")
    session.opened("travel-lock", VAULT, given="travel\n")
    session.verb("journal", VAULT, "-i", KEY)
    session.verb(
        "ways", VAULT, "add-passphrase", "--shares-fd", "FD0", "--new-passphrase-fd", "FD1",
        secrets=["\n".join(shares[1:]), f"{planted.SECOND_PASSPHRASE}\n"],
    )  # fmt: skip
    assert files_with(session.work, shares) == []


def back_up_and_restore(session: Session) -> None:
    """Backup, rehearsal, restoring; the restored vault is then closed for good."""
    session.opened("backup", VAULT, STICK, "--keep", 1, "--verify-all")
    session.verb("backup", STICK, "--list")
    session.opened("verify", STICK)
    session.opened(
        "rehearse", VAULT, STICK, "--work", ROOM, "--rehearse-passphrase-fd", "FD1",
        secrets=[f"{session.passphrase}\n"],
    )  # fmt: skip
    session.opened("restore", STICK, RESTORED)
    session.opened("erase-access", RESTORED, "--allow")
    session.verb("erase-access", RESTORED, given="erase\n")


def write_records(session: Session) -> None:
    """Records as a file, sealed and then in the clear because that was asked for; brought in, added, changed."""
    recipient = make_key(session)
    sealed, plain = OUT / "sealed.age", OUT / "records.jsonl"
    session.opened("records", VAULT, "export", "-o", sealed, "--with-sources", "-r", recipient, given="write\n")
    session.opened("records", VAULT, "export", "-o", plain, "--case", CASE, given="write\n")
    session.opened("records", VAULT, "import", sealed, "--key", KEY, "--check")
    session.opened("records", VAULT, "import", plain)
    words = json.dumps({"outcome": planted.DROPPED_WORDS, "title": planted.DROPPED_WORDS})
    session.opened("records", VAULT, "add", "event", given=words)
    session.opened("records", VAULT, "amend", CASE, given=json.dumps({"summary": planted.DROPPED_WORDS}))
    session.opened("undo", VAULT, given="take back\n")


def cover_and_copy(session: Session) -> None:
    """A picture taken in, a place in it covered, looked at a second time, and copied outside."""
    session.opened("intake", VAULT, session.source.with_name(planted.PICTURE), "--case", CASE)
    areas = session.source.with_name(planted.AREAS)
    session.opened("redact", VAULT, "E-0002", "--suggest", OUT / "proposed.json")
    session.opened("redact", VAULT, "E-0002", "--areas", areas, "--reason", planted.DROPPED_WORDS)
    session.opened("redact", VAULT, "E-0002", "--send-back", "--reason", planted.DROPPED_WORDS)
    session.opened("redact", VAULT, "E-0002", "--confirm", "--as", "reviewer")
    session.opened("safe-copy", VAULT, "E-0002", "--into", OUT, *WHOM)
    session.opened("safe-copy", VAULT, "E-0002", "--into", OUT, *WHOM, "--original")


def change_keys(session: Session) -> None:
    """The whole vault under a new key."""
    session.opened("rekey", VAULT, "--plan")
    session.opened("rekey", VAULT, "--new-passphrase-fd", "FD1", secrets=[f"{planted.NEW_PASSPHRASE}\n"])
    session.passphrase = planted.NEW_PASSPHRASE
    session.opened("verify", VAULT)


def rescue(session: Session) -> None:
    """A damaged vault named, saved, read out in the clear because that was asked for, and repaired."""
    session.opened("rescue", DAMAGED, code=1)
    session.opened("rescue", DAMAGED, "--to", SAVED, code=1)
    session.opened("rescue", DAMAGED, "--plain", CLEAR, code=1)
    session.opened("rescue", DAMAGED, "--from-backup", SOUND, "--old-records", code=1)
    session.opened("verify", DAMAGED, code=2)  # the damaged file with the records is kept beside the good one


@dataclass(frozen=True)
class Chapter:
    """A part of the work that needs no other, the verbs in it, and what there is afterwards that was not before."""

    work: Callable[[Session], None]
    verbs: frozenset[str]
    made: frozenset[str] = frozenset()
    handed_out: frozenset[str] = frozenset()
    in_the_clear: tuple[str, ...] = ()


CHAPTERS: Mapping[str, Chapter] = MappingProxyType(
    {
        "records": Chapter(
            work_on_records,
            frozenset(
                (
                    "selftest",
                    "words",
                    "keygen",
                    "seal",
                    "unseal",
                    "drop",
                    "intake",
                    "read-texts",
                    "search",
                    "journal",
                    "review",
                    "verify",
                    "export",
                )
            ),
            handed_out=frozenset(("key.txt", "sealed.age", "package.age")),
        ),
        "questions": Chapter(
            ask_questions,
            frozenset(
                (
                    "provisions",
                    "list",
                    "show",
                    "vocabulary",
                    "texts",
                    "history",
                    "held",
                    "limits",
                    "unconfirmed",
                    "today",
                    "liberty",
                    "charged",
                    "allegations",
                    "happened",
                    "unanswered",
                    "contradicted",
                    "left",
                    "ill-treatment",
                    "access",
                    "complaints",
                    "series",
                    "naming",
                    "chronology",
                    "identifying",
                    "consent",
                    "protect",
                )
            ),
        ),
        "ways": Chapter(
            change_ways,
            frozenset(f"ways {action}" for action in ACTIONS) | {"keygen", "backup", "travel-lock", "journal"},
            handed_out=frozenset(("key.txt", "door.key", "sheets.pdf")),
        ),
        "backups": Chapter(
            back_up_and_restore,
            frozenset(("backup", "verify", "rehearse", "restore", "erase-access")),
            frozenset(("back",)),
        ),
        "custody": Chapter(
            keep_custody,
            frozenset(f"evidence {action}" for action in EVIDENCE_ACTIONS)
            | {"intake", "transcript add", "transcript show", "transcript export"},
            handed_out=frozenset(("custody.pdf",)),
        ),
        "files": Chapter(
            write_records,
            frozenset(f"records {action}" for action in RECORD_ACTIONS) | {"keygen", "undo"},
            handed_out=frozenset(("key.txt", "sealed.age", "records.jsonl")),
            in_the_clear=("work/out/records.jsonl",),
        ),
        "covers": Chapter(
            cover_and_copy,
            frozenset(("intake", "redact", "safe-copy")),
            handed_out=frozenset(("copy-1.png", "copy-2.png")),
        ),
        "keys": Chapter(change_keys, frozenset(("rekey", "verify"))),
        "rescue": Chapter(
            rescue,
            frozenset(("rescue", "verify")),
            frozenset(("saved",)),
            in_the_clear=("work/in the clear/records.json",),
        ),
    }
)


def main() -> None:
    """One chapter."""
    CHAPTERS[sys.argv[1]].work(Session(Path.cwd(), Path(sys.argv[2])))


if __name__ == "__main__":
    main()
