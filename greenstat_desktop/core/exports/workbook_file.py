"""What workbooks are made with: a file that is packed at the end, looks, texts that stay texts, tables with a filter.

The only module that runs ``xlsxwriter``. Other people's text goes in as strings alone, which become no formula and
no link: names need no apostrophe here, and stay exactly what they are.
"""

import contextlib
import io
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from math import ceil
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from greenstat_desktop.core import phones
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.exports.cells import clean, serials
from greenstat_desktop.core.exports.csv_file import Locale
from greenstat_desktop.core.exports.outlet import Outlet, Source

if TYPE_CHECKING:
    from xlsxwriter import Workbook  # type: ignore[import-untyped]
    from xlsxwriter.format import Format  # type: ignore[import-untyped]
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

Line: TypeAlias = tuple[str, str | float | None, str, str]  # what it is, its value, how that looks, what to know of it

MOST_ROWS: Final = 1_048_575  # of a sheet, less the headings
ROWS_AT_ONCE: Final = 50  # some 10 ms between two looks at the cancel token
DAY_S: Final = 86_400
_SUMMARY_WIDTHS: Final = (26, 44, 80)
_LINE_PT: Final = 15
_FILTER: Final = 3  # letters that a title's button to filter by covers

_TOP_LEFT: Final = {"align": "left", "valign": "top"}
_LOOKS: Final[dict[str, dict[str, Any]]] = {  # "@" keeps a text a text, even where somebody edits it
    "text": {"num_format": "@"},
    "wrapped": {"num_format": "@", "text_wrap": True, **_TOP_LEFT},
    "aside": {"num_format": "@", "indent": 1},  # beside a number
    "heading": {"num_format": "@", "bold": True, "text_wrap": True, "valign": "top"},
    "of_numbers": {"num_format": "@", "bold": True, "text_wrap": True, "valign": "top", "align": "right"},
    "bold": {"num_format": "@", "bold": True, "valign": "top"},
    "note": {"num_format": "@", "text_wrap": True, "valign": "top"},
    "title": {"num_format": "@", "bold": True, "font_size": 14},
    "count": {"num_format": "#,##0", **_TOP_LEFT},
    "rate": {"num_format": "0.0%", **_TOP_LEFT},
    "length": {"num_format": "[h]:mm:ss", **_TOP_LEFT},
    "time": {"num_format": "yyyy-mm-dd hh:mm:ss", **_TOP_LEFT},
    "day": {"num_format": "yyyy-mm-dd", **_TOP_LEFT},
    "moment": {"num_format": "yyyy-mm-dd hh:mm:ss", "align": "left", "indent": 1},  # beside a number
    "hours": {"num_format": "0.00"},
    "number": {"num_format": "#,##0"},
    "share": {"num_format": "0.0%"},
    "duration": {"num_format": "[h]:mm:ss"},
    "points": {"num_format": "+0.0%;-0.0%;0.0%"},
}
_OURS: Final = ("title", "heading", "of_numbers", "bold", "note")  # what nobody else wrote, or little of it
_TEXTS: Final = ("text", "aside")
_RIGHT_TO_LEFT: Final = 2  # as sheets tell which way a text runs


