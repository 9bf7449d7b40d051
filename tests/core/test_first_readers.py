from greenstat_desktop.core.first_readers import Reader, first_readers
from tests.tables import Row, table_of

TABLE = table_of(
    Row("79001234567@c.us", "Anna", read=300),
    Row("79007654321@c.us", "Boris", read=100),
    Row("5@lid", "", read=200),
    Row("79000000003@c.us", "Carol", "delivered", delivered=50),
    Row("79000000004@c.us", "Dina", "read"),
)


def test_the_first_reader_is_first_and_who_has_no_time_is_left_out() -> None:
    assert first_readers(TABLE, 2, mask=False) == [Reader("Boris", "+7 900 765-43-21", 100), Reader("", "", 200)]
    assert len(first_readers(TABLE, 20, mask=False)) == 3


def test_masked_there_are_no_names_and_no_whole_numbers() -> None:
    assert first_readers(TABLE, 1, mask=True) == [Reader("", "+7 900 ***-**-21", 100)]
    assert first_readers(table_of(), 5, mask=True) == []
