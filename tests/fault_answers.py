"""Whole answers that are no good, or not quite: the contract's codes in every form, and bodies of a 200."""

import gzip
import json
from datetime import date
from typing import Final

from greenstat_desktop.core.errors import (
    AccessRefused,
    BadAnswer,
    Cause,
    InstanceNotReady,
    QuotaExceeded,
    RateLimited,
    ServiceError,
    ServiceFailed,
)
from tests.fault_server import answer, raw
from tests.faults import GZIP, WAY, WIRE, Fault

ROW: Final = b'{"participant": "79990000009@c.us", "status": "read", "timestamp": 1587129319}'
ROWS: Final = b"[" + ROW + b"]"
HTML: Final = b"<!DOCTYPE html><html><body>expired, not authorized, starting process</body></html>"
QUOTA: Final = QuotaExceeded(date(2026, 12, 1))
REFUSED_403: Final = AccessRefused(403, (Cause.ID_INSTANCE, Cause.API_URL, Cause.STATUS_METHODS, Cause.SUSPENDED))


def said(message: str) -> bytes:
    """Return an error's body as the service writes it, token and all."""
    path = "/waInstance1101000001/getStatusStatistic/" + "cafe7e57" * 6 + "ab"
    return json.dumps({"statusCode": 400, "path": path, "message": message}).encode()


def code(number: int, error: ServiceError, body: bytes = b"", *, asked: int = 1, **headers: str) -> Fault:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Fault(answer(number, body, named), error, asked)


def failed(number: int, body: bytes = b"", *, asked: int = 1) -> Fault:
    return code(number, ServiceFailed(number), body, asked=asked)


def limited(pause_s: float, header: str) -> Fault:
    return code(429, RateLimited(pause_s), asked=4, Retry_After=header)


CODES: Final[dict[str, Fault]] = {
    "204": code(204, BadAnswer("code 204")),
    "206": code(206, BadAnswer("code 206"), b"[]"),
    "304": failed(304),
    "400, empty": failed(400),
    "400, text": failed(400, b"something went wrong"),
    "400, HTML": failed(400, HTML),
    "400, starting": code(400, InstanceNotReady("starting"), said("instance in starting process try later"), asked=3),
    "400, not authorized": code(400, InstanceNotReady("not_authorized"), said("instance account not authorized")),
    "400, expired": code(400, InstanceNotReady("expired"), b"Instance account is expired"),
    "401": code(401, AccessRefused(401, (Cause.TOKEN,)), said("Unauthorized")),
    "401, HTML": code(401, AccessRefused(401, (Cause.TOKEN,)), HTML),
    "402": failed(402),
    "403": code(403, REFUSED_403, said("Forbidden")),
    "403, empty": code(403, REFUSED_403),
    "404": failed(404, said("Not Found")),
    "404, HTML": failed(404, HTML),
    "418": failed(418),
    "429": code(429, RateLimited(1.0), asked=4),
    "429, in 3 s": limited(3.0, "3"),
    "429, on a day": limited(7.0, "Sun, 22 Nov 2026 12:00:07 GMT"),
    "429, before now": limited(1.0, "-5"),
    "429, in a hundred years": limited(60.0, "9" * 5000),
    "429, in words": limited(1.0, "soon"),
    "466": code(466, QUOTA, b'{"invokeStatus": {"status": "QUOTE_EXCEEDED"}}'),
    "466, empty": code(466, QUOTA),
    "466, of people": code(466, QUOTA, b'{"correspondentsStatus": {"status": "CORRESPONDENTS_QUOTE_EXCEEDED"}}'),
    "499": failed(499, asked=2),
    "500": failed(500, said("Internal"), asked=2),
    "500, HTML": failed(500, HTML, asked=2),
    "502": failed(502, HTML, asked=4),
    "503": failed(503, asked=4),
    "504": failed(504, b"gateway", asked=4),
}


def misread(where: str, body: bytes) -> Fault:
    return Fault(answer(200, body), BadAnswer(where))


def read(body: bytes) -> Fault:
    return Fault(answer(200, body), None)


BODIES: Final[dict[str, Fault]] = {
    "a captive portal": misread("byte 0", HTML),
    "an empty body": misread("byte 0", b""),
    "a blank body": misread("byte 4", b"  \r\n"),
    "nobody": read(b"[]"),
    "a byte order mark": read(b"\xef\xbb\xbf" + ROWS),
    "UTF-16": misread("byte 0", ROWS.decode().encode("utf-16")),
    "invalid UTF-8": misread("byte 17", b'[{"participant":"\xff@c.us","status":"read"}]'),
    "trailing garbage": misread("byte 82", ROWS + b" and more"),
    "two answers in one": misread("byte 81", ROWS + ROWS),
    "half an answer": misread("byte 30", ROWS[:30]),
    "the documented example": read(b"[\n  " + ROW[:-1] + b",\n  },\n]"),
    "a list of participants": read(b'[{"participant":["79990000009@c.us","2@c.us"],"status":"read"}]'),
    "an empty list of participants": misread("row 0, participant", b'[{"participant":[],"status":"read"}]'),
    "duplicate keys": read(b'[{"participant":"79990000009@c.us","status":"sent","status":"read"}]'),
    "NaN": misread("byte 53", b'[{"participant":"1@c.us","status":"read","timestamp":NaN}]'),
    "1e999": misread("row 0, timestamp", b'[{"participant":"1@c.us","status":"read","timestamp":1e999}]'),
    "5,000 digits": misread(
        "row 0, timestamp", b'[{"participant":"1@c.us","status":"read","timestamp":' + b"9" * 5000 + b"}]"
    ),
    "a time in the year 5138": misread(
        "row 0, timestamp", b'[{"participant":"1@c.us","status":"read","timestamp":99999999999}]'
    ),
    "null": misread("the whole answer", b"null"),
    "an object": misread("the whole answer", b'{"result": []}'),
    "a text": misread("the whole answer", b'"ok"'),
    "an array of nulls": misread("row 0", b"[null, null]"),
    "one bad row among good": misread("row 1, participant", b"[" + ROW + b',{"participant":7,"status":"read"}]'),
    "nobody in a row": misread("row 1, participant", b"[" + ROW + b',{"status":"read"}]'),
    "an empty status": misread("row 1, status", b"[" + ROW + b',{"participant":"2@c.us","status":""}]'),
    "a lone surrogate": read(b'[{"participant":"\\ud800@c.us","status":"read"}]'),
    "a NUL": read(b'[{"participant":"1\\u0000@c.us","status":"read"}]'),
    "a participant of 1 MB": misread(
        "row 0, participant", b'[{"participant":"' + b"1" * 1_000_000 + b'@c.us","status":"read"}]'
    ),
    "10,000 levels": misread("row 0", b"[" * 10_000),
    "10,000 levels of what nobody asked for": misread(
        "nested too deeply", b'[{"participant":"1@c.us","x":' + b"[" * 10_000 + b"]" * 10_000 + b"}]"
    ),
    "300 kinds of status": misread(
        "more kinds of status than there can be",
        b"[" + b",".join(b'{"participant":"%d@c.us","status":"s%d"}' % (one, one) for one in range(300)) + b"]",
    ),
    "gzip that ends early": Fault(answer(200, gzip.compress(ROWS * 99)[:40], GZIP), BadAnswer("byte 0")),
    "an encoding that nobody knows": Fault(answer(200, ROWS, {"Content-Encoding": "nonsense"}), None),
    "a length in words": Fault(raw(b"Content-Length: two", ROWS), None),
}

FAULTS: Final[dict[str, Fault]] = {**WIRE, **WAY, **CODES, **BODIES}
