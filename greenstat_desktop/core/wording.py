"""The English text of every sentence that is not tied to one place in the window, and the key Qt Linguist finds it by.

A text says what happened, why, and what to do next; codes come last, in brackets. ``core.messages`` chooses among them.
"""

from collections.abc import Mapping
from typing import Final

from greenstat_desktop.core import errors
from greenstat_desktop.core.errors import FileFault, HistoryFault, KeyringState


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - Qt's own name
    """Return the text unchanged; it is collected for translation, under ``context``."""
    del context
    return text


def QT_TRANSLATE_N_NOOP(context: str, text: str) -> str:  # noqa: N802 - Qt's own name
    """Return the text unchanged; it is collected for translation in every plural form of its one count."""
    del context
    return text


ERRORS: Final[Mapping[object, str]] = {  # by the error's kind, or by its class; the service's: service_wording.py
    errors.TokenMissing: QT_TRANSLATE_NOOP(
        "Error",
        "The token of account {id_instance} is not known on this computer. Enter apiTokenInstance from the GREEN-API"
        " console in the account's settings.",
    ),
    KeyringState.ABSENT: QT_TRANSLATE_NOOP(
        "Error",
        "This computer has no keyring to keep the token safe in, or it is not running. You can use the token only for"
        " this session; to keep it for longer, set up the system's keyring and start GreenStat again.",
    ),
    KeyringState.LOCKED: QT_TRANSLATE_NOOP(
        "Error",
        "The system's keyring is locked. Unlock it and try again, or use the token only for this session.",
    ),
    KeyringState.REFUSED: QT_TRANSLATE_NOOP(
        "Error",
        "The keyring set up on this computer does not keep the token safe, so GreenStat leaves it alone. You can use"
        " the token only for this session; to keep it for longer, set up the system's own keyring.",
    ),
    KeyringState.SILENT: QT_TRANSLATE_NOOP(
        "Error",
        "The system's keyring did not answer in time. If it asks for your password in another window, answer there and"
        " try again; or use the token only for this session.",
    ),
    KeyringState.BROKEN: QT_TRANSLATE_NOOP(
        "Error",
        "The system's keyring did not do what it was asked. Try again, or use the token only for this session.",
    ),
    errors.HistoryTooNew: QT_TRANSLATE_NOOP(
        "Error",
        "The history was made by a newer version of GreenStat; it was left as it is. Update the program to open it.",
    ),
    HistoryFault.FULL: QT_TRANSLATE_NOOP(
        "Error",
        "The disk is full, so nothing new could be saved; what was saved before is all there. Free some space and try"
        " again.",
    ),
    HistoryFault.READ_ONLY: QT_TRANSLATE_NOOP(
        "Error",
        "The history's folder does not allow writing, so nothing new could be saved. Allow GreenStat to write there, or"
        " choose another folder.",
    ),
    HistoryFault.LOCKED: QT_TRANSLATE_NOOP(
        "Error", "Another program is using the history. Close the other program, then try again."
    ),
    HistoryFault.DAMAGED: QT_TRANSLATE_NOOP(
        "Error",
        "The history is damaged. Close GreenStat and start it anew: it then puts back its newest sound copy, saves what"
        " can be read of the damaged file, and keeps that file.",
    ),
    HistoryFault.FOREIGN: QT_TRANSLATE_NOOP(
        "Error",
        "The file in the history's place was not made by GreenStat, so it was left alone. Move it away, or choose"
        " another folder.",
    ),
    HistoryFault.TRACES: QT_TRANSLATE_NOOP(
        "Error",
        "It is forgotten, but its last traces could not be wiped from the disk: the disk is full, or another program"
        " is using the history. GreenStat tries again by itself.",
    ),
    HistoryFault.UNREADABLE: QT_TRANSLATE_NOOP(
        "Error",
        "The history could not be opened. Make sure that its folder exists and that you are allowed to open it, then"
        " try again.",
    ),
    FileFault.FULL: QT_TRANSLATE_NOOP(
        "Error",
        "The disk is full, so the file was not written; an older file of that name is untouched. Free some space or"
        " choose another disk.",
    ),
    FileFault.DENIED: QT_TRANSLATE_NOOP(
        "Error",
        "The file could not be written there: it may be open in another program, or its folder does not allow it. Close"
        " the file or choose another folder.",
    ),
    FileFault.NO_FOLDER: QT_TRANSLATE_NOOP("Error", "The folder for the file does not exist. Choose another one."),
    FileFault.OTHER: QT_TRANSLATE_NOOP(
        "Error",
        "The file could not be written; an older file of that name is untouched. Choose another place and try again.",
    ),
    errors.Cancelled: QT_TRANSLATE_NOOP("Error", "Stopped. Everything that had arrived is kept."),
}

