"""The sandbox on the wire: what any GREEN-API client sees, over real sockets."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

import pytest
import requests

from greenstat_desktop.sandbox.conduct import Reply
from greenstat_desktop.sandbox.instance import account_of
from greenstat_desktop.sandbox.server import Sandbox
from greenstat_desktop.sandbox.world import DAY_S, HOUR_S, World, make_world

NOW = 1_790_000_000.0
READING_METHODS = ("getStatusStatistic", "getOutgoingStatuses", "getContacts")
OTHER_METHODS = ("getStateInstance", "getSettings", "getWaSettings")


class Clock:
    """A clock that moves when told to."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


@lru_cache
def world(seed: int = 1) -> World:
    return make_world(seed=seed, recipients=300, now=NOW)


NEWEST = world().statuses[0].message_id


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sandbox(clock: Clock) -> Iterator[Sandbox]:
    with Sandbox(world(), clock=clock, spacing_s=0) as running:
        yield running


@pytest.fixture
def session() -> Iterator[requests.Session]:
    with requests.Session() as opened:
        opened.trust_env = False
        yield opened


Ask = Callable[..., requests.Response]


@pytest.fixture
def ask(sandbox: Sandbox, session: requests.Session) -> Ask:
    def ask(
        method: str,
        verb: str = "GET",
        *,
        token: str | None = None,
        params: dict[str, str | int] | None = None,
        data: bytes | None = None,
        json: object = None,
    ) -> requests.Response:
        url = address(sandbox, method, token=token)
        return session.request(verb, url, params=params, data=data, json=json, timeout=10)

    return ask


def address(sandbox: Sandbox, method: str, *, number: int = 0, token: str | None = None) -> str:
    account = sandbox.instances[number].account
    return f"{sandbox.api_url}/waInstance{account.id_instance}/{method}/{token or account.token}"


def statistic(ask: Ask, message_id: str = NEWEST) -> list[dict[str, Any]]:
    answer = ask("getStatusStatistic", params={"idMessage": message_id})
    assert answer.status_code == 200
    rows: list[dict[str, Any]] = answer.json()
    return rows


def test_the_statistic_is_what_the_world_says(ask: Ask) -> None:
    for status in world().statuses:
        told = Counter(row["status"] for row in statistic(ask, status.message_id))
        truth = world().truth(status.message_id, NOW)
        assert (told.total(), told["delivered"] + told["read"], told["read"]) == truth


def test_the_newest_status_gains_reads_as_time_passes(ask: Ask, clock: Clock) -> None:
    reads = []
    for _ in range(4):
        reads.append(sum(row["status"] == "read" for row in statistic(ask)))
        clock.now += HOUR_S / 2
    assert reads == sorted(set(reads))


def test_an_unknown_status_has_an_empty_statistic(ask: Ask) -> None:
    assert statistic(ask, "BAE5FFFFFFFFFFFF") == []


def test_the_list_covers_a_day_unless_told_otherwise(ask: Ask) -> None:
    listed = [row["idMessage"] for row in ask("getOutgoingStatuses").json()]
    assert listed == [status.message_id for status in world().statuses if status.published_at >= NOW - DAY_S]
    assert listed[0] == NEWEST


def test_the_list_of_thirty_days_holds_every_kind(ask: Ask) -> None:
    rows = ask("getOutgoingStatuses", params={"minutes": 43_200}).json()
    assert [row["idMessage"] for row in rows] == [status.message_id for status in world().statuses]
    assert len({row["typeMessage"] for row in rows}) == 5
    assert {row["sendByApi"] for row in rows} == {True, False}


def test_contacts_can_be_asked_for_by_kind_and_number(ask: Ask) -> None:
    everybody = ask("getContacts").json()
    assert len(everybody) == 304
    assert {contact["type"] for contact in ask("getContacts", params={"group": "true"}).json()} == {"group"}
    assert {contact["type"] for contact in ask("getContacts", params={"group": "false"}).json()} == {"user"}
    assert ask("getContacts", params={"count": 7}).json() == everybody[:7]


def test_names_arrive_as_they_are(ask: Ask) -> None:
    names = {contact["id"]: contact["contactName"] for contact in ask("getContacts").json()}
    assert all(names[person.chat_id] == person.contact_name for person in world().people)


