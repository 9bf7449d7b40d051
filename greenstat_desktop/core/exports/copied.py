"""Rows for the clipboard: text with tabs and an HTML table, both harmless to the spreadsheet they are pasted into."""

import html
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.exports.formulas import harmless

MOST_AS_HTML: Final = 100_000  # rows; more are offered as text alone, which every spreadsheet takes far quicker
_ROWS_AT_ONCE: Final = 1_000  # between two looks at the cancel token
# Excel would make a date of a person called "1/2"; the others pay no heed to this.
_HEAD: Final = (
    '<html><head><meta charset="utf-8"><style>.t{mso-number-format:"\\@"}</style></head><body>'
)  # fmt: skip
_TAIL: Final = "</body></html>"
_WRITTEN: Final = ("<table>", "<tr>", "<td")  # a table, a row, a cell
_MIRRORED: Final = ('<table dir="rtl">', '<tr align="right">', '<td dir="auto"')  # a phone keeps its plus in front


@dataclass(frozen=True, slots=True)
class Copied:
    """What goes to the clipboard. ``html`` is "" for more than ``MOST_AS_HTML`` rows."""

    text: str  # a line a row, a tab between cells
    html: str
    rows: int  # headings not counted


def copied(
    lines: Iterable[Sequence[str]],
    headings: Sequence[str] = (),
    *,
    ours: Collection[int] = (),
    mirrored: bool = False,
    cancel: CancelToken | None = None,
) -> Copied:
    """Return the cells of ``lines`` for the clipboard, with the headings above them if there are any.

    ``ours`` are the columns that we format ourselves: phones, times and numbers stay as they are. Everything else is
    brought onto one line and defused (``core.exports.formulas``). A ``mirrored`` table begins at the right.

    Raises:
        Cancelled: the user changed their mind.
    """
    cancel = cancel or CancelToken()
    table, row, begin = _MIRRORED if mirrored else _WRITTEN
    texts, rows, count = [], [], 0
    if headings:
        texts.append("\t".join(map(foreign, headings)))
        rows.append("".join(f"<th>{html.escape(one)}</th>" for one in headings))
    for count, line in enumerate(lines, 1):
        if count % _ROWS_AT_ONCE == 0:
            cancel.check()
        cells = [cell if column in ours else foreign(cell) for column, cell in enumerate(line)]
        texts.append("\t".join(cells))
        if count <= MOST_AS_HTML:
            rows.append("".join(_cell(begin, cell, plain=column in ours) for column, cell in enumerate(cells)))
    lined = f"{_HEAD}{table}{row}{f'</tr>{row}'.join(rows)}</tr></table>{_TAIL}" if count <= MOST_AS_HTML else ""
    return Copied("\r\n".join(texts), lined, count)


def foreign(text: str) -> str:
    """Return what somebody else wrote as one harmless cell: a tab or a line end in it would begin another one."""
    if text.isalnum():
        return text
    return harmless(" ".join(text.split()))


def _cell(begin: str, text: str, *, plain: bool) -> str:
    return f"{begin}>{html.escape(text)}</td>" if plain else f'{begin} class="t">{html.escape(text)}</td>'
