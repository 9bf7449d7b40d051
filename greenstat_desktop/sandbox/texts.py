"""What a made-up florist publishes: texts, captions, voice notes, and pictures small enough to live in the source."""

from dataclasses import dataclass
from typing import Literal

TypeMessage = Literal["extendedTextMessage", "imageMessage", "videoMessage", "audioMessage", "deletedMessage"]


@dataclass(frozen=True, slots=True)
class Post:
    """One thing to publish."""

    type_message: TypeMessage
    text: str = ""  # text or caption
    chosen: bool = False  # shown to chosen people only
    from_phone: bool = False  # not by the API


TEXT: TypeMessage = "extendedTextMessage"
IMAGE: TypeMessage = "imageMessage"
VIDEO: TypeMessage = "videoMessage"
AUDIO: TypeMessage = "audioMessage"
DELETED: TypeMessage = "deletedMessage"

POSTS = (  # newest first; a longer list starts over
    Post(IMAGE, "Peonies are in 🌸 First come, first served, until seven tonight"),
    Post(TEXT, "Open on Sunday from 9 to 14"),
    Post(VIDEO, "How we tie a hand bouquet, in thirty seconds"),
    Post(TEXT, "To our wedding couples: the tasting — pardon, the smelling — is on Thursday at 18:00", chosen=True),
    Post(IMAGE, "Spring sale: tulips 10 for the price of 7"),
    Post(AUDIO, from_phone=True),
    Post(DELETED),
    Post(IMAGE, "Table flowers for the café round the corner", from_phone=True),
    Post(TEXT, "New opening hours:\nMon–Fri 8–19\nSat 8–16\nSun 9–14"),
    Post(IMAGE, "For subscribers: this week's surprise bouquet", chosen=True),
    Post(VIDEO, "From the market at five in the morning", from_phone=True),
    Post(TEXT, "Hoy, rosas de tallo largo a mitad de precio 🌹"),
    Post(IMAGE, ""),
    Post(TEXT, "Which one for the window? Answer with 1, 2 or 3", from_phone=True),
    Post(IMAGE, "Lavender, dried by ourselves"),
    Post(VIDEO, "Watering orchids: less is more"),
    Post(TEXT, "היום: משלוח חינם בכל העיר"),
    Post(IMAGE, "Букет недели: подсолнухи и лён"),
    Post(AUDIO),
    Post(TEXT, "We deliver again! Order before noon, flowers by four"),
    Post(IMAGE, "Ranunculus, five colours"),
    Post(TEXT, "Thank you for ten years of Bloom Florist ♥"),
    Post(IMAGE, "Wreath workshop, six places left", from_phone=True),
    Post(VIDEO, "A walk through the greenhouse"),
    Post(TEXT, "=SUM(tulips, roses) — our accountant's favourite bouquet"),
    Post(IMAGE, "Monstera is back, small and large"),
    Post(TEXT, "Closed on Monday, we are at a wedding"),
    Post(IMAGE, "Mother's Day: order by Friday, please"),
    Post(VIDEO, "Meet Fern, our new shop cat 🐈"),
    Post(IMAGE, "Hello from Bloom Florist 🌷"),
)

BACKGROUNDS = ("#228B22", "#54C265", "#8294CA", "#C79ECF", "#AE8774")

# Four JPEGs of 24 by 24 pixels, one tint each: they share all but their last bytes.
_JPEG_START = (
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8"
    "ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAAR"
    "CAAYABgDASIAAhEBAxEB/8QAF"
)
_JPEG_ENDS = (
    "QABAQAAAAAAAAAAAAAAAAAAAAT/xAAWEAEBAQAAAAAAAAAAAAAAAAAAE2H/xAAXAQEAAwAAAAAAAAAAAAAAAAAAAQIE/8QAFREBAQAAAAAAA"
    "AAAAAAAAAAAABH/2gAMAwEAAhEDEQA/AJY4RxdEiNNQxwXRAq+RIEKEgAf/2Q==",
    "gABAQEAAAAAAAAAAAAAAAAAAAQD/8QAFhABAQEAAAAAAAAAAAAAAAAAABNh/8QAFwEBAQEBAAAAAAAAAAAAAAAAAAMBAv/EABURAQEAAAAAA"
    "AAAAAAAAAAAAAAR/9oADAMBAAIRAxEAPwDGOEcXxwjjhGII4L44BF8cI4DVCOAA/9k=",
    "QABAQAAAAAAAAAAAAAAAAAAAAT/xAAVEAEBAAAAAAAAAAAAAAAAAAAAE//EABYBAQEBAAAAAAAAAAAAAAAAAAAEA//EABYRAQEBAAAAAAAAA"
    "AAAAAAAAAAREv/aAAwDAQACEQMRAD8ApmTVTJoMqdJZiqYZNKpkwURlSYBCv//Z",
    "QABAQAAAAAAAAAAAAAAAAAAAAT/xAAWEAEBAQAAAAAAAAAAAAAAAAAAE2H/xAAXAQEBAQEAAAAAAAAAAAAAAAAAAgED/8QAFREBAQAAAAAAA"
    "AAAAAAAAAAAABH/2gAMAwEAAhEDEQA/AJ44RxfEi71CCOC+IUXxwjgIaRwAH//Z",
)


def thumbnail(tint: int) -> str:
    """Return a tiny JPEG in base64; four tints take turns."""
    return _JPEG_START + _JPEG_ENDS[tint % len(_JPEG_ENDS)]
