"""Lines of text that stay in order in a ``QPicture``: it keeps pieces of one font each, and forgets which way they ran.

Played back, a bracket or full stop between Hebrew words would be a piece of its own and turn round.
"""

import unicodedata
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QTextLayout, QTextOption

_TURNS: Final = frozenset({"R", "AL", "AN", "FSI", "LRI", "RLI"})  # Unicode's classes of letters
_ENDLESS_PX: Final = 100_000


def must_be_outlined(painter: QPainter, text: str) -> bool:
    """Tell whether a picture is drawn to, one that would not keep this text in order."""
    engine = painter.paintEngine()
    drawn_later = engine is not None and engine.type() == QPaintEngine.Type.Picture
    return drawn_later and any(unicodedata.bidirectional(letter) in _TURNS for letter in text)


def draw_outlined(painter: QPainter, where: QRectF, text: str, align: Qt.AlignmentFlag) -> None:
    """Draw one line, in the middle of the room's height, as the shapes of its letters."""
    layout = QTextLayout(text, painter.font(), painter.device())
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(painter.layoutDirection())
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_ENDLESS_PX)
    layout.endLayout()
    spare = where.width() - line.naturalTextWidth()
    part = {Qt.AlignmentFlag.AlignRight: 1.0, Qt.AlignmentFlag.AlignHCenter: 0.5}.get(align, 0.0)
    begin = QPointF(where.left() + part * spare - line.naturalTextRect().left(), where.center().y() - line.height() / 2)
    for run in layout.glyphRuns():
        painter.drawGlyphRun(begin, run)
