"""Numbers each once. ``numpy.unique`` would load all of numpy's masked arrays, to ask whether this is one of them."""

from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Number = TypeVar("Number", bound=np.integer[Any])


def distinct(*columns: NDArray[Number]) -> NDArray[Number]:
    """Return the numbers of all these columns, rising, each of them once."""
    numbers = np.concatenate(columns)
    numbers.sort()
    first = np.ones(len(numbers), np.bool_)
    np.not_equal(numbers[1:], numbers[:-1], out=first[1:])
    return numbers[first]
