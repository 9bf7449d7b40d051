"""Compiles Qt Linguist's texts (.ts) into what Qt reads (.qm), with nothing but the standard library.

The package build calls it (``hatch_build.py`` beside it), so do the tests; in a checkout:
``python .ci/build_translations.py``.
Qt's own ``lrelease`` would need the whole of Qt in the build; a test holds the two against each other.
"""

import struct
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parents[1] / "resources" / "translations"

# How each language chooses among its plural forms, as Qt reads it. Source: qttools, linguist/shared/numerus.cpp.
_ONE_OR_MORE: Final = bytes((0x01, 1))
_RULES: Final = {
    "en": _ONE_OR_MORE,
    "es": _ONE_OR_MORE,
    "he": _ONE_OR_MORE,
    "pt_BR": bytes((0x03, 1)),
    "ru": bytes((0x11, 1, 0xFD, 0x29, 11, 0xFF, 0x14, 2, 4, 0xFD, 0x2C, 10, 19)),
    "ar": bytes((0x01, 0, 0xFF, 0x01, 1, 0xFF, 0x01, 2, 0xFF, 0x24, 3, 10, 0xFF, 0x2A, 11)),
    "tr": b"",
}

_MAGIC: Final = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _NUMERUS_RULES, _LANGUAGE = 0x42, 0x69, 0x88, 0xA7
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8


@dataclass(frozen=True, slots=True)
class Message:
    """One text to translate, with what a translator made of it."""

    context: str
    source: str
    numerus: bool
    forms: tuple[str, ...]  # one; with ``numerus`` one for each plural form; empty texts where nothing is there yet
    finished: bool


def language_of(file: Path) -> str:
    """Return the language of ``greenstat_<language>.ts``."""
    return file.stem.partition("_")[2]


def plural_forms(language: str) -> int:
    """Return how many plural forms a language has."""
    return _RULES[language].count(0xFF) + 2 if _RULES[language] else 1


def messages(file: Path) -> Iterator[Message]:
    """Read a .ts file."""
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            numerus = message.get("numerus") == "yes"
            forms = [] if translation is None else [form.text or "" for form in translation.iter("numerusform")]
            if not numerus:
                forms = [(translation.text or "") if translation is not None else ""]
            finished = translation is not None and translation.get("type") is None
            yield Message(name, message.findtext("source", ""), numerus, tuple(forms), finished)


def compiled(file: Path) -> bytes:
    """Return the .qm of a .ts; a text that is not translated yet is left out, so that it is shown in English."""
    body, places = bytearray(), []
    for message in messages(file):
        if not message.finished or not all(message.forms):
            continue
        source = message.source.encode()
        places.append((_elf_hash(source), len(body)))
        for form in message.forms:
            body += _tagged(_TRANSLATION, form.encode("utf-16-be"))
        for tag, text in ((_COMMENT, b""), (_SOURCE, source), (_CONTEXT, message.context.encode())):
            body += _tagged(tag, text)
        body.append(_END)
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    language = language_of(file)
    sections = (
        (_LANGUAGE, language.encode()), (_HASHES, hashes), (_MESSAGES, bytes(body)), (_NUMERUS_RULES, _RULES[language])
    )  # fmt: skip
    return _MAGIC + b"".join(_tagged(tag, content) for tag, content in sections if content)


def build(folder: Path = FOLDER) -> list[Path]:
    """Write a .qm beside each .ts that is newer than its own; return all of them."""
    made = []
    for source in sorted(folder.glob("greenstat_*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime <= source.stat().st_mtime:
            target.write_bytes(compiled(source))
        made.append(target)
    return made


def _tagged(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _elf_hash(text: bytes) -> int:
    value = 0
    for letter in text:
        value = (value << 4) + letter
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1


if __name__ == "__main__":
    sys.stdout.write("".join(f"{path.name}\n" for path in build()))
