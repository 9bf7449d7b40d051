"""A token in every form that it could be left behind in, and the search for them in files, packed ones included."""

import base64
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path


def forms(token: str) -> dict[str, bytes]:
    """Return the token in fourteen encodings."""
    plain = token.encode()
    half = len(plain) // 2
    shifted = {f"base64+{skip}": base64.b64encode(b"x" * skip + plain)[4:-4] for skip in range(3)}
    return {
        "plain": plain, "upper": token.upper().encode(), "utf-16": token.encode("utf-16-le"),
        "utf-16, the other way": token.encode("utf-16-be"), "utf-32": token.encode("utf-32-le"),
        "hex": plain.hex().encode(), "percent": "".join(f"%{byte:02X}" for byte in plain).encode(),
        "JSON escapes": "".join(f"\\u{byte:04x}" for byte in plain).encode(), "reversed": plain[::-1], **shifted,
        "first half": plain[:half], "second half": plain[half:],
    }  # fmt: skip


def found_in(content: bytes, token: str) -> list[str]:
    """Return the names of the forms that are in there."""
    return [name for name, form in forms(token).items() if form in content]


def found_under(folder: Path, token: str) -> dict[str, list[str]]:
    """Return what is found in the files below a folder, by their paths."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    found = {str(path): [name for part in parts(path) for name in found_in(part, token)] for path in files}
    return {path: names for path, names in found.items() if names}


def parts(path: Path) -> Iterator[bytes]:
    """Yield a file's bytes, and what is packed in it."""
    content = path.read_bytes()
    yield content
    yield from unpacked(content)
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            yield from map(packed.read, packed.namelist())


def unpacked(content: bytes) -> Iterator[bytes]:
    """Yield what stands compressed by zlib anywhere, as in the blocks of the history."""
    for head in (b"\x78\x01", b"\x78\x9c", b"\x78\xda"):
        at = content.find(head)
        while at >= 0:
            with suppress(zlib.error):  # two bytes that only look like it
                yield zlib.decompressobj().decompress(content[at : at + 10_000_000])
            at = content.find(head, at + 1)