UNEXPECTED: Final = QT_TRANSLATE_NOOP(
    "Error",
    "Something happened that GreenStat was not prepared for. What was saved before is kept. Try again; if it happens"
    " again, close GreenStat and start it anew.",
)
ODD_INPUT: Final = QT_TRANSLATE_NOOP(
    "Problem", "What was entered cannot be used. Compare it with the GREEN-API console."
)

PROBLEMS: Final[Mapping[tuple[str, str], str]] = {  # by the field and the problem of a BadInput
    ("api_url", "empty"): QT_TRANSLATE_NOOP("Problem", "Enter apiUrl as the GREEN-API console shows it."),
    ("api_url", "no_address"): QT_TRANSLATE_NOOP(
        "Problem", "apiUrl is not an address. Copy it from the GREEN-API console; it begins with https."
    ),
    ("api_url", "scheme"): QT_TRANSLATE_NOOP("Problem", "apiUrl has to begin with https. Copy it from the console."),
    ("api_url", "not_encrypted"): QT_TRANSLATE_NOOP(
        "Problem", "apiUrl begins with http, which others could listen to. Write https instead."
    ),
    ("api_url", "password"): QT_TRANSLATE_NOOP(
        "Problem", "apiUrl holds a name or a password before an @. Remove everything from https:// to the @."
    ),
    ("api_url", "query"): QT_TRANSLATE_NOOP("Problem", "apiUrl holds a ? or a #. Remove it and all that follows it."),
    ("api_url", "port"): QT_TRANSLATE_NOOP(
        "Problem", "The number after the colon in apiUrl is not a port. Use one from 1 to 65535, or none."
    ),
    ("api_url", "whole_request"): QT_TRANSLATE_NOOP(
        "Problem", "This is the address of a whole request. Keep what stands before /waInstance as apiUrl."
    ),
    ("api_url", "token_inside"): QT_TRANSLATE_NOOP(
        "Problem", "apiUrl seems to hold the token. The token belongs into the field apiTokenInstance and nowhere else."
    ),
    ("id_instance", "empty"): QT_TRANSLATE_NOOP("Problem", "Enter idInstance as the GREEN-API console shows it."),
    ("id_instance", "not_digits"): QT_TRANSLATE_NOOP(
        "Problem", "idInstance is a number of 4 to 20 digits and nothing else. Copy it from the GREEN-API console."
    ),
    ("token", "empty"): QT_TRANSLATE_NOOP("Problem", "Enter apiTokenInstance as the GREEN-API console shows it."),
    ("token", "spaces"): QT_TRANSLATE_NOOP(
        "Problem", "apiTokenInstance is one word without spaces or line ends. Copy it again from the GREEN-API console."
    ),
    ("name", "too_long"): QT_TRANSLATE_NOOP("Problem", "The name is longer than 100 characters. Shorten it."),
    ("name", "token_inside"): QT_TRANSLATE_NOOP(
        "Problem",
        "The name seems to hold the token. The token belongs into the field apiTokenInstance and nowhere else.",
    ),
    ("message_id", "empty"): QT_TRANSLATE_NOOP("Problem", "Enter the id of a status, called idMessage by GREEN-API."),
    ("message_id", "too_long"): QT_TRANSLATE_NOOP(
        "Problem", "This is too long for the id of a status. Copy only idMessage."
    ),
    ("message_id", "spaces"): QT_TRANSLATE_NOOP(
        "Problem", "The id of a status is one word without spaces or line ends. Copy only idMessage."
    ),
    ("message_id", "no_message_id"): QT_TRANSLATE_NOOP("Problem", "This does not name a status. Copy only idMessage."),
    ("message_id", "token_inside"): QT_TRANSLATE_NOOP(
        "Problem", "This looks like the token, not like the id of a status. Copy idMessage instead."
    ),
    ("message_id", "unknown"): QT_TRANSLATE_NOOP(
        "Problem", "This status is not in the history yet. Check it once, and it will be."
    ),
    ("message_id", "forgotten"): QT_TRANSLATE_NOOP(
        "Problem", "This status was forgotten for good, so it is not kept again."
    ),
    ("person", "unknown"): QT_TRANSLATE_NOOP(
        "Problem", "Nobody in the history has this number. Write it with its country's code, such as +44 20 7946 0018."
    ),
    ("copy", "none_yet"): QT_TRANSLATE_NOOP("Problem", "There is no copy of the history yet."),
    ("copy", "unsound"): QT_TRANSLATE_NOOP(
        "Problem", "This file is no sound copy of a history. Choose another one; nothing was changed."
    ),
    ("keep", "too_short"): QT_TRANSLATE_NOOP(
        "Problem", "A history is kept for 31 days or more: what is younger, GREEN-API would tell again."
    ),
    ("account", "unknown"): QT_TRANSLATE_NOOP("Problem", "There is no such account here. Add it first."),
    ("account", "none_yet"): QT_TRANSLATE_NOOP("Problem", "There is no account yet. Add one first."),
    ("account", "which"): QT_TRANSLATE_NOOP("Problem", "There are several accounts. Say which one by its idInstance."),
    ("sort", "unknown"): QT_TRANSLATE_NOOP(
        "Problem",
        "This is no column to sort by. Use name, phone, state, sent_at, delivered_at or read_at, with :desc behind it"
        " for the other direction.",
    ),
    ("sort", "unknown_of_people"): QT_TRANSLATE_NOOP(
        "Problem",
        "This is no column to sort by. Use name, phone, country, received, read, read_rate, median_s or last_read_at,"
        " with :desc behind it for the other direction.",
    ),
    ("since", "no_date"): QT_TRANSLATE_NOOP(
        "Problem", "This is no date. Write it as 2026-11-01, or as 28d for the last four weeks."
    ),
    ("names", "unreadable"): QT_TRANSLATE_NOOP("Problem", "The file could not be opened. Choose another one."),
    ("names", "too_large"): QT_TRANSLATE_NOOP("Problem", "The file is larger than 20 MB. Choose a smaller one."),
    ("names", "no_text"): QT_TRANSLATE_NOOP("Problem", "The file is no table. Save it as CSV in UTF-8 first."),
    ("names", "no_columns"): QT_TRANSLATE_NOOP("Problem", "The file needs two columns: numbers and names."),
    ("names", "no_numbers"): QT_TRANSLATE_NOOP("Problem", "The file holds no numbers such as +44 20 7946 0018."),
    ("names", "no_names"): QT_TRANSLATE_NOOP("Problem", "The file holds no names beside its numbers. Add them first."),
    ("port", "taken"): QT_TRANSLATE_NOOP(
        "Problem", "This port is not free, or no port at all. Choose another one, or leave it out to get a free one."
    ),
    ("logo", "too_large"): QT_TRANSLATE_NOOP("Problem", "The logo's file is too large. Choose one of at most 5 MB."),
    ("logo", "unreadable"): QT_TRANSLATE_NOOP(
        "Problem", "The logo could not be read as a picture. Choose a PNG or a JPEG file."
    ),
    ("file", "too_many_rows"): QT_TRANSLATE_NOOP(
        "Problem", "A workbook has no room for so many recipients. Choose fewer of them, or export as CSV."
    ),
}

