"""Each cause of an empty or shorter answer, and of a refusal, is told by what is known."""

import re
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import get_args

import pytest

from greenstat_desktop.core.diagnosis import TURN_IT_ON, Meaning, Offer, meaning, narrowed
from greenstat_desktop.core.errors import AccessRefused, Cause
from greenstat_desktop.core.messages import explain, state_of_instance
from greenstat_desktop.core.records import Answer, Check

SECOND, HOUR, DAY = timedelta(seconds=1), timedelta(hours=1), timedelta(days=1)
OFF, ON, UNKNOWN = False, True, None


def check(answer: Answer, recipients: int = 0, forgotten: int = 0) -> Check:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    return Check("7103000001", "BAE5", now, answer, recipients, 0, 0, new=0, changed=0, forgotten=forgotten)


EMPTY, HAD_PEOPLE = check("empty"), check("empty", recipients=1204)


@pytest.mark.parametrize(
    ("one", "outgoing_webhook", "age", "listed", "state", "said"),
    [
        # the setting is off: that explains everything else too
        (EMPTY, OFF, HOUR, UNKNOWN, None, "sent messages statuses” is off"),
        (EMPTY, OFF, 31 * DAY, False, "notAuthorized", "sent messages statuses” is off"),
        (HAD_PEOPLE, OFF, HOUR, True, "authorized", "What was saved before stays"),
        # older than 30 days
        (EMPTY, ON, 31 * DAY, UNKNOWN, None, "keeps statistics for 30 days"),
        (HAD_PEOPLE, UNKNOWN, 31 * DAY, True, "notAuthorized", "keeps statistics for 30 days"),
        # the state of the account
        (EMPTY, ON, HOUR, True, "notAuthorized", "not linked to a phone"),
        (HAD_PEOPLE, ON, HOUR, True, "starting", "up to five minutes"),
        # earlier answers had people: linked anew since
        (HAD_PEOPLE, ON, HOUR, UNKNOWN, "authorized", "knew 1,204 recipients before"),
        (HAD_PEOPLE, ON, HOUR, False, "yellowCard", "linked to a phone anew"),
        (HAD_PEOPLE, UNKNOWN, SECOND, UNKNOWN, None, "Yours are kept"),
        (check("empty", recipients=1), ON, HOUR, UNKNOWN, None, "knew one recipient before"),
        # just published: the list lags as well
        (EMPTY, UNKNOWN, 30 * SECOND, UNKNOWN, None, "two minutes"),
        (EMPTY, ON, 30 * SECOND, False, "authorized", "two minutes"),
        # unknown id
        (EMPTY, ON, HOUR, False, "authorized", "list of statuses does not have this one"),
        (EMPTY, ON, 29 * DAY, False, None, "compare it with idMessage"),
        # nobody reached yet
        (EMPTY, ON, HOUR, True, "authorized", "reached nobody yet"),
        # delivery lost
        (EMPTY, ON, 25 * HOUR, True, "authorized", "The reports were lost"),
        # nothing tells them apart
        (EMPTY, ON, HOUR, UNKNOWN, None, "nobody yet, or the id"),
        (EMPTY, UNKNOWN, 25 * HOUR, UNKNOWN, "a new word", "its day is over"),
        # shorter
        (check("shorter", recipients=100, forgotten=37), UNKNOWN, HOUR, UNKNOWN, None, "forgot 37 recipients"),
        (check("shorter", recipients=100, forgotten=37), OFF, 31 * DAY, False, "blocked", "Yours are kept"),
        (check("shorter", recipients=100, forgotten=1), ON, HOUR, UNKNOWN, None, "forgot one recipient"),
    ],
)
def test_the_cause_that_fits_what_is_known_is_named(
    one: Check, outgoing_webhook: bool | None, age: timedelta, listed: bool | None, state: str | None, said: str
) -> None:
    explained = meaning(one, outgoing_webhook, age, listed=listed, state=state)
    assert explained is not None
    assert said in explained.text


AGES = (timedelta(), 3 * HOUR, 26 * HOUR, 31 * DAY)
EVERYTHING = list(product((0, 1, 1204), (OFF, ON, UNKNOWN), AGES, (True, False, None), (None, "authorized", "blocked")))


