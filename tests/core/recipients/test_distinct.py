"""Numbers each once, without what numpy would load for it."""

import subprocess
import sys

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.core.recipients.distinct import distinct

NUMBERS = st.lists(st.integers(-(2**63), 2**63 - 1) | st.integers(0, 5))


@given(st.lists(NUMBERS, min_size=1, max_size=3))
def test_every_number_is_there_once_and_in_order(columns: list[list[int]]) -> None:
    found = distinct(*(np.array(column, np.int64) for column in columns))
    assert found.tolist() == sorted({number for column in columns for number in column})
    assert found.dtype == np.int64


def test_merging_answers_loads_no_masked_arrays() -> None:
    program = (
        "import sys, numpy as np; from greenstat_desktop.core.recipients.fold import *;"
        "from greenstat_desktop.core.recipients.marks import *;"
        "from greenstat_desktop.core.reach import reach; some = blank(words_of(set()), 2);"
        "known = fold(nobody(), Recipients(np.array([3, 5]), some)); reach(some, 0, 99);"
        "print('numpy.ma' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
