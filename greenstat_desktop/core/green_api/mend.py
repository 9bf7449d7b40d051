"""JSON that is almost right: what the service's own examples get wrong, put right in linear time."""

import re

# Everything up to a comma that stands between a value and } or ]. Possessive throughout: nothing is read again,
# whatever the body holds. A string without end is taken to the end, or each of its quotes would start another search.
_UP_TO_A_TRAILING_COMMA = re.compile(
    rb"""(
        (?: [^",\[{]++
          | "(?:[^"\\]++|\\.)*+"?
          | [\[{](?:[ \t\r\n]*+,)?+
          | ,(?![ \t\r\n]*+[}\]])
        )*+
    ) (,?)""",
    re.DOTALL | re.VERBOSE,
)
# An escape, by itself or as half of a pair; the group is a surrogate without its other half.
_ESCAPE = re.compile(
    rb"""\\(?: u[Dd][89ABab][0-9A-Fa-f]{2} \\u[Dd][C-Fc-f][0-9A-Fa-f]{2} | (u[Dd][89A-Fa-f][0-9A-Fa-f]{2}) | .)""",
    re.DOTALL | re.VERBOSE,
)


def mended(body: bytes) -> bytes:
    """Return JSON with a blank for each trailing comma and U+FFFD for each lone surrogate; every byte keeps its place.

    Source: contract section 2.1; the documentation's own example ends its rows in commas.
    """
    without_commas = _UP_TO_A_TRAILING_COMMA.sub(lambda found: found[1] + b" " * len(found[2]), body)
    return _ESCAPE.sub(lambda found: rb"\ufffd" if found[1] else found[0], without_commas)