def every_meaning() -> list[Meaning]:
    found = [
        meaning(check("empty", recipients=people), webhook, age, listed=listed, state=state)
        for people, webhook, age, listed, state in EVERYTHING
    ]
    found += [meaning(check("shorter", 9, forgotten=left), ON, HOUR) for left in (1, 7)]
    return [one for one in found if one is not None]


def test_an_answer_that_is_not_full_is_always_explained() -> None:
    assert set(get_args(Answer)) == {"ok", "empty", "shorter"}
    assert len(every_meaning()) == len(EVERYTHING) + 2


@pytest.mark.parametrize("text", sorted({one.text for one in (*every_meaning(), TURN_IT_ON)}))
def test_a_sentence_is_whole_and_in_the_words_of_the_house(text: str) -> None:
    assert re.match(r"[A-Z].*\.$", text), text
    unquoted = re.sub("“.*?”", "", text)
    assert not re.findall(r"\b(?:post|message|contact|participant|user|poll|error|invalid)s?\b", unquoted)


def test_a_full_answer_needs_no_words() -> None:
    assert meaning(check("ok"), outgoing_webhook=False, age=HOUR) is None


@pytest.mark.parametrize(("outgoing_webhook", "offer"), [(OFF, Offer.TURN_ON), (ON, None), (UNKNOWN, None)])
def test_turning_the_setting_on_is_offered_only_where_it_is_known_to_be_off(
    outgoing_webhook: bool | None, offer: Offer | None
) -> None:
    explained = meaning(EMPTY, outgoing_webhook, HOUR)
    assert explained is not None
    assert explained.offer is offer


def test_a_recipient_once_saved_is_said_to_be_kept_whatever_the_cause() -> None:
    for webhook, age in product((OFF, ON, UNKNOWN), AGES):
        explained = meaning(HAD_PEOPLE, webhook, age)
        assert explained is not None
        assert re.search(r"Yours are kept|What was saved .*stays", explained.text)


def test_whoever_is_offered_to_turn_it_on_is_warned() -> None:
    assert "restarts" in TURN_IT_ON.text
    assert "five minutes" in TURN_IT_ON.text


FORBIDDEN = AccessRefused(403, (Cause.ID_INSTANCE, Cause.API_URL, Cause.STATUS_METHODS, Cause.SUSPENDED))
OF_CONTACTS = AccessRefused(403, (Cause.ID_INSTANCE, Cause.API_URL, Cause.SUSPENDED))
WRONG_TOKEN = AccessRefused(401, (Cause.TOKEN,))


@pytest.mark.parametrize(
    ("error", "state_answers", "state", "left"),
    [
        (FORBIDDEN, False, None, FORBIDDEN.causes),
        (FORBIDDEN, True, "authorized", (Cause.STATUS_METHODS,)),
        (FORBIDDEN, True, None, (Cause.STATUS_METHODS,)),
        (FORBIDDEN, True, "suspended", (Cause.SUSPENDED,)),
        (OF_CONTACTS, True, "authorized", (Cause.SUSPENDED,)),
        (WRONG_TOKEN, False, None, (Cause.TOKEN,)),
        (WRONG_TOKEN, True, "authorized", (Cause.TOKEN,)),  # nothing else would be left
    ],
)
def test_what_is_known_to_be_right_is_ruled_out(
    error: AccessRefused, state_answers: bool, state: str | None, left: tuple[Cause, ...]
) -> None:
    refused = narrowed(error, state_answers=state_answers, state=state)
    assert (refused.code, refused.causes) == (error.code, left)


def test_a_narrowed_refusal_says_what_is_right_and_what_to_do() -> None:
    text = explain(narrowed(FORBIDDEN, state_answers=True)).text
    assert "apiUrl, idInstance and apiTokenInstance are right" in text
    assert "statuses are not enabled for this account" in text
    assert "Compare" not in text
    assert text.endswith("(HTTP 403).")


def test_a_refusal_that_could_not_be_narrowed_names_every_cause() -> None:
    text = explain(narrowed(FORBIDDEN, state_answers=False)).text
    assert all(words in text for words in ("idInstance is wrong", "apiUrl belongs", "not enabled", "suspended"))


def test_a_state_is_told_in_its_own_words() -> None:
    explained = meaning(EMPTY, ON, HOUR, state="sleepMode")
    assert explained is not None
    assert explained.text == state_of_instance("sleepMode").sentence.text
