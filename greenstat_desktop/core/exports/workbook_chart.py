"""Curves over hours as a chart that the spreadsheet draws itself, from the cells of the sheet it stands on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from xlsxwriter import Workbook  # type: ignore[import-untyped]
    from xlsxwriter.chart import Chart  # type: ignore[import-untyped]
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

_GRID: Final = {"visible": True, "line": {"color": "#d9dee3", "width": 0.75}}
_SIZE_PX: Final = {"width": 860, "height": 460}


@dataclass(frozen=True, slots=True)
class Curve:
    """One column of a sheet as a line. Its cells begin under the heading, which is its name."""

    name: str
    values: Sequence[float]
    colour: str
    dashed: bool = False  # a bound, where another line of this colour is the other one


@dataclass(frozen=True, slots=True)
class Axes:
    """What the two axes are called, and how far they go."""

    hours: str
    values: str
    last_hour: float
    look: str = "#,##0"  # the number format of the values


def draw_curves(
    workbook: "Workbook", sheet: "Worksheet", hours: tuple[int, Sequence[float]], curves: Sequence[Curve], axes: Axes
) -> "Chart":
    """Return the chart, to be inserted; ``hours`` are their column, and what is in it: the curves stand behind it."""
    chart = workbook.add_chart({"type": "scatter", "subtype": "straight"})
    column, ages = hours
    for place, curve in enumerate(curves, column + 1):
        last = len(curve.values)
        chart.add_series(
            {
                # Never as a text: XlsxWriter takes "Sale! A1", which anybody may have written, for the name of a cell.
                "name": [sheet.name, 0, place],
                "name_data": [curve.name],
                "categories": [sheet.name, 1, column, last, column],
                "values": [sheet.name, 1, place, last, place],
                "categories_data": ages[:last],  # the cells themselves are out of reach by now
                "values_data": curve.values,
                "line": {
                    "color": curve.colour,
                    "width": 1.25 if curve.dashed else 2,
                    "dash_type": "dash" if curve.dashed else "solid",
                },
            }
        )
    chart.set_x_axis({"name": axes.hours, "num_format": "General", "min": 0, "max": axes.last_hour or 1})
    chart.set_y_axis({"name": axes.values, "num_format": axes.look, "min": 0, "major_gridlines": _GRID})
    chart.set_legend({"position": "bottom"})
    chart.set_size(_SIZE_PX)
    return chart