def test_an_instance_tells_its_state_and_its_phone(ask: Ask) -> None:
    assert ask("getStateInstance").json() == {"stateInstance": "authorized"}
    assert ask("getWaSettings").json()["phone"] == world().phone
    assert ask("getSettings").json()["wid"] == f"{world().phone}@c.us"


def test_statistics_are_empty_while_the_setting_is_off(ask: Ask) -> None:
    assert ask("setSettings", "POST", json={"outgoingWebhook": "no"}).json() == {"saveSettings": True}
    assert ask("getSettings").json()["outgoingWebhook"] == "no"
    assert statistic(ask) == []
    ask("setSettings", "POST", json={"outgoingWebhook": "yes"})
    assert statistic(ask)


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"{}", b"[]", b"null", b'{"unknown": 1}', b'{"outgoingWebhook": "on"}', b'{"wid": NaN}', b"[" * 99_999],
)
def test_settings_that_make_no_sense_are_refused(ask: Ask, body: bytes) -> None:
    assert ask("setSettings", "POST", data=body).status_code == 400
    assert ask("getSettings").json()["outgoingWebhook"] == "yes"


def test_changing_settings_restarts_the_instance_for_a_while(clock: Clock, session: requests.Session) -> None:
    with Sandbox(world(), clock=clock, spacing_s=0, restart_s=60) as sandbox:
        session.post(address(sandbox, "setSettings"), json={"outgoingWebhook": "yes"}, timeout=10)
        assert session.get(address(sandbox, "getStateInstance"), timeout=10).json()["stateInstance"] == "starting"
        refused = session.get(address(sandbox, "getOutgoingStatuses"), timeout=10)
        assert (refused.status_code, refused.json()["message"]) == (400, "instance in starting process try later")
        clock.now += 60
        assert session.get(address(sandbox, "getOutgoingStatuses"), timeout=10).status_code == 200


@pytest.mark.parametrize("method", [*READING_METHODS, *OTHER_METHODS, "setSettings"])
def test_a_wrong_token_is_refused_and_echoed(ask: Ask, method: str) -> None:
    answer = ask(method, token="0" * 50)
    assert answer.status_code == 401
    assert answer.json()["path"].endswith("0" * 50)


def test_a_refusal_looks_like_the_services_own(ask: Ask, sandbox: Sandbox) -> None:
    answer = ask("getStatusStatistic")
    body = answer.json()
    assert (answer.status_code, body["statusCode"]) == (400, 400)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", body["timestamp"])
    assert body["path"].endswith(f"/getStatusStatistic/{sandbox.account.token}")
    assert "idMessage" in body["message"]


def test_an_unknown_method_is_not_found(ask: Ask) -> None:
    assert ask("sendMessage", "POST").status_code == 404


def test_an_unknown_instance_is_forbidden(sandbox: Sandbox, session: requests.Session) -> None:
    url = f"{sandbox.api_url}/waInstance9999999999/getSettings/{sandbox.account.token}"
    assert session.get(url, timeout=10).status_code == 403


@pytest.mark.parametrize(("verb", "method"), [("POST", "getSettings"), ("GET", "setSettings"), ("PUT", "getContacts")])
def test_a_wrong_verb_is_refused(ask: Ask, verb: str, method: str) -> None:
    assert ask(method, verb).status_code == 405


@pytest.mark.parametrize("minutes", ["0", "-5", "ten", "1.5", "9" * 5000])
def test_minutes_must_be_a_positive_number(ask: Ask, minutes: str) -> None:
    assert ask("getOutgoingStatuses", params={"minutes": minutes}).status_code == 400


@pytest.mark.parametrize(
    "state", ["notAuthorized", "blocked", "starting", "sleepMode", "suspended", "pendingCode", None]
)
@pytest.mark.parametrize("method", READING_METHODS)
def test_an_instance_that_is_not_authorized_cannot_be_read(
    ask: Ask, sandbox: Sandbox, state: str | None, method: str
) -> None:
    sandbox.instance.conduct.state = state
    assert ask(method, params={"idMessage": NEWEST}).status_code == 400
    assert ask("getStateInstance").json() == {"stateInstance": state}


