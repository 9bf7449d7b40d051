"""The English text of every sentence about a service that could not be used, and the key Qt Linguist finds it by.

A text says what happened, what the person can do, and whether GreenStat goes on trying; codes come last, in brackets.
``core.messages`` chooses among them, ``core.schedule`` says when it tries again.
"""

from collections.abc import Mapping
from typing import Final

from greenstat_desktop.core import errors
from greenstat_desktop.core.errors import Cause, Connection
from greenstat_desktop.core.wording import QT_TRANSLATE_NOOP

CAUSES: Final[Mapping[Cause, str]] = {
    Cause.TOKEN: QT_TRANSLATE_NOOP("Cause", "apiTokenInstance is wrong or was renewed"),
    Cause.ID_INSTANCE: QT_TRANSLATE_NOOP("Cause", "idInstance is wrong"),
    Cause.API_URL: QT_TRANSLATE_NOOP("Cause", "apiUrl belongs to another account"),
    Cause.STATUS_METHODS: QT_TRANSLATE_NOOP("Cause", "statuses are not enabled for this account"),
    Cause.SUSPENDED: QT_TRANSLATE_NOOP("Cause", "GREEN-API suspended the account"),
}

SERVICE_ERRORS: Final[Mapping[object, str]] = {  # by the error's kind, or by its class
    errors.AccessRefused: QT_TRANSLATE_NOOP(
        "Error",
        "GREEN-API refused access. Possible reasons: {causes}. Compare apiUrl, idInstance and"
        " apiTokenInstance with those in the GREEN-API console; if they are right, ask GREEN-API's support."
        " While watching, GreenStat tries again now and then (HTTP {code}).",
    ),
    Cause.STATUS_METHODS: QT_TRANSLATE_NOOP(  # where it is the only cause left
        "Error",
        "apiUrl, idInstance and apiTokenInstance are right, but statuses are not enabled for this account. Ask"
        " GREEN-API's support to enable the methods for statuses. While watching, GreenStat tries again now and then"
        " (HTTP {code}).",
    ),
    Cause.SUSPENDED: QT_TRANSLATE_NOOP(  # likewise
        "Error",
        "apiUrl, idInstance and apiTokenInstance are right, but GREEN-API suspended the account. Ask GREEN-API's"
        " support for the reason. While watching, GreenStat tries again now and then (HTTP {code}).",
    ),
    "starting": QT_TRANSLATE_NOOP(
        "Error",
        "The account is starting, which takes up to five minutes. Try again then; while watching, GreenStat tries again"
        " by itself.",
    ),
    "not_authorized": QT_TRANSLATE_NOOP(
        "Error",
        "The account is not linked to a phone. Link it in the GREEN-API console by scanning the QR code with WhatsApp."
        " While watching, GreenStat tries again by itself.",
    ),
    "expired": QT_TRANSLATE_NOOP(
        "Error",
        "The account's paid period is over. Extend it in the GREEN-API console. While watching, GreenStat tries again"
        " by itself.",
    ),
    errors.InstanceNotReady: QT_TRANSLATE_NOOP(
        "Error",
        "The account cannot be asked now. Look at its state in the GREEN-API console. While watching, GreenStat tries"
        " again by itself.",
    ),
    errors.RateLimited: QT_TRANSLATE_NOOP(
        "Error",
        "GREEN-API was asked too often, perhaps by another program that uses the same account. While watching,"
        " GreenStat tries again by itself, more slowly; you can try in {minutes} min.",
    ),
    errors.QuotaExceeded: QT_TRANSLATE_NOOP(
        "Error",
        "The quota of the account's plan is used up for this month. It starts anew on {day}; a larger plan can be"
        " chosen in the GREEN-API console. While watching, GreenStat tries again now and then.",
    ),
    errors.ServiceFailed: QT_TRANSLATE_NOOP(
        "Error",
        "GREEN-API could not answer. While watching, GreenStat tries again by itself; if it goes on for long, ask"
        " GREEN-API's support (HTTP {code}).",
    ),
    errors.BadAnswer: QT_TRANSLATE_NOOP(
        "Error",
        "GREEN-API's answer could not be understood, so it was left aside; what was saved stays. Make sure that apiUrl"
        " is right. While watching, GreenStat tries again by itself ({where}).",
    ),
    errors.ServiceError: QT_TRANSLATE_NOOP(
        "Error",
        "GREEN-API could not be used. Try again in a few minutes; while watching, GreenStat tries again by itself.",
    ),
    Connection.NAME: QT_TRANSLATE_NOOP(
        "Error",
        "The address in apiUrl was not found. Make sure that this computer is online and that apiUrl is written as in"
        " the GREEN-API console. While watching, GreenStat tries again by itself.",
    ),
    Connection.REFUSED: QT_TRANSLATE_NOOP(
        "Error",
        "Nothing answers at the address in apiUrl. Compare it with the GREEN-API console. While watching, GreenStat"
        " tries again by itself.",
    ),
    Connection.BROKEN: QT_TRANSLATE_NOOP(
        "Error",
        "The answer broke off halfway, so it was left aside; what was saved stays. Try again; while watching, GreenStat"
        " tries again by itself.",
    ),
    Connection.TIMEOUT: QT_TRANSLATE_NOOP(
        "Error",
        "GREEN-API took too long to answer. Make sure that this computer is online. While watching, GreenStat tries"
        " again by itself.",
    ),
    Connection.TLS: QT_TRANSLATE_NOOP(
        "Error",
        "The address in apiUrl could not prove that it is genuine, so nothing was sent to it. Compare apiUrl with the"
        " GREEN-API console and this computer's date with the calendar; in an office, ask whoever looks after the"
        " network. While watching, GreenStat tries again by itself.",
    ),
    Connection.PROXY: QT_TRANSLATE_NOOP(
        "Error",
        "The proxy that this computer uses did not let the question through. Look at the proxy in the system's network"
        " settings, or ask whoever looks after the network. While watching, GreenStat tries again by itself.",
    ),
    Connection.REDIRECTED: QT_TRANSLATE_NOOP(
        "Error",
        "The address in apiUrl points on to another place. It was not followed, so that your token stays safe. Compare"
        " apiUrl with the GREEN-API console; in a hotel or a cafe, sign in to its network first. While watching,"
        " GreenStat tries again by itself.",
    ),
    Connection.OTHER: QT_TRANSLATE_NOOP(
        "Error",
        "GREEN-API could not be reached. Make sure that this computer is online. While watching, GreenStat tries again"
        " by itself.",
    ),
}
