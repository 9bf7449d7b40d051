"""What each code of contract section 3 comes to, with every form of body."""

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.core.errors import (
    AccessRefused,
    Cause,
    InstanceNotReady,
    QuotaExceeded,
    RateLimited,
    ServiceError,
    ServiceFailed,
)
from greenstat_desktop.core.green_api.patience import NONE, Patience
from greenstat_desktop.core.green_api.refusals import Reply, refusal, retry_after_s

TODAY = date(2026, 11, 22)


def error_body(message: str) -> bytes:
    path = "/waInstance1101000001/getContacts/~token~"
    said = {"statusCode": 400, "timestamp": "2023-09-13T22:29:37.459Z", "path": path, "message": message}
    return json.dumps(said).encode()


EVERY_BODY = {
    "empty": b"",
    "text": b"something went wrong",
    "html": b"<html><body>expired, not authorized, starting process</body></html>",
    "json": error_body("Something went wrong"),
    "no object": b'["expired"]',
    "broken json": b'{"message": ',
    "another message": b'{"message": {"expired": 1}, "status": 7, "nested": {"status": null}}',
    "not utf-8": b"\xff\xfe\x00",
    "large": b"expired" * 100_000,
}
CODES: dict[int, ServiceError] = {
    401: AccessRefused(401, (Cause.TOKEN,)),
    403: AccessRefused(403, (Cause.ID_INSTANCE, Cause.API_URL, Cause.SUSPENDED)),
    404: ServiceFailed(404),
    429: RateLimited(1.0),
    466: QuotaExceeded(date(2026, 12, 1)),
    499: ServiceFailed(499),
    500: ServiceFailed(500),
    502: ServiceFailed(502),
    503: ServiceFailed(503),
    504: ServiceFailed(504),
}


@pytest.mark.parametrize("body", EVERY_BODY.values(), ids=EVERY_BODY.keys())
@pytest.mark.parametrize(("code", "error"), CODES.items())
def test_a_code_means_the_same_whatever_the_body(code: int, error: ServiceError, body: bytes) -> None:
    assert repr(refusal(Reply(code, body), "getContacts", TODAY).error) == repr(error)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (error_body("Instance in starting process try later"), "starting"),
        (b"instance in starting process try later", "starting"),
        (error_body("instance account not authorized"), "not_authorized"),
        (b'"Instance account is expired"', "expired"),
        (error_body("Instance account is expired"), "expired"),
        (error_body("Instance account is expired")[:-1] + b",}", "expired"),
    ],
)
def test_a_bad_request_tells_how_the_instance_is(body: bytes, kind: str) -> None:
    found = refusal(Reply(400, body), "getContacts", TODAY)
    assert repr(found.error) == repr(InstanceNotReady(kind))
    assert (found.patience is NONE) == (kind != "starting")


@pytest.mark.parametrize(
    "body", [EVERY_BODY[name] for name in ("empty", "text", "html", "json", "broken json", "large")]
)
def test_any_other_bad_request_is_told_as_it_is(body: bytes) -> None:
    found = refusal(Reply(400, body), "getContacts", TODAY)
    assert repr(found.error) == repr(ServiceFailed(400))
    assert found.patience is NONE


@pytest.mark.parametrize("method", ["getStatusStatistic", "getOutgoingStatuses"])
def test_a_refused_status_method_may_not_be_enabled(method: str) -> None:
    error = refusal(Reply(403, b""), method, TODAY).error
    assert isinstance(error, AccessRefused)
    assert error.causes == (Cause.ID_INSTANCE, Cause.API_URL, Cause.STATUS_METHODS, Cause.SUSPENDED)


@pytest.mark.parametrize("code", [400, 403, 429, 466])
@pytest.mark.parametrize(
    "said",
    [
        {"invokeStatus": {"method": "getContacts", "used": 1000, "total": 1000, "status": "QUOTE_EXCEEDED"}},
        {
            "invokeStatus": {"status": "QUOTE_ALLOWED"},
            "correspondentsStatus": {"status": "CORRESPONDENTS_QUOTE_EXCEEDED"},
        },
    ],
)
def test_a_used_up_quota_is_known_by_its_nested_status(code: int, said: dict[str, object]) -> None:
    error = refusal(Reply(code, json.dumps(said).encode()), "getContacts", TODAY).error
    assert isinstance(error, QuotaExceeded)


@pytest.mark.parametrize(
    ("today", "resets_on"),
    [
        (date(2026, 1, 1), date(2026, 2, 1)),
        (date(2026, 11, 30), date(2026, 12, 1)),
        (date(2026, 12, 31), date(2027, 1, 1)),
    ],
)
def test_the_quota_resets_on_the_first_of_the_next_month(today: date, resets_on: date) -> None:
    error = refusal(Reply(466, b""), "getContacts", today).error
    assert isinstance(error, QuotaExceeded)
    assert error.resets_on == resets_on


@given(st.text() | st.from_regex(r"[A-Z][a-z]{2}, \d+ [A-Z][a-z]{2} \d+ \d+:\d+:\d+ ([+-]\d+|GMT)"))
def test_whatever_a_retry_after_says_the_pause_is_within_a_minute(header: str) -> None:
    assert 1 <= retry_after_s(header, datetime(2026, 11, 22, tzinfo=UTC)) <= 60


@given(st.integers(1, 10), st.floats(0.1, 10), st.floats(0, 1))
def test_pauses_double_and_never_pass_their_ceiling(tries: int, base_s: float, luck: float) -> None:
    pauses = list(Patience(tries, base_s, ceiling_s=30).pauses(lambda: luck))
    assert len(pauses) == tries - 1
    for attempt, pause in enumerate(pauses):
        whole = min(30, base_s * 2**attempt)
        assert whole / 2 <= pause <= whole
