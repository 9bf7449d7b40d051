"""What a system shows of the program before it runs: its icon, its version, its name."""

import struct
import sys
from pathlib import Path

IDENTIFIER = "io.github.greenstat_desktop.GreenStat"

INFO_PLIST = {
    "CFBundleDisplayName": "GreenStat",
    "CFBundleLocalizations": ["en", "ru", "he", "es", "pt-BR", "ar", "tr"],
    "LSApplicationCategoryType": "public.app-category.business",
    "LSMinimumSystemVersion": "13.0",  # Qt 6.11's own
    "NSHighResolutionCapable": True,
    "NSHumanReadableCopyright": "MIT licence",
    "NSRequiresAquaSystemAppearance": False,  # light or dark as the system is
}

_VERSION_RESOURCE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0,
                    date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("FileDescription", "GreenStat Desktop"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "GreenStat Desktop"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""


_ICO_SIZES_PX = (16, 20, 24, 32, 40, 48, 64, 256)
# Apple's name of each size. Source: https://en.wikipedia.org/wiki/Apple_Icon_Image_format, "Icon types".
_ICNS = {32: b"ic11", 64: b"ic12", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def icon(root: Path, work: Path) -> str:
    """Draw the application's icon in the form that this system asks for, and return its path."""
    if sys.platform == "win32":
        return str(_ico(root, work))
    if sys.platform == "darwin":
        return str(_icns(root, work))
    return str(drawn_icon(root, work / "greenstat.png", 512))


def _ico(root: Path, work: Path) -> Path:
    pictures = {size: drawn_icon(root, work / f"{size}.png", size).read_bytes() for size in _ICO_SIZES_PX}
    entries, at = b"", 6 + 16 * len(pictures)
    for size, picture in pictures.items():
        # a byte each for width and height, in which 256 is 0
        entries += struct.pack("<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    target = work / "greenstat.ico"
    target.write_bytes(struct.pack("<3H", 0, 1, len(pictures)) + entries + b"".join(pictures.values()))
    return target


def _icns(root: Path, work: Path) -> Path:
    pictures = {kind: drawn_icon(root, work / f"{size}.png", size).read_bytes() for size, kind in _ICNS.items()}
    parts = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in pictures.items())
    target = work / "greenstat.icns"
    target.write_bytes(b"icns" + struct.pack(">I", 8 + len(parts)) + parts)
    return target


def drawn_icon(root: Path, target: Path, size_px: int) -> Path:
    """Draw the application's icon into ``target``, a square PNG."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    target.parent.mkdir(parents=True, exist_ok=True)
    picture = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(root / "resources" / "icons" / "app.svg")).render(painter)
    painter.end()
    if not picture.save(str(target)):
        raise OSError(f"{target} could not be written")
    return target


def version_resource(version: str, name: str, work: Path) -> str:
    """Write what Windows shows under *Properties*, and return its path."""
    numbers = (*(int(part) for part in version.split(".")), 0, 0, 0, 0)[:4]
    work.mkdir(parents=True, exist_ok=True)
    path = work / f"{name}.version.txt"
    path.write_text(_VERSION_RESOURCE.format(numbers=numbers, version=version, name=name), encoding="utf-8")
    return str(path)