STATES: Final[Mapping[str | None, str]] = {
    "authorized": QT_TRANSLATE_NOOP("State", "The account works: it is linked to the phone."),
    "yellowCard": QT_TRANSLATE_NOOP(
        "State",
        "The account works, but WhatsApp limits its sending for now because of how much was sent. Reading who got a"
        " status works as usual.",
    ),
    "notAuthorized": QT_TRANSLATE_NOOP(
        "State",
        "The account is not linked to a phone. Link it in the GREEN-API console by scanning the QR code with WhatsApp.",
    ),
    "blocked": QT_TRANSLATE_NOOP(
        "State", "WhatsApp blocked the phone number of this account. Ask WhatsApp's support from the phone."
    ),
    "starting": QT_TRANSLATE_NOOP("State", "The account is starting, which takes up to five minutes. Try again then."),
    "sleepMode": QT_TRANSLATE_NOOP(
        "State",
        "The account sleeps because its phone is switched off or offline. Switch the phone on and wait 5 minutes.",
    ),
    "suspended": QT_TRANSLATE_NOOP("State", "GREEN-API suspended the account. Ask GREEN-API's support."),
    "pendingCode": QT_TRANSLATE_NOOP(
        "State", "The account waits for the code that links it to the phone. Enter the code in WhatsApp on the phone."
    ),
    None: QT_TRANSLATE_NOOP("State", "The account is still being created. Try again in a few minutes."),
}
UNKNOWN_STATE: Final = QT_TRANSLATE_NOOP(
    "State", "GREEN-API names a state of the account that GreenStat does not know. Look at it in the GREEN-API console."
)
