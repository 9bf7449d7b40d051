"""Lengths that follow the size of the letters: all are given for the usual size, a system's larger one grows them."""

import re
from typing import Final

from PySide6.QtGui import QFont

USUAL_PT: Final = 10.0
_POINTS: Final = re.compile(r"([\d.]+)pt")
_HEIGHTS: Final = re.compile(r"\b((?:min-|max-)height: )(\d+)px")


def growth(font: QFont) -> float:
    """Return by how much a font is larger than the usual one; 1 for a smaller one, and for one measured in pixels."""
    return max(1.0, font.pointSizeF() / USUAL_PT)


def grown(pixels: int, font: QFont) -> int:
    """Return how many pixels that many are beside letters of this font."""
    return round(pixels * growth(font))


def grown_sheet(sheet: str, factor: float) -> str:
    """Return a style sheet whose letters, and the heights that hold them, are larger by a factor."""
    if factor == 1.0:
        return sheet
    larger = _POINTS.sub(lambda found: f"{float(found[1]) * factor:.2f}pt", sheet)
    return _HEIGHTS.sub(lambda found: f"{found[1]}{round(int(found[2]) * factor)}px", larger)
