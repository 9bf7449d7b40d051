"""The service's answers, as plain values ready for JSON. Source: contract sections 2.2, 2.3 and 3."""

from datetime import UTC, datetime
from http import HTTPStatus

from greenstat_desktop.sandbox.texts import AUDIO, BACKGROUNDS, IMAGE, VIDEO, TypeMessage, thumbnail
from greenstat_desktop.sandbox.world import Status, World

_FILES: dict[TypeMessage, tuple[str, str]] = {  # extension and media type
    IMAGE: ("jpg", "image/jpeg"),
    VIDEO: ("mp4", "video/mp4"),
    AUDIO: ("ogg", "audio/ogg; codecs=opus"),
}

_GROUPS = (
    {"id": "120363042918283746@g.us", "name": "Bloom Florist, the team", "contactName": "", "type": "group"},
    {"id": "5511990000001-1587129319@g.us", "name": "Market on Tuesdays", "contactName": "", "type": "group"},
)
# What real address books hold besides people: contract section 2.3.
_DIRT = (
    {"id": "null@c.us", "name": "", "contactName": "", "type": "user"},
    {"id": "120650379300963@c.us", "name": "", "contactName": "", "type": "user"},
)


def outgoing_statuses(world: World, at: float, within_s: float) -> list[dict[str, object]]:
    """List what was published in the last ``within_s`` seconds, newest first."""
    return [_outgoing_status(world, status, at) for status in world.published(at, within_s)]


def contacts(world: World) -> list[dict[str, str]]:
    """List the address book: every person, then groups, then entries that are nobody."""
    people = [
        {"id": person.chat_id, "name": person.name, "contactName": person.contact_name, "type": "user"}
        for person in world.people
    ]
    return [*people, *_GROUPS, *_DIRT]


def settings(world: World) -> dict[str, object]:
    """Return an instance's settings as they are at first: statuses are recorded."""
    off = (
        "markIncomingMessagesReaded markIncomingMessagesReadedOnReply outgoingMessageWebhook outgoingAPIMessageWebhook "
        "incomingWebhook deviceWebhook stateWebhook keepOnlineStatus pollMessageWebhook incomingCallWebhook "
        "editedMessageWebhook deletedMessageWebhook"
    )
    return {
        "wid": f"{world.phone}@c.us",
        "countryInstance": "",
        "typeAccount": "",
        "webhookUrl": "",
        "webhookUrlToken": "",
        "delaySendMessagesMilliseconds": 1000,
        "outgoingWebhook": "yes",
        **dict.fromkeys(off.split(), "no"),
    }


def wa_settings(world: World, state: str | None) -> dict[str, object]:
    """Return the WhatsApp account behind an instance."""
    return {"avatar": "", "phone": world.phone, "stateInstance": state, "deviceId": f"{world.phone}:7@s.whatsapp.net"}


def error(code: int, path: str, at: float, message: str = "") -> dict[str, object]:
    """Return the body of a refusal. ``path`` holds the token, as the service's own bodies do."""
    moment = datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    known = code in HTTPStatus._value2member_map_
    return {
        "statusCode": code,
        "timestamp": moment,
        "path": path,
        "message": message or (HTTPStatus(code).phrase if known else "Error"),
    }


def _outgoing_status(world: World, status: Status, at: float) -> dict[str, object]:
    timestamp, state = world.last_action(status, at)
    return {
        "type": "outgoing",
        "idMessage": status.message_id,
        "timestamp": timestamp,
        "typeMessage": status.type_message,
        "chatId": f"{world.phone}@c.us",
        **_content(world, status),
        "statusMessage": state,
        "sendByApi": not status.post.from_phone,
    }


def _content(world: World, status: Status) -> dict[str, object]:
    """Return what depends on the kind: a text keeps its participants inside, media keep them outside."""
    participants = [world.people[number].chat_id for number in status.chosen]
    text, tint = status.post.text, int(status.message_id[-4:], 16)
    match status.type_message:
        case "deletedMessage":
            return {"participants": participants}
        case "extendedTextMessage":
            background = BACKGROUNDS[tint % len(BACKGROUNDS)]
            inside = {"text": text, "backgroundColor": background, "font": "SERIF", "participants": participants}
            return {"textMessage": text, "extendedTextMessage": inside}
        case kind:
            extension, media_type = _FILES[kind]
            file_name = f"{status.message_id}.{extension}"
            return {
                "participants": participants,
                "downloadUrl": f"https://media.sandbox.invalid/{file_name}",
                "caption": text,
                "fileName": file_name,
                "jpegThumbnail": "" if kind == AUDIO else thumbnail(tint),
                "mimeType": media_type,
            }
