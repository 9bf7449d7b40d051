"""What a system shows of the program before it runs: its icon, its version, its name."""

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


def icon(root: Path, work: Path) -> str:
    """Return the path of the application's icon as a picture, drawn anew. PyInstaller makes .ico or .icns of it."""
    return str(drawn_icon(root, work / "greenstat.png", 512))


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