@contextmanager
def opened(outlet: Outlet, cancel: CancelToken) -> Iterator["Workbook"]:
    """Give a workbook that is packed when the block ends. Whatever happens, no file of its own stays behind."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError  # type: ignore[import-untyped]

    cancel.check()  # importing it is the longest step of all
    with tempfile.TemporaryDirectory(prefix="greenstat-") as folder:
        as_they_are = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        workbook = Workbook(outlet, {**as_they_are, "constant_memory": True, "tmpdir": folder, "use_zip64": True})
        try:
            yield workbook
            cancel.check()
            for sheet in workbook.worksheets():
                sheet.row_data_fh = Source(sheet.row_data_fh, cancel)
            workbook.close()
        except FileCreateError as error:
            raise error.args[0] from None  # the OSError it stands for
        finally:
            outlet.let_go()
            for file in (file for sheet in workbook.worksheets() for file in (sheet.row_data_fh, sheet.fh)):
                with contextlib.suppress(OSError):
                    file.close()


def table_of(titles: Sequence[str], rows: int) -> dict[str, object]:
    """Return a table with a filter, as a sheet keeps it, for so many rows under their titles.

    XlsxWriter refuses tables in constant memory because it would write their cells itself, and notes every one. So a
    small table is made elsewhere and drawn out; the cells are ours to write.
    """
    from xlsxwriter import Workbook
    from xlsxwriter.utility import xl_range  # type: ignore[import-untyped]

    scratch = Workbook(io.BytesIO(), {"in_memory": True}).add_worksheet()
    columns = [{"header": title} for title in titles]
    scratch.add_table(0, 0, 1, len(titles) - 1, {"columns": columns, "style": "Table Style Light 1"})
    place = xl_range(0, 0, rows, len(titles) - 1)
    return {**scratch.tables[0], "range": place, "a_range": place, "autofilter": place}


def _mirrored(name: str, look: dict[str, Any]) -> dict[str, Any]:
    """Return a look as it is on a sheet that runs from right to left: there our own sentences do so too."""
    turned = {**look, "reading_order": _RIGHT_TO_LEFT} if name in _OURS else dict(look)
    if look.get("align") == "left" or name in _TEXTS:  # numbers stand right in every sheet
        turned["align"] = "right"  # a foreign name too: by itself it would begin at the other side of its column
    return turned


@dataclass(frozen=True)
class Book:
    """A workbook's sheets. In constant memory a row is gone with the next one: they are written from first to last."""

    workbook: "Workbook"
    locale: Locale
    cancel: CancelToken
    say: Callable[[str], str]
    told: Callable[[int], None] = lambda _: None  # is told how many rows are written

    @cached_property
    def looks(self) -> dict[str, "Format"]:
        """The looks of cells, by name."""
        mirrored = self.locale.right_to_left
        return {
            name: self.workbook.add_format(_mirrored(name, look) if mirrored else look) for name, look in _LOOKS.items()
        }

    @cached_property
    def serial(self) -> Callable[[int], float]:
        """Turn Unix seconds into the days that a sheet counts, in the reader's zone."""
        return serials(self.locale.zone)

    def at_row(self, number: int) -> None:
        """Tell that so many rows are written, unless somebody cancelled."""
        self.cancel.check()
        self.told(number)

    def text(self, sheet: "Worksheet", place: tuple[int, int], text: str, look: str = "text") -> None:
        """Write a text as what it is, whoever wrote it."""
        text = clean(text)
        if text.startswith("<r>") and text.endswith("</r>"):
            # XlsxWriter takes this for markup of its own. In parts it does not, nor does it escape a "_x0041_" twice.
            sheet.write_rich_string(*place, *text[:2], *re.split("(?<=_)(?=x)", text[2:]), self.looks[look])
        elif text:
            sheet.write_string(*place, text, self.looks[look])

    def number(self, chat_id: str, digits: str) -> tuple[str, str]:
        """Return somebody's number as people write it, and their chat id: both as the reader may see them."""
        if not self.locale.masked:
            return phones.display(digits), chat_id
        shown = phones.masked(chat_id)
        return shown if digits else "", shown

    def sheet(self, name: str, widths: Sequence[int]) -> "Worksheet":
        """Add a sheet, its columns so many characters wide; printed, it is one page wide."""
        self.cancel.check()
        sheet = self.workbook.add_worksheet(self.say(name))
        sheet.set_landscape()
        if self.locale.right_to_left:
            sheet.right_to_left()
        sheet.fit_to_pages(1, 0)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        return sheet

    def summary(self, name: str, title: str, lines: Iterable[Line]) -> None:
        """Add a sheet of lines: what it is, its value, what to know of it."""
        sheet = self.sheet(name, _SUMMARY_WIDTHS)
        sheet.hide_gridlines(2)
        self.text(sheet, (0, 0), self.say(title), "title")
        for row, (what, value, look, note) in enumerate(lines, 2):
            # Said, for not every program finds it out: some show the first line alone.
            texts = zip((what, value, note), _SUMMARY_WIDTHS, strict=True)
            height = max(ceil(len(text) / width) for text, width in texts if isinstance(text, str))
            sheet.set_row(row, _LINE_PT * max(1, height))
            self.text(sheet, (row, 0), self.say(what), "bold")
            if isinstance(value, str):
                self.text(sheet, (row, 1), value, look)
            elif value is not None:
                sheet.write_number(row, 1, value, self.looks[look])
            self.text(sheet, (row, 2), note, "note")

    def table(self, sheet: "Worksheet", titles: Sequence[str], rows: int, widths: Sequence[int]) -> None:
        """Make a sheet a table of so many rows with a filter, under ``headings``."""
        sheet.repeat_rows(0)
        sheet.tables.append(table_of(titles, max(1, rows)))
        self.headings(sheet, titles, widths)

    def headings(self, sheet: "Worksheet", titles: Sequence[str], widths: Sequence[int], look: str = "heading") -> None:
        """Write the first row, which is always in sight; ``widths``, the columns', break long titles into lines."""
        lines = max(ceil((len(title) + _FILTER) / width) for title, width in zip(titles, widths, strict=True))
        sheet.set_row(0, _LINE_PT * lines)
        sheet.freeze_panes(1, 0)
        for column, title in enumerate(titles):
            self.text(sheet, (0, column), title, look)