def test_a_yellow_card_can_be_read(ask: Ask, sandbox: Sandbox) -> None:
    sandbox.instance.conduct.state = "yellowCard"
    assert statistic(ask)


def test_a_forgetful_instance_has_empty_statistics_and_still_lists_its_statuses(ask: Ask, sandbox: Sandbox) -> None:
    sandbox.instance.conduct.forgetful = True
    assert statistic(ask) == []
    assert ask("getOutgoingStatuses").json()


def test_a_second_call_within_the_second_is_refused(clock: Clock, session: requests.Session) -> None:
    with Sandbox(world(), clock=clock) as sandbox:
        url = address(sandbox, "getStateInstance")
        codes = []
        for pause_s in (0, 0, 0.9, 0.1, 1.0, 0.96, 0.5):
            clock.now += pause_s
            codes.append(session.get(url, timeout=10).status_code)
        assert codes == [200, 429, 429, 200, 200, 200, 429]


def test_methods_have_limits_of_their_own(clock: Clock, session: requests.Session) -> None:
    with Sandbox(world(), clock=clock) as sandbox:
        for method in OTHER_METHODS:
            assert session.get(address(sandbox, method), timeout=10).status_code == 200


def test_two_instances_stand_side_by_side(clock: Clock, session: requests.Session) -> None:
    with Sandbox(world(1), world(2), clock=clock) as sandbox:
        phones = [session.get(address(sandbox, "getWaSettings", number=n), timeout=10).json()["phone"] for n in (0, 1)]
        assert phones == [world(1).phone, world(2).phone]
        stranger = address(sandbox, "getSettings", number=0, token=sandbox.instances[1].account.token)
        assert session.get(stranger, timeout=10).status_code == 401


@pytest.mark.parametrize("seeds", [(), (1, 1), (1, 2, 1)])
def test_a_sandbox_needs_worlds_of_different_seeds(seeds: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="seed"):
        Sandbox(*(world(seed) for seed in seeds))


def test_the_account_follows_from_the_seed() -> None:
    assert account_of(1) == account_of(1) != account_of(2)
    assert re.fullmatch(r"7103\d{6}", account_of(1).id_instance)
    assert re.fullmatch(r"[0-9a-f]{50}", account_of(1).token)


def test_ordered_replies_come_first_and_only_as_often_as_ordered(ask: Ask, sandbox: Sandbox) -> None:
    conduct = sandbox.instance.conduct
    conduct.answer_next(
        Reply(502, b"<html>bad gateway</html>", content_type="text/html"), times=2, method="getSettings"
    )
    conduct.answer_next(Reply(429, b"", headers=(("Retry-After", "3"),)))
    first = ask("getContacts")
    assert (first.status_code, first.content, first.headers["Retry-After"]) == (429, b"", "3")
    assert [ask("getSettings").status_code for _ in range(3)] == [502, 502, 200]


@pytest.mark.parametrize("code", [400, 401, 403, 404, 429, 466, 499, 500, 502, 503, 504])
def test_an_ordered_code_without_a_body_has_the_services_own_with_the_token(
    ask: Ask, sandbox: Sandbox, code: int
) -> None:
    sandbox.instance.conduct.answer_next(Reply(code))
    answer = ask("getSettings")
    assert (answer.status_code, answer.json()["statusCode"]) == (code, code)
    assert sandbox.account.token in answer.text


def test_calls_are_remembered_with_their_time_and_code(clock: Clock, session: requests.Session) -> None:
    with Sandbox(world(), clock=clock) as sandbox:
        for _ in range(2):
            session.get(address(sandbox, "getSettings"), timeout=10)
        session.get(address(sandbox, "getContacts"), timeout=10)
        calls = sandbox.instance.conduct.calls("getSettings")
        assert [(call.at, call.code) for call in calls] == [(NOW, 200), (NOW, 429)]
        assert len(sandbox.instance.conduct.calls()) == 3


def test_a_token_of_any_characters_is_just_wrong(sandbox: Sandbox, session: requests.Session) -> None:
    url = f"{sandbox.api_url}/waInstance{sandbox.account.id_instance}/getSettings/%ff%F0%9F%8C%B9%2F"
    assert session.get(url, timeout=10).status_code == 401
