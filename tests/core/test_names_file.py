"""Names from a file, as spreadsheets, phones and people write them."""

from pathlib import Path

import pytest

from greenstat_desktop.core.errors import BadInput
from greenstat_desktop.core.names_file import MOST_BYTES, NamesFile, read_names

ANN, BOB = "442079460018@c.us", "79001234567@c.us"


def read(tmp_path: Path, content: str | bytes, encoding: str = "utf-8") -> NamesFile:
    path = tmp_path / "names.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return read_names(path)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("heading", ["", "number{}name\n", "Телефон{}Имя\r\n", "sep={}\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_usual_form_is_read(tmp_path: Path, separator: str, heading: str, encoding: str) -> None:
    rows = f"{heading.format(separator)}442079460018{separator}Ann Łoś\n\n79001234567{separator}Иван\n"
    assert read(tmp_path, rows, encoding) == NamesFile({ANN: "Ann Łoś", BOB: "Иван"}, 0)


@pytest.mark.parametrize(
    "number",
    [
        "+44 20 7946 0018", "0044 20 7946 0018", "44-20-7946-0018", "+44 (0) 20 7946.0018", "'+442079460018",
        '="442079460018"', "442079460018@c.us", "\u202a+44 20 7946 0018\u202c", "+44\u00a020\u00a07946\u00a00018",
        "٤٤٢٠٧٩٤٦٠٠١٨",
    ],
)  # fmt: skip
def test_a_number_is_read_in_any_punctuation(tmp_path: Path, number: str) -> None:
    quoted = number.replace('"', '""')
    assert read(tmp_path, f'"{quoted}",Ann\n').names == {ANN: "Ann"}


def test_a_hidden_id_is_kept_and_never_made_a_number(tmp_path: Path) -> None:
    assert read(tmp_path, "120650379300963@lid,Ann\n").names == {"120650379300963@lid": "Ann"}


def test_the_name_may_stand_first(tmp_path: Path) -> None:
    assert read(tmp_path, "Name,Phone\nAnn,+44 20 7946 0018\n").names == {ANN: "Ann"}


def test_a_file_of_windows_western_letters_is_read(tmp_path: Path) -> None:
    assert read(tmp_path, "442079460018;Zoë Müller\n", "cp1252").names == {ANN: "Zoë Müller"}


def test_rows_that_cannot_be_used_are_counted_and_the_others_kept(tmp_path: Path) -> None:
    rows = "number,name\n442079460018,Ann\n12,Too short\n1206503793009631,Too long\nnobody,Bob\n7900123456,\n79001234\n"
    assert read(tmp_path, rows) == NamesFile({ANN: "Ann"}, 5)


def test_a_name_is_one_line_and_the_last_row_of_a_number_counts(tmp_path: Path) -> None:
    assert read(tmp_path, '442079460018,"Ann\tB"\n+442079460018,"  Ann   Čapek "\n').names == {ANN: "Ann Čapek"}


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "no_columns"),
        (b"442079460018\n", "no_columns"),
        (b"Ann,Bob\n", "no_numbers"),
        (b"442079460018,\n", "no_names"),
        (b"\0\1\2\3,\0", "no_text"),
        (b"PK\3\4\0\0\0\0\x90\x81\x8d,", "no_text"),
        (b"\xff\xfe\x00", "no_text"),
        (b"4" * (MOST_BYTES + 1), "too_large"),
    ],
)
def test_a_file_that_cannot_be_used_says_why(tmp_path: Path, content: bytes, problem: str) -> None:
    with pytest.raises(BadInput) as caught:
        read(tmp_path, content)
    assert (caught.value.field, caught.value.problem) == ("names", problem)


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        read_names(tmp_path / "nowhere.csv")
    assert caught.value.problem == "unreadable"
