"""Every error, every problem and every state of an account has a sentence that helps and tells no secret."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import greenstat_desktop
from greenstat_desktop.core import errors
from greenstat_desktop.core.errors import BadInput, Cause, GreenStatError
from greenstat_desktop.core.messages import explain, state_of_instance
from greenstat_desktop.core.service_wording import CAUSES, SERVICE_ERRORS
from greenstat_desktop.core.wording import ERRORS, ODD_INPUT, PROBLEMS, STATES, UNEXPECTED, UNKNOWN_STATE

PACKAGE = Path(greenstat_desktop.__file__).parent

# design.md, section 2: words that mean something else here, or nothing.
OTHER_WORDS = re.compile(
    r"\b(?:profiles?|connections?|stor(?:y|ies)|posts?|messages?|contacts?|participants?|users?|polls?|fetch(?:es)?"
    r"|snapshots?|tracks?|monitors?|caches?|archives?|segments?|mock|fake)\b",
    re.IGNORECASE,
)
JARGON = re.compile(
    r"\b(?:error|exception|invalid|null|JSON|D-Bus|TLS|SSL|SQLite|failed|Secret Service)\b", re.IGNORECASE
)

INSTANCES: list[GreenStatError] = [
    *(errors.Unreachable(kind) for kind in errors.Connection),
    *(errors.AccessRefused(403, (cause,)) for cause in Cause),
    errors.AccessRefused(403, tuple(Cause)),
    errors.AccessRefused(403, ()),
    *(errors.InstanceNotReady(kind) for kind in ("starting", "not_authorized", "expired", "something new")),
    *(errors.RateLimited(seconds) for seconds in (0, 1, 59.5, 3600, -5, float("inf"), float("nan"))),
    errors.QuotaExceeded(date(2026, 12, 1)),
    errors.ServiceFailed(503),
    errors.BadAnswer("row 3, participant"),
    errors.BadAnswer("a { in it"),
    errors.TokenMissing("7103000001"),
    *(errors.KeyringUnavailable(kind) for kind in errors.KeyringState),
    *(errors.HistoryError(kind) for kind in errors.HistoryFault),
    errors.HistoryTooNew(),
    *(errors.FileNotWritten(kind) for kind in errors.FileFault),
    errors.Cancelled(),
    *(BadInput(field, problem) for field, problem in PROBLEMS),
    BadInput("a field", "a problem without a sentence"),
]
UNKNOWN: list[BaseException] = [
    ValueError("https://7103.api.greenapi.com/waInstance7103000001/getSettings/marker"),
    OSError(28, "marker"),
    KeyError("marker"),
    MemoryError(),
    KeyboardInterrupt("marker"),
    GreenStatError("marker"),
    type("kindly", (Exception,), {"kind": ["marker"]})(),
]
TEXTS = [
    *ERRORS.values(),
    *SERVICE_ERRORS.values(),
    *CAUSES.values(),
    *PROBLEMS.values(),
    *STATES.values(),
    UNEXPECTED,
    ODD_INPUT,
    UNKNOWN_STATE,
]


def leaves(tree: type[GreenStatError]) -> Iterator[type[GreenStatError]]:
    """Yield the errors that are really raised: those without a kind below them, and HistoryError itself."""
    below = tree.__subclasses__()
    if not below or tree is errors.HistoryError:
        yield tree
    for one in below:
        yield from leaves(one)


def test_every_error_of_the_tree_is_among_those_of_these_tests() -> None:
    assert set(leaves(GreenStatError)) == {type(error) for error in INSTANCES}


@pytest.mark.parametrize("error", [*INSTANCES, *UNKNOWN], ids=repr)
def test_a_sentence_is_whole(error: BaseException) -> None:
    text = explain(error).text
    assert re.match(r"[A-Za-z].*\S\.$", text), text
    assert "  " not in text
    assert type(error).__name__ not in text or isinstance(error, errors.Cancelled)


@pytest.mark.parametrize("error", INSTANCES, ids=repr)
def test_no_value_is_left_out_of_a_sentence(error: GreenStatError) -> None:
    sentence = explain(error)
    assert set(re.findall(r"{(\w+)}", sentence.template)) == set(sentence.values)


@pytest.mark.parametrize("error", [one for one in INSTANCES if not isinstance(one, BadInput)], ids=repr)
def test_no_error_of_ours_is_unexpected(error: GreenStatError) -> None:
    assert explain(error).template != UNEXPECTED


@pytest.mark.parametrize(
    "kinds",
    [errors.Connection, errors.KeyringState, errors.HistoryFault, errors.FileFault],
    ids=lambda kinds: kinds.__name__,
)
def test_every_kind_has_a_sentence_of_its_own(kinds: type[errors.Connection]) -> None:
    own = {{**ERRORS, **SERVICE_ERRORS}[kind] for kind in kinds}
    assert len(own) == len(kinds)


def test_every_cause_has_words_of_its_own() -> None:
    assert len(set(CAUSES.values())) == len(Cause)


@pytest.mark.parametrize("text", SERVICE_ERRORS.values())
def test_a_sentence_about_the_service_says_what_happened_what_to_do_and_whether_it_is_tried_again(text: str) -> None:
    assert re.search(r"[Ww]hile watching, GreenStat tries again (?:by itself|now and then)", text)
    assert re.search(r"\b(?:[Cc]ompare|[Aa]sk|[Tt]ry|Look|Link|Extend|Make sure|can) ", text)


def test_no_two_sentences_are_the_same() -> None:
    sentences = [*ERRORS.values(), *SERVICE_ERRORS.values(), *PROBLEMS.values()]
    assert len(set(sentences)) == len(sentences)


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_uses_the_words_of_the_house_and_no_jargon(text: str) -> None:
    assert not OTHER_WORDS.findall(text)
    assert not JARGON.findall(text)


def test_all_causes_of_a_refusal_are_named() -> None:
    text = explain(errors.AccessRefused(403, tuple(Cause))).text
    assert [cause for cause in Cause if CAUSES[cause] not in text] == []
    assert text.endswith("(HTTP 403).")


def test_a_cause_that_does_not_fit_is_not_named() -> None:
    assert CAUSES[Cause.SUSPENDED] not in explain(errors.AccessRefused(401, (Cause.TOKEN,))).text


@pytest.mark.parametrize(
    ("seconds", "said"), [(1, "in 1 min."), (61, "in 2 min."), (-5, "in 1 min."), (float("inf"), "in 1 min.")]
)
def test_a_wait_is_told_in_whole_minutes(seconds: float, said: str) -> None:
    assert explain(errors.RateLimited(seconds)).text.endswith(said)


def test_a_newer_history_is_left_alone_and_the_sentence_says_so() -> None:
    text = explain(errors.HistoryTooNew()).text
    assert "newer version of GreenStat; it was left as it is" in text
    assert text != explain(errors.HistoryError(errors.HistoryFault.FOREIGN)).text


@pytest.mark.parametrize("kind", errors.KeyringState)
def test_without_a_keyring_the_token_may_still_be_used_for_this_session(kind: errors.KeyringState) -> None:
    assert "the token only for this session" in explain(errors.KeyringUnavailable(kind)).text


def test_a_stopped_job_has_lost_nothing() -> None:
    assert explain(errors.Cancelled()).text == "Stopped. Everything that had arrived is kept."


@pytest.mark.parametrize("error", UNKNOWN, ids=lambda error: type(error).__name__)
def test_nothing_of_a_foreign_errors_text_is_told(error: BaseException) -> None:
    assert explain(error).text == UNEXPECTED


def problems_raised() -> set[tuple[str, str]]:
    """Return the field and the problem of every ``BadInput(…)`` in the program, both branches of an ``if`` included."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("BadInput"):
                field, problem = node.args
                branches = [problem.body, problem.orelse] if isinstance(problem, ast.IfExp) else [problem]
                found |= {(ast.literal_eval(field), ast.literal_eval(branch)) for branch in branches}
    return found


def test_every_problem_that_the_program_raises_has_its_sentence() -> None:
    assert problems_raised() - set(PROBLEMS) == set()


def test_every_problem_that_has_a_sentence_is_raised() -> None:
    assert set(PROBLEMS) - problems_raised() == set()


@pytest.mark.parametrize(
    ("word", "readable"),
    [
        ("authorized", True),
        ("yellowCard", True),
        ("notAuthorized", False),
        ("blocked", False),
        ("starting", False),
        ("sleepMode", False),
        ("suspended", False),
        ("pendingCode", False),
        (None, False),
    ],
)
def test_each_state_of_an_account_is_told_in_words_of_its_own(word: str | None, readable: bool) -> None:
    state = state_of_instance(word)
    assert state.readable is readable
    assert state.sentence.text == STATES[word]
    assert list(STATES.values()).count(STATES[word]) == 1
    assert state.sentence.text.endswith(".")


@pytest.mark.parametrize("word", ["somethingNew", "", "{x}", "AUTHORIZED", "<img src=/dev/zero>"])
def test_a_state_that_is_not_known_may_be_asked_and_its_word_is_not_shown(word: str) -> None:
    state = state_of_instance(word)
    assert state.readable
    assert state.sentence.text == UNKNOWN_STATE
