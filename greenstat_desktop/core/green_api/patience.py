"""How often one question is asked again, and how long the pauses are. Pure."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, eq=False)  # each rule below keeps its own count, also one of the same numbers
class Patience:
    """How often the same question may be asked, and how long the pauses between are."""

    tries: int  # the first one included
    base_s: float = 1.0
    ceiling_s: float = 30.0

    def pauses(self, jitter: Callable[[], float] = random.random) -> Iterator[float]:
        """Yield ``tries - 1`` pauses in seconds: doubling, capped, each cut by up to half."""
        for attempt in range(self.tries - 1):
            yield min(self.ceiling_s, self.base_s * 2**attempt) * (1 - jitter() / 2)


# Source: contract section 3.
NONE: Final = Patience(tries=1)
FOR_THE_NETWORK: Final = Patience(tries=3)
FOR_A_STARTING_INSTANCE: Final = Patience(tries=3, base_s=5)
FOR_THE_LIMIT: Final = Patience(tries=4)
FOR_THE_UNFINISHED: Final = Patience(tries=2, base_s=8)  # code 499
FOR_A_FAULT: Final = Patience(tries=2, base_s=2)  # code 500
FOR_A_GATEWAY: Final = Patience(tries=4, base_s=2)  # codes 502, 503, 504
