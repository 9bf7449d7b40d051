"""The belt of every Qt virtual method that Python overrides.

An exception that leaves such a method can crash the process on Python 3.11: here it is logged, and Qt gets a default.
"""

import functools
import logging
from collections.abc import Callable
from typing import Any, TypeVar, cast

log = logging.getLogger(__name__)

Method = TypeVar("Method", bound=Callable[..., Any])


def guarded(default: object) -> Callable[[Method], Method]:
    """Make an override log what goes wrong inside it, and return ``default`` to Qt instead."""

    def around(method: Method) -> Method:
        @functools.wraps(method)
        def inside(*args: object) -> object:  # Qt names no arguments
            try:
                return method(*args)
            except Exception:
                log.exception("%s failed", method.__qualname__)
                return default

        return cast("Method", inside)

    return around
